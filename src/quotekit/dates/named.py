"""Named dates: days, months, quarters, seasons, years and times of day that the phrase calls by name."""

from __future__ import annotations

import datetime

from attrs import evolve

from quotekit.dates.context import Context, Timex
from quotekit.dates.fields import Fields, read_fields
from quotekit.dates.holidays import holiday_date
from quotekit.dates.phrase import Phrase
from quotekit.dates.tense import tense_around
from quotekit.dates.timex import month_value, plus_months, quarter_value

__all__ = ["resolve_named"]

_DAY = datetime.timedelta(days=1)
_BACKWARD = frozenset({"previous", "preceding", "prior"})
_ONWARD = frozenset({"following", "ensuing", "subsequent", "same"})
_SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def resolve_named(phrase: Phrase, context: Context) -> Timex | None:
    """The meaning of a phrase of the family "named"; None if it is no date after all."""
    fields = read_fields(phrase)
    if fields.clock or fields.part or fields.deictic is not None or fields.weekday or fields.day or fields.holiday:
        return _day(fields, phrase, context)
    if fields.numbers:
        return _numeric(fields, context)
    return _longer(fields, phrase, context)


# Days and times of day


def _day(fields: Fields, phrase: Phrase, context: Context) -> Timex | None:
    value, anchor, certain = _day_value(fields, phrase, context)
    if value is None:
        return None
    if fields.clock is None and fields.part is None:
        return Timex("DATE", value, mod=fields.mod, anchor=anchor, certain=certain)
    suffix, time = _time_of_day(fields)
    if suffix is None:
        return None
    return Timex("TIME", f"{value}T{suffix}", mod=fields.mod, time=time, anchor=anchor, certain=certain)


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


def _day_value(fields: Fields, phrase: Phrase, context: Context) -> tuple[str | None, str | None, bool]:
    """The value of the day, what it was resolved against, and whether it is certain."""
    today = context.today
    if fields.numbers:
        timex = _numeric(fields, context)
        return (timex.value, None, timex.certain) if timex else (None, None, False)
    if fields.holiday:
        return _holiday_value(fields, phrase, context)
    if fields.month and fields.day:
        return _month_day(fields, phrase, context)
    if fields.deictic is not None:
        if today is None:
            return "XXXX-XX-XX", None, False
        return (today + fields.deictic * _DAY).isoformat(), context.source, True
    if fields.weekday:
        return _weekday(fields, phrase, context)
    if fields.day:
        return _day_of_pair(fields, phrase, context)
    day = context.day_in_sentence(phrase)
    if day:
        return day.isoformat(), "sentence", True
    return (today.isoformat(), context.source, True) if today else ("XXXX-XX-XX", None, False)


def _month_day(fields: Fields, phrase: Phrase, context: Context) -> tuple[str | None, str | None, bool]:
    month, day = fields.month or 1, fields.day or 1
    year = fields.year or _year_of_pair(phrase)
    if year:
        return _iso(year, month, day), None, True
    today, anchor = context.anchor()
    if today is None:
        return (f"XXXX-{month:02}-{day:02}" if _iso(2000, month, day) else None), None, False
    if fields.year_direction is not None:
        return _iso(today.year + fields.year_direction, month, day), anchor, True
    if anchor == "text":
        return _iso(today.year + _turn_of_year(today.month, month), month, day), anchor, False
    direction = _direction(fields, phrase)
    year = _nearest_year(today, month, day, fields.weekday, direction)
    return _iso(year, month, day), anchor, direction != 0 or fields.weekday is not None


def _iso(year: int, month: int, day: int) -> str | None:
    """The value of a day; None if the calendar has no such day."""
    try:
        return datetime.date(year, month, day).isoformat()
    except ValueError:
        return None


def _year_of_pair(phrase: Phrase) -> int | None:
    """The year that stands behind the second of two days: May 19-21, 2014."""
    pieces = phrase.pieces
    kinds = [pieces.kind(p) for p in range(phrase.end, phrase.end + 4)]
    if kinds[0] in {"hyphen", "dash", "and", "to"} and kinds[1] == "day":
        place = phrase.end + (3 if kinds[2] == "comma" else 2)
        if pieces.kind(place) == "year":
            return int(pieces.word(place))
    return None


def _turn_of_year(before: int, month: int) -> int:
    """1 if a story that was in the month `before` has come to the next year."""
    return int(before >= 10 and month <= 3)


