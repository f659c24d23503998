"""Which words tell whether somebody is a woman or a man: words of kinship, forms of address, given names."""

from __future__ import annotations

import unicodedata
from typing import Literal

from quotekit.locale.people import People
from quotekit.speakers.words.roles import PERSON_STEMS

__all__ = ["GENDERS", "NEITHER", "Gender", "given_gender", "is_given", "is_kin", "kin_inverse"]

Gender = Literal["f", "m", "n", ""]  # "n": neither, and known to be

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
# Words that tell of somebody whose pronoun is "they".
NEITHER = frozenset({"nonbinary", "non-binary", "genderqueer", "agender"})
_WOMEN = frozenset(
    """mrs ms miss mme mlle madame mdm daw hanım puan dona doña hajia alhaja begum gogo datin ibu woizero
    shrimati smt señora sra frau signora dame lady baroness countess duchess princess queen empress
    actress waitress hostess heiress nun sister woman girl lady ballerina schoolgirl heroine businesswoman""".split()
)
_MEN = frozenset(
    """mr u bey seu pak encik alhaji hajji haji hag sardar ratu bapak ato mzee thiru
    sir lord monsieur señor sr. herr signor baron count duke prince king emperor waiter monk man boy gentleman
    businessman policeman schoolboy fisherman pope imam cardinal""".split()
)
# Those words in -man that are said of men alone; "chairman" and "freshman" are not.
_MALE_STEMS = frozenset("spokes business police congress council assembly sports crafts noble gentle door".split())
GENDERS: dict[str, Gender] = {
    "mx": "n",
    **dict.fromkeys(sorted(_WOMEN), "f"),
    **{stem + "woman": "f" for stem in sorted(PERSON_STEMS)},
    **dict.fromkeys(sorted(_MEN), "m"),
    **{stem + "man": "m" for stem in sorted(_MALE_STEMS)},
    **{word: row[0] for word, row in _KIN.items() if row[0]},
}


def given_gender(word: str, people: People) -> Gender:
    """The gender that a given name as printed shows, "" where it shows none.

    Of Marie-Luise the first part counts; a name that is listed without its accents counts with them too.
    """
    for name in (word, word.partition("-")[0], _without_accents(word)):
        woman, man = name in people.women, name in people.men
        if woman or man:
            return "" if woman and man else "f" if woman else "m"
    return ""


def is_given(word: str, people: People) -> bool:
    """Whether a word is a given name, of whatever gender."""
    return word in people.women or word in people.men


def _without_accents(word: str) -> str:
    if word.isascii():
        return word
    return "".join([sign for sign in unicodedata.normalize("NFD", word) if not unicodedata.combining(sign)])


def kin_inverse(word: str) -> tuple[str, str] | None:
    """What a woman and what a man are to their `word`: mother and father to a son; None if it is no word of kin."""
    row = _KIN.get(word)
    return row and (row[1], row[2])


def is_kin(word: str) -> bool:
    """Whether this is what a relative is called."""
    return word in _KIN
