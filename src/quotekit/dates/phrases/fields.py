"""Fields: what a phrase says of year, month, day and time of day, as it stands and before anything is resolved."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import define

from quotekit.dates.phrases.counts import count_of
from quotekit.dates.phrases.digits import Numbers, clock_time, fiscal_year, iso_parts, slash_parts
from quotekit.dates.phrases.phrase import Phrase

__all__ = ["Fields", "read_fields"]


@define
class Fields:
    """The parts of a date that a phrase names; None for those that it leaves open.

    `direction` is -1, 0 or 1 for last, this and next before a weekday, month or season; `year_direction` the same
    before "year".  `numbers` are those of 5/6/14, whose order is not known yet.
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
    era: str | None = None
    holiday: tuple[str, ...] = ()
    part: str | None = None
    clock: tuple[int, int, str] | None = None
    zone: str | None = None
    deictic: int | None = None
    direction: int | None = None
    direction_word: str = ""
    year_direction: int | None = None
    year_word: str = ""
    mod: str | None = None
    numbers: Numbers | None = None


_DIRECTIONS = frozenset({"last", "next", "this", "that", "same", "current", "past"})
# Kinds whose word says all, and the field that it fills.
_NUMBERS = {
    "month": "month",
    "month_short": "month",
    "weekday": "weekday",
    "weekday_short": "weekday",
    "quarter_name": "quarter",
    "half_name": "half",
    "deictic": "deictic",
    "decade_name": "short_decade",
}
_SYMBOLS = {"season": "season", "part": "part", "zone": "zone", "era": "era"} | dict.fromkeys(
    ("edge", "phase", "about", "more", "less", "up", "over"), "mod"
)
_CLOCK = frozenset({"clock", "clock_meridiem", "day", "decimal", "cardinal", "year", "amount", "meridiem"})


def read_fields(phrase: Phrase) -> Fields:
    """The fields of a phrase of the family "named"."""
    fields = Fields()
    number, symbol = phrase.pieces.calendar.number, phrase.pieces.calendar.symbol
    parts = list(phrase.parts())
    spoken: list[tuple[str, str]] = []
    if phrase.rule in {"named.clock", "named.clock-day"} and (clock := _spoken_clock(parts, number)):
        fields.clock, parts = clock, parts[3:]
    for place, (kind, word) in enumerate(parts):
        before = parts[place - 1][0] if place else ""
        following = [k for k, _ in parts[place + 1 :]]
        if (
            place > 1
            and kind in {"cardinal", "day"}
            and _set_beside_hour(fields, parts[place - 2], before, word, number)
        ):
            continue
        if kind in _CLOCK and _set_clock(fields, kind, word, following, number, symbol):
            continue
        if kind in _NUMBERS:
            setattr(fields, _NUMBERS[kind], number[word])
        elif kind in _SYMBOLS:
            setattr(fields, _SYMBOLS[kind], symbol[word])
        elif kind in _DIRECTIONS:
            _set_direction(fields, number[word], word, following)
        elif kind in {"cardinal", "scale"}:
            spoken.append((kind, word))
        elif kind in {"nth", "ordinal"}:
            value = number[word] if kind == "ordinal" else int(word[:-2])
            if spoken:  # twenty-first
                value += number[spoken.pop()[1]]
            _set_ordinal(fields, value, [k for k in following if k != "hyphen"])
        elif kind == "half" and before in {"last", "final"}:
            fields.half = 2
        elif kind == "quarter" and before in {"last", "final"}:
            fields.quarter = 4
        elif kind == "fiscal_year":
            fields.year = fiscal_year(word)
        elif kind == "decade":
            _set_decade(fields, int(word[:-1]))
        elif kind == "holiday":
            fields.holiday = tuple(w for k, w in parts[place:] if k in {"holiday", "holiday_rest"})
        elif kind == "slash":
            fields.numbers = slash_parts(word)
        elif kind == "iso":
            _set_iso(fields, word)
        else:
            _set_digits(fields, kind, word, before, following)
    _set_by_rule(fields, phrase)
    if spoken and fields.short_decade is not None:  # nineteen eighties
        fields.decade, fields.short_decade = number[spoken[-1][1]] * 10 + fields.short_decade // 10, None
    elif spoken:
        fields.year = spoken_year(spoken, number)
        if fields.season or fields.month:
            fields.year = fields.year or _short_spoken_year(spoken, number)
    return fields


