"""What no edit may hide: a negation, a number, a question."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quotekit.model import Span
from quotekit.verification.pattern import Edit, Pattern
from quotekit.verification.units import Units

__all__ = ["is_negation", "lost_question", "misleads"]

_NEGATIONS = frozenset(
    """ain't cannot few hardly little neither never no nobody none nor not nothing nowhere rarely scarcely seldom
    unless without barely""".split()
)
_NUMBERS = frozenset(
    """two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety
    hundred hundreds thousand thousands million millions billion billions trillion half third quarter double twice
    dozen dozens percent %""".split()
)
_STOP = re.compile(r"[.!…]")
_SAID = re.compile(r"(?<!\.)[.!](?!\.)")
_MARK = re.compile(r"[\"'“”„‟«»‹›‘’`]")
_SHORT = 3  # letters of Mr., Dr., Gen., Sen.: a stop behind them ends no sentence


def is_negation(key: str) -> bool:
    """Whether the word turns what is said round.

    >>> is_negation("Never"), is_negation("won't"), is_negation("ever")
    (True, True, False)
    """
    key = key.lower()
    return key in _NEGATIONS or key.endswith("n't")


def misleads(pattern: Pattern, source: Units, place: Sequence[int]) -> bool:
    """Whether an edit at this place hides what turns the meaning, or a question is printed as a statement."""
    sizes = [end - first for first, end in pattern.pieces]
    ends = [at + size for at, size in zip(place, sizes, strict=True)]
    size = len(source.keys)
    for number, edits in enumerate(pattern.gaps):
        if not edits:
            continue
        inside = [key for edit in edits for key in pattern.units.keys[edit.first : edit.after]]
        if 0 < number < len(place):
            first, end = ends[number - 1], place[number]
        elif any(edit.kind == "ellipsis" for edit in edits):
            continue  # an ellipsis at an edge: words that are cut off there need no sign at all
        elif number == 0:
            first, end = max(place[0] - len(inside) - 1, 0), place[0]
        else:
            first, end = ends[-1], min(ends[-1] + len(inside) + 1, size)
        if _hides(edits, inside, source, first, end, inner=0 < number < len(place)):
            return True
    return not pattern.gaps[-1] and lost_question(pattern.units, source, ends[-1]) is not None


def _hides(edits: Sequence[Edit], inside: Sequence[str], source: Units, first: int, end: int, *, inner: bool) -> bool:
    left_out = source.keys[first:end]
    if any(edit.kind == "ellipsis" for edit in edits):
        # Whole sentences may be left out; what is kept of a sentence may not lose its negation.
        stops = [number for number in range(first - 1, end) if _ends_sentence(source, number)] if inner else []
        if stops:
            left_out = source.keys[first : stops[0] + 1] + source.keys[stops[-1] + 1 : end]
        return any(map(is_negation, left_out)) != any(map(is_negation, inside))
    if inner and any(_ends_sentence(source, number) for number in range(first, end)):
        return True
    if any(map(is_negation, left_out)) != any(map(is_negation, inside)):
        return True
    return inner and not {key for key in left_out if _is_number(key)} <= set(inside)


def _is_number(key: str) -> bool:
    return key[-1].isdigit() or key[:1].isdigit() or key.lower() in _NUMBERS


def _ends_sentence(source: Units, number: int) -> bool:
    """Whether a sentence ends between unit `number` and the next."""
    if not 0 <= number < len(source.keys) - 1:
        return False
    if source.keys[number] == "?":
        return True
    if not _STOP.search(source.fold, source.ends[number], source.starts[number + 1]):
        return False
    short = len(source.keys[number]) <= _SHORT and source.keys[number][0].isupper()
    return not short and not source.keys[number + 1][0].islower()


def lost_question(quote: Units, source: Units, end: int) -> tuple[Span, Span] | None:
    """Where the quotation ends in a full stop and the source, units up to `end`, in a question mark: both of them."""
    if end >= len(source.keys) or source.keys[end] != "?":
        return None
    stop = _SAID.search(quote.fold, quote.ends[-1])
    if stop is None or _MARK.search(source.fold, source.ends[end - 1], source.starts[end]):
        return None
    return Span(start=stop.start(), end=stop.end()), source.span(end, end + 1)
