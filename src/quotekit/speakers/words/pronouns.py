"""Pronouns: person, gender and number of each."""

from __future__ import annotations

from typing import NamedTuple

from quotekit.speakers.words.gender import Gender

__all__ = ["PRONOUNS", "Pronoun"]


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
    "which": Pronoun(0),
    "whom": Pronoun(0, subject=False),
}
