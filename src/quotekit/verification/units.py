"""Units: what a quotation and its source must have in common: words, numbers, signs and question marks.

All other punctuation is the writer's, since speech has none; spaces, marks and commas lie between units.  A hyphenated
word is a unit for each of its parts, so that "long-term" and "long term" agree.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache

import regex
from attrs import frozen

from quotekit.model import Span
from quotekit.text.fold import FILLER, fold

__all__ = ["HYPHENS", "PUNCTUATION", "Units", "units_of"]

HYPHENS = "-\N{HYPHEN}"
PUNCTUATION = "\"'“”„‟«»‹›‘’‚‛`´′″.,;:!¡¿…()[]{}*·•—–‒―" + HYPHENS
"""What may differ between two prints of the same words."""

_APOSTROPHES = "’‘´`′"
_MINUS = "\\-–\N{MINUS SIGN}"  # in a set of characters
_WORD = rf"\w[\w{FILLER}]*+"
_PATTERN = (
    r"(?<!\w)[^\W\d_](?:\.[^\W\d_])++(?!\w)\.?"  # U.S., a.m.
    # A word goes on over an apostrophe, a number over the signs between its digits; a minus belongs to its number.
    rf"|(?:(?<!\w)[{_MINUS}](?=\d))?+{_WORD}(?:(?:'|(?<=\d)[.,:/{_MINUS}](?=\d)){FILLER}*+{_WORD})*+"
    rf"|[^\w\s{FILLER}{re.escape(PUNCTUATION)}]{FILLER}*+"
)
_UNIT = re.compile(_PATTERN)
_ACCENT = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0900-\u1cff\u1dc0-\u1dff\u20d0-\u20f0]"
)
# A hyphen joins what stands at both of its sides; where a line ends at it, what follows goes on in small letters.
_JOINT = re.compile(rf"(?<=[\w.])[{HYPHENS}](?:(?=\w)|[ ]*+\n\s*+(?=[a-z]))")
_THOUSANDS = re.compile(rf"[{_MINUS}]?\d{{1,3}}(?:,\d{{3}})++(?:\.\d++)?")
_DASHES = str.maketrans(dict.fromkeys("–\N{MINUS SIGN}", "-"))
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl"})


@cache
def _marked_unit() -> regex.Pattern[str]:
    """The same where accents stand as characters of their own: `regex` takes them into the word; `re` is faster."""
    return regex.compile(_PATTERN)


@frozen(eq=False, repr=False)
class Units:
    """The units of `text`: unit `i` has the key `keys[i]` and stands at `starts[i]` to `ends[i]`.

    Two units are one word if their keys agree.  `joints` holds the numbers of units that a hyphen joins to the one
    before.
    """

    text: str
    fold: str
    keys: list[str]
    starts: list[int]
    ends: list[int]
    joints: frozenset[int]

    def span(self, first: int, end: int) -> Span:
        """The span of units `first` to `end`, half open; where there are none, the empty place before `first`."""
        if first < end:
            return Span(start=self.starts[first], end=self.ends[end - 1])
        at = self.ends[first - 1] if first else self.starts[first] if self.starts else 0
        return Span(start=at, end=at)

    def compounds(self) -> Iterable[tuple[int, int]]:
        """The hyphenated words: number of the first unit, and of the one behind the last."""
        end = 0
        for number in sorted(self.joints):
            if number < end:
                continue
            end = number + 1
            while end in self.joints:
                end += 1
            yield number - 1, end

    def merged(self, compounds: Sequence[tuple[int, int]]) -> Units:
        """The same with each of these runs of units as one unit; it knows of no joints any more."""
        if not compounds:
            return self
        keys: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        at = 0
        for first, end in (*compounds, (len(self.keys), len(self.keys))):
            keys += self.keys[at:first]
            starts += self.starts[at:first]
            ends += self.ends[at:first]
            if first < end:
                keys.append("".join(self.keys[first:end]))
                starts.append(self.starts[first])
                ends.append(self.ends[end - 1])
            at = end
        return Units(self.text, self.fold, keys, starts, ends, frozenset())


def units_of(text: str) -> Units:
    """The units of `text`.

    >>> units_of("“It’s a long-term plan,” he said: U.S. costs of $1,200?").keys
    ["It's", 'a', 'long', 'term', 'plan', 'he', 'said', 'US', 'costs', 'of', '$', '1200', '?']
    """
    plain = fold(text)
    pattern = _marked_unit() if _ACCENT.search(plain) else _UNIT
    scanned = plain
    for sign in _APOSTROPHES:
        scanned = scanned.replace(sign, "'")
    words, starts, ends = [], [], []
    for match in pattern.finditer(scanned):
        words.append(match[0])
        starts.append(match.start())
        ends.append(match.end())
    keys = {word: _key(word) for word in set(words)}
    return Units(text, plain, list(map(keys.__getitem__, words)), starts, ends, _joints(plain, starts))


def _key(word: str) -> str:
    word = word.replace(FILLER, "") or word
    if not word.isascii():
        word = unicodedata.normalize("NFC", word.translate(_LIGATURES))
    if word[0].isalpha():
        return word.replace(".", "") if word[1:2] == "." else word
    if word[-1].isdigit():
        word = word.translate(_DASHES)
        return word.replace(",", "") if _THOUSANDS.fullmatch(word) else word
    return word


def _joints(plain: str, starts: Sequence[int]) -> frozenset[int]:
    found = [match.end() for match in _JOINT.finditer(plain)]
    if not found:
        return frozenset()
    number_at = {start: number for number, start in enumerate(starts)}
    return frozenset(number_at[at] for at in found if number_at.get(at))
