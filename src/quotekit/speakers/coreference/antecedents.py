"""Whom a pronoun means: how much each person, body or group stands in the foreground where the pronoun is read.

The foreground is a handful of clusters with a weight, which is given where a mention stands (who speaks, who is the
subject, who is merely named) and fades from sentence to sentence.  A pronoun takes the heaviest that agrees with it in
gender and number; where a second is nearly as heavy, nobody is chosen.
"""

from __future__ import annotations

from collections.abc import Iterable

from quotekit.speakers.coreference.clusters import Cluster
from quotekit.speakers.words.pronouns import Pronoun

__all__ = ["NEW_PARAGRAPH", "Foreground", "agrees", "heaviest"]

_FADE = 0.5  # what is left of a weight in the next sentence
_KEPT = 0.2  # how much of the lesser of the old weight and that of a new mention is added to the other
NEW_PARAGRAPH = 1.5  # sentences: how far the first of a paragraph is from the one before
CLEAR = 1.8  # the heaviest must be that many times as heavy as the next
_FADED = 0.05  # a weight at which two are no longer thought of together
_WIDTH = 12  # clusters in the foreground

_ANY_NAME = 0.15  # the same for a name that nothing shows to be a person's: one word, or one that never does anything
_GOES_ON = 1.6
_GOES_FURTHER = 1.3
_CONTRARY = 0.1  # agreement where nothing but the given name speaks against it
_AT_HAND = 2.0  # sentences, in one paragraph
_UNKNOWN = 0.7  # agreement with a person whose gender nothing shows


class Foreground:
    """The clusters that a reader has in mind; `sentence` counts the sentences of the narrative."""

    def __init__(self) -> None:
        self.sentence: float = 0.0
        self.peopled: bool = False  # whether anybody was mentioned yet
        self.pair: tuple[Cluster, ...] = ()  # the two who were named together last
        self._contrary: set[tuple[int, str]] = set()
        self._subject: tuple[int, float] = (-1, -1.0)  # number of the cluster that was one last, and its sentence
        self._seen: dict[int, tuple[Cluster, float, float]] = {}
        self._several: tuple[Cluster, Cluster, float, float] | None = None  # two persons named together last

    def touch(self, cluster: Cluster, weight: float, subject: bool) -> None:
        """A mention of `cluster` is read; whether it is the subject of its sentence."""
        seen, number, sentence = self._seen, cluster.number, self.sentence
        before = seen.pop(number, None)
        if before is not None:
            faded = before[1] * _FADE ** (sentence - before[2])
            weight = max(weight, faded) + _KEPT * min(weight, faded)
        elif len(seen) == _WIDTH:
            del seen[next(iter(seen))]
        seen[number] = (cluster, weight, sentence)
        if not self.peopled:
            self.peopled = cluster.is_person
        if subject:
            self._subject = number, sentence

    def join(self, one: Cluster, other: Cluster) -> None:
        """Both are read as one subject, "Ana Roe and Bo Lind": they stand out alike, and neither goes on alone."""
        seen, sentence = self._seen, self.sentence
        if one.number in seen and other.number in seen:
            weight = max(seen[one.number][1], seen[other.number][1])
            seen[one.number], seen[other.number] = (one, weight, sentence), (other, weight, sentence)
            self._several = one, other, weight, sentence
            if one.name and other.name:
                self.pair = one, other
            if self._subject[0] in (one.number, other.number):
                self._subject = -1, -1.0

    def agreeing(self, pronoun: Pronoun) -> list[tuple[float, Cluster]]:
        """The clusters that agree with `pronoun`, with their weights."""
        subject, sentence = self._subject
        # The subject of the sentence before goes on as subject, within a paragraph more than into the next.
        ago = self.sentence - sentence
        going_on = subject if pronoun.subject and 0 < ago <= NEW_PARAGRAPH else -1
        goes_on = _GOES_ON if ago <= 1 else _GOES_FURTHER
        found = []
        for cluster, weight, at in self._seen.values():
            fit = _agreement(cluster, pronoun) if cluster.same_as is None else 0.0
            if fit:
                if going_on == cluster.number:
                    fit *= goes_on
                found.append((fit * weight * _FADE ** (self.sentence - at), cluster))
        return found

    def passes_over(self, chosen: Cluster, pronoun: Pronoun) -> bool:
        """Whether the subject of the sentence before is passed over for somebody further back, for its given name.

        A given name can mislead, and hardly anybody else is meant there.
        """
        subject, sentence = self._subject
        if chosen.gender == pronoun.gender and self.sentence - self._seen[chosen.number][2] <= _AT_HAND:
            return False
        if chosen.number == subject or not 0 < self.sentence - sentence <= 1 or subject not in self._seen:
            return False
        passed = self._seen[subject][0]
        return passed.listed and _agreement(passed, pronoun) == _CONTRARY and self._seen[chosen.number][2] < sentence

    def here(self) -> frozenset[int]:
        """The cluster that is the subject of this sentence: "Roe asked her" is of somebody else."""
        return frozenset({self._subject[0]} if self._subject[1] == self.sentence else ())

    def last_subject(self) -> frozenset[int]:
        """The number of the cluster that was the subject last."""
        return frozenset({self._subject[0]})

    def several(self) -> tuple[float, tuple[Cluster, ...]]:
        """The two persons who were named together last, and their weight."""
        if self._several is None:
            return 0.0, ()
        one, other, weight, sentence = self._several
        weight *= _FADE ** (self.sentence - sentence)
        return (weight, (one, other)) if weight > _FADED else (0.0, ())

    def insists(self, cluster: Cluster, pronoun: Pronoun) -> bool:
        """Whether a pronoun that only the given name speaks against comes for the second time."""
        key = cluster.number, pronoun.gender
        known = key in self._contrary
        self._contrary.add(key)
        return known

    def just_named(self, cluster: Cluster) -> bool:
        """Whether `cluster` was mentioned in the same sentence already."""
        return cluster.number in self._seen and self._seen[cluster.number][2] == self.sentence

    def unproven(self) -> list[tuple[float, Cluster]]:
        """Names that nothing shows to be a person's, with their weights: they may be of companies.

        A name that never does anything may be a place's.
        """
        names = [cluster for cluster, _, _ in self._seen.values() if cluster.may_be_body]
        acting = [cluster for cluster in names if cluster.acts] or names
        return self.among([cluster for cluster in acting if len(cluster.name) > 1] or acting)

    def among(self, clusters: Iterable[Cluster]) -> list[tuple[float, Cluster]]:
        """The weights of these clusters; 0 for those that the reader no longer has in mind."""
        found = []
        for cluster in clusters:
            _, weight, at = self._seen.get(cluster.number, (cluster, 0.0, self.sentence))
            found.append((weight * _FADE ** (self.sentence - at), cluster))
        return found


