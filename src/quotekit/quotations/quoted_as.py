"""Who is quoted as saying something: "Ana Roe was quoted by the agency as saying", "the agency quoted her as saying".

The medium hands on what somebody else says, so that its verb attributes nothing.
"""

from __future__ import annotations

from typing import NamedTuple

from quotekit.quotations.outline import Outline
from quotekit.quotations.verb_groups import group_first
from quotekit.speakers.found import FoundMention

__all__ = ["QuotedAs", "hands_on", "quoted_as"]

_HANDING_ON = frozenset(
    {"quoted", "quotes", "quoting", "quote", "cited", "cites", "citing", "reported", "recorded", "heard"}
)
_BE = frozenset({"was", "were", "is", "are", "been", "being"})
_SAYING = frozenset({"saying", "stating", "telling", "warning", "arguing", "adding"})
_ENDS = frozenset('!;:"')
_FARTHEST = 14  # tokens between that verb and "as saying"
_TIME = 3  # tokens of what may stand behind who is quoted: on Monday


class QuotedAs(NamedTuple):
    """Who is quoted, if known, and the first token of the whole group where it is theirs: was quoted … as saying."""

    mention: FoundMention | None
    first: int


def hands_on(outline: Outline, token: int) -> bool:
    """Whether the word at `token` is the verb of whoever quotes somebody else: quoted Ana Roe as saying."""
    lower = outline.lower
    if lower[token] not in _HANDING_ON:
        return False
    for at in range(token + 1, min(token + _FARTHEST, len(lower) - 1)):
        if outline.codes[at] in _ENDS:
            return False
        if lower[at] == "as":
            return lower[at + 1] in _SAYING
    return False


def quoted_as(outline: Outline, token: int, low: int) -> QuotedAs | None:
    """Who is quoted where "as" at `token` and a verb of saying follow; None where nobody quotes, not before `low`."""
    lower = outline.lower
    if token <= low or lower[token] != "as" or lower[token + 1 : token + 2] == [] or lower[token + 1] not in _SAYING:
        return None
    for verb in range(token - 1, max(low, token - _FARTHEST) - 1, -1):
        if outline.inside[verb] >= 0:
            return None
        if lower[verb] not in _HANDING_ON:
            continue
        first = group_first(lower, verb, low)
        if _BE.intersection(lower[first:verb]):
            mention = outline.mention_ending_at(first)
            if mention is None and lower[first - 1] == ",":
                mention = outline.mention_ending_at(first - 1)  # Ana Roe, a nurse, was quoted
            return QuotedAs(mention, first)
        if lower[token - 1] == "her":
            return QuotedAs(
                FoundMention(token - 1, token, "pronoun", token - 1, token, token - 1, rule="mention.pronoun"), token
            )
        for end in range(token, max(verb, token - _TIME), -1):
            if (mention := outline.mention_ending_at(end)) and mention.first > verb:
                return QuotedAs(mention, token)
        return QuotedAs(None, token)
    return None
