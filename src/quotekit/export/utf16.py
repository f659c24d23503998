"""Offsets in UTF-16 code units, as JavaScript, Java and C# count the characters of a text."""

from __future__ import annotations

from bisect import bisect_left

import regex

__all__ = ["Utf16"]

_TWO_UNITS = regex.compile(r"[\U00010000-\U0010ffff]")


class Utf16:
    """Turns offsets of one text from code points to UTF-16 code units and back.

    A lone surrogate is one code point and one unit, as in JavaScript.

    >>> offsets = Utf16("😀 “Yes”")
    >>> offsets.units(2), offsets.code_points(3)
    (3, 2)
    """

    def __init__(self, text: str) -> None:
        # Where the characters of two units stand, by either count.
        self._points = [match.start() for match in _TWO_UNITS.finditer(text)]
        self._units = [place + before for before, place in enumerate(self._points)]

    def units(self, offset: int) -> int:
        """The offset in units of the one in code points."""
        return offset + bisect_left(self._points, offset)

    def code_points(self, offset: int) -> int:
        """The offset in code points of the one in units; a ValueError inside a character of two units."""
        found = offset - bisect_left(self._units, offset)
        if self.units(found) != offset:
            raise ValueError(f"offset {offset} lies inside a character of two UTF-16 units")
        return found
