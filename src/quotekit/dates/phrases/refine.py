"""Refine: which phrases are no dates after all (may, a score, a price).

Everything here looks at the words of the phrase and at one or two words beside it.
"""

from __future__ import annotations

from quotekit.dates.phrases.fields import year_after
from quotekit.dates.phrases.phrase import Phrase
from quotekit.dates.phrases.titles import STOPS, is_numbered_name, is_quoted, is_title
from quotekit.dates.phrases.trim import CLOCKED, INTRODUCING, NUMBERS, trimmed

__all__ = ["refine"]


def refine(phrase: Phrase) -> Phrase | None:
    """The phrase without edge words that do not belong to it; None if it is no date where it stands."""
    phrase = trimmed(phrase)
    checked = _CHECKS.get(phrase.rule)
    if checked and not checked(phrase):
        return None
    return None if is_title(phrase) else phrase


def _month(phrase: Phrase) -> bool:
    """A month alone: May, March and the like need a word before them that introduces a date."""
    if phrase.has(
        "year",
        "cardinal",
        "small",
        "day",
        "phase",
        "edge",
        "half",
        "last",
        "next",
        "this",
        "that",
        "past",
        "year_unit",
        "about",
    ):
        return True
    word = phrase.word("month", "month_short")
    calendar = phrase.pieces.calendar
    following = phrase.word_beside(1)
    if following.lower() in calendar.neighbours.ruled and word in calendar.doubtful:
        return False
    short = phrase.pieces.kind(phrase.end - 1) == "month_short"
    if short and phrase.end - phrase.first == 1 and phrase.pieces.kind(phrase.end) == "hyphen":
        return phrase.pieces.kind(phrase.end + 1) in {"month", "month_short"}  # Jan-Mar, but not Mar-a-Lago
    if word not in calendar.doubtful and phrase.pieces.kind(phrase.first) != "month_short":
        return True
    before = phrase.kind_before()
    if before == "of" and phrase.kind_before(2) == "other" and phrase.word_beside(-2).istitle():
        return phrase.kind_before(3) == ""  # the Sons of April; but: Rains of April
    if before in {"in", "prep", "to", "from", "before", "after"}:
        return True
    if before in {"hyphen", "dash"}:
        return phrase.kind_before(2) in {"month", "month_short"}  # January-March
    if before in {"the", "a"} and phrase.pieces.kind(phrase.end) == "of":
        return False  # the March of the Penguins
    return before in INTRODUCING | {"the", "a", "possessive"} and not following[:1].isupper()


def _season(phrase: Phrase) -> bool:
    """A season alone needs an article or a preposition; spring and fall are verbs too."""
    if phrase.word("season") in phrase.pieces.calendar.doubtful and phrase.next_word() == "of":
        return False  # the fall of a house
    if phrase.pieces.word(phrase.end - 1).istitle() and phrase.word_beside(1).istitle():
        return False  # the Spring Festival
    return phrase.end - phrase.first > 1 or phrase.kind_before() in {"in", "prep", "over", "from", "of"}


def _day(phrase: Phrase) -> bool:
    """A short weekday alone (Sun, Sat) needs a preposition."""
    if phrase.has("weekday_short") and not phrase.has("nth", "month", "month_short"):
        doubtful = phrase.word("weekday_short") in phrase.pieces.calendar.doubtful
        introducing = {"on"} if doubtful else {"on", "prep", "from", "to"}
        return phrase.kind_before() in introducing or phrase.has("last", "next", "this")
    return True


def _day_of_month(phrase: Phrase) -> bool:
    """The 19th, but not the 19th floor."""
    if phrase.kind_before() not in {"on", "prep", "from", "to", "before", "after"}:
        return False
    if phrase.has("ordinal") and not phrase.has("cardinal") and (phrase.number("ordinal") or 0) <= _COUNTED:
        return False  # on the second, the tenth: rather of things
    joined = phrase.pieces.kind(phrase.end) == "and"  # on the 12th and died; but not the 12th and longest stage
    word, kind = phrase.word_beside(1 + joined), phrase.pieces.kind(phrase.end + joined)
    if kind != "other" or not word[:1].isalpha():
        return not joined or kind in {"the", "a", "possessive", "in", "on", "at", "to", "prep"}
    return _tells_on(phrase, word) or (joined and word.endswith("ed"))


