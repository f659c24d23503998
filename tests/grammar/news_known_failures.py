"""What of the grammar is not yet read rightly: strict, since a row that fails no more has to go.

A row names the field that differs and patterns that meet in the paragraph. The first difference of an article has to be
in a row; those behind it may follow from it.
"""

from __future__ import annotations

from typing import NamedTuple

from news_compare import Difference

__all__ = ["KNOWN", "Known", "known"]


class Known(NamedTuple):
    """A field that is read wrongly, at times or always, where all these patterns meet."""

    field: str
    patterns: frozenset[str]
    why: str


def _row(field: str, patterns: str, why: str) -> Known:
    return Known(field, frozenset(patterns.split()), why)


KNOWN = (
    _row("mention", "direct.two-together", "of two who speak together the mention names the first alone"),
)  # fmt: skip


def known(difference: Difference) -> Known | None:
    """The row that tells of this difference, or None."""
    return next((row for row in KNOWN if row.field == difference.what and row.patterns <= difference.patterns), None)
