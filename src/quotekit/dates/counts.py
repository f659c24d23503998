"""Counts: what a number in digits or words amounts to ("2 1/2", "twenty-four", "a couple of", "10 million")."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction

__all__ = ["count_of"]

_DIGITS = frozenset({"day", "small", "amount", "year", "digits", "decimal"})


def count_of(parts: Iterable[tuple[str, str]], numbers: Mapping[str, int]) -> float | None:
    """The number that the words of these kinds make; None for "a few" and where there is none.

    >>> count_of([("day", "2"), ("fraction", "1/2")], {})
    2.5
    """
    total = Fraction(0)
    current: Fraction = Fraction(0)
    seen = False
    for kind, word in parts:
        if kind in _DIGITS:
            current, seen = Fraction(word.replace(",", "")), True
        elif kind == "fraction":
            over, under = map(int, word.split("/"))
            if under == 0:
                return None
            current, seen = current + Fraction(over, under), True
        elif kind == "cardinal" or (kind == "few" and word in numbers):  # a couple of
            current, seen = current + numbers[word], True
        elif kind == "half":
            current, seen = current + Fraction(1, 2), True
        elif kind == "scale":
            current, seen = (current or Fraction(1)) * numbers[word], True
            if numbers[word] >= 1000:
                total, current = total + current, Fraction(0)
    return float(total + current) if seen else None
