"""A quotation as pieces of words, with declared edits between them: brackets and ellipses."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple

from quotekit.verification.units import Units

__all__ = ["Edit", "Pattern", "edited", "plain", "with_first_letter_changed"]

_ELLIPSIS = r"…|\.(?:[ ]?\.){2,}+"
_EDIT = re.compile(rf"[\[(][ ]?(?:{_ELLIPSIS})[ ]?[\])]|{_ELLIPSIS}|\[(?P<inside>[^\[\]\n]{{0,200}})\]")
_ENDINGS = ("s", "es", "d", "ed", "ing", "n", "en", "t", "'s", "e")
_MOST_EDITS = 20  # nobody edits one quotation more often, and every edit costs a search
_REACH = {"ellipsis": 300, "bracket": 10}  # words of the source that an edit may stand for
_NONE: Mapping[int, tuple[str, ...]] = MappingProxyType({})


class Edit(NamedTuple):
    """A declared edit: its place in the quotation, and the numbers of the units inside, half open."""

    kind: Literal["ellipsis", "bracket"]
    start: int
    end: int
    first: int
    after: int


class Pattern(NamedTuple):
    """Pieces of words (numbers of units, half open) with the edits before, between and behind them.

    A word with brackets inside ("[W]e", "walk[ed]") is a piece of its own; `respelt` has the words it may stand for.
    """

    units: Units
    pieces: tuple[tuple[int, int], ...]
    gaps: tuple[tuple[Edit, ...], ...]
    respelt: Mapping[int, tuple[str, ...]] = _NONE

    def reach(self, gap: int) -> tuple[int, int]:
        """The least and the most units of the source that the edits of a gap may stand for."""
        return 0, sum(_REACH[edit.kind] for edit in self.gaps[gap])

    def spellings(self, number: int) -> list[list[str]]:
        """The keys of a piece in each way it may be spelt: a first letter behind an edit may change its case."""
        first, end = self.pieces[number]
        if first in self.respelt:
            return [[key] for key in self.respelt[first]]
        keys = self.units.keys[first:end]
        changed = with_first_letter_changed(keys[0])
        free = changed != keys[0] and (number == 0 or self.gaps[number])
        return [keys, [changed, *keys[1:]]] if free else [keys]


def plain(units: Units) -> Pattern:
    """The quotation as it stands, every word of it to be found."""
    pieces = ((0, len(units.keys)),) if units.keys else ()
    return Pattern(units, pieces, ((),) * (len(pieces) + 1))


def edited(units: Units) -> Pattern | None:
    """The quotation with its edits taken as edits, or None where it has none, or nothing but them."""
    found = [match for match, _ in zip(_EDIT.finditer(units.fold), range(_MOST_EDITS + 1), strict=False)]
    if not found or len(found) > _MOST_EDITS:
        return None
    units, respelt = _respelt(units, [match for match in found if match["inside"] is not None])
    pieces: list[tuple[int, int]] = []
    gaps: list[tuple[Edit, ...]] = [()]
    edits = [edit for edit in (_edit(units, match) for match in found) if edit]
    cuts = sorted([(edit.first, edit.after, edit) for edit in edits] + [(word, word + 1, None) for word in respelt])
    at = 0
    for first, after, edit in (*cuts, (len(units.keys), len(units.keys), None)):
        if first > at:
            pieces.append((at, first))
            gaps.append(())
        if edit:
            gaps[-1] = (*gaps[-1], edit)
        elif first < after:
            pieces.append((first, after))
            gaps.append(())
        at = max(at, after)
    return Pattern(units, tuple(pieces), tuple(gaps), respelt) if pieces else None


def _edit(units: Units, match: re.Match[str]) -> Edit | None:
    first, after = bisect_left(units.starts, match.start()), bisect_left(units.starts, match.end())
    if match["inside"] is None:
        return Edit("ellipsis", match.start(), match.end(), first, first)
    inside_word = (first and units.ends[first - 1] > match.start()) or (after and units.ends[after - 1] > match.end())
    return None if inside_word else Edit("bracket", match.start(), match.end(), first, after)


def _respelt(units: Units, brackets: list[re.Match[str]]) -> tuple[Units, dict[int, tuple[str, ...]]]:
    """The units with each word that has brackets inside made one, and what such a word may stand for."""
    words: list[tuple[int, int, int, int]] = []  # first unit, the one behind the last, and where the word stands
    for match in brackets:
        first, after = bisect_left(units.starts, match.start()), bisect_left(units.starts, match.end())
        left = first > 0 and units.ends[first - 1] == match.start()
        right = after < len(units.starts) and units.starts[after] == match.end()
        if first < after and (left or right):
            start = units.starts[first - 1] if left else match.start()
            if words and words[-1][1] > first - left:
                first, _, start, _ = words.pop()
                left = False
            words.append((first - left, after + right, start, units.ends[after] if right else match.end()))
    joined = units.merged([(first, end) for first, end, _, _ in words])
    respelt: dict[int, tuple[str, ...]] = {}
    gone = 0
    for first, end, start, stop in words:
        number = first - gone
        joined.starts[number], joined.ends[number] = start, stop
        respelt[number] = _spelt(joined.keys[number], units.fold[start:stop])
        gone += end - first - 1
    return joined, respelt


def _spelt(word: str, written: str) -> tuple[str, ...]:
    """The words that one with brackets may stand for: another case, or another ending."""
    spelt = [word, with_first_letter_changed(word)]
    stem, _, ending = written.partition("[")
    if ending[:-1] in _ENDINGS and len(stem) > 1:
        spelt += [stem, *(stem + other for other in _ENDINGS)]
    return tuple(dict.fromkeys(spelt))


def with_first_letter_changed(key: str) -> str:
    """`key` with its first letter in the other case; the same where it has none.

    >>> with_first_letter_changed("The"), with_first_letter_changed("3rd")
    ('the', '3rd')
    """
    swapped = key[:1].swapcase()
    return swapped + key[1:] if len(swapped) == 1 else key
