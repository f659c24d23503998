"""Tense: whether the clause around a phrase looks back or ahead, as its nearest verb shows."""

from __future__ import annotations

from quotekit.dates.phrase import Phrase

__all__ = ["tense_around"]

_REACH = 12  # words to either side


def tense_around(phrase: Phrase) -> int:
    """-1 for the past, 1 for the future, 0 where no verb near tells.

    The words before the phrase count first, the nearest of them most ("will meet on Friday").
    """
    pieces = phrase.pieces
    first, end = pieces.sentence(phrase.first)
    before = range(phrase.first - 1, max(first, phrase.first - _REACH) - 1, -1)
    behind = range(phrase.end, min(end, phrase.end + _REACH))
    for places in (before, behind):
        for place in places:
            word = pieces.word(place).lower()
            if word in pieces.calendar.future:
                return 1
            if word in pieces.calendar.past or (len(word) > 4 and word.endswith("ed")):
                return -1
    return 0
