"""Periods: months, quarters, seasons, years, decades and centuries that a phrase names."""

from __future__ import annotations

import datetime

from quotekit.dates.phrases.fields import Fields
from quotekit.dates.phrases.phrase import Phrase
from quotekit.dates.values.context import FROM_TEXT, Context, Timex
from quotekit.dates.values.ranges import year_of_range
from quotekit.dates.values.tense import follows_verb, is_looking_back, opens_past, tense_around
from quotekit.dates.values.timex import month_value, plus_months, quarter_value

__all__ = ["resolve_period"]

_ONWARD = 80  # years behind what a history told of in which a decade of it may be
_OF_TODAY = frozenset({"this", "last"})
_SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def resolve_period(fields: Fields, phrase: Phrase, context: Context) -> Timex | None:
    """The meaning of a phrase that names no day; None if it names no period either."""
    today, anchor = context.anchor()
    if fields.direction_word in _OF_TODAY and not phrase.has("the"):  # in a history too
        today, anchor = context.today, context.source
    first = fields.month or (_SEASON_MONTHS[fields.season] if fields.season else None)
    year = fields.year or (year_of_range(phrase, first) if first and fields.direction is None else None)
    by_itself = year is not None or fields.decade is not None or fields.century is not None
    if year is None and today:
        if fields.year_word in FROM_TEXT and (bc := context.before_christ(phrase)):
            fields.era, year, anchor = "BC", max(1, bc - (fields.year_direction or 0)), "text"
        elif fields.year_direction is not None and (told := context.year_told(fields.year_direction, fields.year_word)):
            year, anchor = told
        elif fields.direction_word in FROM_TEXT and (day := context.earlier("Y")):  # that autumn, the following May
            today, anchor = day, "text"
        elif fields.quarter and fields.direction is None and (quarter := context.quarter_before(phrase)):
            year, anchor = int(quarter.timex.value[:4]), "sentence"
        elif fields.month and (start := context.range_start(phrase)):
            year, anchor = start.year + (fields.month < start.month), "sentence"
        elif anchor == "text" and fields.direction is None and (fields.month or fields.season or fields.quarter):
            year = today.year + context.turns_year(fields.month or 12)
        elif fields.month and fields.direction is None and (opening := _opening(phrase, context)):
            year, anchor = opening, "sentence"
        elif fields.month and fields.direction is None and (going_on := _going_on(phrase, fields.month, context)):
            year, anchor = going_on, "text"
    value = _value(fields, phrase, context, year, today)
    if value is None:
        return None
    known = "XX" not in value
    return Timex("DATE", value, mod=fields.mod, anchor=anchor if known and not by_itself else None, certain=known)


def _opening(phrase: Phrase, context: Context) -> int | None:
    """The year that opens the sentence of a month, unless the clause looks ahead."""
    return context.year_opening(phrase) if tense_around(phrase) <= 0 else None


def _going_on(phrase: Phrase, month: int, context: Context) -> int | None:
    """The year of a month with which a story long past goes on, unless the clause looks ahead."""
    return context.year_of_story(phrase, month) if tense_around(phrase) <= 0 else None


def _value(
    fields: Fields, phrase: Phrase, context: Context, year: int | None, today: datetime.date | None
) -> str | None:
    before_christ = "BC" if fields.era == "BC" else ""
    if fields.month:
        return before_christ + _month_value(fields, phrase, year, today)
    if fields.quarter:
        return _quarter_value(fields, phrase, year, today) if fields.quarter <= 4 else None
    if fields.season:
        return before_christ + _season_value(fields, phrase, year, today)
    if fields.decade is not None:
        return f"{fields.decade:03}"
    if fields.short_decade is not None:
        latest = today.year if today else 2000
        if context.history and context.today:  # rather one that follows what is told
            latest = min(latest + _ONWARD, context.today.year)
        return f"{(latest - (latest - fields.short_decade) % 100) // 10:03}"
    if fields.century is not None:
        return f"{before_christ}{fields.century - 1:02}"
    if fields.half:
        return _half_value(fields.half, phrase, year, today) if fields.half <= 2 else None
    if year is None:
        return None
    period = context.period() if phrase.rule == "named.period" else None
    return f"{year:04}{period[4:]}" if period and period != "year" else f"{before_christ}{year:04}"


def _month_value(fields: Fields, phrase: Phrase, year: int | None, today: datetime.date | None) -> str:
    month = fields.month or 1
    if year is not None:
        return month_value(year, month)
    if today is None:
        return f"XXXX-{month:02}"
    ahead = (month - today.month) % 12  # months from now to the next such month
    if fields.direction == -1:  # last February, said in March, is not last month
        return month_value(*plus_months(today.year, today.month, ahead - (24 if ahead == 11 else 12)))
    if fields.direction == 1:
        return month_value(*plus_months(today.year, today.month, ahead or 12))
    if fields.direction == 0:
        return month_value(today.year, month)
    tense = tense_around(phrase)
    # A past verb further away may belong to another clause: "he said the November vote".
    # News without a verb near tells more of what was than of what will be.
    sure = is_looking_back(phrase) or follows_verb(phrase) or opens_past(phrase)
    nearest = 4 if tense == 0 else 9 if tense > 0 else 0 if sure else 2
    onward = ahead <= nearest
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


def _half_value(half: int, phrase: Phrase, year: int | None, today: datetime.date | None) -> str:
    if year is None and today:
        year = today.year - (half == 2 and today.month <= 6 and tense_around(phrase) <= 0)
    return f"{year:04}-H{half}" if year else f"XXXX-H{half}"


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
        year = today.year - (season == "WI" and today.month <= 4)  # this winter began last year
    else:
        tense = tense_around(phrase)
        reach = 1 if tense < 0 else 9 if tense > 0 else 5
        year = today.year - (ahead > reach) + (ahead < -8 and tense > 0)
    return f"{year:04}-{season}"
