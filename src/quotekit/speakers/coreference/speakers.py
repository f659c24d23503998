"""Clusters of mentions made into the speakers of the results."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from quotekit.model import Mention, Speaker, Title
from quotekit.speakers.coreference.clusters import Cluster, Spans
from quotekit.text.document import Document
from quotekit.text.fold import FILLER

__all__ = ["label", "make_speakers", "shown_at"]

_ARTICLES = frozenset({"the", "a", "an", "his", "her", "its", "their", "my", "our"})


def make_speakers(
    document: Document,
    results: Sequence[Mention],
    clusters: Sequence[Cluster | None],
    speaking: frozenset[int],
    further: Mapping[int, Sequence[Title]],
    order: Sequence[int],
) -> tuple[tuple[Speaker, ...], list[int | None]]:
    """The speakers in order of first mention, and of each mention the number of its speaker.

    `clusters` holds the cluster of each mention, None where it is in doubt; `speaking` the numbers of mentions whose
    words are quoted; `further` the titles of a mention besides its own one; `order` the numbers of the mentions in
    order of position.
    """
    numbers: dict[int, int] = {}
    members: list[tuple[Cluster, list[int]]] = []
    speaker_of: list[int | None] = [None] * len(clusters)
    for mention in order:
        cluster = clusters[mention]
        if cluster is None:
            continue
        number = numbers.setdefault(cluster.number, len(members))
        if number == len(members):
            members.append((cluster, []))
        members[number][1].append(mention)
        speaker_of[mention] = number
    speakers = tuple(_speaker(document, results, *pair, speaking, further) for pair in members)
    return speakers, speaker_of


def label(document: Document, cluster: Cluster) -> str:
    """What can be printed of a cluster: its fullest name, else its fullest description without article or owner."""
    first, *others = shown_at(document, cluster)
    shown = _words(document, *first)
    for part in others:
        word = _words(document, *part)
        shown += word if word == "," else " " + word
    return shown


def shown_at(document: Document, cluster: Cluster) -> Spans:
    """The tokens that can be printed of a cluster, without article or owner."""
    (first, end), *others = cluster.printed_at
    bare = end - first > 1 and document.words[first].lower() in _ARTICLES
    return ((first + bare, end), *others)


def _speaker(
    document: Document,
    results: Sequence[Mention],
    cluster: Cluster,
    members: list[int],
    speaking: frozenset[int],
    further: Mapping[int, Sequence[Title]],
) -> Speaker:
    shown = label(document, cluster)
    own = tuple([results[number] for number in members])
    titles: dict[tuple[str, str | None, str], Title] = {}
    for number in members:
        first = results[number].title
        for title in (*((first,) if first else ()), *further.get(number, ())):
            titles.setdefault((title.text.casefold(), title.affiliation, title.status), title)
    return Speaker(
        name=shown if cluster.name else None,
        label=shown,
        kind=cluster.kind,
        titles=tuple(titles.values()),
        mentions=own,
        quoted=not speaking.isdisjoint(members),
        pronouns=cluster.pronouns if cluster.is_person else "unknown",
        key=shown.casefold(),
    )


def _words(document: Document, first: int, end: int) -> str:
    if end - first == 1:
        return document.words[first]
    printed = document.fold[document.starts[first] : document.ends[end - 1]]
    return " ".join((printed.replace(FILLER, "") if FILLER in printed else printed).split())
