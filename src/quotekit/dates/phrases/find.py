"""Find: the date phrases of a document, as the grammar sees them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from quotekit.dates.phrases.grammar import GRAMMAR, PATTERNS
from quotekit.dates.phrases.phrase import Phrase
from quotekit.dates.phrases.pieces import Pieces
from quotekit.locale.calendar import KINDS

__all__ = ["find_phrases"]

_OTHER = KINDS["other"]
# No phrase consists of these alone.
_IDLE = """the a of in on at to from and or prep no possessive than comma dot hyphen dash apostrophe genitive open close
    last next this same final about more less before after half near filler every other_one few scale cardinal ordinal
    day small amount digits decimal fraction old term right long often times zone edge phase hence
    later moment while ahead come up over""".split()
_TELLING = re.compile(
    "[{}]|{cardinal}{hyphen}?[{cardinal}{scale}]|{apostrophe}[{day}{small}]"
    "|[{near}{long}]{term}|{a}{while}|{few}{local}|{at}{decimal}[{comma}{the}{a}{possessive}]|{on}{the}(?:{cardinal}{hyphen})?{ordinal}|{at}{moment}|[{ordinal}{last}]{hyphen}?{half}|{amount}{zone}".format(
        "".join(code for kind, code in KINDS.items() if kind not in {*_IDLE, "other"}), **KINDS
    )
)
# A stop that ends no sentence: Martin Luther King Jr. Day; Oct. 31-Nov. 2.
_GOING_ON = re.compile("(?:.*{holiday_rest}|{month_short}{dot}{day})".format(**KINDS))


def find_phrases(pieces: Pieces, first: int = 0, end: int | None = None) -> Iterator[Phrase]:
    """The phrases among pieces `first` to `end` in order; none overlaps another or crosses the end of a sentence."""
    breaks = _breaks(pieces)
    codes = pieces.codes
    end = len(codes) if end is None else end
    while telling := _TELLING.search(codes, first, end):
        # The run of known words around it, and one piece more, so that a pattern sees what follows.
        start = max(first, codes.rfind(_OTHER, first, telling.start()) + 1)
        first = codes.find(_OTHER, telling.end(), end)
        first = end if first < 0 else first
        behind = min(first + 1, len(codes))
        number = bisect_right(breaks, start)
        while start < behind:
            stop = min(behind, breaks[number]) if number < len(breaks) else behind
            number += 1
            yield from _in_run(pieces, start, stop)
            start = stop


def _in_run(pieces: Pieces, start: int, stop: int) -> Iterator[Phrase]:
    for match in GRAMMAR.finditer(pieces.codes, start, stop):
        rule = PATTERNS[int((match.lastgroup or "r0")[1:])][0]
        if not rule.startswith("none."):
            yield Phrase(pieces, rule, match.start(), match.end())


def _breaks(pieces: Pieces) -> list[int]:
    """The pieces at which a sentence begins."""
    starts = [pieces.of_token(token) for token in pieces.document.sentences]
    return [start for start in starts if not _GOING_ON.fullmatch(pieces.codes, max(start - 2, 0), start + 1)]
