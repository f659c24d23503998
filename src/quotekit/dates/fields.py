"""Fields: what a phrase says of year, month, day and time of day, as it stands and before anything is resolved."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from attrs import define

from quotekit.dates.counts import count_of
from quotekit.dates.digits import clock_time, iso_parts, slash_parts
from quotekit.dates.phrase import Phrase

__all__ = ["Fields", "read_fields"]


@define
class Fields:
    """The parts of a date that a phrase names; None for those that it leaves open.

    `direction` is -1, 0 or 1 for last, this and next before a weekday, month or season; `year_direction` the same
    before "year".  `clash` tells that 5/6/14 can be read in two ways.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    quarter: int | None = None
    half: int | None = None
    season: str | None = None
    decade: int | None = None
    short_decade: int | None = None
    century: int | None = None
    era: Literal["BC", "AD"] | None = None
    holiday: tuple[str, ...] = ()
    part: str | None = None
    clock: tuple[int, int, str] | None = None
    zone: str | None = None
    deictic: int | None = None
    direction: int | None = None
    direction_word: str = ""
    year_direction: int | None = None
    mod: str | None = None
    numbers: tuple[int, int, int, bool] | None = None


_DIRECTIONS = frozenset({"last", "next", "this", "that", "same", "current", "past"})
_CARDINALS = frozenset({"cardinal", "scale"})


def read_fields(phrase: Phrase) -> Fields:
    """The fields of a phrase of the family "named"."""
    fields = Fields()
    number, symbol = phrase.pieces.calendar.number, phrase.pieces.calendar.symbol
    parts = list(phrase.parts())
    spoken: list[tuple[str, str]] = []
    for place, (kind, word) in enumerate(parts):
        before = parts[place - 1][0] if place else ""
        following = [k for k, _ in parts[place + 1 :]]
        after = following[0] if following else ""
        match kind:
            case "month" | "month_short":
                fields.month = number[word]
            case "weekday" | "weekday_short":
                fields.weekday = number[word]
            case "year" | "amount" if after == "zone" or following[:2] == ["open", "zone"]:
                fields.clock = clock_time(word)
            case "year":
                fields.year = int(word)
            case "day" | "small" | "decimal" if after in {"meridiem", "oclock"}:
                fields.clock = clock_time(word.replace(".", ":"))
            case "clock" | "clock_meridiem":
                fields.clock = clock_time(word)
            case "day" | "small" | "amount" if after == "era" or before == "era":
                fields.year = int(word.replace(",", ""))
            case "day" | "small" if before == "apostrophe":
                fields.year = _short_year(int(word))
            case "day":
                fields.day = int(word)
            case "cardinal" if after in {"meridiem", "oclock"}:
                fields.clock = (number[word], 0, "")
            case "cardinal" | "scale":
                spoken.append((kind, word))
            case "nth" | "ordinal":
                value = number[word] if kind == "ordinal" else int(word[:-2])
                if spoken and before == "hyphen":
                    value += number[spoken.pop()[1]]
                _set_ordinal(fields, value, [k for k in following if k != "hyphen"])
            case "quarter_name":
                fields.quarter = number[word]
            case "half" if before == "last":
                fields.half = 2
            case "season":
                fields.season = symbol[word]
            case "decade":
                _set_decade(fields, int(word[:-1]))
            case "decade_name":
                fields.short_decade = number[word]
                if spoken:
                    fields.short_decade, fields.decade = None, number[spoken.pop()[1]] * 10 + number[word] // 10
            case "century":
                pass
            case "era":
                fields.era = "BC" if symbol[word] == "BC" else "AD"
            case "holiday":
                fields.holiday = tuple(w for k, w in parts[place:] if k in {"holiday", "holiday_rest"})
            case "part":
                fields.part = symbol[word]
            case "meridiem" if fields.clock:
                fields.clock = (*fields.clock[:2], symbol[word])
            case "zone":
                fields.zone = symbol[word]
            case "deictic":
                fields.deictic = number[word]
                fields.part = "NI" if word == "tonight" else fields.part
            case "edge" | "phase" | "about" | "more" | "less":
                fields.mod = symbol[word]
            case "iso" | "slash":
                _set_numeric(fields, word)
            case _ if kind in _DIRECTIONS:
                _set_direction(fields, number[word], word, following)
    if spoken:
        fields.year = spoken_year(spoken, number)
    return fields


def _set_ordinal(fields: Fields, value: int, following: list[str]) -> None:
    if following[:1] == ["quarter"]:
        fields.quarter = value
    elif following[:1] == ["half"]:
        fields.half = value
    elif following[:1] == ["century"]:
        fields.century = value
    else:
        fields.day = value


def _set_decade(fields: Fields, first_year: int) -> None:
    if first_year < 100:
        fields.short_decade = first_year
    elif first_year % 100 == 0:
        fields.century = first_year // 100 + 1
    else:
        fields.decade = first_year // 10


def _set_numeric(fields: Fields, word: str) -> None:
    if iso := iso_parts(word):
        fields.year, fields.month, fields.day = iso[:3]
        if iso[3]:
            fields.clock = clock_time(iso[3])
    else:
        fields.numbers = slash_parts(word)


def _set_direction(fields: Fields, value: int, word: str, following: list[str]) -> None:
    target = next((kind for kind in following if kind not in _DIRECTIONS | {"fiscal", "hyphen", "phase"}), "")
    if target == "year_unit":
        fields.year_direction = value
    elif target != "half":
        # "This past spring" is a past one.
        fields.direction = value if fields.direction in {None, 0} else fields.direction
        fields.direction_word = word


def _short_year(value: int) -> int:
    return 1900 + value if value > 40 else 2000 + value


def spoken_year(parts: list[tuple[str, str]], numbers: Mapping[str, int]) -> int | None:
    """The year that number words say: nineteen ninety-six, two thousand and five; None if they say none.

    >>> spoken_year([("cardinal", "nineteen"), ("cardinal", "ninety")], {"nineteen": 19, "ninety": 90})
    1990
    """
    if any(kind == "scale" for kind, _ in parts):
        year = int(count_of(parts, numbers) or 0)
        return year if 2000 <= year < 2100 else None
    values = [numbers[word] for _, word in parts]
    if len(values) < 2 or values[0] not in range(15, 22) or values[1] < 10:
        return None
    year = values[0] * 100 + sum(values[1:])
    return year if year < 2100 else None
