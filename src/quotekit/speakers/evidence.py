"""What the words of one mention tell of its bearer: gender, number, name, roles and how definite it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from quotekit.locale.people import People
from quotekit.model import SpeakerKind
from quotekit.speakers.found import FoundMention, FoundTitle
from quotekit.text.document import Document

__all__ = [
    "PRONOUNS",
    "Clues",
    "Pronoun",
    "Role",
    "general_pronoun",
    "given_gender",
    "is_general",
    "kin_inverse",
    "plain_word",
    "read_clues",
    "role_word",
]

Gender = Literal["f", "m", ""]
Reach = Literal["named", "definite", "indefinite", "bare"]


class Pronoun(NamedTuple):
    """A pronoun: its `person` (0: relative), gender and number; `subject`: it can be one; `thing`: it is "it"."""

    person: int
    gender: Gender = ""
    plural: bool = False
    subject: bool = True
    thing: bool = False


PRONOUNS = {
    "i": Pronoun(1),
    "me": Pronoun(1, subject=False),
    "my": Pronoun(1, subject=False),
    "mine": Pronoun(1, subject=False),
    "myself": Pronoun(1, subject=False),
    "we": Pronoun(1, plural=True),
    "us": Pronoun(1, plural=True, subject=False),
    "our": Pronoun(1, plural=True, subject=False),
    "you": Pronoun(2),
    "he": Pronoun(3, "m"),
    "him": Pronoun(3, "m", subject=False),
    "his": Pronoun(3, "m", subject=False),
    "himself": Pronoun(3, "m", subject=False),
    "she": Pronoun(3, "f"),
    "her": Pronoun(3, "f", subject=False),
    "hers": Pronoun(3, "f", subject=False),
    "herself": Pronoun(3, "f", subject=False),
    "they": Pronoun(3, plural=True),
    "them": Pronoun(3, plural=True, subject=False),
    "their": Pronoun(3, plural=True, subject=False),
    "it": Pronoun(3, thing=True),
    "its": Pronoun(3, thing=True, subject=False),
    "who": Pronoun(0),
    "whom": Pronoun(0, subject=False),
}

# Kinship: gender of the word, and what the other side is called.
_KIN: dict[str, tuple[Gender, str, str]] = {
    "wife": ("f", "wife", "husband"),
    "husband": ("m", "wife", "husband"),
    "widow": ("f", "widow", "widower"),
    "widower": ("m", "widow", "widower"),
    "mother": ("f", "daughter", "son"),
    "father": ("m", "daughter", "son"),
    "mom": ("f", "daughter", "son"),
    "mum": ("f", "daughter", "son"),
    "dad": ("m", "daughter", "son"),
    "daughter": ("f", "mother", "father"),
    "son": ("m", "mother", "father"),
    "baby": ("", "mother", "father"),
    "child": ("", "mother", "father"),
    "children": ("", "mother", "father"),
    "twins": ("", "mother", "father"),
    "sons": ("", "mother", "father"),
    "daughters": ("", "mother", "father"),
    "sister": ("f", "sister", "brother"),
    "brother": ("m", "sister", "brother"),
    "aunt": ("f", "niece", "nephew"),
    "uncle": ("m", "niece", "nephew"),
    "niece": ("f", "aunt", "uncle"),
    "nephew": ("m", "aunt", "uncle"),
    "grandmother": ("f", "granddaughter", "grandson"),
    "grandfather": ("m", "granddaughter", "grandson"),
    "granddaughter": ("f", "grandmother", "grandfather"),
    "grandson": ("m", "grandmother", "grandfather"),
    "girlfriend": ("f", "girlfriend", "boyfriend"),
    "boyfriend": ("m", "girlfriend", "boyfriend"),
    "fiancee": ("f", "fiancée", "fiancé"),
    "fiancée": ("f", "fiancée", "fiancé"),
    "fiancé": ("m", "fiancée", "fiancé"),
}
_WOMEN = frozenset(
    """mrs ms miss mme mlle madame señora sra frau signora dame lady baroness countess duchess princess queen empress
    actress waitress hostess heiress nun sister woman girl lady ballerina schoolgirl heroine businesswoman""".split()
)
_MEN = frozenset(
    """mr sir lord monsieur señor sr. herr signor baron count duke prince king emperor waiter monk man boy gentleman
    businessman policeman schoolboy fisherman pope imam cardinal""".split()
)
# Those words in -man that are said of men alone; "chairman" and "freshman" are not.
_MALE_STEMS = frozenset("spokes business police congress council assembly sports crafts noble gentle door".split())
_PERSON_STEMS = _MALE_STEMS | frozenset("chair news fire fisher sales camera alder states foot juror mid".split())
_ROLE_FORMS = {
    "chairperson": "chair",
    "dr": "doctor",
    "people": "person",
    "men": "man",
    "women": "woman",
    "secretary-general": "general",
    "attorney": "lawyer",
}
_DROPPED = frozenset("the a an of for at in and to s 's his her its their our my former then acting".split())
_INDEFINITE = frozenset("a an another one some any no several two three four five many most few other".split())
_DEFINITE = frozenset("the this that these those his her its their our my both each".split())
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_HONORIFICS = frozenset("mr mrs ms miss mx dr sir dame lord lady mme mlle madame señor señora herr frau".split())
_AGES = {"younger": "younger", "elder": "elder", "older": "elder", "senior": "elder", "junior": "younger"}
# Nouns that any body can be taken up by.
_GENERAL_BODIES = frozenset("company firm group agency organisation organization body outfit institution".split())
# Nouns that any person can be taken up by, whatever the text has called them, and those that tell something new.
_ANYBODY = frozenset("man woman person boy girl teenager pensioner grandmother grandfather victim".split())
_SOMEBODY = frozenset(
    """academic artist athlete author batsman billionaire bowler boxer businessman businesswoman candidate
    challenger champion conservative cyclist defendant defender democrat father-of-two finalist footballer
    forward frontrunner goalkeeper golfer incumbent jockey lawmaker loser midfielder mogul mother-of-two native
    newcomer nominee pitcher player politician quarterback republican researcher rookie runner runner-up scholar
    scientist singer skater sprinter star striker suspect swimmer veteran winger winner writer""".split()
)
_GENERAL_GROUPS = frozenset("two three four five both pair duo trio couple".split())
_FORMER = frozenset({"former", "then", "ex", "onetime", "retired"})


# Who is addressed as Majesty, Highness, ...
_STYLES = {
    "king": "majesty",
    "queen": "majesty",
    "emperor": "majesty",
    "empress": "majesty",
    "prince": "highness",
    "princess": "highness",
    "duke": "highness",
    "ambassador": "excellency",
    "pope": "holiness",
    "judge": "honor",
}


class Role(NamedTuple):
    """A role as a mention gives it: its head word, all its words and those of whom it serves, all in plain form."""

    head: str
    words: frozenset[str]
    former: bool = False


class Clues(NamedTuple):
    """What one mention tells of its bearer.

    `name` holds the small-letter words of the name without suffix, `suffix` is "jr" and the like, `age` "younger" or
    "elder"; `reach` tells how the mention refers: by name, "definite" (the minister, his wife), "indefinite" or "bare".
    """

    kind: SpeakerKind
    gender: Gender
    plural: bool
    name: tuple[str, ...]
    suffix: str
    age: str
    roles: tuple[Role, ...]
    reach: Reach
    owner: str
    shown: bool


def read_clues(document: Document, mention: FoundMention, people: People) -> Clues:
    """The clues of a mention that is no pronoun."""
    words = document.words
    name: tuple[str, ...] = ()
    suffix = age = ""
    gender: Gender = ""
    roles = tuple(
        _role(words, title, people) for title in mention.titles if plain_word(words[title.first]) not in _HONORIFICS
    )
    opening = words[mention.core_first].lower()
    reach: Reach = "named"
    owner = ""
    if mention.name_first >= 0 and (mention.kind != "organisation" or words[mention.name_end - 1][0].isupper()):
        plain = [plain_word(word) for word in words[mention.name_first : mention.name_end] if word[0].isalnum()]
        while len(plain) > 1 and plain[0] in _HONORIFICS:
            gender = gender or _word_gender(plain[0])
            del plain[0]
        if len(plain) > 1 and plain[-1] in _SUFFIXES:
            suffix = plain.pop()
        if mention.kind == "organisation" and len(plain) > 1 and plain[0] == "the":
            del plain[0]
        name = tuple(plain)
        if len(name) == 1 and name[0] in _STYLES.values():
            name, reach = (), "definite"
            roles = (Role(plain[0], frozenset(plain)),)
            gender = PRONOUNS.get(words[max(mention.name_first - 1, 0)].lower(), PRONOUNS["it"]).gender
        for word in words[mention.core_first : mention.name_first]:
            plain_form = plain_word(word)
            age = age or _AGES.get(plain_form, "")
            if plain_form in _HONORIFICS:
                gender = gender or _word_gender(plain_form)
    else:
        roles = (_description(words, mention, people),)
        reach = "definite" if opening in _DEFINITE else "indefinite" if opening in _INDEFINITE else "bare"
        if "'s" in words[mention.core_first : mention.head]:
            reach = "definite"
        if opening in ("his", "her", "their"):
            owner = opening
    for role in roles:
        gender = gender or _word_gender(role.head)
    shown = gender != ""
    if not gender and name and mention.kind == "name" and not mention.plural:
        gender = given_gender(words[mention.name_first], people)
    kind = _kind(mention, name, people, words[mention.head].lower())
    return Clues(kind, gender, mention.plural, name, suffix, age, roles, reach, owner, shown)


def is_general(clues: Clues) -> bool:
    """Whether this is a definite description that any bearer can be taken up by: "the man", "the company"."""
    if clues.name or clues.reach != "definite" or clues.owner or not clues.roles:
        return False
    role = clues.roles[-1]
    if clues.kind == "organisation":
        return role.head in _GENERAL_BODIES
    if clues.plural:
        return role.head in _GENERAL_GROUPS
    return role.former or role.head in _ANYBODY | _SOMEBODY or role.head.endswith("year-old")


def tells_more(clues: Clues) -> bool:
    """Whether a general description tells something new: "the champion" is hardly one who is known by a role."""
    return clues.roles[-1].head in _SOMEBODY


def general_pronoun(clues: Clues) -> Pronoun:
    """The pronoun that would stand for a general description: "he" for "the man"."""
    return Pronoun(3, clues.gender, clues.plural, thing=clues.kind == "organisation")


def given_gender(word: str, people: People) -> Gender:
    """The gender that a given name as printed shows, "" where it shows none; of Marie-Luise the first part counts."""
    for name in (word, word.partition("-")[0]):
        woman, man = name in people.women, name in people.men
        if woman or man:
            return "" if woman and man else "f" if woman else "m"
    return ""


def kin_inverse(word: str) -> tuple[str, str] | None:
    """What a woman and what a man are to their `word`: mother and father to a son; None if it is no word of kin."""
    row = _KIN.get(word)
    return row and (row[1], row[2])


def plain_word(word: str) -> str:
    """Small letters, without a stop."""
    return word.lower().rstrip(".")


def role_word(word: str, people: People) -> str:
    """The plain form of a word of a role: spokeswoman and spokesmen are one, Sen. is senator."""
    word = plain_word(word)
    for ending in ("women", "woman", "men", "man", "persons", "person", "people"):
        if word.endswith(ending) and word[: -len(ending)] in _PERSON_STEMS:
            word = word[: -len(ending)] + "person"
            break
    else:
        if word.endswith("s") and len(word) > 4 and not word.endswith(("ss", "us", "is")):
            word = word[:-1]
    word = people.roles.get(word, word)
    return _ROLE_FORMS.get(word, word)


def _word_gender(word: str) -> Gender:
    if word in _KIN:
        return _KIN[word][0]
    if word in _WOMEN or (word.endswith("woman") and word[:-5] in _PERSON_STEMS):
        return "f"
    if word in _MEN or (word.endswith("man") and word[:-3] in _MALE_STEMS):
        return "m"
    return ""


def _role(words: Sequence[str], title: FoundTitle, people: People) -> Role:
    """The role of a title; its head keeps its gendered form, its words are plain."""
    plain = [role_word(word, people) for word in words[title.first : title.end]]
    if title.affiliation_first >= 0:
        plain += [role_word(word, people) for word in words[title.affiliation_first : title.affiliation_end]]
    plain += [_STYLES[word] for word in plain if word in _STYLES]
    former = title.status == "former" or words[title.first] in _FORMER
    return Role(plain_word(words[title.end - 1]), frozenset(plain) - _DROPPED, former)


def _description(words: Sequence[str], mention: FoundMention, people: People) -> Role:
    """The role that a description without a name gives."""
    own = words[mention.core_first : mention.core_end]
    plain = [role_word(word, people) for word in own if word[0].isalnum()]
    return Role(plain_word(words[mention.head]), frozenset(plain) - _DROPPED, not _FORMER.isdisjoint(own))


def _kind(mention: FoundMention, name: tuple[str, ...], people: People, head: str) -> SpeakerKind:
    if mention.kind == "organisation":
        return "organisation"
    if mention.plural:
        return "group"
    if name:
        return "person"
    if people.words.get(head) == "o":
        return "organisation"
    return "unnamed"
