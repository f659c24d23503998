"""Who bears a role that stands alone: the one person named who can, somebody new, or nobody where two may."""

from __future__ import annotations

from collections.abc import Sequence

from quotekit.speakers.coreference.antecedents import Foreground, agrees, heaviest
from quotekit.speakers.coreference.clusters import MAKERS, Cluster, has_role
from quotekit.speakers.coreference.evidence import Clues
from quotekit.speakers.coreference.identity import Identity
from quotekit.speakers.coreference.register import SIBLINGS
from quotekit.speakers.coreference.sorts import can_be_called
from quotekit.speakers.coreference.writings import writing_meant
from quotekit.speakers.found import FoundMention
from quotekit.speakers.words.pronouns import PRONOUNS, Pronoun
from quotekit.speakers.words.roles import ORDINALS, Role, is_of_scene, is_position, kinds

__all__ = ["SAME_WORD", "Bearers"]

SAME_WORD = 4.0  # "the woman" means whoever was called a woman, "the lawmaker" a senator, rather than another
_HAS_A_ROLE = 0.3  # who is known by a role is seldom taken up by another
_RECALLED = 0.02  # the least weight at which a new word takes up somebody
_THOUGHT_OF = 0.1  # the least weight at which one of two may be "the vicar"
_CLEAR_HOLDER = 6.0  # how much heavier one of two must be to be "the vicar"
_IN_MIND = 0.2  # the same for one alone
_BEFORE = 48  # clusters before a role among which a group of that role is sought
_BEHIND = frozenset({"from", "of", "for", "with", "by", "to"})
_CLEAR_BODY = 2.5  # two companies stay in mind for longer than two persons
# Bodies that a name without any such word may be of.
_TAKEN_UP = frozenset(
    """bank lender club team side developer utility network channel station newspaper paper magazine brand label studio
    shop store restaurant chain mine""".split()
)
_BODIES = frozenset(
    """council ministry department party union school college university hospital court police association league board
    agency office museum church society federation committee commission institute parliament senate
    government""".split()
)
# Of what persons can be called as well, what is a firm.
_FIRMS = frozenset("manufacturer retailer supplier insurer lender carrier chain giant".split())
_WATCHING = frozenset({"regulator", "watchdog"})
_WATCHERS = frozenset({"authority", "commission", "agency", "board", "service", "administration", "office", "central"})
_THING = Pronoun(3, thing=True)
_BOTH = frozenset("sisters brothers twins cousins couple pair duo two both women men".split())  # the pair itself
_SEVERAL = 2  # persons who must be named for one of them to be meant
_ONE = frozenset({"one", "One"})
_FEW = frozenset({"two", "three", "us", "both"})
_ONE_NOUN = 2  # words: one delegation
_ONE_OF = 4  # words: one of the lawyers


