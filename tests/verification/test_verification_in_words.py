"""How a verification tells what differs, in the table for terminals and on the page."""

from __future__ import annotations

import pytest

import quotekit
from quotekit.export.html.verified import to_verification_html
from quotekit.export.verification import to_verification_table

# What the text quotes, what the source has, and the line that tells the difference; none where nothing is to tell.
DIFFERENCES = [
    ("We won the cup again", "We won the cup again", None),
    ("We won the big cup again", "We won the cup again", "The text adds “big”"),
    ("We won the cup again", "We won the silver cup again", "The text leaves out “silver”"),
    ("We won the mug again", "We won the cup again", "The text has “mug” for “cup”"),
    ("We won [the cup] again", "We won it again", "“[the cup]” stands for “it”"),
    ("We won … and left", "We won the cup and left", "Left out: “the cup”"),
]


@pytest.mark.parametrize(("quoted", "said", "line"), DIFFERENCES)
def test_a_difference_in_words(quoted: str, said: str, line: str | None) -> None:
    verification = quotekit.verify(f"“{quoted},” Roe said.", f"“{said},” Ana Roe said.")
    table = to_verification_table(verification, width=200)
    told = ("The text ", "stands for", "Left out")
    assert [words for words in told if words in table] == [words for words in told if line and words in line]
    assert line is None or line in table


def test_what_stands_without_marks_is_counted_apart() -> None:
    verification = quotekit.verify("“We won,” Roe said. He said that it was late.", "“We won,” Ana Roe said.")
    assert "(1 without marks not checked)" in to_verification_table(verification)
    assert "1 quotation without marks not checked." in to_verification_html(verification)


SPEECH = (
    "“We paid five pounds a head. Nobody came. Then the nurses left. Will you come to the port again?” asked Mr. Li."
)
# A quotation of the speech, and how it fits; none where an edit would hide that a sentence ends.
FITS = [
    ("We paid five pounds [each]", "bracket"),
    ("Nobody came. Then the nurses left [for good]", "bracket"),
    ("We paid five pounds a [day] came", None),
    ("[We] paid five … Nobody came", "ellipsis"),
    ("We paid five pounds a … nurses left", "ellipsis"),
    ("Will you come … asked Mr. Li", "ellipsis"),
    ("We paid five pounds a [head. Nobody] came", "typography"),
]


@pytest.mark.parametrize(("quote", "tier"), FITS)
def test_where_an_edit_may_stand(quote: str, tier: str | None) -> None:
    match = quotekit.locate(SPEECH, quote)
    assert (match.tier if match else None) == tier


# Who says it in the text, who in the source, and what is said of that.
SPEAKERS = [
    ("a Brastol Group spokesman", "the Brastol Group", "said"),
    ("the Brastol Group", "a Brastol Group spokesman", "said"),
    ("Roe", "it was", "words_only"),
]


@pytest.mark.parametrize(("ours", "theirs", "verdict"), SPEAKERS)
def test_who_says_it_on_both_sides(ours: str, theirs: str, verdict: str) -> None:
    verification = quotekit.verify(f"“We won the cup,” {ours} said.", f"“We won the cup,” {theirs} said.")
    assert list(verification.counts) == [verdict]
