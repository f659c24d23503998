"""Tokens that begin with a digit: which kind of date word their shape makes them."""

from __future__ import annotations

import re
from typing import NamedTuple

__all__ = ["Numbers", "clock_time", "digit_kind", "fiscal_year", "iso_parts", "slash_parts"]

_HOUR_MINUTE = r"([01]?\d|2[0-4])[:.]([0-5]\d)(?:[:.]([0-5]\d))?"
_CLOCK = re.compile(
    r"([01]?\d|2[0-4]):([0-5]\d)(?::([0-5]\d))?(?:h|hrs)?|([01]\d|2[0-4])[0-5]\d(?:h|hrs)", re.IGNORECASE
)
_CLOCK_MERIDIEM = re.compile(r"(0?\d|1[0-2])(?:[:.]([0-5]\d))?([ap])m", re.IGNORECASE)
_NTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th)", re.IGNORECASE)
_DECADE = re.compile(r"(?:1\d|20)?\d0s")
_ISO = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?Z?)?|((?:19|20)\d\d)(\d\d)(\d\d)", re.IGNORECASE
)
_FISCAL_YEAR = re.compile(r"[FC]Y'?(?:(\d{4})|(\d\d))", re.IGNORECASE)
_SLASH = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|(?<!-)\d\d)|(\d{4})/(\d{1,2})/(\d{1,2})")
_FRACTION = re.compile(r"\d/\d{1,2}")
_AMOUNT = re.compile(r"\d{1,3}(?:,\d{3})++|\d{1,5}")
_DECIMAL = re.compile(r"\d{1,6}\.\d{1,3}")


def digit_kind(word: str) -> str:
    """The kind of a word that begins with a digit; "" if its shape says nothing of dates.

    >>> digit_kind("19"), digit_kind("2014"), digit_kind("1990s"), digit_kind("9:30"), digit_kind("3.5")
    ('day', 'year', 'decade', 'clock', 'decimal')
    """
    if word.isdecimal() and word.isascii():
        size = len(word)
        if size <= 2:
            return "day" if 1 <= int(word) <= 31 else "small"
        if size == 4 and "1000" <= word < "2200":
            return "year"
        if size == 8 and _ISO.fullmatch(word):
            return "iso"
        return "amount" if size < 6 else "digits"
    for kind, pattern in _SHAPES:
        if pattern.fullmatch(word):
            return kind
    return ""


_SHAPES = (
    ("nth", _NTH),
    ("decade", _DECADE),
    ("clock", _CLOCK),
    ("clock_meridiem", _CLOCK_MERIDIEM),
    ("iso", _ISO),
    ("slash", _SLASH),
    ("fraction", _FRACTION),
    ("amount", _AMOUNT),
    ("decimal", _DECIMAL),
)


def clock_time(word: str) -> tuple[int, int, str] | None:
    """Hour, minute and "a", "p" or "" of a clock time in digits.

    >>> clock_time("9:30pm"), clock_time("17:05"), clock_time("9")
    ((9, 30, 'p'), (17, 5, ''), (9, 0, ''))
    """
    if match := _CLOCK_MERIDIEM.fullmatch(word):
        return int(match[1]), int(match[2] or 0), match[3].lower()
    if match := re.fullmatch(_HOUR_MINUTE + "(?:h|hrs)?", word, re.IGNORECASE):
        return int(match[1]), int(match[2]), ""
    if re.fullmatch(r"\d{1,2}", word) and int(word) <= 24:
        return int(word), 0, ""
    if re.fullmatch(r"\d{4}(?:h|hrs)?", word, re.IGNORECASE) and int(word[:2]) <= 24 and int(word[2:4]) < 60:
        return int(word[:2]), int(word[2:4]), ""
    return None


def fiscal_year(word: str) -> int | None:
    """The year of FY2022 or FY22; None if the word is none such.

    >>> fiscal_year("FY2022"), fiscal_year("FY98"), fiscal_year("FYI")
    (2022, 1998, None)
    """
    match = _FISCAL_YEAR.fullmatch(word)
    if match is None:
        return None
    return int(match[1]) if match[1] else int(match[2]) + (2000 if match[2] < "70" else 1900)


def iso_parts(word: str) -> tuple[int, int, int, str] | None:
    """Year, month, day and "HH:MM" or "" of a date such as 2014-05-19, 2014-05-19T10:00 or 20140519."""
    match = _ISO.fullmatch(word)
    if match is None:
        return None
    if match[6]:
        return int(match[6]), int(match[7]), int(match[8]), ""
    return int(match[1]), int(match[2]), int(match[3]), f"{match[4]}:{match[5]}" if match[4] else ""


class Numbers(NamedTuple):
    """The numbers of a date in figures; `year_first` in 2014/5/19, `dotted` in 19.5.2014, where the day comes first."""

    one: int
    two: int
    three: int
    year_first: bool = False
    dotted: bool = False


def slash_parts(word: str) -> Numbers | None:
    """The numbers of 5/19/14, 19.05.2014, 19-05-2014 or 2014/5/19; None if the word is none such.

    >>> slash_parts("5/19/14")
    Numbers(one=5, two=19, three=14, year_first=False, dotted=False)
    """
    match = _SLASH.fullmatch(word)
    if match is None:
        return None
    if match[5]:
        return Numbers(int(match[5]), int(match[6]), int(match[7]), year_first=True)
    return Numbers(int(match[1]), int(match[3]), int(match[4]), dotted=match[2] == ".")
