"""The linear choice: the share of a reading is the softmax of its score, and the line gives its confidence."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from math import exp

__all__ = ["calibrated", "shares"]


def shares(scores: Sequence[float]) -> list[float]:
    """The scores as shares of one (softmax).

    >>> shares([0.0, 0.0])
    [0.5, 0.5]
    """
    top = max(scores)
    powers = [exp(value - top) for value in scores]
    total = sum(powers)
    return [power / total for power in powers]


def calibrated(points: Sequence[tuple[float, float]], share: float) -> float:
    """The confidence at `share` on the line through `points`, which rise.

    >>> calibrated([(0.0, 0.0), (0.5, 0.25), (1.0, 1.0)], 0.75)
    0.625
    """
    at = min(max(bisect_right(points, (share, 2.0)), 1), len(points) - 1)
    (low, floor), (high, ceiling) = points[at - 1], points[at]
    if high == low:
        return ceiling
    place = min(max((share - low) / (high - low), 0.0), 1.0)
    return floor + place * (ceiling - floor)
