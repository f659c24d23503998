"""Laws of quotations and speakers: on any text, and on well-formed articles."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import attrs
from hypothesis import example, given, settings
from hypothesis import strategies as st

import quotekit
from quotekit import Quotation, Span

# --- any text -----------------------------------------------------------------------------------

_SCRAPS = (
    *"\"'“”‘’„«»‹›`´″′…—–-:;,.?!()[]@&#/\\\n\t |*",
    *("''", "``", "\n\n", "\r\n", "\r", "\u2028", "\u00a0", "\u202f", "\u2009", "\u00ad", "\u200b", "\ufeff", "\x00"),
    *("&quot;", "&#8220;", "&#x201D;", "&amp;", "&rsquo;", "&", "â€œ", "â€\u009d", "â€", "â€™", "Â©", "Â "),
    *(" said ", " said", " told reporters ", " he added ", " according to ", " called it a ", " asked ", " wrote: "),
    *("Ana Perić", "Mr Osei", "the mayor", "O'Dowd", "NASA", "Q: ", "A: ", "PERIĆ: ", "President ", "Dr. ", "Jr."),
    *(" we won", "the ", " who ", " and ", " of ", "'s ", "he", "She", "They", "'90s", "6'2\"", "1999"),
    *("From ", "By ", "LIMA (AP) -- ", "Photo: ", "[sic]"),
    *("\U0001f600", "ß", "İ", "ﬁ", "e\u0301", "中", "ع"),
)  # fmt: skip

_any_text = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(_SCRAPS), max_size=60).map("".join),
    st.lists(st.one_of(st.sampled_from(_SCRAPS), st.text(max_size=5)), max_size=40).map("".join),
)
# Such texts are short: more of them than elsewhere.
_often = settings(max_examples=5 * settings().max_examples)


@_often
@given(_any_text)
@example("")
@example("Judge Ana\rPerić: “Yes”")
def test_spans_slice_the_text(text: str) -> None:
    """Every span lies in the text, holds something, and is what the result says it is."""
    extraction = quotekit.extract(text)
    for span in _spans((extraction.dateline, extraction.quotations, extraction.speakers, extraction.dates)):
        assert 0 <= span.start < span.end <= len(text)
    for quotation in extraction.quotations:
        assert quotation.text == " ".join(span.of(text) for span in quotation.content)
    mentions = [mention for speaker in extraction.speakers for mention in speaker.mentions]
    mentions += [quotation.mention for quotation in extraction.quotations if quotation.mention]
    for mention in mentions:
        assert mention.text == mention.span.of(text)
        assert (mention.name is None) == (mention.name_span is None)
        if mention.name_span:
            assert mention.name == " ".join(mention.name_span.of(text).split())
            assert _within(mention.name_span, mention.span)
        if mention.title:
            assert mention.title.text == mention.title.span.of(text)
            assert (mention.title.affiliation is None) == (mention.title.affiliation_span is None)
            if mention.title.affiliation_span:
                assert mention.title.affiliation == mention.title.affiliation_span.of(text)


@_often
@given(_any_text)
@example("Dr@0")
def test_pieces_of_a_quotation(text: str) -> None:
    """Content and quoted words are ordered, disjoint, within the whole, and fit the kind."""
    for quotation in quotekit.extract_quotations(text):
        assert quotation.content
        for pieces in (quotation.content, quotation.quoted):
            assert all(one.end <= other.start for one, other in pairwise(pieces))
            assert all(_within(piece, quotation.span) for piece in pieces)
        match quotation.kind:
            case "direct":
                assert quotation.quoted == quotation.content
            case "mixed":
                assert quotation.quoted
                assert all(any(_within(words, piece) for piece in quotation.content) for words in quotation.quoted)
            case "indirect":
                assert not quotation.quoted


@_often
@given(_any_text)
def test_order_and_membership(text: str) -> None:
    """Results come by position; no two mentions share a character; whoever is quoted is a speaker."""
    extraction = quotekit.extract(text)
    starts = [quotation.span.start for quotation in extraction.quotations]
    assert starts == sorted(starts)
    firsts = [speaker.mentions[0].span.start for speaker in extraction.speakers]
    assert firsts == sorted(firsts)
    for speaker in extraction.speakers:
        assert all(one.span.end <= other.span.start for one, other in pairwise(speaker.mentions))
    spans = sorted((m.span.start, m.span.end) for speaker in extraction.speakers for m in speaker.mentions)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))

    quoted = [quotation.speaker for quotation in extraction.quotations if quotation.speaker]
    assert all(speaker in extraction.speakers for speaker in quoted)
    assert all(speaker.quoted == (speaker in quoted) for speaker in extraction.speakers)


@given(_any_text)
def test_reading_twice_gives_the_same(text: str) -> None:
    """What was read before leaves no trace."""
    assert quotekit.extract(text) == quotekit.extract(text)


# --- well-formed articles -----------------------------------------------------------------------

# {o} and {c} stand for the marks.
_PEOPLE = (
    ("Ilse Overdijk", "Overdijk", "she", "the harbour master"),
    ("Mwila Chanda", "Chanda", "he", "a teacher from Kabompo"),
    ("Rasmus Tveit", "Tveit", "he", "the head of the water board"),
    ("Farida Yusupova", "Yusupova", "she", "a retired judge"),
    ("Niamh O'Dowd", "O'Dowd", "she", "the club's treasurer"),
)
_WORDS = (
    "We have waited four winters for this",
    "Nobody told us that the bridge wasn't safe",
    "It is the last boat of its kind",
    "I'll believe it when I see the money",
    "They came at night and took the bell",
    "The farmers' market can't move again",
)
_FRAGMENTS = ("a grave mistake", "thin as paper", "late, costly and ugly", "beyond repair")
_FACTS = (
    "Work on the new road began in the spring and stopped when the money ran out.",
    "The river rose by two metres and the lower meadows are under water.",
    "About forty people stood in the rain outside the town hall.",
)
_UNRELATED = (
    "Rain fell on the hills for a week, and the snow was gone by morning.",
    "Ships' horns were heard all night; it didn't stop until dawn.",
    "The old road is 14 feet wide, and the '87 storm took the best trees.",
)
_FIRST = (
    "{o}{a},{c} said {name}, {role}. {o}{b}.{c}",
    "{name}, {role}, said: {o}{a}.{c}",
    "{o}{a},{c} {name} told reporters.",
    "{name} said, {o}{a}.\n\n{o}{b}.{c}",
    "{name}, {role}, said the plan was {o}{fragment}{c} and would fail.",
)
_LATER = (
    "{o}{a},{c} {surname} said.",
    "{o}{a},{c} {pronoun} said. {o}{b}.{c}",
    "{o}{a}.{c}",
    "{surname} called the decision {o}{fragment}{c}.",
    "{o}{a},{c} {surname} said, {o}and that is all.{c}",
)


@st.composite
def _articles(draw: st.DrawFn) -> str:
    """Two or three people, each brought in by name and role, then perhaps quoted again; {o} and {c} are left in."""
    paragraphs = [draw(st.sampled_from(_FACTS))]
    for name, surname, pronoun, role in draw(st.permutations(_PEOPLE))[: draw(st.integers(1, 3))]:
        for template in [draw(st.sampled_from(_FIRST)), *draw(st.lists(st.sampled_from(_LATER), max_size=2))]:
            a, b = draw(st.permutations(_WORDS))[:2]
            fields = {"name": name, "surname": surname, "pronoun": pronoun, "role": role, "a": a, "b": b}
            fragment = draw(st.sampled_from(_FRAGMENTS))
            paragraphs.append(template.format(**fields, fragment=fragment, o="{o}", c="{c}"))
        paragraphs += draw(st.lists(st.sampled_from(_FACTS), max_size=1))
    return "\n\n".join(paragraphs)


def _marked(article: str) -> str:
    return article.replace("{o}", "“").replace("{c}", "”")


@given(_articles())
def test_everything_in_marks_is_found(article: str) -> None:
    """Each stretch in marks of a well-formed article is quoted words of exactly one quotation with a speaker."""
    text = _marked(article)
    quotations = [quotation for quotation in quotekit.extract_quotations(text) if quotation.quoted]
    opened = [at + 1 for at, character in enumerate(text) if character == "“"]
    assert [piece.start for quotation in quotations for piece in quotation.quoted] == opened
    assert all(quotation.speaker for quotation in quotations)


@given(_articles(), st.sampled_from(_UNRELATED))
def test_a_paragraph_in_front(article: str, front: str) -> None:
    """An unrelated paragraph in front shifts all spans by its length and changes nothing behind it."""
    text = _marked(article)
    alone, after = quotekit.extract(text), quotekit.extract(f"{front}\n\n{text}")
    by = len(front) + 2
    assert after.quotations == _shifted(alone.quotations, by)
    behind = tuple(speaker for speaker in after.speakers if speaker.mentions[0].span.start >= by)
    assert behind == _shifted(alone.speakers, by)


@given(_articles(), st.data())
def test_no_break_spaces(article: str, data: st.DataObject) -> None:
    """No-break spaces for some or all blanks change no quotation and no speaker."""
    text = _marked(article)
    blanks = [at for at, character in enumerate(text) if character == " "]
    chosen = data.draw(st.one_of(st.just(set(blanks)), st.sets(st.sampled_from(blanks))))
    unbroken = "".join("\u00a0" if at in chosen else character for at, character in enumerate(text))
    one, two = quotekit.extract(text), quotekit.extract(unbroken)
    assert _gist(two.quotations) == _gist(one.quotations)
    assert [speaker.name for speaker in two.speakers] == [speaker.name for speaker in one.speakers]


# --- what the laws compare ----------------------------------------------------------------------


def _within(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _spans(value: Any) -> list[Span]:
    """All spans in a result, however deep."""
    if isinstance(value, Span):
        return [value]
    if isinstance(value, tuple):
        return [span for part in value for span in _spans(part)]
    if attrs.has(type(value)):
        return _spans(attrs.astuple(value, recurse=False))
    return []


def _shifted(value: Any, by: int) -> Any:
    """The same result `by` characters further on."""
    if isinstance(value, Span):
        return Span(start=value.start + by, end=value.end + by)
    if isinstance(value, tuple):
        return tuple(_shifted(part, by) for part in value)
    if attrs.has(type(value)):
        parts = attrs.asdict(value, recurse=False)
        return attrs.evolve(value, **{name: _shifted(part, by) for name, part in parts.items()})
    return value


def _gist(quotations: tuple[Quotation, ...]) -> list[object]:
    """Where each quotation is, who said it, and why."""
    return [
        (q.kind, q.span, q.content, q.quoted, q.mention and q.mention.span, q.speaker and q.speaker.name, q.rule)
        for q in quotations
    ]
