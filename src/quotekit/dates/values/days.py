"""Days: which calendar day a phrase names, and against what it was resolved."""

from __future__ import annotations

import datetime

from attrs import evolve

from quotekit.dates.phrases.digits import Numbers
from quotekit.dates.phrases.fields import Fields
from quotekit.dates.phrases.phrase import Phrase
from quotekit.dates.values.asides import heads_entry
from quotekit.dates.values.clocks import day_of_time
from quotekit.dates.values.context import FROM_TEXT, Context
from quotekit.dates.values.holidays import holiday_date
from quotekit.dates.values.ranges import year_of_range
from quotekit.dates.values.tense import (
    follows_verb,
    is_looking_back,
    is_past_too,
    is_told_over,
    is_waiting,
    opens_past,
    tense_around,
    was_bound,
)
from quotekit.dates.values.timex import Day, plus_months
from quotekit.locale.calendar import Holiday

__all__ = ["find_day", "nth_weekday"]

_DAY = datetime.timedelta(days=1)
_YEAR = 366
_LEAP = 2000  # a year that has all days
_OF_MONTH = frozenset(
    {"named.day-of-month", "named.small-hours", "named.part-of-day"}
)  # the 21st, the night of the 21st
_NOT_BESIDE = frozenset({"last", "next"})
_PAIRED = 8  # pieces behind the first of two or three days within which their month stands
_PAIR = 4  # days that two weekdays told together may be apart: Thursday and Friday
_WEEKS = 15  # days that the two weekdays of a range may seem apart
_SAME_STORY = 60  # days that a date without a year may be from one of its sentence that has it, to share it
_SURE, _BESIDE = 10_000, 2  # for a day that cannot but be over, and the days that it may lie ahead after all
_WRONG_SIDE = 120  # days that a date against the tense of its clause must be nearer than the other one


def find_day(fields: Fields, phrase: Phrase, context: Context) -> Day | None:
    """The day of a phrase that names one, or the day of a time of day; None if there is no such day."""
    if fields.numbers:
        return _numeric(fields.numbers, context)
    if fields.holiday:
        return _holiday(fields, phrase, context)
    if fields.month and fields.day:
        return _month_day(fields, phrase, context)
    if fields.deictic is not None:
        if context.today is None:
            return Day("XXXX-XX-XX", None, False)
        return Day((context.today + fields.deictic * _DAY).isoformat(), context.source)
    if fields.weekday and fields.day:
        return _weekday_and_number(fields.weekday, fields.day, context)
    if fields.weekday:
        return _weekday(fields, phrase, context)
    if fields.day and phrase.rule in _OF_MONTH:
        return _day_of_month(fields.day, phrase, context)
    if fields.day:
        return _day_of_pair(fields, phrase, context)
    return day_of_time(fields, phrase, context)


def _day(year: int, month: int, day: int, anchor: str | None = None, certain: bool = True) -> Day | None:
    """A day of the calendar; None if it has no such day."""
    try:
        return Day(datetime.date(year, month, day).isoformat(), anchor, certain)
    except ValueError:
        return None


# Month and day