def _spoken_clock(parts: list[tuple[str, str]], number: Mapping[str, int]) -> tuple[int, int, str] | None:
    """The time that nine-thirty tells; None for twenty-five."""
    if [kind for kind, _ in parts[:3]] != ["cardinal", "hyphen", "cardinal"]:
        return None
    hour, minute = number[parts[0][1]], number[parts[2][1]]
    return (hour, minute, "") if 1 <= hour <= 12 and 10 <= minute < 60 else None


def _short_spoken_year(parts: list[tuple[str, str]], numbers: Mapping[str, int]) -> int | None:
    """The year that two words alone say: the summer of ninety-six."""
    tens, ones = (numbers[word] for _, word in parts) if len(parts) == 2 else (0, 0)
    return 1900 + tens + ones if tens >= 20 and tens % 10 == 0 and 0 < ones < 10 else None


def _set_by_rule(fields: Fields, phrase: Phrase) -> None:
    """Take what the rule of the phrase makes of its words."""
    if phrase.word("deictic") == "tonight" and fields.part is None:
        fields.part = "NI"
    if (
        fields.clock
        and not fields.clock[2]
        and fields.part is None
        and fields.clock[0] < _AWAKE
        and phrase.has("oclock")
    ):
        fields.clock = (*fields.clock[:2], "p")
    if phrase.rule == "named.clock" and fields.clock is None and phrase.end - phrase.first == 1:
        _set_opening_hour(fields, phrase)
    match phrase.rule:
        case "named.year-after":
            before = phrase.pieces.word(phrase.first - 2)
            fields.day, fields.year = None, year_after(before, phrase.pieces.word(phrase.first))
        case "named.quarter" if fields.month:
            fields.quarter, fields.month = (fields.month + 2) // 3, None  # the December quarter
        case "named.small-hours":
            fields.part = "MO"
        case "named.shared":
            _set_shared(fields, phrase)


def _set_beside_hour(fields: Fields, minute: tuple[str, str], joint: str, word: str, number: Mapping[str, int]) -> bool:
    """Take the word as the hour of half past two, ten past nine or a quarter to ten, if it is."""
    part, said = minute
    minutes = {"half": 30, "quarter": 15}.get(part, 0)
    if joint == "past" and part == "cardinal":
        minutes = number[said]
    if joint == "past":
        fields.clock = (number.get(word) or int(word), minutes, "")
    elif joint == "to" and part == "quarter":
        fields.clock = ((number.get(word) or int(word)) - 1 or 12, 45, "")
    else:
        return False
    return True


def _set_opening_hour(fields: Fields, phrase: Phrase) -> None:
    """Take the 7 of "from 7 to 11 a.m.", which shares what stands behind the second hour unless that is the earlier."""
    fields.day = None
    pieces, number = phrase.pieces, phrase.pieces.calendar.number
    word, other = phrase.text.lower(), pieces.word(phrase.end + 1).lower().partition(":")[0]
    half = next(
        pieces.word(p).lower() for p in range(phrase.end + 2, phrase.end + 5) if pieces.kind(p) in {"meridiem", "part"}
    )
    hours = [number[hour] if hour in number else int(hour) for hour in (word, other)]
    if max(hours) <= 12:
        late = pieces.calendar.symbol[half] in {"p", "AF", "EV", "NI"} and hours[0] % 12 < hours[1] % 12
        fields.clock = (hours[0], 0, "p" if late else "a")


_AWAKE = 5  # one o'clock is one of the afternoon
_BEHIND_HOURS = frozenset({"zone", "local", "units"})  # 0400 GMT, 0400 hours
_PARTS = (
    ["in", "the", "part"],
    ["deictic"],
    ["deictic", "part"],
    ["this", "part"],
    ["last", "part"],
)  # 3 in the morning, 8 tonight


