"""The class of a word that no list holds, told from its shape: capitals, signs, endings."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping

from attrs import frozen

__all__ = ["SIGNS", "Endings", "is_common", "is_inflected", "shape_class"]

_UPPER = {"r": "R", "u": "U", "o": "O", "m": "C", "n": "N", "k": "N", "b": "N"}
SIGNS = {
    "—": "-",
    "–": "-",
    "--": "-",
    "-": "-",
    "!": "!",
    "?": "!",
    "…": "!",
    "...": "!",
    "[": "(",
    "]": ")",
    "``": '"',
    "''": '"',
    ".": ".",
    ",": ",",
    ":": ":",
    ";": ";",
    "(": "(",
    ")": ")",
    "'": "'",
    '"': '"',
    "“": '"',
    "”": '"',
    "$": "1",
    "€": "1",
    "£": "1",
    "%": "1",
}
_INITIALISM = 3  # letters of a role in capitals: MP, CEO
_MARKS = frozenset("„«»‹›‘`")
# A syllable as Chinese and Korean given names are written with: ting, kyung, hwa.
_SYLLABLE = re.compile("(?:[bcdfghjklmnpqrstwxyz]h?|[bdghklmnpr]y|[ghk]w)?[aeiou]{1,3}(?:ng?|[klmprt])?")
_CAPITAL_INSIDE = re.compile("[^\\W\\d_']{1,8}'?[A-Z][a-z]{2,}")
_PARTY = re.compile(r"(?:[RDI]|Rep|Dem|Ind)-[A-Z]")


@frozen(kw_only=True)
class Endings:
    """What the end of a word in small letters tells of it.

    `role`: certainly a role (-woman, -ologist).  `role_like`: a role or not (-er).  `modifier`: an adjective (-al).
    `verbal`: a form of a verb (-ed, -ing), whose stem is what stands before.  `adverb`: -ly.  `uncounted`: a noun
    that stands without an article (-ment).  `contracted`: a verb grown onto the word before ('ve).
    """

    role: tuple[str, ...] = ()
    role_like: tuple[str, ...] = ()
    modifier: tuple[str, ...] = ()
    verbal: tuple[str, ...] = ()
    adverb: tuple[str, ...] = ()
    uncounted: tuple[str, ...] = ()
    contracted: tuple[str, ...] = ()

    @property
    def telling(self) -> tuple[str, ...]:
        """All endings that give a class other than n."""
        return (*self.role, *self.role_like, *self.modifier, *self.verbal, *self.adverb)


def shape_class(word: str, known: Mapping[str, str], endings: Endings) -> str:
    """The class (see `quotekit.locale.people.CLASSES`) of `word`, which is none of `known`; signs stand for themselves.

    >>> [shape_class(word, {}, Endings(role=("ologist",))) for word in ("geologist", "R-Ohio", "Otieno")]
    ['r', 'Z', 'N']
    """
    first = word[0]
    if not first.isalnum():
        return _sign(word)
    if first.isdigit():
        return "m" if word.endswith("old") else "1"
    if "'" in word and word.endswith(endings.contracted):
        return "x"
    if word[-1].isdigit() and "." in word:
        return "1"  # R31.20
    if first.islower():
        return _lower_shape(word, known, endings)
    return _upper_shape(word, known, endings)


def _sign(word: str) -> str:
    if word in SIGNS:
        return SIGNS[word]
    if word in _MARKS:
        return '"'
    if word[0] == "@" and len(word) > 1:
        return "@"
    return ";"


def _lower_shape(word: str, known: Mapping[str, str], endings: Endings) -> str:
    if "-" in word:
        if ("-of-" in word or "-in-" in word) and known.get(word[: word.index("-")]) == "r":
            return "r"  # mother-of-two
        head, _, tail = word.rpartition("-")
        if tail in ("elect", "designate", "general"):
            tail = head
        if tail[:1].isupper():
            # al-Assad is a name, ex-President a role, anti-Trump a modifier.
            code = known.get(tail) or known.get(tail.lower(), "")
            if word.startswith(("ex-", "then-", "former-")) and code in ("r", "R", "S"):
                return "R"
            if head == "ex":
                return code if code and code in "ABKP" else "N"  # ex-England captain
            return (
                "N"
                if known.get(head) == "v" or head in ("ad", "as", "an", "ar", "at", "az", "ash", "ul", "ur")
                else "m"
            )
        code = known.get(tail, "")
        if code in ("r", "u", "o"):
            return code
        return "r" if tail.endswith(endings.role) and len(tail) > 5 else "m"
    if "." in word or "/" in word:
        return "x"
    if not word.islower() and _CAPITAL_INSIDE.fullmatch(word):
        return "N"  # d'Arc, easyJet
    if word.endswith(endings.adverb):
        return "x"
    if word.endswith(endings.verbal):
        return "b"
    if len(word) > 5:
        if word.endswith(endings.role):
            return "r"
        if word.endswith("s") and (known.get(word[:-1]) == "r" or word[:-1].endswith(endings.role)):
            return "u"
        if word.endswith(endings.modifier):
            return "m"
        if word.endswith(endings.role_like):
            return "k"
    return "n"


def _upper_shape(word: str, known: Mapping[str, str], endings: Endings) -> str:
    if len(word) == 1:
        return known.get(word.lower(), "I")
    if "." in word:
        return "I" if word[1] == "." and len(word) == 4 else "Q"  # J.K., F.B.I., Gawker.com
    if "-" in word:
        if "-at-" in word or "-in-" in word or "-of-" in word:
            return _UPPER.get(known.get(word.lower()[: word.index("-")], ""), "N")  # Sergeant-at-Arms
        if _PARTY.match(word):
            return "Z"
        if word.endswith("-based"):
            return "b"
        head, _, tail = word.rpartition("-")
        if tail.lower() in ("elect", "designate", "general"):
            return _UPPER.get(known.get(head.lower(), "r"), "R")
        if tail.islower():
            if _SYLLABLE.fullmatch(head.lower()) and _SYLLABLE.fullmatch(tail) and head.lower() not in known:
                return "N"  # Yi-ting, Mi-ran
            code = known.get(tail) or ("b" if tail.endswith(endings.verbal) else "N")
            return code if code in "ruoN" else "N" if head == "Al" else "b"  # Jong-su; Lima-based
        if known.get(tail) in ("A", "S"):
            return known[tail]  # Franco-German, Lt-Gen
        code = known.get(tail.lower(), "")
        if code in ("r", "u", "o"):
            return _UPPER[code]
        return "G" if known.get(tail) == "G" and known.get(head) == "G" else "N"
    small = word.lower()
    code = known.get(small, "")
    if word.isupper():
        if code and code in "DxqdpljiywsR&" and len(word) > 2:
            return code
        if len(word) > 3 and known.get(word.capitalize()) == "P":
            return "P"
        return "R" if code == "r" and len(word) <= _INITIALISM else "Q"
    if code:
        return _UPPER.get(code, code)
    return "N"


def is_inflected(small: str, common: Container[str], endings: Endings) -> bool:
    """Whether it is a form in -ed, -ing or -ly of a word that the language has."""
    for ending in endings.verbal + endings.adverb:
        if small.endswith(ending):
            stem = small[: -len(ending)]
            return stem in common or stem + "e" in common or stem[:-1] in common
    return False


def is_common(small: str, common: Container[str]) -> bool:
    """Whether the language has the word, or the one it is a form of: vows, vow."""
    return small in common or (small[-1] == "s" and (small[:-1] in common or small[:-2] in common))
