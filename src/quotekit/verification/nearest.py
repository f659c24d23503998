"""The passage of a source that is nearest to a quotation, for where its words do not stand there.

The rare words that both have vote for a place, and the words around it are aligned in a band, so that the work grows
with the length of the quotation alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final, NamedTuple

from quotekit.model import Extraction
from quotekit.verification.fit import fitted
from quotekit.verification.refusals import lost_question
from quotekit.verification.results import Difference, DifferenceKind, Passage
from quotekit.verification.source import Index, Source, check_str, source_of
from quotekit.verification.units import Units, units_of

__all__ = ["nearest", "passage_of"]

_VOTERS = 20  # the rarest words of the quotation
_PLACES = 100  # of each
_BAND: Final = 12  # words by which the passage may run ahead of the quotation, or fall behind
_BUCKET = 8
_LEAST_SHARE = 0.5
_LEAST_WORDS = 3
_EQUAL, _CHANGED, _ADDED, _MISSING = range(4)


def nearest(text: str | Extraction | Source, quote: str) -> Passage | None:
    """The passage of `text` that is nearest to `quote` in its words, or None where less than half of them agree.

    For a quotation that `locate` does not find.  Case, punctuation and brackets are no difference here; the words
    around a passage that it leaves out are none either.

    >>> import quotekit
    >>> source = "“We lost 31 boats in that storm,” he said."
    >>> passage = quotekit.nearest(source, "We lost 13 boats in the storm")
    >>> passage.span.of(source), round(passage.share, 2), [d.source.of(source) for d in passage.differences]
    ('We lost 31 boats in that storm', 0.71, ['31', 'that'])
    """
    index = source_of(text).index
    return passage_of(index, fitted(units_of(check_str(quote, "quote")), index))


def passage_of(index: Index, units: Units) -> Passage | None:
    """The same for a prepared index and units."""
    shift = _shift(index, units.keys)
    if shift is None:
        return None
    steps = _aligned([key.casefold() for key in units.keys], index.units.keys, shift)
    equal = sum(step.kind == _EQUAL for step in steps)
    needed = min(_LEAST_WORDS, max(len(units.keys) - 1, 2))
    if equal < needed or equal < _LEAST_SHARE * len(units.keys):
        return None
    source = index.units
    found = tuple(_differences(steps, units, source))
    if steps[-1].kind == _EQUAL and (lost := lost_question(units, source, steps[-1].source + 1)):
        found += (Difference(kind="changed", quote=lost[0], source=lost[1]),)
    at = [step.source for step in steps if step.kind in (_EQUAL, _CHANGED)]
    return Passage(
        span=source.span(at[0], at[-1] + 1),
        share=equal / len(units.keys),
        differences=found,
    )


def _shift(index: Index, keys: Sequence[str]) -> int | None:
    """By how many units the passage stands behind the quotation, as most of the rarest words have it."""
    known = [(len(index.positions[key]), number, key) for number, key in enumerate(keys) if key in index.positions]
    votes: dict[int, int] = {}
    for count, number, key in sorted(known)[:_VOTERS]:
        weight = 1 + 1000 // count
        for position in index.positions[key][:_PLACES]:
            votes[position - number] = votes.get(position - number, 0) + weight
    if not votes:
        return None
    near: dict[int, int] = {}  # the votes of each bucket and the one before, since a passage may lie on the edge
    for shift, weight in votes.items():
        bucket = shift // _BUCKET
        near[bucket] = near.get(bucket, 0) + weight
        near[bucket + 1] = near.get(bucket + 1, 0) + weight
    best = max(near, key=lambda bucket: (near[bucket], -bucket))
    return max(
        (shift for shift in range((best - 1) * _BUCKET, (best + 1) * _BUCKET) if shift in votes),
        key=lambda shift: (votes[shift], -shift),
    )


class _Step(NamedTuple):
    """One step of an alignment: its kind, and the units on both sides."""

    kind: int
    quote: int
    source: int


def _aligned(quote: Sequence[str], source: Sequence[str], shift: int) -> list[_Step]:
    """The cheapest alignment of the whole quotation with a passage about `shift` units behind it."""
    width = 2 * _BAND + 1
    low = shift - _BAND
    origin = max(low, 0)
    window = [key.casefold() for key in source[origin : max(low + len(quote) + width, 0)]]
    costs = [0] * width  # of the row above; the passage may begin anywhere in the band
    choices: list[bytearray] = []
    for number, key in enumerate(quote):
        row, choice = [0] * width, bytearray(width)
        for column in range(width):
            at = number + low + column - origin
            inside = 0 <= at < len(window)
            equal = inside and window[at] == key
            best, kind = costs[column] + (0 if equal else 1), _EQUAL if equal else _CHANGED
            if not inside:
                best += 1
            if column + 1 < width and costs[column + 1] + 1 < best:
                best, kind = costs[column + 1] + 1, _ADDED
            if column and row[column - 1] + 1 < best:
                best, kind = row[column - 1] + 1, _MISSING
            row[column], choice[column] = best, kind
        costs = row
        choices.append(choice)
    return _traced(choices, costs, low, len(source))


def _traced(choices: Sequence[bytearray], costs: Sequence[int], low: int, size: int) -> list[_Step]:
    column = min(range(len(costs)), key=lambda at: (costs[at], abs(at - _BAND)))
    steps: list[_Step] = []
    number = len(choices) - 1
    while number >= 0:
        kind, at = choices[number][column], number + low + column
        if kind == _MISSING:
            steps.append(_Step(_MISSING, number, at))
            column -= 1
            continue
        if kind == _ADDED:
            steps.append(_Step(_ADDED, number, at))
            column += 1
        else:
            steps.append(_Step(kind if 0 <= at < size else _ADDED, number, at))
        number -= 1
    steps.reverse()
    return steps


def _differences(steps: Sequence[_Step], quote: Units, source: Units) -> Iterator[Difference]:
    """Each run of steps that are not equal, as one difference."""
    for equal, run in groupby(steps, key=lambda step: step.kind == _EQUAL):
        if equal:
            continue
        group = list(run)
        ours = [step.quote for step in group if step.kind != _MISSING]
        theirs = [step.source for step in group if step.kind != _ADDED]
        kind: DifferenceKind = "changed" if ours and theirs else "added" if ours else "missing"
        here, there = group[0].quote + 1, min(max(group[0].source + 1, 0), len(source.keys))
        yield Difference(
            kind=kind,
            quote=quote.span(ours[0], ours[-1] + 1) if ours else quote.span(here, here),
            source=source.span(theirs[0], theirs[-1] + 1) if theirs else source.span(there, there),
        )
