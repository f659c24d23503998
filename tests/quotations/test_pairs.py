"""Pairs of marks: the outermost stretches of a text, shown in it."""

from __future__ import annotations

import re

import pytest

from quotekit.locale.en import EN
from quotekit.quotations.stretches.pairs import find_stretches
from quotekit.text.document import read

# ⟦ ⟧ a stretch between its marks; ⟨ its opening mark is missing, ⟩ its closing one, → the next paragraph carries it on.
# ¶ stands for a blank line.
STRETCHES = r"""
“⟦We won,⟧” said Ana. “⟦Yes.⟧”
"⟦We won,⟧" said Ana. "⟦Yes.⟧"
'⟦We won,⟧' said Ana. '⟦Yes.⟧'
“⟦We ‘really’ won,⟧” she said.
'⟦We "really" won,⟧' she said.
“⟦We “really” won,⟧” she said.
"⟦We "really" won,⟧" she said. "⟦Yes.⟧"
"⟦We said "yes."⟧" So it was.
“⟦We said “yes.”⟧” So it was.
„⟦Ja⟧“ und „⟦nein⟧“.
«⟦Oui “so” la⟧» dit
“⟦We won.→¶“⟦We lost.→¶“⟦We left,⟧” said Ana.
"⟦We won.→¶"⟦We lost.→¶"⟦We left,⟧" said Ana.
'⟦We won.→¶'⟦We lost,⟧' he said. '⟦Yes,⟧' he said. '⟦No,⟧' he said.
“⟦We won.→¶⟨We lost.⟧” Ana left.
“⟦We won.⟩¶We lost.¶⟨We left.⟧” So
⟨We won.⟧” Ana left.
⟨Ana came. We won,⟧” said Ana.
Ana came. “⟦Yes.⟧” ⟨We won,⟧” said Ana.
Ana saw it” and left.
⟨Ana saw it.⟧" And left. "⟦Yes.⟧"
” said Ana.
“⟦We won,⟩ said Ana Roe.
“We won, said Ana Roe. “⟦Yes,⟧” said Bo.
“⟦We won⟧” and “we lost, she said.
“⟦We won, it said so.⟩
“⟦We won and Bo said, Ana⟩
Ana said, “⟦We won.⟩
Ana said “We won.
Ana said: “⟦We won⟩
Ana asked? “⟦We won⟩
Ana said; “⟦We won⟩
Ana said! “⟦We won⟩
Ana said. “⟦We won⟩
"⟦We won.⟩¶Ana left.
Ana left "We won.¶Ana left.
Ana left, "⟦We won.⟩¶Ana left.
Ana "left. "⟦We won,⟧" she said.
Ana “left. “⟦We won,⟧” she said.
“Ana ‘left. “⟦We won,⟧” she said.
The '⟦dogs⟧' and '⟦cats⟧' ran. "⟦We won,⟧" said Bo. "⟦Yes.⟧"
'⟦We won,⟧' said Bo. The "⟦dogs⟧" and "⟦cats⟧" ran, '⟦so⟧'.
'⟦The dogs' day,⟧' said Bo. '⟦We won.⟧'
'We won, said Bo. '⟦Yes,⟧' said Ana.
'⟦We won,⟧' said "⟦Bo 'x' so⟧" and '⟦no⟧'.
"⟦We won 'x,⟧" said '⟦Bo⟧' and "⟦no⟧".
He won, '⟦so.→¶'⟦Yes,⟧' he said. '⟦No.⟧' '⟦Oh.⟧'
'⟦A.→¶⟨b.⟧' '⟦C,⟧' he said.
'⟦So it is.→¶⟨And so it was.⟧' '⟦Yes,⟧' he said. '⟦No.⟧'
“”
“” “⟦a⟧”
“⟦a⟧””
““⟦a⟧”
"⟦a⟧""⟦b⟧"
“⟦a⟧”“⟦b⟧”
»⟦So⟧« und »⟦ja⟧«.
“⟦a.→¶⟨b⟧” “c.
"⟦He said, "yes," and left,⟧" she said. "⟦Oh.⟧"
"I. "⟦(so)⟧" "⟦[so]⟧" "⟦…so⟧" "⟦'so⟧" "⟦‘so⟧" "⟦$so⟧" ⟨yes.⟧" No.
“⟦He told me "no" so,⟧” she said.
"⟦He told me “no” so,⟧" she said.
a “⟦b⟧” c” d
⟨Ana won.⟧” It is. ⟨It was so,⟧” he said.
“So it is. “And so it was. “⟦And so,⟧” he said.
“⟦One two three four five six seven eight nine ten eleven twelve thirteen,⟩ said Ana one.
“⟦Yes, he says fourteen words or so from here to the end are not more than that so.⟩
“⟦Yes, he says thirteen words or so from here to the end are more than.⟩
“⟦Won, but Bo said it,⟩ Ana Roe said.
“⟦We won,⟩¶said Ana Roe.
x “y¶z” w
"⟦x.→¶"⟦y.→¶⟨z.⟧"
By Ana Roe¶“⟦We won,⟧” said Bo.
“⟦We won,⟩ said they.
“⟦We, said ana.⟩
“⟦Won said Ana.⟩
“⟦We won.⟩¶Ana “⟦left.⟧” So
“⟦We won.⟩¶Ana left. “⟦So it is.⟧” x
“⟦We won.→¶⟨and so it is⟧” x.
“⟦We won.⟩¶no¶and so it is” x.
We won.¶and so it is” x.
“⟦We won,⟩ she said.
“⟦We won,⟩ he said.
“⟦We won he said, she⟩
“⟦We won, as she believes.⟩
“⟦We won,⟩ that Ana added.
“⟦We won, said⟩
Ana said, '⟦yes⟧' and "⟦no.⟧" '⟦So,⟧' he said.
Ana said, "⟦yes⟧" and '⟦no.⟧' "⟦So,⟧" he said.
Ana said: '⟦yes⟧' and "no.
'⟦A⟧' "⟦b⟧" '⟦c⟧' so.
"⟦a⟧" '⟦b⟧' so, 'c.
x "⟦a⟧" y "⟦b⟧" z '⟦c d⟧' e. '⟦F,⟧' he said.
x"a" '⟦b,⟧' he said. "⟦c⟩
'⟦We won.⟩¶Ana said: '⟦Yes.⟧'
'We won.¶“⟦So it is.⟧”
He "said. 'Yes' so.
Ana 'left, and so.¶'⟦We won,⟧' he said. '⟦Yes,⟧' he said.
⟨We won,⟧' he said. '⟦Yes.⟧' '⟦No,⟧' he said. '⟦Oh,⟧' he said.
we won' he said. '⟦Yes.⟧' '⟦No,⟧' he said.
'⟦Yes,⟧' he said. we won,' he said. '⟦No,⟧' he said.
“⟦Ab “cd.” ef.⟧” x
“⟦Ab "cd" ef.⟧” x
"⟦Ab “cd” ef.⟧" x
«⟦Ab “cd” ef.⟧» x
“⟦Ab «cd» ef.⟧” x
“⟦Ab „cd“ ef.⟧” x
„⟦Ab⟧ “cd” x
„⟦Ab⟧ “ cd
"⟦Ab ( "cd" ) ef.⟧" x
“⟦Ab⟧“cd” ef
"⟦Ab "(cd)" ef.⟧" "⟦x.⟧"
"⟦Ab "‘cd’ so" ef.⟧" "⟦x.⟧"
“⟦Ab 'cd' ef 'gh.⟧” '⟦ij⟧' so.
"⟦Ab 'cd 'ef'⟧" gh' so. "⟦x.⟧"
⟨Ana came. It was so. We won,⟧” said Ana.
“⟦Yes.⟧” Ana came. It was so. ⟨We won,⟧” said Ana.
⟨Ana came?⟧” So. ⟨Won!⟧” ⟨So…⟧” so
Won” so.
‘⟦Won,⟧’ he said. ‘⟦So ’tis dogs’ day,⟧’ he said.
"⟦So 'it is⟧" and '⟦so⟧' x. "⟦Yes.⟧"
“⟦We won.→¶“⟦We saw it,⟧” said one of the voters’.
“⟦We won.⟩¶'⟦We lost,⟧' said Bo.
Ana said “⟦we won.→¶“⟦We lost,⟧” she said.
“⟦We won.⟩¶Ana said—"⟦so it was⟧" and left.
“⟦We won.→¶” said Ana.¶and so it is” x.
“⟦Oh,⟧” he said. “⟦We won.→¶⟨and so it is⟧” x.
“⟦Oh,⟧” he said.¶“⟦We won.→¶⟨and so it is⟧” x.
“⟦We won,⟧” said Ana.¶and so it is” x.
“⟦We won,⟧” said Ana.¶It is a “⟦win⟧” so.
© 2024 “Hill Daily”.¶“⟦We won,⟧” said Ana.
“⟦We won,⟩ Ana said
“⟦The Board knew, as Roe warned them, that it would fall.⟩
Ana asked; '⟦We won⟩
⟨We won,⟧' she said.
"⟦Yes,⟧" she said. '⟦No,⟧' he said. Ana left; 'so it is.
Ana said, '⟦yes⟧', and Bo said: '⟦no.⟧' "⟦Oh,⟧" said Cy. Di left; '⟦so it is⟩
"⟦A,⟧" she said. '⟦B,⟧' she said. The '⟦c⟧' and '⟦d⟧' ran. Ana left; 'so it is.
The voters' lawyer and the owners' lawyer left.
'⟦We said "so."⟧' he said.
'⟦We won,⟧' said Bo. “⟦So: 'odd it is,⟧” said Al.
'⟦Yes,⟧' he said. we won,' he said.
“⟦We won,' she told us,⟧” said Al.¶'⟦We won,⟧' said Bo. '⟦Yes,⟧' said Cy.
“⟦It was lost.' she told us,⟧” said Al.¶'⟦We won,⟧' said Bo. '⟦Yes,⟧' said Cy.
It ran in Weekly Hello!' last year. "⟦Yes,⟧" she said.
He won. ‘So it is. ‘⟦Yes,⟧’ he said.
'⟦So it is.→¶⟨And it was the dogs' day.⟧' '⟦Yes,⟧' he said.
“⟦Ab «cd ef,⟧” x
“⟦Ab "cd ef,⟧” x
“Ana left. “⟦We won,⟧" she said.
“⟦Ab «cd» ef,⟧" she said.
“⟦Ab «cd» "ef" gh,⟧” x
„⟦Ab «cd» ef⟧“ x
”⟦We ”really” won,⟧” he said.
"⟦But I—⟧"said Ana. "⟦Yes.⟧"
"⟦We won.⟧ ", said Ana. "⟦Yes.⟧"
"⟦Ab "[cd] so" ef.⟧" "⟦x.⟧"
⟨They came to the U.S.⟧” Ana left.
“⟦Yes.⟧” ⟨It is so.⟧ " Ana left.
He 'left and "⟦won the dogs' day,⟧" she said.
"⟦Yes,⟧" she said. The cry '⟦bring 'im 'ome⟧' was heard.
“⟦We lost, to say it as Roe would, a lot.⟩
“⟦We won.⟩¶Ana left “the hall.¶and so it is” x.
""".strip("\n").split("\n")


@pytest.mark.parametrize("shown", STRETCHES)
def test_stretches(shown: str) -> None:
    text = re.sub("[⟦⟧⟨⟩→]", "", shown).replace("¶", "\n\n")
    document = read(text)
    signs: list[tuple[int, str]] = []
    for stretch in find_stretches(document, EN.cues):
        end = "⟧" if stretch.closer >= 0 else "→" if stretch.goes_on else "⟩"
        signs += (
            (document.starts[stretch.first], "⟦" if stretch.opener >= 0 else "⟨"),
            (document.ends[stretch.end - 1], end),
        )
        assert document.paragraph_of(stretch.first) == stretch.paragraph
        assert stretch.outer_first == (stretch.first - 1 if stretch.opener >= 0 else stretch.first)
        assert stretch.outer_end == (stretch.end + 1 if stretch.closer >= 0 else stretch.end)
    for at, sign in reversed(signs):
        text = text[:at] + sign + text[at:]
    assert text.replace("\n\n", "¶") == shown
