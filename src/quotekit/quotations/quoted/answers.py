"""Marks whose speaker is certain without a verb: “Ana Roe's reaction:” stands before them, or “– Ana Roe” behind."""

from __future__ import annotations

from quotekit.quotations.outline import Outline
from quotekit.quotations.quoted.places import DASHES, Place, is_like_title
from quotekit.speakers.found import FoundMention

__all__ = ["owner_of_answer", "signed_by"]

_NOUNS = frozenset(
    """advice answer comment conclusion explanation message plea prediction reaction reply response retort summary
    verdict view warning""".split()
)
_OWNERS = frozenset({"his", "her"})
_SIGNATURE = 14  # tokens behind the marks at most
_WORDS = 2  # in marks at least
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


def signed_by(outline: Outline, place: Place) -> FoundMention | None:
    """Who is named behind words that open their paragraph, where nothing else stands there: “It hurts” – Bo Lind."""
    stretch = place.stretch
    start, stop = outline.document.paragraph_tokens(stretch.paragraph)
    at = stretch.outer_end
    if stretch.outer_first != start or not at + 1 < stop <= at + _SIGNATURE or place.size < _WORDS:
        return None
    sign = outline.lower[at]
    if sign not in DASHES and (sign != "(" or ")" not in outline.lower[stop - 2 : stop]):
        return None
    if any(outline.inside[token] >= 0 for token in range(at, stop)):
        return None
    mention = outline.mention_starting_at(at + 1)
    if mention is None or mention.kind == "pronoun" or is_like_title(outline, place):
        return None  # “The Long Way” – Ana Roe
    full = mention.kind == "name" and mention.name_end - mention.name_first > 1
    return mention if full or sign != "(" else None
