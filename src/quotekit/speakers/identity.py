"""Who names, roles and bodies are, read without pronouns, and what the pronouns near them tell of their gender."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from quotekit.locale.people import People
from quotekit.speakers.clusters import Cluster, Register, Spans, of_age
from quotekit.speakers.evidence import (
    NEITHER,
    PRONOUNS,
    ClueReader,
    Clues,
    Gender,
    given_gender,
    kin_inverse,
    plain_word,
)
from quotekit.speakers.found import FoundMention
from quotekit.speakers.roles import Role, is_office
from quotekit.speakers.scene import SAYING, SUBJECT, Place
from quotekit.text.document import Document

__all__ = ["Identity", "identify", "vote"]

_PARTITIVES = frozenset({"one", "One", "another", "Another"})
_TOLD = frozenset({"him", "her"})
_NO_NOUNS = tuple([word] for word in 'the a an to in on at for with about that and but as , . ; : ” "'.split())
_SAID = tuple([word] for word in sorted(SAYING))
_NAMING = frozenset({"named", "called", "nicknamed"})
_KNOWN = frozenset({"known", "name", "identified", "himself", "herself"})  # what "as" and a name stand behind
_CALLED = 8  # tokens from a description to the name that it is said to have
_BEING = frozenset({"is", "was", "became"})
_OWNERS = frozenset({"his", "her"})
_DEFINITES = frozenset({"the", "its", "their"})
_CLOSED = frozenset({",", ".", ";"})
_MARKS = frozenset({'"', "“", "''", "``", "‘", "«", "„"})
_VOTE_REACH = 16  # tokens behind a mention in which a pronoun tells its gender
_MAJORITY = 2 / 3  # of the pronouns that must show one gender


class Identity(NamedTuple):
    """Of each mention the clusters that it can mean, and its clues (None for a pronoun).

    Where there is one cluster it is settled; there is none for pronouns and for "the man".  `introductions` are the
    mentions that bring somebody in by full name and title.
    """

    mentions: Sequence[FoundMention]
    register: Register
    possible: list[list[Cluster]]
    clues: list[Clues | None]
    introductions: set[int]

    def newcomer(self, number: int) -> Cluster:
        """A new cluster of mention `number` alone, which is settled by that."""
        clues = self.clues[number]
        assert clues is not None
        mention = self.mentions[number]
        self.possible[number].append(self.register.add(clues, ((mention.core_first, mention.core_end),)))
        return self.possible[number][0]


def identify(document: Document, mentions: Sequence[FoundMention], found: Sequence[Place], people: People) -> Identity:
    """Hold every mention but the pronouns against the clusters that those before it have made."""
    register = Register()
    reader = ClueReader(document, people)
    introductions: set[int] = set()
    possible: list[list[Cluster]] = []
    every: list[Clues | None] = []
    nobody: list[Cluster] = []
    pair: tuple[int, tuple[Role, ...]] = (-1, ())  # the second mention of a pair, and the roles of the pair
    person: Cluster | None = None
    words = document.words
    for number, mention in enumerate(mentions):
        if mention.kind == "pronoun":
            possible.append(nobody)
            every.append(None)
            continue
        clues, spans = _clues(document, mentions, number, found, reader, people)
        if pair[0] == number:
            clues = clues._replace(roles=clues.roles + pair[1])
        if len(spans) > 1:
            pair = number + 1, clues.roles
        every.append(clues)
        beside = number and mention.first <= mentions[number - 1].end + 1
        described = _described(words, mentions, number, possible, clues) if beside else None
        if described is None and number and clues.name and clues.kind == "person":
            described = _called(words, mentions, number, possible)
        clusters = [described] if described else _clusters(register, clues)
        if len(clusters) == 1:
            register.join(clusters[0], clues, spans)
        elif not clusters and clues.general != "any":
            clusters = [register.add(clues, spans)]
            if len(clues.name) > 1:
                if mention.titles:
                    introductions.add(number)
                if clues.roles:
                    known = words[mention.first].lower() == "the" and words[mention.name_first - 1] == ","
                    register.name_holder(clusters[0], known)
                elif number and _goes_on(found, number):
                    _name_before(possible[number - 1], clusters[0])
        possible.append(clusters)
        if len(clusters) == 1:
            cluster = clusters[0]
            cluster.acts = cluster.acts or (found[number].subject and not found[number].quoted)
            if clues.name and mention.name_end < len(words) and words[mention.name_end] == ",":
                _note_behind(cluster, words, mention)
            if clues.kin and not found[number].quoted:
                _note_parent(register, reader, words, mention, clues)
                if cluster.is_person and person is not None and person is not cluster and _owned(words, mention):
                    _note_kin(register, person, clues.roles)
            if cluster.is_person and not found[number].quoted and (clues.name or found[number].subject):
                person = cluster
    return Identity(mentions, register, possible, every, introductions)


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
    clues = reader.read(mention)
    if clues.plural or clues.general or len(clues.name) == 1:
        clues, spans = _told(document, mentions, number, found, clues, people)
    elif clues.name:
        spans = ((mention.name_first, mention.name_end),)
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


def _name_before(possible: Sequence[Cluster], named: Cluster) -> None:
    """Who is named right behind "The coach stood alone." is the coach."""
    if len(possible) != 1:
        return
    role = possible[0]
    if role.kind == "unnamed" and role.definite and role.same_as is None and is_office(role.roles[0].noun):
        if not {role.gender, named.gender} >= {"f", "m"}:
            role.same_as = named
            role.definite = False


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
            gender = _gender_behind(document, mentions, number, found[number].sentence)
            clues = clues._replace(gender=gender) if gender else clues
        return clues, ((mention.core_first, mention.core_end),)
    spans = ((mention.name_first, mention.name_end),)
    if len(clues.name) == 1 and number + 1 < len(mentions) and mentions[number + 1].first == mention.end + 1:
        return _with_family_name(clues, spans, words, mention, mentions[number + 1], people)
    return clues, spans


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
        if cluster.shown:
            continue
        if cluster.may_be_body and _is_taken_up_by_its(document, mentions, number, sentence):
            cluster.take_for_body()
            continue
        gender = _gender_behind(document, mentions, number, sentence)
        if gender:
            voters[cluster.number] = cluster
            votes.setdefault(cluster.number, Counter())[gender] += 1
    for key, counts in votes.items():
        gender, most = counts.most_common(1)[0]
        needed = 2 if voters[key].gender else 1  # a given name alone can mislead, a single pronoun too
        if most >= max(needed, _MAJORITY * counts.total()):
            voters[key].gender = gender


def _is_taken_up_by_its(document: Document, mentions: Sequence[FoundMention], number: int, sentence: int) -> bool:
    """Whether "its" goes back to a name: "Brastol will close its plant"."""
    words, start = document.words, mentions[number].end
    end = min(document.sentence_tokens(sentence)[1], start + _VOTE_REACH)
    if "its" not in words[start:end]:
        return False
    at = words.index("its", start, end)
    return at < _next_named(mentions, number, end) and _MARKS.isdisjoint(words[start:at])


def _gender_behind(document: Document, mentions: Sequence[FoundMention], number: int, sentence: int) -> Gender:
    """The gender of the first pronoun behind a mention, in its sentence and before anybody else is named."""
    words, mention = document.words, mentions[number]
    start = mention.end
    if words[mention.core_end : mention.core_end + 2] == [",", "who"]:
        start = mention.core_end  # a relative clause; in an apposition "his" is somebody else
    end = _next_named(mentions, number, document.sentence_tokens(sentence)[1])
    return _first_gender(words, start, min(end, start + _VOTE_REACH))


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
        word = words[token]
        if word in NEITHER or (word == "they" and words[token + 1 : token + 2] == ["/"]):
            return "n"
        row = PRONOUNS.get(word)
        if row is not None and row.gender and token > first and words[token - 1] == "," and words[token + 1 : token + 2] in _SAID:
            return ""  # "The minister, he said, had gone."
        if row is not None and row.gender:
            # "Roe told him" is of somebody else; "her" is an owner before a noun only.
            told = word in _TOLD and (word != "her" or words[token + 1 : token + 2] in _NO_NOUNS)
            return "" if told else row.gender
    return ""


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
    if not given_gender(words[mention.name_first], people) or not given_gender(words[following.name_first], people):
        return clues, spans
    family = following.name_first + 1, following.name_end
    name = clues.name + tuple(map(plain_word, words[slice(*family)]))
    gender = clues.gender or given_gender(words[mention.name_first], people)
    return clues._replace(name=name, gender=gender), (*spans, family)


def _note_behind(cluster: Cluster, words: Sequence[str], mention: FoundMention) -> None:
    """The age or the relative clause behind a name and a comma: "Ana Roe, 41", "Brastol, which makes pumps"."""
    at = mention.name_end + 1
    word = words[at] if at < len(words) else ""
    if word == "which":
        cluster.take_for_body()
    elif cluster.years is None and word.isascii() and word.isdigit() and len(word) <= 2:
        cluster.years = int(word)


def _described(
    words: Sequence[str],
    mentions: Sequence[FoundMention],
    number: int,
    possible: Sequence[Sequence[Cluster]],
    clues: Clues,
) -> Cluster | None:
    """Whom these words, one behind another mention, describe: "Roe is a nurse", "the cook, a man named Ott"."""
    mention = mentions[number]
    if clues.plural or len(possible[number - 1]) != 1:
        return None
    cluster, between = possible[number - 1][0], words[mention.first - 1]
    if clues.kind == "organisation" and clues.name:
        return cluster if _is_named_body(words, mentions[number - 1], mention, cluster) else None
    if mention.first == mentions[number - 1].end:
        return None
    if not cluster.is_person or {cluster.gender, clues.gender} == {"f", "m"}:
        return None
    if clues.name:
        return None
    if clues.kind != "unnamed" or clues.thing or clues.owner:
        return None
    if clues.reach != "indefinite":
        return cluster if between in _BEING and clues.reach == "definite" and cluster.name else None
    enumerated = words[mention.end : mention.end + 1] in (["and"], ["or"])
    return cluster if between in _BEING or (between == "," and not enumerated) else None


def _called(
    words: Sequence[str], mentions: Sequence[FoundMention], number: int, possible: Sequence[Sequence[Cluster]]
) -> Cluster | None:
    """Whom this name, some words behind a description, is the name of.

    "A man named Ott", "her foreman, known to everyone as Ott", "the owner, 71-year-old Ana Ott, said".
    """
    first = mentions[number].first
    near = words[max(first - _CALLED, 0) : first]
    aged = [at for at, word in enumerate(near) if word.endswith("-old")]
    told = bool(near) and (near[-1] in _NAMING or (near[-1] == "as" and not _KNOWN.isdisjoint(near)))
    aged_name = bool(aged) and near[aged[-1] - 1 : aged[-1]] == [","] and all(map(str.islower, near[aged[-1] + 1 :]))
    if not told and not aged_name:
        return None
    for earlier in range(number - 1, max(number - 4, -1), -1):
        mention, clusters = mentions[earlier], possible[earlier]
        if first - mention.end > _CALLED or (aged_name and words[mention.end] != ","):
            return None
        if len(clusters) == 1 and clusters[0].is_person and mention.kind == "description":
            return None if clusters[0].name else clusters[0]
    return None


def _is_named_body(words: Sequence[str], described: FoundMention, mention: FoundMention, cluster: Cluster) -> bool:
    """Whether a body's name tells who was described: "the owner, Brastol Works, said", "the newspaper Lima Post"."""
    if cluster.name or cluster.plural or not cluster.definite or words[described.first].lower() not in _DEFINITES:
        return False
    if mention.first == described.end:
        return cluster.kind == "organisation"
    return words[mention.first - 1] == "," and (mention.end == len(words) or words[mention.end] in _CLOSED)