def _month_day(fields: Fields, phrase: Phrase, context: Context) -> Day | None:
    month, day = fields.month or 1, fields.day or 1
    year = fields.year or year_of_range(phrase, month)
    if year and fields.era == "BC" and _day(_LEAP, month, day):
        return Day(f"BC{year:04}-{month:02}-{day:02}")
    if year:
        return _day(year, month, day)
    today, anchor = context.anchor()
    if today is None:
        return Day(f"XXXX-{month:02}-{day:02}", None, False) if _day(_LEAP, month, day) else None
    if fields.year_direction is not None and (told := context.year_told(fields.year_direction, fields.year_word)):
        return _day(told[0], month, day, told[1])
    if (quarter := context.quarter_before(phrase)) and quarter.days.latest:  # the third quarter of 1997 ended Sept. 30
        return _day(_nearest_year(quarter.days.latest, month, day, None, 0, 0), month, day, "sentence")
    if start := context.range_start(phrase):
        return _day(start.year + ((month, day) < (start.month, start.day)), month, day, "sentence")
    if anchor == "text":
        return _day(today.year + context.turns_year(month), month, day, anchor, certain=False)
    if fields.weekday is None and (beside := _beside(month, day, context.day_in_sentence(phrase, dated=True))):
        return beside
    direction = _direction(fields, phrase)
    if direction > 0 and fields.direction is None and was_bound(phrase):  # was to be formed by Oct. 31
        direction = 0
    if fields.weekday is None and direction <= 0 and (year := context.year_opening(phrase)):
        return _day(year, month, day, "sentence", certain=False)
    sure = fields.direction or follows_verb(phrase) or is_looking_back(phrase)
    far = _SURE if opens_past(phrase) else _WRONG_SIDE * (10 if sure else 1)
    nearest = _nearest_year(today, month, day, fields.weekday, direction, far)
    ahead = direction < 0 and (nearest, month, day) > (today.year, today.month, today.day)
    if fields.weekday is None and direction <= 0 and (year := context.year_of_story(phrase, month, day, past=ahead)):
        return _day(year, month, day, "text", certain=False)
    return _day(nearest, month, day, anchor, certain=direction != 0 or fields.weekday is not None)


def _beside(month: int, day: int, dated: datetime.date | None) -> Day | None:
    """The day near one of the same sentence that has its year: arrested on May 3, 2011, and freed on May 10."""
    if dated is None:
        return None
    beside = _day(_nearest_year(dated, month, day, None, 0, 0), month, day, "sentence")
    near = beside and abs((datetime.date.fromisoformat(beside.value) - dated).days) <= _SAME_STORY
    return beside if near else None


def _direction(fields: Fields, phrase: Phrase) -> int:
    return fields.direction if fields.direction is not None else tense_around(phrase)


def _distance(day: datetime.date, today: datetime.date, direction: int, far: int = _WRONG_SIDE) -> int:
    """Days between the two; `far` more for a day that is over a month to the side where the tense does not point.

    Where the clause looks ahead, so much more that no day behind is near.
    """
    days = (day - today).days
    return abs(days) + (max(far, direction * _YEAR) if days * direction < -(_BESIDE if far == _SURE else 31) else 0)


def _nearest_year(today: datetime.date, month: int, day: int, weekday: int | None, direction: int, far: int) -> int:
    """The year that brings month and day nearest to today, on the side that `direction` tells.

    A weekday, if given, must agree where one of the years around allows it.
    """
    found = []
    for year in range(max(1, today.year - 3), min(9999, today.year + 3) + 1):
        try:
            candidate = datetime.date(year, month, day)
        except ValueError:  # February 29
            continue
        wrong_weekday = weekday is not None and candidate.isoweekday() != weekday
        found.append((wrong_weekday, _distance(candidate, today, direction, far), year))
    return min(found)[2] if found else today.year


def _day_of_month(day: int, phrase: Phrase, context: Context) -> Day | None:
    """The 19th: of the month that the text tells of or, near publication, of the month on the side of the tense."""
    today, anchor = context.anchor()
    if today is None:
        return Day(f"XXXX-XX-{day:02}", None, False)
    if anchor == "published" and (start := context.story(phrase)):
        return _day(*plus_months(start.year, start.month, int(day < start.day)), day, "text", certain=False)
    if anchor == "text":
        return _day(today.year, today.month, day, anchor, certain=False)
    if told := context.month_told(phrase):
        return _day(*plus_months(told.year, told.month, int(day < told.day)), day, "text", certain=False)
    tense = tense_around(phrase)
    steps = 1 if tense > 0 and day < today.day else -1 if tense <= 0 and day > today.day else 0
    return _day(*plus_months(today.year, today.month, steps), day, anchor, certain=tense != 0)


# Pairs of days: May 19-21, 2014; 6 and 8 June


