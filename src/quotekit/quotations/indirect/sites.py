"""Reporting sites: the words outside marks that may attribute without marks, each with its verb group and sentence."""

from __future__ import annotations

from typing import NamedTuple

from quotekit.locale.reporting import ReportingTable, ReportingWord
from quotekit.quotations.outline import Outline
from quotekit.quotations.quoted_as import hands_on, quoted_as
from quotekit.quotations.verb_groups import BE, GROUP, WIDEST, is_adverb
from quotekit.quotations.writings import is_made_known

__all__ = ["Site", "find_reporting_sites"]


_VERBS = frozenset({"finite", "past", "base"})


class Site(NamedTuple):
    """A reporting word at `token`, its group of auxiliaries and adverbs from `first`, and its sentence."""

    token: int
    first: int
    word: ReportingWord
    sentence_first: int
    sentence_end: int

    @property
    def is_verb(self) -> bool:
        """Whether the word stands for the verb of a clause."""
        return self.word.form in _VERBS

    def is_passive(self, lower: list[str]) -> bool:
        """Whether a form of "be" stands in its group, among the words `lower` in small letters."""
        return self.word.form == "past" and not BE.isdisjoint(lower[self.first : self.token])


def find_reporting_sites(outline: Outline, table: ReportingTable) -> list[Site]:
    """The words of `table` outside marks, in order."""
    lower, inside = outline.lower, outline.inside
    words, sentences = table.words, outline.document.sentences
    found: list[Site] = []
    number, size = 0, len(sentences)
    first, end = 0, sentences[1] if size > 1 else len(lower)
    for token in [token for token, text in enumerate(lower) if text in words]:
        if inside[token] >= 0 or outline.in_name(token) or hands_on(outline, token) or is_made_known(lower, token):
            continue
        while token >= end:
            number += 1
            first = sentences[number]
            end = sentences[number + 1] if number + 1 < size else len(lower)
        begin = token
        if lower[token - 1] == "as" and (quoted := quoted_as(outline, token - 1, first)):
            begin = quoted.first
        found.append(Site(token, _group_first(lower, inside, begin, first), words[lower[token]], first, end))
    return found


def _group_first(lower: list[str], inside: list[int], token: int, sentence_first: int) -> int:
    at = token
    low = max(sentence_first, token - WIDEST)
    while at > low and inside[at - 1] < 0:
        word = lower[at - 1]
        if word in GROUP or is_adverb(word) or (word == "to" and at == token):
            at -= 1
        else:
            break
    return at
