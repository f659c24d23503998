"""When it was said: the date that stands in the attribution clause of a quotation, never one inside its content."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from quotekit.model import DateReference
from quotekit.quotations.outline import Outline
from quotekit.speakers.found import FoundMention

__all__ = ["said_on"]

_REACH = 9  # tokens between the cue or its subject and the date
_FAR = 30  # tokens at which a mention no longer belongs to the clause of the cue
_ENDS_CLAUSE = frozenset(
    {";", ":", "who", "which", "that", "whose", "where", "when", "after", "before", "since", "until"}
)
_DAYS = frozenset({"DATE", "TIME"})
_LEADS = frozenset({"on", "in", "at", "late", "early"})


def said_on(
    outline: Outline,
    cue: int,
    mention: FoundMention | None,
    content: Sequence[tuple[int, int]],
    dates: Sequence[DateReference],
) -> DateReference | None:
    """The date of saying, from `dates` in order of position; None where the attribution gives none.

    The attribution is the cue at token `cue` with its `mention`; `content` is what it attributes, in tokens.
    """
    document = outline.document
    start, stop = cue, cue + 1
    if mention is not None and abs(mention.first - cue) <= _FAR:
        start, stop = min(start, mention.first), max(stop, mention.end)
    # What tells more of the speaker ("who was elected in May") is no date of saying.
    taken = content if mention is None else [*content, (mention.first, mention.end)]
    first, end = document.sentence_tokens(document.sentence_of(cue))
    low = document.starts[max(first, start - _REACH)]
    reach = max([stop, *(behind for begin, behind in content if stop <= begin and behind < end)])
    high = document.ends[min(end, reach + _REACH) - 1]
    for date in dates[bisect_left(dates, low, key=_start) :]:
        if date.span.end > high:
            break
        token = document.token_at(date.span.start)
        if date.type not in _DAYS or outline.inside[token] >= 0 or any(a <= token < b for a, b in taken):
            continue
        behind = max((end for begin, end in content if stop <= begin and end <= token), default=None)
        if behind is not None and _only_leads(outline, behind, token):
            return date
        if _in_clause(outline, start, stop, token, document.token_at(date.span.end - 1)):
            return date
    return None


def _start(date: DateReference) -> int:
    return date.span.start


def _only_leads(outline: Outline, first: int, end: int) -> bool:
    """Whether nothing stands between content and date but what leads to it: called it a “mistake” on Monday."""
    return all(outline.inside[at] >= 0 or outline.lower[at] in _LEADS for at in range(first, end))


def _in_clause(outline: Outline, start: int, stop: int, token: int, last: int) -> bool:
    """Whether the date at tokens `token` to `last` belongs to the attribution at `start` to `stop`."""
    lower = outline.lower
    if token >= stop:
        between = lower[stop:token]
        return "," not in between and not _ENDS_CLAUSE.intersection(between) and not _marked(outline, stop, token)
    if last < start:
        # On Monday, Ana Roe said ...
        return lower[last + 1 : start] in ([], [","]) and not _marked(outline, last, start)
    return True


def _marked(outline: Outline, first: int, end: int) -> bool:
    return any(number >= 0 for number in outline.inside[first:end])