def _set_clock(
    fields: Fields, kind: str, word: str, following: list[str], number: Mapping[str, int], symbol: Mapping[str, str]
) -> bool:
    """Take the word as a part of a clock time, if it is one: 9:30, 9 p.m., nine o'clock, 1400 GMT."""
    after = following[0] if following else ""
    hour = after in {"meridiem", "oclock"} or following in _PARTS
    if kind == "meridiem":
        if fields.clock:
            fields.clock = (*fields.clock[:2], symbol[word])
    elif (
        kind in {"clock", "clock_meridiem"}
        or (kind in {"day", "decimal"} and hour)
        or [kind, *following] == ["decimal"]
    ):
        fields.clock = clock_time(word.replace(".", ":"))
    elif kind == "cardinal" and hour:
        fields.clock = (number[word], 0, "")
    elif kind in {"year", "amount", "decimal"} and (after in _BEHIND_HOURS or following[:2] == ["open", "zone"]):
        fields.clock = clock_time(word.replace(".", ":"))
    else:
        return False
    return True


def _set_digits(fields: Fields, kind: str, word: str, before: str, following: list[str]) -> None:
    """Take digits as a year or a day."""
    if kind not in {"year", "day", "small", "amount"} or (fields.year and before in {"hyphen", "dash"}):
        return  # the 43 of 1942-43
    if before == "apostrophe":
        fields.year = 1900 + int(word) if int(word) > 40 else 2000 + int(word)
    elif kind == "day" and "era" not in (before, *following[:1]):
        fields.day = fields.day or int(word)  # the night of 5-6 June
    else:
        fields.year = int(word.replace(",", ""))


def _set_iso(fields: Fields, word: str) -> None:
    if parts := iso_parts(word):
        fields.year, fields.month, fields.day = parts[:3]
        if parts[3]:
            fields.clock = clock_time(parts[3])


def _set_ordinal(fields: Fields, value: int, following: list[str]) -> None:
    if following[:1] == ["quarter"]:
        fields.quarter = value
    elif following[:1] == ["half"]:
        fields.half = value
    elif following[:1] == ["century"]:
        fields.century = value
    else:
        fields.day = value


def _set_shared(fields: Fields, phrase: Phrase) -> None:
    """Take the ordinal as what the unit that it shares makes it: the first and second quarters."""
    pieces, number = phrase.pieces, fields.day
    place = next((p for p in range(phrase.first, phrase.end + 7) if pieces.kind(p) == "units"), -1)
    unit = pieces.calendar.symbol.get(pieces.word(place).lower())
    fields.day = None
    if unit == "CE":
        fields.century = number
    elif unit == "Q":
        fields.quarter = number
        year = place + (2 if pieces.kind(place + 1) == "of" else 1)
        fields.year = int(pieces.word(year)) if pieces.kind(year) == "year" else None


def _set_decade(fields: Fields, first_year: int) -> None:
    if first_year < 100:
        fields.short_decade = first_year
    elif first_year % 100 == 0 and first_year < 2000:  # the 1800s are a century, the 2000s as yet a decade
        fields.century = first_year // 100 + 1
    else:
        fields.decade = first_year // 10


def _set_direction(fields: Fields, value: int, word: str, following: list[str]) -> None:
    target = next((kind for kind in following if kind not in _DIRECTIONS | {"fiscal", "hyphen", "phase"}), "")
    if target == "year_unit":
        fields.year_direction, fields.year_word = value, word
    elif target not in {"half", "quarter"}:
        # "This past spring" is a past one.
        fields.direction = value if fields.direction in {None, 0} else fields.direction
        fields.direction_word = word


def year_after(year: str, short: str) -> int | None:
    """The year of two digits that ends a range: 98 in 1994-98; None if it is not later or 50 years off.

    >>> year_after("1994", "98"), year_after("1999", "01"), year_after("1994", "31")
    (1998, 2001, 2031)
    """
    years = (int(short) - int(year)) % 100
    return int(year) + years if len(short) == 2 and 0 < years < 50 else None


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
