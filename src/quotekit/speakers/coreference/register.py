"""Who a name, a role or a body can be: every mention is held against the clusters that the text has made so far.

Names and roles are looked up by word, and only the latest few bearers of a word are compared, so that the work grows
with the text and no faster.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from quotekit.speakers.coreference.clusters import Cluster, Spans
from quotekit.speakers.coreference.evidence import Clues
from quotekit.speakers.coreference.namesakes import (
    agree,
    by_surname_alone,
    called_so,
    closest,
    goes_by,
    same_sort,
    with_family,
)
from quotekit.speakers.words.names import is_kunya, is_short_form, same_family, same_name
from quotekit.speakers.words.roles import Role, broader, can_be, is_sole, kinds, narrower

__all__ = ["SIBLINGS", "Register"]

_BEARERS = 12  # of one word, the latest ones, are compared
_INITIALS = 6  # letters that initials have at most
_EARLY = 48  # clusters in which "the first source" is sought
_SOURCES = frozenset({"source", "person", "official", "man", "woman"})
_SPOUSES = frozenset({"wife", "husband"})
_PREDECESSORS = frozenset({"predecessor"})
_THREE = 3  # words of a name with two surnames
_EARLIER = 4  # roles that are taken over from whoever holds them now
SIBLINGS = frozenset({"brother", "sister"})
_SUFFIXED = frozenset({"father", "son"})
_JUNIOR = frozenset({"jr", "jnr", "ii", "filho"})
_ONE_NAME = _SPOUSES | SIBLINGS | {"son", "daughter", "father", "mother"}  # who mostly bear one surname
_TWO = 2  # letters that many roles end in
_STEM = 4  # letters that a family name keeps in every form
_SMALL = frozenset("of the for and in on to de la du van der".split())


class Register:
    """The clusters of a text while it is read from its beginning to its end."""

    def __init__(self) -> None:
        self.clusters: list[Cluster] = []
        self._by_word: dict[str, list[int]] = {}
        self._by_family: dict[str, list[int]] = {}
        self._by_initials: dict[str, int] = {}
        self._unread: list[tuple[tuple[str, ...], int]] = []  # names with family name and initials not noted yet
        self._by_role: dict[str, list[int]] = {}
        self._by_body: dict[str, list[int]] = {}

    def add(self, clues: Clues, printed_at: Spans = ()) -> Cluster:
        """A new cluster of what `clues` tell."""
        cluster = Cluster(len(self.clusters), clues, printed_at)
        self.clusters.append(cluster)
        self._index(cluster, clues)
        return cluster

    def join(self, cluster: Cluster, clues: Clues, printed_at: Spans = ()) -> None:
        """Let `cluster` learn from another of its mentions."""
        if cluster.learnt is clues:
            return
        cluster.learnt = clues
        name = clues.name
        if name and not clues.roles and not clues.suffix and not clues.shown:
            if name == cluster.name:
                cluster.by_given = cluster.by_given or cluster.sibling
                return
            if len(name) == 1 and name[0] in cluster.name and (cluster.gender or not clues.gender):
                return
        cluster.learn(clues, printed_at)
        self._index(cluster, clues)

    def give_role(self, cluster: Cluster, word: str) -> None:
        """Note that `cluster` is somebody's `word` (mother, wife)."""
        cluster.take_role(Role(word, word, frozenset({word})))
        _put(self._by_role, word, cluster.number)

    def belong(self, cluster: Cluster, word: str) -> None:
        """Note that somebody is of a body or a ship whose name ends in `word`: Ana Roe of the Lupe."""
        _put(self._by_body, word, cluster.number)

    def take_over(self, cluster: Cluster, person: Cluster, clues: Clues) -> None:
        """The predecessor of a minister is a former minister."""
        if any(role.head in _PREDECESSORS for role in clues.roles):
            for role in person.roles[:_EARLIER]:
                former = role._replace(former=True)
                cluster.take_role(former)
                for word in former.words:
                    _put(self._by_role, word, cluster.number)

    def relate(self, cluster: Cluster, relative: Cluster, clues: Clues) -> None:
        """Ellen of "John Baird and his wife, Ellen" is Mrs. Baird where nobody else is, his brother Tom a Baird."""
        if len(clues.name) == 1 and len(relative.name) > 1 and any(role.head in _ONE_NAME for role in clues.roles):
            self.note_family(cluster, relative.name[-1])
            cluster.sibling = any(role.head in SIBLINGS for role in clues.roles)
            cluster.age = clues.age

    def note_family(self, cluster: Cluster, name: str) -> None:
        """Note which surname somebody has who is named without one."""
        cluster.family = name
        _put(self._by_word, name, cluster.number)

    def bearers(self, clues: Clues) -> list[Cluster]:
        """The clusters that the name in `clues` can mean; several where it does not decide."""
        name = clues.name
        if clues.kind == "organisation" or clues.plural:
            return self._bodies(clues) or (self._of_role_initials(name[0], clues) if len(name) == 1 else [])
        pool = self._pool(self._by_word, (name[-1], name[0]) if len(name) > 1 else name)
        found = [
            cluster
            for cluster in pool
            if cluster.is_person
            and (name == cluster.name or same_name(cluster.name, name) or goes_by(cluster.alias, name))
            and agree(cluster, clues)
        ]
        if len(name) == 1 and found:
            found = with_family(found, pool, clues)
            if len(found) > 1 and not clues.shown:
                found = called_so(found, name[0])
        if len(found) == 1 and len(name) == 1 and len(found[0].name) == _THREE and found[0].name[-1] == name[0]:
            # Of Rosa Ferrer Llopis and Ana Llopis Baeza Llopis is Ana, since the first of two surnames is used.
            found = [c for c in by_surname_alone(pool, clues) if len(c.name) == _THREE] or found
        if len(found) > 1:
            found = closest(found, clues)
        if len(found) > 1 and clues.roles:
            noun = clues.roles[0].noun
            found = [c for c in found if any(role.noun == noun for role in c.roles)] or found
        if len(found) > 1 and len(name) == 1:
            # Whoever goes by another name is not called by the surname.
            found = [c for c in found if not c.alias or goes_by(c.alias, name)] or found
        if len(found) == 1 and len(name) == 1 and len(found[0].name) > 1:
            found[0].surnamed = True
            found[0].by_given = found[0].by_given or name[0] == found[0].name[0]
        if not found and is_kunya(name):
            found = self._parent(clues)
        if not found:
            found = by_surname_alone(pool, clues)
        if not found and len(name) == 1 and clues.shown:
            found = [c for c in pool if c.family == name[0] and agree(c, clues)]
        if not found and not clues.roles and not clues.gender:
            found = [c for c in pool if c.kind == "organisation" and c.name[: len(name)] == name][:1]
        return found or (self._of_initials(name[0]) if len(name) == 1 and len(name[0]) <= _INITIALS else [])

    def holders(self, clues: Clues) -> list[Cluster]:
        """The clusters that a description such as "the foreign minister" can mean."""
        if not clues.roles:
            return []
        asked = clues.roles[-1]
        head = asked.noun
        found = [c for c in self._able(self._by_role, head, clues) if any(can_be(role, asked) for role in c.roles)]
        if not found and clues.kind == "organisation" and asked.words == {head}:
            found = [c for c in self._able(self._by_word, head, clues) if head in c.name]
        if not found and asked.words == {head}:
            found = self._of_role_initials(head, clues)
        if not found and asked.proper:
            # The skipper of the Lupe is Ana Roe of the Lupe, of whom the text tells no role.
            belonging = [c for word in sorted(asked.served) for c in self._able(self._by_body, word, clues)]
            found = [c for c in dict.fromkeys(belonging) if c.name and not c.roles]
            found = found if len(found) == 1 else []
        if not found:
            # An inspector is an officer, the secretary of a union its leader.
            field = asked.words - {head}
            for word in (*narrower(head), *broader(head)):
                for c in self._able(self._by_role, word, clues):
                    known = [role for role in c.roles if kinds(role, head) and field <= role.words | role.served]
                    if known and c not in found and (c.name or word in narrower(head)):
                        found.append(c)
        if len(found) > 1:
            every = asked.words | asked.served
            exact = [c for c in found if any(every <= r.words | r.served and asked.former == r.former for r in c.roles)]
            found = exact or found
        return list({c.number: c for c in [cluster.same_as or cluster for cluster in found]}.values())

    def name_holder(self, newcomer: Cluster, known: bool) -> None:
        """Whom the text has called by a role alone ("the mayor") is `newcomer`, who is named with that role.

        `known` tells that the newcomer is named as somebody whom the text has brought in: "the driver, Ana Roe,".
        """
        for role in newcomer.roles:
            if role.former:
                continue
            able = [
                cluster
                for cluster in self._pool(self._by_role, (role.noun, *broader(role.noun)))
                if (known or cluster.definite or is_sole(role.noun))
                and (cluster.definite or cluster.roles[0].noun == role.noun)
                and cluster.same_as is None
                and cluster.is_person
                and not cluster.name
                and _is_named(role, cluster.roles[0])
                and not (cluster.gender and newcomer.gender and cluster.gender != newcomer.gender)
            ]
            if len(able) == 1:
                able[0].same_as = newcomer

    def is_sole_person(self, newcomer: Cluster) -> bool:
        """Whether one person at most was brought in before `newcomer`."""
        before = self.clusters[: min(newcomer.number, _EARLY)]
        return newcomer.number < _EARLY and sum(cluster.is_person for cluster in before) <= 1

    def sole_named(self) -> Cluster | None:
        """The only person who was named so far."""
        named = [c for c in self.clusters[:_EARLY] if c.is_person and len(c.name) > 1]
        return named[0] if len(named) == 1 and len(self.clusters) < _EARLY else None

    def is_sole_name(self, newcomer: Cluster) -> bool:
        """Whether one person was named before `newcomer` was brought in."""
        before = self.clusters[: min(newcomer.number, _EARLY)]
        return newcomer.number < _EARLY and sum(c.is_person and len(c.name) > 1 for c in before) == 1

    def relatives(self, clues: Clues) -> list[Cluster]:
        """Persons of the fitting gender whose family name somebody else bears too: "his wife" of a couple."""
        word = clues.roles[-1].head
        if word in _SUFFIXED:
            return self._of_one_name(word)
        if word not in _SPOUSES and word not in SIBLINGS:
            return []
        self._read_names()
        return [
            cluster
            for cluster in self.clusters[:_EARLY]
            if cluster.kind == "person"
            and cluster.gender in ((clues.gender,) if word in _SPOUSES else (clues.gender, ""))
            and agree(cluster, clues)
            and len(cluster.name) > 1
            and self._shares_name(cluster, word in _SPOUSES)
        ]

    def call(self, cluster: Cluster, name: tuple[str, ...]) -> None:
        """Note what else somebody is called: "known to everyone as Tino"."""
        if cluster.name:
            cluster.alias = name
            for word in name:
                _put(self._by_word, word, cluster.number)

    def _parent(self, clues: Clues) -> list[Cluster]:
        """Whom Abu Karim is, where somebody's wife is Umm Karim: the one husband who is named."""
        child = clues.name[1]
        known = [c for c in self._pool(self._by_word, (child,)) if child in (c.alias[-1:] + c.name[-1:])]
        if not any(is_kunya(c.alias or c.name) and c.gender != clues.gender for c in known):
            return []
        found = [c for word in _SPOUSES for c in self._able(self._by_role, word, clues) if c.name]
        found = [c for c in dict.fromkeys(found) if not is_kunya(c.name) and not c.alias]
        if len(found) == 1:
            self.call(found[0], clues.name)
        return found if len(found) == 1 else []

    def rename(self, cluster: Cluster, clues: Clues, printed_at: Spans) -> None:
        """Note the name behind the one that somebody is known by: Mighty Mo, who was born Ana Roe."""
        if cluster.name and cluster.name != clues.name:
            known = cluster.name
            cluster.name, cluster.printed_at = clues.name, printed_at
            self.call(cluster, known)
            self._index(cluster, clues)

    def _of_one_name(self, word: str) -> list[Cluster]:
        """The father or the son of two who have one name, by the suffix of the son."""
        early = self.clusters[:_EARLY]
        sons = [cluster for cluster in early if cluster.suffix in _JUNIOR and len(cluster.name) > 1]
        if len(sons) != 1 or word == "son":
            return sons if len(sons) == 1 else []
        return [cluster for cluster in early if cluster.name == sons[0].name and cluster is not sons[0]][:1]

    def first_source(self, clues: Clues) -> list[Cluster]:
        """Whom "the first source" means: the first who was brought in without a name, or the first diplomat."""
        role = clues.roles[-1]
        if "first" not in role.words or clues.kind != "unnamed":
            return []
        unnamed = [c for c in self.clusters[:_EARLY] if c.kind == "unnamed" and c.is_person and c.roles]
        alike = [c for c in unnamed if c.roles[0].noun == role.noun]
        if role.head in _SOURCES or len(alike) > 1:
            return alike[:1] or unnamed[:1]
        return []

    def _shares_name(self, cluster: Cluster, spouse: bool) -> bool:
        return any(
            other is not cluster
            and other.kind == "person"
            and len(other.name) > 1
            and not (spouse and other.gender in ("", cluster.gender))
            and same_family(other.name[-1], cluster.name[-1])
            for other in self._pool(self._by_family, (cluster.name[-1][:_STEM],))
        )

    def _bodies(self, clues: Clues) -> list[Cluster]:
        name = clues.name
        pool = self._pool(self._by_word, (name[0], name[-1]))
        same = [c for c in pool if c.kind == clues.kind and c.name == name]
        if not same:
            same = [c for c in pool if c.kind == clues.kind and c.name and is_short_form(c.name, name)]
        if not same and len(name) == 1:
            # The League is the Coastal Fishers' League.
            same = [c for c in pool if c.kind == clues.kind and c.name[-1] == name[0] and "and" not in c.name]
            same = same if len(same) == 1 else []
        if not same and len(name) == 1 and len(name[0]) <= _INITIALS:
            same = self._of_initials(name[0])
        return same[:1]

    def _able(self, index: dict[str, list[int]], key: str, clues: Clues) -> list[Cluster]:
        """The latest clusters under a word that can be of the sort and gender that `clues` tell."""
        numbers = index.get(key)
        if numbers is None:
            return []
        clusters = [self.clusters[number] for number in numbers]
        if clues.plural and not clues.gender:
            return [cluster for cluster in clusters if cluster.plural]
        return [cluster for cluster in clusters if same_sort(cluster, clues) and agree(cluster, clues)]

    def _pool(self, index: dict[str, list[int]], keys: Sequence[str]) -> list[Cluster]:
        numbers: Iterable[int] = index.get(keys[0], ())
        for key in keys[1:]:
            if more := index.get(key):
                numbers = dict.fromkeys([*numbers, *more]) if numbers else more
        clusters = self.clusters
        return [clusters[number] for number in numbers]

    def _index(self, cluster: Cluster, clues: Clues) -> None:
        number, name = cluster.number, clues.name
        for word in name:
            _put(self._by_word, word, number)
        if len(name) > 1:
            self._unread.append((name, number))
        for role in clues.roles:
            for word in role.words:
                _put(self._by_role, word, number)

    def _of_initials(self, initials: str) -> list[Cluster]:
        """The first bearer of a name with these initials."""
        self._read_names()
        bearer = self._by_initials.get(initials)
        return [] if bearer is None else [self.clusters[bearer]]

    def _of_role_initials(self, initials: str, clues: Clues) -> list[Cluster]:
        """Whoever was brought in with a role of these initials: the DCE is the District Chief Executive."""
        if not 1 < len(initials) <= _INITIALS:
            return []
        return [
            cluster
            for cluster in self.clusters[:_EARLY]
            if cluster.is_person and not clues.plural and any(_is_short_for(initials, role) for role in cluster.roles)
        ]

    def _read_names(self) -> None:
        """Note family names and initials of the names that have come since somebody asked for some."""
        for name, number in self._unread:
            _put(self._by_family, name[-1][:_STEM], number)
            parts = [part for word in name for part in word.split("-") if part]
            self._by_initials.setdefault("".join([part[0] for part in parts]), number)
            self._by_initials.setdefault("".join([part[0] for part in parts if part not in _SMALL]), number)
            if "of" in parts[2:]:  # the FA is the Football Association of Peru
                self._by_initials.setdefault("".join([part[0] for part in parts[: parts.index("of")]]), number)
        self._unread.clear()


def _is_short_for(initials: str, role: Role) -> bool:
    """The CCPO is the Capital City Police Officer, the CEO that of Lima Bank."""
    return role.initials == initials or (len(initials) > _TWO and role.initials.endswith(initials))


def _is_named(role: Role, held: Role) -> bool:
    """Whether somebody called by the role `held` alone is who is named with `role`: "the vicar", the Rev. Ana Roe."""
    if held.noun == role.noun:
        return can_be(role, held)
    return held.words == {held.noun} and kinds(role, held.noun)


def _put(index: dict[str, list[int]], key: str, number: int) -> None:
    bearers = index.get(key)
    if bearers is None:
        index[key] = [number]
    elif number not in bearers:
        bearers.append(number)
        if len(bearers) > _BEARERS:
            del bearers[0]
