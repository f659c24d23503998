"""Refine: which phrases are no dates after all (may, a score, a price), and which words at their edge do not belong.

Everything here looks at the words of the phrase and at one or two words beside it.
"""

from __future__ import annotations

from attrs import evolve

from quotekit.dates.fields import year_after
from quotekit.dates.phrase import Phrase

__all__ = ["refine"]

_INTRODUCING = frozenset(
    "in on at to from prep over of than and or before after ago about dash last next this genitive".split()
)
_NUMBERS = frozenset("day small amount digits decimal year scale cardinal".split())
_STOPS = frozenset({"", ",", ".", ";", ")"})
_CLOCKED = frozenset({"12:00", "24:00"})


def refine(phrase: Phrase) -> Phrase | None:
    """The phrase without edge words that do not belong to it; None if it is no date where it stands."""
    phrase = _trimmed(phrase)
    checked = _CHECKS.get(phrase.rule)
    if checked and not checked(phrase):
        return None
    return None if _is_title(phrase) else phrase


def _before(phrase: Phrase, back: int = 1) -> str:
    """The kind of a piece before the phrase; "" at the start of a sentence."""
    first, _ = phrase.pieces.sentence(phrase.first)
    return phrase.pieces.kind(phrase.first - back) if phrase.first - back >= first else ""


def _word(phrase: Phrase, offset: int) -> str:
    """A word beside the phrase: offset -1 is the one before, 1 the one behind; "" beyond the sentence."""
    first, end = phrase.pieces.sentence(phrase.first)
    place = phrase.first + offset if offset < 0 else phrase.end + offset - 1
    return phrase.pieces.word(place) if first <= place < end else ""


def _trimmed(phrase: Phrase) -> Phrase:
    """Without an article or possessive that belongs to a noun behind the phrase ("the [third-quarter] loss")."""
    kinds = [kind for kind, _ in phrase.parts()]
    if kinds[0] == "past" and phrase.symbol("part") in _CLOCKED:  # past midnight
        return evolve(phrase, rule="named.part", first=phrase.first + 1)
    if kinds[0] == "last" and _before(phrase) not in {"in", "prep", "over", ""} and phrase.rule == "length.several":
        return phrase.without(first=1)  # to last [six weeks], and last [six weeks]
    if kinds[0] == "that" and phrase.rule.startswith("named") and not _points_back(phrase):
        return phrase.without(first=1)  # said that [Sunday] would be fine
    if kinds[-1] == "dot" and kinds[-2] == "month_short" and len(kinds) > 2 and _ends_sentence(phrase):
        return phrase.without(end=1)  # on [Sun 13 Feb].
    if phrase.rule == "length.several" and phrase.symbol("units") == "TH" and _is_hour(phrase):
        return evolve(phrase, rule="named.clock")  # at 1900 hours
    if kinds[0] == "possessive" and len(kinds) > 1:
        return phrase.without(first=1)
    if phrase.rule == "named.hours-of-part" and phrase.symbol("units") != "TH":
        return evolve(phrase, rule="named.part", end=phrase.find("units"))
    if phrase.rule == "named.small-hours" and phrase.symbol("units") != "TH":  # the early days of June 1
        return evolve(phrase, rule="named.day", first=phrase.find("of") + 1)
    if phrase.rule == "named.shared" and kinds[0] == "the":
        return phrase.without(first=1)  # the [18th] and [19th centuries]
    if phrase.rule == "named.century" and kinds[0] == "the" and kinds[1] != "phase" and not phrase.has("edge", "half"):
        return phrase.without(first=1)  # in the [20th century], a [20th century] house
    if kinds == ["the", "part"] and phrase.symbol("part") in _CLOCKED:
        return phrase.without(first=1)  # the [noon] attack
    if kinds == ["the", "phase", "units"] and phrase.symbol("units") == "TH" and _is_early(phrase):
        return evolve(phrase, rule="named.small-hours")  # in the early hours
    if kinds == ["the", "units"] and phrase.rule == "length.bare":
        return phrase.without(first=1)  # in the [days] that followed
    if (
        kinds[0] == "the"
        and kinds[1] == "holiday"
        and phrase.pieces.kind(phrase.end) == "other"
        and phrase.next_word().isalpha()
    ):
        return phrase.without(first=1)  # the [Boxing Day] match
    if kinds[0] in {"earlier", "later"} and phrase.rule.startswith("named") and not phrase.has("deictic"):
        return phrase.without(first=1)  # earlier [Monday]
    if kinds[0] not in {"the", "a"} or phrase.rule not in _ADJECTIVES or len(kinds) < 3:
        return phrase
    glued = kinds[-2] == "hyphen"
    counted = kinds[-1] in _SINGULAR and kinds[-2] in _NUMBERS and not phrase.has("last", "past", "next")
    return phrase.without(first=1) if glued or counted else phrase


