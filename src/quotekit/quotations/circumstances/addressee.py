"""The addressee of an attribution: told reporters, asked the court, wrote to Ana Roe; was told that."""

from __future__ import annotations

from quotekit.locale.reporting import ReportingTable
from quotekit.quotations.outline import Outline
from quotekit.quotations.verb_groups import is_adverb
from quotekit.speakers.found import FoundMention
from quotekit.speakers.mentions.phrases import phrase_after

__all__ = ["addressee_of"]

_BE = frozenset("was were is are been being be am get got gets".split())
_BETWEEN = 3  # adverbs between a verb and what goes with it
_OBJECTS = frozenset({"me", "us", "him", "her", "them", "you"})
_TO = frozenset({"to", "with", "on", "upon"})  # spoke to, an interview with, called on
_TO_TAKERS: dict[str, frozenset[str]] = {
    "with": frozenset({"speak", "talk"}),
    "on": frozenset({"call"}),
    "upon": frozenset({"call"}),
}
_TO_FREE = frozenset(
    """say write speak talk explain complain confide confess admit announce mention suggest signal whisper mutter shout
    tweet reply respond report apologize apologise lie appeal point plead boast brag insist describe read send testify
    reveal disclose declare repeat""".split()
)


def addressee_of(
    outline: Outline, table: ReportingTable, token: int, speaker: FoundMention | None
) -> tuple[int, int] | None:
    """The tokens of whom the words that the cue at `token` attributes were said to, or None.

    `speaker` is no addressee of its own words; in the passive ("they were told that") the subject is one.
    """
    word = table.words.get(outline.lower[token])
    if word is None or word.form in ("noun", "adjective", "adverb", "preposition"):
        return None
    lower = outline.lower
    end = outline.document.sentence_tokens(outline.document.sentence_of(token))[1]
    at = token + 1
    while at < min(end, token + _BETWEEN) and is_adverb(lower[at]):
        at += 1
    if at >= end:
        return None
    if word.lemma in table.tellers:
        if told := _passive(outline, token):
            return told
        return _person(outline, token, at, end, speaker)
    sign = lower[at]
    if sign in _TO and at + 1 < end and word.lemma in _TO_TAKERS.get(sign, _TO_FREE):
        return _person(outline, token, at + 1, end, speaker)
    return None


def _passive(outline: Outline, token: int) -> tuple[int, int] | None:
    """The subject of a passive verb of telling."""
    lower = outline.lower
    at = token - 1
    low = max(0, token - _BETWEEN)
    while at > low and (is_adverb(lower[at]) or lower[at] in ("not", "never", "also", "then")):
        at -= 1
    if at < 0 or lower[at] not in _BE:
        return None
    while at > low and lower[at - 1] in ("has", "have", "had", "been", "will", "would", "be", "also"):
        at -= 1
    mention = outline.mention_ending_at(at)
    return (mention.first, mention.end) if mention else None


def _person(outline: Outline, token: int, first: int, end: int, speaker: FoundMention | None) -> tuple[int, int] | None:
    """Who is named right at token `first`, outside marks as the cue at `token` or inside the same, but the speaker."""
    if outline.inside[first] != outline.inside[token]:
        return None
    mention = outline.mention_starting_at(first)
    if mention is None and outline.lower[first] not in _OBJECTS:
        mention = phrase_after(outline.document, first, outline.codes)
    if mention is None:
        return (first, first + 1) if outline.lower[first] in _OBJECTS else None
    if speaker is not None and mention.first < speaker.end and speaker.first < mention.end:
        return None
    if mention.kind == "pronoun" and outline.lower[first] not in _OBJECTS | {"it"}:
        return None
    return (mention.first, _before_day(outline, mention.first, min(mention.end, end)))


def _before_day(outline: Outline, first: int, end: int) -> int:
    """The end without the day of saying: told lawmakers on May 3."""
    for at in range(first + 2, end):
        if outline.names_day(at) and outline.lower[at - 1] in {"on", "in"}:
            return at - 1
    return end
