"""The class of every word of a document, one character a token: the string that the grammar of mentions reads."""

from __future__ import annotations

import re
from itertools import pairwise

from quotekit.locale.people import People
from quotekit.locale.shapes import is_common, is_inflected
from quotekit.speakers.mentions.bodies import firms_and_bodies
from quotekit.speakers.mentions.grammar import ROLE_PHRASE
from quotekit.speakers.mentions.neighbours import CAPITALISED, by_neighbours, small_words, within
from quotekit.text.document import Document
from quotekit.text.tokens import encode

__all__ = ["word_classes"]

_HEADLINE_WORDS = 4
_STEM = 4  # letters in which an ending tells nothing: King
_HEADLINE_SIZE = 24  # tokens of a headline that may end in a stop
_LONG = 4  # letters; shorter words of a headline are often left small
_LEFT_SMALL = frozenset({"with", "from", "over", "into", "than"})


def word_classes(document: Document, people: People) -> str:
    """One character a token, from `quotekit.locale.people.CLASSES`; signs stand for themselves.

    Capitals that only begin a sentence or stand in a headline are read as small letters.
    """
    words = document.words
    known = people.words

    codes = encode(words, known, people.shape)
    headlines = _headlines(document, codes)
    names = _surnames(words, codes, headlines)
    alone = frozenset([words[match.start()] for match in _ALONE.finditer(codes)]) | names
    changes: dict[int, str] = {}
    if "'" in codes:
        _possessive_signs(document, codes, changes)
    by_neighbours(document, codes, people, changes)
    small_words(document, codes, headlines, changes)
    firms_and_bodies(document, codes, people, changes)
    odd = {word for word in names if (known.get(word) or people.shape(word)) not in "NG"}
    if odd:
        for token in [i for i, word in enumerate(words) if word in odd]:
            if not _CAPITAL.match(codes, token + 1) and not (token and _CAPITAL.match(codes, token - 1)):
                changes[token] = "N"
    for start in [*document.sentences, len(codes)]:
        # A stop that ends a sentence, unless it shortens a word too (Jr.).
        if codes[start - 1 : start] == "." and (codes[start - 2 : start - 1] != "J" or words[start - 2].isupper()):
            changes[start - 1] = "!"
        if codes[start : start + 1] in _MAY_OPEN:
            _plain_opening(words, codes, start, people, alone, changes)
    if "D." in codes:
        for match in _INITIAL_A.finditer(codes):
            if words[match.start()] == "A" and changes.get(match.start() + 1) != "!":
                changes[match.start()] = "I"  # A. Rahman
    for match in _BESIDE_SPEECH.finditer(codes):
        token = match.end() - 1
        if not words[token][0].isupper() or words[token].lower() in people.uncounted:
            continue
        if codes[token + 1 : token + 2] != "x" or codes[token] != "R" or words[token + 1] in _FINITE:
            changes[token] = "N"  # said Baker, Baker said; in July, Deacon had
    for match in _SMALL_BEHIND_NAME.finditer(codes):
        token = match.end() - 1
        word = words[token]
        if not word[0].isupper() or len(word) == 1 or within(headlines, token):
            continue
        if codes[token] == "T" and word.endswith("day"):
            continue  # Ana Monday, the day
        if codes[token] != "U" or known.get(word[:-1]) != "A":  # not of Clinton Democrats
            changes[token] = "N"  # Al From
    starts, ends = document.starts, document.ends
    for match in _OPENED.finditer(codes):
        token = match.end()
        if codes[token - 1] == '"' and starts[token] > ends[token - 1]:
            continue  # a closing mark
        _plain_opening(words, codes, match.end(), people, alone, changes)
    for first, end in headlines:
        _plain_headline(words, codes, first, end, people, names, changes)
    if not changes:
        return codes
    parts = list(codes)
    for token, code in changes.items():
        parts[token] = code
    return "".join(parts)


