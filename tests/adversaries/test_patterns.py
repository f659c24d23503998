"""Every compiled regular expression of the package is linear, one by one, on texts made from its own characters.

A pattern that is linear only since its callers bound what it reads stands in `BOUNDED` with that bound.
"""

from __future__ import annotations

import gc
import importlib
import pkgutil
import re
from collections.abc import Iterator
from functools import cache
from itertools import permutations
from types import FunctionType, ModuleType
from typing import Any

import pytest
import regex
from growth import seconds

import quotekit
from quotekit.dates.phrases.find import _GOING_ON
from quotekit.speakers.mentions.titles import _JOINED

_PATTERNS = (re.Pattern, type(regex.compile("")))
_OF_EXTRAS = {"__main__", "integrations", "training"}
_LONG = 4_000  # characters
_WORTH_A_LOOK = 0.004  # seconds for the longer text; what is linear hardly ever takes so long
_GROWTH = 8.0  # fourfold text: a quadratic pattern takes sixteenfold
_ALPHABET = 5  # characters of a pattern that are tried, alone and in pairs
_ALWAYS = "a1 "

# What a pattern is given at most, in characters.
BOUNDED: dict[str, int] = {
    _GOING_ON.pattern: 3,  # what stands right before and behind the start of a sentence
    _JOINED.pattern: 60,  # one title
}


@cache
def patterns() -> dict[str, Any]:
    """All patterns that the modules hold, however deep, by their text."""
    names = [info.name for info in pkgutil.walk_packages(quotekit.__path__, "quotekit.")]
    stack: list[Any] = [vars(importlib.import_module(name)) for name in names if name.split(".")[1] not in _OF_EXTRAS]
    quotekit.extract("“Ya,” said Zoë Roe on 5 May.\u0301")  # some are compiled when they are first needed
    found: dict[str, Any] = {}
    seen: set[int] = set()
    while stack:
        thing = stack.pop()
        if isinstance(thing, _PATTERNS):
            found[thing.pattern] = thing
        elif id(thing) not in seen and not _is_foreign(thing):
            seen.add(id(thing))
            stack.extend(part for part in gc.get_referents(thing) if not isinstance(part, str | int | bytes))
    return dict(sorted(found.items()))


def _is_foreign(thing: object) -> bool:
    """A module, or a class or function of one that is not ours: what they hold is not ours either."""
    if isinstance(thing, ModuleType):
        return True
    return isinstance(thing, type | FunctionType) and not str(thing.__module__).startswith("quotekit")


def _alphabet(pattern: str) -> str:
    """Characters that the pattern may be waiting for."""
    plain = re.sub(r"\(\?P<\w+>|\\[a-zA-Z]|\(\?[:=!<]?[=!]?|\d+,\d*\}", "", pattern)
    own = sorted({sign for sign in plain if sign not in "\\()[]{}|?*+^$"})
    step = max(1, len(own) // _ALPHABET)
    return "".join(dict.fromkeys("".join(own[::step][:_ALPHABET]) + _ALWAYS))


def _texts(pattern: str, size: int) -> Iterator[str]:
    signs = _alphabet(pattern)
    for sign in signs:
        yield sign * size + "\0"
    for one, other in permutations(signs, 2):
        yield one + other * (size - 1)
        yield (one + other) * (size // 2) + "\0"


_TRIES = 6  # what else the machine does may make a few of them slow


def too_slow(pattern: Any, size: int = _LONG) -> str:
    """The text on which finding all matches takes more than linear time; "" if there is none."""
    for short, long in zip(_texts(pattern.pattern, size // 4), _texts(pattern.pattern, size), strict=True):
        for _ in range(_TRIES):
            much = _seconds(pattern, long)
            if much < _WORTH_A_LOOK or much < _GROWTH / 4 * min(_seconds(pattern, short, 4) for _ in range(3)):
                break
        else:
            return f"{long[:2]}...{long[-1]}"
    return ""


def _seconds(pattern: Any, text: str, times: int = 1) -> float:
    """Time for a text, or for several like it: as long as one fourfold text if all is well, whatever else goes on."""
    return seconds(lambda: [pattern.findall(text) for _ in range(times)])


@pytest.mark.parametrize("pattern", patterns(), ids=lambda pattern: ascii(pattern)[1:60])
def test_a_pattern_is_linear(pattern: str) -> None:
    assert not too_slow(patterns()[pattern], BOUNDED.get(pattern, _LONG))


def test_all_rooms_have_patterns() -> None:
    assert len(patterns()) >= 70


def test_bounds_are_of_patterns() -> None:
    assert set(BOUNDED) <= set(patterns())


def test_a_quadratic_pattern_is_noticed() -> None:
    assert too_slow(re.compile(r"a*b"))
    assert not too_slow(re.compile(r"a*+b?"))
