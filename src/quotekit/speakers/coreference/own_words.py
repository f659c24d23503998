"""What somebody's own words tell of who speaks: hardly who is named in them, and not "my father"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from quotekit.speakers.coreference.clusters import Cluster
from quotekit.speakers.coreference.inside import Attribution, nested
from quotekit.speakers.coreference.scene import Place
from quotekit.speakers.found import FoundMention
from quotekit.text.document import Document

__all__ = ["named_in_own_words", "speak_singly"]

_MY = frozenset({"my", "My"})
_MUTUAL = frozenset("brother sister cousin twin sibling friend colleague neighbour neighbor partner rival".split())


def named_in_own_words(
    document: Document,
    mentions: Sequence[FoundMention],
    attributions: Sequence[Attribution],
    possible: Sequence[Sequence[Cluster]],
) -> dict[int, frozenset[int]]:
    """Of pronouns, descriptions and names that several bear, whose words are quoted, who is named there or "my father".

    What somebody quotes in turn is left out: “He said, ‘Ana, come’” may be Ana's.
    """
    words = document.words
    named: dict[int, frozenset[int]] = {}
    doubtful = [
        item
        for item in attributions
        if mentions[item.mention].kind in ("pronoun", "description") or len(possible[item.mention]) > 1
    ]
    retold = {token for first, end in nested(attributions) for token in range(first, end)} if doubtful else frozenset()
    for source, numbers in _said_in(mentions, doubtful):
        inside = []
        for number in numbers:
            if possible[number] and number != source and mentions[number].first not in retold:
                own = words[mentions[number].core_first] in _MY
                mutual = own and words[mentions[number].head].lower() in _MUTUAL  # each is the other's cousin
                inside += [c.number for c in possible[number] if not mutual and (c.name or own)]
        before = mentions[source].first - 1
        if source and words[before] == "," and mentions[source - 1].end == before:
            inside += [cluster.number for cluster in possible[source - 1]]  # "The minister, he said, had gone."
        if inside:
            named[source] = named.get(source, frozenset()).union(inside)
    return named


def speak_singly(
    mentions: Sequence[FoundMention], found: Sequence[Place], attributions: Sequence[Attribution]
) -> frozenset[int]:
    """Of those who are they, the ones who say I and never we: they are one person."""
    singly: set[int] = set()
    several = [item for item in attributions if (pronoun := found[item.mention].pronoun) and pronoun.plural]
    for source, numbers in _said_in(mentions, several):
        told = [found[number].pronoun for number in numbers]
        if {pronoun.plural for pronoun in told if pronoun is not None and pronoun.person == 1} == {False}:
            singly.add(source)
    return frozenset(singly)


def _said_in(mentions: Sequence[FoundMention], attributions: Sequence[Attribution]) -> Iterator[tuple[int, range]]:
    """Of each attribution, in order of position, the number of its source and of the mentions in what is said."""
    firsts = [mention.first for mention in mentions] if attributions else []
    for attribution in sorted(attributions, key=lambda item: item.first):
        yield attribution.mention, range(bisect_left(firsts, attribution.first), bisect_left(firsts, attribution.end))
