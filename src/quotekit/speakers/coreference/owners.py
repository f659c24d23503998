"""Pronouns that are no mentions: "Her" in "Her hands shook", and "her" in "Roe asked her where it was"."""

from __future__ import annotations

from collections.abc import Container, Sequence

from quotekit.speakers.coreference.votes import NO_NOUNS

__all__ = ["owners"]

_PRONOUNS = frozenset({"His", "Her", "her"})


def owners(words: Sequence[str], quoted: Sequence[tuple[int, int]], mentioned: Container[int]) -> list[int]:
    """The tokens of such pronouns outside the ranges `quoted`, and at which no mention begins; the last first."""
    found = []
    marks = [*quoted, (len(words), len(words))]
    number = 0
    for token in [at for at, word in enumerate(words) if word in _PRONOUNS]:
        if token in mentioned or (words[token] == "her" and words[token + 1 : token + 2] not in NO_NOUNS):
            continue
        while marks[number][1] <= token:
            number += 1
        if token < marks[number][0]:
            found.append(token)
    found.reverse()
    return found
