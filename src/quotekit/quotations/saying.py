"""When it was said: the date that stands in the attribution clause of a quotation, never one inside its content."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from quotekit.model import DateReference
from quotekit.quotations.attribution import Attributed
from quotekit.quotations.outline import Outline

__all__ = ["said_on"]

_REACH = 9  # tokens between the cue or its subject and the date
_ENDS_CLAUSE = frozenset({";", ":", "who", "which", "that", "whose", "where", "when", "after", "before", "since", "until"})
_DAYS = frozenset({"DATE", "TIME"})


def said_on(outline: Outline, item: Attributed, dates: Sequence[DateReference]) -> DateReference | None:
    """The date of saying, from `dates` in order of position; None where the attribution gives none."""
    site = item.site
    if site is None:
        return None
    document = outline.document
    first, end = document.sentence_tokens(document.sentence_of(site.first))
    start = max(first, site.start - _REACH)
    low = document.starts[start]
    high = document.ends[min(end, site.stop + _REACH) - 1]
    at = bisect_left(dates, low, key=lambda date: date.span.start)
    while at < len(dates) and dates[at].span.end <= high:
        date = dates[at]
        token = document.token_at(date.span.start)
        last = document.token_at(date.span.end - 1)
        if date.type in _DAYS and _in_clause(outline, item, token, last):
            return date
        at += 1
    return None


def _in_clause(outline: Outline, item: Attributed, token: int, last: int) -> bool:
    """Whether the date at tokens `token` to `last` belongs to the attribution rather than to what is said."""
    site = item.site
    if site is None or outline.inside[token] >= 0 or any(first <= token < end for first, end in item.content):
        return False
    lower = outline.lower
    if token >= site.stop:
        between = lower[site.stop : token]
        return "," not in between and not _ENDS_CLAUSE.intersection(between) and not _marked(outline, site.stop, token)
    if last < site.start:
        # On Monday, Ana Roe said ...
        between = lower[last + 1 : site.start]
        return between in ([], [","]) and not _marked(outline, last, site.start)
    return True


def _marked(outline: Outline, first: int, end: int) -> bool:
    return any(number >= 0 for number in outline.inside[first:end])
