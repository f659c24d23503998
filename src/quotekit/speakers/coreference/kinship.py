"""Whose wife, son or predecessor somebody is, and what that tells of both."""

from __future__ import annotations

from collections.abc import Sequence

from quotekit.speakers.coreference.clusters import Cluster
from quotekit.speakers.coreference.evidence import ClueReader, Clues
from quotekit.speakers.coreference.register import Register
from quotekit.speakers.coreference.scene import Place
from quotekit.speakers.found import FoundMention
from quotekit.speakers.words.gender import kin_inverse
from quotekit.speakers.words.roles import Role

__all__ = ["is_owned", "note_owner", "note_parent", "note_predecessor", "note_relative", "owner_of"]

_OWNERS = frozenset({"his", "her"})
_HELD = (["held", "the"], ["held", "that"])
_BEREAVED = {"wife": "widow", "husband": "widower"}
_POSTS = frozenset("post job office role seat position title portfolio".split())
_BACK = 12  # persons
_BEFORE_OWNED = _OWNERS | {"whose"}


def is_owned(words: Sequence[str], mention: FoundMention) -> bool:
    """Whether this is his or hers: "his son, Tomasz", "Roe, whose son Tomasz"."""
    first = mention.first
    return words[first].lower() in _OWNERS or (first > 0 and words[first - 1].lower() in _BEFORE_OWNED)


def note_owner(register: Register, owner: Cluster, cluster: Cluster, clues: Clues, place: Place) -> None:
    """What "his wife, Ana" or "her predecessor, Bo Lind" tells of both."""
    if clues.name:
        register.take_over(cluster, owner, clues)
        register.relate(cluster, owner, clues)
    if clues.kin and cluster.is_person and not place.quoted:
        _note_kin(register, owner, clues.roles)


def note_relative(register: Register, owner: Cluster, cluster: Cluster, clues: Clues) -> None:
    """What "Ana Roe's husband, Peter" tells of both."""
    register.relate(cluster, owner, clues)
    if cluster.is_person:
        _note_kin(register, owner, clues.roles)


def _note_kin(register: Register, owner: Cluster, roles: Sequence[Role]) -> None:
    """The other side of "her husband" is a wife."""
    for role in roles:
        inverse = kin_inverse(role.head)
        if inverse is not None:
            for gender, word in zip(("f", "m"), inverse, strict=True):
                if owner.gender in ("", gender):
                    register.give_role(owner, word)
                    if word in _BEREAVED:
                        register.give_role(owner, _BEREAVED[word])


def owner_of(
    register: Register, reader: ClueReader, words: Sequence[str], mention: FoundMention, clues: Clues
) -> list[Cluster]:
    """Whose relative is named in "Roe's son, Bo", brought in where she is new; nobody where several can be meant."""
    if not mention.titles or not clues.roles:
        return []
    first, end = mention.titles[0].affiliation_first, mention.titles[0].affiliation_end
    if first < 0 or not words[first][0].isupper():
        return []
    owners = _named_at(register, reader, first, end, 2 if clues.kin else None)
    return owners if len(owners) == 1 else []


def _named_at(register: Register, reader: ClueReader, first: int, end: int, least: int | None) -> list[Cluster]:
    """The bearers of the name at these tokens; somebody new where it has none, and `least` words or more."""
    clues = reader.read(FoundMention(first, end, "name", first, end, end - 1, first, end))
    found = register.bearers(clues)
    if not found and least is not None and len(clues.name) >= least:
        found = [register.add(clues, ((first, end),))]
    return found


def note_predecessor(register: Register, words: Sequence[str], mention: FoundMention, cluster: Cluster) -> None:
    """Who is named as one who "had held the post" is the predecessor of whom the text has told."""
    at = mention.name_end
    verb = at + 2 + (words[at + 2 : at + 3] == ["had"])  # had held
    if words[at : at + 2] != [",", "who"] or words[verb : verb + 2] not in _HELD:
        return
    if _POSTS.isdisjoint(words[verb + 2 : verb + 3]):
        return
    for earlier in register.clusters[max(cluster.number - _BACK, 0) : cluster.number]:
        unnamed = earlier.kind == "unnamed" and earlier.same_as is None and earlier.roles != []
        if unnamed and earlier.roles[0].noun == "predecessor" and not {earlier.gender, cluster.gender} >= {"f", "m"}:
            earlier.same_as = cluster


def note_parent(
    register: Register, reader: ClueReader, words: Sequence[str], mention: FoundMention, clues: Clues
) -> None:
    """Whoever is named in "Ana Roe's twins" is their mother or father, and may be named there alone."""
    if clues.name or not mention.titles or not clues.roles or kin_inverse(clues.roles[0].head) is None:
        return
    span = mention.titles[0].affiliation_first, mention.titles[0].affiliation_end
    if span[0] < 0 or not words[span[0]][0].isupper():
        return
    owners = _named_at(register, reader, *span, 0)
    if len(owners) == 1:
        _note_kin(register, owners[0], clues.roles)
