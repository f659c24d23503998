"""Places: where a stretch in marks stands in its paragraph and sentence."""

from __future__ import annotations

from typing import NamedTuple

from quotekit.quotations.outline import Outline
from quotekit.quotations.stretches.pairs import Stretch

__all__ = ["DASHES", "FEW", "STOPS", "Place", "is_like_title", "places_of"]

STOPS = frozenset({".", "!", "?", "…", "...", ";"})
DASHES = frozenset({"—", "–", "--", "-", "―"})
FEW = 2  # words in marks that are a term as often as a saying
_SIGNS = 40  # tokens at the head of a sentence that are looked at for a word


class Place(NamedTuple):
    """Where a stretch stands, in token numbers.

    `left` and `right` bound the part of the paragraph around it that belongs to no other stretch;
    `sentence_first` and `sentence_end` bound the sentence around it, in which sentence ends inside marks do not
    count.  `tail` is the last word or sign inside the marks, `size` the number of words inside.
    """

    stretch: Stretch
    left: int
    right: int
    sentence_first: int
    sentence_end: int
    opens_sentence: bool
    ends_sentence: bool
    tail: str
    capital: bool
    size: int


def places_of(outline: Outline) -> list[Place]:
    """The places of all stretches, in order."""
    document, stretches, words = outline.document, outline.stretches, outline.document.words
    found = []
    for number, (first, end) in enumerate(_sentences_around(outline)):
        stretch = stretches[number]
        left, right = document.paragraph_tokens(stretch.paragraph)
        if number and stretches[number - 1].paragraph == stretch.paragraph:
            left = stretches[number - 1].outer_end
        if number + 1 < len(stretches) and stretches[number + 1].paragraph == stretch.paragraph:
            right = stretches[number + 1].outer_first
        inner = [word for word in words[stretch.first : stretch.end] if word[0].isalnum()]
        place = Place(
            stretch=stretch,
            left=left,
            right=right,
            sentence_first=first,
            sentence_end=end,
            opens_sentence=not any(
                word[0].isalnum() for word in words[first : min(stretch.outer_first, first + _SIGNS)]
            ),
            ends_sentence=stretch.outer_end >= end or (stretch.outer_end == end - 1 and words[end - 1] in STOPS),
            tail=words[stretch.end - 1],
            capital=bool(inner) and inner[0][0].isupper(),
            size=len(inner),
        )
        found.append(place)
    return found


def is_like_title(outline: Outline, place: Place) -> bool:
    """Whether at most a third of the words are in small letters, as in the title of a work."""
    words = outline.document.words[place.stretch.first : place.stretch.end]
    return sum(word[0].islower() for word in words) * 3 <= place.size


def _sentences_around(outline: Outline) -> list[tuple[int, int]]:
    """For each stretch the sentence around it; one that begins or ends inside another stretch has that one's limits."""
    document, inside, stretches = outline.document, outline.inside, outline.stretches
    firsts: list[int] = []
    for stretch in stretches:
        start, _ = document.paragraph_tokens(stretch.paragraph)
        first, _ = document.sentence_tokens(document.sentence_of(stretch.outer_first))
        behind = document.behind_dateline(first)
        if behind <= stretch.outer_first:
            first = behind  # LIMA -- “We won,” Ana Roe said.
        within = first > start and inside[first] >= 0 and inside[first - 1] == inside[first]
        firsts.append(firsts[inside[first]] if within else max(first, start))
    ends = [0] * len(stretches)
    for number in range(len(stretches) - 1, -1, -1):
        stretch = stretches[number]
        _, stop = document.paragraph_tokens(stretch.paragraph)
        _, end = document.sentence_tokens(document.sentence_of(stretch.outer_end - 1))
        within = end < stop and inside[end] >= 0 and inside[end - 1] == inside[end]
        ends[number] = ends[inside[end]] if within else min(end, stop)
    return list(zip(firsts, ends, strict=True))
