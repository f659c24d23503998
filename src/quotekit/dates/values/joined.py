"""Joined lengths: a length told in two or three units ("two years and six months") is one."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import evolve

from quotekit.dates.phrases.counts import count_of
from quotekit.dates.phrases.phrase import Phrase
from quotekit.dates.values.timex import length_value

__all__ = ["joined", "joined_value"]

_FINER = ("Y", "M", "W", "D", "TH", "TM", "TS")
_UNITS = ("unit", "year_unit", "units")
_PARTS = frozenset({"length.several", "length.one"})
_JOINTS = frozenset({(), ("and",), ("comma",), ("comma", "and")})


def joined(phrases: Iterable[Phrase]) -> list[Phrase]:
    """The phrases, with a length and the finer one right behind it as one phrase by the rule "length.joined"."""
    found: list[Phrase] = []
    for phrase in phrases:
        if found and _belongs(found[-1], phrase):
            found[-1] = evolve(found[-1], rule="length.joined", end=phrase.end)
        else:
            found.append(phrase)
    return found


def joined_value(phrase: Phrase) -> str:
    """The value of a joined length, "P2Y6M"."""
    value = "P"
    for part in _lengths(phrase):
        own = length_value(_count(part), _unit(part))[1:]
        value += own[1:] if "T" in value and own[0] == "T" else own
    return value


def _belongs(before: Phrase, phrase: Phrase) -> bool:
    if phrase.rule not in _PARTS or before.rule not in {*_PARTS, "length.joined"} or phrase.first - before.end > 2:
        return False
    joint = tuple(phrase.pieces.kind(piece) for piece in range(before.end, phrase.first))
    parts = [*_lengths(before), phrase]
    places = [_FINER.index(unit) if (unit := _unit(part)) in _FINER else -1 for part in parts]
    counts = [_count(part) for part in parts]
    return joint in _JOINTS and -1 < places[-2] < places[-1] and all(count and count == int(count) for count in counts)


def _lengths(phrase: Phrase) -> list[Phrase]:
    """The phrase cut behind each of its units."""
    parts, first = [], phrase.first
    for piece in range(phrase.first, phrase.end):
        if phrase.pieces.kind(piece) in _UNITS:
            parts.append(evolve(phrase, first=first, end=piece + 1))
            first = piece + 1
    return parts


def _unit(phrase: Phrase) -> str:
    return phrase.symbol(*_UNITS) or ""


def _count(phrase: Phrase) -> float | None:
    """How many; one for "a year", and none for a range or for "the past two years"."""
    kinds = {kind for kind, _ in phrase.parts()}
    if not kinds.isdisjoint({"to", "or", "dash", "last", "past", "next", "few", "half", "ordinal"}):
        return None
    count = count_of(phrase.parts(), phrase.pieces.calendar.number)
    return 1 if count is None and "a" in kinds else count
