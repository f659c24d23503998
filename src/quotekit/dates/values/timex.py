"""TIMEX3 values: how they are written, and which calendar days they cover."""

from __future__ import annotations

import calendar
import datetime
import re
from typing import NamedTuple

__all__ = [
    "Day",
    "Days",
    "days_of",
    "length_value",
    "month_value",
    "moved",
    "plus_months",
    "quarter_value",
    "unit_value",
    "week_value",
]

_DAY = datetime.timedelta(days=1)
_SEASON_STARTS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_VALUE = re.compile(
    r"(?P<day>\d{4}-\d\d-\d\d)(?:T.*)?"
    r"|(?P<month>\d{4}-\d\d)"
    r"|(?P<week>\d{4}-W\d\d)(?P<weekend>-WE)?"
    r"|(?P<quartered>\d{4})-Q(?P<quarter>[1-4])"
    r"|(?P<halved>\d{4})-H(?P<half>[12])"
    r"|(?P<seasonal>\d{4})-(?P<season>SP|SU|FA|WI)"
    r"|(?P<years>\d{2,4})"
)


class Day(NamedTuple):
    """A day as a TIMEX3 value (with X where it is not known), the name of its anchor, and whether it is certain."""

    value: str
    anchor: str | None = None
    certain: bool = True


class Days(NamedTuple):
    """The first and the last calendar day that a value covers; None where that is open."""

    earliest: datetime.date | None
    latest: datetime.date | None

    def fit_into(self, days: int) -> bool:
        """Whether they are known and no more than so many."""
        return self.earliest is not None and self.latest is not None and (self.latest - self.earliest).days < days


_OPEN = Days(None, None)


def days_of(value: str) -> Days:
    """The days of a TIMEX3 value; both open where the value names no stretch of the calendar.

    Seasons are those of the northern hemisphere by whole months.

    >>> days_of("1989-Q3")
    Days(earliest=datetime.date(1989, 7, 1), latest=datetime.date(1989, 9, 30))
    >>> days_of("PAST_REF")
    Days(earliest=None, latest=None)
    """
    match = _VALUE.fullmatch(value)
    if match is None:
        return _OPEN
    try:
        return _days(match)
    except (OverflowError, ValueError):
        return _OPEN


def _days(match: re.Match[str]) -> Days:
    if match["day"]:
        day = datetime.date.fromisoformat(match["day"])
        return Days(day, day)
    if match["month"]:
        return _months(int(match["month"][:4]), int(match["month"][5:]), 1)
    if match["week"]:
        monday = datetime.date.fromisoformat(match["week"] + "-1")
        return Days(monday + 5 * _DAY if match["weekend"] else monday, monday + 6 * _DAY)
    if match["quarter"]:
        return _months(int(match["quartered"]), 3 * int(match["quarter"]) - 2, 3)
    if match["half"]:
        return _months(int(match["halved"]), 6 * int(match["half"]) - 5, 6)
    if match["season"]:
        return _months(int(match["seasonal"]), _SEASON_STARTS[match["season"]], 3)
    digits = match["years"]
    missing = 4 - len(digits)
    first = int(digits) * 10**missing
    return Days(datetime.date(max(first, 1), 1, 1), datetime.date(first + 10**missing - 1, 12, 31))


def _months(year: int, month: int, count: int) -> Days:
    first = datetime.date(year, month, 1)
    last_year, last_month = plus_months(year, month, count - 1)
    return Days(first, datetime.date(last_year, last_month, calendar.monthrange(last_year, last_month)[1]))


def plus_months(year: int, month: int, count: int) -> tuple[int, int]:
    """Year and month, `count` months on.

    >>> plus_months(2020, 11, 3), plus_months(2020, 1, -1)
    ((2021, 2), (2019, 12))
    """
    months = year * 12 + month - 1 + count
    return months // 12, months % 12 + 1


# How many days or months a unit has.
_UNIT_DAYS = {"D": 1, "WD": 1, "W": 7, "FN": 14, "WE": 7}
_UNIT_MONTHS = {"M": 1, "Q": 3, "HY": 6, "Y": 12, "DE": 120, "CE": 1200, "ML": 12000}


