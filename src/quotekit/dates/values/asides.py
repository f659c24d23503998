"""Asides: dates that only bound or explain what is told, so that what follows does not go on from them."""

from __future__ import annotations

from quotekit.dates.phrases.phrase import Phrase
from quotekit.dates.phrases.pieces import Pieces
from quotekit.dates.values.tense import is_looking_back, is_waiting

__all__ = ["bounds_history", "heads_entry", "is_apposed", "may_be_timed", "tells_way_back"]


def heads_entry(phrase: Phrase) -> bool:
    """Whether the phrase opens its sentence before a colon, as the head of an entry does: Monday, 5 May: Labour Day."""
    pieces = phrase.pieces
    return pieces.word(phrase.end) == ":" and pieces.sentence(phrase.first)[0] == phrase.first


def is_apposed(pieces: Pieces, first: int, end: int) -> bool:
    """Whether a participle between commas holds the date: the bark, built in [1871], burned."""
    if pieces.kind(first - 1) not in _INTRODUCING or pieces.kind(end) not in {"comma", "close"}:
        return False
    verb = pieces.word(first - 2).lower()
    participle = verb.endswith(("ed", "en")) or verb in pieces.calendar.tense.past
    return participle and pieces.kind(first - 3) in {"comma", "open"}


def _is_in_brackets(phrase: Phrase) -> bool:
    """Whether the phrase opens a bracket: at 01:38 ([20:08 UTC Friday])."""
    return phrase.pieces.kind(phrase.first - 1) == "open"


def _is_for_noun(phrase: Phrase) -> bool:
    """Whether the phrase belongs to a noun before it, and not to the clause: the flood of [May 7]."""
    return phrase.pieces.kind(phrase.first - 1) == "of" and phrase.pieces.kind(phrase.first - 2) == "other"


def bounds_history(phrase: Phrase) -> bool:
    """Whether a date only bounds or explains what a history tells: after 1918, from 1861 to 1865, (1890).

    Until the following year; the bark, built in 1871, burned; all that was won that winter was lost; it had begun
    the year before.
    """
    pieces = phrase.pieces
    if phrase.rule == "named.year" and pieces.kind(phrase.first - 1) in _BOUNDING:
        return True
    if phrase.rule == "shift.unit" and phrase.has("year_unit") and is_waiting(phrase):
        return True
    if phrase.rule == "named.season" and phrase.has("that") and pieces.kind(phrase.first - 1) == "other":
        return True
    if tells_way_back(phrase) and not pieces.calendar.tense.pluperfect.isdisjoint(phrase.words_before()):
        return True
    return is_apposed(pieces, phrase.first, phrase.end) or _ends_opening_span(phrase)


def _ends_opening_span(phrase: Phrase) -> bool:
    """Whether the phrase ends the span with which a text opens: it lasted from 2 April 1919 to [30 June]."""
    pieces = phrase.pieces
    if phrase.rule != "named.day" or pieces.sentence(phrase.first)[0] != 0:
        return False
    if pieces.word(phrase.first - 2) in _ENDING and pieces.kind(phrase.first - 1) in _INTRODUCING:
        return True  # and ended on 30 June
    return pieces.kind(phrase.first - 1) in _JOINTS and pieces.kind(phrase.first - 2) in {"year", "day", *_MONTHS}


def tells_way_back(phrase: Phrase) -> bool:
    """Whether the phrase looks back from a day that its own clause tells of: what they had asked [the day before]."""
    before = phrase.rule == "offset.day-before" and phrase.has("before", "earlier")
    return before or is_looking_back(phrase) or phrase.word("last") in _PRECEDING


def may_be_timed(day: Phrase, phrase: Phrase) -> bool:
    """Whether a clock time may be one of that day in its sentence, so far as the words around the day tell.

    Not where the day stands in brackets or belongs to a noun, or is the next day and has a clock time of its own.
    """
    pieces = phrase.pieces
    between = pieces.kinds(min(day.end, phrase.end), max(day.first, phrase.first))
    if _is_in_brackets(day) and (day.first > phrase.first or "close" in between):
        return False
    if day.first > phrase.first and _is_parted(pieces, phrase.end, day.first):
        return False
    if day.first > phrase.first and day.rule == "named.day-part" and "and" in between:
        return False  # by noon it was here, and by Saturday evening gone
    if _is_for_noun(day):
        return between <= _JOINING
    follows = day.first > phrase.first and day.rule in _FOLLOWING and day.has("next", "after")
    return not (follows and not between <= _JOINING and pieces.kind(day.first - 1) in _CLOCKS)


def _is_parted(pieces: Pieces, first: int, end: int) -> bool:
    """Whether a comma parts the day behind: 1.47 by noon, from 1.32 Thursday; by noon, and it opens on Friday."""
    behind = (
        pieces.kind(p + 1) == "from" or pieces.word(p + 1).lower() in _ADDING
        for p in range(first, end - 1)
        if pieces.kind(p) == "comma"
    )
    return any(behind)


_ADDING = frozenset({"and", "but", "while"})
_JOINING = frozenset("in on at prep comma the".split())
_PRECEDING = frozenset({"previous", "prior", "preceding"})
_FOLLOWING = frozenset({"shift.unit", "offset.day-before"})
_CLOCKS = frozenset("meridiem clock clock_meridiem zone".split())
_ENDING = frozenset({"ended", "ending"})
_JOINTS = frozenset({"to", "hyphen", "dash"})
_MONTHS = ("month", "month_short")
_INTRODUCING = frozenset({"in", "on", "at", "prep"})
_BOUNDING = frozenset("before after from to open hyphen dash".split())
