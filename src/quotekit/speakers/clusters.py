"""Who a name, a role or a body can be: every mention is held against the clusters that the text has made so far.

A cluster is all that is known of one person, body, group or unnamed role.  Names and roles are looked up by word, and
only the latest few bearers of a word are compared, so that the work grows with the text and no faster.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from quotekit.model import SpeakerKind
from quotekit.speakers.evidence import Clues, Gender, Pronoun
from quotekit.speakers.names import is_short_form, same_family, same_name
from quotekit.speakers.roles import Role, broader, can_be, is_sole, kinds, narrower

__all__ = ["Cluster", "Register", "Spans", "of_age"]

Spans = tuple[tuple[int, int], ...]

_BEARERS = 12  # of one word, the latest ones, are compared
_INITIALS = 6  # letters that initials have at most
_ROLES = 24  # of one bearer are kept
_EARLY = 48  # clusters in which "the first source" is sought
_SOURCES = frozenset({"source", "person", "official", "man", "woman"})
_SPOUSES = frozenset({"wife", "husband"})
_SIBLINGS = frozenset({"brother", "sister"})
_STEM = 4  # letters that a family name keeps in every form
_SAID_OF: dict[Gender, str] = {"f": "she", "m": "he", "n": "they", "": "unknown"}


class Cluster:
    """One person, body, group or unnamed role; `printed_at` are the tokens of the fullest name or description.

    `is_person` tells that this is one human being, named or not; `shown` that the text shows the gender, not the given
    name alone; `years` is the age that it gives; `same_as` is the person whom this role turned out to be; `definite`
    tells that it was brought in as "the mayor"; `acts` that it was a subject or speaks; `thing` that it is no person, as a letter; `surnamed` that the surname
    alone was used of this person while nobody else bore it.
    """

    __slots__ = (
        "acts",
        "definite",
        "gender",
        "is_person",
        "kind",
        "learnt",
        "name",
        "number",
        "plural",
        "printed_at",
        "pronouns",
        "roles",
        "same_as",
        "shown",
        "suffix",
        "surnamed",
        "thing",
        "years",
    )

    def __init__(self, number: int, clues: Clues, printed_at: Spans) -> None:
        self.number = number
        self.kind: SpeakerKind = clues.kind
        self.plural = clues.plural
        self.gender: Gender = clues.gender
        self.shown = clues.shown
        self.name = clues.name
        self.suffix = clues.suffix
        self.pronouns = _SAID_OF[clues.gender] if clues.shown else "unknown"
        self.printed_at = printed_at
        self.years: int | None = None
        self.same_as: Cluster | None = None
        self.surnamed = False
        self.acts = False
        self.learnt = clues  # last
        self.thing = clues.thing
        self.is_person = not clues.plural and not clues.thing and clues.kind in ("person", "unnamed")
        self.definite = clues.reach == "definite" and not clues.owner
        self.roles: list[Role] = list(clues.roles)

    def learn(self, clues: Clues, printed_at: Spans) -> None:
        """Take over what another mention of the same bearer tells."""
        if (len(clues.name), clues.suffix != "") > (len(self.name), self.suffix != ""):
            self.name, self.printed_at = clues.name, printed_at
            if self.kind == "unnamed":
                self.kind = "organisation" if clues.kind == "organisation" else "person"
                self.is_person = self.kind == "person" and not self.plural
        elif not self.name and printed_at and _width(printed_at) > _width(self.printed_at):
            self.printed_at = printed_at
        self.suffix = self.suffix or clues.suffix
        self.gender = self.gender or clues.gender
        if clues.shown and not self.shown:
            self.shown = True
            self.gender = clues.gender
            self.pronouns = _SAID_OF[clues.gender]
        for role in clues.roles:
            self.take_role(role)

    def take_role(self, role: Role) -> None:
        """Note one more role; the first few are kept."""
        if len(self.roles) < _ROLES and role not in self.roles:
            self.roles.append(role)

    @property
    def may_be_body(self) -> bool:
        """Whether nothing shows that this name is a person's."""
        return self.kind == "person" and not self.gender and not self.roles and not self.suffix

    def take_for_body(self) -> None:
        """The text speaks of this name as of a company: "Brastol, which makes pumps"."""
        if self.may_be_body:
            self.kind = "organisation"
            self.is_person = False

    def hear(self, pronoun: Pronoun) -> bool:
        """A pronoun of the third person was used of this person; whether it told the gender."""
        told = pronoun.gender != "" and self.gender == ""
        if pronoun.gender:
            self.gender = self.gender or pronoun.gender
            self.pronouns = _SAID_OF[self.gender]
        elif pronoun.plural and self.pronouns == "unknown":
            self.pronouns = "they"
        return told


