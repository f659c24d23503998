"""The class of every word of a document, one character a token: the string that the grammar of mentions reads."""

from __future__ import annotations

import re
from itertools import pairwise

from quotekit.locale.people import People
from quotekit.text.document import Document
from quotekit.text.tokens import encode

__all__ = ["word_classes"]

_UPPER = {"r": "R", "u": "U", "o": "O", "m": "C", "n": "N", "k": "N", "b": "N"}
_LOWER = {"R": "r", "U": "u", "O": "o", "C": "m", "K": "o", "S": "r"}
_CAPITALISED = "NGBPAOKRCFU"
_SIGNS = {"—": "-", "–": "-", "--": "-", "-": "-", "!": ".", "?": ".", "…": ".", "...": ".", "[": "(", "]": ")", "``": '"', "''": '"'}
_MARKS = frozenset('"“”„«»‹›‘`')
_PARTY = re.compile(r"(?:[RDI]|Rep|Dem|Ind)-[A-Z]")
_ROLE_ENDINGS = ("woman", "man", "person", "ologist", "ographer", "ician", "onomist", "eer", "keeper", "maker", "writer")
_ROLE_LIKE = ("er", "or", "ist", "ian", "ant", "ee", "ster")
_MODIFIER_ENDINGS = ("al", "ic", "ive", "ary", "ory", "ous", "ine", "ese")
_ADDRESS = frozenset({"president", "senator", "governor", "congressman", "chairman", "mom", "dad", "coach", "captain"})
_HEADLINE_WORDS = 4
_LONGEST_HEADLINE = 30


def word_classes(document: Document, people: People) -> str:
    """One character a token, from `quotekit.locale.people.CLASSES`; signs stand for themselves.

    Capitals that only begin a sentence or stand in a headline are read as small letters.
    """
    words = document.words
    known = people.words

    def shape(word: str) -> str:
        return _shape(word, people)

    codes = encode(words, known, shape)
    names = _surnames(words, codes)
    changes: dict[int, str] = {}
    if "'" in codes:
        _possessive_signs(document, codes, changes)
    odd = {word for word in names if (known.get(word) or shape(word)) not in "NG"}
    if odd:
        for token in [i for i, word in enumerate(words) if word in odd]:
            if not _CAPITAL.match(codes, token + 1) and not (token and _CAPITAL.match(codes, token - 1)):
                changes[token] = "N"
    for start in document.sentences:
        _plain_opening(words, codes, start, people, names, changes)
    for match in _OPENED.finditer(codes):
        _plain_opening(words, codes, match.end(), people, names, changes)
    _plain_headlines(document, codes, people, names, changes)
    if not changes:
        return codes
    parts = list(codes)
    for token, code in changes.items():
        parts[token] = code
    return "".join(parts)


_CAPITAL = re.compile(rf"[{_CAPITALISED}]")
_OPENED = re.compile(r'["(:\-](?=[NGBRCOFU])')
# A word behind an honorific, a title or a given name, and before no further name, is a surname.
_SURNAME = re.compile(r"(?:[HS]\.?+|R|[GB](?:[ID]\.?+)?)([NGBPACROKFU])(?![NGBPAOKQRCFUI])")


def _surnames(words: list[str], codes: str) -> frozenset[str]:
    return frozenset([words[match.start(1)] for match in _SURNAME.finditer(codes)])


def _possessive_signs(document: Document, codes: str, changes: dict[int, str]) -> None:
    """An apostrophe right behind an s, before a blank, is a possessive: the voters' choice."""
    words, starts, ends = document.words, document.starts, document.ends
    token = codes.find("'")
    last = len(words) - 1
    while token >= 0:
        joined = token and ends[token - 1] == starts[token] and words[token - 1][-1] in "sSxz"
        if joined and token < last and starts[token + 1] > ends[token] and words[token + 1][0].isalnum():
            changes[token] = "s"
        else:
            changes[token] = '"'
        token = codes.find("'", token + 1)


