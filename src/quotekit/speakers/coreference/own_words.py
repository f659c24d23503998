"""What somebody's own words tell of who speaks: hardly who is named in them, and not "my father"."""

from __future__ import annotations

from collections.abc import Sequence

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
    at = 0
    doubtful = [
        item
        for item in attributions
        if mentions[item.mention].kind in ("pronoun", "description") or len(possible[item.mention]) > 1
    ]
    retold = {token for first, end in nested(attributions) for token in range(first, end)} if doubtful else frozenset()
    for attribution in sorted(doubtful, key=lambda item: item.first):
        source = attribution.mention
        while at < len(mentions) and mentions[at].first < attribution.first:
            at += 1
        inside = []
        number = at
        while number < len(mentions) and mentions[number].first < attribution.end:
            if possible[number] and number != source and mentions[number].first not in retold:
                own = words[mentions[number].core_first] in _MY
                mutual = own and words[mentions[number].head].lower() in _MUTUAL  # each is the other's cousin
                inside += [c.number for c in possible[number] if not mutual and (c.name or own)]
            number += 1
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
    at = 0
    several = [item for item in attributions if (pronoun := found[item.mention].pronoun) and pronoun.plural]
    for attribution in sorted(several, key=lambda item: item.first):
        while at < len(mentions) and mentions[at].first < attribution.first:
            at += 1
        own = set()
        number = at
        while number < len(mentions) and mentions[number].first < attribution.end:
            told = found[number].pronoun
            if told is not None and told.person == 1:
                own.add(told.plural)
            number += 1
        if own == {False}:
            singly.add(attribution.mention)
    return frozenset(singly)
