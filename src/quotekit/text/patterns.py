"""Patterns that are compiled when they are first used: to compile all of them would take most of the import."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

__all__ = ["LazyPattern"]


class LazyPattern:
    """A regular expression by its source, or by a function that makes the source.

    The methods are those of `re.Pattern`; to bind one before a loop costs nothing more in the loop.  It compiles once,
    and twice at the worst where two threads come first.

    >>> LazyPattern("b+").search("abbc").span()
    (1, 3)
    """

    __slots__ = ("_compiled", "_source")

    def __init__(self, source: str | Callable[[], str]) -> None:
        self._source = source
        self._compiled: re.Pattern[str] | None = None

    @property
    def compiled(self) -> re.Pattern[str]:
        """The compiled expression."""
        if self._compiled is None:
            self._compiled = re.compile(self._source if isinstance(self._source, str) else self._source())
        return self._compiled

    @property
    def search(self) -> Callable[..., re.Match[str] | None]:
        """As `re.Pattern.search`."""
        return self.compiled.search

    @property
    def match(self) -> Callable[..., re.Match[str] | None]:
        """As `re.Pattern.match`."""
        return self.compiled.match

    @property
    def fullmatch(self) -> Callable[..., re.Match[str] | None]:
        """As `re.Pattern.fullmatch`."""
        return self.compiled.fullmatch

    @property
    def finditer(self) -> Callable[..., Iterator[re.Match[str]]]:
        """As `re.Pattern.finditer`."""
        return self.compiled.finditer
