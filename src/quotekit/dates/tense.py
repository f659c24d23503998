"""Tense: whether the clause around a phrase looks back or ahead, as its nearest verb shows."""

from __future__ import annotations

from quotekit.dates.phrase import Phrase
from quotekit.dates.pieces import Pieces

__all__ = ["follows_verb", "tense_around"]

_DETERMINERS = frozenset({"the", "a", "possessive"})
_BEFORE, _BEHIND = 10, 8  # words to either side that may hold the verb


def tense_around(phrase: Phrase) -> int:
    """-1 for the past, 1 for the future, 0 where no verb near tells.

    The words before the phrase count first, the nearest of them most ("will meet on Friday"); but where the phrase
    belongs to a noun behind it, those behind ("he said Friday's vote will decide").
    """
    pieces = phrase.pieces
    first, end = pieces.sentence(phrase.first)
    if pieces.word(phrase.first - 1).lower() in pieces.calendar.tense.looking_back:
        return -1
    before = range(phrase.first - 1, max(first, phrase.first - _BEFORE) - 1, -1)
    behind = range(phrase.end, min(end, phrase.end + _BEHIND))
    if pieces.kind(phrase.end) == "genitive" or pieces.kind(phrase.first - 1) in _DETERMINERS:
        return _nearest(pieces, behind) or _nearest(pieces, before)
    waiting = pieces.word(phrase.first - 1).lower() in pieces.calendar.tense.looking_ahead
    return _nearest(pieces, before) or _nearest(pieces, behind) or int(waiting)


def follows_verb(phrase: Phrase) -> bool:
    """Whether the phrase stands right behind a verb that tells the tense and a preposition ("opened in June")."""
    first, _ = phrase.pieces.sentence(phrase.first)
    if phrase.pieces.kind(phrase.first - 1) in _DETERMINERS:
        return False
    return _nearest(phrase.pieces, range(phrase.first - 1, max(first, phrase.first - 2) - 1, -1)) != 0


def _nearest(pieces: Pieces, places: range) -> int:
    words = pieces.calendar.tense
    for place in places:
        word = pieces.word(place).lower()
        before = pieces.word(place - 1).lower() if place else ""
        if word in words.future:
            return 1
        # is to meet; to be released; but: was due to expire
        if pieces.kind(place) == "to" and (before in words.bound or pieces.word(place + 1).lower() in words.passive):
            return -1 if before in words.bound and _turned(pieces, place - 1) else 1
        if pieces.kind(place + 1) in words.pledged.get(word, ()):
            return 1
        if word in words.bent and pieces.kind(place - 1) != "prep":  # as planned
            return -1 if _turned(pieces, place) else 1
        if (word in words.past or (len(word) > 4 and word.endswith("ed"))) and before not in words.passive:
            return -1
    return 0


def _turned(pieces: Pieces, place: int) -> bool:
    """Whether a word before the one at `place` turns its look ahead into the past (had been due)."""
    return any(pieces.word(p).lower() in pieces.calendar.tense.auxiliary for p in range(max(0, place - 2), place))
