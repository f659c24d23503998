"""The hyphens of a quotation as its source sets them: "co-operate" and "cooperate" are one word."""

from __future__ import annotations

from collections.abc import Sequence

from quotekit.verification.pattern import with_first_letter_changed
from quotekit.verification.source import Index
from quotekit.verification.units import Units

__all__ = ["fitted"]


def fitted(units: Units, index: Index) -> Units:
    """The units of a quotation, words with hyphens joined or parted where the source has them so.

    >>> from quotekit.verification.source import Source
    >>> from quotekit.verification.units import units_of
    >>> fitted(units_of("We re-elect and cooperate"), Source("reelect, co-operate").index).keys
    ['We', 'reelect', 'and', 'co', 'operate']
    """
    whole = [(first, end) for first, end in units.compounds() if _is_word("".join(units.keys[first:end]), index)]
    units = units.merged(whole)
    parted = {number: parts for number, key in enumerate(units.keys) if (parts := _parts(units, number, key, index))}
    return _parted(units, parted) if parted else units


def _is_word(joined: str, index: Index) -> bool:
    return joined in index.single or with_first_letter_changed(joined) in index.single


def _parts(units: Units, number: int, key: str, index: Index) -> Sequence[str] | None:
    parts = index.compounds.get(key)
    if parts is None and (changed := index.compounds.get(with_first_letter_changed(key))):
        parts = (with_first_letter_changed(changed[0]), *changed[1:])
    fits = parts is not None and units.ends[number] - units.starts[number] == sum(map(len, parts))
    return parts if fits else None


def _parted(units: Units, parted: dict[int, Sequence[str]]) -> Units:
    keys: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for number, key in enumerate(units.keys):
        at = units.starts[number]
        if number not in parted:
            keys.append(key)
            starts.append(at)
            ends.append(units.ends[number])
            continue
        for part in parted[number]:
            keys.append(part)
            starts.append(at)
            at += len(part)
            ends.append(at)
    return Units(units.text, units.fold, keys, starts, ends, frozenset())
