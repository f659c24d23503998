"""Whom the pronouns inside a quotation mean: "I" its speaker, and "he" in “He said, ‘Go home’” somebody else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quotekit.speakers.coreference.clusters import Cluster
from quotekit.speakers.coreference.scene import Place
from quotekit.speakers.found import FoundMention
from quotekit.speakers.words.pronouns import Pronoun

__all__ = ["Attribution", "first_persons", "inner_speakers", "nested"]

_REACH = 40  # mentions before a pronoun that are looked at
_PARAGRAPHS = 2  # before the quotation in which whoever it tells of was mentioned


class Attribution(NamedTuple):
    """The source of one quotation: number of its mention, and the tokens of the whole quotation, half open."""

    mention: int
    first: int
    end: int


def nested(attributions: Sequence[Attribution]) -> list[tuple[int, int]]:
    """The tokens of the quotations that stand inside another one."""
    found = []
    outer = -1
    for item in sorted(attributions, key=lambda item: (item.first, -item.end)):
        if item.end <= outer:
            found.append((item.first, item.end))
        outer = max(outer, item.end)
    return found


def first_persons(
    mentions: Sequence[FoundMention],
    found: Sequence[Place],
    attributions: Sequence[Attribution],
    clusters: list[Cluster | None],
    doubts: dict[int, Sequence[Cluster]],
) -> None:
    """Inside a quotation "I" is its speaker."""
    for number, around in _within(mentions, found, attributions):
        pronoun = found[number].pronoun
        if pronoun is not None and pronoun.person == 1 and not pronoun.plural:
            speaker = clusters[around[-1].mention]
            if speaker is not None and around[-1].mention != number:
                clusters[number] = speaker
                doubts.pop(number, None)


def inner_speakers(
    mentions: Sequence[FoundMention],
    found: Sequence[Place],
    attributions: Sequence[Attribution],
    clusters: list[Cluster | None],
    doubts: dict[int, Sequence[Cluster]],
) -> None:
    """Who is quoted inside a quotation as "he": the last one mentioned who agrees and is not the speaker."""
    speaking = frozenset(attribution.mention for attribution in attributions)
    for number, around in _within(mentions, found, attributions):
        pronoun = found[number].pronoun
        if number not in speaking or pronoun is None or clusters[number] is not None:
            continue
        outer = next((item for item in around if item.mention != number), None)
        if outer is None:
            continue
        speaker = clusters[outer.mention]
        if pronoun.person == 1 and not pronoun.plural and speaker is not None:
            chosen: Sequence[Cluster] = (speaker,)
        elif pronoun.person == 3 and pronoun.gender:
            chosen = _told_of(number, pronoun, outer, mentions, found, clusters)
        else:
            continue
        if len(chosen) == 1:
            clusters[number] = chosen[0]
            doubts.pop(number, None)
        elif chosen:
            doubts[number] = chosen


def _told_of(
    number: int,
    pronoun: Pronoun,
    outer: Attribution,
    mentions: Sequence[FoundMention],
    found: Sequence[Place],
    clusters: Sequence[Cluster | None],
) -> Sequence[Cluster]:
    speaker = clusters[outer.mention]
    able: dict[int, Cluster] = {}
    last: dict[int, int] = {}  # the sentence in which each was mentioned last
    for earlier in range(number - 1, max(number - _REACH, -1), -1):
        cluster = clusters[earlier]
        inside = found[earlier].quoted and mentions[earlier].first >= outer.first
        if found[earlier].paragraph < found[number].paragraph - _PARAGRAPHS:
            break
        if cluster is None or cluster is speaker or not cluster.is_person or earlier == outer.mention:
            continue
        if cluster.gender not in ("", pronoun.gender):
            continue
        if inside and cluster.gender:
            return (cluster,)
        able.setdefault(cluster.number, cluster)
        last.setdefault(cluster.number, found[earlier].sentence)
    every = list(able.values())
    known = [cluster for cluster in every if cluster.gender]
    if len(known) > 1 and last[known[0].number] > last[known[1].number]:
        return known[:1]
    return (known or every)[:2]


def _within(
    mentions: Sequence[FoundMention], found: Sequence[Place], attributions: Sequence[Attribution]
) -> Iterator[tuple[int, list[Attribution]]]:
    """The pronouns inside marks with the quotations that they stand in, the innermost last."""
    ordered = sorted(attributions, key=lambda item: (item.first, -item.end))
    at = 0
    around: list[Attribution] = []
    for number, place in enumerate(found):
        if place.pronoun is None or not place.quoted:
            continue
        first = mentions[number].first
        while at < len(ordered) and ordered[at].first <= first:
            around.append(ordered[at])
            at += 1
        around = [item for item in around if item.end > first]
        if around:
            yield number, around
