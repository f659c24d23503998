"""Pieces: the document as a string of kinds of words, one character a piece.

A token is one piece, except that a compound such as "third-quarter" or "mid-1990s" comes apart at its hyphens, so
that the grammar need not know whether a phrase is printed with blanks or with hyphens.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

from attrs import frozen

from quotekit.dates.phrases.digits import digit_kind, fiscal_year
from quotekit.locale.calendar import KINDS, Calendar
from quotekit.text.document import Document

__all__ = ["Pieces", "split"]

_OTHER = KINDS["other"]
_HYPHEN = KINDS["hyphen"]
_NAMES = {code: name for name, code in KINDS.items()}
# Words of a compound that make it worth taking apart; "well-known" or "so-called" stay one piece.
_TELLING = frozenset(
    KINDS[kind]
    for kind in """month month_short weekday season part unit units quarter year_unit century decade quarter_name
    day small amount year ordinal nth cardinal deictic decade_name ago earlier weekday_short clock_meridiem
    adverb fiscal_year""".split()
)
_YEARS = re.compile(r"(?:FY)?(?:\d\d)?\d\d/\d\d(?:\d\d)?")  # the season 2018/19
# Months and ordinals begin holidays too: April Fools' Day, the Fourth of July.
_MAY_BEGIN_HOLIDAY = re.compile(f"[{KINDS['holiday']}{KINDS['month']}{KINDS['ordinal']}]")


@frozen(eq=False, repr=False)
class Pieces:
    """A document in pieces; piece `i` has the kind `codes[i]` (a character of `KINDS`).

    `firsts[i]` is the token that piece `i` is of, and `parts` maps the pieces of compounds to their place in the
    compound: the offset at which they begin, and their word.
    """

    document: Document
    calendar: Calendar
    codes: str
    firsts: Sequence[int]
    parts: dict[int, tuple[int, str]]

    def word(self, piece: int) -> str:
        """The word of a piece, as printed; "" outside the document."""
        if not 0 <= piece < len(self.codes):
            return ""
        part = self.parts.get(piece)
        return part[1] if part else self.document.words[self.firsts[piece]]

    def kind(self, piece: int) -> str:
        """The name of a piece's kind; "other" outside the document."""
        return _NAMES[self.codes[piece]] if 0 <= piece < len(self.codes) else "other"

    def kinds(self, first: int, end: int) -> set[str]:
        """The names of the kinds of some pieces, which lie inside the document."""
        return {_NAMES[code] for code in set(self.codes[first:end])}

    def start(self, piece: int) -> int:
        """The offset at which a piece begins."""
        part = self.parts.get(piece)
        return part[0] if part else self.document.starts[self.firsts[piece]]

    def end(self, piece: int) -> int:
        """The offset at which a piece ends."""
        part = self.parts.get(piece)
        return part[0] + len(part[1]) if part else self.document.ends[self.firsts[piece]]

    def of_token(self, token: int) -> int:
        """The first piece of a token (the number of pieces behind the last token)."""
        return bisect_left(self.firsts, token)

    def token(self, piece: int) -> int:
        """The token that a piece is of (the number of tokens behind the last piece)."""
        return self.firsts[piece] if piece < len(self.codes) else len(self.document.words)

    def sentence(self, piece: int) -> tuple[int, int]:
        """The pieces of the sentence that a piece stands in, half open."""
        sentences = self.document.sentences
        number = bisect_right(sentences, self.firsts[piece])
        end = self.of_token(sentences[number]) if number < len(sentences) else len(self.codes)
        return self.of_token(sentences[number - 1]), end