_CAPITAL = re.compile(rf"[{CAPITALISED}]")
_MAY_OPEN = frozenset("NGBOCFURE\"'(-")
_OPENED = re.compile(r'["(:\-](?=[NGBRCOFUE])')
# A role or an adjective of origin needs an article, so that alone beside a verb of saying it is a surname.
# So it does before a possessive mark (despite Weaver's words) and before a clause about somebody (said Small, who).
_BESIDE_SPEECH = re.compile(
    rf"[RAE](?<=q.)(?![{CAPITALISED}QIHSruomnkep]|\(H)|[RAEC](?=q)(?<=[,\"x&].)|[lpj](?=q)(?<=[,\".].)|R(?=x)(?<=,.)"
    rf"|R(?=s(?![{CAPITALISED}o]))(?<=[nqxblij,].)|[RC](?=,[wW])(?<=[qxblpij].)|E(?=[,.!xqli])(?<=[xb].)"
)
# A capitalised word in the middle of a sentence that no other joins: where it opens one, it is a name too.
_ALONE = re.compile(rf"N(?<=[nqxblkru]N)(?![{CAPITALISED}IQ])")
_INITIAL_A = re.compile(r"D\.(?=[NGBPAIv])")
_SMALL_BEHIND_NAME = re.compile(
    r"G(?:I\.?+)?(?:[xqDdpjilym](?![NGBPAOEKQRCFUI])|T(?=[,.!xqs&])|U(?=[,.!xq]))|(?<=[rS])NT(?=[,.!xqs&])|NN[xqDpjilm](?=,[Dd])"
)
# A word behind an honorific, a title or a given name, and before no further name, is a surname.
_SURNAME = re.compile(r"(?:[HS]\.?+([NGBPACROEKFU])|R([NGB])|[GB](?:[ID]\.?+)?([NGBPACROEKFU]))(?![NGBPAOEKQRCFUI])")


def _surnames(words: list[str], codes: str, headlines: list[tuple[int, int]]) -> frozenset[str]:
    parts = []
    done = 0
    for first, end in headlines:
        parts += [codes[done:first], " " * (end - first)]
        done = end
    codes = "".join([*parts, codes[done:]])
    return frozenset([words[match.end() - 1] for match in _SURNAME.finditer(codes)])


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
    if token >= size or codes[token] not in "NGBOCFURE" or token in changes:
        return
    word, code = words[token], codes[token]
    if word in names:
        return
    small = word.lower()
    followed = codes[token + 1 : token + 2]
    if code == "N" and followed == "+":
        return  # Price & Roe
    if code in "RNC" and followed == ",":
        after = codes[token + 2 : token + 3]
        if after in ("w", "W", "c") or (after == "D" and ROLE_PHRASE.match(codes, token + 2)):
            changes[token] = "N"  # Small, who came; Patch, a Tory lawyer
            return
    if (
        followed == "q"
        and code in "RNE"
        and small not in people.uncounted
        and not (len(small) > _STEM and small.endswith(people.endings.uncounted))
    ):
        changes[token] = "N"  # what is counted needs an article, so this is a name: Baker said
        return
    if code in "RE":
        if code == "R" and followed == "x" and small not in people.uncounted and words[token + 1] in _FINITE:
            changes[token] = "N"  # Carrier has won
        return
    if code == "N" and followed and followed in "bx":
        following = words[token + 1]
        past = following in _FINITE or following.endswith("ed")
        if past and small not in people.uncounted and _small(small, people) == "k":
            return  # Holder failed: who is meant as one of a kind needs an article
    if code in "OCUF":
        if code == "O" and _OF_NAME.match(codes, token + 1):
            return  # Bank of Korea
        if not followed or followed not in CAPITALISED + "S" or (code == "U" and followed not in "RO"):
            plain = _small(small, people)
            changes[token] = "u" if code == "U" and plain == "n" else plain  # Democrats
        return
    if code in "GB":
        if people.words.get(small) == "q":
            changes[token] = "q"  # Said Ana Roe
        elif small in people.common and not _SURNAME_NEXT.match(codes, token + 1):
            changes[token] = _small(small, people)
    elif code == "N" and followed == "G" and _FULL_NAME_NEXT.match(codes, token + 1) and _small(small, people) in "kr":
        changes[token] = "R"  # Promoter Ana Roe
    elif followed == "N" and code == "N" and not small.endswith(("s", "ed", "ing", "ly")):
        return  # before an unknown name a first name: Rush Ode
    elif code == "N" and not small.endswith(("ed", "ing", "ly")) and _BODY_NEXT.match(codes, token + 1):
        return  # Rules Committee, Rural Fire Service
    elif code == "N" and small.endswith("s") and small[-2] not in "sui" and _TITLED_NEXT.match(codes, token + 1):
        return  # Lions captain Ana Roe
    elif followed == "u" and small in people.common:
        changes[token] = "m"  # Abortion opponents
    elif is_common(small, people.common) or is_inflected(small, people.common, people.endings):
        changes[token] = _small(small, people)


