"""Who names, roles and bodies are, read without pronouns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from quotekit.locale.people import People
from quotekit.speakers.coreference.beside import (
    BEING,
    called,
    described,
    is_alias,
    is_called,
    is_name_off_stage,
    is_real_name,
    may_be_another_name,
    name_before,
    note_behind,
)
from quotekit.speakers.coreference.clusters import MAKERS, Cluster, Spans, age_of, of_age
from quotekit.speakers.coreference.evidence import ANYBODY, ClueReader, Clues, name_tokens, plain_word
from quotekit.speakers.coreference.kinship import (
    is_owned,
    note_owner,
    note_parent,
    note_predecessor,
    note_relative,
    owner_of,
)
from quotekit.speakers.coreference.parts import note_part
from quotekit.speakers.coreference.register import Register
from quotekit.speakers.coreference.scene import ASIDE, SPEAKS, SUBJECT, Place
from quotekit.speakers.coreference.votes import gender_behind, gender_in_clause
from quotekit.speakers.coreference.writings import author_of
from quotekit.speakers.found import FoundMention
from quotekit.speakers.words.gender import given_gender, is_given
from quotekit.speakers.words.names import is_kunya
from quotekit.speakers.words.roles import Role
from quotekit.text.document import Document

__all__ = ["Identity", "identify"]

_TOP = 4  # paragraphs in which an article tells whom it opens with
_PARTITIVES = frozenset({"one", "One", "another", "Another"})
_FAMILY = frozenset(
    """brothers sisters siblings twins cousins parents grandparents sons daughters newlyweds couple husband wife brother
    sister married spouses spouse Brothers Sisters Twins""".split()
)
_FAR = 120  # tokens
_NEXT = 2  # sentences
_AT = frozenset({"of", "for", "in", "at"})
_CALLED_THEM = frozenset({"him", "her", "them", "but"})
_LEADING = frozenset({"indefinite", "definite"})
_HAVING = (["has"], ["had"])
_HOME = frozenset({"of", "from"})
_TURNS = frozenset({"Q", "A"})


class Identity(NamedTuple):
    """Of each mention the clusters that it can mean, and its clues (None for a pronoun).

    Where there is one cluster it is settled; there is none for pronouns and for "the man".  `introductions` are the
    mentions that bring somebody in by full name and title; `served` are the tokens of bodies of two words and more that
    somebody serves, by the first word, and `bodies` those by the noun for what they are: the agency.
    """

    mentions: Sequence[FoundMention]
    register: Register
    possible: list[list[Cluster]]
    clues: list[Clues | None]
    introductions: set[int]
    served: dict[str, tuple[int, int]]
    bodies: dict[str, tuple[int, int]]

    def newcomer(self, number: int) -> Cluster:
        """A new cluster of mention `number` alone, which is settled by that."""
        clues = self.clues[number]
        assert clues is not None
        mention = self.mentions[number]
        self.possible[number].append(self.register.add(clues, ((mention.core_first, mention.core_end),)))
        return self.possible[number][0]


def identify(document: Document, mentions: Sequence[FoundMention], found: Sequence[Place], people: People) -> Identity:
    """Hold every mention but the pronouns against the clusters that those before it have made."""
    identifier = _Identifier(document, mentions, found, people)
    for number in range(len(mentions)):
        identifier.read(number)
    return identifier.identity


class _Identifier:
    def __init__(
        self, document: Document, mentions: Sequence[FoundMention], found: Sequence[Place], people: People
    ) -> None:
        self.document = document
        self.words = document.words
        self.people = people
        self.found = found
        self.reader = ClueReader(document, people)
        self.identity = Identity(mentions, Register(), [], [], set(), {}, {})
        self._nobody: list[Cluster] = []
        self._pair: tuple[int, tuple[Role, ...]] = (-1, ())  # the second mention of a pair, and the roles of the pair
        self._person: Cluster | None = None
        self._sentence = -1  # in which that person was mentioned
        self._opening = 0  # the sentence in which the article brings that one in
        self._lead: Cluster | None = None  # somebody whom the article opens with and does not name yet

    def read(self, number: int) -> None:
        """Hold one mention against the clusters that there are."""
        mentions, register, possible, every, introductions, *_ = self.identity
        mention, words = mentions[number], self.words
        if mention.kind == "pronoun" or _is_turn(mention, words):
            possible.append(self._nobody)
            every.append(None)
            return
        clues, spans = _clues(self.document, mentions, number, self.found, self.reader, self.people)
        if self._pair[0] == number:
            clues = clues._replace(roles=clues.roles + self._pair[1])
        if len(spans) > 1:
            self._pair = number + 1, clues.roles
        every.append(clues)
        told = self._told(number, clues)
        clusters = [told] if told else _clusters(register, clues)
        owner = owner_of(register, self.reader, words, mention, clues) if clues.kin and clues.name else []
        if owner and clusters == owner:
            clusters = []  # "Roe's son, also Bo" is not Bo Roe himself
        if not clusters and len(clues.name) == 1 and not clues.roles and not clues.gender:
            clues, spans = self._with_served(clues, spans)
        if len(clusters) == 1:
            if clusters[0].family and len(clues.name) == 1:
                clusters[0].take_family_name(clues.name[0], spans)
            register.join(clusters[0], clues, spans)
        elif not clusters and (clues.general != "any" or self._is_named_behind(number, clues)):
            clusters = [register.add(clues, spans)]
            if len(clues.name) > 1:
                if mention.titles:
                    introductions.add(number)
                if clues.roles:
                    known = any(words[title.first - 1].lower() == "the" for title in mention.titles)
                    register.name_holder(clusters[0], known)
                elif number and _goes_on(self.found, number):
                    name_before(possible[number - 1], clusters[0])
        possible.append(clusters)
        if len(clusters) == 1:
            self._note(number, clusters[0], clues)

    def _is_named_behind(self, number: int, clues: Clues) -> bool:
        """Whether the name of a body stands right behind it: "the company, Brastol Works, said"."""
        mentions = self.identity.mentions
        if clues.kind != "organisation" or number + 1 == len(mentions):
            return False
        mention, name = mentions[number], mentions[number + 1]
        apposed = name.first == mention.end + 1 and self.words[mention.end] == "," and name.name_first == name.first
        return apposed and self.words[name.end : name.end + 1] == [","]

    def _with_served(self, clues: Clues, spans: Spans) -> tuple[Clues, Spans]:
        """The clues of Brastol with the whole name where somebody was said to be of Brastol Works."""
        span = self.identity.served.get(clues.name[0])
        if span is None or clues.kind not in ("organisation", "person"):
            return clues, spans
        name = tuple([plain_word(word) for word in self.words[slice(*span)]])
        return clues._replace(kind="organisation", name=name), (span,)

    def _told(self, number: int, clues: Clues) -> Cluster | None:
        """Whom the words around a mention tell it to be."""
        mentions, _, possible, *_ = self.identity
        mention, words = mentions[number], self.words
        beside = number > 0 and mention.first <= mentions[number - 1].end + 2
        if beside and mention.first == mentions[number - 1].end + 2:
            beside = words[mention.first - 2] == "," and words[mention.first - 1] in BEING  # "Roe, 41, is a nurse"
        told = described(words, mentions, number, possible, clues) if beside else None
        if told is None and number and clues.kind == "person":
            told = called(words, mentions, number, possible)
        if told is None and self._person is not None and mention.kind == "name" and may_be_another_name(words, mention):
            return self._other_name(number, self._person, clues) if self._goes_on(number) else None
        return told

    def _other_name(self, number: int, person: Cluster, clues: Clues) -> Cluster | None:
        """Whose stage name, nickname or real name this is; None where it is nobody's other name."""
        mentions, register, *_ = self.identity
        mention, words = mentions[number], self.words
        if is_alias(words, mention):
            # "The striker, whom everybody calls Mo" is the one person named so far.
            person = person if person.name else register.sole_named() or person
            register.call(person, clues.name)
            return person
        if is_kunya(clues.name) and self._sentence == self.found[number].sentence and person.name:
            if words[mention.first - 1] == "," and mention.first == mentions[number - 1].end + 1:
                register.call(person, clues.name)
                return person
        elif is_real_name(words, mention) or is_name_off_stage(words, mention):
            register.rename(person, clues, (name_tokens(words, mention),))
            return person
        return None

    def _goes_on(self, number: int) -> bool:
        """Whether the person named last is still told of: in the same sentence, or as he or she in the next ones."""
        place, before = self.found[number], self.found[number - 1]
        if self._sentence == place.sentence:
            return True
        near = place.sentence - self._sentence <= _NEXT
        mention = self.identity.mentions[number]
        if near and (is_name_off_stage(self.words, mention) or self.words[mention.first - 1] in _CALLED_THEM):
            return True
        taken_up = before.sentence == place.sentence and before.pronoun is not None
        return near and (taken_up or place.weight == SPEAKS)

    def _note(self, number: int, cluster: Cluster, clues: Clues) -> None:
        """Note what a mention that is settled tells of its cluster and of others."""
        register, mention, place = self.identity.register, self.identity.mentions[number], self.found[number]
        words, person = self.words, self._person
        if 0 < mention.name_end < mention.end - 1 and is_called(words, mention.end - 1):
            register.call(cluster, (plain_word(words[mention.end - 1]),))
        if mention.core_end > mention.name_end > 0 and clues.name and not mention.titles:
            if words[mention.name_end] == "of" and words[mention.core_end - 1][0].isupper():
                register.belong(cluster, plain_word(words[mention.core_end - 1]))
        for title in mention.titles:
            first, end = title.affiliation_first, title.affiliation_end
            if end - first > 1:
                if named := all(word[0].isupper() for word in words[first:end]):
                    self.identity.served.setdefault(plain_word(words[first]), (first, end))
                if named or words[first - 1] == "the":
                    self._note_body(first, end)
        if number and len(cluster.name) > 1 and words[mention.first - 1] == "and":
            self._note_pair(number, cluster)
        if not place.quoted and place.paragraph <= _TOP:
            self._note_lead(cluster, clues, place, words[mention.name_end : mention.name_end + 3])
        if cluster.years is None and clues.name and mention.first < mention.name_first:
            cluster.years = age_of(words[mention.first : mention.name_first])
        cluster.acts = cluster.acts or (place.subject and not place.quoted)
        if len(clues.name) == 1 and not cluster.gender and len(cluster.name) == 2 and clues.name[0] == cluster.name[0]:
            cluster.show_given(given_gender(words[cluster.printed_at[0][1] - 1], self.people))  # Nagy Ilona, Nagy
        if clues.name and mention.name_end < len(words):
            note_behind(cluster, words, mention)
            note_predecessor(register, words, mention, cluster)
            note_part(register, words, mention, cluster)
        if clues.kin and clues.name and len(clues.name) == 1:
            for relative in owner_of(register, self.reader, words, mention, clues):
                if relative is not cluster:
                    note_relative(register, relative, cluster, clues)
        if clues.kin and not place.quoted:
            note_parent(register, self.reader, words, mention, clues)
        if clues.roles and person is not None and person is not cluster and is_owned(words, mention):
            note_owner(register, person, cluster, clues, place)
        if cluster.is_person and not place.quoted and (clues.name or place.subject) and place.weight > ASIDE:
            self._person, self._sentence = cluster, place.sentence

    def _note_body(self, first: int, end: int) -> None:
        """Whom somebody serves, by the noun before the first preposition: the volcano agency in Lima is an agency."""
        words = self.words
        last = next((token for token in range(first + 1, end) if words[token] in _AT), end) - 1
        noun = words[last].lower()
        known = self.people.words.get(noun)
        if last > first and (known == "o" or (known is None and words[last][0].isupper())):
            self.identity.bodies.setdefault(noun, (first, end))

    def _note_pair(self, number: int, cluster: Cluster) -> None:
        """Elspeth of "Elspeth and Gordon Roe" may be Mrs. Roe."""
        mentions, register, possible, *_ = self.identity
        before = possible[number - 1]
        if mentions[number - 1].end == mentions[number].first - 1 and len(before) == 1:
            if before[0].is_person and cluster.is_person and len(before[0].name) == 1:
                register.note_family(before[0], cluster.name[-1])

    def _note_lead(self, cluster: Cluster, clues: Clues, place: Place, behind: Sequence[str]) -> None:
        """Whom an article opens with, "A man who …", is the first who is named and has no other role.

        Of "The mayor resigned" that is so only where the name comes with an age or a home, and not as a source.
        """
        lead = self._lead
        if place.paragraph == 0 and clues.reach in _LEADING and clues.kind == "unnamed" and cluster.is_person:
            if lead is None and place.subject and not clues.owner:
                self._lead, self._opening = cluster, place.sentence
            return
        if lead is None or len(clues.name) < 2 or clues.kind != "person" or cluster.number < lead.number:
            return
        roles = [role for role in clues.roles if role.head not in ANYBODY]
        if roles and not any(role.noun == lead.roles[0].noun for role in roles):
            return
        if {lead.gender, cluster.gender} >= {"f", "m"}:
            return
        aged = behind[:1] == [","] and behind[1:2] != [] and (behind[1].isdigit() or behind[1] in _HOME)
        since = behind[:2] == [",", "who"] and behind[2:3] in _HAVING and lead.roles[0].noun not in MAKERS
        told = since or ((aged and place.weight < SPEAKS) if lead.definite else (aged or place.weight < SPEAKS))
        if place.sentence > self._opening and lead.same_as is None and not lead.name and told:
            lead.same_as = cluster
        self._lead = None


