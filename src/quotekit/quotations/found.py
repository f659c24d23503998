"""What is found of quotations, in token numbers, before it is made into results."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from quotekit.model import QuotationKind
from quotekit.quotations.stretches.pairs import Stretch
from quotekit.speakers.found import FoundMention

__all__ = ["FoundCue", "FoundQuotation", "Pieces", "extent", "is_loose"]

_FEW = 3  # tokens, one of which may be a sign

# Pieces of a content, each half open.
Pieces = tuple[tuple[int, int], ...]


class FoundCue(NamedTuple):
    """The words that attribute, tokens `first` to `end`; the one at `token` tells how, `lemma` is its base form."""

    token: int
    first: int
    end: int
    lemma: str


class FoundQuotation(NamedTuple):
    """A quotation: the pieces of its content, the numbers of its stretches in marks, and who said it by which rule.

    Reported speech has no stretches, nor has what is quoted inside a quotation: `marks` are its tokens with the inner
    marks.  `cue` and `mention` are None where the text has none.
    """

    content: Pieces
    stretches: tuple[int, ...]
    kind: QuotationKind
    cue: FoundCue | None
    mention: FoundMention | None
    rule: str
    confidence: float
    marks: tuple[int, int] | None = None


def is_loose(item: FoundQuotation) -> bool:
    """Whether nobody is known to have said these few words, so that they may be a term in what somebody reports."""
    return item.mention is None and item.cue is None and sum(end - first for first, end in item.content) <= _FEW


def extent(stretches: Sequence[Stretch], found: FoundQuotation) -> tuple[int, int]:
    """Tokens of the whole quotation, content and marks."""
    if found.marks is not None:
        return found.marks
    marked = [stretches[number] for number in found.stretches]
    first = min([stretch.outer_first for stretch in marked] + [found.content[0][0]])
    return first, max([stretch.outer_end for stretch in marked] + [found.content[-1][1]])