class Register:
    """The clusters of a text while it is read from its beginning to its end."""

    def __init__(self) -> None:
        self.clusters: list[Cluster] = []
        self._by_word: dict[str, list[int]] = {}
        self._by_family: dict[str, list[int]] = {}
        self._by_initials: dict[str, int] = {}
        self._unread: list[tuple[tuple[str, ...], int]] = []  # names with family name and initials not noted yet
        self._by_role: dict[str, list[int]] = {}

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
                return
            if len(name) == 1 and name[0] in cluster.name and (cluster.gender or not clues.gender):
                return
        cluster.learn(clues, printed_at)
        self._index(cluster, clues)

    def give_role(self, cluster: Cluster, word: str) -> None:
        """Note that `cluster` is somebody's `word` (mother, wife)."""
        cluster.take_role(Role(word, word, frozenset({word})))
        _put(self._by_role, word, cluster.number)

    def bearers(self, clues: Clues) -> list[Cluster]:
        """The clusters that the name in `clues` can mean; several where it does not decide."""
        name = clues.name
        if clues.kind == "organisation" or clues.plural:
            return self._bodies(clues)
        pool = self._pool(self._by_word, (name[-1], name[0]) if len(name) > 1 else name)
        found = [
            cluster
            for cluster in pool
            if cluster.is_person and (cluster.name == name or same_name(cluster.name, name)) and _agree(cluster, clues)
        ]
        if len(found) > 1:
            found = _closest(found, clues)
        if len(found) == 1 and len(name) == 1 and len(found[0].name) > 1:
            found[0].surnamed = True
        if not found and len(name) == 1 and not clues.roles:
            found = [c for c in pool if c.kind == "organisation" and c.name[:1] == name and not clues.gender][:1]
        return found or (self._of_initials(name[0]) if len(name) == 1 and len(name[0]) <= _INITIALS else [])

    def holders(self, clues: Clues) -> list[Cluster]:
        """The clusters that a description such as "the foreign minister" can mean."""
        if not clues.roles:
            return []
        asked = clues.roles[-1]
        head = asked.noun
        found = [c for c in self._able(self._by_role, head, clues) if any(can_be(role, asked) for role in c.roles)]
        if not found and clues.kind == "organisation":
            found = [c for c in self._able(self._by_word, head, clues) if head in c.name]
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
                for cluster in self._pool(self._by_role, (role.noun,))
                if (cluster.definite or known or is_sole(role.noun))
                and cluster.same_as is None
                and cluster.is_person
                and not cluster.name
                and cluster.roles[0].noun == role.noun
                and can_be(role, cluster.roles[0])
                and not (cluster.gender and newcomer.gender and cluster.gender != newcomer.gender)
            ]
            if len(able) == 1:
                able[0].same_as = newcomer

    def is_sole_person(self, newcomer: Cluster) -> bool:
        """Whether one person at most was brought in before `newcomer`."""
        before = self.clusters[: min(newcomer.number, _EARLY)]
        return newcomer.number < _EARLY and sum(cluster.is_person for cluster in before) <= 1

    def relatives(self, clues: Clues) -> list[Cluster]:
        """Persons of the fitting gender whose family name somebody else bears too: "his wife" of a couple."""
        word = clues.roles[-1].head
        if word not in _SPOUSES and word not in _SIBLINGS:
            return []
        self._read_names()
        return [
            cluster
            for cluster in self.clusters[:_EARLY]
            if cluster.kind == "person"
            and cluster.gender == clues.gender
            and len(cluster.name) > 1
            and self._shares_name(cluster, word in _SPOUSES)
        ]

    def first_source(self, clues: Clues) -> list[Cluster]:
        """Whom "the first source" means: the first who was brought in without a name."""
        if "first" not in clues.roles[-1].words or clues.kind != "unnamed" or clues.roles[-1].head not in _SOURCES:
            return []
        return [c for c in self.clusters[:_EARLY] if c.kind == "unnamed" and c.is_person][:1]

    def _shares_name(self, cluster: Cluster, spouse: bool) -> bool:
        return any(
            other is not cluster
            and other.kind == "person"
            and len(other.name) > 1
            and not (spouse and other.gender == cluster.gender)
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
            same = [c for c in pool if c.kind == clues.kind and c.name[-1] == name[0]]
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
        return [cluster for cluster in clusters if _same_sort(cluster, clues) and _agree(cluster, clues)]

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

    def _read_names(self) -> None:
        """Note family names and initials of the names that have come since somebody asked for some."""
        for name, number in self._unread:
            _put(self._by_family, name[-1][:_STEM], number)
            parts = [part for word in name for part in word.split("-") if part]
            self._by_initials.setdefault("".join([part[0] for part in parts]), number)
            self._by_initials.setdefault("".join([part[0] for part in parts if part not in _SMALL]), number)
        self._unread.clear()


_SMALL = frozenset("of the for and in on to de la du van der".split())


def _width(ranges: Spans) -> int:
    return sum(end - first for first, end in ranges)


def _put(index: dict[str, list[int]], key: str, number: int) -> None:
    bearers = index.get(key)
    if bearers is None:
        index[key] = [number]
    elif number not in bearers:
        bearers.append(number)
        if len(bearers) > _BEARERS:
            del bearers[0]


def _agree(cluster: Cluster, clues: Clues) -> bool:
    """Whether neither gender nor suffix speaks against it; a family name that comes first shows no gender."""
    if cluster.gender and clues.gender and cluster.gender != clues.gender:
        family_first = len(clues.name) == 1 and clues.name[0] == cluster.name[0] and clues.name != cluster.name
        if cluster.shown or not (clues.shown and family_first):
            return False
    return not (cluster.suffix and clues.suffix and cluster.suffix != clues.suffix)


def _same_sort(cluster: Cluster, clues: Clues) -> bool:
    if clues.plural:
        return cluster.plural
    if clues.kind == "organisation":
        return cluster.kind == "organisation"
    # A role may be a body's: the developer, Northern Gust.
    return cluster.thing if clues.thing else cluster.is_person or (cluster.name != () and not cluster.plural)


def _closest(found: list[Cluster], clues: Clues) -> list[Cluster]:
    """Of several that fit, those that fit best: the whole name, the surname before the given name, the age."""
    name = clues.name
    for better in (
        [c for c in found if c.name == name and c.suffix == clues.suffix],
        [c for c in found if len(name) > 1 and c.name[-len(name) :] == name and c.suffix == clues.suffix],
        of_age(found, clues.age),
        [c for c in found if c.name[-1] == name[-1]],
    ):
        if better:
            return better
    return found


def of_age(found: Sequence[Cluster], age: str) -> list[Cluster]:
    """Those of `found` who are the younger or the elder ones, by suffix, kinship or the age that the text gives."""
    if not age:
        return []
    for clusters in (
        [c for c in found if _shows_age(c, age)],
        [c for c in found if not _shows_age(c, "elder" if age == "younger" else "younger")],
    ):
        if 0 < len(clusters) < len(found):
            return clusters
    years = [cluster.years for cluster in found if cluster.years is not None]
    if len(years) < len(found) or len(years) < 2:
        return []
    wanted = min(years) if age == "younger" else max(years)
    return [cluster for cluster in found if cluster.years == wanted]


def _shows_age(cluster: Cluster, age: str) -> bool:
    suffixes, kin = _AGE_SIGNS[age]
    return cluster.suffix in suffixes or any(role.head in kin for role in cluster.roles)


_AGE_SIGNS = {
    "younger": (
        frozenset({"jr", "ii", "iii"}),
        frozenset({"son", "daughter", "granddaughter", "grandson", "nephew", "niece"}),
    ),
    "elder": (
        frozenset({"sr"}),
        frozenset({"father", "mother", "grandfather", "grandmother", "uncle", "aunt"}),
    ),
}