def _day_of_pair(fields: Fields, phrase: Phrase, context: Context) -> Day | None:
    """The day that shares the month of its neighbour: the 21 of "May 19-21", the 6 of "6 and 8 June"."""
    pieces, number = phrase.pieces, fields.day or 1
    if phrase.rule == "named.day-after":
        if not context.read or context.read[-1].phrase.end != phrase.first - 1:
            return None
        timex = context.read[-1].timex
        if timex.value[10:11] not in {"", "T"}:
            return None
        year, month = timex.value[:4], int(timex.value[5:7])
        if _day(int(year) if year.isdecimal() else _LEAP, month, number) is None:
            return None
        return Day(f"{timex.value[:8]}{number:02}", timex.anchor, timex.certain)
    # The other day stands behind a dash or "and", with the month and perhaps the year.
    reach = range(phrase.end + 2, phrase.end + _PAIRED)
    place = next((p for p in reach if pieces.kind(p) in {"month", "month_short"}), -1)
    if place < 0:
        return None
    month = pieces.calendar.number[pieces.word(place).lower()]
    year_behind = int(pieces.word(place + 1)) if pieces.kind(place + 1) == "year" else None
    return _month_day(evolve(fields, month=month, year=year_behind), phrase, context)


# Weekdays


def _weekday(fields: Fields, phrase: Phrase, context: Context) -> Day | None:
    weekday = fields.weekday or 1
    today, anchor = context.anchor()
    if fields.direction_word in FROM_TEXT and (day := context.earlier()):
        today, anchor = day, "text"
    if today is None:
        return Day(f"XXXX-WXX-{weekday}", None, False)
    if fields.direction is None and (day := _named_before(weekday, phrase, context)):
        return Day(day.isoformat(), "text")
    told = context.history or _is_of_story(phrase)
    if told and fields.direction is None and (day := context.earlier()):
        return Day((day + (weekday - day.isoweekday()) % 7 * _DAY).isoformat(), "text", False)  # the next one
    tense = tense_around(phrase) if fields.direction is None else fields.direction
    if fields.direction == 0 and weekday < today.isoweekday() and is_told_over(phrase):  # was dropped this Wednesday
        tense = -1
    steps = _days_to(weekday, today, fields, tense)
    if fields.direction is None and steps == 6 and is_past_too(phrase):
        steps = -1
    day = today + steps * _DAY
    start = context.range_start(phrase)
    if start is None and tense > 0 and is_waiting(phrase):  # starts Monday and runs through Friday
        start = context.day_in_sentence(phrase)
    if start and abs((day - start).days) < _WEEKS and not start < day <= start + 7 * _DAY:  # Monday to Friday
        day = start + ((weekday - start.isoweekday()) % 7 or 7) * _DAY
    return Day(day.isoformat(), anchor, certain=tense != 0 or fields.direction == 0)


def _named_before(weekday: int, phrase: Phrase, context: Context) -> datetime.date | None:
    """The day that the reference before tells: 12 May, a Monday; Thursday and Friday; entries of a calendar."""
    if not context.read:
        return None
    if heads_entry(phrase) and tense_around(phrase) >= 0:
        heads = (read.days.earliest for read in reversed(context.read) if heads_entry(read.phrase))
        last = next(heads, None)
        return last + ((weekday - last.isoweekday()) % 7 or 7) * _DAY if last else None
    other, timex, days = context.read[-1]
    if days.earliest is None or not days.fit_into(1):
        return None
    onward = days.earliest + ((weekday - days.earliest.isoweekday()) % 7 or 7) * _DAY
    if phrase.kind_before() == "a" and onward == days.earliest + 7 * _DAY:
        return days.earliest
    paired = other.end == phrase.first - 1 and phrase.kind_before() in {"and", "or"} and other.rule == "named.day"
    if paired and timex.type == "DATE" and other.pieces.kind(other.end - 1) == "weekday":
        return onward if onward - days.earliest < _PAIR * _DAY else None
    return None


def _is_of_story(phrase: Phrase) -> bool:
    """Whether an article makes a weekday one of the story, and belongs to no noun: on the Monday it rained."""
    following = phrase.word_beside(1)
    noun = phrase.pieces.kind(phrase.end) == "other" and following[:1].isalpha()
    opening = phrase.kind_before(3) == "" and following.islower()
    return (phrase.kind_before(), phrase.kind_before(2)) == ("the", "on") and (opening or not noun)


