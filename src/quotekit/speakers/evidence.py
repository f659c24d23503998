"""What the words of one mention tell of its bearer: gender, number, name, roles and how definite it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from quotekit.locale.people import People
from quotekit.model import SpeakerKind
from quotekit.speakers.found import FoundMention
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
    """A pronoun: its `person` (0: relative), gender and number; `subject` tells that it can be one, `thing` that it is "it"."""

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
    "sen": "senator",
    "rep": "representative",
    "gov": "governor",
    "gen": "general",
    "lt": "lieutenant",
    "sgt": "sergeant",
    "capt": "captain",
    "prof": "professor",
    "dr": "doctor",
    "cllr": "councillor",
    "chair": "chairperson",
    "congressperson": "representative",
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
_BODIES = frozenset(
    """company firm bank agency council ministry department campaign party union court group association committee
    commission board university school hospital club league government administration organisation organization
    newspaper network charity bureau regulator federation foundation institute trust airline carmaker retailer maker
    police regime parliament senate""".split()
)
# Nouns that any person can be taken up by, whatever the text has called them.
_GENERAL = frozenset(
    """man woman person lawmaker politician democrat republican conservative candidate nominee frontrunner incumbent
    challenger native veteran star athlete player defender midfielder striker forward goalkeeper winger footballer
    batsman bowler sprinter runner swimmer boxer golfer pitcher quarterback teenager pensioner grandmother grandfather
    mother-of-two father-of-two billionaire mogul businessman businesswoman artist writer author singer
    researcher scientist scholar academic native newcomer victim suspect defendant""".split()
)
_FORMER = frozenset({"former", "then", "ex", "onetime", "retired"})


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
        _role(words, t.first, t.end, t.affiliation_first, t.affiliation_end, t.status) for t in mention.titles
    )
    opening = words[mention.core_first].lower()
    reach: Reach = "named"
    owner = ""
    if mention.name_first >= 0:
        plain = [plain_word(word) for word in words[mention.name_first : mention.name_end] if word[0].isalnum()]
        while len(plain) > 1 and plain[0] in _HONORIFICS:
            gender = gender or _word_gender(plain[0])
            del plain[0]
        if len(plain) > 1 and plain[-1] in _SUFFIXES:
            suffix = plain.pop()
        name = tuple(plain)
        for word in words[mention.core_first : mention.name_first]:
            lower = word.lower()
            age = age or _AGES.get(lower, "")
            gender = gender or _word_gender(lower.rstrip("."))
    else:
        first, end = _noun_limits(words, mention)
        if not roles or mention.kind == "description":
            roles += (_description(words, first, end, mention),)
        reach = "definite" if opening in _DEFINITE else "indefinite" if opening in _INDEFINITE else "bare"
        if end - first > 1 and words[first + 1] == "'s":
            reach = "definite"
        if opening in ("his", "her", "their"):
            owner = opening
    for role in roles:
        gender = gender or _word_gender(role.head)
    shown = gender != ""
    if not gender and name and mention.kind == "name" and not mention.plural:
        gender = given_gender(words[mention.name_first], people)
    return Clues(_kind(mention, name, roles), gender, mention.plural, name, suffix, age, roles, reach, owner, shown)


def is_general(clues: Clues) -> bool:
    """Whether this is a definite description that any person can take up: "the man", "the 34-year-old"."""
    if clues.name or clues.plural or clues.reach != "definite" or clues.kind != "unnamed" or clues.owner:
        return False
    head = clues.roles[-1].head
    return head in _GENERAL or head.endswith("year-old")


def general_pronoun(clues: Clues) -> Pronoun:
    """The pronoun that would stand for a general description: "he" for "the man"."""
    return Pronoun(3, clues.gender)


def given_gender(word: str, people: People) -> Gender:
    """The gender that a given name shows, "" where it shows none."""
    return "m" if word.lower() in _GIVEN_MEN else "f" if word.lower() in _GIVEN_WOMEN else ""


def kin_inverse(word: str) -> tuple[str, str] | None:
    """What a woman and what a man are to their `word`: mother and father to a son; None if it is no word of kin."""
    row = _KIN.get(word)
    return row and (row[1], row[2])


def plain_word(word: str) -> str:
    """Small letters, without a stop."""
    return word.lower().rstrip(".")


def role_word(word: str) -> str:
    """The plain form of a word of a role: spokeswoman and spokesmen are one, Sen. is senator."""
    word = plain_word(word)
    for ending in ("women", "woman", "men", "man", "persons", "person", "people"):
        if word.endswith(ending) and word[: -len(ending)] in _PERSON_STEMS:
            word = word[: -len(ending)] + "person"
            break
    else:
        if word.endswith("s") and len(word) > 4 and not word.endswith(("ss", "us", "is")):
            word = word[:-1]
    return _ROLE_FORMS.get(word, word)


def _word_gender(word: str) -> Gender:
    if word in _KIN:
        return _KIN[word][0]
    if word in _WOMEN or (word.endswith("woman") and word[:-5] in _PERSON_STEMS):
        return "f"
    if word in _MEN or (word.endswith("man") and word[:-3] in _MALE_STEMS):
        return "m"
    return ""


def _role(words: Sequence[str], first: int, end: int, of_first: int, of_end: int, status: str) -> Role:
    """The role of a title; its head keeps its gendered form, its words are plain."""
    plain = [role_word(word) for word in words[first:end]]
    served = [role_word(word) for word in words[of_first:of_end]] if of_first >= 0 else []
    return Role(
        plain_word(words[end - 1]), frozenset(plain + served) - _DROPPED, status == "former" or words[first] in _FORMER
    )


def _description(words: Sequence[str], first: int, end: int, mention: FoundMention) -> Role:
    all_words = [role_word(word) for word in words[first:end] if word[0].isalnum()]
    return Role(
        plain_word(words[mention.head]), frozenset(all_words) - _DROPPED, bool(_FORMER.intersection(words[first:end]))
    )


def _noun_limits(words: Sequence[str], mention: FoundMention) -> tuple[int, int]:
    return mention.core_first, mention.core_end


def _kind(mention: FoundMention, name: tuple[str, ...], roles: tuple[Role, ...]) -> SpeakerKind:
    if mention.kind == "organisation":
        return "organisation"
    if mention.plural:
        return "group"
    if name:
        return "person"
    if any(role_word(role.head) in _BODIES for role in roles):
        return "organisation"
    return "unnamed"


_GIVEN_WOMEN = frozenset(
    """maureen denise heike priya corinne glenda marijke bożena liv judith orla ana anna maria mary patricia jennifer
    linda elizabeth barbara susan jessica sarah karen nancy lisa margaret betty sandra ashley kimberly emily donna
    michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela shirley emma
    brenda pamela nicole katherine samantha christine catherine virginia rachel janet diane hillary julia olga irina
    fatima aisha elena""".split()
)
_GIVEN_MEN = frozenset(
    """trevor philip walter jens martin hernán gustavo iván dale lyle wade marc-andré joop sander andrzej tomasz asger
    stavros nikos pavlos kostas geoffrey dennis james robert john michael david william richard joseph thomas charles
    christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald
    edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel
    gregory frank raymond jack patrick peter vladimir dmitry sergey omar ahmed mohammed ali hassan carlos jose juan
    luis bill barack mike tim jim joe bernie ted paul bob""".split()
)
