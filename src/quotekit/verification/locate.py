"""Locate: where a quotation stands in a source, word for word."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import chain, islice

from quotekit.model import Extraction, Span
from quotekit.verification.compare import differences, extent, tier_of
from quotekit.verification.fit import fitted
from quotekit.verification.pattern import Pattern, edited, plain
from quotekit.verification.refusals import misleads
from quotekit.verification.results import Match
from quotekit.verification.search import places
from quotekit.verification.source import Index, Source, check_str, source_of
from quotekit.verification.units import units_of

__all__ = ["locate", "match_of", "places_of"]

_COMPARED = 20  # places among which the one that agrees best is chosen
_TRIED = 1000  # places where the characters of a quotation stand that are looked at for whole words


def locate(text: str | Extraction | Source, quote: str) -> Match | None:
    """Where `quote` stands in `text`, word for word, or None.

    Spaces, the style of marks, punctuation, hyphens, the case of the first letter, brackets such as "[the mayor]" and
    ellipses may differ, and each difference is told.  A word that is changed, missing or added is never a match, nor is
    an edit that hides a negation or a number, or a question printed as a statement; `nearest` shows what stands there
    instead.  Offsets are code points of `text`, and in differences of `quote` too.  Give a `Source` to look many
    quotations up in one text.

    >>> import quotekit
    >>> source = "“We will not sell the harbour, the quay or the pier,” Ana Roe said."
    >>> match = quotekit.locate(source, 'We will not sell ... the pier.')
    >>> match.tier, [span.of(source) for span in match.spans]
    ('ellipsis', ['We will not sell', 'the pier'])
    >>> quotekit.locate(source, "We will … sell the harbour") is None
    True
    """
    index = source_of(text).index
    best = _verbatim(index, check_str(quote, "quote").strip())
    if best:
        return best
    for pattern, place in islice(places_of(index, quote), _COMPARED):
        match = match_of(pattern, index, place)
        if best is None or len(match.differences) < len(best.differences):
            best = match
        if not best.differences:
            break
    return best


def _verbatim(index: Index, quote: str) -> Match | None:
    """The first place where the very characters stand, as whole words."""
    units = index.units
    at = units.text.find(quote) if quote else -1
    for _ in range(_TRIED):
        if at < 0:
            return None
        end = at + len(quote)
        first, last = bisect_right(units.ends, at), bisect_left(units.starts, end)
        if first < last and units.starts[first] >= at and units.ends[last - 1] <= end:
            span = Span(start=at, end=end)
            return Match(span=span, spans=(span,), tier="exact")
        at = units.text.find(quote, at + 1)
    return None


def places_of(index: Index, quote: str) -> Iterator[tuple[Pattern, Sequence[int]]]:
    """Every place where `quote` stands: as it is, else with its brackets and ellipses taken as edits."""
    units = fitted(units_of(quote), index)
    found = _found(plain(units), index)
    first = next(found, None)
    if first is not None:
        return chain([first], found)
    pattern = edited(units)
    return _found(pattern, index) if pattern else iter(())


def _found(pattern: Pattern, index: Index) -> Iterator[tuple[Pattern, Sequence[int]]]:
    pieces = []
    for number in range(len(pattern.pieces)):
        codes = [code for spelling in pattern.spellings(number) if (code := index.code(spelling))]
        if not codes:
            return
        pieces.append(codes)
    if not pieces:
        return
    reaches = [pattern.reach(gap) for gap in range(1, len(pattern.pieces))]
    for place in places(index.encoded, pieces, reaches):
        if _agrees(pattern, index, place) and not misleads(pattern, index.units, place):
            yield pattern, place


def _agrees(pattern: Pattern, index: Index, place: Sequence[int]) -> bool:
    """Whether the very words stand there, should two words of a huge source share a code."""
    return index.is_exact or all(
        index.units.keys[at : at + len(spelling)] in pattern.spellings(number)
        for number, at in enumerate(place)
        for spelling in pattern.spellings(number)[:1]
    )


def match_of(pattern: Pattern, index: Index, place: Sequence[int]) -> Match:
    """The match of `pattern` at `place`, its differences found."""
    found = tuple(differences(pattern, index.units, place))
    runs: list[tuple[int, int]] = []
    for (first, end), at in zip(pattern.pieces, place, strict=True):
        if runs and runs[-1][1] == at:
            runs[-1] = (runs[-1][0], at + end - first)
        else:
            runs.append((at, at + end - first))
    spans = [index.units.span(first, end) for first, end in runs]
    start, end = extent(pattern, index.units, place)
    spans[0] = Span(start=start, end=spans[0].end)
    spans[-1] = Span(start=spans[-1].start, end=end)
    return Match(span=Span(start=start, end=end), spans=tuple(spans), tier=tier_of(found), differences=found)