def _points_back(phrase: Phrase) -> bool:
    """Whether "that" before a month, season or weekday points to one told of, and does not open a clause."""
    return _before(phrase) in _INTRODUCING or phrase.pieces.word(phrase.first).istitle()


def _ends_sentence(phrase: Phrase) -> bool:
    """Whether the stop of a short month behind its day is that of the sentence as well."""
    day_first = phrase.pieces.kind(phrase.end - 3) in {"day", "nth", "of"}
    return day_first and phrase.pieces.sentence(phrase.first)[1] == phrase.end


def _is_early(phrase: Phrase) -> bool:
    """Whether hours are those after midnight, and not the early hours of something."""
    return phrase.symbol("phase") == "START" and phrase.pieces.kind(phrase.end) != "of"


def _is_hour(phrase: Phrase) -> bool:
    """Whether four digits before "hours" tell the hour and the minute: at about 1930 hours, but not for 1200 hours."""
    number = phrase.pieces.word(phrase.end - 2)
    four = phrase.pieces.kind(phrase.end - 2) in {"year", "amount"} and len(number) == 4
    alone = phrase.end - phrase.first == 2 or phrase.pieces.kind(phrase.first) == "about"
    before = _before(phrase)
    return (
        four
        and alone
        and (before in {"at", "from", "to", "before", "after"} or (before == "prep" and number[0] == "0"))
    )


_SINGULAR = frozenset({"unit", "quarter", "year_unit", "century"})
_ADJECTIVES = frozenset({"named.quarter", "shift.year-ago", "length.several", "length.age"})


def _is_title(phrase: Phrase) -> bool:
    """Whether capitals make it a name: "This Week", "USA Today"."""
    if phrase.rule in {"shift.unit", "shift.the", "shift.part", "length.bare", "length.one", "length.several"}:
        last = phrase.pieces.word(phrase.end - 1)
        opening = phrase.pieces.sentence(phrase.first)[0] == phrase.end - 1  # Hours after the vote
        return last.istitle() and len(last) > 1 and not opening
    if phrase.rule == "named.day" and phrase.end - phrase.first == 1 and phrase.has("deictic"):
        return phrase.pieces.word(phrase.first)[:1].isupper() and _word(phrase, -1)[:1].isupper()
    if (
        phrase.rule == "named.day"
        and phrase.end - phrase.first <= 2
        and phrase.pieces.kind(phrase.end - 1) == "weekday"
    ):
        naming = _word(phrase, -2).lower() in phrase.pieces.calendar.neighbours.naming and _before(phrase) == "on"
        the = _before(phrase) == "the" or phrase.pieces.kind(phrase.first) == "the"
        return naming or (the and _word(phrase, 1).istitle())  # the Mail on Sunday, the Sunday Times
    return (
        phrase.rule == "named.day-part" and phrase.word("part") != "" and phrase.pieces.word(phrase.end - 1).istitle()
    )


