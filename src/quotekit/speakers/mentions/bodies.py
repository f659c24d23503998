"""Bodies that are told by one of their words: Orlo Energy, Cricket Australia, the carmaker Lumen."""

from __future__ import annotations

import re

from quotekit.locale.people import People
from quotekit.speakers.mentions.grammar import OF_KIND
from quotekit.speakers.mentions.neighbours import CAPITALISED
from quotekit.text.document import Document

__all__ = ["firms_and_bodies"]


def firms_and_bodies(document: Document, codes: str, people: People, changes: dict[int, str]) -> None:
    """Read words anew that end the name of a body, or tell its kind."""
    words = document.words
    if not people.trades.isdisjoint(words):
        _firms(words, codes, people, changes)
    if not people.national.isdisjoint(words):
        _national(words, codes, people, changes)
    if not people.kinds.isdisjoint(words):
        _kinds(document, codes, people, changes)


# Behind an unknown name that is no surname a trade ends the name of a firm: Orlo Energy, but not Orlo Energy Minister.
_TRADE_OF_FIRM = re.compile(rf"N[NCFO](?<![GBHSRI].[NCFO])(?<![HSRI]\..[NCFO])(?![{CAPITALISED}QIHS])")


def _firms(words: list[str], codes: str, people: People, changes: dict[int, str]) -> None:
    """Read the word for a trade that ends the name of a firm as one for a body."""
    for match in _TRADE_OF_FIRM.finditer(codes):
        name, trade = match.start(), match.end() - 1
        if words[trade] in people.trades and words[name] not in people.trades:
            changes[name], changes[trade] = "N", "O"


_NATION = re.compile("[CNmn](P{1,2})(?![NGBPARI])")


def _national(words: list[str], codes: str, people: People, changes: dict[int, str]) -> None:
    """Read a field and a country as a body: Cricket Australia."""
    national = people.national
    for token in [token for token, word in enumerate(words) if word in national]:
        if nation := _NATION.match(codes, token):
            changes[token], changes[nation.end() - 1] = "C", "O"


def _kinds(document: Document, codes: str, people: People, changes: dict[int, str]) -> None:
    """Read the word for a kind of body right before the name of one as such: the carmaker Lumen."""
    words, kinds = document.words, people.kinds
    openings = frozenset(document.sentences)
    for token in [token for token, word in enumerate(words) if word in kinds]:
        word = words[token]
        if not word.islower() and token not in openings:
            continue
        name = OF_KIND.match(codes, token + 1)
        if name is None or _PERSON.match(codes, token + 1):
            continue
        if word.lower() in _PERSONS_TOO and name.end() > token + 2 and codes[name.end() - 1] in "NGBPA":
            continue  # producer Ana Roe
        first = token
        while first and token - first < _LONGEST_KIND and codes[first - 1] in "nmkbcorAPBN":
            first -= 1
        # With an article alone a clause may follow: the bank Roe left.
        behind = _CLOSES_KIND if first == token and codes[first - 1 : first] in ("D", "d") else _BEHIND_KIND
        if behind.match(codes, name.end()):
            changes[token] = "g"


# What a person is called as well: the producer Ana Roe.
_PERSONS_TOO = frozenset({"broadcaster", "builder", "developer", "maker", "operator", "producer", "publisher"})
_LONGEST_KIND = 4  # words of what stands before it: a large Dutch insurance
_PERSON = re.compile("G(?:I\\.?)?[NGBPA]")
_CLOSES_KIND = re.compile('[,.!;:)"q]|$')
_BEHIND_KIND = re.compile("(?![ruoRUsS])")
