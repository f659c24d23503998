"""Search: the places where pieces of words follow each other in the encoded source, each within reach of the next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from heapq import merge
from itertools import islice

__all__ = ["Reach", "places"]

Reach = tuple[int, int]
"""The least and the most units that may stand between two pieces."""

_MOST_PLACES = 1000  # of the longest piece; what stands more often is tried no further


def places(encoded: str, pieces: Sequence[Sequence[str]], reaches: Sequence[Reach]) -> Iterator[tuple[int, ...]]:
    """Where the pieces stand, as the number of the first unit of each; `reaches` lie between them.

    Each piece is given in its spellings, which have one length.  The longest piece is looked for, and from it the
    others on either side, the nearest place first.

    >>> list(places("xabyyc", [["ab"], ["c", "d"]], [(0, 2)])), list(places("xabyyc", [["ab"], ["c"]], [(0, 1)]))
    ([(1, 5)], [])
    """
    sizes = [len(piece[0]) for piece in pieces]
    anchor = max(range(len(pieces)), key=sizes.__getitem__)
    found = merge(*(_occurrences(encoded, spelling) for spelling in pieces[anchor]))
    for at in islice(found, _MOST_PLACES):
        place = [at]
        for number in range(anchor - 1, -1, -1):
            before = _before(encoded, pieces[number], place[0], reaches[number])
            if before < 0:
                break
            place.insert(0, before)
        else:
            for number in range(anchor + 1, len(pieces)):
                after = _after(encoded, pieces[number], place[-1] + sizes[number - 1], reaches[number - 1])
                if after < 0:
                    break
                place.append(after)
            else:
                yield tuple(place)


def _occurrences(encoded: str, piece: str) -> Iterator[int]:
    """Where `piece` stands, without overlap: with overlaps a text of one repeated word would cost its square."""
    at = encoded.find(piece)
    while at >= 0:
        yield at
        at = encoded.find(piece, at + len(piece))


def _after(encoded: str, piece: Sequence[str], end: int, reach: Reach) -> int:
    low, high = end + reach[0], end + reach[1] + len(piece[0])
    return min((at for spelling in piece if (at := encoded.find(spelling, low, high)) >= 0), default=-1)


def _before(encoded: str, piece: Sequence[str], start: int, reach: Reach) -> int:
    low, high = max(start - reach[1] - len(piece[0]), 0), max(start - reach[0], 0)
    return max(encoded.rfind(spelling, low, high) for spelling in piece)
