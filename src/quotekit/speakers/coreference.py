"""Coreference: which mentions of an article mean the same person, body, group or role."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from attrs import evolve

from quotekit.locale.people import People
from quotekit.model import Mention, Speaker
from quotekit.speakers.antecedents import Foreground, heaviest
from quotekit.speakers.clusters import Cluster, Register
from quotekit.speakers.evidence import Clues, Pronoun, general_pronoun
from quotekit.speakers.found import FoundMention
from quotekit.speakers.identity import identify, vote
from quotekit.speakers.scene import Place, places
from quotekit.speakers.speakers import label, make_speakers
from quotekit.speakers.titles import to_mention
from quotekit.text.document import Document

__all__ = ["Attribution", "Resolution", "resolve"]

_NAMED_IN_OWN_WORDS = 0.3  # people seldom name themselves in what they say


class Attribution(NamedTuple):
    """The source of one quotation: number of its mention, and the tokens of the whole quotation, half open."""

    mention: int
    first: int
    end: int


class Resolution(NamedTuple):
    """The speakers in order of first mention; the mentions as results; of each the number of its speaker or None."""

    speakers: tuple[Speaker, ...]
    mentions: list[Mention]
    speaker_of: list[int | None]


def resolve(
    document: Document,
    mentions: Sequence[FoundMention],
    quoted: Sequence[tuple[int, int]],
    attributions: Sequence[Attribution],
    people: People,
) -> Resolution:
    """Who each mention is.

    `mentions` are in order of position; `quoted` are the token ranges inside quotation marks, in order.  A mention
    that could be one of two has no speaker, and its `doubt` says so.
    """
    speaking = frozenset(attribution.mention for attribution in attributions)
    found = places(document, mentions, quoted, speaking)
    register, possible, clues = identify(document, mentions, found, people)
    vote(document, mentions, found, possible)
    named = _named_in_own_words(mentions, attributions, possible)
    clusters, doubts = _decide(mentions, found, register, possible, clues, named)
    _first_persons(mentions, found, attributions, clusters, doubts)
    results = [to_mention(document, mention, people) for mention in mentions]
    for number, rivals in doubts.items():
        shown = document.words[mentions[number].first]
        results[number] = evolve(results[number], doubt=_doubt(shown, [label(document, mentions, c) for c in rivals]))
    speakers, speaker_of = make_speakers(document, mentions, results, clusters, speaking)
    return Resolution(speakers, results, speaker_of)


def _decide(
    mentions: Sequence[FoundMention],
    found: Sequence[Place],
    register: Register,
    possible: Sequence[list[Cluster]],
    clues: Sequence[Clues | None],
    named: Mapping[int, frozenset[int]],
) -> tuple[list[Cluster | None], dict[int, list[Cluster]]]:
    """The cluster of each mention, or None; and of those that stay open the clusters they could mean."""
    foreground = Foreground()
    clusters: list[Cluster | None] = []
    doubts: dict[int, list[Cluster]] = {}
    sentence = -1
    for number, (place, own) in enumerate(zip(found, possible, strict=True)):
        if not place.quoted and place.sentence != sentence:
            sentence = place.sentence
            foreground.sentence += 1
        pronoun = place.pronoun
        chosen = own
        if pronoun is not None and pronoun.person == 0:
            chosen = _before(mentions, clusters, number)
        elif pronoun is not None and pronoun.person == 3 and not place.quoted:
            chosen = _antecedent(foreground, pronoun, named.get(number, frozenset()))
        elif pronoun is None and len(own) > 1:
            chosen = heaviest(foreground.among(own))
        elif pronoun is None and not own:
            told = clues[number]
            assert told is not None
            chosen = heaviest(foreground.agreeing(general_pronoun(told))) or [register.add(told)]
        if len(chosen) == 1:
            cluster = chosen[0]
            clusters.append(cluster)
            if len(own) != 1:
                cluster.members.append(number)
            if pronoun is not None and cluster.is_person:
                cluster.hear(pronoun)
            if not place.quoted:
                foreground.touch(cluster, place.weight)
        else:
            clusters.append(None)
            doubts[number] = chosen
    return clusters, doubts


def _antecedent(foreground: Foreground, pronoun: Pronoun, unlikely: frozenset[int]) -> list[Cluster]:
    weighed = foreground.agreeing(pronoun)
    return heaviest([(w * _NAMED_IN_OWN_WORDS if c.number in unlikely else w, c) for w, c in weighed])


def _before(mentions: Sequence[FoundMention], clusters: Sequence[Cluster | None], number: int) -> list[Cluster]:
    """Who "who" is: the mention that ends right before it, a comma apart, or that it stands in."""
    if number and mentions[number].first - mentions[number - 1].end <= 1:
        cluster = clusters[number - 1]
        return [] if cluster is None else [cluster]
    return []


def _named_in_own_words(
    mentions: Sequence[FoundMention], attributions: Sequence[Attribution], possible: Sequence[Sequence[Cluster]]
) -> dict[int, frozenset[int]]:
    """Of each mention whose words are quoted, the clusters that are named in them."""
    named: dict[int, frozenset[int]] = {}
    at = 0
    for attribution in sorted(attributions, key=lambda a: a.first):
        while at < len(mentions) and mentions[at].first < attribution.first:
            at += 1
        inside = []
        number = at
        while number < len(mentions) and mentions[number].first < attribution.end:
            if number != attribution.mention:
                inside += [cluster.number for cluster in possible[number] if cluster.name]
            number += 1
        if inside:
            named[attribution.mention] = named.get(attribution.mention, frozenset()).union(inside)
    return named


def _first_persons(
    mentions: Sequence[FoundMention],
    found: Sequence[Place],
    attributions: Sequence[Attribution],
    clusters: list[Cluster | None],
    doubts: dict[int, list[Cluster]],
) -> None:
    """Inside a quotation "I" is its speaker."""
    ordered = sorted(attributions, key=lambda a: a.first)
    at = 0
    for number, place in enumerate(found):
        if place.pronoun is None or place.pronoun.person != 1 or place.pronoun.plural or not place.quoted:
            continue
        first = mentions[number].first
        while at < len(ordered) and ordered[at].end <= first:
            at += 1
        if at < len(ordered) and ordered[at].first <= first:
            speaker = clusters[ordered[at].mention]
            if speaker is not None:
                clusters[number] = speaker
                doubts.pop(number, None)


def _doubt(shown: str, rivals: Sequence[str]) -> str:
    if len(rivals) > 1:
        return f"“{shown}” may be {rivals[0]} or {rivals[1]}."
    return f"Nobody whom “{shown}” can mean is named before."
