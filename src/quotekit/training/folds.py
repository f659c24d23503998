"""Folds: the parts of cross-validation, with near copies of one article in one fold."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from quotekit.text.fold import fold
from quotekit.text.tokens import tokenize

__all__ = ["folds_of"]

_SHINGLE = 8  # words in a row
_SHARED = 0.2  # share of the shorter text's shingles that makes two texts near copies
_COMMON = 20  # shingles in more texts than this are boilerplate


def folds_of(texts: Sequence[str], number: int) -> list[int]:
    """The fold of each text, from 0 to `number` - 1: the families of near copies dealt out in turn.

    >>> folds_of(["One two.", "Three.", "Four."], 2)
    [0, 1, 0]
    """
    family = _families(texts)
    fold_of: dict[int, int] = {}
    for root in family:
        fold_of.setdefault(root, len(fold_of) % number)
    return [fold_of[root] for root in family]


def _families(texts: Sequence[str]) -> list[int]:
    """For each text the number of the first text that it is a near copy of, over any chain of copies."""
    shingles = [_shingles(text) for text in texts]
    holders: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, found in enumerate(shingles):
        for shingle in sorted(found):
            holders[shingle].append(number)
    shared: dict[tuple[int, int], int] = defaultdict(int)
    for numbers in holders.values():
        if len(numbers) <= _COMMON:
            for pair in combinations(numbers, 2):
                shared[pair] += 1
    family = list(range(len(texts)))
    for (one, other), count in sorted(shared.items()):
        if count >= _SHARED * min(len(shingles[one]), len(shingles[other])):
            old, new = sorted((family[one], family[other]), reverse=True)
            family = [new if root == old else root for root in family]
    return family


def _shingles(text: str) -> set[tuple[str, ...]]:
    words = [word.lower() for word in tokenize(fold(text))[0]]
    return {tuple(words[at : at + _SHINGLE]) for at in range(max(1, len(words) - _SHINGLE + 1))}
