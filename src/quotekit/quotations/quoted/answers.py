"""Nouns of saying whose owner speaks, before a colon: “her answer was short:”, “Ana Roe's reaction:”."""

from __future__ import annotations

from quotekit.quotations.outline import Outline
from quotekit.quotations.quoted.places import Place
from quotekit.speakers.found import FoundMention

__all__ = ["owner_of_answer"]

_NOUNS = frozenset(
    """advice answer comment conclusion explanation message plea prediction reaction reply response retort summary
    verdict view warning""".split()
)
_OWNERS = frozenset({"his", "her"})
_FARTHEST = 8  # tokens between the noun and the colon


def owner_of_answer(outline: Outline, place: Place) -> FoundMention | None:
    """Whose answer stands in these marks, behind a colon; None where that is not told."""
    lower, colon = outline.lower, place.stretch.outer_first - 1
    start = max(place.sentence_first, place.left)
    if colon <= start or lower[colon] != ":":
        return None
    noun = next((at for at in range(colon - 1, max(start, colon - _FARTHEST), -1) if lower[at] in _NOUNS), -1)
    if noun < 0 or any(lower[at] in (",", ";") for at in range(noun, colon)):
        return None
    if noun == start + 1 and lower[start] in _OWNERS:
        return FoundMention(start, noun, "pronoun", start, noun, start, rule="mention.pronoun")
    if lower[noun - 1] not in ("'s", "'"):
        return None
    owner = outline.mention_ending_at(noun - 1)
    if owner is None:
        whole = outline.mention_starting_at(start)  # Ana Roe's first answer
        owner = whole if whole is not None and whole.end == noun - 1 else None
    return owner if owner is not None and owner.first == start else None
