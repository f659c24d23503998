"""Who names, roles and bodies are, read without pronouns, and what the pronouns near them tell of their gender."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from quotekit.locale.people import People
from quotekit.speakers.clusters import Cluster, Register
from quotekit.speakers.evidence import (
    PRONOUNS,
    Clues,
    Gender,
    given_gender,
    is_general,
    kin_inverse,
    plain_word,
    read_clues,
)
from quotekit.speakers.found import FoundMention
from quotekit.speakers.scene import Place
from quotekit.text.document import Document

__all__ = ["identify", "vote"]

Spans = tuple[tuple[int, int], ...]

_OWNERS = frozenset({"his", "her"})
_MARKS = frozenset({'"', "“", "''", "``", "‘", "«", "„"})
_VOTE_REACH = 16  # tokens behind a mention in which a pronoun tells its gender
_KIN_REACH = 3  # tokens behind 's in which the kin is named
_MAJORITY = 2 / 3  # of the pronouns that must show one gender


def identify(
    document: Document, mentions: Sequence[FoundMention], found: Sequence[Place], people: People
) -> tuple[Register, list[list[Cluster]], list[Clues | None]]:
    """The clusters of a text, and of each mention those it can mean: none for pronouns and for "the man".

    Where there is one it is settled.
    """
    register = Register()
    possible: list[list[Cluster]] = []
    every: list[Clues | None] = []
    person: Cluster | None = None
    words = document.words
    for number, (mention, place) in enumerate(zip(mentions, found, strict=True)):
        if mention.kind == "pronoun":
            possible.append([])
            every.append(None)
            continue
        clues = read_clues(document, mention, people)
        spans: Spans = ((mention.name_first, mention.name_end),) if clues.name else ()
        if len(clues.name) == 1 and number + 1 < len(mentions):
            clues, spans = _with_family_name(clues, spans, words, mention, mentions[number + 1], people)
        every.append(clues)
        clusters = _clusters(register, clues, spans)
        if len(clusters) == 1:
            register.join(clusters[0], clues, spans)
        elif not clusters and not is_general(clues):
            clusters = [register.add(clues, spans)]
        possible.append(clusters)
        if len(clusters) == 1:
            cluster = clusters[0]
            cluster.members.append(number)
            if cluster.is_person and not place.quoted:
                if person is not None and person is not cluster and _owned(words, mention, clues):
                    _note_kin(register, person, clues)
                _note_own_kin(register, words, mention.end, cluster)
                person = cluster
    return register, possible, every


def vote(
    document: Document,
    mentions: Sequence[FoundMention],
    found: Sequence[Place],
    possible: Sequence[Sequence[Cluster]],
) -> None:
    """Give a gender to persons of unknown gender, where the pronouns behind their mentions agree on one.

    A mention counts if nobody is named before it in its sentence ("Sam Roe sold his farm"), and the first pronoun
    behind it if nobody is named in between.
    """
    words = document.words
    votes: dict[int, Counter[Gender]] = {}
    voters: dict[int, Cluster] = {}
    sentence = -1
    for number, place in enumerate(found):
        if place.quoted or place.pronoun is not None or len(possible[number]) != 1:
            continue
        cluster = possible[number][0]
        if not cluster.is_person or place.sentence == sentence:
            continue
        sentence = place.sentence
        if cluster.gender:
            continue
        end = _next_named(mentions, number, document.sentence_tokens(sentence)[1])
        gender = _first_gender(words, mentions[number].end, min(end, mentions[number].end + _VOTE_REACH))
        if gender:
            voters[cluster.number] = cluster
            votes.setdefault(cluster.number, Counter())[gender] += 1
    for key, counts in votes.items():
        gender, most = counts.most_common(1)[0]
        if most >= _MAJORITY * counts.total():
            voters[key].gender = gender


def _next_named(mentions: Sequence[FoundMention], number: int, end: int) -> int:
    """Token at which the next mention that is no pronoun begins, at most `end`."""
    for later in range(number + 1, min(number + 1 + _VOTE_REACH, len(mentions))):
        if mentions[later].first >= end:
            return end
        if mentions[later].kind != "pronoun":
            return mentions[later].first
    return end


def _first_gender(words: Sequence[str], first: int, end: int) -> Gender:
    for token in range(first, end):
        if words[token] in _MARKS:
            return ""
        row = PRONOUNS.get(words[token])
        if row is not None and row.gender:
            return row.gender
    return ""


def _clusters(register: Register, clues: Clues, spans: Spans) -> list[Cluster]:
    if clues.name:
        return register.bearers(clues)
    if clues.reach == "indefinite":
        return []
    return register.holders(clues) or register.spouses(clues)


def _with_family_name(
    clues: Clues, spans: Spans, words: Sequence[str], mention: FoundMention, following: FoundMention, people: People
) -> tuple[Clues, Spans]:
    """The name with the surname that a pair shares: Trevor of "Trevor and Maureen Hallam" is a Hallam too."""
    joined = following.first == mention.end + 1 and words[mention.end] == "and"
    if not joined or following.name_end - following.name_first < 2 or following.kind != "name":
        return clues, spans
    if not given_gender(words[mention.name_first], people) or not given_gender(words[following.name_first], people):
        return clues, spans
    family = following.name_first + 1, following.name_end
    return clues._replace(name=clues.name + tuple(map(plain_word, words[slice(*family)]))), (*spans, family)


def _owned(words: Sequence[str], mention: FoundMention, clues: Clues) -> bool:
    """Whether this is somebody's kin: "his son, Tomasz"."""
    return bool(clues.roles) and (
        words[mention.first].lower() in _OWNERS or words[mention.first - 1].lower() in _OWNERS
    )


def _note_kin(register: Register, owner: Cluster, clues: Clues) -> None:
    """The other side of "her husband" is a wife."""
    for role in clues.roles:
        inverse = kin_inverse(role.head)
        if inverse is not None:
            for gender, word in zip(("f", "m"), inverse, strict=True):
                if owner.gender in ("", gender):
                    register.give_role(owner, word)


def _note_own_kin(register: Register, words: Sequence[str], end: int, owner: Cluster) -> None:
    """Who is named with "'s twins" behind is their mother or father."""
    if end < len(words) and words[end] == "'s":
        for word in words[end + 1 : end + 1 + _KIN_REACH]:
            inverse = kin_inverse(word)
            if inverse is not None:
                for gender, other in zip(("f", "m"), inverse, strict=True):
                    if owner.gender in ("", gender):
                        register.give_role(owner, other)