def _headlines(document: Document, codes: str) -> list[tuple[int, int]]:
    """The paragraphs, as token numbers, in which most words are capitalised, or all letters are capitals."""
    found = []
    words = document.words
    for first, end in pairwise([*document.paragraphs, len(codes)]):
        size = end - first
        if _HEADLINE_WORDS <= size <= _HEADLINE_SIZE and not _has_small(words, codes, first, end):
            if sum([word[0].isupper() for word in words[first:end]]) >= _HEADLINE_WORDS:
                found.append((first, end))  # Ana Roe Endorses Joe Blum.
            continue
        if codes[end - 1] in ".!" and codes.count("Q", first, end) * 3 < size:
            continue
        capitals = len(_CAPITAL_OR_SHOUTED.findall(codes, first, end))
        if capitals >= _HEADLINE_WORDS and capitals * 2 >= size:
            found.append((first, end))
    return found


def _has_small(words: list[str], codes: str, first: int, end: int) -> bool:
    """Whether one of the words is in small letters, as in no headline: a long one, or one that has a content."""
    for token in range(first, end):
        word = words[token]
        if word.islower() and (codes[token] in "nmruokb" or (len(word) >= _LONG and word not in _LEFT_SMALL)):
            return True
    return False


def _plain_headline(
    words: list[str], codes: str, first: int, end: int, people: People, names: frozenset[str], changes: dict[int, str]
) -> None:
    """Only those words of a headline are names that the language does not know in small letters."""
    common = people.common
    shouted = codes.count("Q", first, end) * 2 > end - first
    for token in range(first, end):
        word, code = words[token], codes[token]
        if changes.get(token) == "O":
            continue  # a firm
        if code == "Q" and shouted:
            changes[token] = _title_case(word, people)
        elif code in "NCOFUG" and word not in names:
            small = word.lower()
            plain = is_common(small, common) or people.words.get(small, "") in _CLOSED
            if code == "N" and small.endswith(people.endings.verbal) and _FULL_NAME.match(codes, token - 2):
                plain = True  # Ana Roe Rebuffed Joe Blum
            if code == "G" and plain and token + 1 < end:
                # Mark Cuban Wins, but Trump Will Win
                following = words[token + 1].lower()
                plain = people.words.get(small, "") in _CLOSED or is_common(following, common)
            if plain or code in "CUF":
                changes[token] = _small(small, people)


_BODY_NEXT = re.compile("[CFN]{0,2}O")
_TITLED_NEXT = re.compile("m?r[GN][NG]")
_OF_NAME = re.compile(rf"p[{CAPITALISED}]")
_FULL_NAME_NEXT = re.compile("G(?:I\\.?)?[NGB]")
_SURNAME_NEXT = re.compile("[NGBIPv]|A(?=[,xq:])|[ERCFH](?=[,q(])")
_FINITE = frozenset("was has had is did does would could will won lost went came took made gave got".split())
_FULL_NAME = re.compile("[GB][NG]N")
_CAPITAL_OR_SHOUTED = re.compile(rf"[{CAPITALISED}Q]")
_CLOSED = ("x", "q", "D", "d", "p", "j", "i", "l", "y", "&")


def _title_case(word: str, people: People) -> str:
    """The class of a word in capitals, in a text where all words are."""
    name = word.capitalize()
    small = word.lower()
    code = people.words.get(name)
    if code and code in "GBPAKHST":
        return code
    if is_common(small, people.common) or small in people.words:
        return _small(small, people)
    return "N"


def _small(small: str, people: People) -> str:
    return people.words.get(small) or people.shape(small)
