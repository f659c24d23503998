"""Comparison of a quotation with the place in the source where its words stand: every difference between the two."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from quotekit.model import Span
from quotekit.text.fold import FILLER
from quotekit.verification.pattern import Pattern
from quotekit.verification.results import Difference, DifferenceKind, Tier
from quotekit.verification.units import HYPHENS, Units

__all__ = ["differences", "extent", "tier_of"]

_TIERS: Final[dict[DifferenceKind, Tier]] = {"case": "case", "bracket": "bracket", "ellipsis": "ellipsis"}
_ORDER: Final[tuple[Tier, ...]] = ("exact", "typography", "case", "bracket", "ellipsis")
_QUOTES = "\"'“”„‟«»‹›‘’‚‛`´"
_STYLES = str.maketrans(
    dict.fromkeys("“”„‟«»", '"') | dict.fromkeys("‘’‚‛‹›`´′", "'") | dict.fromkeys("—–‒―", "-") | {"…": "..."}
)
_NO_QUOTES = str.maketrans(dict.fromkeys(_QUOTES))
_NO_DASHES = str.maketrans(dict.fromkeys(HYPHENS + "—–‒―"))
_ELLIPSIS = re.compile(r"…|\.[ ]?\.[ ]?\.")
_WORD = re.compile(r"\w")
_OPENING = "“„«‹‘‚([{\"'`"


def differences(pattern: Pattern, source: Units, place: Sequence[int]) -> Iterator[Difference]:
    """The differences in order; the pieces of the pattern stand in `source` from the units of `place` on."""
    quote = pattern.units
    last = len(place) - 1
    for number, ((first, end), at) in enumerate(zip(pattern.pieces, place, strict=True)):
        if number == 0:
            yield from _opening(pattern, source, at)
        else:
            before = place[number - 1] + pattern.pieces[number - 1][1] - pattern.pieces[number - 1][0]
            yield from _edits(pattern, number, source, before, at)
        yield from _piece(quote, source, first, end, at)
        if number == last:
            yield from _closing(pattern, source, at + end - first)


def extent(pattern: Pattern, source: Units, place: Sequence[int]) -> tuple[int, int]:
    """Where the quotation begins and ends in the source, with the outer punctuation that both have."""
    quote = pattern.units
    first, end = pattern.pieces[-1]
    start, stop = source.starts[place[0]], source.ends[place[-1] + end - first - 1]
    before, behind = quote.text[: quote.starts[0]].lstrip(), quote.text[quote.ends[-1] :].rstrip()
    if not pattern.gaps[0] and source.text.endswith(before, 0, start):
        start -= len(before)
    if not pattern.gaps[-1] and source.text.startswith(behind, stop):
        stop += len(behind)
    return start, stop


def tier_of(found: Sequence[Difference]) -> Tier:
    """The most that these differences need allowed."""
    kinds = {difference.kind for difference in found}
    return max((_TIERS.get(kind, "typography") for kind in kinds), key=_ORDER.index, default="exact")


def _piece(quote: Units, source: Units, first: int, end: int, at: int) -> Iterator[Difference]:
    """Differences inside one piece, unit by unit and between the units."""
    start, stop = quote.starts[first], quote.ends[end - 1]
    begin, finish = source.starts[at], source.ends[at + end - first - 1]
    if quote.text[start:stop] == source.text[begin:finish]:
        return
    offset = at - first
    for number in range(first, end):
        other = number + offset
        if number > first:
            yield from _between(
                quote, quote.ends[number - 1], quote.starts[number],
                source, source.ends[other - 1], source.starts[other],
            )  # fmt: skip
        start, stop = quote.starts[number], quote.ends[number]
        begin, finish = source.starts[other], source.ends[other]
        one, two = quote.text[start:stop], source.text[begin:finish]
        if one != two:
            kind = _kind_in_word(one, two, quote.fold[start:stop], source.fold[begin:finish])
            yield _difference(kind, start, stop, begin, finish)


def _between(quote: Units, start: int, stop: int, source: Units, begin: int, finish: int) -> Iterator[Difference]:
    if quote.text[start:stop] != source.text[begin:finish]:
        kind = _kind_between(quote.fold[start:stop], source.fold[begin:finish])
        yield _difference(kind, start, stop, begin, finish)


def _kind_between(one: str, two: str) -> DifferenceKind:
    """What kind of difference two folded texts without words show."""
    one, two = ("".join(text.replace(FILLER, "").split()) for text in (one, two))
    if one == two:
        return "spacing"
    if _WORD.search(two):
        return "interruption"
    one, two = one.translate(_STYLES), two.translate(_STYLES)
    if one == two or one.translate(_NO_QUOTES) == two.translate(_NO_QUOTES):
        return "mark"
    if _ELLIPSIS.search(one) and not _ELLIPSIS.search(two):
        return "ellipsis"
    if one.translate(_NO_DASHES) == two.translate(_NO_DASHES) == "" and max(len(one), len(two)) == 1:
        return "hyphen"
    return "punctuation"


def _kind_in_word(one: str, two: str, folded: str, other: str) -> DifferenceKind:
    """What kind of difference two spellings of one word show."""
    if "[" in folded and "[" not in other:
        return "bracket"
    if one.casefold() == two.casefold():
        return "case"
    one, two = ("".join(text.replace(FILLER, "").split()).casefold() for text in (folded, other))
    if one == two:
        return "encoding"
    one, two = one.translate(_STYLES), two.translate(_STYLES)
    if one == two:
        return "mark"
    if one.translate(_NO_DASHES) == two.translate(_NO_DASHES):
        return "hyphen"
    if one.replace(",", "").replace(".", "") == two.replace(",", "").replace(".", ""):
        return "punctuation"
    return "encoding"


def _edits(pattern: Pattern, number: int, source: Units, before: int, at: int) -> Iterator[Difference]:
    """The edits between two pieces, and the words of the source, units `before` to `at`, that they stand for."""
    quote, edits = pattern.units, pattern.gaps[number]
    if not edits:
        first = pattern.pieces[number][0]
        yield from _between(
            quote, quote.ends[first - 1], quote.starts[first], source, source.ends[at - 1], source.starts[at]
        )
        return
    inside = [key for edit in edits for key in quote.keys[edit.first : edit.after]]
    if inside == source.keys[before:at] and edits[0].kind == "bracket":
        return  # the source has the brackets, or their words, too
    span = source.span(before, at)
    kind: DifferenceKind = "ellipsis" if any(edit.kind == "ellipsis" for edit in edits) else "bracket"
    yield _difference(kind, edits[0].start, edits[-1].end, span.start, span.end)


def _opening(pattern: Pattern, source: Units, at: int) -> Iterator[Difference]:
    """What stands in front of the first word."""
    quote = pattern.units
    if pattern.gaps[0]:
        yield from _outer_edits(pattern, 0, source.starts[at])
        return
    stop, finish = quote.starts[0], source.starts[at]
    written = quote.text[:stop].lstrip()
    start = stop - len(written)
    if not written or source.text.endswith(written, 0, finish):
        return
    begin = finish
    while begin > 0 and finish - begin < len(written) and source.text[begin - 1] in _OPENING:
        begin -= 1
    kind = _kind_between(written, source.text[begin:finish])
    yield _difference(kind, start, start + len(written.rstrip()), begin, finish)


def _closing(pattern: Pattern, source: Units, end: int) -> Iterator[Difference]:
    """What stands behind the last word."""
    quote = pattern.units
    if pattern.gaps[-1]:
        yield from _outer_edits(pattern, -1, source.ends[end - 1])
        return
    start, begin = quote.ends[-1], source.ends[end - 1]
    written = quote.text[start:].rstrip()
    if not written or source.text.startswith(written, begin):
        return
    finish = begin
    limit = min(source.starts[end] if end < len(source.starts) else len(source.text), begin + len(written))
    while finish < limit and not source.text[finish].isspace():
        finish += 1
    kind, blanks = _kind_between(written, source.text[begin:finish]), len(written) - len(written.lstrip())
    yield _difference(kind, start + blanks, start + len(written), begin, finish)


def _outer_edits(pattern: Pattern, gap: int, at: int) -> Iterator[Difference]:
    edits = pattern.gaps[gap]
    kind: DifferenceKind = "ellipsis" if any(edit.kind == "ellipsis" for edit in edits) else "bracket"
    yield _difference(kind, edits[0].start, edits[-1].end, at, at)


def _difference(kind: DifferenceKind, start: int, stop: int, begin: int, finish: int) -> Difference:
    return Difference(kind=kind, quote=Span(start=start, end=stop), source=Span(start=begin, end=finish))