def _is_turn(mention: FoundMention, words: Sequence[str]) -> bool:
    """Whether a mention is the Q or A in front of what is asked or answered."""
    return mention.rule == "mention.label" and words[mention.first] in _TURNS


def _clues(
    document: Document,
    mentions: Sequence[FoundMention],
    number: int,
    found: Sequence[Place],
    reader: ClueReader,
    people: People,
) -> tuple[Clues, Spans]:
    """The clues of a mention, and the tokens that can be printed of it."""
    mention = mentions[number]
    if mention.kind == "description" and (mention := author_of(document.words, mention)) is not mentions[number]:
        return reader.read(mention), ((mention.core_first, mention.core_end),)
    clues = reader.read(mention)
    if clues.plural or clues.general or len(clues.name) == 1:
        clues, spans = _told(document, mentions, number, found, clues, people)
    elif clues.name:
        spans = (name_tokens(document.words, mention),)
    else:
        return clues, ((mention.core_first, mention.core_end),)
    if clues.kind == "person" and not mention.titles and (role := reader.beside(mention)) is not None:
        clues = clues._replace(roles=(role,))
    return clues, spans


def _goes_on(found: Sequence[Place], number: int) -> bool:
    """Whether a mention is the subject of the sentence behind that of the mention before, in one paragraph."""
    before, place = found[number - 1], found[number]
    goes_on = place.sentence == before.sentence + 1 and place.paragraph == before.paragraph
    return goes_on and before.subject and place.weight == SUBJECT and not place.quoted and not before.quoted


