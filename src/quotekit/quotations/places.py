"""Places: where a stretch in marks stands in its paragraph and sentence."""

from __future__ import annotations

from typing import NamedTuple

from quotekit.quotations.outline import Outline
from quotekit.quotations.pairs import Stretch

__all__ = ["DASHES", "STOPS", "Place", "place_of"]

STOPS = frozenset({".", "!", "?", "…", "...", ";"})
DASHES = frozenset({"—", "–", "--", "-", "―"})


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


def place_of(outline: Outline, number: int) -> Place:
    """The place of stretch `number`."""
    document, stretches = outline.document, outline.stretches
    stretch = stretches[number]
    left, right = document.paragraph_tokens(stretch.paragraph)
    if number and stretches[number - 1].paragraph == stretch.paragraph:
        left = stretches[number - 1].outer_end
    if number + 1 < len(stretches) and stretches[number + 1].paragraph == stretch.paragraph:
        right = stretches[number + 1].outer_first
    first, end = _sentence_around(outline, stretch)
    words = document.words
    return Place(
        stretch=stretch,
        left=left,
        right=right,
        sentence_first=first,
        sentence_end=end,
        opens_sentence=not any(word[0].isalnum() for word in words[first : stretch.outer_first]),
        ends_sentence=stretch.outer_end >= end or (stretch.outer_end == end - 1 and words[end - 1] in STOPS),
        tail=words[stretch.end - 1],
        capital=next((word[0].isupper() for word in words[stretch.first : stretch.end] if word[0].isalnum()), False),
        size=len([word for word in words[stretch.first : stretch.end] if word[0].isalnum()]),
    )


def _sentence_around(outline: Outline, stretch: Stretch) -> tuple[int, int]:
    document, inside = outline.document, outline.inside
    start, stop = document.paragraph_tokens(stretch.paragraph)
    number = document.sentence_of(stretch.outer_first)
    first, _ = document.sentence_tokens(number)
    while first > start and inside[first] >= 0 and inside[first - 1] == inside[first]:
        number -= 1
        first, _ = document.sentence_tokens(number)
    number = document.sentence_of(stretch.outer_end - 1)
    _, end = document.sentence_tokens(number)
    while end < stop and inside[end] >= 0 and inside[end - 1] == inside[end]:
        number += 1
        _, end = document.sentence_tokens(number)
    return max(first, start), min(end, stop)
