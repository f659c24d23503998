"""Anchors: what a text is resolved against, found before any of its dates is read."""

from __future__ import annotations

import datetime
import re

from quotekit.dates.phrases.digits import slash_parts
from quotekit.dates.phrases.find import find_phrases
from quotekit.dates.phrases.pieces import Pieces
from quotekit.dates.values.asides import is_apposed
from quotekit.dates.values.context import Context
from quotekit.dates.values.resolve import resolve
from quotekit.locale.calendar import KINDS
from quotekit.text.dateline import FoundDateline

__all__ = ["anchors"]

# A text tells history if it names some years, nearly all long past, and hardly speaks of today, of a bare weekday or
# of what will be.  One whose first sentence has a day, month or season with its year needs no further year, and its
# weekdays are those of long ago; nor does one that begins with a year and tells of several days and months without one.
_HISTORY_YEARS, _HISTORY_SHARE, _YEARS_A_TODAY = 3, 0.9, 10
_YEARS_A_TODAY_BEHIND_DATE = 3
_TODAY = re.compile("[{deictic}{ago}]|(?<!{a}){weekday}(?!{comma}?[{day}{month}{nth}])".format(**KINDS))
_DATES_OF_STORY, _OPENING = 4, 100  # dates without a year; pieces in which the first date stands
_DATE = re.compile(
    "[{month}{month_short}{season}]{dot}?{day}?[{comma}{of}]?{year}|[{month}{month_short}{nth}{year}]".format(**KINDS)
)
_UNDATED = re.compile("[{month}{month_short}{nth}]{dot}?{day}?(?![{comma}{of}]?{year})".format(**KINDS))
_DEICTIC = re.compile("[{deictic}{ago}]".format(**KINDS))
_DATED = re.compile("[{month}{month_short}{season}]{dot}?{day}?[{comma}{of}]?{year}".format(**KINDS))


def anchors(
    pieces: Pieces, dateline: FoundDateline | None, published: datetime.date | datetime.datetime | None
) -> Context:
    """The context in which the dates of a text are read.

    The day of publication goes before the day of the dateline.  An aware datetime counts as its own local day.
    """
    day: datetime.date | None = published
    clock: datetime.time | None = None
    if isinstance(published, datetime.datetime):
        day, clock = published.date(), published.time()
    elif published is None:
        day = _dateline_day(pieces, dateline)
    day_first, known = _order(pieces)
    return Context(
        today=day,
        source=None if day is None else "published" if published else "dateline",
        clock=clock,
        day_first=day_first,
        order_known=known,
        history=_is_history(pieces, day),
    )


def _dateline_day(pieces: Pieces, dateline: FoundDateline | None) -> datetime.date | None:
    """The day of the dateline, if it gives the year too."""
    if dateline is None or dateline.date is None:
        return None
    first, end = map(pieces.of_token, dateline.date)
    for phrase in find_phrases(pieces, first, end):
        timex = resolve(phrase, Context(None))
        if timex and re.fullmatch(r"\d{4}-\d\d-\d\d", timex.value):
            return datetime.date.fromisoformat(timex.value)
    return None


def _order(pieces: Pieces) -> tuple[bool, bool]:
    """Whether numbers such as 5/6/14 begin with the day, and whether another number of the text shows it."""
    for match in re.finditer(KINDS["slash"], pieces.codes):
        parts = slash_parts(pieces.word(match.start()))
        if parts and not parts.year_first and (parts.one > 12) != (parts.two > 12):
            return parts.one > 12, True
    return pieces.calendar.day_first, False


def _is_background(pieces: Pieces, first: int, end: int) -> bool:
    """Whether a date only explains what the news is of: shut since March 2020; the house, built in May 1932."""
    looking_back = pieces.word(first - 1).lower() in pieces.calendar.tense.looking_back
    return looking_back or is_apposed(pieces, first, end)


def _is_history(pieces: Pieces, today: datetime.date | None) -> bool:
    years = [int(pieces.word(match.start())) for match in re.finditer(KINDS["year"], pieces.codes)]
    if not years:
        return False
    if today and sum(year < today.year - 1 for year in years) < _HISTORY_SHARE * len(years):
        return False
    if len(years) >= max(_HISTORY_YEARS, _YEARS_A_TODAY * _present(pieces, len(pieces.codes), _TODAY)):
        return True
    # The last paragraph may come to the present.
    paragraphs = pieces.document.paragraphs
    end = pieces.of_token(paragraphs[-1]) if len(paragraphs) > 1 else len(pieces.codes)
    first = _DATED.search(pieces.codes, 0, pieces.sentence(0)[1])
    if first and not _is_background(pieces, first.start(), first.end()):
        now = _present(pieces, end, _DEICTIC) + _spoken_weekdays(pieces, end)
        return len(years) >= _YEARS_A_TODAY_BEHIND_DATE * now
    first = _DATE.search(pieces.codes)
    told = first is not None and first[0][-1] == KINDS["year"] and first.start() < _OPENING
    bare = len(_UNDATED.findall(pieces.codes, 0, end)) if told else 0
    return bare >= _DATES_OF_STORY and not _present(pieces, end, _DEICTIC) + _spoken_weekdays(pieces, end)


def _present(pieces: Pieces, end: int, words: re.Pattern[str]) -> int:
    """How often a text speaks of today or of what will be."""
    coming = pieces.calendar.tense.coming
    ahead = [word for word in pieces.document.words[: pieces.token(end)] if word in coming]
    return len(words.findall(pieces.codes, 0, end)) + len(ahead)


def _spoken_weekdays(pieces: Pieces, end: int) -> int:
    """How many weekdays are those on which somebody spoke, as news has it: said on Tuesday."""
    said = pieces.calendar.tense.said
    places = [match.start() for match in re.finditer(KINDS["weekday"], pieces.codes) if match.start() < end]
    return sum(not said.isdisjoint((pieces.word(place - 1), pieces.word(place - 2))) for place in places)
