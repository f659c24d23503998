"""Overlapping spans, flattened: every place belongs to the innermost span of each layer."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from quotekit import Span
from quotekit.export.html.segments import flatten

layers = st.lists(
    st.lists(
        st.tuples(st.integers(-2, 22), st.integers(-2, 22)).map(lambda pair: Span(start=min(pair), end=max(pair)))
    ),
    max_size=3,
)


@given(st.integers(0, 20), layers)
def test_every_place_has_the_innermost_span_of_each_layer(size: int, drawn: list[list[Span]]) -> None:
    segments = list(flatten(size, drawn))
    assert [place for segment in segments for place in range(segment.start, segment.end)] == list(range(size))
    for segment in segments:
        for layer, found in zip(drawn, segment.inside, strict=True):
            for place in range(segment.start, segment.end):
                covering = [(-span.start, span.end) for span in layer if span.start <= place < span.end]
                if found is None:
                    assert not covering
                else:
                    clamped = [(min(0, start), min(end, size)) for start, end in covering]
                    mine = (-max(layer[found].start, 0), min(layer[found].end, size))
                    assert mine == min(clamped)


@given(st.integers(0, 20), layers)
def test_there_are_no_more_segments_than_ends(size: int, drawn: list[list[Span]]) -> None:
    assert len(list(flatten(size, drawn))) <= 2 * sum(map(len, drawn)) + 1


def test_spans_that_start_and_end_together_take_the_first() -> None:
    same = [Span(start=1, end=3), Span(start=1, end=3)]
    assert [segment.inside for segment in flatten(4, [same])] == [(None,), (0,), (None,)]
