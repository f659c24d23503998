"""Relative dates: last week, this quarter, the year-earlier period, two days ago, a month later."""

from __future__ import annotations

import calendar
import datetime

from quotekit.dates.phrases.counts import count_of
from quotekit.dates.phrases.phrase import Phrase
from quotekit.dates.values.context import FROM_TEXT, SPANNING, Context, Timex
from quotekit.dates.values.tense import tense_around, tense_behind
from quotekit.dates.values.timex import length_value, moved, plus_months, quarter_value, unit_value, week_value

__all__ = ["resolve_offset", "resolve_shift"]

_DAY = datetime.timedelta(days=1)
_DIRECTIONS = ("last", "next", "this", "that", "same", "current", "past")
_OF_TODAY = frozenset({"last", "this"})
_HALF = 0.5
_REPORTING = 4  # months in which firms report on the year before
_MONTH_OR_DAY = frozenset({"month", "month_short", "day"})


def resolve_shift(phrase: Phrase, context: Context) -> Timex | None:
    """The meaning of a phrase of the family "shift"; None if it is no date after all."""
    mod = phrase.symbol("edge", "phase")
    if phrase.rule == "shift.part":
        return _part(phrase, context, mod)
    if phrase.rule == "shift.year-ago":
        return _year_ago(phrase, context)
    if phrase.rule == "shift.year-end":
        return _end_of(phrase.symbol("year_unit", "unit") or "Y", mod, context)
    if phrase.rule == "shift.of-year":
        return _quarter_of_year(phrase, context)
    unit = phrase.symbol("unit", "quarter", "year_unit", "century") or ("Q" if phrase.has("period") else None)
    if unit is None:
        return None
    steps, words = 0, set()
    for kind, word in phrase.parts():
        if kind in _DIRECTIONS:
            steps = phrase.pieces.calendar.number[word] or steps
            words.add(word)
    if unit in {"TM", "TH", "TS"}:
        return Timex("DURATION", length_value(1, unit), mod=mod) if steps else None
    if unit == "Y" and not words and _spans_to_day(phrase):
        return Timex("DURATION", "P1Y")
    if unit in _MIDDLE and _spans_to_day(phrase) and (ended := _ended(unit, phrase, context)):
        return ended
    if unit in {"DE", "CE", "ML"} and "past" in words:  # the ten years up to now, not the decade before this one
        since = moved(context.today, unit, -1) if context.today else None
        return Timex("DURATION", length_value(1, unit), mod=mod, earliest=since, latest=context.today)
    if unit == "Y" and phrase.has("filler") and _is_just_over(phrase, context):
        steps = -1
    value, anchor = _shifted(unit, steps, words, phrase, context)
    if value is None:
        return None
    return Timex("DATE", value, mod=mod, anchor=anchor, certain="XX" not in value)


def _end_of(unit: str, mod: str | None, context: Context) -> Timex:
    """Year-end, week's end: that of the one that the day of publication is in."""
    value = unit_value(context.today, unit) if context.today else _UNKNOWN.get(unit, "XXXX")
    return Timex("DATE", value, mod=mod, anchor=context.source, certain=context.today is not None)


def _is_just_over(phrase: Phrase, context: Context) -> bool:
    """Whether the full year is the one before: in the first months of a year, earned in the full year."""
    return context.today is not None and context.today.month <= _REPORTING and tense_around(phrase) < 0


def _spans_to_day(phrase: Phrase) -> bool:
    """Whether the day of its end is told behind a year or quarter: ended March 31, to 31 March."""
    to_day = phrase.pieces.kind(phrase.end) == "to" and phrase.pieces.kind(phrase.end + 1) in _MONTH_OR_DAY
    return to_day or phrase.next_word() in SPANNING


def _part(phrase: Phrase, context: Context, mod: str | None) -> Timex | None:
    """A part of a day: this morning, last night, the next evening."""
    steps = phrase.number(*_DIRECTIONS) or 0
    part = phrase.symbol("part")
    today, anchor = context.today, context.source
    if _from_text(phrase, {phrase.word(*_DIRECTIONS)}, "D", context) and (day := context.earlier("D", phrase)):
        today, anchor = day, "text"
    if today is None:
        return Timex("TIME", f"XXXX-XX-XXT{part}", mod=mod, certain=False)
    return Timex("TIME", f"{(today + steps * _DAY).isoformat()}T{part}", mod=mod, anchor=anchor)


def _from_text(phrase: Phrase, words: set[str], unit: str, context: Context) -> bool:
    """Whether the phrase points from the date told of before: that year, the next day; in a history every one does."""
    next_day = unit == "D" and "next" in words and phrase.has("the")
    told = context.history and (phrase.has("the") or words.isdisjoint(_OF_TODAY))  # but last year is that before today
    return told or next_day or not words.isdisjoint(FROM_TEXT) or (unit == "D" and not words)


