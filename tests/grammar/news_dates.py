"""Dates and what they mean: one function a form, from the day of publication to a template with a D tag.

To add a form, write its function and put it into one of the tables. `{D}` in `PLACES` is where the date stands.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from random import Random

Form = Callable[[dt.date, Random], str]
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = tuple(
    "January February March April May June July August September October November December".split(),
)
_SHORT = ("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")
_NUMBERS = {2: "two", 3: "three", 4: "four", 5: "five", 6: "six"}


def _tag(words: str, value: object, type_: str = "DATE", mod: str = "") -> str:
    return f"<D {type_} {value} {mod}>{words}</D>"


def _before(day: dt.date, rng: Random, most: int = 60, least: int = 1) -> dt.date:
    return day - dt.timedelta(days=rng.randint(least, most))


def _week(day: dt.date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"


def _month(day: dt.date, by: int) -> str:
    months = 12 * day.year + day.month - 1 + by
    return f"{months // 12}-{months % 12 + 1:02}"


def weekday(day: dt.date, rng: Random) -> str:
    then = _before(day, rng, 6, 0)
    return "on " + _tag(_DAYS[then.weekday()], then)


def month_day(day: dt.date, rng: Random) -> str:
    then = _before(day, rng)
    return "on " + _tag(f"{_MONTHS[then.month - 1]} {then.day}", then)


def day_month(day: dt.date, rng: Random) -> str:
    then = _before(day, rng)
    return "on " + _tag(f"{then.day} {_MONTHS[then.month - 1]}", then)


def month_day_year(day: dt.date, rng: Random) -> str:
    then = _before(day, rng, 3000)
    return "on " + _tag(f"{_MONTHS[then.month - 1]} {then.day}, {then.year}", then)


def day_month_year(day: dt.date, rng: Random) -> str:
    then = _before(day, rng, 3000)
    return "on " + _tag(f"{then.day} {_MONTHS[then.month - 1]} {then.year}", then)


def abbreviated(day: dt.date, rng: Random) -> str:
    then = _before(day, rng)
    return "on " + _tag(f"{_SHORT[then.month - 1]} {then.day}", then)


def weekday_and_date(day: dt.date, rng: Random) -> str:
    then = _before(day, rng)
    return "on " + _tag(f"{_DAYS[then.weekday()]}, {_MONTHS[then.month - 1]} {then.day}", then)


def iso(day: dt.date, rng: Random) -> str:
    then = _before(day, rng, 3000)
    return "on " + _tag(then.isoformat(), then)


def slashed(day: dt.date, rng: Random) -> str:
    then = _before(day, rng, 3000, 40).replace(day=rng.randint(13, 28))
    return "on " + _tag(f"{then.month}/{then.day}/{then.year}", then)


def yesterday(day: dt.date, rng: Random) -> str:
    return _tag("yesterday", day - dt.timedelta(days=1))


def days_ago(day: dt.date, rng: Random) -> str:
    number = rng.choice(list(_NUMBERS))
    return _tag(f"{_NUMBERS[number]} days ago", day - dt.timedelta(days=number))


def weekday_part(day: dt.date, rng: Random) -> str:
    then, (part, sign) = _before(day, rng, 6), rng.choice([("night", "NI"), ("morning", "MO"), ("evening", "EV")])
    return "on " + _tag(f"{_DAYS[then.weekday()]} {part}", f"{then}T{sign}", "TIME")


def last_week(day: dt.date, rng: Random) -> str:
    return _tag("last week", _week(day - dt.timedelta(days=7)))


def last_month(day: dt.date, rng: Random) -> str:
    return _tag("last month", _month(day, -1))


def last_year(day: dt.date, rng: Random) -> str:
    return _tag("last year", day.year - 1)


def years_ago(day: dt.date, rng: Random) -> str:
    number = rng.choice(list(_NUMBERS))
    return _tag(f"{_NUMBERS[number]} years ago", day.year - number)


def year(day: dt.date, rng: Random) -> str:
    then = rng.randint(1950, day.year - 1)
    return "in " + _tag(str(then), then)


def month_year(day: dt.date, rng: Random) -> str:
    then = _before(day, rng, 4000, 400)
    return "in " + _tag(f"{_MONTHS[then.month - 1]} {then.year}", f"{then:%Y-%m}")


def early_year(day: dt.date, rng: Random) -> str:
    then, (word, mod) = (
        rng.randint(1990, day.year - 1),
        rng.choice([("early ", "START"), ("late ", "END"), ("mid-", "MID")]),
    )
    return "in " + _tag(f"{word}{then}", then, mod=mod)


def decade(day: dt.date, rng: Random) -> str:
    then = rng.randint(195, 199)
    return "in " + _tag(f"the {then}0s", then)


def season(day: dt.date, rng: Random) -> str:
    then, (word, sign) = rng.randint(1990, day.year - 1), rng.choice([("summer", "SU"), ("spring", "SP")])
    return "in " + _tag(f"the {word} of {then}", f"{then}-{sign}")


def quarter(day: dt.date, rng: Random) -> str:
    then, number = rng.randint(1990, day.year - 1), rng.choice([1, 2, 3])
    return "in " + _tag(f"the {('first', 'second', 'third')[number - 1]} quarter of {then}", f"{then}-Q{number}")


def tomorrow(day: dt.date, rng: Random) -> str:
    return _tag("tomorrow", day + dt.timedelta(days=1))


def next_week(day: dt.date, rng: Random) -> str:
    return _tag("next week", _week(day + dt.timedelta(days=7)))


def next_month(day: dt.date, rng: Random) -> str:
    return _tag("next month", _month(day, 1))


def next_year(day: dt.date, rng: Random) -> str:
    return "in " + _tag(str(day.year + 1), day.year + 1)


def duration(day: dt.date, rng: Random) -> str:
    number, (unit, sign) = (
        rng.choice(list(_NUMBERS)),
        rng.choice([("days", "D"), ("weeks", "W"), ("months", "M"), ("years", "Y")]),
    )
    return "for " + _tag(f"{_NUMBERS[number]} {unit}", f"P{number}{sign}", "DURATION")


def long_duration(day: dt.date, rng: Random) -> str:
    number, (words, mod) = rng.choice(list(_NUMBERS)), rng.choice([("about", "APPROX"), ("more than", "MORE_THAN")])
    return "for " + _tag(f"{words} {_NUMBERS[number]} years", f"P{number}Y", "DURATION", mod)


def between(day: dt.date, rng: Random) -> str:
    then = rng.randint(1950, day.year - 5)
    return "between " + _tag(str(then), then) + " and " + _tag(str(then + 4), then + 4)


def holiday(day: dt.date, rng: Random) -> str:
    then = rng.randint(1950, day.year - 1)
    return "on " + _tag(f"Christmas Day {then}", f"{then}-12-25")


def recently(day: dt.date, rng: Random) -> str:
    return _tag("recently", "PAST_REF")


def since_year(day: dt.date, rng: Random) -> str:
    then = rng.randint(1950, day.year - 1)
    return "since " + _tag(str(then), then)


def every_weekday(day: dt.date, rng: Random) -> str:
    number = rng.randrange(7)
    return _tag(f"every {_DAYS[number]}", f"XXXX-WXX-{number + 1}", "SET")


def now(day: dt.date, rng: Random) -> str:
    return _tag("now", "PRESENT_REF")


SAID_ON: dict[str, Form] = {
    "date.weekday": weekday,
    "date.month-day": month_day,
    "date.day-month": day_month,
    "date.abbreviated": abbreviated,
    "date.weekday-and-date": weekday_and_date,
}
ANY_DAY: dict[str, Form] = {
    **SAID_ON,
    "date.month-day-year": month_day_year,
    "date.day-month-year": day_month_year,
    "date.iso": iso,
    "date.slashed": slashed,
    "date.yesterday": yesterday,
    "date.days-ago": days_ago,
    "date.weekday-part": weekday_part,
    "date.last-week": last_week,
    "date.last-month": last_month,
    "date.last-year": last_year,
    "date.years-ago": years_ago,
    "date.year": year,
    "date.month-year": month_year,
    "date.early-year": early_year,
    "date.decade": decade,
    "date.season": season,
    "date.quarter": quarter,
    "date.between": between,
    "date.holiday": holiday,
    "date.recently": recently,
}
TO_COME: dict[str, Form] = {
    "date.tomorrow": tomorrow,
    "date.next-week": next_week,
    "date.next-month": next_month,
    "date.next-year": next_year,
}
UNTIL_NOW: dict[str, Form] = {
    "date.duration": duration,
    "date.long-duration": long_duration,
    "date.since-year": since_year,
}
PLACES: tuple[tuple[dict[str, Form], tuple[str, ...]], ...] = (
    (
        ANY_DAY,
        ("The old mill burned down {D}.", "Work on the pier stopped {D}.", "The road was closed to lorries {D}."),
    ),
    (TO_COME, ("The harbour will close {D}.", "The work will begin {D}.")),
    (UNTIL_NOW, ("The road has been closed {D}.",)),
    ({"date.every": every_weekday}, ("The market is held {D}.",)),
    ({"date.now": now}, ("The mill is {D} closed.",)),
)


def dateline_day(day: dt.date) -> str:
    return _tag(f"{_MONTHS[day.month - 1]} {day.day}", day)
