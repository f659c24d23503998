"""The arithmetic of the choice."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from quotekit.choice.linear import calibrated, shares
from quotekit.choice.weights import Weights
from quotekit.locale.en import EN

scores = st.lists(st.floats(-500, 500), min_size=1, max_size=8)
parts = st.floats(0, 1)


@given(scores)
def test_shares_are_parts_of_one(given_: list[float]) -> None:
    found = shares(given_)
    assert sum(found) == pytest.approx(1.0)
    assert all(0.0 <= share <= 1.0 for share in found)


@given(scores)
def test_shares_rank_as_their_scores(given_: list[float]) -> None:
    found = shares(given_)
    ranked = sorted(range(len(given_)), key=given_.__getitem__)
    assert all(found[low] <= found[high] for low, high in pairwise(ranked))


@given(scores, st.floats(-100, 100))
def test_shares_do_not_change_when_all_scores_do(given_: list[float], more: float) -> None:
    assert shares([one + more for one in given_]) == pytest.approx(shares(given_), abs=1e-9)


def test_an_unknown_feature_counts_nothing() -> None:
    assert Weights(task="quoted", version="test", weights={"near": 2.0}).score(["near", "unheard of"]) == 2.0


@given(parts, parts)
def test_a_larger_share_is_never_less_sure(one: float, other: float) -> None:
    assume(one <= other)
    points = EN.weights["quoted"].calibration
    assert 0.0 <= calibrated(points, one) <= calibrated(points, other) <= 1.0


def test_the_calibration_of_the_package_rises_from_end_to_end() -> None:
    points = EN.weights["quoted"].calibration
    assert points[0][0] == 0.0
    assert points[-1][0] == 1.0
    assert all(one[0] < other[0] and one[1] <= other[1] for one, other in pairwise(points))
