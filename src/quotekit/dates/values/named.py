"""Named dates: days, periods and times of day that the phrase calls by their name."""

from __future__ import annotations

import calendar
import datetime

from attrs import evolve

from quotekit.dates.phrases.fields import Fields, read_fields
from quotekit.dates.phrases.phrase import Phrase
from quotekit.dates.values.context import Context, Timex
from quotekit.dates.values.days import find_day, nth_weekday
from quotekit.dates.values.periods import resolve_period
from quotekit.dates.values.timex import Day, plus_months, unit_value, week_value

__all__ = ["resolve_named"]


def resolve_named(phrase: Phrase, context: Context) -> Timex | None:
    """The meaning of a phrase of the family "named"; None if it is no date after all."""
    fields = read_fields(phrase)
    if phrase.rule == "named.nth-weekday":
        return _nth_weekday(fields, phrase, context)
    if phrase.rule == "named.nth-unit":
        return _nth_unit(fields, phrase, context)
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


def _nth_unit(fields: Fields, phrase: Phrase, context: Context) -> Timex | None:
    """The last day of May; the first week of December, which is the week that most of those seven days are in."""
    nth = -1 if phrase.has("last", "final") else fields.day or 1
    unit = phrase.symbol("unit") or "D"
    if phrase.has("year_unit"):
        told = context.today.year + (fields.year_direction or 0) if context.today else None
        month = Timex("DATE", f"{told:04}", anchor=context.source) if told else None
    else:
        month = resolve_period(evolve(fields, direction=None, mod=None), phrase, context)
    if month and unit == "M" and len(month.value) == len("2014"):
        return Timex("DATE", f"{month.value}-{12 if nth < 0 else nth:02}", anchor=month.anchor) if nth <= 12 else None
    if month is None or unit not in _IN_MONTH:
        return None
    if "X" in month.value:
        return Timex("DATE", _UNKNOWN[unit], certain=False)
    year, number = int(month.value[:4]), int(month.value[5:] or (12 if nth < 0 else 1))
    size = 7 if unit != "D" else 1
    last = calendar.monthrange(year, number)[1]
    if nth > last // size + (size > 1):
        return None
    if unit == "WE":
        saturday = nth_weekday(year, number, nth, 6)
        return Timex("DATE", week_value(saturday) + "-WE", anchor=month.anchor) if saturday else None
    middle = (last - size // 2) if nth < 0 else min(size * (nth - 1) + 1 + size // 2, last)
    day = datetime.date(year, number, middle)
    return Timex("DATE", unit_value(day, unit), anchor=month.anchor)


_IN_MONTH = frozenset({"D", "W", "WE"})
_UNKNOWN = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE"}
