"""The medium of an attribution: in a tweet, in an interview with the Post, on Twitter; the Post reported."""

from __future__ import annotations

from quotekit.locale.reporting import ReportingTable
from quotekit.quotations.outline import Outline

__all__ = ["medium_of"]

_REACH = 24  # tokens on either side of a cue
_PHRASE = 8  # tokens between the preposition and its noun
_PREPOSITIONS = frozenset({"in", "on", "during", "via", "through", "at", "from", "by"})
_INSIDE = frozenset("NGBPAOKQCFRUEIJrumognktbcfe1TDds")  # classes of words in front of the noun
_ON_NETWORKS = frozenset("twitter facebook instagram youtube telegram tiktok whatsapp snapchat linkedin reddit".split())
_BARE = _ON_NETWORKS | frozenset({"television", "tv", "radio", "court", "testimony", "remarks", "statement"})
_DETERMINERS = frozenset("Dds")
_REPORT = "report"


def medium_of(outline: Outline, table: ReportingTable, token: int) -> tuple[int, int] | None:
    """The tokens of the statement, tweet, interview or programme in which the words of the cue at `token` were said.

    The nearest one of its sentence counts, outside marks; with an interview whom it was with belongs to it.  A second
    verb of reporting names who carried the words: Roe said, the Post reported.
    """
    first, end = outline.document.sentence_tokens(outline.document.sentence_of(token))
    low, high = max(first, token - _REACH), min(end, token + _REACH)
    found: list[tuple[int, int, int]] = []
    for at in range(low, high):
        if outline.inside[at] >= 0 or outline.lower[at] not in table.media or at == token:
            continue
        if outline.lower[at + 1 : at + 2] and outline.lower[at + 1] not in table.media:  # a video statement
            start = _phrase_start(outline, at, low)
            if start is not None and not start <= token <= at:
                stop = _with_whom(outline, at + 1, end)
                found.append((start - token if start > token else token - at, start, stop))
    if found:
        _, start, stop = min(found)
        return start, stop
    return _carrier(outline, table, token, low, high)


def _phrase_start(outline: Outline, noun: int, low: int) -> int | None:
    """The first token of the phrase whose noun is the medium, if a preposition leads to it."""
    at = noun
    while at > max(low, noun - _PHRASE) and outline.codes[at - 1] in _INSIDE and outline.inside[at - 1] < 0:
        at -= 1
    if at == low or outline.lower[at - 1] not in _PREPOSITIONS:
        return None
    determined = any(code in _DETERMINERS for code in outline.codes[at:noun])
    bare = outline.lower[noun] in _BARE or outline.lower[noun].endswith("s")
    return at if determined or bare else None


def _with_whom(outline: Outline, at: int, end: int) -> int:
    """The end of the phrase: an interview with the Post, a letter to the court, a post on Facebook."""
    if at + 1 < end and outline.lower[at] in ("with", "to", "on"):
        mention = outline.mention_starting_at(at + 1)
        if mention is not None:
            return mention.core_end
        if outline.lower[at + 1] in _ON_NETWORKS:
            return at + 2
    return at


def _carrier(outline: Outline, table: ReportingTable, token: int, low: int, high: int) -> tuple[int, int] | None:
    """Who reported what somebody else said: Newsweek in "…, Newsweek reported"."""
    for at in range(low, high):
        word = table.words.get(outline.lower[at])
        if at != token and word is not None and word.lemma == _REPORT and word.form in ("past", "finite"):
            mention = outline.mention_ending_at(at)
            if mention is not None and mention.kind in ("organisation", "name") and outline.inside[at] < 0:
                return mention.first, mention.end
    return None
