"""Spans that nest and overlap as they like, flattened into segments that follow one another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from heapq import heappop, heappush
from itertools import pairwise

from attrs import frozen

from quotekit.model import Span

__all__ = ["Segment", "flatten"]


@frozen
class Segment:
    """A piece of the text with the same spans all over.

    `inside` holds for each layer the number of its innermost span here, None where there is none.
    """

    start: int
    end: int
    inside: tuple[int | None, ...]


def flatten(size: int, layers: Sequence[Sequence[Span]]) -> Iterator[Segment]:
    """The segments of a text of `size` characters, in order and without a gap.

    A layer is a sequence of spans that may nest and overlap.  Where several of one layer cover a place the innermost
    counts: the one that starts last, of those the shortest.  There are at most as many segments as spans have ends.

    >>> layer = [Span(start=0, end=9), Span(start=2, end=4)]
    >>> [(segment.start, segment.end, segment.inside) for segment in flatten(10, [layer])]
    [(0, 2, (0,)), (2, 4, (1,)), (4, 9, (0,)), (9, 10, (None,))]
    """
    starting = [
        sorted(
            (
                (max(span.start, 0), min(span.end, size), number)
                for number, span in enumerate(layer)
                if _seen(span, size)
            ),
            reverse=True,
        )
        for layer in layers
    ]
    edges = sorted({0, size, *(edge for waiting in starting for start, end, _ in waiting for edge in (start, end))})
    open_spans: list[list[tuple[int, int, int]]] = [[] for _ in layers]  # heaps, the innermost first
    for start, end in pairwise(edges):
        inside = []
        for waiting, heap in zip(starting, open_spans, strict=True):
            while waiting and waiting[-1][0] <= start:
                first, last, number = waiting.pop()
                heappush(heap, (-first, last, number))
            while heap and heap[0][1] <= start:
                heappop(heap)
            inside.append(heap[0][2] if heap else None)
        yield Segment(start, end, tuple(inside))


def _seen(span: Span, size: int) -> bool:
    """Whether any of it lies in the text."""
    return max(span.start, 0) < min(span.end, size)
