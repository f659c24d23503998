"""Pronouns that are no mentions: "Her" in "Her hands shook", and "her" in "Roe asked her where it was"."""

from __future__ import annotations

from collections.abc import Sequence

from quotekit.speakers.scene import ASKING

__all__ = ["owners"]

_OPENING = frozenset({"His", "Her"})


def owners(words: Sequence[str], quoted: Sequence[tuple[int, int]]) -> list[int]:
    """The tokens of such pronouns outside the ranges `quoted`, the last first."""
    found = []
    marks = [*quoted, (len(words), len(words))]
    number = 0
    for token in [
        at for at, word in enumerate(words) if word in _OPENING or (word == "her" and words[at - 1] in ASKING)
    ]:
        while marks[number][1] <= token:
            number += 1
        if token < marks[number][0]:
            found.append(token)
    found.reverse()
    return found
