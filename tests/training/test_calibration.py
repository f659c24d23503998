"""The line from shares to confidence."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotekit.choice.linear import calibrated
from quotekit.training.calibration import calibration_line, expected_error

pairs = st.lists(st.tuples(st.floats(0, 1), st.booleans()), max_size=60)


@given(pairs)
def test_the_line_rises_and_has_few_points(found: list[tuple[float, bool]]) -> None:
    line = calibration_line(found)
    assert 2 <= len(line) <= 14
    assert line[0][0] == 0.0
    assert line[-1][0] == 1.0
    assert all(one[0] < other[0] and one[1] <= other[1] for one, other in pairwise(line))
    assert all(0.0 <= sure <= 1.0 for _, sure in line)


@given(st.permutations([(number / 40, number % 3 > 0) for number in range(40)]))
def test_the_line_does_not_depend_on_the_order(found: list[tuple[float, bool]]) -> None:
    assert calibration_line(found) == calibration_line(sorted(found))


def test_shares_that_promise_too_much_are_lowered() -> None:
    found = [(0.9, number % 2 == 0) for number in range(200)] + [(0.99, number % 10 > 0) for number in range(200)]
    line = calibration_line(found)
    assert calibrated(line, 0.9) == pytest.approx(0.5, abs=0.03)
    assert calibrated(line, 0.99) == pytest.approx(0.9, abs=0.03)
    after = [(calibrated(line, share), right) for share, right in found]
    assert expected_error(after) < expected_error(found)


def test_nobody_is_ever_wholly_sure() -> None:
    assert calibration_line([(1.0, True)] * 50)[-1][1] < 1.0
