"""Quotation marks: which tokens are marks at all, and whether each may open or close.

Apostrophes, elisions ('90s), possessive plurals, feet and inches are told apart here by their neighbours; which
opener belongs to which closer is the next stage's work.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from quotekit.text.document import Document
from quotekit.text.fold import FILLER

__all__ = ["SIGNS", "Mark", "find_marks"]

_OPENING = frozenset("“„‟«‹‘‚") | {"``"}
_DOUBLE = frozenset('"“”„‟«»') | {"''", "``"}
_SINGLE = frozenset("'‘’‚‹›`")
SIGNS = _DOUBLE | _SINGLE
_FREE = frozenset("([{—–-/:,…\"“„«‹‘'”>")  # besides a blank, what a mark that opens may stand behind
_AFTER_CLOSE = frozenset('.,;:!?)]”"—–»')
# Words that lose letters in front (Tis), and words that lose them behind (cup o' tea, goin').
_ELIDED = frozenset({"em", "til", "cause", "twas", "tis", "n", "cos", "bout", "round", "ere", "er", "im"})
_CLIPPED = frozenset({"o", "an", "th", "wi", "ol", "n", "lil", "de"})
_TOGETHER = 8  # marks with nothing between them
_FILLERS = 8  # characters that are nothing to a reader, beside a mark
_GOIN = 3  # letters of the shortest word with its g cut off (goin')


class Mark(NamedTuple):
    """A quotation mark at token number `token`.

    `style` is the character of the pair it belongs to: '"' for straight, curly and doubled single marks alike where
    they mix, "«" for guillemets, "'" for single marks.  `firm` says that the shape itself tells (curly, guillemet).
    """

    token: int
    style: str
    opens: bool
    closes: bool
    firm: bool


def find_marks(document: Document) -> list[Mark]:
    """The quotation marks of the document in order."""
    words, fold = document.words, document.fold
    found = []
    for token in _apart([number for number, word in enumerate(words) if word in SIGNS]):
        start, end = document.starts[token], document.ends[token]
        before, after = _neighbour(fold, start - 1, -1), _neighbour(fold, end, 1)
        sign = fold[start] if words[token] not in ("''", "``") else words[token]
        mark = (
            _double(token, sign, before, after, document)
            if sign in _DOUBLE
            else _single(token, sign, before, after, document)
        )
        if mark:
            found.append(mark)
    return found


def _apart(tokens: list[int]) -> Iterator[int]:
    """Those that do not stand in a long row: more signs than could open and close together are a rule or a drawing."""
    begin = 0
    while begin < len(tokens):
        end = begin + 1
        while end < len(tokens) and tokens[end] == tokens[end - 1] + 1:
            end += 1
        if end - begin <= _TOGETHER:
            yield from tokens[begin:end]
        begin = end


def _neighbour(fold: str, at: int, step: int) -> str:
    """The character at `at`, or beyond what is nothing to a reader; a line break at the edge of the text."""
    for _ in range(_FILLERS):
        if not 0 <= at < len(fold):
            return "\n"
        if fold[at] != FILLER:
            return fold[at]
        at += step
    return " "


def _double(token: int, sign: str, before: str, after: str, document: Document) -> Mark | None:
    style = "«" if sign in "«»" else '"'
    free = before.isspace() or before in _FREE
    if sign in ('"', "''"):
        if before.isdigit() and _is_inch(token, document):
            return None
        opens = free and not after.isspace()
        return Mark(token, style, opens, not before.isspace() or not opens, False)
    if sign in _OPENING:
        closes = not free or (before in ",:" and after.isspace())
        return Mark(token, style, not after.isspace() or before.isspace(), closes, True)
    # A closing shape may open where the pair is turned round (»so«), or where a hand slipped.
    return Mark(token, style, before.isspace() and (after.isalnum() or after in "[(…‘'$£€"), True, True)


def _single(token: int, sign: str, before: str, after: str, document: Document) -> Mark | None:
    free = before.isspace() or before in _FREE
    style = "‹" if sign in "‹›" else "'"
    following = document.words[token + 1] if token + 1 < len(document.words) else ""
    glued = bool(following) and document.starts[token + 1] == document.ends[token]
    if free and glued and (following[0].isalnum() or following[0] in '[…$£€#@.“"'):
        elided = sign != "‘" and (
            following.lower() in _ELIDED or (following[:2].isdigit() and following[2:] in ("", "s"))
        )
        turned = sign == "’"  # opens only by a slip of the hand; mostly it stands for left out letters
        return None if elided or turned else Mark(token, style, True, False, sign == "‘")
    if before.isspace() or after.isalnum() or (sign in "‘`" and before not in ",.!?…"):
        return None
    if before.isdigit() and sign == "'":
        return None
    # Behind an s it may be the possessive of a plural; a stop or comma on either side says that it closes.
    ahead = document.words[token - 1]
    clipped = ahead.lower() in _CLIPPED or (ahead.endswith("in") and len(ahead) > _GOIN)
    firm = (before not in "sSzx" and not clipped) or after in _AFTER_CLOSE or after == "\n"
    return Mark(token, style, False, True, firm)


def _is_inch(token: int, document: Document) -> bool:
    """Whether the straight mark behind a digit stands for inches: 6'2", or a number that nothing quoted leads to."""
    words = document.words
    return token >= 2 and words[token - 2] in ("'", "′") and words[token - 1].isdigit()