def moved(day: datetime.date, unit: str, steps: float) -> datetime.date:
    """The day so many units on; from the 31st to a shorter month, its last day.

    Raises `ValueError` or `OverflowError` where the calendar ends, and `KeyError` for hours and minutes.

    >>> moved(datetime.date(2014, 5, 31), "M", 1), moved(datetime.date(2014, 5, 19), "Y", -2.5)
    (datetime.date(2014, 6, 30), datetime.date(2011, 11, 19))
    """
    if unit in _UNIT_DAYS:
        return day + round(steps * _UNIT_DAYS[unit]) * _DAY
    year, month = plus_months(day.year, day.month, round(steps * _UNIT_MONTHS[unit]))
    return datetime.date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def unit_value(day: datetime.date, unit: str) -> str:
    """The value of the unit that a day is in.

    >>> [unit_value(datetime.date(2014, 5, 19), unit) for unit in ("D", "W", "M", "Y", "DE", "CE")]
    ['2014-05-19', '2014-W21', '2014-05', '2014', '201', '20']
    """
    match unit:
        case "D" | "WD":
            return day.isoformat()
        case "W" | "FN" | "WE":
            return week_value(day)
        case "M":
            return month_value(day.year, day.month)
        case "Q":
            return quarter_value(day.year, (day.month + 2) // 3)
        case "HY":
            return f"{day.year:04}-H{1 + (day.month > 6)}"
    return f"{day.year:04}"[: {"DE": 3, "CE": 2, "ML": 1}.get(unit, 4)]


def month_value(year: int, month: int) -> str:
    """A month as a value, "1989-10"."""
    return f"{year:04}-{month:02}"


def quarter_value(year: int, quarter: int) -> str:
    """A quarter as a value; quarters beyond 1 to 4 run on into other years.

    >>> quarter_value(1989, 0), quarter_value(1989, 5)
    ('1988-Q4', '1990-Q1')
    """
    quarters = year * 4 + quarter - 1
    return f"{quarters // 4:04}-Q{quarters % 4 + 1}"


def week_value(day: datetime.date) -> str:
    """The ISO week of a day as a value, "1989-W43"."""
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


# What one unit is in TIMEX3, and how many of them.
_LENGTHS = {
    "TS": ("T{}S", 1), "TM": ("T{}M", 1), "TH": ("T{}H", 1), "D": ("{}D", 1), "WD": ("{}D", 1), "W": ("{}W", 1),
    "FN": ("{}W", 2), "WE": ("{}WE", 1), "M": ("{}M", 1), "Q": ("{}Q", 1), "HY": ("{}M", 6), "Y": ("{}Y", 1),
    "DE": ("{}Y", 10), "CE": ("{}Y", 100), "ML": ("{}Y", 1000),
}  # fmt: skip


def length_value(count: float | None, unit: str) -> str:
    """A length of time as a value; an unknown `count` is written X.

    >>> length_value(2, "Y"), length_value(None, "M"), length_value(1.5, "TH"), length_value(2, "DE")
    ('P2Y', 'PXM', 'PT1H30M', 'P20Y')
    >>> length_value(0.5, "Y"), length_value(2.5, "W")
    ('P6M', 'P2.5W')
    """
    form, times = _LENGTHS[unit]
    if count is None:
        return "P" + {"DE": "XDE", "CE": "XCE", "ML": "XML"}.get(unit, form.format("X"))
    number = count * times
    if number == int(number):
        return "P" + form.format(int(number))
    finer = _FINER.get(unit)
    if finer is None:
        return "P" + form.format(f"{number:g}")
    whole = int(number)
    small = round((number - whole) * finer[1])
    if not whole:
        return f"P{finer[2]}{small}{finer[0]}"
    return "P" + form.format(whole) + ("T" if unit == "D" else "") + f"{small}{finer[0]}"


# Half a year is six months: the smaller unit, how many make one, and what stands before it alone.
_FINER = {"Y": ("M", 12, ""), "D": ("H", 24, "T"), "TH": ("M", 60, "T"), "TM": ("S", 60, "T")}