def _plain_opening(
    words: list[str], codes: str, token: int, people: People, names: frozenset[str], changes: dict[int, str]
) -> None:
    """Read the first word of a sentence as in small letters, unless it is a name."""
    size = len(words)
    for _ in range(3):  # marks and brackets that open the sentence
        if token < size and codes[token] in "\"'(-":
            token += 1
    if token >= size or codes[token] not in "NGBOCFUR" or token in changes:
        return
    word, code = words[token], codes[token]
    if word in names:
        return
    small = word.lower()
    followed = codes[token + 1 : token + 2]
    if code in "R":
        # A role needs an article; alone before a verb of saying it is a surname: Baker said.
        if followed == "q" and small not in _ADDRESS:
            changes[token] = "N"
        return
    if code in "OCUF":
        if not followed or followed not in _CAPITALISED or (code == "U" and followed not in "RO"):
            changes[token] = _LOWER.get(code, "n")
        return
    if code in "GB":
        if small in people.common and not (followed and followed in "NGBIPv"):
            changes[token] = _small(small, people)
    elif small in people.common or _is_inflected(small, people):
        changes[token] = _small(small, people)


def _plain_headlines(
    document: Document, codes: str, people: People, names: frozenset[str], changes: dict[int, str]
) -> None:
    """In a headline most words are capitalised: only those that the language does not know in small letters are names."""
    words = document.words
    paragraphs = document.paragraphs
    for first, end in pairwise([*paragraphs, len(words)]):
        last = codes[end - 1] if end > first else "."
        shouted = len(_SHOUTED.findall(codes, first, end))
        if last == "." and shouted * 3 < end - first:
            continue
        capitals = shouted + len(_CAPITAL.findall(codes, first, end))
        if capitals < _HEADLINE_WORDS or capitals * 2 < end - first or (end - first > _LONGEST_HEADLINE and shouted < 4):
            continue
        for token in range(first, end):
            word = words[token]
            if codes[token] == "Q" and shouted * 2 > capitals:
                plain = _title_case(word, people)
            elif codes[token] in "NCOFUG" and word not in names:
                small = word.lower()
                plain = _small(small, people) if codes[token] in "CUF" or _is_common(small, people) else codes[token]
                if codes[token] == "G" and codes[token + 1 : token + 2] in tuple("NGBI"):
                    plain = "G"
            else:
                continue
            changes[token] = plain


_SHOUTED = re.compile("Q")


def _title_case(word: str, people: People) -> str:
    """The class of a word in capitals, in a text where all words are."""
    name = word.capitalize()
    small = word.lower()
    code = people.words.get(name)
    if code and code in "GBPAKHST":
        return code
    if _is_common(small, people) or small in people.words:
        return _small(small, people)
    return "N"


def _is_inflected(small: str, people: People) -> bool:
    """Whether it is a form in -ed, -ing or -ly of a word that the language has."""
    common = people.common
    for ending in ("ed", "ing", "ly"):
        if small.endswith(ending):
            stem = small[: -len(ending)]
            return stem in common or stem + "e" in common or stem[:-1] in common
    return False


def _is_common(small: str, people: People) -> bool:
    """Whether the language has the word, or the one it is a form of: vows, vow."""
    common = people.common
    return small in common or (small[-1] == "s" and (small[:-1] in common or small[:-2] in common))


def _small(small: str, people: People) -> str:
    return people.words.get(small) or _shape(small, people)


def _shape(word: str, people: People) -> str:
    first = word[0]
    if not first.isalnum():
        return _sign(word)
    if first.isdigit():
        return "m" if word.endswith("old") else "1"
    if first.islower():
        return _lower_shape(word, people)
    return _upper_shape(word, people)


def _sign(word: str) -> str:
    if word in _SIGNS:
        return _SIGNS[word]
    if word in _MARKS:
        return '"'
    if word[0] == "@" and len(word) > 1:
        return "N"
    return word if word in ",.():;'&" else ";"


def _lower_shape(word: str, people: People) -> str:
    known = people.words
    if "-" in word:
        head, _, tail = word.rpartition("-")
        if tail in ("elect", "designate", "general"):
            tail = head
        if tail[:1].isupper():
            # al-Assad is a name, ex-President a role, anti-Trump a modifier.
            code = known.get(tail) or known.get(tail.lower(), "")
            if word.startswith(("ex-", "then-", "former-")) and code in ("r", "R", "S"):
                return "R"
            return "N" if known.get(head) == "v" or head in ("ad", "as", "an", "ar", "at", "az", "ash", "ul", "ur") else "m"
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


def _upper_shape(word: str, people: People) -> str:
    known = people.words
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
            return code if code in "ruo" else "m" if head != "Al" else "N"
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
    # Explained, Winning: capitalised in headlines only.
    return "b" if small.endswith(("ed", "ing")) and small in people.common else "N"