def _month(phrase: Phrase) -> bool:
    """A month alone: May, March and the like need a word before them that introduces a date."""
    if phrase.has(
        "year", "cardinal", "small", "day", "phase", "edge", "half", "last", "next", "this", "that", "past", "year_unit"
    ):
        return True
    word = phrase.word("month", "month_short")
    calendar = phrase.pieces.calendar
    following = _word(phrase, 1)
    if following.lower() in calendar.neighbours.ruled and word in calendar.doubtful:
        return False
    if word not in calendar.doubtful and phrase.pieces.kind(phrase.first) != "month_short":
        return True
    before = _before(phrase)
    if before in {"in", "prep", "to", "from", "about", "before", "after", "last", "next", "this"}:
        return True
    if before in {"hyphen", "dash"}:
        return _before(phrase, 2) in {"month", "month_short"}  # January-March
    if before in {"the", "a"} and phrase.pieces.kind(phrase.end) == "of":
        return False  # the March of the Penguins
    return before in _INTRODUCING | {"the", "a", "possessive"} and not following[:1].isupper()


def _season(phrase: Phrase) -> bool:
    """A season alone needs an article or a preposition; spring and fall are verbs too."""
    if phrase.word("season") in phrase.pieces.calendar.doubtful and phrase.next_word() == "of":
        return False  # the fall of a house
    if phrase.pieces.word(phrase.end - 1).istitle() and _word(phrase, 1).istitle():
        return False  # the Spring Festival
    return phrase.end - phrase.first > 1 or _before(phrase) in {"in", "prep", "over", "from", "of"}


def _day(phrase: Phrase) -> bool:
    """A short weekday alone (Sun, Sat) needs a preposition."""
    if phrase.has("weekday_short") and not phrase.has("day", "nth", "month", "month_short", "ordinal"):
        doubtful = phrase.word("weekday_short") in phrase.pieces.calendar.doubtful
        introducing = {"on"} if doubtful else {"on", "prep", "from", "to"}
        return _before(phrase) in introducing or phrase.has("last", "next", "this")
    return True


def _day_of_month(phrase: Phrase) -> bool:
    """The 19th, but not the 19th floor."""
    introduced = _before(phrase) in {"on", "prep", "from", "to", "before", "after"}
    return introduced and not (
        _word(phrase, 1)[:1].isalpha() and phrase.pieces.kind(phrase.end) in {"other", "century"}
    )


def _year(phrase: Phrase) -> bool:
    """A number of four digits is no year next to a unit, a currency sign or a word that numbers things."""
    words = phrase.pieces.calendar.neighbours
    if phrase.has("fiscal", "fiscal_year", "year_unit", "era", "edge", "phase"):
        return True
    before, following = _word(phrase, -1).lower(), _word(phrase, 1).lower()
    if _word(phrase, 1).istitle():
        if any(_word(phrase, place).lower() in words.addressed for place in (2, 3)):
            return False
    if before in words.numbered or following in words.counted:
        return False
    if before == "." and _word(phrase, -2).lower() in words.numbered:
        return False
    year = phrase.pieces.word(phrase.find("year")) if phrase.has("year") else ""
    if phrase.has("more"):  # until at least 2026, but not: killed at least 2000
        return _before(phrase) in {"in", "from", "prep"}
    introduced = _before(phrase) in _INTRODUCING | {"open", "about"} or (phrase.has("about") and following in _STOPS)
    introduced = introduced or (_before(phrase) == "comma" and _before(phrase, 2) == "year")
    if year and (year < "1700" or year >= "2100"):
        return introduced and not (following.endswith("s") and _word(phrase, 1).islower())
    if year.endswith("00") and following.endswith("s") and _word(phrase, 1).islower():
        return introduced
    return True


def _day_after(phrase: Phrase) -> bool:
    """The 21 of "May 19 to 21", but not of "May 19 and 21 people"; a hyphen alone tells enough."""
    if phrase.pieces.kind(phrase.first - 1) in {"hyphen", "dash"}:
        return True
    following = _word(phrase, 1)
    verb = following.endswith("ed") or following in phrase.pieces.calendar.tense.telling
    counting = phrase.pieces.kind(phrase.end) in {"other", "scale"} and following[:1].isalnum() and not verb
    return not counting and following.lower() not in phrase.pieces.calendar.neighbours.counted