def split(document: Document, calendar: Calendar) -> Pieces:
    """The pieces of `document`."""
    words, codes = document.words, calendar.codes
    # Set operations first: of most words the calendar knows nothing, and letters alone have no shape.
    distinct = set(words)
    listed = codes.keys() & distinct
    known = dict.fromkeys(distinct, _OTHER)
    known.update((word, codes[word]) for word in listed)
    shaped = {word: _shape(word, codes) for word in distinct if not word.isalpha() and word not in listed}
    known.update(shaped)
    compounds = {word for word, code in shaped.items() if len(code) > 1}
    firsts: list[int] | range = range(len(words))
    parts: dict[int, tuple[int, str]] = {}
    if compounds:
        firsts, behind = [], 0
        for token in [token for token, word in enumerate(words) if word in compounds]:
            firsts.extend(range(behind, token))
            parts.update(_parts(words[token], len(firsts), document.starts[token], document.ends[token]))
            firsts.extend([token] * len(known[words[token]]))
            behind = token + 1
        firsts.extend(range(behind, len(words)))
    coded = "".join(map(known.__getitem__, words))
    return _with_holidays(Pieces(document=document, calendar=calendar, codes=coded, firsts=firsts, parts=parts))


def _shape(word: str, codes: Mapping[str, str]) -> str:
    """The kind of a word that the calendar does not list; several for a compound."""
    if word.isalpha():
        return _OTHER
    if word[0].isdigit():
        kind = digit_kind(word)
        if kind:
            return KINDS[kind]
    elif word[0] in "FCfc" and fiscal_year(word):
        return KINDS["fiscal_year"]
    if _YEARS.fullmatch(word) and (len(word.split("/", maxsplit=1)[0]) >= 4 or _next_day(word)):
        return _HYPHEN.join(_shape(part, codes) for part in word.split("/"))
    if "-" in word[1:-1]:
        kinds = [codes.get(part) or (_shape(part, codes) if part else _OTHER) for part in word.split("-")]
        if not _TELLING.isdisjoint(kinds) and all(len(kind) == 1 for kind in kinds) and "" not in word.split("-"):
            return _HYPHEN.join(kinds)
    return _OTHER


def _next_day(word: str) -> bool:
    """Whether two numbers may be a day and the next: the night of 16/17 April."""
    first, _, second = word.partition("/")
    return first.isdecimal() and second.isdecimal() and 1 <= int(second) - 1 == int(first) <= 30


def _parts(word: str, piece: int, start: int, end: int) -> list[tuple[int, tuple[int, str]]]:
    """The pieces of a compound, hyphens included.  Where fillers hide in it, each piece has the whole offset."""
    found = []
    exact = end - start == len(word)
    at = start
    for number, part in enumerate(re.split("([-/])", word)):
        found.append((piece + number, (at if exact else start, part)))
        at += len(part)
    return found


def _with_holidays(pieces: Pieces) -> Pieces:
    """The same pieces, with named days of several words found and words that only could begin one let go."""
    changes: list[tuple[int, str]] = []
    behind = 0
    for match in _MAY_BEGIN_HOLIDAY.finditer(pieces.codes):
        piece = match.start()
        if piece >= behind and (named := pieces.calendar.holidays_from.get(pieces.word(piece).lower())):
            size = next((len(words) for words in named if _stands(pieces, piece, words)), 0)
            behind = piece + size
            if size:
                changes.append((piece, KINDS["holiday"] + KINDS["holiday_rest"] * (size - 1)))
            elif match[0] == KINDS["holiday"]:
                changes.append((piece, _OTHER))
    if not changes:
        return pieces
    codes, behind = [], 0
    for piece, changed in changes:
        codes += [pieces.codes[behind:piece], changed]
        behind = piece + len(changed)
    codes.append(pieces.codes[behind:])
    return Pieces(pieces.document, pieces.calendar, "".join(codes), pieces.firsts, pieces.parts)


def _stands(pieces: Pieces, piece: int, words: tuple[str, ...]) -> bool:
    """Whether these words stand at `piece`, the first of them not in small letters."""
    if piece + len(words) > len(pieces.codes) or pieces.word(piece)[0].islower():
        return False
    return all(pieces.word(piece + place).lower() == word for place, word in enumerate(words))
