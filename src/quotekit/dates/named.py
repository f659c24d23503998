"""Named dates: days, periods and times of day that the phrase calls by their name."""

from __future__ import annotations

import datetime

from attrs import evolve

from quotekit.dates.context import Context, Timex
from quotekit.dates.days import Day, find_day, nth_weekday
from quotekit.dates.fields import Fields, read_fields
from quotekit.dates.periods import resolve_period
from quotekit.dates.phrase import Phrase
from quotekit.dates.timex import plus_months

__all__ = ["resolve_named"]


def resolve_named(phrase: Phrase, context: Context) -> Timex | None:
    """The meaning of a phrase of the family "named"; None if it is no date after all."""
    fields = read_fields(phrase)
    if phrase.rule == "named.nth-weekday":
        return _nth_weekday(fields, phrase, context)
    names_day = fields.weekday or fields.day or fields.holiday or fields.numbers or fields.deictic is not None
    if names_day or fields.clock or fields.part:
        return _in_day(fields, find_day(fields, phrase, context))
    return resolve_period(fields, phrase, context)


def _in_day(fields: Fields, day: Day | None) -> Timex | None:
    """A day, or a time of that day."""
    if day is None:
        return None
    if fields.clock is None and fields.part is None:
        return Timex("DATE", day.value, mod=fields.mod, anchor=day.anchor, certain=day.certain)
    suffix, time = _time_of_day(fields)
    if suffix is None:
        return None
    return Timex("TIME", f"{day.value}T{suffix}", mod=fields.mod, time=time, anchor=day.anchor, certain=day.certain)


def _time_of_day(fields: Fields) -> tuple[str | None, datetime.time | None]:
    """What follows the T of the value, and the time if it is one of a clock."""
    if fields.clock is None:
        part = fields.part or ""
        if part == "24:00":
            return part, datetime.time(0)
        return part, datetime.time.fromisoformat(part) if ":" in part else None
    hour, minute, meridiem = fields.clock
    if not meridiem and fields.part in {"AF", "EV", "NI"} and hour < 12:
        meridiem = "p"
    if meridiem:
        if not 1 <= hour <= 12:
            return None, None
        hour = hour % 12 + (12 if meridiem == "p" else 0)
    if hour > 24 or (hour == 24 and minute):
        return None, None
    return f"{hour:02}:{minute:02}", datetime.time(hour % 24, minute)


def _nth_weekday(fields: Fields, phrase: Phrase, context: Context) -> Timex | None:
    """The third Monday of May; the last Friday of this month."""
    if phrase.has("unit"):
        if phrase.symbol("unit") != "M" or context.today is None:
            return None
        steps = phrase.number("next", "this") or 0
        year, month = plus_months(context.today.year, context.today.month, steps)
    else:
        period = resolve_period(evolve(fields, direction=None, mod=None), phrase, context)
        if period is None or "X" in period.value:
            return None
        year, month = int(period.value[:4]), int(period.value[5:])
    nth = -1 if phrase.pieces.kind(phrase.first + 1) == "last" else fields.day or 1
    day = nth_weekday(year, month, nth, fields.weekday or 1)
    if day is None:
        return None
    return Timex("DATE", day.isoformat(), anchor=None if fields.year else context.source)
