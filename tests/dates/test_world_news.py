"""Dates in the news of all beats and countries, and in stories long past that the news tells.

Each file of `news` is named for the day on which its lines were published.  In a line, a date stands in brackets with
its type and value behind it: "He left on [Friday](DATE 2022-02-11)."
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from quotekit import extract_dates

_MARK = re.compile(r"\[([^\[\]]*)\]\((?:DATE|TIME|DURATION|SET) [^)]*\)")
CASES = [
    (line, path.stem)
    for path in sorted((Path(__file__).parent / "news").glob("*.txt"))
    for line in path.read_text(encoding="utf-8").splitlines()
]


def read_again(line: str, published: str) -> str:
    """The line with its marks taken off, and those of the dates found put on."""
    text = again = _MARK.sub(r"\1", line)
    for date in reversed(extract_dates(text, published=published)):
        start, end = date.span.start, date.span.end
        again = f"{again[:start]}[{text[start:end]}]({date.type} {date.value}){again[end:]}"
    return again


def test_there_are_lines() -> None:
    assert len(CASES) > 300


@pytest.mark.parametrize(("line", "published"), CASES, ids=[line for line, _ in CASES])
def test_line(line: str, published: str) -> None:
    assert read_again(line, published) == line
