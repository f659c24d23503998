"""Words whose class those beside them decide: what is a name by its capital, a role by what follows it."""

from __future__ import annotations

import re
from bisect import bisect_right
from operator import itemgetter

from quotekit.locale.people import People
from quotekit.locale.shapes import is_common
from quotekit.speakers.mentions.single_words import by_words
from quotekit.text.document import Document
from quotekit.text.sentences import SHORT_STATES

__all__ = ["CAPITALISED", "by_neighbours", "small_words", "within"]

CAPITALISED = "NGBPAOEKRCFU"
_LONGEST_SIGN = 2  # letters; what is no longer may be short for something: AL

# Words whose class their neighbours decide.  A capitalised word behind an honorific (Mr. English), and one in the
# middle of a sentence before a surname (said Win Htein), is a name; so are April and June that begin one, and of words
# in capitals alone a given name and what follows it.
# Each alternative begins with a letter, so that the search can skip the rest.
_POLITE = "\\.?+[TxqDdpjilyn](?![NGBPAOEKQRCFUI])"
_NEIGHBOURS = re.compile(
    rf"H{_POLITE}|S{_POLITE}|x(?=[NG])(?<=[qnbruk,p]x)|x(?=[NG])(?<![^.!\x22]x)|x(?=m?r)(?<=[Dsd]x)|x(?=s)(?<=Dx)|T(?=[NG]|[ERCFO][,.!q(b])(?<![pijlTDd1]T)|x(?=[ERCF][,q(])|E(?=[NG])|E(?=J)(?<=[GN]E)"
    rf"|QQ{{1,5}}(?!Q)|Q(?=[GN])|H\.?+x(?=[NG])|Q(?<=[GB][NGBP]Q)|Q(?<=GQ)|-(?=[{CAPITALISED}Q])(?<=[{CAPITALISED}Q]-)"
    rf"|D(?=N)(?<=[NG]D)|n(?=[{CAPITALISED}])(?<=[{CAPITALISED}]n)|k(?=G[NG])|n(?=G[NG])(?<=[qm]n)"
    rf"|n(?=[,.!pjilw])(?<=[NG1],Dn)|D(?=N[,wW])(?<=[NG],D)|s(?=[NG](?:q|[NG][qx,.!]))(?<=[OEKPQ]s)"
    rf"|H(?=[qxb,.!(](?![{CAPITALISED}]))|S(?=[rRoOCmS])|\((?=[{CAPITALISED}ndmHx]\.\))|y(?=\.[G)])|y(?=N)(?<=[NG]y)|y(?=[NG]{{1,2}}q)|D(?=N)(?<![^.!\x22]D)"
    rf"|-(?=S)(?<=S\.-)|v(?=[NP])(?<=[il]v)|T(?=[NGERCF],)(?<=lT)|T(?=[.,!])(?<=\"qT)|T(?=&G)(?<=uT)"
)
_OPENING = frozenset('.!"')
_BURMESE = frozenset({"Win", "Than"})
_PRONOUNS = frozenset({"He", "She", "You", "We"})
_SYLLABLES = re.compile(r"[A-Z][a-z]{1,6}-[a-z]{2,6}")  # given names of Korea and Taiwan
_SHORT = 3  # letters of what joins the words of a name in another language
_INITIALS = 3
_STEM = 4  # letters; what is no longer may be short for a body
# Ranks of the police in British style, before a name.
_RANKS = frozenset("PC DC DI DS PS DCS ACC WPC SSP ASP DSP DCP ACP IGP DIG SP MK SHO".split())
_LETTERS_BEHIND = frozenset("KC QC SC OBE MBE CBE RN MP JP".split())
_RANKS_AND_BODIES = frozenset({"Garda"})  # Garda Ana Roe, a Garda spokesman
_LETTERS = re.compile("[A-Z]{2,4}")
_BEHIND_NAME = re.compile("NQ[,q]")
_BEFORE_PLACES = frozenset({"in", "at", "near", "from"})
_BEFORE_MONTHS = frozenset("since until till before after during between last next early late mid".split())


