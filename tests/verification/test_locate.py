"""`locate`: a quotation is found word for word or not at all, and every difference is told."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import quotekit
from quotekit import Match, Source, locate, nearest

SOURCE = (
    "“We will not sell the harbour, the quay or the pier,” Ana Roe said. “Will you co-operate on the long-term plan\n"
    "for 1,200 U.S. boats?” asked Mr. Li, 31. “It won't be -5 degrees. He (the cook) walked 10-12 miles: the café\n"
    "on Pier Street is “old”, and we paid $5 a head. Nobody came. Then the nurses left,” she added."
)


def told(match: Match | None, quote: str, source: str = SOURCE) -> list[tuple[str, str, str]]:
    assert match is not None, quote
    return [(one.kind, one.quote.of(quote), one.source.of(source)) for one in match.differences]


@pytest.mark.parametrize(
    ("quote", "tier", "differences"),
    [
        ("We will not sell the harbour, the quay or the pier,", "exact", []),
        ("“We will not sell the harbour", "exact", []),
        ("U.S. boats", "exact", []),
        ("He (the cook) walked", "exact", []),
        ("We will not sell the harbour.", "typography", [("punctuation", ".", ",")]),
        ("sell the harbour the quay or", "typography", [("punctuation", " ", ", ")]),
        ("It won’t be", "typography", [("mark", "won’t", "won't")]),
        ("not\u00a0 sell", "typography", [("spacing", "\u00a0 ", " ")]),
        ("is 'old', and we", "typography", [("mark", " '", " “"), ("mark", "', ", "”, ")]),
        ("the long term plan", "typography", [("hyphen", " ", "-")]),
        ("you cooperate on", "typography", [("hyphen", "", "-")]),
        ("the long-term plan for", "typography", [("spacing", " ", "\n")]),
        ("for 1200 US boats", "typography", [("punctuation", "1200", "1,200"), ("punctuation", "US", "U.S.")]),
        ("walked 10–12 miles", "typography", [("mark", "10–12", "10-12")]),
        ("the cafe\u0301", "typography", [("encoding", "cafe\u0301", "café")]),
        ("pay&shy;ing", None, []),
        ("The long-term plan", "case", [("case", "The", "the")]),
        ("he (the cook) walked", "case", [("case", "he", "He")]),
        ("[They] will not sell", "bracket", [("bracket", "[They]", "")]),
        ("We will not [give away] the harbour", "bracket", [("bracket", "[give away]", "sell")]),
        ("We will not sell the [fishing] harbour", "bracket", [("bracket", "[fishing]", "")]),
        ("[w]e will not sell", "bracket", [("bracket", "[w]e", "We")]),
        ("He (the cook) walk[s]", "bracket", [("bracket", "walk[s]", "walked")]),
        ("We will not sell … the pier", "ellipsis", [("ellipsis", "…", "the harbour, the quay or")]),
        ("We will not sell . . . the pier", "ellipsis", [("ellipsis", ". . .", "the harbour, the quay or")]),
        ("We will not sell [...] the pier", "ellipsis", [("ellipsis", "[...]", "the harbour, the quay or")]),
        ("… the long-term plan …", "ellipsis", [("ellipsis", "…", ""), ("ellipsis", "…", "")]),
        ("We paid $5 a head … the nurses left", "ellipsis",
         [("case", "We", "we"), ("ellipsis", "…", "Nobody came. Then")]),
        # Never:
        ("We will sell the harbour", None, []),
        ("We will … sell the harbour", None, []),
        ("We will [...] sell the harbour", None, []),
        ("[They will] sell the harbour", None, []),
        ("We will [gladly] sell the harbour", None, []),
        ("You will [not] co-operate on the long-term plan", None, []),
        ("for [many] boats", None, []),
        ("We will not sell the harbour or the moon", None, []),
        ("We will not sell the harbor", None, []),
        ("we paid £5 a head", None, []),
        ("we paid $50 a head", None, []),
        ("It won't be 5 degrees", None, []),
        ("It will be", None, []),
        ("walked 1012 miles", None, []),
        ("walked 10 12 miles", None, []),
        ("for 1,200 us boats", None, []),
        ("Will you co-operate on the long-term plan for 1,200 U.S. boats.", None, []),
        ("the Nurses left", None, []),
        ("our", None, []),
        ("", None, []),
        ("“…”", None, []),
        ("[sic]", None, []),
    ],
)  # fmt: skip
def test_a_quotation_is_found_with_its_differences(
    quote: str, tier: str | None, differences: list[tuple[str, str, str]]
) -> None:
    match = locate(SOURCE, quote)
    if tier is None:
        assert match is None
    else:
        assert told(match, quote) == differences
        assert match is not None
        assert match.tier == tier


def test_the_place_that_agrees_best_is_given() -> None:
    source = "We’ll see, he said. She said: “We'll see.” He: “We'll see!”"
    match = locate(source, "We'll see.")
    assert match is not None
    assert match.span.start == source.index("We'll see.")


def test_words_that_only_a_hyphen_parts_are_not_one() -> None:
    assert locate("He will re-sign on Monday.", "He will resign") is None
    assert locate("He will resign on Monday.", "He will re-sign") is None
    assert locate("A hos-\npital for all.", "A hospital for all") is not None
    assert locate("A long-term plan, a longterm view.", "A long-term plan, a long-term view") is not None


def test_an_ellipsis_keeps_the_order_and_has_an_end() -> None:
    source = "The first word. " + "Rain fell. " * 200 + "The last word."
    assert locate(source, "first … last") is None
    assert locate(source, "last … first") is None
    assert locate(source, "The first word … Rain") is not None


def test_an_ellipsis_may_leave_out_whole_sentences_that_negate() -> None:
    source = "We are glad. Nobody came. We go on."
    assert locate(source, "We are glad … We go on") is not None
    assert locate("We are not sure, but glad. We go on.", "We are … glad") is None


def test_more_edits_than_anybody_makes_are_not_looked_for() -> None:
    words = [f"w{number}" for number in range(60)]
    quote = " … ".join(words[::2])
    assert locate(" ".join(words), quote) is None


@pytest.mark.parametrize(
    ("quote", "span", "differences"),
    [
        ("We will sell the harbour", "We will not sell the harbour", [("missing", "", "not")]),
        ("It won't be 5 degrees", "It won't be -5 degrees", [("changed", "5", "-5")]),
        ("sell the harbour, the big quay", "sell the harbour, the quay", [("added", "big", "")]),
        ("Will you cooperate on the long-term plan for 1,200 U.S. boats.",
         "Will you co-operate on the long-term plan\nfor 1,200 U.S. boats", [("changed", ".", "?")]),
    ],
)  # fmt: skip
def test_the_nearest_passage_says_which_words_differ(
    quote: str, span: str, differences: list[tuple[str, str, str]]
) -> None:
    passage = nearest(SOURCE, quote)
    assert passage is not None
    assert passage.span.of(SOURCE) == span
    assert [(one.kind, one.quote.of(quote), one.source.of(SOURCE)) for one in passage.differences] == differences


@pytest.mark.parametrize("quote", ["", "…", "Bananas are yellow in the sun", "the zebra", "sell"])
def test_there_may_be_nothing_near(quote: str) -> None:
    assert nearest(SOURCE, quote) is None


@pytest.mark.parametrize("function", [locate, nearest])
def test_other_types_are_refused(function: Any) -> None:
    with pytest.raises(TypeError, match="quote is bytes: decode it first"):
        function("text", b"text")
    with pytest.raises(TypeError, match="source is NoneType: give a str"):
        function(None, "text")
    with pytest.raises(TypeError, match="text is int: give a str"):
        Source(5)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="name is NoneType: give a str"):
        Source("text", name=None)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="extraction is str"):
        Source("text", extraction="text")  # type: ignore[arg-type]
    with pytest.raises(quotekit.OptionError, match="extraction is of another text"):
        Source("text", extraction=quotekit.extract("another"))


# Laws.

SAMPLES = "we will not sell the harbour Ana said co-operate 31 10-12 $5 U.S. won't won’t é e\u0301 ? A".split()
WORDS = st.lists(st.sampled_from(SAMPLES), min_size=1, max_size=30)
GAPS = st.sampled_from([" ", ", ", ". ", "\n", "\u00a0", " — ", "” “", " … ", " [", "] ", "-\n"])
ANY = st.text(st.sampled_from("ab AB.,?!…-–'’“”\"[]()$5&;\n\u00a0\u00ad\u2060é\u0301\ud800"), max_size=60)


@st.composite
def texts(draw: st.DrawFn) -> str:
    return "".join(word + draw(GAPS) for word in draw(WORDS))


@given(texts(), st.data())
def test_any_slice_of_whole_words_is_found(text: str, data: st.DataObject) -> None:
    text = f"Ana {text}"
    edges = [match.span() for match in re.finditer(r"(?<!\S)\S*\w\S*(?!\S)", text)]
    first = data.draw(st.integers(0, len(edges) - 1))
    last = data.draw(st.integers(first, len(edges) - 1))
    quote = text[edges[first][0] : edges[last][1]]
    match = locate(text, quote)
    assert match is not None
    assert match.tier == "exact"
    assert match.span.of(text) == quote
    assert match.spans == (match.span,)


@given(texts(), st.data())
def test_a_changed_word_is_no_match(text: str, data: st.DataObject) -> None:
    text = text.replace("[", "").replace("]", "")  # in brackets it would be a declared edit
    words = list(re.finditer(r"(?<!\S)[A-Za-z]+(?!\S)", text))
    if not words:
        return
    word = data.draw(st.sampled_from(words))
    assert locate(text, f"{text[: word.start()]}zebra{text[word.end() :]}") is None


@given(ANY, ANY)
def test_anything_at_all_is_found_or_not_and_spans_slice(text: str, quote: str) -> None:
    match, passage = locate(text, quote), nearest(text, quote)
    if match:
        assert 0 <= match.span.start < match.span.end <= len(text)
        assert (match.spans[0].start, match.spans[-1].end) == (match.span.start, match.span.end)
        assert (match.tier == "exact") == (not match.differences)
        if match.tier == "exact":
            assert match.span.of(text) == quote.strip() or match.span.of(text) in quote
    for one in (*(match.differences if match else ()), *(passage.differences if passage else ())):
        assert 0 <= one.quote.start <= one.quote.end <= len(quote)
        assert 0 <= one.source.start <= one.source.end <= len(text)
        assert one.quote.of(quote) != one.source.of(text) or one.kind in ("ellipsis", "bracket")


@given(ANY, ANY)
def test_a_source_prepared_once_gives_the_same(text: str, quote: str) -> None:
    source = Source(text)
    assert locate(source, quote) == locate(text, quote) == locate(source, quote)
    assert nearest(source, quote) == nearest(text, quote)