def _shifted(unit: str, steps: int, words: set[str], phrase: Phrase, context: Context) -> tuple[str | None, str | None]:
    """The value of a unit so many steps from its anchor, and the anchor's name."""
    today, anchor = context.today, context.source
    if unit == "Q":
        return _quarter(steps, words, context)
    from_text = _from_text(phrase, words, unit, context)
    if unit == "Y" and from_text and (year := context.before_christ(phrase)) and year > steps:
        return f"BC{year - steps:04}", "text"
    if phrase.rule == "shift.edge" and tense_behind(phrase) < 0 and (day := context.day_in_sentence(phrase)):
        today, anchor = day, "sentence"  # on May 6 fighting began, and by the end of the month
    elif from_text and (day := context.earlier(unit, phrase)):
        today, anchor = day, "text"
    if today is None:
        return _UNKNOWN.get(unit), None
    if unit == "WE":
        return _weekend(today, steps, words, tense_around(phrase)), anchor
    return unit_value(moved(today, unit, steps), unit), anchor


_UNKNOWN = {"Y": "XXXX", "M": "XXXX-XX", "W": "XXXX-WXX", "FN": "XXXX-WXX", "WE": "XXXX-WXX-WE", "D": "XXXX-XX-XX"}
_UNKNOWN |= {"WD": "XXXX-XX-XX", "DE": "XXX", "CE": "XX"}


def _weekend(today: datetime.date, steps: int, words: set[str], tense: int) -> str:
    """Last weekend and, unless the clause looks ahead, the weekend are the latest that has begun."""
    days_since_saturday = (today.isoweekday() - 6) % 7
    saturday = today - days_since_saturday * _DAY
    if steps < 0 and days_since_saturday < 2:
        saturday -= 7 * _DAY
    elif steps > 0 or (steps == 0 and days_since_saturday >= 2 and (tense > 0 or (bool(words) and tense == 0))):
        saturday += 7 * _DAY
    return week_value(saturday) + "-WE"


def _last_quarter(today: datetime.date) -> tuple[int, int]:
    """Year and number of the last quarter that has ended."""
    year, month = plus_months(today.year, today.month, -3)
    return year, (month + 2) // 3


def _quarter(steps: int, words: set[str], context: Context) -> tuple[str | None, str | None]:
    """The quarter: the one the text spoke of last, or the last that has ended; this quarter is today's."""
    before = context.period(old=not words.isdisjoint(FROM_TEXT))
    if before and before != "year" and (not words or words & FROM_TEXT):
        return quarter_value(int(before[:4]), int(before[6]) + steps), "text"
    if context.today is None:
        return "XXXX-QX", None
    year, quarter = _last_quarter(context.today)
    if words and "latest" not in words:
        quarter += steps + 1
    return quarter_value(year, quarter), context.source


def _ended(unit: str, phrase: Phrase, context: Context) -> Timex | None:
    """The quarter ended March 31, the week to 9 June: the one that most of its days are in, the latest such one."""
    day = _last_day(phrase, context)
    if day is None:
        return None
    value = unit_value(day - _MIDDLE[unit] * _DAY, unit)
    return Timex("DATE", value, anchor=context.source)


_MIDDLE = {"Q": 45, "W": 3}  # days from the middle of a unit to its end


def _last_day(phrase: Phrase, context: Context) -> datetime.date | None:
    """The day behind "ended", "ending" or "to": in March, March 31, 31 March 2011; without its year the latest one."""
    pieces, place = phrase.pieces, phrase.end + 1
    number = int(pieces.word(place)) if pieces.kind(place) == "day" else None
    place += number is not None
    if pieces.kind(place) not in {"month", "month_short"} or context.today is None:
        return None
    month = pieces.calendar.number[pieces.word(place).lower()]
    place += 2 if pieces.kind(place + 1) == "dot" else 1
    if number is None and pieces.kind(place) == "day":
        number, place = int(pieces.word(place)), place + 1
    place += pieces.kind(place) == "comma"
    year = context.today.year - (month > context.today.month and phrase.next_word() != "ending")
    if pieces.kind(place) == "year":
        year = int(pieces.word(place))
    last = calendar.monthrange(year, month)[1]
    return datetime.date(year, month, min(number or last, last))


def _quarter_of_year(phrase: Phrase, context: Context) -> Timex | None:
    """Last year's quarter: the one that the text speaks of, in that year."""
    if context.today is None:
        return Timex("DATE", "XXXX-QX", certain=False)
    year = context.today.year + (phrase.number(*_DIRECTIONS) or 0)
    before = context.period()
    quarter = int(before[6]) if before and before != "year" else _last_quarter(context.today)[1]
    return Timex("DATE", quarter_value(year, quarter), anchor=context.source)


