"""Those who speak together: "Ana Roe and Bo Lind said"."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import count
from typing import NamedTuple

from quotekit.speakers.coreference.clusters import Cluster, Spans
from quotekit.speakers.coreference.evidence import Clues
from quotekit.speakers.coreference.speakers import shown_at
from quotekit.speakers.coreference.through_one import group_around
from quotekit.speakers.found import FoundMention
from quotekit.text.document import Document

__all__ = ["Joint", "are_joined", "opens_clause", "speak_together"]

# What may stand before the first of them where they are the subject, and behind the last where they are not.
_BEFORE_SUBJECT = frozenset(
    """, : ; ( - – — " ' “ ‘ ” ’ « » ‹ › „ and that but yet still while as because when since though although whereas if
    so""".split()
)
_CLOSED = frozenset('.,;!"-)(jiT')
_OPENS_SOURCE = frozenset("ql")  # said Ana Roe and; according to Ana Roe and
_DETERMINERS = frozenset("a an the another his her its their my our some many other".split())
_EACH = frozenset({"both", "neither", "either"})  # before the first of them
_LINKS = frozenset({"and", "nor"})
_BOTH = (["both"], ["the", "two"], ["the", "pair"], ["the", "duo"], ["the", "couple"])
_AT_MOST = 6  # who speak together
_BACK, _SENTENCES_BACK = 8, 3  # mentions and sentences, those in marks too


class Joint(NamedTuple):
    """Several who are one source: its number among the mentions, the mention of all of them and their cluster."""

    source: int
    mention: FoundMention
    cluster: Cluster


def speak_together(
    document: Document,
    codes: str,
    mentions: Sequence[FoundMention],
    speaking: Collection[int],
    clusters: Sequence[Cluster | None],
    number: int,
) -> list[Joint]:
    """The sources that are several at once, where each of them is known; `number` is the first that a cluster may have.

    An apposition is not somebody else: in "Roe, a nurse and mother, said" one person speaks.
    """
    groups: dict[tuple[int, ...], Cluster] = {}
    fresh = count(number)
    joints = []
    for source in sorted(speaking):
        one = _run(document, mentions, source)
        members = _together(document, codes, mentions, one, source)
        if not members and (whole := group_around(document, mentions, one[0], one[-1])) is not None:
            group = clusters[one[0] - 1] or _group(next(fresh), ((whole.core_first, whole.core_end),))
            joints.append(Joint(source, whole, group))
            continue
        if not members and _takes_up_several(document.words, mentions[source], clusters[source]):
            members = _named_before(document, codes, mentions, source, clusters)
        known = [cluster for cluster in [clusters[member] for member in members] if cluster is not None]
        key = tuple(cluster.number for cluster in known)
        if len(members) < 2 or len(known) < len(members) or len(set(key)) < len(key):
            continue
        first, last = mentions[members[0]], mentions[members[-1]]
        begin = _begin(document, codes, first.first)
        if key not in groups:
            printed = shown_at(document, known[0])
            for member, cluster in zip(members[1:], known[1:], strict=True):
                before = mentions[member].first
                printed = (*printed, (before - 1, before), *shown_at(document, cluster))
            if document.words[begin].lower() == "neither":
                printed = ((begin, last.core_end),)
            groups[key] = _group(next(fresh), printed)
        if source not in members:
            joints.append(Joint(source, mentions[source], groups[key]))
            continue
        whole = FoundMention(
            begin, last.end, "description", begin, last.core_end, last.head, plural=True, rule="mention.joint"
        )
        joints.append(Joint(source, whole, groups[key]))
    return joints


def _group(number: int, printed: Spans) -> Cluster:
    """A group of which nothing is known but what can be printed of it."""
    return Cluster(number, Clues("group", "", True, (), "", "", (), "definite"), printed)


def _run(document: Document, mentions: Sequence[FoundMention], source: int) -> range:
    """The numbers of all that stand joined around the source."""
    first = last = source
    while last + 1 < len(mentions) and last - first < _AT_MOST and are_joined(document, mentions, last, last + 1):
        last += 1
    while first > 0 and last - first < _AT_MOST and are_joined(document, mentions, first - 1, first):
        first -= 1
    return range(first, last + 1)


def _together(document: Document, codes: str, mentions: Sequence[FoundMention], run: range, source: int) -> range:
    """The numbers of those of `run` who speak together, the source among them."""
    first, last = source, run[-1]
    begin = mentions[first].first
    if begin and codes[begin - 1] in _OPENS_SOURCE:
        end = mentions[last].end
        closed = end == len(codes) or codes[end] in _CLOSED
        return range(first, last + 1) if closed and _ends_in_and(document, mentions, first, last) else range(0)
    first = run[0]
    subject = _ends_in_and(document, mentions, first, last) and opens_clause(
        document, _begin(document, codes, mentions[first].first)
    )
    return range(first, last + 1) if subject else range(0)


def _begin(document: Document, codes: str, token: int) -> int:
    """Where several begin who are named from `token` on, with "both" or their role: Senators Roe and Lind."""
    if token and codes[token - 1] in "uU":
        token -= 1
        while token and codes[token - 1] in "mn":
            token -= 1
    return token - (token > 0 and document.words[token - 1].lower() in _EACH)


def _takes_up_several(words: Sequence[str], mention: FoundMention, cluster: Cluster | None) -> bool:
    """Whether this is "they" or "the two" and nobody is known to be meant."""
    said = [word.lower() for word in words[mention.core_first : mention.core_end]]
    unknown = cluster is None or not cluster.name or cluster.kind == "organisation"
    return (said == ["they"] and cluster is None) or (said in _BOTH and unknown)


def _named_before(
    document: Document,
    codes: str,
    mentions: Sequence[FoundMention],
    source: int,
    clusters: Sequence[Cluster | None],
) -> range:
    """The persons or bodies whom "they" takes up: those who were subject together last, with no group behind them."""
    sentence = document.sentence_of(mentions[source].first)
    for number in range(source - 1, max(source - 1 - _BACK, 0), -1):
        cluster = clusters[number]
        if sentence - document.sentence_of(mentions[number].first) > _SENTENCES_BACK:
            break
        if cluster is not None and cluster.plural:
            break
        members = _together(document, codes, mentions, _run(document, mentions, number), number)
        if members and all(mentions[member].name_first >= 0 for member in members):
            return members
    return range(0)


def opens_clause(document: Document, token: int) -> bool:
    """Whether whoever is named at `token`, or behind "both" or "neither" there, is subject of a sentence or clause."""
    words = document.words
    begin = document.sentence_tokens(document.sentence_of(token))[0]
    if token > begin and words[token - 1].lower() in _EACH:
        token -= 1
    return token == begin or words[token - 1].lower() in _BEFORE_SUBJECT


def _ends_in_and(document: Document, mentions: Sequence[FoundMention], first: int, last: int) -> bool:
    """Whether the last one stands behind "and" or "nor"."""
    return last > first and document.words[mentions[last].first - 1] in _LINKS


def are_joined(document: Document, mentions: Sequence[FoundMention], one: int, other: int) -> bool:
    """Whether two mentions stand side by side as two who do the same."""
    words, before, mention = document.words, mentions[one], mentions[other]
    if before.end == mention.first - 2 and before.end > before.core_end:  # "Roe, the mayor, and Bo Lind"
        return before.name_first >= 0 <= mention.name_first and words[before.end : mention.first] == [",", "and"]
    if before.end != mention.first - 1 or words[before.end] not in ("and", ",", "nor"):
        return False
    if words[before.end] == ",":
        return before.kind in ("name", "organisation") and mention.kind in ("name", "organisation")
    return _may_join(words, before, False) and _may_join(words, mention, before.name_first < 0 and not before.plural)


def _may_join(words: Sequence[str], mention: FoundMention, after_role: bool) -> bool:
    """Whether this may be one of several: a role alone only where it is not the same person's second one."""
    if mention.kind == "pronoun":
        return words[mention.first].lower() in ("he", "she", "they") and not after_role
    if mention.kind != "description" or mention.plural:
        return True
    determiner = words[mention.first].lower()
    return determiner == "the" if after_role else determiner in _DETERMINERS
