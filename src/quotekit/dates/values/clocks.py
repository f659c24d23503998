"""Clocks: the day of a time of day that names none - that of its sentence, the day told of before, or today."""

from __future__ import annotations

import datetime

from quotekit.dates.phrases.fields import Fields
from quotekit.dates.phrases.phrase import Phrase
from quotekit.dates.values.context import Context
from quotekit.dates.values.tense import tense_around
from quotekit.dates.values.timex import Day

__all__ = ["day_of_time"]

_DAY = datetime.timedelta(days=1)
_NOON, _LATE, _LATE_EVENING, _MIDNIGHT = 12, 6, 18, 25  # hours


def day_of_time(fields: Fields, phrase: Phrase, context: Context) -> Day:
    """The day of a time of day; of a clock half read (a quarter past eleven), `fields` learn whether it is p.m."""
    if (
        fields.clock
        and not phrase.has("meridiem", "clock_meridiem", "zone", "part")
        and _is_afternoon(fields.clock, context)
    ):
        fields.clock = (*fields.clock[:2], "p")
    # He left at 3 p.m. and will be back on Monday: not at 3 on Monday.
    tense = tense_around(phrase)
    overnight = phrase.end - phrase.first == 1 and fields.part == "NI"
    # Overnight, told today, is last night unless the clause looks ahead.
    night_before = context.today if overnight and tense <= 0 else None
    if phrase.has("this") and context.today:  # four this morning
        return Day(context.today.isoformat(), context.source)
    if phrase.has("last") and phrase.has("part") and context.today:  # 11:20 last night
        return Day((context.today - _DAY).isoformat(), context.source)
    if entry := context.entry(phrase):
        return Day(entry.isoformat(), "text")
    day = context.day_in_sentence(phrase, past=fields.clock is not None and tense < 0, timed=True)
    if day and day != night_before:
        part = _part_told(phrase, day, context)
        _learn_half(fields, phrase, part)
        return Day((day + _runs_on(fields, part) * _DAY).isoformat(), "sentence")
    day = context.day_before(phrase, tense) if day is None else None
    if day:
        _learn_half(fields, phrase, _part_told(phrase, day, context))
    if day and day != night_before and not (overnight and context.today and day > context.today):
        day += _runs_on(fields, _part_told(phrase, day, context)) * _DAY
        return Day(day.isoformat(), "text", False)
    if context.today is None:
        return Day("XXXX-XX-XX", None, False)
    return Day((context.today - _DAY if night_before else context.today).isoformat(), context.source)


def _learn_half(fields: Fields, phrase: Phrase, part: str) -> None:
    """Take a time half read as one of the afternoon where an afternoon or evening is told of."""
    half = fields.clock is not None and not fields.clock[2] and phrase.has("past", "oclock")
    if fields.clock and half and fields.clock[0] >= _LATE and part in {"AF", "EV", "NI"}:
        fields.clock = (*fields.clock[:2], "p")


def _is_afternoon(clock: tuple[int, int, str], context: Context) -> bool:
    """Whether the time goes on from one of the afternoon told right before it: left at 4:20 p.m.; it ends at 4:51."""
    told = next((read for read in reversed(context.read) if read.timex.time), None)
    if told is None or told.timex.time is None or not told.phrase.has("meridiem", "clock_meridiem", "oclock", "part"):
        return False
    hours = clock[0] + _NOON - told.timex.time.hour
    return told.timex.time.hour >= _NOON and 0 <= hours < _LATE and clock[0] < _NOON


def _part_told(phrase: Phrase, day: datetime.date, context: Context) -> str:
    """The part of that day of which the text told last before the phrase; "" if it told of the whole day."""
    for other, timex, days in reversed(context.read):
        if days.earliest == day and other.first < phrase.first:
            part = timex.value[11:]
            to = other.end == phrase.first - 1 and phrase.pieces.kind(other.end) in {
                "to",
                "and",
                "prep",
                "hyphen",
                "dash",
            }
            return "" if to else part  # the curfew lasts from 9 p.m. to 5 a.m.
    return ""


def _runs_on(fields: Fields, part: str) -> int:
    """1 if a time in the morning is told behind an evening or night: they sang on Sunday night; at 6 a.m. it rained."""
    hour, _, meridiem = fields.clock or (_NOON, 0, "")
    if part[:2].isdigit() and fields.part == "MO":  # at 10 p.m.; before dawn
        return int(int(part[:2]) >= _LATE_EVENING)
    if part[:2].isdigit() and fields.clock:  # by 21:50; at 00:20
        return int(
            _LATE_EVENING <= int(part[:2]) < _MIDNIGHT and hour % 12 < _LATE and hour <= _NOON and meridiem != "p"
        )
    if part not in {"EV", "NI"}:
        return 0
    return int(fields.part == "MO" or meridiem == "a" or (not meridiem and hour < _NOON))