_COUNTED = 12


def _day_after_that(phrase: Phrase) -> bool:
    """The day after that, but not the day after that vote."""
    return not phrase.has("that") or not _is_noun_behind(phrase)


def _is_noun_behind(phrase: Phrase) -> bool:
    """Whether the word behind the phrase may be a noun that it belongs to: neither a pronoun nor a verb in the past."""
    word = phrase.word_beside(1)
    return phrase.pieces.kind(phrase.end) == "other" and word[:1].isalpha() and not _tells_on(phrase, word)


def _tells_on(phrase: Phrase, word: str) -> bool:
    calendar = phrase.pieces.calendar
    return word in calendar.tense.past or word.partition("'")[0] in calendar.neighbours.subjects  # they'd


def _year(phrase: Phrase) -> bool:
    """A number of four digits is no year next to a unit, a currency sign or a word that numbers things."""
    words = phrase.pieces.calendar.neighbours
    if phrase.has("fiscal", "fiscal_year", "year_unit", "era", "edge", "phase"):
        return True
    before, following = phrase.word_beside(-1).lower(), phrase.word_beside(1).lower()
    if phrase.word_beside(1).istitle():
        if any(phrase.word_beside(place).lower() in words.addressed for place in (2, 3)):
            return False
    if before in words.numbered or following in words.counted:
        return False
    if phrase.word_beside(-1).isupper() and phrase.word_beside(-2).lower() in words.numbered:
        return False  # Flight IC 1814
    if before == "." and phrase.word_beside(-2).lower() in words.numbered:
        return False
    year = phrase.pieces.word(phrase.find("year")) if phrase.has("year") else ""
    if year and phrase.end - phrase.first == 1 and (is_numbered_name(phrase) or is_quoted(phrase)):
        return False
    if phrase.has("more"):  # until at least 2026, but not: killed at least 2000
        return phrase.kind_before() in {"in", "from", "prep"}
    introduced = phrase.kind_before() in INTRODUCING | {"open", "about"} or (phrase.has("about") and following in STOPS)
    introduced = introduced or (phrase.kind_before() == "comma" and phrase.kind_before(2) == "year")
    plural = phrase.word_beside(1).islower() and following.endswith("s")
    plural = plural and following not in phrase.pieces.calendar.tense.telling  # 2000 was
    if year and (year < "1700" or year >= "2100"):
        return introduced and not plural
    return introduced or not (plural and year.endswith("00"))


def _day_after(phrase: Phrase) -> bool:
    """The 21 of "May 19 to 21", but not of "May 19 and 21 people"; a hyphen alone tells enough."""
    if phrase.pieces.kind(phrase.first - 1) in {"hyphen", "dash"}:
        return True
    following = phrase.word_beside(1)
    verb = following.endswith("ed") or following in phrase.pieces.calendar.tense.telling
    counting = phrase.pieces.kind(phrase.end) in {"other", "scale"} and following[:1].isalnum() and not verb
    return not counting and following.lower() not in phrase.pieces.calendar.neighbours.counted


def _year_after(phrase: Phrase) -> bool:
    """The 98 of 1994-98, but not of a year that is none."""
    return year_after(phrase.pieces.word(phrase.first - 2), phrase.text) is not None


def _short_year(phrase: Phrase) -> bool:
    """In '94: the sign must touch the number, and a preposition stand before it."""
    touching = phrase.pieces.end(phrase.first) == phrase.pieces.start(phrase.first + 1)
    return touching and phrase.kind_before() in {"in", "prep", "from", "to", "of"}


def _clock(phrase: Phrase) -> bool:
    """Hours and minutes alone may be a score or a ratio; a preposition or a zone makes them a time."""
    if phrase.has("meridiem", "clock_meridiem", "zone", "oclock", "part", "about"):
        return True
    if phrase.has("decimal"):  # at 8.15 the man spoke; but: it closed at 8.15
        return phrase.kind_before(2) == ""
    return phrase.kind_before() in {"at", "prep", "from", "to", "before", "after"}


