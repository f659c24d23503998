"""Refine: which phrases are no dates after all (may, a score, an age, a price), judged by what stands around them."""

from __future__ import annotations

from quotekit.dates.phrase import Phrase

__all__ = ["is_date"]


def is_date(phrase: Phrase) -> bool:
    """Whether the phrase is a date where it stands."""
    return True
