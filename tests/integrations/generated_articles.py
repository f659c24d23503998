"""Two thousand short articles from seeds, missing and empty ones among them, and the records that they must give."""

from __future__ import annotations

import datetime
import json
import random
from functools import cache
from typing import Any

from attrs import frozen

import quotekit

COUNT = 2_000
FIRST_DAY = datetime.date(2023, 1, 2)

FORENAMES = "Ana Bo Carla Dmitri Esi Farid Greta Hana Ivo Jun Kofi Lena Marek Nadia Omar Priya".split()
SURNAMES = "Roe Li Okafor Quist Lindqvist Barre Moreau Tanaka Silva Novak Haddad Brandt Castell Dube".split()
ROLES = [
    "Mayor {name}",
    "{name}, the mayor of Port Ellis",
    "{name}, a spokeswoman for the ferry company",
    "Finance Minister {name}",
    "Dr. {name}",
    "{name}",
]
CLAIMS = [
    "the bridge will open again",
    "nobody was warned of the flood",
    "two schools have closed",
    "the price of bread rose by 4%",
    "the harbour cannot take larger ships",
    "we have the money for the new library",
]
DAYS = ["on Monday", "last week", "on 3 June", "yesterday", "in 2019", "two days ago"]
SHAPES = [
    "“{Claim},” {who} said {day}. “{Other}.”",
    "{who} said {day} that {claim}.",
    "{Day}, {who} told reporters: “{Claim}.”",
    "According to {who}, {claim}. She denied that {other}.",
    "‘{Claim}!’ wrote {who} — and then: ‘{Other}.’",
    "{who} called the plan “a long shot” {day}. “{Claim},” he added, “and {other}.”",
    "The town of Port Ellis lies on the coast. 🌊 It has 4,000 inhabitants.",
]


@frozen
class Article:
    """A text, or none, with its day of publication, or none."""

    id: str
    text: str | None
    published: datetime.date | None


def article(number: int) -> Article:
    chance = random.Random(number)
    day = FIRST_DAY + datetime.timedelta(days=chance.randrange(700)) if chance.random() < 0.8 else None
    if number % 100 in (41, 42):
        return Article(f"a{number}", "" if number % 100 == 41 else None, day)
    paragraphs: list[str] = []
    length = chance.randint(250, 400)
    while sum(map(len, paragraphs)) < length:
        paragraphs.append(paragraph(chance))
    return Article(f"a{number}", "\n\n".join(paragraphs), day)


def paragraph(chance: random.Random) -> str:
    name = f"{chance.choice(FORENAMES)} {chance.choice(SURNAMES)}"
    claim, other = chance.sample(CLAIMS, 2)
    day = chance.choice(DAYS)
    return chance.choice(SHAPES).format(
        who=chance.choice(ROLES).format(name=name),
        claim=claim,
        Claim=claim[0].upper() + claim[1:],
        other=other,
        Other=other[0].upper() + other[1:],
        day=day,
        Day=day[0].upper() + day[1:],
    )


@cache
def articles() -> tuple[Article, ...]:
    return tuple(article(number) for number in range(COUNT))


@cache
def expected() -> tuple[str, ...]:
    """One line of JSON an article: what `quotekit.extract` gives for it, and null where there is no text."""
    return tuple(map(line, map(record, articles())))


def record(one: Article) -> dict[str, Any] | None:
    return None if one.text is None else quotekit.extract(one.text, published=one.published).to_dict()


def line(given: Any) -> str:
    """A record as bytes to compare; a row of nulls is no record."""
    if isinstance(given, dict) and all(value is None for value in given.values()):
        given = None
    return json.dumps(given, sort_keys=True)