def _year_after(phrase: Phrase) -> bool:
    """The 98 of 1994-98, but not of a year that is none."""
    return year_after(phrase.pieces.word(phrase.first - 2), phrase.text) is not None


def _short_year(phrase: Phrase) -> bool:
    """In '94: the sign must touch the number, and a preposition stand before it."""
    touching = phrase.pieces.end(phrase.first) == phrase.pieces.start(phrase.first + 1)
    return touching and _before(phrase) in {"in", "prep", "from", "to", "of"}


def _clock(phrase: Phrase) -> bool:
    """Hours and minutes alone may be a score or a ratio; a preposition or a zone makes them a time."""
    if phrase.has("meridiem", "clock_meridiem", "zone", "oclock", "part", "about"):
        return True
    return _before(phrase) in {"at", "prep", "from", "to", "before", "after"}


def _part(phrase: Phrase) -> bool:
    """A part of a day alone is a time behind a preposition, or if it is an hour of its own (noon)."""
    before = _before(phrase)
    if phrase.pieces.kind(phrase.first) == "part":
        word = phrase.word("part")
        if phrase.pieces.calendar.symbol[word] in _CLOCKED:
            between = before == "and" and _before(phrase, 2) in {"clock", "clock_meridiem", "meridiem", "part"}
            return between or before in {"at", "prep", "from", "to", "before", "after", "about", "the", "a"}
        alone = word in phrase.pieces.calendar.alone
        return alone and (phrase.symbol("part") == "NI" or before in {"at", "prep", "before", "after", "about"})
    return before in {"in", "prep", "from", "to", "before", "after"}


def _bare(phrase: Phrase) -> bool:
    """Plural units alone are lengths, but quarters are also coins and rooms, and minutes are also taken at meetings."""
    if phrase.has("recent", "next", "past", "last", "this", "ordinal"):
        return True
    unit = phrase.symbol("units") or "Q"
    # Within hours, for minutes, hours after the vote: but not the minutes of a meeting, which he took.
    timed = _before(phrase) in {"prep", "over", "in"} or phrase.pieces.kind(phrase.end) in {"before", "after"}
    return unit[0] not in "QT" or (unit in {"TH", "TM", "TS"} and timed)


def _one(phrase: Phrase) -> bool:
    """A year, but not the one of "$5 a year" nor the quarter of "a quarter of"."""
    return not phrase.has("quarter") and not (_is_rate(phrase) and phrase.end - phrase.first == 2)


def _is_rate(phrase: Phrase) -> bool:
    """Whether an amount before the phrase makes it a rate: $5 a year, 20 people a week, 10,000 units annually."""
    before = _before(phrase)
    counted = before in _NUMBERS | {"units"} or _word(phrase, -1) in phrase.pieces.calendar.neighbours.counted
    return counted or (before == "other" and _before(phrase, 2) in _NUMBERS)


def _age(phrase: Phrase) -> bool:
    """A two-year-old war, but not a two-year-old."""
    if not phrase.has(*_NUMBERS) and phrase.has("units"):  # a decades-old law; nobody's age is told so
        return True
    lasting = phrase.pieces.calendar.neighbours.lasting
    return phrase.has("hyphen") and any(_word(phrase, place).lower() in lasting for place in (1, 2))


def _vague(phrase: Phrase) -> bool:
    """Some time, but not some local people or few times."""
    if not phrase.has("few"):
        return True
    return phrase.symbol("local") == "time" and phrase.word("few") in phrase.pieces.calendar.neighbours.vague


def _shared(phrase: Phrase) -> bool:
    """The 18th and 19th centuries, the first and second quarters, but not the first and second days."""
    pieces = phrase.pieces
    place = next((p for p in range(phrase.first, phrase.end + 7) if pieces.kind(p) == "units"), -1)
    return pieces.calendar.symbol.get(pieces.word(place).lower()) in {"CE", "Q"}


def _weekdays(phrase: Phrase) -> bool:
    """Sundays, but not two Sundays."""
    return _before(phrase) not in _NUMBERS | {"few"}


def _several(phrase: Phrase) -> bool:
    """Two quarters, but not three-quarters."""
    return not (phrase.symbol("units") == "Q" and phrase.has("hyphen") and not phrase.has("last", "past", "next"))