def _nearest_year(today: datetime.date, month: int, day: int, weekday: int | None, direction: int) -> int:
    """The year that brings month and day nearest to today, on the side that `direction` tells.

    A weekday, if given, must agree where one of the years around allows it.
    """
    found = []
    for year in range(max(1, today.year - 3), min(9999, today.year + 3) + 1):
        try:
            distance = (datetime.date(year, month, day) - today).days
        except ValueError:  # February 29
            continue
        wrong_weekday = weekday is not None and datetime.date(year, month, day).isoweekday() != weekday
        # The wrong side costs half a year: a nearer date there is still meant if the other is far away.
        wrong_side = 120 if distance * direction < -31 else 0
        found.append((wrong_weekday, abs(distance) + wrong_side, year))
    return min(found)[2] if found else today.year


def _direction(fields: Fields, phrase: Phrase) -> int:
    return fields.direction if fields.direction is not None else tense_around(phrase)


def _day_of_pair(fields: Fields, phrase: Phrase, context: Context) -> tuple[str | None, str | None, bool]:
    """The day that shares the month of its neighbour: the 21 of "May 19-21", the 6 of "6 and 8 June"."""
    pieces = phrase.pieces
    if phrase.rule == "named.day-after":
        before, timex = context.read[-1] if context.read else (phrase, None)
        if timex is None or before.end != phrase.first - 1 or timex.type != "DATE" or len(timex.value) != 10:
            return None, None, False
        value = f"{timex.value[:8]}{fields.day:02}"
        return (value if value.startswith("XXXX") or _iso_text(value) else None), timex.anchor, timex.certain
    second = evolve(phrase, rule="named.day", first=phrase.end + 1, end=phrase.end + 4)
    behind = read_fields(second)
    fields.month = behind.month
    fields.year = int(pieces.word(phrase.end + 3)) if pieces.kind(phrase.end + 3) == "year" else None
    return _month_day(fields, phrase, context)


def _iso_text(value: str) -> bool:
    try:
        datetime.date.fromisoformat(value)
    except ValueError:
        return False
    return True


def _weekday(fields: Fields, phrase: Phrase, context: Context) -> tuple[str | None, str | None, bool]:
    weekday = fields.weekday or 1
    today, anchor = context.anchor()
    if fields.direction_word in _BACKWARD | _ONWARD and (day := context.earlier()):
        today, anchor = day, "text"
    if today is None:
        return f"XXXX-WXX-{weekday}", None, False
    back = (today.isoweekday() - weekday) % 7
    tense = tense_around(phrase) if fields.direction is None else fields.direction
    match fields.direction:
        case -1:
            day = today - (back or 7) * _DAY
        case 1:
            day = today + (7 - back) * _DAY
        case 0:
            day = today + -back % 7 * _DAY
        case _:
            day = today + -back % 7 * _DAY if tense > 0 else today - back * _DAY
    return day.isoformat(), anchor, tense != 0 or fields.direction == 0


def _holiday_value(fields: Fields, phrase: Phrase, context: Context) -> tuple[str | None, str | None, bool]:
    holiday = phrase.pieces.calendar.holidays[fields.holiday]
    year, anchor, today = fields.year, None, context.today
    if year is None and today is None:
        fixed = f"XXXX-{holiday.month:02}-{holiday.day:02}" if holiday.rule == "fixed" else "XXXX-XX-XX"
        return fixed, None, False
    if year is None and today:
        anchor = context.source
        direction = _direction(fields, phrase)
        days = [holiday_date(holiday, today.year + n) for n in (-1, 0, 1)]
        near = [day for day in days if day]
        if fields.direction:
            near = [day for day in near if (day - today).days * fields.direction > 0] or near
        if not near:
            return None, None, False
        best = min(near, key=lambda day: abs((day - today).days) + (120 if (day - today).days * direction < -31 else 0))
        return best.isoformat(), anchor, holiday.rule != "islamic"
    day = holiday_date(holiday, year or 0)
    return (day.isoformat() if day else f"{year:04}", None, holiday.rule != "islamic")


