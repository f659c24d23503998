"""Titles: phrases that capitals, marks or a name beside them show to be part of a name ("This Week", "1984")."""

from __future__ import annotations

from quotekit.dates.phrases.phrase import Phrase

__all__ = ["STOPS", "is_numbered_name", "is_quoted", "is_title"]

_MARKS = frozenset({'"', "“", "”", "``", "''", "‘", "’", "'"})
STOPS = frozenset({"", ",", ".", ";", ")"})  # and the end of the text


def is_title(phrase: Phrase) -> bool:
    """Whether capitals make it a name: "This Week", "USA Today"."""
    if phrase.rule in {"shift.unit", "shift.the", "shift.part", "length.bare", "length.one", "length.several"}:
        last = phrase.pieces.word(phrase.end - 1)
        opening = phrase.pieces.sentence(phrase.first)[0] == phrase.end - 1  # Hours after the vote
        return last.istitle() and len(last) > 1 and not opening
    if phrase.rule == "named.day" and phrase.end - phrase.first == 1 and phrase.has("deictic"):
        if phrase.word_beside(-1) in _MARKS and phrase.word_beside(1) in _MARKS:
            return True  # the "Today" show
        return phrase.pieces.word(phrase.first)[:1].isupper() and phrase.word_beside(-1)[:1].isupper()
    if (
        phrase.rule == "named.day"
        and phrase.end - phrase.first <= 2
        and phrase.pieces.kind(phrase.end - 1) == "weekday"
    ):
        naming = (
            phrase.word_beside(-2).lower() in phrase.pieces.calendar.neighbours.naming and phrase.kind_before() == "on"
        )
        return naming or (
            phrase.kind_before() == "the" and phrase.word_beside(1).istitle()
        )  # the Mail on Sunday, the Sunday Times
    if phrase.rule == "named.day" and phrase.has("ordinal") and phrase.has("of"):  # the Second of April Battalion
        return phrase.pieces.word(phrase.find("ordinal")).istitle() and phrase.word_beside(1).istitle()
    return (
        phrase.rule == "named.day-part" and phrase.word("part") != "" and phrase.pieces.word(phrase.end - 1).istitle()
    )


def is_quoted(phrase: Phrase) -> bool:
    """Whether the phrase stands in marks by itself, and is a title: he read "1984"."""
    behind = phrase.word_beside(1 if phrase.word_beside(1) not in STOPS else 2)
    return phrase.word_beside(-1) in _MARKS and behind in _MARKS


def is_numbered_name(phrase: Phrase) -> bool:
    """Whether a name stands right before the year and has it for a part: the Falcon 1980, not the Oslo 1952 Games."""
    before = phrase.word_beside(-1)
    opening = phrase.pieces.sentence(phrase.first)[0] == phrase.first - 1
    named = phrase.kind_before() == "other" and before.istitle() and before.isalpha() and not opening
    return named and not phrase.word_beside(1).istitle()