def by_neighbours(document: Document, codes: str, people: People, changes: dict[int, str]) -> None:
    """Read words anew whose class depends on those beside them."""
    words, starts, ends = document.words, document.starts, document.ends
    for match in _NEIGHBOURS.finditer(codes):
        code = codes[match.start()]
        token = match.end() - 1
        word = words[token]
        if code == "-":
            if ends[token - 1] == starts[token] and ends[token] == starts[token + 1]:
                changes[token] = "S" if codes[token + 1] == "S" else "+"  # Maj.-Gen., Lima Post–ABC
        elif code == "E":
            if "-" in words[token + 1] or codes[token + 1] == "J":
                changes[token] = "N"  # Park Min-seo, Ana Banks III
        elif code == "k":
            if word not in people.words and word not in people.common:
                changes[token] = "r"  # the angler Bo Lind
        elif code == "n" and codes[token - 1] in "qmD":
            if word not in people.common and (codes[token - 1] != "D" or _tells_role(words, codes, token)):
                changes[token] = "k" if codes[token - 1] == "D" else "r"  # said sherpa Bo Lind; Bo Lind, a sherpa
        elif code == "n":
            if len(word) <= _SHORT and word not in people.words:
                changes[token] = "N"  # Bayan ng Bukid, Ortega y Soto
            elif _FULL_NAME.match(codes, token + 1) and not is_common(word, people.common):
                if not word.endswith(_OF_VERBS):
                    changes[token] = "r"  # Lima Rovers prop Bo Lind
        elif code in _READ_ALONE and (code != "H" or not word[0].isupper() or match.end() - match.start() == 1):
            _by_style(document, codes, match.start(), people, changes)
        elif code == "D":
            _determiner(words, codes, token, changes)
        elif code == "Q" and match.end() - match.start() == 1:
            _single_capitals(words, codes, token, changes)
        elif code == "Q":
            changes.update(_shouted_name(words, match.start(), match.end(), people))
        elif code == "v":
            if word.istitle() and words[token - 1] in _BEFORE_PLACES:
                changes[token] = changes[token + 1] = "P"  # from El Paso
        elif code == "T":
            if not _is_dated(words, codes, token) and (word in people.women or word in people.men):
                changes[token] = "G"  # April Mellody
        elif code == "x" and (codes[token + 1] in "sERCF" or _opens(codes, token) or word.islower()):
            _verb(words, codes, token, people, changes)
        elif word[0].isupper() and len(word) > 1 and word not in ("The", "And"):
            changes[token] = "N"  # Mr. English, said Win Htein
    by_words(document, codes, people, changes)


# Capitals within a sentence make a word part of a name, whatever it means: Just Stop Oil, Markets Now.
_CAPITAL_WORD = re.compile(
    rf"[xcjilDd](?<![GB][NG][xcjilDd])(?:(?=[{CAPITALISED}])(?<=[a-zD{CAPITALISED},&][xcjilDd])"
    rf"|(?<=[{CAPITALISED}][xcjil])(?=[,.!;:)\"sq]))"
)


def small_words(document: Document, codes: str, headlines: list[tuple[int, int]], changes: dict[int, str]) -> None:
    """Read capitalised small words beside others as names, where they open no sentence and stand in no headline."""
    words = document.words
    tokens = [match.start() for match in _CAPITAL_WORD.finditer(codes)]
    tokens = [
        token for token in tokens if words[token].istitle() and words[token] not in _ARTICLES and token not in changes
    ]
    if tokens:
        opening = frozenset(document.sentences)
        for token in tokens:
            if token not in opening and not within(headlines, token):
                changes[token] = "N"


def within(parts: list[tuple[int, int]], token: int) -> bool:
    """Whether a token stands in one of the parts (token numbers, half open), which are in order."""
    number = bisect_right(parts, token, key=itemgetter(0)) - 1  # the last part that begins by then
    return number >= 0 and token < parts[number][1]


_INDEFINITE = frozenset({"a", "an"})
_ARTICLES = frozenset({"The", "A", "An"})


def _determiner(words: list[str], codes: str, token: int, changes: dict[int, str]) -> None:
    """Read a determiner anew behind a name, or the word behind it."""
    word = words[token]
    if _opens(codes, token):
        if word in ("An", "No") and _SYLLABLES.fullmatch(words[token + 1]):
            changes[token] = "N"  # An Na-young said
    elif codes[token - 1] == ",":
        if word in _INDEFINITE:
            changes[token + 1] = "A"  # Ana Roe, a Yoruba
    elif word == "the" and words[token - 1] in _BIDS:
        changes.update({token - 1: "N", token: "N", token + 1: "O"})  # Save the Marshes
    elif word == "ten":
        changes[token] = "v"  # Saskia ten Brink


_FULL_NAME = re.compile("G[NG]")
_OF_VERBS = ("s", "ed")


def _tells_role(words: list[str], codes: str, token: int) -> bool:
    """Whether the determiner between a comma behind a name and an unknown noun lets that tell who somebody is."""
    return words[token - 1] in _INDEFINITE or (
        words[token - 1] == "the" and codes[token + 1] != "p" and codes[token - 4 : token - 2] in ("GN", "GG")
    )


def _opens(codes: str, token: int) -> bool:
    return not token or codes[token - 1] in _OPENING