def _days_to(weekday: int, today: datetime.date, fields: Fields, tense: int) -> int:
    """Days from today to the weekday on the side that the phrase or else the tense tells.

    Nobody calls yesterday last Tuesday, or tomorrow next Thursday, unless it is in last or next week.
    """
    back = (today.isoweekday() - weekday) % 7
    apart = fields.direction_word in _NOT_BESIDE
    match fields.direction:
        case -1:
            return -8 if apart and back == 1 and weekday != 7 else -(back or 7)
        case 1:
            return 8 if apart and back == 6 and weekday != 1 else 7 - back
    return -back % 7 if tense > 0 or (fields.direction == 0 and tense == 0) else -back


def _weekday_and_number(weekday: int, number: int, context: Context) -> Day | None:
    """Thursday, the 21st: the nearest day that is both."""
    today, anchor = context.anchor()
    if today is None:
        return Day(f"XXXX-XX-{number:02}", None, False)
    found = []
    for steps in range(-12, 13):
        year, month = plus_months(today.year, today.month, steps)
        day = _day(year, month, number, anchor)
        if day and datetime.date.fromisoformat(day.value).isoweekday() == weekday:
            found.append((abs(steps), day))
    return min(found)[1] if found else None


def nth_weekday(year: int, month: int, nth: int, weekday: int) -> datetime.date | None:
    """The nth weekday of a month (the last for -1); None if the month has not so many.

    >>> nth_weekday(2014, 5, 3, 1)
    datetime.date(2014, 5, 19)
    """
    day = holiday_date(Holiday("nth", month, nth, weekday), year)
    return day if day and day.month == month else None


# Holidays and numbers


def _holiday(fields: Fields, phrase: Phrase, context: Context) -> Day | None:
    holiday = phrase.pieces.calendar.holidays[fields.holiday]
    computed = holiday.rule != "islamic"  # a month of that calendar begins when its moon is seen
    if holiday.rule == "once":
        return _day(holiday.year, holiday.month, holiday.day)
    if fields.year is not None:
        day = holiday_date(holiday, fields.year)
        return Day(day.isoformat(), None, computed) if day else Day(f"{fields.year:04}", None, False)
    today, anchor = context.anchor()
    if today is None:
        fixed = holiday.rule == "fixed"
        return Day(f"XXXX-{holiday.month:02}-{holiday.day:02}" if fixed else "XXXX-XX-XX", None, False)
    before = context.read[-1] if context.read else None
    if before and before.phrase.end == phrase.first - 1 and phrase.kind_before() in {"comma", "open"}:
        if before.days.earliest and before.days.fit_into(1) and before.timex.type == "DATE":
            return Day(before.days.earliest.isoformat(), before.timex.anchor, computed)  # on 1 May, Labour Day
    direction = _direction(fields, phrase)
    near = [day for year in (-1, 0, 1) if (day := holiday_date(holiday, today.year + year))]
    if context.history and anchor == "text" and not direction:  # the next one
        near = [day for day in near if day >= today] or near
    if fields.direction:
        near = [day for day in near if (day - today).days * direction > 0] or near
    if not near:
        return None
    nearest = min(near, key=lambda day: _distance(day, today, direction))
    return Day(nearest.isoformat(), anchor, computed)


def _numeric(numbers: Numbers, context: Context) -> Day | None:
    """5/19/14: the order that makes a date; of two, the one that the text or the locale has."""
    one, two, three, year_first, dotted = numbers
    if year_first:
        return _day(one, two, three)
    year = three if three > 99 else _century_of(three, context)
    month_first, day_first = _day(year, one, two), _day(year, two, one)
    if month_first is None or day_first is None or month_first == day_first:
        return month_first or day_first
    if dotted:
        return day_first
    return (day_first if context.day_first else month_first)._replace(certain=context.order_known)


def _century_of(short: int, context: Context) -> int:
    """A year of two digits: the one from 80 years before publication to 20 years after."""
    latest = (context.today.year if context.today else 2020) + 20
    return latest - (latest - short) % 100
