"""Every quotation of a report, under the speaker who said it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from quotekit.export.html.legend import counted
from quotekit.export.html.markup import Html, element, join, label
from quotekit.export.report.counts import Counts, Line, Total

__all__ = ["NOBODY", "place_of", "voices"]


NOBODY: Final = "nobody"
"""The id of the section of quotations whose speaker is not known."""


def place_of(number: int) -> str:
    """The id of the section of a voice, by its place."""
    return f"v{number + 1}"


def voices(counts: Counts, classes: Sequence[Sequence[str]]) -> Html:
    """A section for each voice, and the last for nobody known; `classes` are those of each line."""
    sections = [
        _section(place_of(number), voice.total, (voice.kind, *voice.capacities), counts, classes)
        for number, voice in enumerate(counts.voices)
    ]
    if counts.nobody.lines:
        sections.append(_section(NOBODY, counts.nobody, (), counts, classes))
    return join(sections)


def _section(place: str, total: Total, about: Sequence[str], counts: Counts, classes: Sequence[Sequence[str]]) -> Html:
    own = dict.fromkeys(name for line in total.lines for name in classes[line])
    amount = f"{counted(len(total.lines), 'quotation')} in {counted(total.articles, 'article')}"
    told = about[-1] if len(about) == 2 else ""  # the one capacity of a speaker is not said with every line
    lines = (_line(number, counts, classes[number], told) for number in total.lines)
    return element(
        "section",
        element("h3", element("bdi", label(total.name))),
        element("p", label("; ".join((*about, amount))), class_="quiet"),
        element("ol", *lines),
        class_=" ".join(("voice", *own)),
        id=place,
    )


def _line(number: int, counts: Counts, classes: Sequence[str], told: str) -> Html:
    line = counts.lines[number]
    return element(
        "li",
        element("span", label(line.said), class_=line.kind, dir="auto"),
        element("span", label(_about(line, counts, told)), class_="quiet more"),
        class_=" ".join(classes) or None,
        id=f"q{number + 1}",
    )


def _about(line: Line, counts: Counts, told: str) -> str:
    source = counts.sources[line.article]
    said_as = line.capacity if line.capacity != told else ""
    parts = (source.name, str(source.published or ""), said_as, line.kind, f"confidence {line.confidence:.0%}")
    return " · ".join(filter(None, (*parts, line.rule)))
