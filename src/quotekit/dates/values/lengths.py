"""Lengths and repetitions: durations ("the past two years") and sets ("every Friday", "twice a month")."""

from __future__ import annotations

from attrs import evolve

from quotekit.dates.phrases.counts import count_of
from quotekit.dates.phrases.fields import read_fields
from quotekit.dates.phrases.phrase import Phrase
from quotekit.dates.values.context import FROM_TEXT, Context, Timex
from quotekit.dates.values.joined import joined_value
from quotekit.dates.values.tense import tense_around
from quotekit.dates.values.timex import Days, length_value, moved, unit_value

__all__ = ["resolve_length", "resolve_set"]

_NEAR = ("about", "more", "less", "up", "over")
_UNITS = ("unit", "quarter", "year_unit", "century", "units", "lasting")


def resolve_length(phrase: Phrase, context: Context) -> Timex | None:
    """The meaning of a phrase of the family "length"."""
    if phrase.rule == "length.vague":
        return Timex("DURATION", "PXX")
    if phrase.rule == "length.joined":
        return Timex("DURATION", joined_value(phrase), mod=phrase.symbol(*_NEAR))
    unit = phrase.symbol(*_UNITS)
    if unit is None:
        return None
    if phrase.rule == "length.half" and phrase.has("quarter"):  # a quarter of a century
        unit = phrase.symbol("century") or unit
    mod = phrase.symbol(*_NEAR, "phase")
    if [word for _, word in phrase.parts()] == ["one", "day"] and tense_around(phrase) > 0:
        return Timex("DATE", "FUTURE_REF")  # some day
    if phrase.word("this") == "these" and phrase.rule == "length.bare" and unit == "D":
        return Timex("DATE", "PRESENT_REF")
    if (days := _in_some_time(phrase, unit, context)) is not None:
        return days
    if phrase.has("recent"):
        return Timex("DATE", "PAST_REF")
    if phrase.rule == "length.bare" and unit == "WE":
        return Timex("SET", "XXXX-WXX-WE")
    if phrase.rule == "length.bare" and phrase.has("next") and phrase.word("next") not in FROM_TEXT:
        return Timex("DATE", "FUTURE_REF")
    if phrase.rule == "length.bare" and phrase.has("last", "past"):
        return Timex("DATE", "PAST_REF")
    count = _count(phrase)
    earliest, latest = _stretch(phrase, unit, count, context)
    return Timex("DURATION", length_value(count, unit), mod=mod, earliest=earliest, latest=latest)


def _in_some_time(phrase: Phrase, unit: str, context: Context) -> Timex | None:
    """The date that "in five years" means: it will open in five years, but not: the first time in five years."""
    bare = not phrase.has("the", "a", "few", *_NEAR, "last", "next", "past", "final", "possessive")
    pieces, first = phrase.pieces, phrase.first
    start, _ = pieces.sentence(first)
    before = range(max(start, first - _REACH), first - 1)
    bare = bare and not any(pieces.kind(p) in {"ordinal", "local", "less", "last"} for p in before)
    bare = bare and not any(pieces.word(p).endswith("est") for p in before)  # the biggest in five years
    ahead = bare and phrase.rule == "length.several" and pieces.kind(first - 1) == "in"
    if not ahead or unit.startswith("T") or context.today is None or tense_around(phrase) <= 0:
        return None
    count = _count(phrase)
    if count is None or count != int(count):
        return None
    return Timex("DATE", unit_value(moved(context.today, unit, count), unit), anchor=context.source)


_REACH = 12  # pieces before "in five years" within which the first or the biggest compares


def _repeated_unit(phrase: Phrase) -> str | None:
    """The unit in which something is repeated: the week of "six days a week"."""
    first = phrase.find("every", "per", "a")
    return evolve(phrase, first=max(phrase.first, first)).symbol(*_UNITS)


def _stretch(phrase: Phrase, unit: str, count: float | None, context: Context) -> Days:
    """The days of "the past two years" and "the next three weeks"; other lengths lie nowhere in the calendar."""
    today = context.today
    steps = phrase.number("last", "past", "next")
    if today is None or count is None or steps is None or unit.startswith("T") or context.history:
        return Days(None, None)
    there = moved(today, unit, steps * count)
    return Days(min(today, there), max(today, there))


def _count(phrase: Phrase) -> float | None:
    """How many units; of a range the first number counts ("two to three weeks")."""
    number = phrase.pieces.calendar.number
    parts = list(phrase.parts())
    ranging = (place for place, (kind, _) in enumerate(parts) if place and kind in {"to", "or", "dash"})
    count = count_of(parts[: next(ranging, len(parts))], number)
    if phrase.rule == "length.half" and phrase.has("quarter"):
        return 0.25
    if phrase.rule in {"length.one", "length.long"}:
        one = not phrase.has("units") and not phrase.has("cardinal")
        return 1 + (count or 0) if one else None  # an hour and a half; a year or two
    return count_of(parts, number) if count is None else count


def resolve_set(phrase: Phrase, context: Context) -> Timex | None:
    """The meaning of a phrase of the family "set"."""
    calendar = phrase.pieces.calendar
    quant = phrase.word("every").upper() or None
    freq = None
    if phrase.rule == "set.times":
        count = phrase.number("often") or count_of(list(phrase.parts())[:-2], calendar.number)
        times = phrase.symbol("units") or "X"
        freq = f"{int(count)}{times[-1]}" if count else None
    if phrase.has("adverb"):
        often = phrase.number("often") or count_of(phrase.parts(), calendar.number)
        return Timex("SET", phrase.symbol("adverb") or "P1D", freq=f"{int(often)}X" if often else None)
    part = phrase.symbol("part", "parts")
    if phrase.rule == "set.weekdays" and phrase.pieces.kind(phrase.end + 2) == "parts":  # on Friday and Saturday nights
        part = calendar.symbol[phrase.pieces.word(phrase.end + 2).lower()]
    weekday = phrase.number("weekday", "weekday_short", "weekdays")
    if weekday and not phrase.has("of", "in"):
        value = f"XXXX-WXX-{weekday}" + (f"T{part}" if part else "")
    elif (month := phrase.number("month", "month_short")) and not phrase.has("of", "in"):
        value = f"XXXX-{month:02}" + (f"-{int(phrase.word('day')):02}" if phrase.has("day") else "")
    elif phrase.has("holiday") and (holiday := calendar.holidays[read_fields(phrase).holiday]).rule == "fixed":
        value = f"XXXX-{holiday.month:02}-{holiday.day:02}"
    elif phrase.has("season"):
        value = f"XXXX-{phrase.symbol('season')}"
    elif unit := _repeated_unit(phrase):
        count = count_of([p for p in phrase.parts() if p[0] != "often"], calendar.number) if not freq else 1
        count = count or (2 if phrase.has("other_one") else 1)
        value = length_value(count, unit)
    elif part:
        value = f"XXXX-XX-XXT{part}"
    else:
        value = "P1Y"
    return Timex("SET", value, quant=quant, freq=freq)