def _told(
    document: Document,
    mentions: Sequence[FoundMention],
    number: int,
    found: Sequence[Place],
    clues: Clues,
    people: People,
) -> tuple[Clues, Spans]:
    """The clues of a mention with what the words around it add, and the tokens that can be printed of it."""
    mention, words = mentions[number], document.words
    if (
        clues.plural
        and mention.first > 1
        and words[mention.first - 1] == "of"
        and words[mention.first - 2] in _PARTITIVES
    ):
        alone = clues._replace(kind="unnamed", plural=False, reach="indefinite")
        return alone, ((mention.first - 2, mention.core_end),)
    if not clues.name:
        if clues.general and not clues.gender:
            gender = gender_behind(document, mentions, number, found[number].sentence)
            clues = clues._replace(gender=gender) if gender else clues
        return clues, ((mention.core_first, mention.core_end),)
    spans = (name_tokens(words, mention),)
    if clues.plural and words[mention.core_first : mention.name_first].count("and") == 1:
        spans = ((mention.core_first, mention.name_end),)  # Mr. and Mrs. Lind
    if not clues.gender and (gender := gender_in_clause(words, mention)):
        clues = clues._replace(gender=gender)
    if len(clues.name) == 1 and number + 1 < len(mentions) and mentions[number + 1].first == mention.end + 1:
        return _with_family_name(clues, spans, words, mention, mentions[number + 1], people)
    return clues, spans