def _numeric(fields: Fields, context: Context) -> Timex | None:
    """5/19/14: month first as the locale has it, unless only the other order makes a date."""
    assert fields.numbers
    one, two, three, year_first = fields.numbers
    if year_first:
        value = _iso(one, two, three)
        return Timex("DATE", value, mod=fields.mod) if value else None
    year = three if three > 99 else _century_of(three, context)
    month_first, day_first = _iso(year, one, two), _iso(year, two, one)
    if month_first is None or day_first is None or month_first == day_first:
        value = month_first or day_first
        return Timex("DATE", value, mod=fields.mod) if value else None
    value = day_first if context.day_first else month_first
    return Timex("DATE", value, mod=fields.mod, certain=context.order_known)


def _century_of(short: int, context: Context) -> int:
    """A year of two digits: the one from 80 years before publication to 20 years after."""
    latest = (context.today.year if context.today else 2020) + 20
    return latest - (latest - short) % 100


# Months and longer


def _longer(fields: Fields, phrase: Phrase, context: Context) -> Timex | None:
    today, source = context.anchor()
    year, anchor = fields.year, None
    if year is None and fields.year_direction is not None and today:
        year, anchor = today.year + fields.year_direction, source
    if year is None and today:
        anchor = source
        if source == "text" and fields.direction is None and (fields.month or fields.season or fields.quarter):
            year = today.year + _turn_of_year(today.month, fields.month or 12)
    value: str | None = None
    if fields.month:
        value = _month_value(fields, phrase, year, today)
    elif fields.quarter:
        value = _quarter_value(fields, phrase, year, today) if fields.quarter <= 4 else None
    elif fields.half:
        value = f"{year:04}-H{fields.half}" if year and fields.half <= 2 else None
    elif fields.season:
        value = _season_value(fields, phrase, year, today)
    elif fields.decade is not None:
        value, anchor = f"{fields.decade:03}", None
    elif fields.short_decade is not None:
        latest = today.year if today else 2000
        value = f"{(latest - (latest - fields.short_decade) % 100) // 10:03}"
    elif fields.century is not None:
        value, anchor = (f"BC{fields.century - 1:02}" if fields.era == "BC" else f"{fields.century - 1:02}"), None
    elif year is not None:
        value = f"BC{year:04}" if fields.era == "BC" else f"{year:04}"
        period = context.period() if phrase.rule == "named.period" else None
        if period and period != "year":
            value = f"{year:04}{period[4:]}"
    if value is None:
        return None
    if fields.year is not None or "XX" in value:
        anchor = None
    return Timex("DATE", value, mod=fields.mod, anchor=anchor, certain="XX" not in value)


def _month_value(fields: Fields, phrase: Phrase, year: int | None, today: datetime.date | None) -> str:
    month = fields.month or 1
    if year is not None:
        return month_value(year, month)
    if today is None:
        return f"XXXX-{month:02}"
    ahead = (month - today.month) % 12  # months from now to the next such month
    if fields.direction == -1:
        return month_value(*plus_months(today.year, today.month, ahead - 12))
    if fields.direction == 1:
        return month_value(*plus_months(today.year, today.month, ahead or 12))
    if fields.direction == 0:
        return month_value(today.year, month)
    tense = tense_around(phrase)
    onward = ahead <= 6 if tense == 0 else ahead <= 2 if tense < 0 else ahead <= 9
    return month_value(*plus_months(today.year, today.month, ahead if onward else ahead - 12))


def _quarter_value(fields: Fields, phrase: Phrase, year: int | None, today: datetime.date | None) -> str:
    quarter = fields.quarter or 1
    if year is not None:
        return quarter_value(year, quarter)
    if today is None:
        return f"XXXX-Q{quarter}"
    here = (today.month + 2) // 3
    year = today.year if quarter <= here else today.year - 1
    if (quarter - here) % 4 in {1, 2} and tense_around(phrase) > 0:
        year += 1
    return quarter_value(year, quarter)


def _season_value(fields: Fields, phrase: Phrase, year: int | None, today: datetime.date | None) -> str:
    season = fields.season or "SU"
    if year is not None:
        return f"{year:04}-{season}"
    if today is None:
        return f"XXXX-{season}"
    start = _SEASON_MONTHS[season]
    ahead = start - today.month  # months until this year's begins
    if fields.direction == -1:
        year = today.year - (ahead > -3)
    elif fields.direction == 1:
        year = today.year + (ahead <= 0)
    elif fields.direction == 0:
        year = today.year
    else:
        tense = tense_around(phrase)
        reach = 3 if tense < 0 else 9 if tense > 0 else 5
        year = today.year - (ahead > reach) + (ahead < -8 and tense > 0)
    return f"{year:04}-{season}"
