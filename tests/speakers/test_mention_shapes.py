"""The table of mention shapes, `cases/mention-shapes.txt`: name, title, affiliation, status, kind and limits."""

from __future__ import annotations

from pathlib import Path

import pytest
from attrs import frozen

import quotekit
from quotekit import Mention, Speaker

TABLE = Path(__file__).parent / "cases" / "mention-shapes.txt"
FEWEST = 250
DEFAULTS = ("-", "-", "-", "current", "person")


@frozen
class Shape:
    """One line of the table: the text, the limits of the mention, and the right values of each field."""

    text: str
    start: int
    end: int
    name: frozenset[str]
    title: frozenset[str]
    affiliation: frozenset[str]
    status: frozenset[str]
    kind: frozenset[str]


def read_shape(line: str) -> Shape:
    marked, *fields = [part.strip() for part in line.split(" | ")]
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    values = [frozenset(field.split(" / ")) for field in [*fields, *DEFAULTS[len(fields) :]]]
    return Shape(text, start, end, *values)


def lines() -> list[str]:
    """The lines of the table, those that are read wrongly today marked with "? "."""
    return [line for line in TABLE.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]


def params() -> list[object]:
    """One parameter a line; what is read wrongly today must stay so, or lose its mark."""
    wrong = pytest.mark.xfail(reason="read wrongly today", strict=True)
    return [pytest.param(line.removeprefix("? "), marks=[wrong] if line.startswith("? ") else []) for line in lines()]


def read_mention(shape: Shape) -> tuple[Mention, Speaker]:
    """The mention that shares most with the marked one, and its speaker."""
    pairs = [(mention, speaker) for speaker in quotekit.extract_speakers(shape.text) for mention in speaker.mentions]
    return max(pairs, key=lambda pair: min(shape.end, pair[0].span.end) - max(shape.start, pair[0].span.start))


def faults(line: str) -> list[str]:
    """What is read otherwise than the line says."""
    shape = read_shape(line)
    mention, speaker = read_mention(shape)
    title = mention.title
    status = title.status if title else "current"
    found = {
        "mention": (mention.text.rstrip(","), {shape.text[shape.start : shape.end].rstrip(",")}),
        "name": (mention.name or "-", shape.name),
        "title": (title.text if title else "-", shape.title),
        "affiliation": ((title and title.affiliation) or "-", shape.affiliation),
        "status": (status, shape.status if shape.status != {"-"} else {"current"}),
        "kind": (speaker.kind, shape.kind),
    }
    return [f"{field}: {value!r}, not {right}" for field, (value, right) in found.items() if value not in right]


def test_the_table_is_read() -> None:
    assert len(lines()) >= FEWEST


@pytest.mark.parametrize("line", params())
def test_shape_of_mention(line: str) -> None:
    assert not faults(line)
