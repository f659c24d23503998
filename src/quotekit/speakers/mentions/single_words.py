"""Single words that are looked for in the text and whose class those beside them decide: chief, staff, laureate."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from quotekit.locale.people import People
from quotekit.locale.shapes import is_common
from quotekit.text.document import Document

__all__ = ["by_words"]


def by_words(document: Document, codes: str, people: People, changes: dict[int, str]) -> None:
    """Read single words anew, which are looked for in the text."""
    for token in _ages(document):
        if codes[token] == "m" and codes[token + 1 : token + 2] in tuple(",.!qxbpij"):
            changes[token] = "r"  # the 46-year-old said
    found = _Found(document)
    if not found.present:
        return
    for token in found.tokens("women"):
        if codes[token] == "u" and _OF_WOMEN.match(codes, token + 1):
            changes[token] = changes[token + 1] = "m"  # the women's empowerment minister
    for token in found.tokens("staff", "crew"):
        if codes[token + 1 : token + 2] == "r":
            changes[token] = "m"  # a ministry staff member
    for token in found.tokens("chief"):
        if codes[token] == "r" and _FIELD_AND_ROLE.match(codes, token + 1):
            changes[token] = "m"  # chief human resources executive
    for token in found.tokens("Junior", "Senior"):
        if codes[token + 1 : token + 2] == "G" and codes[token - 1 : token] not in tuple("GNRS"):
            changes[token] = "R"  # Junior Ana Roe
    for token in found.tokens("laureate"):
        if codes[token] == "e" and codes[token - 1 : token] not in tuple("rR"):
            changes[token] = "r"  # Nobel laureate, but poet laureate
    for token in found.tokens("lead"):
        if codes[token] == "x" and _LEAD.match(codes, token - 1):
            # lead author; the policy lead at the charity
            changes[token] = "m" if codes[token + 1] in "mr" else "r"
    for token in found.tokens("general"):
        if codes[token] == "e" and codes[token - 1 : token] not in tuple("rRSpij"):
            # general secretary; the general
            changes[token] = "m" if codes[token + 1 : token + 2] in tuple("mnor") else "r"
    for token in found.tokens("younger", "older", "elder"):
        if found.words[token + 1 : token + 2] == ["one"]:
            changes[token + 1] = "r"  # the younger one
        elif codes[token - 1 : token] == "D" and found.words[token + 1 : token + 2] == ["of"]:
            changes[token] = "r"  # the younger of the two
    for token in found.tokens("both", "Both"):
        if codes[token - 1 : token] in tuple("pjil"):
            changes[token] = "D"  # chair of both the
        elif codes[token + 1 : token + 2] == "q":
            changes[token] = "u"  # both said
    for token in found.tokens("two", "three", "four"):
        if codes[token + 1 : token + 2] == "q" and codes[token - 1 : token] == "D":
            changes[token] = "u"  # the two said
    _parts_of_names(found, codes, changes)
    _fields(found, codes, people, changes)


_OF_WOMEN = re.compile("s[nmorR]")
_FIELD_AND_ROLE = re.compile("[nb][nm]?r|(?<=sr)[PBAQC]{1,2}[nm]?r")  # chief nursing officer; NBC's chief Lima reporter
_LEAD = re.compile("[q,.(sDd!:]x(?=m?r)|[nm]x(?=[ijp,.])")


def _parts_of_names(found: _Found, codes: str, changes: dict[int, str]) -> None:
    """Read particles, ranks of two words and firms anew."""
    words = found.words
    for token in found.tokens("/"):
        if words[token - 1 : token + 2] in _CHILD_OF:
            changes.update(dict.fromkeys(range(token - 1, token + 2), "v"))  # Ahmad A/L Samy
    for token in found.tokens("t"):
        if words[token - 1 : token] == ["'"] and codes[token - 2 : token - 1] in ("i", "v"):
            changes.update(dict.fromkeys(range(token - 2, token + 1), "v"))  # Ana in 't Veld
    for token in found.tokens(*_OF_FIRM):
        if codes[token - 2 : token] == "N&":
            changes[token - 1], changes[token] = "+", "O"  # Krell and Sons
    for token in found.tokens("Class"):
        if codes[token] == "N" and _ORDINAL_RANK.search(codes, max(token - 3, 0), token):
            changes[token] = "S"  # Petty Officer 2nd Class
    for token in found.tokens(*_DOMAINS):
        if words[token - 1] == "." and found.is_grown(token) and words[token - 2][0].isupper():
            changes.update({token - 2: "N", token - 1: "+", token: "O"})  # Orlo.com
    for token in found.tokens("Charge", "charge"):
        if words[token - 1] == "in" and codes[token - 2 : token - 1] in ("r", "R", "C"):
            inner, role = ("m", "r") if words[token - 2].islower() else ("C", "R")
            changes.update({token - 2: inner, token - 1: inner, token: role})  # Special Agent in Charge
    for token in found.tokens("State", "Commonwealth"):
        if words[token + 1 : token + 3] == ["'s", "Attorney"]:
            changes[token] = changes[token + 1] = "C"  # Cook County State's Attorney
    for token in found.tokens("Cabinet", "Battalion"):
        if codes[token + 1 : token + 2] == "R" and (words[token] == "Battalion" or words[token - 1] == "Chief"):
            changes[token] = "C"  # Chief Cabinet Secretary
    for token in found.tokens("Sri"):
        if codes[token + 1 : token + 2] in ("P", "A", "B"):
            changes[token] = codes[token + 1]  # Sri Lankan
    for token in found.tokens("Very", "Most", "Right", "Rt"):
        if words[token + 1 : token + 2] in (["Rev"], ["Reverend"]) and words[token - 1].lower() == "the":
            changes[token] = "H"  # the Very Rev.
    for token in found.tokens("Local"):
        if codes[token + 1 : token + 2] == "1":
            changes[token], changes[token + 1] = "N", "O"  # Local 418 of the union
    for token in found.tokens("Tem", "Tempore"):
        if codes[token - 2 : token] == "RN":
            changes[token - 1], changes[token] = "C", "R"  # Mayor Pro Tem


_CHILD_OF = (["A", "/", "L"], ["A", "/", "P"], ["a", "/", "l"], ["a", "/", "p"])
_OF_FIRM = ("Sons", "Daughters", "Associates", "Company")
_DOMAINS = ("com", "org", "net")
_ORDINAL_RANK = re.compile(r"[RS]\.?[1C]$")


def _fields(found: _Found, codes: str, people: People, changes: dict[int, str]) -> None:
    """Read the field behind a role as in small letters: Professor of Marine Law at Lima University."""
    for token in found.tokens(*_OF_FIELD):
        if subject := _SUBJECT.match(codes, token + 1):
            first, end = token + 2, subject.end()
            if all(_is_word(word.lower(), people) for word in found.words[first:end]):
                changes.update([(at, "n") for at in range(first, end) if codes[at] != "&"])


_OF_FIELD = ("Professor", "Lecturer", "Reader", "Chair", "Head", "Director", "Dean", "Manager", "President")
_SUBJECT = re.compile("[pi][NCFAORG]{1,3}(?:&[NCFAORG]{1,2})?(?=[i,])")
_STEM = 6  # letters in which an ending tells nothing


def _is_word(small: str, people: People) -> bool:
    """Whether the language has a word in small letters, or may well have it."""
    if small in people.words or is_common(small, people.common):
        return True
    return len(small) > _STEM and small.endswith(people.endings.verbal)  # Nursing


_OTHERS = """Junior Senior younger older elder women staff crew chief laureate lead general both Both two three four / t
    Class Tem Tempore Charge charge State Commonwealth Cabinet Battalion Sri Very Most Right Rt Local""".split()
_WATCHED = frozenset([*_OTHERS, *_DOMAINS, *_OF_FIRM, *_OF_FIELD])


class _Found:
    """The words of a document and which of those looked for are among them."""

    def __init__(self, document: Document) -> None:
        self.words = document.words
        self.present = _WATCHED.intersection(self.words)
        self.starts, self.ends = document.starts, document.ends

    def is_grown(self, token: int) -> bool:
        """Whether a token stands right behind the one before it, which stands right behind another."""
        starts, ends = self.starts, self.ends
        return token > 1 and ends[token - 1] == starts[token] and ends[token - 2] == starts[token - 1]

    def tokens(self, *wanted: str) -> Iterator[int]:
        """The numbers of the tokens that are one of some words."""
        words = self.words
        for word in wanted:
            if word in self.present:
                at = -1
                for _ in range(words.count(word)):
                    at = words.index(word, at + 1)
                    yield at


def _ages(document: Document) -> Iterator[int]:
    """The tokens that end in an age: 46-year-old."""
    fold, ends = document.fold, document.ends
    at = fold.find("-old")
    while at >= 0:
        end = at + len("-old")
        token = bisect_left(ends, end)
        if token < len(ends) and ends[token] == end:
            yield token
        at = fold.find("-old", end)
