"""Clusters: all that is known of one person, body, group or unnamed role."""

from __future__ import annotations

from collections.abc import Sequence

from quotekit.model import SpeakerKind
from quotekit.speakers.coreference.evidence import Clues
from quotekit.speakers.words.gender import Gender, is_kin
from quotekit.speakers.words.pronouns import Pronoun
from quotekit.speakers.words.roles import Role

__all__ = ["MAKERS", "Cluster", "Spans", "age_of", "has_role", "of_age"]

Spans = tuple[tuple[int, int], ...]

_DIGITS = 3  # of an age, at most
_ROLES = 24  # of one bearer are kept
# What a company is called as well as a person.
MAKERS = frozenset(
    """maker manufacturer producer builder developer owner operator retailer supplier publisher start-up startup chain
    giant group customer competitor rival partner contractor insurer lender brewer""".split()
)
_SAID_OF: dict[Gender, str] = {"f": "she", "m": "he", "n": "they", "": "unknown"}


class Cluster:
    """One person, body, group or unnamed role; `printed_at` are the tokens of the fullest name or description.

    `is_person` tells that this is one human being, named or not; `shown` that the text shows the gender, not the given
    name alone; `listed` that the given name alone tells it; `years` is the age that the text gives; `is_human`
    tells that the text says "who" of a name; `same_as` is the person whom this role turned out to be; `definite` tells
    that it was brought in as "the mayor", `owned` as "his lawyer"; `acts` that it was a subject or speaks; `thing` that
    it is no person, as a letter; `surnamed` that the surname alone was used of this person while nobody else bore it;
    `style` is the one of Mrs. Roe; `by_given` tells that this is called Ana; `family` is the surname of the spouse,
    parent or sibling of somebody who has none; `age` tells that this is the elder or the younger of two; `alias` is
    what else the person is called; `placed` tells that something was in or at what is named so, mostly a place.
    """

    years: int | None = None
    is_human: bool = False
    same_as: Cluster | None = None
    surnamed: bool = False
    style: str = ""
    by_given: bool = False
    acts: bool = False
    family: str = ""
    sibling: bool = False
    placed: bool = False
    age: str = ""
    alias: tuple[str, ...] = ()

    def __init__(self, number: int, clues: Clues, printed_at: Spans) -> None:
        self.number: int = number
        self.kind: SpeakerKind = clues.kind
        self.plural: bool = clues.plural
        self.gender: Gender = clues.gender
        self.shown: bool = clues.shown
        self.listed: bool = clues.gender != "" and not clues.shown
        self.name: tuple[str, ...] = clues.name
        self.suffix: str = clues.suffix
        self.pronouns: str = _SAID_OF[clues.gender] if clues.shown else "unknown"
        self.printed_at: Spans = printed_at
        self.learnt: Clues = clues  # last
        self.thing: bool = clues.thing
        self.is_person: bool = not clues.plural and not clues.thing and clues.kind in ("person", "unnamed")
        self.definite: bool = clues.reach == "definite" and not clues.owner
        self.owned: bool = clues.owner != ""
        self.roles: list[Role] = list(clues.roles)
        self.age = clues.age if clues.kin else ""
        self.style = clues.style

    def learn(self, clues: Clues, printed_at: Spans) -> None:
        """Take over what another mention of the same bearer tells."""
        if (len(clues.name), clues.suffix != "") > (len(self.name), self.suffix != ""):
            self.name, self.printed_at = clues.name, printed_at
            if self.kind == "unnamed" or (self.plural and clues.kind == "organisation"):
                self.kind = "organisation" if clues.kind == "organisation" else "person"
                self.is_person = self.kind == "person" and not self.plural
        elif not self.name and printed_at and _width(printed_at) > _width(self.printed_at):
            self.printed_at = printed_at
        self.suffix = self.suffix or clues.suffix
        self.gender = self.gender or clues.gender
        self.age = self.age or (clues.age if clues.kin else "")
        self.style = self.style or clues.style
        if clues.shown and not self.shown:
            self.shown = True
            self.listed = False
            self.gender = clues.gender
            self.pronouns = _SAID_OF[clues.gender]
        for role in clues.roles:
            self.take_role(role)

    def take_family_name(self, word: str, printed_at: Spans) -> None:
        """Wilfred, the elder brother of Eliud Roe, turns out to be called Roe too."""
        if self.family == word and len(self.name) == 1:
            self.name = (*self.name, word)
            self.printed_at = (*self.printed_at, *printed_at)

    def take_role(self, role: Role) -> None:
        """Note one more role; the first few are kept."""
        if len(self.roles) < _ROLES and role not in self.roles:
            self.roles.append(role)

    @property
    def may_be_body(self) -> bool:
        """Whether nothing shows that this name is a person's."""
        if self.kind != "person" or self.gender or self.suffix or self.years is not None or self.is_human:
            return False
        return not self.roles or all(role.noun in MAKERS for role in self.roles)

    def take_for_body(self) -> None:
        """The text speaks of this name as of a company: "Brastol, which makes pumps"."""
        if self.may_be_body:
            self.kind = "organisation"
            self.is_person = False

    def show_given(self, gender: Gender) -> None:
        """A given name alone tells the gender, which others may contradict."""
        self.gender, self.listed = gender, gender != ""

    def hear(self, pronoun: Pronoun) -> None:
        """A pronoun of the third person was used of this person, and may tell the gender."""
        if pronoun.gender:
            self.listed = False
            self.gender = self.gender or pronoun.gender
            self.pronouns = _SAID_OF[self.gender]
        elif pronoun.plural and self.pronouns == "unknown":
            self.pronouns = "they"


def _width(ranges: Spans) -> int:
    return sum(end - first for first, end in ranges)


def has_role(cluster: Cluster) -> bool:
    """Whether the text tells what somebody does; whose brother somebody is tells nothing of that."""
    return any(not is_kin(role.head) and role.noun not in _RELATED for role in cluster.roles)


_RELATED = frozenset("cousin partner friend neighbour neighbor colleague twin sibling".split())


def age_of(words: Sequence[str]) -> int | None:
    """The age that a description tells: the 61-year-old."""
    for word in words:
        head, _, tail = word.partition("-")
        if tail == "year-old" and head.isascii() and head.isdigit() and len(head) <= _DIGITS:
            return int(head)
    return None


def of_age(found: Sequence[Cluster], age: str) -> list[Cluster]:
    """Those of `found` who are the younger or the elder ones, by suffix, kinship or the age that the text gives."""
    if not age:
        return []
    years = [cluster.years for cluster in found if cluster.years is not None]
    if len(years) == len(found) > 1:
        wanted = min(years) if age == "younger" else max(years)
        return [cluster for cluster in found if cluster.years == wanted]
    for clusters in (
        [c for c in found if _shows_age(c, age)],
        [c for c in found if not _shows_age(c, "elder" if age == "younger" else "younger")],
    ):
        if 0 < len(clusters) < len(found):
            return clusters
    return []


def _shows_age(cluster: Cluster, age: str) -> bool:
    suffixes, kin = _AGE_SIGNS[age]
    return cluster.age == age or cluster.suffix in suffixes or any(role.head in kin for role in cluster.roles)


_AGE_SIGNS = {
    "younger": (
        frozenset({"jr", "jnr", "ii", "iii"}),
        frozenset({"son", "daughter", "granddaughter", "grandson", "nephew", "niece"}),
    ),
    "elder": (
        frozenset({"sr", "snr"}),
        frozenset({"father", "mother", "grandfather", "grandmother", "uncle", "aunt"}),
    ),
}