class Bearers:
    """The bearers of roles in one article, as far as it is read."""

    def __init__(
        self, words: Sequence[str], mentions: Sequence[FoundMention], identity: Identity, foreground: Foreground
    ) -> None:
        self.words = words
        self.mentions = mentions
        self.identity = identity
        self.foreground = foreground
        self._bodies: dict[tuple[int, int], Cluster] = {}  # and writings that are no mentions, by their tokens

    def holders(self, number: int, own: Cluster, clues: Clues) -> Sequence[Cluster]:
        """Who of those named so far without a role may be "the vicar", whom nobody has brought in."""
        role, mention = own.roles[0], self.mentions[number]
        asked = clues.roles[-1] if clues.roles else role
        if asked.served or is_of_scene(role.noun) or own.thing or clues.reach != "definite" or len(asked.words) > 2:
            return ()
        if role.noun in _FIRMS or (role.noun == "maker" and self.foreground.agreeing(_THING)):
            return ()
        first = mention.core_first
        if (
            self.words[first].lower() != "the"
            or not role.words.isdisjoint(ORDINALS)
            or "of" in self.words[first : mention.core_end]
        ):
            return ()
        pronoun = Pronoun(3, own.gender, subject=False)
        weighed = [
            (weight, cluster)
            for weight, cluster in self.foreground.agreeing(pronoun)
            if cluster.acts and cluster.name and agrees(cluster, pronoun) and not has_role(cluster)
            if not self.foreground.just_named(cluster)
        ]
        if not weighed:
            return ()
        (weight, best), *others = sorted(weighed, key=lambda pair: -pair[0])
        later = own.number < best.number
        if others:
            if weight < _THOUGHT_OF or not own.definite:
                return ()
            clear = later and weight >= _CLEAR_HOLDER * others[0][0]
            return [best] if clear else [best, others[0][1]]
        if later or (weight >= _IN_MIND and own.definite):
            return [best]
        alone = own.definite and self.identity.register.is_sole_name(own) and self.words[first - 1] not in _BEHIND
        return [best] if alone else ()

    def newly_called(self, novelty: Cluster, clues: Clues, named: frozenset[int]) -> Cluster | None:
        """The person named before whom a new word takes up ("the violist", "his rival"); None where nobody is clear.

        `named` are the numbers of those who are named in the words of whoever is called so.
        """
        foreground = self.foreground
        pronoun = Pronoun(3, novelty.gender, subject=False)
        head = clues.roles[-1].head
        owner = heaviest(foreground.agreeing(PRONOUNS[clues.owner])) if clues.owner else []
        alone = self.identity.register.is_sole_person(novelty)
        origin = clues.general == "origin"
        weighed = []
        for heaviness, cluster in foreground.agreeing(pronoun):
            weight = heaviness
            if not (cluster.gender or alone or cluster.acts) or cluster.number in named or owner == [cluster]:
                continue
            if not (len(cluster.name) > 1 or cluster.shown) or foreground.just_named(cluster):
                continue
            if any(kinds(role, head) for role in cluster.roles):
                weight *= SAME_WORD
            elif cluster.roles and not owner:
                weight *= _HAS_A_ROLE if alone or origin or is_position(head) else 0.0
            if weight and agrees(cluster, pronoun):
                weighed.append((weight, cluster))
        chosen = heaviest([pair for pair in weighed if pair[0] >= _RECALLED])
        return chosen[0] if len(chosen) == 1 else None

    def body(self, number: int, clues: Clues) -> Cluster | None:
        """Which body that was named is "the bank"; None where no single one stands out, or its name tells otherwise."""
        role = clues.roles[-1]
        if role.noun not in _TAKEN_UP or len(role.words) > 1 or role.served or clues.reach != "definite":
            return None
        weighed = [
            (weight, cluster)
            for weight, cluster in self.foreground.agreeing(clues.pronoun)
            if cluster.name and weight >= _THOUGHT_OF and _BODIES.isdisjoint(cluster.name)
        ]
        chosen = heaviest(weighed, _CLEAR_BODY)
        if not weighed:
            return self.served(number)
        if len(chosen) != 1:
            return None
        chosen[0].take_for_body()
        return chosen[0]

    def maker(self, own: Cluster, clues: Clues) -> Cluster | None:
        """The company that is in mind where "the snow-blower maker" is nobody whom the text has brought in."""
        role = clues.roles[-1]
        watching = role.noun in _WATCHING
        if not (watching or role.noun in MAKERS) or clues.owner or not own.definite or role.served:
            return None
        weighed = [
            (weight, cluster)
            for weight, cluster in self.foreground.agreeing(_THING)
            if cluster.name and cluster.acts
            if (not _WATCHERS.isdisjoint(cluster.name) if watching else _BODIES.isdisjoint(cluster.name))
            if can_be_called(cluster, role) and (cluster.kind == "organisation" or len(cluster.name) == 1)
        ]
        chosen = heaviest(weighed, _CLEAR_BODY)
        return chosen[0] if len(chosen) == 1 else None

    def writing(self, number: int, clusters: Sequence[Cluster | None]) -> Cluster | None:
        """What "it" reads or says in mention `number`: the letter before it, if there is one."""
        span = writing_meant(self.words, self.mentions, number)
        if span is None:
            return None
        for earlier in range(number - 1, max(number - _BEFORE, -1), -1):
            if self.mentions[earlier].head == span[1] - 1:
                return clusters[earlier]
        if span not in self._bodies:
            noun = self.words[span[1] - 1].lower()
            role = Role(noun, noun, frozenset({noun}))
            clues = Clues("unnamed", "", False, (), "", "", (role,), "definite", thing=True)
            self._bodies[span] = self.identity.register.add(clues, (span,))
        return self._bodies[span]

    def body_served(self, number: int, clues: Clues) -> Cluster | None:
        """The body with that noun whom somebody was said to serve: "the shire" of "an engineer of Lima Shire"."""
        role = clues.roles[-1]
        span = self.identity.bodies.get(role.noun)
        if span is None or span[1] > self.mentions[number].first or len(role.words) > 1 or role.served:
            return None
        if span not in self._bodies:
            register, words = self.identity.register, [word.lower() for word in self.words[slice(*span)]]
            if self.words[span[0]][0].islower():
                self._bodies[span] = register.add(clues, (span,))
            else:
                named = Clues("organisation", "", False, tuple(words), "", "", (), "named")
                known = [cluster for cluster in register.bearers(named) if cluster.name == named.name]
                self._bodies[span] = known[0] if known else register.add(named, (span,))
        return self._bodies[span]

    def served(self, number: int) -> Cluster | None:
        """The one body that somebody before mention `number` was said to serve: "Roe, the keeper of Lima United"."""
        first = self.mentions[number].first
        known = [span for span in self.identity.served.values() if span[1] <= first]
        if len(known) != 1:
            return None
        words = [word.lower() for word in self.words[slice(*known[0])]]
        clues = Clues("organisation", "", False, tuple(words), "", "", (), "named")
        return next(iter(self.identity.register.bearers(clues)), None) or self.identity.register.add(
            clues, tuple(known)
        )

    def named_holder(self, own: Cluster, clues: Clues | None) -> Sequence[Cluster]:
        """The one person named who can be "the minister" or "her sister", but where another may be it as well."""
        if clues is None or clues.reach != "definite" or not clues.roles or not own.is_person:
            return (own,)
        role, foreground = clues.roles[-1], self.foreground
        if clues.owner and role.head in SIBLINGS:
            # The sister of the twin who is named is the other one.
            owner = heaviest(foreground.agreeing(PRONOUNS[clues.owner]))
            return () if own in owner else (own,)
        if not clues.owner and foreground.among([own])[0][0] < _IN_MIND and self.is_of_several(role, own.number):
            return ()
        return (own,)

    def is_of_several(self, role: Role, number: int) -> bool:
        """Whether "the minister" comes in behind two ministers: it is one of them, and nobody can tell which."""
        if len(role.words) > 1 or role.served:
            return False
        before = self._before(number)
        return any(
            cluster.plural and (cluster.acts or cluster.definite) and role.noun in cluster.roles[0].words
            for cluster in before
            if cluster.roles
        )

    def _before(self, number: int) -> Sequence[Cluster]:
        """The clusters brought in before cluster `number`, as far back as a reader goes."""
        return self.identity.register.clusters[max(number - _BEFORE, 0) : number]

    def _one_at(self, number: int) -> int:
        """The token "one" with which a mention begins, or that stands with "of" before it; -1 where there is none."""
        first, words = self.mentions[number].core_first, self.words
        if words[first] in _ONE:
            return first
        return first - 2 if first > 1 and words[first - 1] == "of" and words[first - 2] in _ONE else -1

    def is_either(self, number: int, own: Cluster) -> bool:
        """Whether "one of the two", "one of them" or "one of the Kims" leaves open which one."""
        first, words = self._one_at(number), self.words
        if first < 0 or words[first + 1 : first + 2] != ["of"]:
            return False
        if words[first + 2] == "them":
            # One of some teammates whom the text does not name is nobody else.
            groups = [c for c in self._before(own.number) if c.plural and not c.name]
            return not groups or groups[-1].definite
        family = len(own.name) == 1 and (own.plural or own.name[0].endswith("s"))
        return family or not _FEW.isdisjoint(words[first + 2 : self.mentions[number].core_end])

    def members(self, number: int, own: Cluster) -> Sequence[Cluster]:
        """Of whom "one of the officials" or "one delegation" is one, where the text has told who they are."""
        first, words = self._one_at(number), self.words
        if first < 0:
            return ()
        noun = own.roles[0].noun if own.roles else ""
        if own.name and own.plural:
            stem = own.name[0].removesuffix("s")  # one of the Kims
            alike = [c for c in self.identity.register.clusters if c.is_person and stem in (*c.name[:1], *c.name[-1:])]
            return alike[:2] if len(alike) > 1 else ()
        before = self._before(own.number)
        if words[first + 1] != "of":
            if self.mentions[number].core_end - first > _ONE_NOUN:
                return ()  # one former minister
            known = [c for c in before if not c.plural and any(role.noun == noun for role in c.roles)]
            return known[:2] if len(known) > 1 else ()
        # "One of the lawyers" is one of those named, if no lawyers were brought in without a name.
        groups = [c for c in before if c.plural and not c.name and c.roles]
        of_them = words[first + 2] == "them"
        if pair := self.foreground.pair:
            later = [c for c in groups if not c.definite and c.number > max(pair[0].number, pair[1].number)]
            later = [c for c in later if c.roles[0].head not in _BOTH]
            if not any(c.acts if of_them else noun in c.roles[0].words for c in later):
                return pair
        named = [c for c in before if c.is_person and (len(c.name) > 1 or (c.name and c.gender))]
        if "two" in words[first + 2 : self.mentions[number].core_end]:
            if own.gender:
                return [c for c in named if c.acts and c.gender == own.gender][-2:]  # one of the two women
            alike = [c for c in before if not c.plural and any(role.noun == noun for role in c.roles)]
            if len(alike) == _SEVERAL:
                return alike  # one of the two diplomats
        if self.mentions[number].core_end - first > _ONE_OF:
            return ()
        if of_them:
            groups = groups[-1:]
        else:
            groups = [c for c in groups if noun in c.roles[0].words]
        held = {role.noun for c in named for role in c.roles}
        unnamed = any(not c.definite and held.isdisjoint(c.roles[0].words) for c in groups)
        return () if unnamed or len(named) < _SEVERAL else named[-2:]