def _year_ago(phrase: Phrase, context: Context) -> Timex | None:
    """The year-earlier period: a year before the period that the text speaks of."""
    if phrase.has("units"):
        count = count_of(phrase.parts(), phrase.pieces.calendar.number)
        return Timex("DURATION", length_value(count, phrase.symbol("units") or "M"))
    if phrase.has("local"):  # this time last year
        if context.today is None:
            return Timex("DATE", "XXXX-XX", certain=False)
        there = moved(context.today, "Y", phrase.number("last", "next", "past") or -1)
        return Timex("DATE", unit_value(there, "M"), anchor=context.source)
    told = int(phrase.word("year")) if phrase.has("year") else None  # the same period of 1997
    if unit := phrase.symbol("unit"):  # the same month last year
        day = (context.earlier(unit) if unit == "M" else None) or context.today
        if day is None:
            return Timex("DATE", _UNKNOWN.get(unit, "XXXX"), certain=False)
        years = told - day.year if told else -1
        return Timex("DATE", unit_value(moved(day, "Y", years), unit), anchor=context.source)
    number = phrase.number("ordinal", "quarter_name")
    before = context.period(halves=not phrase.has("quarter"))
    if number and context.today:
        year, last = _last_quarter(context.today)
        return Timex("DATE", quarter_value(year - 1 - (number > last), number), anchor=context.source)
    if before and before != "year":
        return Timex("DATE", f"{told or int(before[:4]) - 1:04}{before[4:]}", anchor="text")
    if told:
        return Timex("DATE", f"{told:04}", anchor=None)
    if context.today is None:
        return Timex("DATE", "XXXX", certain=False)
    if phrase.has("quarter") or (phrase.has("period") and before is None):
        year, last = _last_quarter(context.today)
        return Timex("DATE", quarter_value(year - 1, last), anchor=context.source)
    return Timex("DATE", f"{context.today.year - 1:04}", anchor=context.source)


def resolve_offset(phrase: Phrase, context: Context) -> Timex | None:
    """The meaning of a phrase of the family "offset": a number of units before or after a day."""
    if phrase.rule == "offset.two-days":
        return _two_days(phrase, context)
    if phrase.rule == "offset.from-day":
        return _from_day(phrase, context)
    if phrase.rule == "offset.ago-day":
        return _day_ago(phrase, context)
    if phrase.has("part"):
        return _part_beside(phrase, context)
    unit = phrase.symbol("century") or phrase.symbol("unit", "quarter", "year_unit", "units")
    sign = 1 if phrase.has("later", "after", "hence", "from") else -1
    mod = phrase.symbol("about", "more", "less", "up")
    from_text = phrase.has("earlier", "later", "before", "after")
    vague = Timex("DATE", "PAST_REF" if sign < 0 else "FUTURE_REF")
    if unit is None:
        return vague
    count = count_of(phrase.parts(), phrase.pieces.calendar.number)
    if phrase.has("quarter") and phrase.has("century"):  # a quarter of a century ago
        count = 0.25
    elif count is None and not phrase.has("few", "units"):
        count = 1.0  # a year ago
    elif count == _HALF and phrase.has("and"):
        count += 1  # a year and a half ago
    if count is None:
        return Timex("DURATION", length_value(None, unit)) if from_text else vague
    today, anchor = context.today, context.source
    if unit == "Y" and count == 1 and sign < 0 and (month := context.month_in_sentence(phrase)):
        return Timex("DATE", unit_value(moved(month, "Y", -1), "M"), mod=mod, anchor="sentence")
    lone = unit == "Y" and count == 1 and sign < 0 and not context.is_of_now(phrase)
    before = context.period(halves=True) if lone else None
    if before and before != "year":
        return Timex("DATE", f"{int(before[:4]) - 1:04}{before[4:]}", mod=mod, anchor="text")
    if unit in _YEARS and today and count * sign * _YEARS[unit] <= -today.year:
        return vague  # 50,000 years ago
    if from_text and unit == "Y" and (year := context.before_christ(phrase)) and year > sign * count:
        return Timex("DATE", f"BC{year - sign * int(count):04}", mod=mod, anchor="text")
    if from_text and (day := context.earlier(unit, phrase)):
        today, anchor = day, "text"
    elif from_text and sign > 0 and unit not in {"TS", "TM", "TH"}:  # two weeks later, and nothing told before it
        return Timex("DURATION", length_value(count, unit), mod=mod)
    if unit in {"TS", "TM", "TH"}:
        return _hours(unit, sign * count, mod, context, from_text)
    if today is None:
        return Timex("DATE", _UNKNOWN.get(unit, "XXXX"), mod=mod, certain=False)
    # Half a century is told to the year, half a year to the month, a day and a half to the day.
    finer = {"Y": "M", "W": "D", "CE": "Y", "DE": "Y"}.get(unit, unit) if count != int(count) else unit
    return Timex("DATE", unit_value(moved(today, unit, sign * count), finer), mod=mod, anchor=anchor)