def _part(phrase: Phrase) -> bool:
    """A part of a day alone is a time behind a preposition, or if it is an hour of its own (noon)."""
    before = phrase.kind_before()
    if phrase.pieces.kind(phrase.first) == "part":
        word = phrase.word("part")
        if phrase.pieces.calendar.symbol[word] in CLOCKED:
            between = before == "and" and phrase.kind_before(2) in {"clock", "clock_meridiem", "meridiem", "part"}
            return between or before in {"at", "prep", "from", "to", "past", "before", "after", "about", "the", "a"}
        bounding = phrase.pieces.calendar.neighbours.bounding
        if word in bounding.get(phrase.word_beside(-1).lower(), ()):
            return not _is_noun_behind(phrase)  # by evening
        alone = word in phrase.pieces.calendar.alone
        return alone and (phrase.symbol("part") == "NI" or before in {"at", "prep", "before", "after", "about"})
    introduced = before in {"in", "prep", "from", "to", "before", "after"} and not _is_told(phrase)
    return introduced or phrase.has("in")  # late in the afternoon


def _is_told(phrase: Phrase) -> bool:
    """Whether a clause behind the phrase tells which one it is: the night he left, the week the shop opened."""
    telling = phrase.pieces.calendar.neighbours.telling
    return phrase.next_word() in telling or phrase.pieces.kind(phrase.end) in {"the", "possessive"}


def _bare(phrase: Phrase) -> bool:
    """Plural units alone are lengths, but quarters are also coins and rooms, and minutes are also taken at meetings."""
    if phrase.has("recent", "next", "past", "last", "this", "ordinal"):
        return True
    unit = phrase.symbol("units") or "Q"
    if phrase.kind_before() in {"unit", "units"}:  # 12-hour days
        return False
    # Within hours, for minutes, hours after the vote: but not the minutes of a meeting, which he took.
    timed = phrase.kind_before() in {"prep", "over", "in"} or phrase.pieces.kind(phrase.end) in {"before", "after"}
    return unit[0] not in "QT" or (unit in {"TH", "TM", "TS"} and timed)


def _one(phrase: Phrase) -> bool:
    """A year, but not the one of "$5 a year" nor the quarter of "a quarter of"."""
    if phrase.symbol("unit") == "D" and phrase.kind_before() == "comma" and phrase.next_word() == "of":
        return False  # Thursday, a day of mourning
    return not phrase.has("quarter") and not (_is_rate(phrase) and phrase.end - phrase.first == 2)


def _is_rate(phrase: Phrase) -> bool:
    """Whether an amount before the phrase makes it a rate: $5 a year, 20 people a week, 10,000 units annually."""
    before = phrase.kind_before()
    counted = before in NUMBERS | {"units"} or phrase.word_beside(-1) in phrase.pieces.calendar.neighbours.counted
    return counted or (before == "other" and phrase.kind_before(2) in NUMBERS)


def _age(phrase: Phrase) -> bool:
    """A two-year-old war, but not a two-year-old."""
    if not phrase.has(*NUMBERS) and phrase.has("units"):  # a decades-old law; nobody's age is told so
        return True
    lasting = phrase.pieces.calendar.neighbours.lasting
    return phrase.has("hyphen") and any(phrase.word_beside(place).lower() in lasting for place in (1, 2))


def _vague(phrase: Phrase) -> bool:
    """Some time, but not some local people or few times."""
    if not phrase.has("few"):
        return True
    return phrase.symbol("local") == "time" and phrase.word("few") in phrase.pieces.calendar.neighbours.vague


def _weekdays(phrase: Phrase) -> bool:
    """Sundays, but not two Sundays."""
    return phrase.kind_before() not in NUMBERS | {"few"}


def _several(phrase: Phrase) -> bool:
    """Two quarters, but neither three-quarters nor a baby of two months."""
    if phrase.kind_before() == "of" and phrase.word_beside(-2).lower() in phrase.pieces.calendar.neighbours.aged:
        return False
    return not (phrase.symbol("units") == "Q" and phrase.has("hyphen") and not phrase.has("last", "past", "next"))


