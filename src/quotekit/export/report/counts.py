"""Who is quoted how much in many articles, in which capacity and when: numbers alone, without a page."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from typing import NamedTuple

from attrs import frozen

from quotekit.export.report.periods import scale_of
from quotekit.export.wording import NOBODY_KNOWN, capacity, said_as, title_of, who, words_in
from quotekit.model import Extraction, Quotation

__all__ = ["Counts", "Line", "Source", "Total", "Voice", "count"]


class Named(NamedTuple):
    """What is counted together (`key`), and what it is called."""

    key: str
    name: str


@frozen(kw_only=True)
class Line:
    """One quotation; `words` are those attributed, `own` those of them that are the speaker's, inside marks."""

    article: int
    speaker: Named | None
    speaker_kind: str
    capacity: str
    role: Named | None
    affiliation: Named | None
    said: str
    kind: str
    rule: str
    confidence: float
    words: int
    own: int


@frozen(kw_only=True)
class Source:
    """An article."""

    name: str
    published: datetime.date | None
    quotations: int
    words: int


@frozen(kw_only=True)
class Total:
    """Quotations that belong together: the numbers of their lines, and their words."""

    name: str
    lines: tuple[int, ...]
    articles: int
    words: int
    own: int


@frozen(kw_only=True)
class Voice:
    """A speaker of one or several articles."""

    total: Total
    kind: str
    capacities: tuple[str, ...]


@frozen(kw_only=True)
class Counts:
    """What a report tells.

    Speakers, roles and affiliations come by words, the most first; `nobody` has the quotations of nobody known.
    `periods` follow one another without a gap; articles without a day have none.
    """

    sources: tuple[Source, ...]
    lines: tuple[Line, ...]
    voices: tuple[Voice, ...]
    nobody: Total
    roles: tuple[Total, ...]
    affiliations: tuple[Total, ...]
    periods: tuple[Total, ...]


def count(articles: Iterable[tuple[str, Extraction]]) -> Counts:
    """The counts of articles with their names; speakers of one `Speaker.key` are counted together."""
    sources: list[Source] = []
    lines: list[Line] = []
    for number, (name, extraction) in enumerate(articles):
        found = [_line(number, quotation, extraction.text) for quotation in extraction.quotations]
        lines += found
        words = sum(line.words for line in found)
        day = _day(extraction.published)
        sources.append(Source(name=name, published=day, quotations=len(found), words=words))
    return Counts(
        sources=tuple(sources),
        lines=tuple(lines),
        voices=tuple(_voice(total, lines) for total in _totals(lines, lambda line: line.speaker)),
        nobody=_total(NOBODY_KNOWN, [number for number, line in enumerate(lines) if line.speaker is None], lines),
        roles=_totals(lines, lambda line: line.role),
        affiliations=_totals(lines, lambda line: line.affiliation),
        periods=_periods(sources, lines),
    )


def _line(article: int, quotation: Quotation, text: str) -> Line:
    title, speaker = title_of(quotation), quotation.speaker
    role = (title.role or title.text) if title else ""
    return Line(
        article=article,
        speaker=Named(speaker.key or speaker.label.casefold(), speaker.label) if speaker else None,
        speaker_kind=speaker.kind if speaker else "",
        capacity=capacity(title, beside=who(quotation)) if title else "",
        role=Named(role.casefold(), role) if role else None,
        affiliation=Named(title.affiliation.casefold(), title.affiliation) if title and title.affiliation else None,
        said=said_as(quotation, text),
        kind=quotation.kind,
        rule=quotation.rule,
        confidence=quotation.confidence,
        words=words_in(text, quotation.content),
        own=words_in(text, quotation.quoted),
    )


def _day(published: datetime.date | datetime.datetime | None) -> datetime.date | None:
    return published.date() if isinstance(published, datetime.datetime) else published


def _total(name: str, numbers: list[int], lines: list[Line]) -> Total:
    return Total(
        name=name,
        lines=tuple(numbers),
        articles=len({lines[number].article for number in numbers}),
        words=sum(lines[number].words for number in numbers),
        own=sum(lines[number].own for number in numbers),
    )


def _totals(lines: list[Line], of: Callable[[Line], Named | None]) -> tuple[Total, ...]:
    """Lines counted together by what `of` names, called as the first of them."""
    names: dict[str, str] = {}
    numbers: dict[str, list[int]] = {}
    for number, line in enumerate(lines):
        if named := of(line):
            names.setdefault(named.key, named.name)
            numbers.setdefault(named.key, []).append(number)
    totals = [_total(names[key], found, lines) for key, found in numbers.items()]
    return tuple(sorted(totals, key=lambda total: (-total.words, -len(total.lines), total.name)))


def _voice(total: Total, lines: list[Line]) -> Voice:
    own = [lines[number] for number in total.lines]
    shown = {line.capacity.casefold(): line.capacity for line in own if line.capacity}
    return Voice(total=total, kind=own[0].speaker_kind, capacities=tuple(shown.values()))


def _periods(sources: list[Source], lines: list[Line]) -> tuple[Total, ...]:
    days = [source.published for source in sources if source.published]
    if not days:
        return ()
    scale = scale_of(days)
    found: dict[int, list[int]] = {number: [] for number in scale.numbers(min(days), max(days))}
    for number, line in enumerate(lines):
        if day := sources[line.article].published:
            found[scale.number(day)].append(number)
    return tuple(_total(scale.name(period), numbers, lines) for period, numbers in found.items())