_YEARS = {"Y": 1, "DE": 10, "CE": 100, "ML": 1000}


def _two_days(phrase: Phrase, context: Context) -> Timex | None:
    """The day after tomorrow, the day before yesterday, the week before last."""
    if phrase.has("last"):
        return _before_last(phrase, context)
    days = 2 if phrase.has("after") else -2
    if phrase.symbol("unit") != "D" or (phrase.number("deictic") or 0) * days <= 0:
        return None
    if context.today is None:
        return Timex("DATE", "XXXX-XX-XX", certain=False)
    return Timex("DATE", (context.today + days * _DAY).isoformat(), anchor=context.source)


def _before_last(phrase: Phrase, context: Context) -> Timex | None:
    """The week before last, the night before last."""
    part, unit = phrase.symbol("part"), phrase.symbol("unit", "quarter", "year_unit", "century") or "D"
    if unit.startswith("T"):
        return None
    if context.today is None:
        return Timex("DATE", _UNKNOWN.get(unit, "XXXX"), certain=False)
    value = unit_value(moved(context.today, unit, -2), unit)
    return Timex("TIME" if part else "DATE", f"{value}T{part}" if part else value, anchor=context.source)


def _from_day(phrase: Phrase, context: Context) -> Timex | None:
    """A week from Friday, two weeks from tomorrow."""
    unit = phrase.symbol("unit", "units", "year_unit")
    if unit is None or unit.startswith("T"):
        return None
    if context.today is None:
        return Timex("DATE", "XXXX-XX-XX", certain=False)
    days = phrase.number("deictic")
    weekday = phrase.number("weekday", "weekday_short")
    if weekday is not None:
        days = (weekday - context.today.isoweekday()) % 7
    count = count_of(phrase.parts(), phrase.pieces.calendar.number) or 1
    day = moved(context.today + (days or 0) * _DAY, unit, count)
    return Timex("DATE", day.isoformat(), anchor=context.source)


def _day_ago(phrase: Phrase, context: Context) -> Timex | None:
    """A week ago Sunday: the Sunday nearest to that; a year ago Sunday: a year before the last one."""
    unit = phrase.symbol("unit", "units", "year_unit")
    count = count_of(phrase.parts(), phrase.pieces.calendar.number) or 1
    if unit is None or unit.startswith("T") or phrase.has("few"):
        return None
    if context.today is None:
        return Timex("DATE", "XXXX-XX-XX", certain=False)
    day = context.today + (phrase.number("deictic") or 0) * _DAY
    weekday = phrase.number("weekday", "weekday_short")
    if weekday and unit not in {"D", "W", "FN"}:
        day -= (day.isoweekday() - weekday) % 7 * _DAY
        weekday = None
    day = moved(day, unit, -count)
    if weekday:
        day += ((weekday - day.isoweekday() + 3) % 7 - 3) * _DAY
    return Timex("DATE", day.isoformat(), anchor=context.source)


def _part_beside(phrase: Phrase, context: Context) -> Timex | None:
    """The night before, the morning after: beside the day told of."""
    part = phrase.symbol("part")
    day = context.day_in_sentence(phrase) or context.earlier() or context.today
    if day is None:
        return Timex("TIME", f"XXXX-XX-XXT{part}", certain=False)
    return Timex("TIME", f"{day + (1 if phrase.has('after') else -1) * _DAY}T{part}", anchor="text")


def _hours(unit: str, count: float, mod: str | None, context: Context, from_text: bool) -> Timex | None:
    """Two hours ago or later: a clock time where that of publication or the last one of the text is known."""
    start, anchor = context.moment_told() if from_text else context.moment(), "text" if from_text else context.source
    if from_text and (start is None or mod):  # about three hours later is no time of the clock
        return Timex("DURATION", length_value(abs(count), unit), mod=mod)
    if start is None:
        return Timex("TIME", "XXXX-XX-XXTXX:XX", mod=mod, certain=False)
    seconds = {"TS": 1, "TM": 60, "TH": 3600}[unit] * count
    moment = start + datetime.timedelta(seconds=seconds)
    value = moment.strftime("%Y-%m-%dT%H:%M").rjust(16, "0")
    return Timex("TIME", value, mod=mod, time=moment.time().replace(second=0, microsecond=0), anchor=anchor)
