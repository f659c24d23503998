"""What stands before the number of a group and belongs to it: at least | five witnesses, some | 20 nurses."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["before_count"]

_NUMBERS = frozenset("two three four five six seven eight nine ten eleven twelve dozens hundreds thousands".split())
_NEARLY = frozenset("about almost around nearly only roughly some".split())
_AT_LEAST = frozenset({"at least", "at most", "more than", "fewer than", "less than", "up to"})


def before_count(words: Sequence[str], codes: str, first: int) -> int:
    """Where the mention that begins with a number at token `first` begins with such words; `first` without them.

    >>> before_count("At least five witnesses".split(), "xxDu", 2)
    0
    """
    if not first or (codes[first] != "1" and words[first] not in _NUMBERS):
        return first
    if words[first - 1].lower() in _NEARLY:
        return first - 1
    return first - 2 if " ".join(words[max(first - 2, 0) : first]).lower() in _AT_LEAST else first
