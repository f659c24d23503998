"""The class of a word that no list holds, told from its shape: capitals, signs, endings."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping

__all__ = ["TELLING_ENDINGS", "is_common", "is_inflected", "shape_class"]

_UPPER = {"r": "R", "u": "U", "o": "O", "m": "C", "n": "N", "k": "N", "b": "N"}
_SIGNS = {
    "—": "-",
    "–": "-",
    "--": "-",
    "-": "-",
    "!": ".",
    "?": ".",
    "…": ".",
    "...": ".",
    "[": "(",
    "]": ")",
    "``": '"',
    "''": '"',
}
_MARKS = frozenset('"“”„«»‹›‘`')
_PARTY = re.compile(r"(?:[RDI]|Rep|Dem|Ind)-[A-Z]")
_ROLE_ENDINGS = (
    "woman",
    "man",
    "person",
    "ologist",
    "ographer",
    "ician",
    "onomist",
    "eer",
    "keeper",
    "maker",
    "writer",
)
_ROLE_LIKE = ("er", "or", "ist", "ian", "ant", "ee", "ster")
_MODIFIER_ENDINGS = ("al", "ic", "ive", "ary", "ory", "ous", "ine", "ese")
# A word in small letters with none of these is of class n.
TELLING_ENDINGS = ("ly", "ed", "ing", "ologists", *_ROLE_ENDINGS, *_ROLE_LIKE, *_MODIFIER_ENDINGS)


def shape_class(word: str, known: Mapping[str, str], common: Container[str]) -> str:
    """The class (see `quotekit.locale.people.CLASSES`) of `word`, which is none of `known`; signs stand for themselves.

    >>> shape_class("geologist", {}, ()), shape_class("R-Ohio", {}, ()), shape_class("Otieno", {}, ())
    ('r', 'Z', 'N')
    """
    first = word[0]
    if not first.isalnum():
        return _sign(word)
    if first.isdigit():
        return "m" if word.endswith("old") else "1"
    if first.islower():
        return _lower_shape(word, known)
    return _upper_shape(word, known, common)


def _sign(word: str) -> str:
    if word in _SIGNS:
        return _SIGNS[word]
    if word in _MARKS:
        return '"'
    if word[0] == "@" and len(word) > 1:
        return "N"
    return word if word in ",.():;'&" else ";"


def _lower_shape(word: str, known: Mapping[str, str]) -> str:
    if "-" in word:
        head, _, tail = word.rpartition("-")
        if tail in ("elect", "designate", "general"):
            tail = head
        if tail[:1].isupper():
            # al-Assad is a name, ex-President a role, anti-Trump a modifier.
            code = known.get(tail) or known.get(tail.lower(), "")
            if word.startswith(("ex-", "then-", "former-")) and code in ("r", "R", "S"):
                return "R"
            return (
                "N"
                if known.get(head) == "v" or head in ("ad", "as", "an", "ar", "at", "az", "ash", "ul", "ur")
                else "m"
            )
        code = known.get(tail, "")
        if code in ("r", "u", "o"):
            return code
        return "r" if tail.endswith(_ROLE_ENDINGS) and len(tail) > 5 else "m"
    if "." in word or "/" in word:
        return "x"
    if word.endswith("ly"):
        return "x"
    if word.endswith(("ed", "ing")):
        return "b"
    if len(word) > 5:
        if word.endswith(_ROLE_ENDINGS):
            return "r"
        if word.endswith("ologists") or (word.endswith("s") and known.get(word[:-1]) == "r"):
            return "u"
        if word.endswith(_MODIFIER_ENDINGS):
            return "m"
        if word.endswith(_ROLE_LIKE):
            return "k"
    return "n"


def _upper_shape(word: str, known: Mapping[str, str], common: Container[str]) -> str:
    if len(word) == 1:
        return known.get(word.lower(), "I")
    if "." in word:
        return "I" if word[1] == "." and len(word) == 4 else "Q"  # J.K., F.B.I., Gawker.com
    if "-" in word:
        if _PARTY.match(word):
            return "Z"
        head, _, tail = word.rpartition("-")
        if tail.lower() in ("elect", "designate", "general"):
            return _UPPER.get(known.get(head.lower(), "r"), "R")
        if tail.islower():
            code = known.get(tail, "m")
            return code if code in "ruo" else "N" if head == "Al" else "b"  # Lima-based
        if known.get(tail) == "A":
            return "A"
        code = known.get(tail.lower(), "")
        if code in ("r", "u", "o"):
            return _UPPER[code]
        return "G" if known.get(tail) == "G" and known.get(head) == "G" else "N"
    small = word.lower()
    code = known.get(small)
    if word.isupper():
        if code and code in "DxqdpljiywsR&" and len(word) > 2:
            return code
        if len(word) > 3 and known.get(word.capitalize()) == "P":
            return "P"
        return "R" if code == "r" and len(word) == 3 else "Q"
    if code:
        return _UPPER.get(code, code)
    return "N"


def is_inflected(small: str, common: Container[str]) -> bool:
    """Whether it is a form in -ed, -ing or -ly of a word that the language has."""
    for ending in ("ed", "ing", "ly"):
        if small.endswith(ending):
            stem = small[: -len(ending)]
            return stem in common or stem + "e" in common or stem[:-1] in common
    return False


def is_common(small: str, common: Container[str]) -> bool:
    """Whether the language has the word, or the one it is a form of: vows, vow."""
    return small in common or (small[-1] == "s" and (small[:-1] in common or small[:-2] in common))
