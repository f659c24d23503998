"""Reading: from a document to its date references and its dateline."""

from __future__ import annotations

import datetime
from bisect import bisect_right
from typing import NamedTuple

from quotekit.dates.phrases.find import find_phrases
from quotekit.dates.phrases.phrase import Phrase
from quotekit.dates.phrases.pieces import split
from quotekit.dates.phrases.refine import refine
from quotekit.dates.values.anchors import anchors
from quotekit.dates.values.context import Read
from quotekit.dates.values.joined import joined
from quotekit.dates.values.resolve import resolve
from quotekit.locale.calendar import Calendar
from quotekit.model import Dateline, DateReference, Span
from quotekit.text.document import Document

__all__ = ["DatesRead", "read_dates"]


class DatesRead(NamedTuple):
    """The date references of a document in order, none overlapping another, and its dateline."""

    references: tuple[DateReference, ...]
    dateline: Dateline | None


def read_dates(
    document: Document, calendar: Calendar, published: datetime.date | datetime.datetime | None
) -> DatesRead:
    """The dates of `document`; those that depend on the day of publication stay unresolved without it.

    >>> from quotekit.locale.en import EN
    >>> from quotekit.text.document import read
    >>> document = read("The vote was on Monday.")
    >>> read_dates(document, EN.calendar, datetime.date(2022, 2, 15)).references[0].value
    '2022-02-14'
    """
    pieces = split(document, calendar)
    context = anchors(pieces, document.dateline, published)
    found = joined(phrase for found in find_phrases(pieces) if (phrase := refine(found)))
    for phrase in _in_order(found):
        timex = resolve(phrase, context)
        if timex:
            # [A few days] later is a length where nothing tells of the day before.
            undated = timex.type == "DURATION" and phrase.rule == "offset.ago"
            context.add(phrase.without(end=1) if undated else phrase, timex)
    context.read.sort(key=lambda read: read.phrase.first)
    references = tuple(map(_reference, context.read))
    return DatesRead(references, _dateline(document, references))


def _in_order(phrases: list[Phrase]) -> list[Phrase]:
    """The phrases as they are to be resolved: in each sentence the clock times last, since its days are theirs."""
    sentences = phrases[0].pieces.document.sentences if phrases else []

    def order(phrase: Phrase) -> tuple[int, bool, int]:
        sentence = bisect_right(sentences, phrase.pieces.firsts[phrase.first])
        hours = phrase.rule == "offset.ago" and (phrase.symbol("units", "unit") or "").startswith("T")
        return sentence, hours or phrase.rule in {"named.clock", "named.part"}, phrase.first

    return sorted(phrases, key=order)


def _reference(read: Read) -> DateReference:
    phrase, timex, _ = read
    days = timex if timex.earliest else read.days
    return DateReference(
        span=Span(start=phrase.pieces.start(phrase.first), end=phrase.pieces.end(phrase.end - 1)),
        type=timex.type,
        value=timex.value,
        mod=timex.mod,
        quant=timex.quant,
        freq=timex.freq,
        earliest=days.earliest,
        latest=days.latest,
        time=timex.time,
        anchor=timex.anchor,
        certain=timex.certain,
        rule="date." + phrase.rule,
    )


def _dateline(document: Document, references: tuple[DateReference, ...]) -> Dateline | None:
    found = document.dateline
    if found is None:
        return None

    date = None
    if found.date:
        place = document.span(*found.date)
        date = next((r for r in references if r.span.start < place.end and place.start < r.span.end), None)
    return Dateline(
        span=document.span(found.first, found.end),
        place=document.span(*found.place).of(document.text),
        date=date,
        agency=document.span(*found.agency).of(document.text) if found.agency else None,
    )
