"""Trim: which words at the edge of a phrase do not belong to it, and which rule reads what is left."""

from __future__ import annotations

from attrs import evolve

from quotekit.dates.phrases.phrase import Phrase

__all__ = ["CLOCKED", "INTRODUCING", "NUMBERS", "trimmed"]

# Kinds of words that introduce a date, that count, and the parts of a day that are an hour of their own.
INTRODUCING = frozenset(
    "in on at to from prep over of than and or before after ago about dash last next this genitive".split()
)
NUMBERS = frozenset("day small amount digits decimal year scale cardinal".split())
CLOCKED = frozenset({"12:00", "24:00"})


def trimmed(phrase: Phrase) -> Phrase:
    """Without an article or possessive that belongs to a noun behind the phrase ("the [third-quarter] loss")."""
    kinds = [kind for kind, _ in phrase.parts()]
    if kinds[0] == "past" and phrase.symbol("part") in CLOCKED:  # past midnight
        return evolve(phrase, rule="named.part", first=phrase.first + 1)
    if (
        kinds[0] == "last"
        and phrase.kind_before() not in {"in", "prep", "over", ""}
        and phrase.rule == "length.several"
    ):
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
    if kinds == ["the", "part"] and phrase.symbol("part") in CLOCKED:
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
    counted = kinds[-1] in _SINGULAR and kinds[-2] in NUMBERS and not phrase.has("last", "past", "next")
    return phrase.without(first=1) if glued or counted else phrase


def _points_back(phrase: Phrase) -> bool:
    """Whether "that" before a month, season or weekday points to one told of, and does not open a clause.

    In that winter; was tried that winter; but not: was told that winter had come.
    """
    if phrase.kind_before() in INTRODUCING or phrase.pieces.word(phrase.first).istitle():
        return True
    if phrase.word_beside(-1) in phrase.pieces.calendar.neighbours.repeating:
        return True  # and again that summer
    words, before = phrase.pieces.calendar.tense, phrase.word_beside(-1)
    verb = before in words.past or (len(before) > 4 and before.endswith("ed"))
    return verb and before not in phrase.pieces.calendar.neighbours.claiming


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
    before = phrase.kind_before()
    return (
        four
        and alone
        and (before in {"at", "from", "to", "before", "after"} or (before == "prep" and number[0] == "0"))
    )


_SINGULAR = frozenset({"unit", "quarter", "year_unit", "century"})
_ADJECTIVES = frozenset({"named.quarter", "shift.year-ago", "length.several", "length.age"})