def _is_dated(words: list[str], codes: str, token: int) -> bool:
    """Whether the word before a month tells that no name is meant: since April, to April."""
    before = words[token - 1].lower() if token else ""
    return before in _BEFORE_MONTHS or (codes[token - 1] == "l" and words[token - 2].lower() != "according")


def _verb(words: list[str], codes: str, token: int, people: People, changes: dict[int, str]) -> None:
    """Read what is built like a verb as a noun or a name."""
    word, after = words[token], codes[token + 1]
    if after == "s":
        if words[token - 1].lower() in ("the", "a"):
            changes[token] = "n"  # the mine's director
    elif after in "NG" and _opens(codes, token):
        if word.istitle() and (_SYLLABLES.fullmatch(words[token + 1]) or word in _BURMESE):
            changes[token] = "N"  # Oh Kyung-tae said, Win Myint said
    elif after in "ERCF":
        if word in people.men or word in people.women:
            changes[token] = "G"  # Will Banks, a fisherman
    elif after not in "NG":
        changes[token] = "m"  # the family's lead lawyer


def _single_capitals(words: list[str], codes: str, token: int, changes: dict[int, str]) -> None:
    """Read one word in capitals anew: letters or a surname behind a name, a rank or initials before one."""
    word = words[token]
    if token + 1 < len(words) and _SYLLABLES.fullmatch(words[token + 1]):
        changes[token] = "N"  # PARK Joon-seok
    elif codes[token + 1 : token + 2] not in ("G", "N"):
        if word in _LETTERS_BEHIND or (_LETTERS.fullmatch(word) and _BEHIND_NAME.match(codes, token - 1)):
            changes[token] = "J"  # Ana Roe KC
        elif len(word) > _STEM and word.isalpha() and codes[token - 1] == "G":
            changes[token] = "N"  # Marie LEFEBVRE
    elif word in _RANKS:
        changes[token] = "S"  # DI Ana Roe
    elif word.count(".") == _INITIALS and codes[token - 1 : token] != "D":
        changes[token] = "I"  # V.V.S. Rao


# Verbs with which the names of campaigns begin, before "the".
_BIDS = frozenset("Ban Change Defend End Extend Feed Free Help Keep Protect Reclaim Rock Save Stop Unite".split())

_READ_ALONE = frozenset("s(yHS")


def _by_style(document: Document, codes: str, token: int, people: People, changes: dict[int, str]) -> None:
    """Read a possessive mark, a bracket, an initial I or a style anew, or what stands behind it."""
    words, code, after = document.words, codes[token], codes[token + 1]
    if code == "s":
        _named_behind_owner(words, codes, token, people, changes)
    elif code == "(":
        if words[token + 1] in SHORT_STATES:
            changes[token + 1] = "P"  # (Ill.)
    elif code == "y":
        if words[token] in _PRONOUNS:
            changes[token] = "N"  # He Wei said
        elif words[token] == "i":
            changes[token] = "v"  # Ana Roe i Soler
        elif words[token] == "I" and (codes[token - 1] == "." or token + 2 not in document.sentences):
            changes[token] = "I"  # I. Charles Roe, (D-R.I.)
    elif code == "S":
        if words[token] in _RANKS_AND_BODIES:
            changes[token] = "K"
    elif (after != "." or len(words[token]) > _STEM - 1) and (
        codes[token - 1] in "GI" or (after in "qx,!" and codes[token - 1] not in '"DdmnH')
    ):
        changes[token] = "N"  # Jon Lord; Pandit said; but "Madam, we


def _named_behind_owner(words: list[str], codes: str, token: int, people: People, changes: dict[int, str]) -> None:
    """Read unknown words behind a body's possessive and beside a verb as a name: the Lima Post's Raheel Kassim will."""
    first = token + 1
    end = first + 1 + (codes[first + 1] in "NG")
    if any(word.lower() in people.common or word.lower() in people.words for word in words[first:end]):
        return
    if end - first == 1 and codes[token - 1] == "P":
        return  # Lima's Kassim
    changes[first] = "G"


def _shouted_name(words: list[str], first: int, end: int, people: People) -> dict[int, str]:
    """The classes of words in capitals that hold a given name and a surname, with a role before them or none."""
    for given in range(first, end - 1):
        name = words[given].capitalize()
        if len(name) <= _LONGEST_SIGN or (name not in people.women and name not in people.men):
            continue
        before = {at: people.words.get(words[at].lower()) for at in range(first, given)}
        if any(len(words[at]) <= _LONGEST_SIGN for at in range(given, end)) or not set(before.values()) <= {"r", "m"}:
            break
        found = {at: "R" if code == "r" else "C" for at, code in before.items()}
        return found | {given: "G"} | dict.fromkeys(range(given + 1, end), "N")
    return {}
