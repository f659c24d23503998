"""Floors: how many quotations of the written articles come out right may not fall; the figures are in `floors.toml`.

To see what is wrong with them: `python tests/cases/test_floors.py`.
"""

from __future__ import annotations

import tomllib
from collections import Counter, defaultdict
from functools import cache
from pathlib import Path

import pytest
from judging import has_content, has_title, judge, quotation_of

import quotekit
from quotekit import Quotation

CASES = Path(__file__).resolve().parent
FLOORS: dict[str, dict[str, int]] = tomllib.loads((CASES / "floors.toml").read_text(encoding="utf-8"))


@cache
def figures() -> tuple[dict[str, Counter[str]], list[str]]:
    """For each kind what is counted in `floors.toml`, and a line for each thing that is not right."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    lines = []
    for path in sorted((CASES / "articles").glob("*.toml")):
        gold = tomllib.loads(path.read_text(encoding="utf-8"))
        article = quotekit.extract(gold["text"], published=gold["published"])
        matched: list[Quotation | None] = []
        for want in gold["quotations"]:
            found = quotation_of(article, want)
            right = {
                "found": found is not None,
                "content": found is not None and has_content(found, want, article.text),
                "speaker": found is not None and judge(want, found) in ("right", "open"),
                "title": found is not None and bool(want["title"]) and has_title(found, want),
            }
            kind = counts[want["kind"]]
            kind["written"] += 1
            kind["titled"] += bool(want["title"])
            kind.update(name for name, yes in right.items() if yes)
            wrong = [name for name, yes in right.items() if not yes and (name != "title" or want["title"])]
            if wrong:
                got = found and (found.text, found.speaker and found.speaker.label)
                words = f"{want['content'][0]!r} by {want['speaker']!r}"
                lines.append(f"{path.name} {', '.join(wrong)}: {words}, got {got}")
            matched.append(found)
        for extra in (quotation for quotation in article.quotations if quotation not in matched):
            counts[extra.kind]["extra"] += 1
            lines.append(f"{path.name} extra: {extra.text!r}")
    return counts, lines


@pytest.mark.parametrize("kind", FLOORS)
def test_no_figure_falls(kind: str) -> None:
    counts, lines = figures()
    count, floors = counts[kind], FLOORS[kind]
    fallen = {name: count[name] for name, floor in floors.items() if name != "extra" and count[name] < floor}
    if count["extra"] > floors["extra"]:
        fallen["extra"] = count["extra"]
    assert not fallen, f"{kind}: {fallen}, floors: {floors}\n" + "\n".join(lines)


def test_the_floors_are_of_these_articles() -> None:
    """An article that is left out, or one more, wants new floors: all kinds are there, and so many quotations."""
    counts, _ = figures()
    assert set(FLOORS) == set(counts) == {"direct", "mixed", "indirect"}
    for kind, floors in FLOORS.items():
        assert set(floors) == {"written", "found", "content", "speaker", "titled", "title", "extra"}
        assert (counts[kind]["written"], counts[kind]["titled"]) == (floors["written"], floors["titled"])


if __name__ == "__main__":
    for name, count in figures()[0].items():
        print(name, dict(count))
    print(*figures()[1], sep="\n")
