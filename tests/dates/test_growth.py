"""Time grows with the length of a text and no faster, whatever stands in it."""

from __future__ import annotations

import time

import pytest

from quotekit import extract_dates

SMALL, LARGE = 16_000, 64_000
# Four times the text may take four times as long; the rest is for a busy machine.
MOST = 8.0
PATTERNS = [
    "5 ",
    "Monday ",
    ",",
    "the last ",
    "two hundred and ",
    "1990-",
    "twenty-",
    "New Year 's ",
    "x" * 30 + " now. ",
]


def seconds(text: str) -> float:
    began = time.process_time()
    extract_dates(text, published="2014-05-19")
    return time.process_time() - began


@pytest.mark.parametrize("pattern", PATTERNS)
def test_growth(pattern: str) -> None:
    small, large = ((pattern * size)[:size] for size in (SMALL, LARGE))
    # Once is enough: what else runs on the machine makes a measurement slower, never faster.
    assert any(seconds(large) < MOST * max(seconds(small), 0.005) for _ in range(4))