def _decade(phrase: Phrase) -> bool:
    """The 60s, but not somebody's 60s."""
    short = phrase.has("decade") and len(phrase.word("decade")) == 3
    return not short or phrase.has("the", "apostrophe")


def _adverb(phrase: Phrase) -> bool:
    """Weekly, but neither a weekly paper nor one of that name, and no rate (20 % annually)."""
    following = _word(phrase, 1)
    if _is_rate(phrase) or phrase.pieces.kind(phrase.end) == "of":
        return False
    if phrase.text[0].isupper() and following != ",":
        return False
    return not following[:1].isalpha() or phrase.pieces.kind(phrase.end) != "other"


def _quarter(phrase: Phrase) -> bool:
    """A half needs its year or a report around it, and both no game beside them: they also divide matches."""
    if phrase.has("year", "fiscal_year", "year_unit", "small", "day", "fiscal", "quarter_name"):
        return True
    first, end = phrase.pieces.sentence(phrase.first)
    nearby = range(max(first, phrase.first - _REACH), min(end, phrase.end + _REACH))
    words = {phrase.pieces.word(place).lower() for place in nearby}
    neighbours = phrase.pieces.calendar.neighbours
    if phrase.has("half_name") and _before(phrase) in {"in", "prep", "from", "of"}:
        return True
    if phrase.has("half", "half_name") and neighbours.reporting.isdisjoint(words):
        return False
    return neighbours.playing.isdisjoint(words)


_REACH = 15


def _the(phrase: Phrase) -> bool:
    """The week, the full year, but neither the business year nor the week that something happened in."""
    if phrase.has("filler") and phrase.word("filler") not in phrase.pieces.calendar.neighbours.entire:
        return False
    neighbours = phrase.pieces.calendar.neighbours
    if phrase.symbol("unit") == "D" and (_before(phrase) == "to" or _word(phrase, -1).lower() in neighbours.throughout):
        return False  # ten years to the day, during the day
    return phrase.next_word() not in neighbours.telling


def _unit(phrase: Phrase) -> bool:
    """The last week, but not the last day, which is that of something."""
    return phrase.symbol("unit") != "D" or phrase.word("last") != "last" or not phrase.has("the")


def _past(phrase: Phrase) -> bool:
    """The past, but not the past president."""
    if not phrase.has("past"):
        tying = phrase.pieces.calendar.neighbours.tying
        return not {_word(phrase, -1).lower(), _word(phrase, 1).lower()} <= tying  # as recently as May
    return _before(phrase) in {"in", "of", "from", "prep", "over"} or not _word(phrase, 1)[:1].isalpha()


def _soon(phrase: Phrase) -> bool:
    """Soon, but not "as soon as" or "soon after"; the future, but not that of something or the future king."""
    if phrase.has("future") and not phrase.has("near", "units"):
        behind = phrase.pieces.kind(phrase.end)
        noun = behind == "other" and _word(phrase, 1)[:1].islower() and _before(phrase) not in _INTRODUCING
        return behind != "of" and not noun
    return phrase.pieces.calendar.neighbours.tying.isdisjoint({_word(phrase, -1).lower(), _word(phrase, 1).lower()})


_CHECKS = {
    "named.decade": _decade,
    "named.month": _month,
    "named.season": _season,
    "named.day": _day,
    "named.day-of-month": _day_of_month,
    "named.year": _year,
    "named.short-year": _short_year,
    "named.day-after": _day_after,
    "named.year-after": _year_after,
    "named.clock": _clock,
    "named.part": _part,
    "named.quarter": _quarter,
    "named.shared": _shared,
    "length.bare": _bare,
    "length.one": _one,
    "length.several": _several,
    "length.age": _age,
    "length.vague": _vague,
    "offset.long": _vague,
    "set.weekdays": _weekdays,
    "set.adverb": _adverb,
    "ref.past": _past,
    "ref.future": _soon,
    "shift.the": _the,
    "shift.unit": _unit,
}
