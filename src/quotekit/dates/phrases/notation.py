"""Notation: patterns over kinds of words, written with their names, as regular expressions over their characters.

"month dot? (?: day | the NTH )" means a month, perhaps a full stop, and then a number that may be a day or "the" and
whatever the fragment NTH stands for.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from quotekit.locale.calendar import KINDS
from quotekit.text.patterns import LazyPattern

__all__ = ["compile_patterns"]

_FRAGMENT = re.compile(r"\b[A-Z]{2,}\b")
_ITEM = re.compile(r"\(\?(?P<open>:|<?[=!])|(?P<close>\))|(?P<or>\|)|(?P<kind>[a-z_]+)(?P<mark>[?*]\+?)?")
_OPTIONAL = re.compile(r"\?|\*\+?")


def compile_patterns(patterns: Sequence[str], fragments: Mapping[str, str]) -> LazyPattern:
    """All patterns as one expression, the first that fits winning; `match.lastgroup` is "r" and the pattern's place.

    >>> found = compile_patterns(["DAY year", "DAY"], {"DAY": "month day"}).match(KINDS["month"] + KINDS["day"])
    >>> found and found.lastgroup
    'r1'
    """
    return LazyPattern(lambda: _source(patterns, fragments))


def _source(patterns: Sequence[str], fragments: Mapping[str, str]) -> str:
    branches = []
    for place, pattern in enumerate(patterns):
        expanded = _expanded(pattern, fragments)
        # Asking for the first character first makes most patterns fail at once; without it, they take most of the time.
        branches.append((_first_kinds(expanded), f"(?P<r{place}>(?=[{{}}]){_translated(expanded)})"))
    every = "".join(sorted(set().union(*(first for first, _ in branches))))
    parts = "|".join(branch.replace("{}", "".join(sorted(first))) for first, branch in branches)
    return f"(?=[{every}])(?:{parts})"


def _expanded(pattern: str, fragments: Mapping[str, str]) -> str:
    """The pattern with the fragments put in for their names."""
    while _FRAGMENT.search(pattern):
        pattern = _FRAGMENT.sub(lambda match: fragments[match[0]], pattern)
    return pattern


def _translated(pattern: str) -> str:
    return re.sub(r"\s+|[a-z_]+", lambda match: KINDS[match[0]] if match[0].strip() else "", pattern)


def _first_kinds(pattern: str) -> set[str]:
    """The characters with which a match of the pattern may begin."""
    first, _, _ = _alternatives(pattern, 0)
    return first


def _alternatives(pattern: str, at: int) -> tuple[set[str], bool, int]:
    """First characters of the alternatives from `at` on, whether one may be empty, and where they end."""
    first: set[str] = set()
    empty = False
    open_still = True  # nothing of the alternative has been needed so far
    while match := _ITEM.search(pattern, at):
        at = match.end()
        if match["close"]:
            break
        if match["or"]:
            empty, open_still = empty or open_still, True
        elif match["kind"]:
            if open_still:
                first.add(KINDS[match["kind"]])
            open_still = open_still and bool(match["mark"])
        else:
            inner, may_be_empty, at = _alternatives(pattern, at)
            optional = _OPTIONAL.match(pattern, at)
            if match["open"] == ":":
                if open_still:
                    first |= inner
                open_still = open_still and (may_be_empty or optional is not None)
    return first, empty or open_still, at