def _owned(words: Sequence[str], mention: FoundMention) -> bool:
    """Whether this is his or hers: "his son, Tomasz"."""
    return any(word.lower() in _OWNERS for word in words[max(mention.first - 1, 0) : mention.first + 1])


def _note_kin(register: Register, owner: Cluster, roles: Sequence[Role]) -> None:
    """The other side of "her husband" is a wife."""
    for role in roles:
        inverse = kin_inverse(role.head)
        if inverse is not None:
            for gender, word in zip(("f", "m"), inverse, strict=True):
                if owner.gender in ("", gender):
                    register.give_role(owner, word)


def _note_parent(
    register: Register, reader: ClueReader, words: Sequence[str], mention: FoundMention, clues: Clues
) -> None:
    """Whoever is named in "Ana Roe's twins" is their mother or father, and may be named there alone."""
    if clues.name or not mention.titles or not clues.roles or kin_inverse(clues.roles[0].head) is None:
        return
    span = mention.titles[0].affiliation_first, mention.titles[0].affiliation_end
    if span[0] < 0 or not words[span[0]][0].isupper():
        return
    owner = reader.read(FoundMention(*span, "name", *span, span[1] - 1, *span))
    owners = register.bearers(owner) or [register.add(owner, (span,))]
    if len(owners) == 1:
        _note_kin(register, owners[0], clues.roles)
