"""Plain sentences and scenes of `plain/`: how many come out right may not fall; the figures are in its `floors.toml`.

To see what is wrong with those that may be looked at: `python tests/cases/test_plain.py`.
"""

from __future__ import annotations

import json
import tomllib
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from judging import has_content, is_meant, plain, quotation_of
from test_written_dates import Written, read_marks

import quotekit

FOLDER = Path(__file__).resolve().parent / "plain"
FLOORS: dict[str, dict[str, int]] = tomllib.loads((FOLDER / "floors.toml").read_text(encoding="utf-8"))
SPOKEN = tuple(name for name in FLOORS if name != "dates")
UNSEEN = frozenset({"unseen"})  # of these nothing but the totals is told


def lines(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]


@cache
def quotations_of(name: str) -> tuple[Counter[str], list[str]]:
    """What is counted in `floors.toml`, and a line for each thing that is not right."""
    counts: Counter[str] = Counter()
    wrong = []
    for line in lines(name):
        item = quotekit.extract(line["text"])
        matched = []
        for want in line["quotations"]:
            found = quotation_of(item, want)
            matched.append(found)
            speaker = found.speaker if found else None
            named = want["speaker"] not in ("", "?")
            right = {
                "found": found is not None,
                "content": found is not None and has_content(found, want, item.text),
                "mention": plain(found.mention.text if found and found.mention else "") == plain(want["mention"]),
                "speaker": found is not None and (speaker is not None) == named,
            }
            right["speaker"] &= speaker is None or is_meant(speaker, want["speaker"])
            counts["written"] += 1
            counts.update(field for field, yes in right.items() if yes)
            if fields := [field for field, yes in right.items() if not yes]:
                got = found and (found.text, found.mention and found.mention.text, speaker and speaker.label)
                wrong.append(f"{line['text']!r} {', '.join(fields)}: {want}, got {got}")
        extra = [quotation.text for quotation in item.quotations if quotation not in matched]
        counts["extra"] += len(extra)
        wrong += [f"{line['text']!r} extra: {text!r}" for text in extra]
    return counts, wrong


@cache
def dates() -> tuple[Counter[str], list[str]]:
    """The same for dates."""
    counts: Counter[str] = Counter()
    wrong = []
    for line in lines("dates"):
        text, written = read_marks(line["text"])
        found = quotekit.extract_dates(text, published=line["published"])
        given = {Written(date.span.start, date.span.end, date.value) for date in found}
        counts["written"] += len(written)
        counts["extra"] += len(given) - len(given.intersection(written))
        counts["exact"] += len({date[:2] for date in given}.intersection(date[:2] for date in written))
        counts["value"] += len(given.intersection(written))
        if given != set(written):
            wrong.append(f"{line['published']} {line['text']!r}, got {[(d.span.of(text), d.value) for d in found]}")
    return counts, wrong


@pytest.mark.parametrize("name", FLOORS)
def test_no_figure_of_plain_ones_falls(name: str) -> None:
    counts, wrong = dates() if name == "dates" else quotations_of(name)
    told = "" if name in UNSEEN else "\n".join(wrong)
    least = FLOORS[name]
    fallen = {field: counts[field] for field, floor in least.items() if field != "extra" and counts[field] < floor}
    assert not fallen, f"{fallen}, floors: {least}\n{told}"
    assert counts["extra"] <= least["extra"], f"{counts['extra']} extra\n{told}"
    assert counts["written"] == least["written"]


@pytest.mark.parametrize("name", SPOKEN)
def test_what_is_written_stands_in_the_text(name: str) -> None:
    for line in lines(name):
        for want in line["quotations"]:
            assert all(piece in line["text"] for piece in (*want["content"], want["mention"])), line


if __name__ == "__main__":
    for name in FLOORS:
        counts, wrong = dates() if name == "dates" else quotations_of(name)
        print(name, dict(counts))
        if name not in UNSEEN:
            print(*wrong, sep="\n")
