"""Where each mention stands: its sentence and paragraph, inside a quotation or not, subject, object or owner."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from quotekit.speakers.evidence import PRONOUNS, Pronoun
from quotekit.speakers.found import FoundMention
from quotekit.text.document import Document

__all__ = ["Place", "places"]

SPEAKS, SUBJECT, INTRODUCED, EMBEDDED, NAMED, OWNER, ASIDE = (
    1.0,
    0.9,
    0.75,
    0.6,
    0.5,
    0.35,
    0.05,
)  # how much a mention there stands in the foreground
_INDEFINITE = 0.7  # times that for "an electrician", who is seldom taken up

_PREPOSITIONS = frozenset(
    """of to by with for from at in on about against after before between among over under into like than near
    including behind beside and or""".split()
)
# What follows a mention without being its verb.
_NO_VERB = _PREPOSITIONS | frozenset("that which who whom whose as while when but 's the a an his her their".split())
# What follows these words describes somebody rather than naming him.
_COPULAS = frozenset("is was are were be been being become became as like named called".split())
SUBORDINATORS = frozenset("before after when while as although though once if until since".split())
_PLACING = frozenset({"in", "at", "near"})  # a name behind them is hardly a person's
_ASKING = frozenset({"asked", "asks"})  # who asks does not answer; who is asked does
_TELLING = frozenset({"told", "tells"})
_SAYING = frozenset(
    "said says told tells added adds wrote writes argued noted explained insisted replied recalled warned".split()
)
_RECIPROCAL = frozenset({"met", "meets"})
_ARTICLES = frozenset({"a", "an", "another"})


class Place(NamedTuple):
    """Where one mention stands; `sentence` and `paragraph` are numbers in the document."""

    sentence: int
    paragraph: int
    quoted: bool
    weight: float
    pronoun: Pronoun | None


def places(
    document: Document,
    mentions: Sequence[FoundMention],
    quoted: Sequence[tuple[int, int]],
    speaking: Collection[int],
) -> list[Place]:
    """The place of each mention; `speaking` holds the numbers of those whose words are quoted."""
    words, sentences, paragraphs = document.words, document.sentences, document.paragraphs
    sentence = paragraph = marks = 0
    last_subject = -1
    found: list[Place] = []
    for number, mention in enumerate(mentions):
        first = mention.first
        while sentence + 1 < len(sentences) and sentences[sentence + 1] <= first:
            sentence += 1
        while paragraph + 1 < len(paragraphs) and paragraphs[paragraph + 1] <= first:
            paragraph += 1
        while marks < len(quoted) and quoted[marks][1] <= first:
            marks += 1
        inside = marks < len(quoted) and quoted[marks][0] <= first
        pronoun = PRONOUNS.get(words[first].lower()) if mention.kind == "pronoun" else None
        weight = _weight(words, mention, sentence != last_subject, pronoun)
        if found and found[-1].sentence == sentence:
            weight = max(weight, _shared_weight(words, mentions[number - 1], mention, found[-1], last_subject))
        if number in speaking:
            weight = SPEAKS
        if not inside and weight >= SUBJECT:
            last_subject = sentence
        found.append(Place(sentence, paragraph, inside, weight, pronoun))
    return found


def _shared_weight(
    words: Sequence[str], other: FoundMention, mention: FoundMention, place: Place, last_subject: int
) -> float:
    """The weight of the mention before, for one that does the same: "Ana Roe and Bo Lind", "Ana Roe met Bo Lind"."""
    gap = words[other.end : mention.first]
    if gap == ["and"] or (0 < len(gap) <= 2 and gap[0] in _RECIPROCAL):
        return place.weight
    if gap[-2:] == [",", "and"] and last_subject == place.sentence and mention.kind == "name":
        return SUBJECT
    return 0.0


def _weight(words: Sequence[str], mention: FoundMention, first_of_sentence: bool, pronoun: Pronoun | None) -> float:
    before = words[mention.first - 1].lower() if mention.first else ""
    after = words[mention.end].lower() if mention.end < len(words) else ""
    if pronoun is not None:
        if not pronoun.subject:
            return OWNER
        return EMBEDDED if before in SUBORDINATORS else SUBJECT
    if after == "'s" or words[mention.end - 1] == "'s":
        return OWNER
    if before in _COPULAS and mention.name_first < 0:
        return ASIDE
    if before in _PLACING and mention.kind == "name" and not mention.titles:
        return ASIDE
    if (
        after in _SAYING
        or before in _SAYING - _TELLING
        or (before == "to" and words[mention.first - 2].lower() == "according")
    ):
        return SPEAKS
    weight = NAMED
    if before in _ASKING:
        return SUBJECT
    asks = not _ASKING.isdisjoint(words[mention.end : mention.end + 2])
    if before not in _PREPOSITIONS and not asks:
        if first_of_sentence:
            weight = SUBJECT
        elif after.isalpha() and after not in _NO_VERB:
            weight = EMBEDDED
    if words[mention.core_first].lower() in _ARTICLES and mention.name_first < 0:
        weight *= _INDEFINITE
    return weight
