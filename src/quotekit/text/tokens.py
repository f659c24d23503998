"""Tokens: one scan of the fold into parallel lists of words, starts and ends.

The pattern covers every character, so that one `findall` and running sums of the lengths give the offsets; each
piece takes the blanks behind it along.  Rooms classify words by a look-up in a table, one character a word, and
then match patterns over that string of classes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from itertools import accumulate, islice

import regex

from quotekit.text.fold import FILLER

__all__ = ["encode", "tokenize"]

_PATTERN = (
    r"(?:"
    r"https?://\S++|www\.\S++"
    r"|(?:[^\W\d_]\.){2,}+"  # U.S., a.m.
    # A word goes on over a hyphen, an ampersand, an apostrophe that is no possessive, and signs between digits.
    rf"|\w[\w{FILLER}]*+(?:(?:[-&]{FILLER}*+|'{FILLER}*+(?!s\b)|(?<=\d)[.,:/](?=\d))\w[\w{FILLER}]*+)*+"
    rf"|'{FILLER}*+s\b"
    # Of three marks that close, the inner one comes first: ''It said 'no.'''
    r"|[@#]\w++|\.{2,}+|-{2,}+|'(?=''(?:[\s.,;:!?)]|\Z))|''|``"
    rf"|[^\w\s]{FILLER}*+"
    r")\s*+|\s++"
)
_PIECE = re.compile(_PATTERN)
_ACCENT = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0900-\u0903\u093a-\u094f\u0e31-\u0e4e\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0]"
)


@cache
def _marked_piece() -> regex.Pattern[str]:
    """The same where accents stand as characters of their own: `regex` takes them into the word; `re` is faster."""
    return regex.compile(_PATTERN)


def tokenize(fold: str) -> tuple[list[str], list[int], list[int]]:
    """The words of the fold (curly apostrophes straight, fillers dropped) with their starts and ends.

    >>> words, starts, ends = tokenize("Ana’s dog, 3.5 kg")
    >>> list(zip(words, starts, ends))
    [('Ana', 0, 3), ("'s", 3, 5), ('dog', 6, 9), (',', 9, 10), ('3.5', 11, 14), ('kg', 15, 17)]
    """
    pattern = _marked_piece() if _ACCENT.search(fold) else _PIECE
    pieces = pattern.findall(fold.replace("’", "'"))
    distinct: dict[str, str] = {}
    pieces = list(map(distinct.setdefault, pieces, pieces))  # one string for all that are alike: much less to hold
    stripped = {piece: piece.rstrip() for piece in distinct}
    words = list(map(stripped.__getitem__, pieces))
    starts = list(accumulate(map(len, pieces), initial=0))
    # Where nothing follows a word it ends at the very number at which the next begins: half to hold in rows of signs.
    ends = [
        after if word is piece else start + len(word)
        for start, after, word, piece in zip(starts, islice(starts, 1, None), words, pieces, strict=False)
    ]
    starts.pop()
    if words and not words[0]:
        del words[0], starts[0], ends[0]
    if FILLER in fold:
        bare = {word: word.replace(FILLER, "") or word for word in stripped.values()}
        words = list(map(bare.__getitem__, words))
    return words, starts, ends


def encode(words: Sequence[str], known: Mapping[str, str], shape: Callable[[str], str]) -> str:
    """One character a word: its class in `known`, else what `shape` says of it.

    >>> encode(["He", "said", "so"], {"said": "C"}, lambda word: "N" if word[0].isupper() else ".")
    'NC.'
    """
    distinct = set(words)
    listed = known.keys() & distinct
    classes = {word: known[word] for word in listed}
    classes.update((word, shape(word)) for word in distinct - listed)
    return "".join(map(classes.__getitem__, words))
