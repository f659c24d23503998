"""Work is linear: twice the text takes about twice the time and twice the calls, and no more than so many bytes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from growth import SIZES, check_calls, check_time, cut, seconds
from scraps import DATES, SCRAPS, SEAMS

import quotekit

_FEW = (4 << 10, 16 << 10)  # calls do not depend on the machine, so that smaller texts will do
_DAILY = {
    *('"', "“", "'a ", "&quot;", "said ", "“a,” said Ana Bo. ", "told him to tell her to ", "A. ", "Ana Bo, "),
    *("the mayor of ", "Ana Cruz, the mayor of Lima, ", "MAYOR ANA QUITS\n", ", ", "[", "\n\n", "e\u0301", "1990-"),
    *(("he said ", "according to "), ("“", "”")),
}


def _job(scrap: str) -> Callable[[int], Callable[[], object]]:
    def job_of(size: int) -> Callable[[], object]:
        text = cut(scrap, size)
        return lambda: quotekit.extract(text, published="2024-05-14")

    return job_of


def _seam(one: str, other: str) -> Callable[[int], Callable[[], object]]:
    def job_of(size: int) -> Callable[[], object]:
        text = cut(one, size // 2) + cut(other, size // 2)
        return lambda: quotekit.extract(text, published="2024-05-14")

    return job_of


def _dates(scrap: str) -> Callable[[int], Callable[[], object]]:
    def job_of(size: int) -> Callable[[], object]:
        text = cut(scrap, size)
        return lambda: quotekit.extract_dates(text, published="2024-05-14")

    return job_of


def _params(scraps: tuple[Any, ...]) -> list[Any]:
    """Those of `_DAILY` in every run, the others when there is time: calls are counted of all in every run."""
    return [
        pytest.param(scrap, id=ascii(scrap), marks=[] if scrap in _DAILY else [pytest.mark.slow]) for scrap in scraps
    ]


@pytest.mark.parametrize("scrap", _params(SCRAPS))
def test_time_grows_with_the_text(scrap: str) -> None:
    check_time(_job(scrap))


@pytest.mark.parametrize("seam", _params(SEAMS))
def test_time_grows_with_the_text_around_a_seam(seam: tuple[str, str]) -> None:
    check_time(_seam(*seam))


@pytest.mark.parametrize("scrap", _params(DATES))
def test_time_of_dates_grows_with_the_text(scrap: str) -> None:
    check_time(_dates(scrap))


@pytest.mark.parametrize("scrap", SCRAPS, ids=ascii)
def test_calls_grow_with_the_text(scrap: str) -> None:
    check_calls(_job(scrap), _FEW)


@pytest.mark.parametrize("seam", SEAMS, ids=ascii)
def test_calls_grow_with_the_text_around_a_seam(seam: tuple[str, str]) -> None:
    check_calls(_seam(*seam), _FEW)


@pytest.mark.slow
@pytest.mark.parametrize("scrap", ["A", "1", ", ", "[", "\n", "e\u0301", "Mr A ", "the mayor of "], ids=ascii)
def test_time_grows_with_the_text_up_to_ten_megabytes(scrap: str) -> None:
    check_time(_job(scrap), (5 << 20, 10 << 20))


def test_quadratic_work_is_noticed() -> None:
    """The measure itself can fail: by calls, and by work inside one call that no count of calls shows."""

    def looks_at_all(size: int) -> Callable[[], object]:
        return lambda: [abs(at) for _ in range(0, size, 64) for at in range(0, size, 64)]

    def copies_all(size: int) -> Callable[[], object]:
        text = "a" * size
        return lambda: [len(text[at:]) for at in range(0, size, 4)]  # long enough to be measured on a fast machine

    with pytest.raises(AssertionError, match="calls"):
        check_calls(looks_at_all, (4 << 10, 16 << 10))
    check_calls(copies_all, (4 << 10, 16 << 10))
    with pytest.raises(AssertionError, match="s for"):
        check_time(copies_all, SIZES)


def test_linear_work_passes() -> None:
    def counts(size: int) -> Callable[[], object]:
        return lambda: [str(number) for number in range(2 * size)]

    check_time(counts)
    check_calls(counts, _FEW)
    assert seconds(counts(SIZES[0])) > 0
