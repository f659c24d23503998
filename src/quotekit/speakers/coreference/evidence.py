"""What the words of one mention tell of its bearer: gender, number, name, roles and how definite it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from quotekit.locale.people import People
from quotekit.model import SpeakerKind
from quotekit.speakers.found import FoundMention, FoundTitle
from quotekit.speakers.words.gender import GENDERS, Gender, given_gender, is_kin
from quotekit.speakers.words.names import KUNYAS, is_kunya
from quotekit.speakers.words.pronouns import PRONOUNS, Pronoun
from quotekit.speakers.words.roles import ORDINALS, STYLES, Role, is_office, is_relation, role_words
from quotekit.text.document import Document

__all__ = ["ADDRESSING", "ANYBODY", "SOURCES", "ClueReader", "Clues", "name_tokens", "plain_word"]

Generality = Literal["", "any", "new", "origin"]
Reach = Literal["named", "definite", "indefinite", "bare"]


_DROPPED = frozenset("the a an of for at in and to s 's his her its their our my former then acting ex".split())
_INDEFINITE = frozenset("a an another one some any no several two three four five many most few other".split())
_DEFINITE = frozenset("the this that these those his her its their our my both each".split())
_OWNERS = frozenset({"his", "her", "their"})
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv", "filho", "neto", "júnior", "sobrinho", "jnr", "snr"})
_HONORIFICS = frozenset(
    """mr mrs ms miss mx dr sir dame lord lady mme mlle madame mdm señor señora herr frau u daw seu dona doña pak puan
    encik hajji haji hajia alhaji alhaja begum gogo datin ibu woizero shrimati smt hanım bey hag sardar ratu
    bapak ato mzee thiru honourable honorable eng ing avv""".split()
)
ADDRESSING = frozenset({"begum", "dom", "nana"})  # before a given name and a surname
_ADDRESSED = frozenset({"Bey", "Hanım", "Hanim", "Sahib"})  # behind a name
_AGES = {"younger": "younger", "elder": "elder", "older": "elder", "senior": "elder", "junior": "younger"}
_MANS_AGES = {"old": "elder", "young": "younger"}  # before man and woman
# Nouns that any body can be taken up by.
_GENERAL_BODIES = frozenset(
    """company firm group agency organisation organization body outfit institution airline carmaker retailer lender
    insurer brewer publisher broadcaster chain startup start-up charity operator manufacturer utility""".split()
)
# Nouns that any person can be taken up by, whatever the text has called them.
ANYBODY = frozenset(
    """man woman person boy girl child kid youngster toddler teenager pensioner grandmother grandfather victim
    witness one""".split()
)
# Nouns that a person who is not named can be taken up by.
SOURCES = frozenset({"source", "insider"})
_GENERAL_GROUPS = frozenset("two three four five both pair duo trio couple".split())
_FORMER = frozenset({"former", "then", "ex", "onetime", "retired"})


_ARTICLE = re.compile("[ae]l-(?=..)|a([dnrstz])-(?=\\1)|ash-(?=sh)")  # of Arabic: al-Asadi is called Asadi, too
_POLITE = frozenset({"mr", "mrs", "ms", "miss"})
_STYLED = frozenset(STYLES.values())
_DOCTORS = frozenset({"dr", "doctor"})
_DOCTOR = Role("doctor", "doctor", frozenset({"doctor"}))
_ROLE_LIKE = frozenset("rk")
_SEVERAL = frozenset("uU")
_VERBS = frozenset("qx")
_APPOSED = 8  # words that an apposition has at most
_ARTICLES = frozenset({"the", "a", "an", "its", "his", "her", "their"})
_OPENING = _ARTICLES | {"'s", "’s"}  # what a noun phrase in small letters begins with or behind
_ENDS = frozenset("of for at in from to on with who whose that which by and".split())  # what its head stands before
_COUNTED = frozenset("two three four five six seven eight nine ten eleven twelve".split())
_BEING = (["is"], ["was"], ["became"], ["remains"])
_OF = frozenset({"of", "at", "for"})
_CLOSING = frozenset({",", ".", ";", "—", "–", "-", ")", ""})
_PLACES = frozenset("PBA")
_THINGS = frozenset("nmobTx1")  # classes of words that are no roles
# Things that say something and are built like roles.
_WRITINGS = frozenset("letter newsletter order paper poster banner flyer sticker folder register chapter".split())


class Clues(NamedTuple):
    """What one mention tells of its bearer.

    `name` holds the small-letter words of the name without suffix, `suffix` is "jr" and the like, `age` "younger" or
    "elder"; `style` is the one of Mr. or Mrs. somebody; `reach` tells how the mention refers: by name, "definite"
    (the minister, his wife), "indefinite" or "bare".
    """

    kind: SpeakerKind
    gender: Gender
    plural: bool
    name: tuple[str, ...]
    suffix: str
    age: str
    roles: tuple[Role, ...]
    reach: Reach
    owner: str = ""
    shown: bool = False
    general: Generality = ""
    kin: bool = False
    thing: bool = False
    style: str = ""

    @property
    def pronoun(self) -> Pronoun:
        """The pronoun that would stand for a general description: "he" for "the man"."""
        return Pronoun(3, self.gender, self.plural, thing=self.kind == "organisation")


class ClueReader:
    """Reads the clues of the mentions of one document; what is printed alike is read once."""

    def __init__(self, document: Document, people: People) -> None:
        self._words = document.words
        self._people = people
        self._read: dict[tuple[object, ...], Clues] = {}
        self._plain: dict[str, tuple[str, ...]] = {}

    def read(self, mention: FoundMention) -> Clues:
        """The clues of a mention that is no pronoun."""
        words = self._words
        first, end, kind, _, _, head, name_first, name_end, _, plural, rule = mention
        before = words[first - 1] if first else ""
        key: tuple[object, ...]
        if end - first == 1:
            key = words[first], kind, plural, rule, name_first < 0
        else:
            name_at = name_first - first if name_first >= 0 else -1
            key = tuple(words[first:end]), kind, plural, rule, name_at, head - first
        if before in _AGES:
            key = (*key, before)
        clues = self._read.get(key)
        if clues is None:
            named = name_first >= 0 and (kind != "organisation" or words[name_end - 1][0].isupper())
            clues = self._read[key] = self._named(mention) if named else self._described(mention)
        return clues

    def _named(self, mention: FoundMention) -> Clues:
        words = self._words
        first, end = name_tokens(words, mention)
        plain = [word.lower().rstrip(".") for word in words[first:end] if word[0].isalnum()]
        plain = plain or [words[mention.head].lower()]
        roles = self._roles(mention) if mention.titles else ()
        if mention.kind == "organisation":
            # Russia's Export Office is an office, and no longer form of Russia.
            owned = words[mention.name_first + 1 : mention.name_first + 2] == ["'s"] and len(plain) > 1
            owned = owned and self._people.words.get(words[mention.name_first]) == "P"
            name = tuple(plain[1:] if owned or (len(plain) > 1 and plain[0] == "the") else plain)
            return Clues("organisation", "", mention.plural, name, "", "", roles or self._kind(mention), "named")
        opening = max(mention.core_first - 1, 0)
        before = [word.lower().rstrip(".") for word in (*words[opening:first], *words[end : mention.name_end])]
        while "'s" in before:  # in "Mr. Roe's lawyer, Ana Lind," he is somebody else
            del before[: before.index("'s") + 1]
        while len(plain) > 1 and plain[0] in _HONORIFICS:
            before.append(plain.pop(0))
        suffix = plain.pop() if len(plain) > 1 and plain[-1] in _SUFFIXES else ""
        gender: Gender = ""
        age = ""
        for word in before:
            if word == ",":
                gender = ""  # in "a daughter of Mr. Roe, Ana Lind," he is somebody else
            elif word in _HONORIFICS:
                gender = gender or GENDERS.get(word, "")
            elif word in _AGES:
                age = _AGES[word]
        if roles and not gender:
            gender = next((GENDERS[role.head] for role in roles if role.head in GENDERS), "")
        if is_kunya(tuple(plain)):
            gender = gender or KUNYAS[plain[0]]
        shown = gender != ""
        plain[-1] = _ARTICLE.sub("", plain[-1])
        if len(plain) > 1:
            if not shown and not mention.plural:
                behind = words[end - 1].partition("-")[2]
                known = "" if behind.islower() else given_gender(words[first], self._people)  # not of Kim Dae-jung
                gender = known or self._given_behind(words[end - 1])
        elif plain[0] in _STYLED:
            owner = PRONOUNS.get(before[-1]) if before else None
            gender = owner.gender if owner else ""
            styled = Role(plain[0], plain[0], frozenset(plain))
            return Clues("unnamed", gender, False, (), "", "", (styled,), "definite")
        if not _DOCTORS.isdisjoint(before) and all(is_kin(role.head) for role in roles):
            roles = (*roles, _DOCTOR)
        kind: SpeakerKind = "group" if mention.plural else "person"
        kin = roles != () and any(is_kin(role.head) for role in roles)
        style = next((word for word in before if word in _POLITE), "")
        return Clues(
            kind, gender, mention.plural, tuple(plain), suffix, age, roles, "named", "", shown, "", kin, style=style
        )

    def _kind(self, mention: FoundMention) -> tuple[Role, ...]:
        """What kind of body stands before its name, as a role: the low-cost | carrier | Lumen."""
        words, at = self._words, mention.name_first - 1
        if at < mention.first or words[at].lower() not in self._people.kinds:
            return ()
        head = words[at].lower()
        return (Role(head, self._noun(head), frozenset(self._role_words(words[mention.first : at + 1]))),)

    def _given_behind(self, word: str) -> Gender:
        """The gender of a given name of two parts that stands behind the surname: Chen Po-han."""
        return given_gender(word, self._people) if word.rpartition("-")[2].islower() and "-" in word else ""

    def _described(self, mention: FoundMention) -> Clues:
        own = self._words[mention.core_first : mention.core_end]
        opening = own[0].lower()
        head = self._words[mention.head].lower()
        if mention.titles:
            role = self._role(mention.titles[0])
            if role.head != head:
                role = role._replace(head=head, noun=self._noun(head))
        else:
            role = Role(head, self._noun(head), frozenset(self._role_words(own)), not _FORMER.isdisjoint(own))
        reach: Reach = "bare"
        if opening in _DEFINITE or "'s" in own[: mention.head - mention.core_first]:
            reach = "definite"
        elif opening in _INDEFINITE:
            reach = "indefinite"
        gender = GENDERS.get(head, "")
        kind: SpeakerKind = "unnamed"
        plural = mention.plural and (opening not in ("one", "another") or own[1:2] != ["of"])
        if mention.kind == "organisation" or (not mention.plural and self._people.words.get(head) == "o"):
            kind = "organisation"
        elif plural:
            kind = "group"
        owner = opening if opening in _OWNERS else ""
        ages = _AGES | _MANS_AGES if head in ANYBODY else _AGES
        age = "" if ages.keys().isdisjoint(own) else next(ages[word] for word in own if word in ages)
        general: Generality = ""
        if owner:
            general = "new" if kind == "unnamed" and is_relation(head) else ""
        elif reach == "definite":
            general = self._generality(mention, kind, role)
        shown = gender != ""
        thing = kind == "unnamed" and not shown and mention.rule == "mention.phrase" and self._is_thing(mention.head)
        return Clues(kind, gender, plural, (), "", age, (role,), reach, owner, shown, general, is_kin(head), thing)

    def _is_thing(self, token: int) -> bool:
        """Whether a noun that speaks is no word for a person: a letter, knowledge."""
        return self._words[token].lower() in _WRITINGS or self._class(token) in _THINGS

    def _generality(self, mention: FoundMention, kind: SpeakerKind, role: Role) -> Generality:
        head = role.head
        if kind == "organisation":
            return "any" if head in _GENERAL_BODIES else ""
        if kind == "group":
            return "any" if head in _GENERAL_GROUPS else ""
        if not role.words.isdisjoint(ORDINALS):
            return ""
        behind = self._words[mention.head + 1 : mention.head + 3]
        if behind[:1] == ["of"] and behind[1:] != [] and behind[1] in _COUNTED:
            return "any"  # the mother of two
        if head in ANYBODY or head in _AGES or head in SOURCES or self._tells_age(mention):
            return "any"
        code = self._people.words.get(self._words[mention.head])
        if code == "A":
            return "origin"  # "the Dane" tells where somebody is from
        if role.former:
            return "new"
        bare = (code == "r" or mention.titles) and len(role.words) == 1
        bare = bare and (not role.served or self._is_from(mention.titles[0]))
        return "new" if bare and not is_office(role.noun) else ""

    def _is_from(self, title: FoundTitle) -> bool:
        """Whether a role serves nothing but a place, where somebody is from: the Accra defender."""
        first, end = title.affiliation_first, title.affiliation_end
        return end <= title.first and all(self._class(token) in _PLACES for token in range(first, end))

    def _tells_age(self, mention: FoundMention) -> bool:
        """Whether a description tells the age, as of somebody who is known already: "the 38-year-old manager"."""
        return any(word.endswith("-old") for word in self._words[mention.core_first : mention.head + 1])

    def _roles(self, mention: FoundMention) -> tuple[Role, ...]:
        words = self._words
        return tuple(
            [
                self._role(title)
                for title in mention.titles
                if words[title.first].lower().rstrip(".") not in _HONORIFICS
                and "whose" not in words[mention.name_end : title.first]  # "Roe, whose mother was a nurse"
            ]
        )

    def _role(self, title: FoundTitle) -> Role:
        """The role of a title; its head keeps its gendered form, its words are plain."""
        words = self._words
        opening = words[title.first]
        plain = self._role_words(words[title.first : title.end])
        if not STYLES.keys().isdisjoint(plain):
            plain.update([STYLES[word] for word in plain if word in STYLES])
        head = words[title.end - 1].lower().rstrip(".")
        noun = self._noun(head)
        former = title.status == "former" or opening in _FORMER or opening.startswith("ex-")
        beside = 0 <= title.affiliation_first < title.affiliation_end == title.first
        whole = words[title.affiliation_first if beside else title.first : title.end]
        initials = "".join([word[0].lower() for word in whole])
        if title.affiliation_first < 0:
            return Role(head, noun, frozenset(plain), former, initials=initials)
        served = words[title.affiliation_first : title.affiliation_end]
        proper = not "".join(served).islower()
        return Role(head, noun, frozenset(plain), former, frozenset(self._role_words(served)), proper, initials)

    def _noun(self, head: str) -> str:
        """The head of a role in plain form."""
        if head not in self._plain:
            self._plain[head] = role_words(head, self._people)
        return self._plain[head][-1] if self._plain[head] else head

    def beside(self, mention: FoundMention) -> Role | None:
        """The role that the words beside a name without title give it: "the hunt's vet, Ana Roe," or "the vet Ana Roe".

        Only nouns that the mentions do not read as titles; None where there is none.
        """
        words, first, end = self._words, mention.first, mention.end
        after = words[end] if end < len(words) else ""
        before = words[first - 1] if first else ""
        if before == ",":
            if after not in _CLOSING:
                return None
            phrase = self._noun_phrase(first - 1)
        elif after == "," and end + 1 < len(words) and words[end + 1] in _ARTICLES:
            stop = end + 2
            while stop < min(end + 2 + _APPOSED, len(words)) and words[stop].islower() and words[stop] not in _ENDS:
                if self._people.words.get(words[stop]) in _VERBS:
                    return None  # "it moves to Lille, the brewer said on"
                stop += 1
            closed = stop < len(words) and (words[stop] in _CLOSING or words[stop] in _ENDS)
            phrase = words[end + 2 : stop] if closed else []
        elif role := self._being(end + (after == ",")):
            return role
        elif before.islower() and self._class(first - 1) in _ROLE_LIKE:
            phrase = [before]
        else:
            return None
        if not phrase or not phrase[-1].isalpha() or self._people.words.get(phrase[-1]) in _SEVERAL:
            return None
        head = phrase[-1]
        return Role(head, self._noun(head), frozenset(self._role_words(phrase)), not _FORMER.isdisjoint(phrase))

    def _being(self, token: int) -> Role | None:
        """The role, without an article, that somebody is said to have: "Roe was president of the club"."""
        words = self._words
        if words[token : token + 1] not in _BEING:
            return None
        token += 1
        stop = token
        while stop < min(token + _APPOSED, len(words)) and words[stop].islower() and words[stop] not in _ENDS:
            stop += 1
        if not token < stop < len(words) or words[stop] not in _OF or self._class(stop - 1) != "r":
            return None
        phrase = words[token:stop]
        former = words[token - 1] == "was" or not _FORMER.isdisjoint(phrase)
        return Role(phrase[-1], self._noun(phrase[-1]), frozenset(self._role_words(phrase)), former)

    def _noun_phrase(self, end: int) -> Sequence[str]:
        """The words in small letters behind an article or an owner, up to token `end` or a preposition before it."""
        words = self._words
        start = end
        while start > max(end - _APPOSED, 0) and words[start - 1].islower() and words[start - 1] not in _OPENING:
            start -= 1
        if start in (0, end) or words[start - 1].lower() not in _OPENING:
            return []
        stop = start
        while stop < end and words[stop] not in _ENDS:
            stop += 1
        return words[start:stop]

    def _class(self, token: int) -> str:
        word = self._words[token]
        return self._people.words.get(word) or self._people.shape(word)

    def _role_words(self, words: Sequence[str]) -> set[str]:
        plain = self._plain
        found: set[str] = set()
        for word in words:
            if word not in plain:
                plain[word] = () if word in _DROPPED else role_words(word, self._people)
            found.update(plain[word])
        return found - _DROPPED


def name_tokens(words: Sequence[str], mention: FoundMention) -> tuple[int, int]:
    """The tokens of a person's name without forms of address that may as well be names: "Begum Ana Roe", "Ana Bey"."""
    first, end = mention.name_first, mention.name_end
    if mention.kind != "name":
        return first, end
    if end - first > 2 and words[first].lower() in ADDRESSING:
        first += 1
    if end - first > 1 and words[end - 1] in _ADDRESSED:
        end -= 1
    return first, end


def plain_word(word: str) -> str:
    """Small letters, without a stop."""
    return word.lower().rstrip(".")
