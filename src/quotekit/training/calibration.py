"""Calibration: a rising line from the shares of a choice to how often choices of that share were right."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

__all__ = ["Line", "bins_of", "calibration_line", "expected_error"]

# Points (share, confidence), both rising from 0 to 1.
Line = tuple[tuple[float, float], ...]

_BINS = 12  # of equal count: few enough to be sure of each
_DECIMALS = 3


def calibration_line(found: Sequence[tuple[float, bool]]) -> Line:
    """The line through the mean share and the part right of bins of (share, right) pairs.

    Neighbours that fall instead of rising are one (isotonic regression).  No bin is wholly sure: one more case,
    neither right nor wrong, is counted in each.

    >>> calibration_line([(0.2, False), (0.4, False), (0.8, True), (0.9, True)])
    ((0.0, 0.0), (0.2, 0.25), (0.4, 0.25), (0.8, 0.75), (0.9, 0.75), (1.0, 0.75))
    """
    if not found:
        return ((0.0, 0.0), (1.0, 1.0))
    pooled: list[tuple[float, float, int]] = []  # share and right in all, and how many
    for part in bins_of(found):
        shares, right, count = sum(share for share, _ in part), sum(right for _, right in part) + 0.5, len(part)
        pooled.append((shares, right, count))
        while len(pooled) > 1 and _part_right(pooled[-2]) > _part_right(pooled[-1]):
            last = pooled.pop()
            pooled[-1] = (pooled[-1][0] + last[0], pooled[-1][1] + last[1] - 0.5, pooled[-1][2] + last[2])
    points = [(round(bin_[0] / bin_[2], _DECIMALS), round(_part_right(bin_), _DECIMALS)) for bin_ in pooled]
    whole = [(0.0, 0.0), *points, (1.0, points[-1][1])]
    return (*(one for one, other in pairwise(whole) if one[0] < other[0]), whole[-1])


def expected_error(found: Sequence[tuple[float, bool]], bins: int = 10) -> float:
    """The expected calibration error of (confidence, right) pairs, over bins of equal count.

    >>> expected_error([(0.5, True), (0.5, False)], bins=1)
    0.0
    """
    return sum(abs(sum(sure - right for sure, right in part)) for part in bins_of(found, bins)) / max(len(found), 1)


def bins_of(found: Sequence[tuple[float, bool]], bins: int = _BINS) -> list[list[tuple[float, bool]]]:
    """The pairs in bins of about equal count; no two bins hold the same share."""
    ranked = sorted(found)
    parts: list[list[tuple[float, bool]]] = [[]]
    for number, pair in enumerate(ranked):
        full = number * bins >= len(parts) * len(ranked)
        if full and pair[0] > ranked[number - 1][0]:
            parts.append([])
        parts[-1].append(pair)
    return [part for part in parts if part]


def _part_right(pooled: tuple[float, float, int]) -> float:
    return pooled[1] / (pooled[2] + 1)
