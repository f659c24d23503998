"""Floors: how many dates of the written articles come out right may not fall; the figures are in their `floors.toml`.

Each file of `dates` and `dates_unseen` begins with the day of publication.  In its text a date stands in brackets,
with its type and value behind it: "He left on [Friday](DATE 1998-08-07)."  To see what is wrong with those of `dates`:
`python tests/cases/test_written_dates.py`; of the unseen ones nothing but the totals is told.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from quotekit import extract_dates

CASES = Path(__file__).resolve().parent
FOLDERS = ("dates", "dates_unseen")
_MARK = re.compile(r"\[([^\[\]]*)\]\((DATE|TIME|DURATION|SET) ([^)]*)\)")


class Written(NamedTuple):
    """A date as the article has it."""

    start: int
    end: int
    value: str


def read_marks(marked: str) -> tuple[str, list[Written]]:
    """The text without its marks, and what they say."""
    text, dates, behind = "", [], 0
    for mark in _MARK.finditer(marked):
        text += marked[behind : mark.start()]
        dates.append(Written(len(text), len(text) + len(mark[1]), mark[3]))
        text += mark[1]
        behind = mark.end()
    return text + marked[behind:], dates


def floors(folder: str) -> dict[str, int]:
    """The figures below which those of the folder may not fall; "extra" may not rise above its own."""
    return tomllib.loads((CASES / folder / "floors.toml").read_text(encoding="utf-8"))


@cache
def figures(folder: str) -> tuple[Counter[str], list[str]]:
    """What is counted in `floors.toml`, and a line for each thing that is not right."""
    counts: Counter[str] = Counter()
    lines = []
    for path in sorted((CASES / folder).glob("*.txt")):
        published, _, marked = path.read_text(encoding="utf-8").partition("\n")
        text, written = read_marks(marked)
        found = {(date.span.start, date.span.end): date for date in extract_dates(text, published=published)}
        # Equal borders first, then what shares a character.
        pairs = {want: found.pop(want[:2]) for want in written if want[:2] in found}
        for want in (want for want in written if want not in pairs):
            shared = next((place for place in sorted(found) if place[0] < want.end and want.start < place[1]), None)
            if shared:
                pairs[want] = found.pop(shared)
        for want in written:
            date = pairs.get(want)
            right = {
                "found": date is not None,
                "exact": date is not None and (date.span.start, date.span.end) == want[:2],
                "value": date is not None and date.value == want.value,
            }
            counts["written"] += 1
            counts.update(name for name, yes in right.items() if yes)
            if wrong := [name for name, yes in right.items() if not yes]:
                got = date and (date.span.of(text), date.value)
                lines.append(f"{path.name} {', '.join(wrong)}: {text[want.start : want.end]!r} {want.value}, got {got}")
        counts["extra"] += len(found)
        lines += [f"{path.name} extra: {date.span.of(text)!r} {date.value}" for date in found.values()]
    return counts, lines


@pytest.mark.parametrize("folder", FOLDERS)
def test_no_figure_of_dates_falls(folder: str) -> None:
    counts, lines = figures(folder)
    told = "" if folder == "dates_unseen" else "\n".join(lines)
    least = floors(folder)
    fallen = {name: counts[name] for name, floor in least.items() if name != "extra" and counts[name] < floor}
    assert not fallen, f"{fallen}, floors: {least}\n{told}"
    assert counts["extra"] <= least["extra"], told


@pytest.mark.parametrize("folder", FOLDERS)
def test_the_floors_of_dates_are_of_these_articles(folder: str) -> None:
    assert set(floors(folder)) == {"written", "found", "exact", "value", "extra"}
    assert figures(folder)[0]["written"] == floors(folder)["written"]


if __name__ == "__main__":
    for name in FOLDERS:
        print(name, dict(figures(name)[0]))
    print(*figures("dates")[1], sep="\n")
