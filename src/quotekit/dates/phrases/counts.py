"""Counts: what a number in digits or words amounts to ("2 1/2", "twenty-four", "a couple of", "10 million")."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

__all__ = ["count_of"]

_LONGEST = 24  # characters of a number that counts anything
_DIGITS = frozenset({"day", "small", "amount", "year", "digits", "decimal"})


def count_of(parts: Iterable[tuple[str, str]], numbers: Mapping[str, int]) -> float | None:
    """The number that the words of these kinds make; None for "a few" and where there is none.

    >>> count_of([("day", "2"), ("fraction", "1/2")], {})
    2.5
    """
    total: float = 0
    current: float = 0
    seen = False
    for kind, word in parts:
        if kind in _DIGITS:
            if len(word) > _LONGEST:
                return None
            current, seen = float(word.replace(",", "")), True
        elif kind == "fraction":
            over, under = map(int, word.split("/"))
            if under == 0:
                return None
            current, seen = current + over / under, True
        elif kind == "cardinal" or (kind == "few" and word in numbers):  # a couple of
            current, seen = current + numbers[word], True
        elif kind == "half":
            current, seen = current + 0.5, True
        elif kind == "scale":
            current, seen = (current or 1) * numbers[word], True
            if numbers[word] >= 1000:
                total, current = total + current, 0
    return float(total + current) if seen else None
