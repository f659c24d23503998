"""The speakers of an article with the numbers that a page knows them by, and how much each is quoted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from attrs import frozen

from quotekit.export.wording import NOBODY_KNOWN, capacities, words_in
from quotekit.model import Extraction, Speaker

__all__ = ["COLOURS", "UNKNOWN", "Cast", "Member", "cast_of"]

UNKNOWN: Final = 0
"""The number where nobody is named, or where it is in doubt who is meant."""

COLOURS: Final = 6
"""So many colours take turns; the numbers tell apart those who share one."""


@frozen
class Member:
    """Somebody quoted: `first` is the number of the first quotation, `words` those attributed."""

    number: int
    label: str
    capacities: tuple[str, ...]
    first: int
    quotations: int
    words: int


@frozen
class Cast:
    """Those who are quoted, in the order of their first quotation; those who are named only; who said each quotation.

    Quotations of nobody known are counted by the last member, whose number is UNKNOWN.
    """

    members: tuple[Member, ...]
    unquoted: tuple[Speaker, ...]
    said_by: tuple[int, ...]


def cast_of(extraction: Extraction) -> Cast:
    """The cast of an article."""
    numbers: dict[Speaker, int] = {}
    known: dict[int, int] = {}  # by identity: hashing a speaker walks all of its mentions
    said_by = []
    for quotation in extraction.quotations:
        speaker = quotation.speaker
        if speaker is not None and id(speaker) not in known:
            known[id(speaker)] = numbers.setdefault(speaker, len(numbers) + 1)
        said_by.append(known[id(speaker)] if speaker is not None else UNKNOWN)
    said: dict[int, list[int]] = {}
    for place, number in enumerate(said_by):
        said.setdefault(number, []).append(place)
    members = [_member(extraction, number, speaker, said[number]) for speaker, number in numbers.items()]
    if UNKNOWN in said:
        members.append(_member(extraction, UNKNOWN, None, said[UNKNOWN]))
    return Cast(
        members=tuple(members),
        unquoted=tuple(speaker for speaker in extraction.speakers if speaker not in numbers),
        said_by=tuple(said_by),
    )


def _member(extraction: Extraction, number: int, speaker: Speaker | None, said: Sequence[int]) -> Member:
    words = sum(words_in(extraction.text, extraction.quotations[place].content) for place in said)
    if speaker is None:
        return Member(number, NOBODY_KNOWN, (), said[0], len(said), words)
    shown = capacities(speaker.titles, beside=speaker.label)
    return Member(number, speaker.label, shown, said[0], len(said), words)
