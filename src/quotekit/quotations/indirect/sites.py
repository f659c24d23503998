"""Reporting sites: the words outside marks that may attribute without marks, each with its verb group and sentence."""

from __future__ import annotations

from typing import NamedTuple

from quotekit.locale.reporting import ReportingTable, ReportingWord
from quotekit.quotations.outline import Outline
from quotekit.quotations.verb_groups import GROUP, WIDEST

__all__ = ["Site", "find_reporting_sites"]


class Site(NamedTuple):
    """A reporting word at `token`, its group of auxiliaries and adverbs from `first`, and its sentence."""

    token: int
    first: int
    word: ReportingWord
    sentence_first: int
    sentence_end: int


def find_reporting_sites(outline: Outline, table: ReportingTable) -> list[Site]:
    """The words of `table` outside marks, in order."""
    lower, inside = outline.lower, outline.inside
    words, sentences = table.words, outline.document.sentences
    found: list[Site] = []
    number, size = 0, len(sentences)
    first, end = 0, sentences[1] if size > 1 else len(lower)
    for token in [token for token, text in enumerate(lower) if text in words]:
        if inside[token] >= 0 or lower[token + 1 : token + 3] == _AS_SAYING or _quotes_as_saying(lower, token):
            continue  # in marks, or quoted as saying, where the second verb attributes
        while token >= end:
            number += 1
            first = sentences[number]
            end = sentences[number + 1] if number + 1 < size else len(lower)
        begin = token
        if lower[token - 1 : token + 1] == _AS_SAYING:
            begin = max(_quoted_before(lower, token), first)
        found.append(Site(token, _group_first(lower, inside, begin, first), words[lower[token]], first, end))
    return found


_AS_SAYING = ["as", "saying"]
_QUOTED_BY = 9  # tokens: was quoted by the agency on Monday as saying
_BE = frozenset({"was", "were", "is", "are", "been"})


def _quotes_as_saying(lower: list[str], token: int) -> bool:
    """Whether somebody is quoted here by a medium as saying something."""
    if lower[token] != "quoted" or lower[token - 1] not in _BE:
        return False
    behind = lower[token + 1 : token + _QUOTED_BY]
    return "saying" in behind and behind[behind.index("saying") - 1] == "as"


def _quoted_before(lower: list[str], token: int) -> int:
    """The "quoted" to which "as saying" belongs where its subject is who spoke; `token` if there is none."""
    around = range(token - 1, max(token - _QUOTED_BY, 0), -1)
    return next((at for at in around if lower[at] == "quoted" and lower[at - 1] in _BE), token)


def _group_first(lower: list[str], inside: list[int], token: int, sentence_first: int) -> int:
    at = token
    low = max(sentence_first, token - WIDEST)
    while at > low and inside[at - 1] < 0:
        word = lower[at - 1]
        if word in GROUP or word.endswith("ly") or (word == "to" and at == token):
            at -= 1
        else:
            break
    return at