def _decade(phrase: Phrase) -> bool:
    """The 60s, but not somebody's 60s."""
    short = len(phrase.word("decade")) == 3
    first, end = phrase.pieces.sentence(phrase.first)
    nearby = {phrase.pieces.word(p).lower() for p in range(max(first, phrase.first - _REACH), min(end, phrase.end + 3))}
    measured = not phrase.pieces.calendar.neighbours.measured.isdisjoint(nearby)
    return not short or phrase.has("apostrophe") or (phrase.has("the") and not measured)


def _adverb(phrase: Phrase) -> bool:
    """Weekly, but neither a weekly paper nor one of that name, and no rate (20 % annually)."""
    following = phrase.word_beside(1)
    if _is_rate(phrase) or phrase.pieces.kind(phrase.end) == "of":
        return False
    if phrase.text[0].isupper() and (following != "," or phrase.word_beside(-1)[:1].isupper()):
        return False
    if following.lower() in phrase.pieces.calendar.neighbours.linking:
        return True  # they meet daily with food
    return not following[:1].isalpha() or phrase.pieces.kind(phrase.end) != "other"


def _quarter(phrase: Phrase) -> bool:
    """A half needs its year or a report around it, and both no game beside them: they also divide matches."""
    if phrase.has("year", "fiscal_year", "year_unit", "small", "day", "fiscal", "quarter_name", "month"):
        return True
    first, end = phrase.pieces.sentence(phrase.first)
    nearby = range(max(first, phrase.first - _REACH), min(end, phrase.end + _REACH))
    words = {phrase.pieces.word(place).lower() for place in nearby}
    neighbours = phrase.pieces.calendar.neighbours
    if phrase.has("half_name") and phrase.kind_before() in {"in", "prep", "from", "of"}:
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
    if phrase.symbol("unit") == "D" and (
        phrase.kind_before() == "to" or phrase.word_beside(-1).lower() in neighbours.throughout
    ):
        return False  # ten years to the day, during the day
    return not _is_told(phrase)


def _edge(phrase: Phrase) -> bool:
    """The end of the year, but not "at the end of the day", which sums up, where nothing of that day is told."""
    return phrase.symbol("unit") != "D" or phrase.kind_before() != "at" or phrase.pieces.kind(phrase.end) == "genitive"


def _unit(phrase: Phrase) -> bool:
    """The last week, but neither the last day, which is that of something, nor what fails at the last minute."""
    if (phrase.symbol("unit") or "").startswith("T") and phrase.kind_before() == "at":
        return False
    return phrase.symbol("unit") != "D" or phrase.word("last") != "last" or not phrase.has("the")


def _past(phrase: Phrase) -> bool:
    """The past, but not the past president."""
    if not phrase.has("past"):
        tying = phrase.pieces.calendar.neighbours.tying
        return not {phrase.word_beside(-1).lower(), phrase.word_beside(1).lower()} <= tying  # as recently as May
    return phrase.kind_before() in {"in", "of", "from", "prep", "over"} or not phrase.word_beside(1)[:1].isalpha()


def _soon(phrase: Phrase) -> bool:
    """Soon, but not "as soon as" or "soon after"; the future, but not that of something or the future king."""
    if phrase.has("future") and not phrase.has("near", "units"):
        behind = phrase.pieces.kind(phrase.end)
        noun = behind == "other" and phrase.word_beside(1)[:1].islower() and phrase.kind_before() not in INTRODUCING
        return behind != "of" and not noun
    return phrase.pieces.calendar.neighbours.tying.isdisjoint(
        {phrase.word_beside(-1).lower(), phrase.word_beside(1).lower()}
    )


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
    "length.bare": _bare,
    "length.one": _one,
    "length.several": _several,
    "length.age": _age,
    "length.vague": _vague,
    "offset.day-before": _day_after_that,
    "offset.long": _vague,
    "set.weekdays": _weekdays,
    "set.adverb": _adverb,
    "ref.past": _past,
    "ref.future": _soon,
    "shift.the": _the,
    "shift.unit": _unit,
    "shift.edge": _edge,
}