def agrees(cluster: Cluster, pronoun: Pronoun) -> bool:
    """Whether nothing known of `cluster` speaks against `pronoun`."""
    return _agreement(cluster, pronoun) > _CONTRARY


def heaviest(weighed: list[tuple[float, Cluster]], clear: float = CLEAR) -> list[Cluster]:
    """The heaviest cluster, or the two heaviest where they cannot be told apart, or none."""
    ranked = sorted(weighed, key=lambda pair: -pair[0])
    if not ranked:
        return []
    if (len(ranked) > 1 and ranked[0][0] < clear * ranked[1][0]) or not ranked[0][0]:
        return [cluster for _, cluster in ranked[:2]]
    return [ranked[0][1]]


def _agreement(cluster: Cluster, pronoun: Pronoun) -> float:
    """How well gender and number agree, from 0 (not at all) to 1."""
    if pronoun.thing:
        if cluster.acts and cluster.may_be_body:
            return _UNKNOWN
        return 1.0 if cluster.kind == "organisation" or cluster.thing else 0.0
    if pronoun.plural:
        if cluster.plural:
            return 1.0
        if cluster.kind == "organisation":
            return 0.6
        if cluster.gender:
            return float(cluster.gender == "n")
        return 0.4 if cluster.kind == "unnamed" else 0.15
    if not cluster.is_person or (cluster.placed and cluster.may_be_body and len(cluster.name) == 1):
        return 0.0
    if not cluster.gender or not pronoun.gender:
        doubtful = pronoun.gender and cluster.may_be_body and (len(cluster.name) == 1 or not cluster.acts)
        return _ANY_NAME if doubtful else _UNKNOWN
    if cluster.gender == pronoun.gender:
        return 1.0
    return _CONTRARY if cluster.listed else 0.0