def _clusters(register: Register, clues: Clues) -> list[Cluster]:
    if clues.name:
        return register.bearers(clues)
    if clues.reach == "indefinite" or clues.general == "any":
        return []
    found = register.holders(clues) or register.relatives(clues)
    if len(found) > 1 and clues.age:
        found = of_age(found, clues.age) or found
    return found or register.first_source(clues)


def _with_family_name(
    clues: Clues, spans: Spans, words: Sequence[str], mention: FoundMention, following: FoundMention, people: People
) -> tuple[Clues, Spans]:
    """The name with the surname that a pair shares: Trevor of "Trevor and Maureen Hallam" is a Hallam too."""
    if words[mention.end] != "and" or following.name_end - following.name_first < 2 or following.kind != "name":
        return clues, spans
    if not is_given(words[mention.name_first], people):
        # A name that nobody knows is a person's where the text around is of a family.
        around = words[max(mention.name_first - _FAR, 0) : mention.name_first + _FAR]
        if _FAMILY.isdisjoint(around) or people.words.get(words[mention.name_first]) is not None:
            return clues, spans
    family = following.name_first + 1, following.name_end
    name = clues.name + tuple(map(plain_word, words[slice(*family)]))
    gender = clues.gender or given_gender(words[mention.name_first], people)
    return clues._replace(name=name, gender=gender), (*spans, family)
