"""Holidays: the day of a named day in a given year."""

from __future__ import annotations

import calendar
import datetime

from quotekit.locale.calendar import Holiday

__all__ = ["holiday_date"]

_DAY = datetime.timedelta(days=1)


def holiday_date(holiday: Holiday, year: int) -> datetime.date | None:
    """The day in `year`; None for years that the rule does not reach.

    >>> holiday_date(Holiday("nth", 11, 4, 4), 2022)
    datetime.date(2022, 11, 24)
    """
    if not 1583 <= year <= 9998:
        return None
    match holiday.rule:
        case "fixed":
            return datetime.date(year, holiday.month, holiday.day)
        case "once":
            return datetime.date(holiday.year, holiday.month, holiday.day)
        case "nth":
            return _nth(year, holiday.month, holiday.day, holiday.weekday)
        case "before":
            day = datetime.date(year, holiday.month, holiday.day) - _DAY
            return day - (day.isoweekday() - holiday.weekday) % 7 * _DAY
        case "easter":
            return _easter(year) + holiday.day * _DAY
        case "orthodox":
            return _orthodox_easter(year) + holiday.day * _DAY
        case "after":
            return _nth(year, 11, 4, 4) + holiday.day * _DAY
        case "election":
            return _nth(year, 11, 1, 1) + _DAY
        case "hebrew":
            return _hebrew(year, holiday.month, holiday.day)
        case "islamic":
            return _islamic(year, holiday.month, holiday.day)
    return None


def _nth(year: int, month: int, nth: int, weekday: int) -> datetime.date:
    """The nth weekday of a month, the last one for -1."""
    if nth < 0:
        last = datetime.date(year, month, calendar.monthrange(year, month)[1])
        return last - (last.isoweekday() - weekday) % 7 * _DAY
    first = datetime.date(year, month, 1)
    return first + ((weekday - first.isoweekday()) % 7 + 7 * (nth - 1)) * _DAY


def _easter(year: int) -> datetime.date:
    """Western Easter Sunday, by the Gregorian reckoning of Meeus, Jones and Butcher.

    >>> _easter(2014)
    datetime.date(2014, 4, 20)
    """
    century, rest = divmod(year, 100)
    golden = year % 19
    correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - century // 4 - correction + 15) % 30
    to_sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * to_sunday) // 451
    month, day = divmod(epact + to_sunday - 7 * late + 114, 31)
    return datetime.date(year, month, day + 1)


def _orthodox_easter(year: int) -> datetime.date:
    """Orthodox Easter Sunday: the Julian reckoning, in days of the Gregorian calendar."""
    moon = (19 * (year % 19) + 15) % 30
    to_sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(moon + to_sunday + 114, 31)
    return datetime.date(year, month, day + 1) + (year // 100 - year // 400 - 2) * _DAY


# Days before the Hebrew and the Islamic epoch are counted so that both calendars share `datetime`'s ordinals.
_HEBREW_EPOCH = -1373427
_ISLAMIC_EPOCH = 227014


def _hebrew_new_year(year: int) -> int:
    """Ordinal of 1 Tishri of a Hebrew year."""
    months = (235 * year - 234) // 19
    parts = 12084 + 13753 * months
    day = 29 * months + parts // 25920
    return day + ((3 * (day + 1)) % 7 < 3)


def _hebrew_elapsed(year: int) -> int:
    before, here, behind = (_hebrew_new_year(y) for y in (year - 1, year, year + 1))
    correction = 2 if behind - here == 356 else 1 if here - before == 382 else 0
    return _HEBREW_EPOCH + here + correction


def _hebrew(year: int, month: int, day: int) -> datetime.date:
    """The day of the Hebrew calendar that falls into a Gregorian year; months are counted from Nisan, 0 is Adar."""
    for hebrew_year in (year + 3760, year + 3761):
        start, following = _hebrew_elapsed(hebrew_year), _hebrew_elapsed(hebrew_year + 1)
        length = following - start
        if month >= 7:  # Tishri, Heshvan and Kislev follow the new year
            sizes = (30, 30 if length % 10 == 5 else 29, 29 if length % 10 == 3 else 30, 29, 30)
            ordinal = start + sum(sizes[: month - 7]) + day - 1
        else:  # counted back from the next new year, since a leap month comes before Nisan; Adar is month 0
            back = 207 if month == 0 else 178 - sum((30, 29, 30, 29, 30, 29)[: month - 1])
            ordinal = following - back + day
        if datetime.date.fromordinal(ordinal).year == year:
            break
    return datetime.date.fromordinal(ordinal)


def _islamic(year: int, month: int, day: int) -> datetime.date:
    """The day of the tabular Islamic calendar that falls into a Gregorian year; the seen moon may differ by a day."""
    for islamic_year in range((year - 622) * 33 // 32, (year - 622) * 33 // 32 + 3):
        ordinal = (
            _ISLAMIC_EPOCH
            + (islamic_year - 1) * 354
            + (3 + 11 * islamic_year) // 30
            + 29 * (month - 1)
            + month // 2
            + day
        )
        if datetime.date.fromordinal(ordinal).year == year:
            break
    return datetime.date.fromordinal(ordinal)
