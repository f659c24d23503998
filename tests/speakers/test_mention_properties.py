"""Laws of mentions and titles on any text: order, slices, limits."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from quotekit.locale.en import EN
from quotekit.speakers.mentions.classes import word_classes
from quotekit.speakers.mentions.find import find_mentions
from quotekit.speakers.mentions.phrases import phrase_after, phrase_before
from quotekit.speakers.mentions.titles import to_mention, to_title
from quotekit.text.document import Document, read

# Pieces from which texts come that reach deep into the grammar.
PIECES = """
    Ana Cruz Roe J. Jr. al-Amin O’Neill Mr. Dr Sen. Gov President Health Minister minister the The a an his
    former acting then senior White House Kenyan Ohio Texas University of for at to and & . — - ( ) R-Ohio
    (D-N.Y.) ’s ' “ ” who whose said says 41 officials spokesman campaign bank Republicans FBI he they mayor
    teacher named Monday ADMIRAL U.S. -elect professor law
""".split()
PIECES += ["van der", ",", ",", '"', "\n\n", "\n", ","]
NEWS = st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join)
TEXTS = st.one_of(NEWS, st.text(max_size=120))


def check(document: Document) -> None:
    codes = word_classes(document, EN.people)
    assert len(codes) == len(document.words)
    mentions = find_mentions(document, EN.people, codes)
    size = len(document.words)
    for one, other in pairwise(mentions):
        assert one.end <= other.first, "in order and apart"
    for mention in mentions:
        assert 0 <= mention.first <= mention.core_first <= mention.head < mention.core_end <= mention.end <= size
        assert document.sentence_of(mention.first) == document.sentence_of(mention.end - 1)
        assert mention.rule.startswith("mention.")
        if mention.name_first >= 0:
            assert mention.first <= mention.name_first < mention.name_end <= mention.end
        for title in mention.titles:
            assert mention.first <= title.first < title.end <= mention.end
            if title.affiliation_first >= 0:
                assert mention.first <= title.affiliation_first < title.affiliation_end <= mention.end
            made = to_title(document, title, EN.people)
            assert made.text == made.span.of(document.text) != ""
            if made.affiliation_span:
                assert made.affiliation == made.affiliation_span.of(document.text) != ""
        result = to_mention(document, mention, EN.people)
        assert result.text == result.span.of(document.text)
        if result.name_span:
            assert result.name == " ".join(result.name_span.of(document.text).split())


@given(TEXTS)
def test_mentions_stand_in_order_and_slice_the_text(text: str) -> None:
    check(read(text))


@given(NEWS)
def test_marks_stand_outside_or_in_pairs(text: str) -> None:
    """A mention holds no mark, unless it holds the title of a work, marks and all."""
    document = read(text)
    codes = word_classes(document, EN.people)
    for mention in find_mentions(document, EN.people, codes):
        assert codes.count('"', mention.first, mention.end) in (0, 2)
        assert codes[mention.first] != '"'


@given(TEXTS, st.integers(-2, 70))
def test_phrases_end_or_begin_where_asked(text: str, token: int) -> None:
    document = read(text)
    codes = word_classes(document, EN.people)
    before = phrase_before(document, token, codes)
    after = phrase_after(document, token, codes)
    assert before is None or (before.end == token and before.first <= before.head < before.end)
    assert after is None or (after.first == token and after.first <= after.head < after.end)


@given(NEWS, st.sampled_from(["Uma Berg left.", "The port was calm.", "Ships came and went all day."]))
def test_a_paragraph_of_its_own_in_front_shifts_mentions_and_changes_none(text: str, opening: str) -> None:
    """Only what needs a look at the whole text (surnames that are common words) may see it, and here nothing does."""
    document, longer = read(text), read(f"{opening}\n\n{text}")
    shift = len(longer.words) - len(document.words)
    if document.furniture or longer.furniture or (text[:1].isspace() and "\n" in text):
        return
    alone = [mention.first + shift for mention in find_mentions(document, EN.people)]
    after = [mention.first for mention in find_mentions(longer, EN.people) if mention.first >= shift]
    assert after == alone


FRAMES = [
    "Kenyan Health Minister {} said the fever was gone.",
    "{}, Latvia’s finance minister, said prices fell.",
    "The bank’s governor, {}, said rates would hold.",
    "“We won,” said {}, a law professor at the University of Lima who sings.",
    "Former Sen. {}, R-Ohio, told reporters so.",
    "According to {} of the Lima Institute, it rained.",
    "Dr. {}, 41, of Leeds, was there.",
    "They met taxi driver {} and the mayor.",
    "Acting mayor {} agreed with the two senators.",
    "{} left.",
]
# Given names that the lists give to one gender, and surnames that they do not hold.
GIVEN = {"f": ["Ana", "Ingrid", "Akosua", "Meera"], "m": ["Joe", "Hans", "Kwame", "Tariq"]}
SURNAMES = ["Quennell", "Vostrak", "Otieno", "Lindqvist", "Brastol"]


@st.composite
def swaps(draw: st.DrawFn) -> tuple[str, str, dict[str, str]]:
    """A text, the same text with other names, and which name stands for which."""
    genders = draw(st.lists(st.sampled_from("fm"), min_size=1, max_size=3))
    surnames = draw(st.permutations(SURNAMES))
    pairs = []
    for number, gender in enumerate(genders):
        old, new = draw(st.permutations(GIVEN[gender]))[:2]
        pairs.append((f"{old} {surnames[number]}", f"{new} {surnames[-number - 1]}"))
    frames = [(draw(st.sampled_from(FRAMES)), draw(st.sampled_from(pairs))) for _ in range(len(pairs) + 2)]
    one, other = ("\n\n".join(frame.format(pair[side]) for frame, pair in frames) for side in (0, 1))
    return one, other, dict(pairs)


def read_all(text: str, names: dict[str, str]) -> list[tuple[str, ...]]:
    """What every mention is read as, with its name exchanged."""
    document = read(text)
    rows = []
    for found in find_mentions(document, EN.people):
        mention = to_mention(document, found, EN.people)
        titles = [to_title(document, title, EN.people) for title in found.titles]
        read_as = [mention.kind, mention.rule, str(mention.name), mention.text]
        read_as += [part for title in titles for part in (title.text, str(title.affiliation), title.status)]
        for old, new in names.items():
            read_as = [part.replace(old, new) for part in read_as]
        rows.append(tuple(read_as))
    return rows


@given(swaps())
def test_another_name_of_the_same_shape_is_read_alike(written: tuple[str, str, dict[str, str]]) -> None:
    one, other, names = written
    assert read_all(one, names) == read_all(other, {})
