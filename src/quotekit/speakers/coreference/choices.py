"""The choice of whom each mention means, read from the first to the last against what a reader has in mind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from quotekit.speakers.coreference.alike import which_of
from quotekit.speakers.coreference.antecedents import CLEAR, NEW_PARAGRAPH, Foreground, agrees, heaviest
from quotekit.speakers.coreference.bearers import SAME_WORD, Bearers
from quotekit.speakers.coreference.clusters import Cluster, age_of, of_age
from quotekit.speakers.coreference.evidence import SOURCES, Clues
from quotekit.speakers.coreference.identity import Identity
from quotekit.speakers.coreference.owners import owners
from quotekit.speakers.coreference.scene import ASKING, EMBEDDED, INTRODUCED, NAMED, OWNER, SPEAKS, Place
from quotekit.speakers.coreference.sorts import can_be_called
from quotekit.speakers.coreference.votes import NO_NOUNS
from quotekit.speakers.coreference.writings import writer_of
from quotekit.speakers.found import FoundMention
from quotekit.speakers.words.pronouns import PRONOUNS, Pronoun
from quotekit.text.document import Document

__all__ = ["Choices", "choose"]

_CLEAR_BODY = 2.5  # two companies stay in mind for longer than two persons
_NAMED_IN_OWN_WORDS = 0.3  # people seldom name themselves in what they say
_RIVAL = 0.7  # of the weight of a mention that may be one of several, for each of them
_OUT_OF_MIND = 0.05  # a weight at which nobody is meant by a pronoun
_THOUGHT_OF = 0.1  # the least weight at which one of two may be "the vicar"
_THE_FORMER = 2  # words, and persons of whom one is the former
_WHICH = {"former": 0, "latter": 1}
_OBJECTS = frozenset({"him", "her"})
_TO = frozenset({"to", "with", "by"})
_SPEAKING = frozenset(
    "spoke speaks talked talks talk chat sat chatted interviewed down conversation interview questions".split()
)
_CLAUSES = (["who"], ["whose"], ["whom"])
_PLACING = frozenset({"in", "at", "near"})
_READS = frozenset({"read", "reads"})
_WAS = (["was"], ["is"])
_REACH = 40  # mentions
_OF_COURT = frozenset("judge lawyer prosecutor magistrate coroner clerk counsel silk".split())
_TEENS = range(13, 20)
_PARTS = frozenset("one another either neither each none some many most any".split())


class Choices(NamedTuple):
    """What each mention was taken to be: its cluster or None, and the clusters that it could be where it stays open."""

    clusters: list[Cluster | None]
    doubts: dict[int, Sequence[Cluster]]


def choose(
    document: Document,
    mentions: Sequence[FoundMention],
    found: Sequence[Place],
    identity: Identity,
    unlikely: Mapping[int, frozenset[int]],
    singly: frozenset[int],
    quoted: Sequence[tuple[int, int]],
) -> Choices:
    """The choice for all mentions.

    `unlikely` holds, of a mention, the clusters that it hardly is; `singly` are those who are they and one person.
    """
    reader = _Reader(document, mentions, found, identity, unlikely, singly, quoted)
    for number in range(len(mentions)):
        reader.read(number)
    return Choices(reader.clusters, reader.doubts)


class _Reader:
    def __init__(
        self,
        document: Document,
        mentions: Sequence[FoundMention],
        found: Sequence[Place],
        identity: Identity,
        unlikely: Mapping[int, frozenset[int]],
        singly: frozenset[int],
        quoted: Sequence[tuple[int, int]],
    ) -> None:
        self.words = document.words
        self.mentions = mentions
        self.found = found
        self.identity = identity
        self.unlikely = unlikely
        self.singly = singly
        self.foreground = Foreground()
        self.bearers = Bearers(document.words, mentions, identity, self.foreground)
        self.clusters: list[Cluster | None] = []
        self.doubts: dict[int, Sequence[Cluster]] = {}
        self._met: set[int] = set()  # clusters of which there was a mention
        self._turns: dict[str, Sequence[Cluster]] = {}
        self._spoken_to: set[int] = set()  # persons to or with whom somebody spoke
        self._named: list[Cluster] = []  # the last two persons who were named
        self._early: list[int] = []  # pronouns before anybody is named
        pronouns = {mention.first for mention in mentions if mention.kind == "pronoun"}
        self._owners = owners(document.words, quoted, pronouns)  # those still to be read, the first of them last
        self._sentence = self._paragraph = -1

    def read(self, number: int) -> None:
        """Choose for one mention, and take it into the foreground."""
        place = self.found[number]
        if not place.quoted:
            self._touch_owners(self.mentions[number].core_first)
        if not place.quoted and place.sentence != self._sentence:
            self.foreground.sentence += 1 if place.paragraph == self._paragraph else NEW_PARAGRAPH
            self._sentence, self._paragraph = place.sentence, place.paragraph
        own, mention = self.identity.possible[number], self.mentions[number]
        if len(own) == 1 and own[0].name and (mention.kind != "description" or place.quoted):
            if mention.rule != "mention.phrase" or not self.bearers.is_either(number, own[0]):
                self._take(number, place, own[0])
                return
        chosen = self._chosen(number, place)
        if len(chosen) == 1:
            self._take(number, place, chosen[0])
        else:
            self._leave_open(number, place, chosen)

    def _touch_owners(self, token: int) -> None:
        """Whoever is "his" or "her" before `token` stays in mind: "Her hands shook", "Roe asked her where"."""
        while self._owners and self._owners[-1] < token:
            at = self._owners.pop()
            asked = self.words[at - 1] in ASKING and self.words[at + 1 : at + 2] in NO_NOUNS
            self._touch_owner(at, SPEAKS if asked and self.words[at + 1] != "to" else OWNER)

    def _touch_owner(self, token: int, weight: float) -> None:
        pronoun = PRONOUNS[self.words[token].lower()]
        weighed = self.foreground.agreeing(pronoun)
        if self.words[token + 1 : token + 2] in NO_NOUNS:  # "Roe asked her where", of somebody else
            last = self.clusters[-1] if self.clusters and self.words[token - 1] in ASKING else None
            weighed = [(w, c) for w, c in weighed if c.number not in self.foreground.here() and c is not last]
        owner = heaviest(weighed)
        if len(owner) == 1 and agrees(owner[0], pronoun):
            self.foreground.touch(owner[0], weight, subject=False)

    def _chosen(self, number: int, place: Place) -> Sequence[Cluster]:
        """The cluster that a mention means, or those that it may mean."""
        pronoun, own = place.pronoun, self.identity.possible[number]
        mention = self.mentions[number]
        if mention.end - mention.first == _THE_FORMER and not place.quoted and len(self._named) == _THE_FORMER:
            which = _WHICH.get(self.words[mention.end - 1])
            if which is not None and self.words[mention.first].lower() == "the":
                return (self._named[which],)
        if len(own) == 1:
            return self._settled(number, place, own[0])
        if own:
            return which_of(
                self.words,
                self.mentions[number],
                own,
                self.identity.clues[number],
                self.foreground,
                self.unlikely.get(number),
            )
        speaks = place.weight == SPEAKS and not own
        writer = writer_of(self.words, self.mentions, self.found, number) if speaks else -1
        if writer >= 0 and (known := self.clusters[writer]) is not None:
            return (known,)
        if pronoun is None:
            clues = self.identity.clues[number]
            return self._turn(number) if clues is None else self._general(number, clues)
        if pronoun.person == 0:
            return self._before(number)
        if pronoun.person == 3 and not place.quoted and not self._is_part(number):
            unlikely = self.unlikely.get(number, frozenset())
            if self.words[self.mentions[number].first] in _OBJECTS:
                unlikely = unlikely | self.foreground.here()
            writing = self.bearers.writing(number, self.clusters) if pronoun.thing else None
            if writing is not None and self.words[mention.end] in _READS:
                return (writing,)
            chosen = self._antecedent(pronoun, unlikely, number in self.singly)
            return (writing,) if writing is not None and len(chosen) != 1 else chosen
        return ()

    def _take(self, number: int, place: Place, cluster: Cluster) -> None:
        self.clusters.append(cluster)
        self._met.add(cluster.number)
        pronoun, foreground = place.pronoun, self.foreground
        if pronoun is not None and pronoun.person == 3 and cluster.is_person:
            cluster.hear(pronoun)
        if self.mentions[number].name_first >= 0 and cluster.is_person and not place.quoted:
            self._named = [*[known for known in self._named if known is not cluster][-1:], cluster]
        if self._early and pronoun is None and cluster.name and not place.quoted:
            self._take_up_early(place, cluster)
        if pronoun is None and cluster.name and number and self.found[number - 1].pronoun is not None:
            self._take_up_described(number, cluster)
        if not place.quoted:
            first = self.mentions[number].first
            if self._owners and self._owners[-1] == first and not cluster.name and place.subject:
                self._touch_owner(self._owners.pop(), EMBEDDED)  # "Her first patient was a boy."
            introduced = place.weight == NAMED and number in self.identity.introductions
            foreground.touch(cluster, INTRODUCED if introduced else place.weight, place.subject)
            before = self.words[first - 1] if first > 1 else ""
            cluster.placed |= before in _PLACING
            if before == "and" and pronoun is None:  # "... and she" begins a clause
                other = self.clusters[number - 1] if number and self._is_joined(number) else None
                if other is not None and other.is_person and cluster.is_person:
                    foreground.join(other, cluster)
            elif before in _TO and self.words[first - 2] in _SPEAKING:
                self._spoken_to.add(cluster.number)

    def _leave_open(self, number: int, place: Place, rivals: Sequence[Cluster]) -> None:
        self.clusters.append(None)
        self.doubts[number] = rivals
        if place.quoted:
            return
        if place.pronoun is None:
            for rival in rivals:  # the reader has all of them in mind
                self.foreground.touch(rival, place.weight * _RIVAL, subject=False)
        elif place.pronoun.gender and not self.foreground.peopled:
            self._early.append(number)

    def _take_up_early(self, place: Place, cluster: Cluster) -> None:
        """Of the pronouns with which an article opens, let those mean `cluster`, the first who is named, that can."""
        for number in self._early:
            pronoun = self.found[number].pronoun
            near = place.subject and place.paragraph - self.found[number].paragraph <= 1
            if near and pronoun is not None and agrees(cluster, pronoun):
                self.clusters[number] = cluster
                cluster.hear(pronoun)
                del self.doubts[number]
        self._early.clear()

    def _take_up_described(self, number: int, cluster: Cluster) -> None:
        """Behind "the man at the tiller" and "He was" stands the name of that man."""
        earlier = self.clusters[number - 1]
        if earlier is None or earlier.name or not earlier.is_person or self.found[number].quoted:
            return
        if self.words[self.mentions[number - 1].end : self.mentions[number].first] not in _WAS:
            return
        if {earlier.gender, cluster.gender} >= {"f", "m"} or not cluster.is_person:
            return
        cluster.gender = cluster.gender or earlier.gender
        earlier.same_as = cluster
        for at in range(max(number - _REACH, 0), number):
            if self.clusters[at] is earlier:
                self.clusters[at] = cluster

    def _settled(self, number: int, place: Place, own: Cluster) -> Sequence[Cluster]:
        """The one cluster that a role can be, or the person whom it takes up."""
        if members := self.bearers.members(number, own):
            return members
        clues = self.identity.clues[number]
        if self.bearers.is_either(number, own):
            return ()
        if own.name:
            return self.bearers.named_holder(own, clues)
        if own.kind == "unnamed" and own.roles[0].noun == "voice":
            return ()  # a voice may be anybody's
        writer = writer_of(self.words, self.mentions, self.found, number) if own.thing and not place.quoted else -1
        if writer >= 0 and (known := self.clusters[writer]) is not None:
            return (known,)
        if own.thing and clues is not None and clues.owner and not place.quoted:
            owner = heaviest(self.foreground.agreeing(PRONOUNS[clues.owner]))
            if owner and all(agrees(cluster, PRONOUNS[clues.owner]) for cluster in owner):
                return owner  # "her letter" speaks for her
        fresh = own.number not in self._met
        if (
            fresh
            and own.same_as is None
            and own.definite
            and own.kind == "unnamed"
            and self.bearers.is_of_several(own.roles[0], own.number)
        ):
            return ()
        if fresh and own.kind == "unnamed" and not place.quoted and own.same_as is None:
            if clues is not None and clues.general in ("new", "origin") and not self._is_described(number):
                own.same_as = self.bearers.newly_called(own, clues, self.unlikely.get(number, frozenset()))
        if fresh and own.kind == "unnamed" and own.same_as is None and clues is not None and clues.age:
            pronoun = Pronoun(3, own.gender, subject=False)
            elected = of_age([c for _, c in self.foreground.agreeing(pronoun) if c.name and c.is_person], clues.age)
            if len(elected) == 1 and "senior" not in own.roles[0].words:
                own.same_as = elected[0]  # the older baker, but not a senior official
        if own.kind == "organisation" and own.definite and own.same_as is None and clues is not None:
            own.same_as = self.bearers.body_served(number, clues) or self.bearers.body(number, clues)
        elif fresh and own.same_as is None and clues is not None and (maker := self.bearers.maker(own, clues)):
            own.same_as = maker
        elif fresh and own.definite and clues is not None and self.mentions[number].rule == "mention.phrase":
            own.same_as = self.bearers.body_served(number, clues)
        brought_in = own.definite or own.owned
        if own.same_as is None and brought_in and clues is not None and own.kind == "unnamed" and not place.quoted:
            holders = self.bearers.holders(number, own, clues)
            if len(holders) == 1:
                own.same_as = holders[0]
            elif holders:
                return holders
        return (own.same_as or own,)

    def _is_described(self, number: int) -> bool:
        """Whether what follows tells who this is: "the owner, a dentist from Lima"."""
        end = self.mentions[number].end
        return self.words[end : end + 2] in ([",", "a"], [",", "an"])

    def _general(self, number: int, clues: Clues) -> Sequence[Cluster]:
        """Whom "the man" means; somebody new where nobody fits."""
        following = self.words[self.mentions[number].head + 1 : self.mentions[number].head + 2]
        if following in _CLAUSES and not clues.age:
            return [self.identity.newcomer(number)]  # "the woman who follows him" is told apart by that
        if "other" in self.words[self.mentions[number].core_first : self.mentions[number].head]:
            others = [c for c in self.foreground.pair if c.number not in self.foreground.last_subject()]
            if len(others) == 1 and agrees(others[0], clues.pronoun):
                return others  # the other woman
        pairs = self.foreground.agreeing(clues.pronoun)
        weighed = [pair for pair in pairs if agrees(pair[1], clues.pronoun)]
        head = clues.roles[-1].head
        clear = CLEAR
        if clues.kind == "unnamed":
            weighed = [(w, c) for w, c in weighed if c.acts or c.gender or not c.may_be_body]
            if head == "witness":
                weighed = [(w, c) for w, c in weighed if not any(role.noun in _OF_COURT for role in c.roles)]
            if head in SOURCES:
                told = clues.roles[-1].served | clues.roles[-1].words - {head}
                weighed = [(w, c) for w, c in weighed if not c.name and told <= c.roles[0].words | c.roles[0].served]
            called = [c for _, c in weighed if not c.name and c.roles[0].noun == clues.roles[-1].noun]
            if len(called) == 1:
                return called  # a person close to the mayor; the person
            weighed = [(w * SAME_WORD if any(head in r.words for r in c.roles) else w, c) for w, c in weighed]
        elif clues.kind == "organisation":
            clear = _CLEAR_BODY
            weighed = [(weight, cluster) for weight, cluster in weighed if can_be_called(cluster, clues.roles[-1])]
            named = [(weight, cluster) for weight, cluster in weighed if cluster.name]  # the board is no company
            proven = [(weight, cluster) for weight, cluster in named if cluster.kind == "organisation"]
            unproven = [pair for pair in self.foreground.unproven() if can_be_called(pair[1], clues.roles[-1])]
            weighed = proven or named or unproven
            if body := self.bearers.body_served(number, clues) or (None if proven else self.bearers.served(number)):
                return [body]
        years = age_of(self.words[self.mentions[number].core_first : self.mentions[number].head + 1])
        if years is not None or head == "teenager":
            able = (years,) if years is not None else _TEENS
            aged = [(w, c) for w, c in weighed if c.years in able]
            weighed = aged or [(w, c) for w, c in weighed if c.years is None]
            with_role = [(w, c) for w, c in weighed if any(head in role.words for role in c.roles)]
            weighed = with_role or weighed
        if clues.age:
            elected = of_age([cluster for _, cluster in weighed], clues.age)
            weighed = [pair for pair in weighed if pair[1] in elected] or weighed
        chosen = heaviest(weighed, clear)
        if not chosen and clues.kind == "organisation" and (body := self.bearers.served(number)):
            chosen = [body]
        chosen = chosen or [self.identity.newcomer(number)]
        if clues.kind == "organisation" and len(chosen) == 1:
            chosen[0].take_for_body()
        return chosen

    def _turn(self, number: int) -> Sequence[Cluster]:
        """Who asks and who answers in an interview: whom the text was about, and whom that person spoke to."""
        if self.mentions[number].kind == "pronoun":
            return ()
        if not self._turns:
            weighed = [(w, c) for w, c in self.foreground.agreeing(Pronoun(3)) if c.name]
            about = [c for w, c in weighed if c.number not in self._spoken_to and c.acts and w >= _THOUGHT_OF]
            # An interview opens with whom it is about.
            answering = sorted(about, key=lambda cluster: cluster.number)[:1] or heaviest(weighed)
            asking = [c for _, c in weighed if answering != [c] and c.number in self._spoken_to]
            self._turns = {"A": answering, "Q": asking if len(answering) == len(asking) == 1 else []}
        return self._turns.get(self.words[self.mentions[number].first], ())

    def _antecedent(self, pronoun: Pronoun, unlikely: frozenset[int], singly: bool) -> Sequence[Cluster]:
        foreground = self.foreground
        weighed = foreground.agreeing(pronoun)
        if singly and any(cluster.gender == "n" for _, cluster in weighed):
            weighed = [(weight, cluster) for weight, cluster in weighed if cluster.gender == "n"]
        elif pronoun.plural:
            weight, several = foreground.several()
            if several and not any(weight * CLEAR < other for other, _ in weighed):
                return several
        chosen = heaviest([(w * _NAMED_IN_OWN_WORDS if c.number in unlikely else w, c) for w, c in weighed])
        if all(agrees(cluster, pronoun) for cluster in chosen):
            if not pronoun.plural and all(weight < _OUT_OF_MIND for weight, _ in weighed):
                return ()
            return () if len(chosen) == 1 and foreground.passes_over(chosen[0], pronoun) else chosen
        if len(weighed) == 1 and pronoun.gender and foreground.insists(chosen[0], pronoun):
            chosen[0].gender = pronoun.gender  # nobody else is there, and a given name alone can mislead
            return chosen
        return ()

    def _before(self, number: int) -> Sequence[Cluster]:
        """Who "who" is: the mention that ends right before it, a comma apart, or that it stands in."""
        if number and self.mentions[number].first - self.mentions[number - 1].end <= 1:
            cluster = self.clusters[number - 1]
            return () if cluster is None else (cluster,)
        return ()

    def _is_joined(self, number: int) -> bool:
        """Whether a mention stands behind the one before and an "and"."""
        before = self.mentions[number - 1]
        return self.words[before.end : self.mentions[number].first] in (["and"], [",", "and"])

    def _is_part(self, number: int) -> bool:
        """Whether a pronoun stands for several of whom one is meant: "one of them"."""
        first = self.mentions[number].first
        return first > 1 and self.words[first - 1] == "of" and self.words[first - 2].lower() in _PARTS
