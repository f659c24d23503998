"""Laws of reported speech: its content is its own, stands outside the contents in marks, and needs no second look."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

import quotekit
from quotekit.locale.en import EN
from quotekit.quotations.found import FoundQuotation
from quotekit.quotations.indirect.attribution import read_indirect
from quotekit.quotations.outline import Outline
from quotekit.quotations.reading import outline_of, read_quotations
from quotekit.text.document import read

_SCRAPS = st.sampled_from(
    """said says told reporters that the minister Ana Roe , . “ ” : — according to asked whether did not hopes to
    and believes it would a statement in on Monday denied who , she ( ) ; reportedly claim of by promised""".split()
)
_TEXTS = st.one_of(st.lists(_SCRAPS, max_size=60).map(" ".join), st.text(max_size=80))


def reported(text: str) -> tuple[Outline, list[FoundQuotation]]:
    outline = outline_of(read(text), EN)
    return outline, read_indirect(outline, EN.reporting, read_quotations(outline, EN), EN.weights["indirect"])


@given(_TEXTS)
def test_pieces_lie_in_the_text_in_order_and_apart(text: str) -> None:
    outline, items = reported(text)
    size = len(outline.document.words)
    pieces = sorted(piece for item in items for piece in item.content)
    assert all(0 <= first < end <= size for first, end in pieces)
    assert all(one[1] <= other[0] for one, other in pairwise(pieces))
    assert all(item.content == tuple(sorted(item.content)) for item in items)


@given(_TEXTS)
def test_content_leaves_the_words_in_marks_alone(text: str) -> None:
    outline, items = reported(text)
    assert all(
        outline.inside[token] < 0 for item in items for first, end in item.content for token in range(first, end)
    )


@given(_TEXTS)
def test_no_content_holds_its_own_cue_or_source(text: str) -> None:
    _, items = reported(text)
    for item in items:
        assert item.cue is not None
        for first, end in item.content:
            assert not first <= item.cue.token < end
            assert item.mention is None or item.mention.end <= first or end <= item.mention.first


@given(_TEXTS)
def test_confidence_is_a_probability(text: str) -> None:
    _, items = reported(text)
    assert all(0 <= item.confidence <= 1 for item in items)


@given(_TEXTS)
def test_the_default_gives_some_of_all(text: str) -> None:
    every = quotekit.extract(text, attitudes="all").quotations
    assert {q.content for q in quotekit.extract(text).quotations} <= {q.content for q in every}
