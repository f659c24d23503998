"""Articles whose quotations are known, and texts that quote them with one kind of change each; seeded, so that all
runs see the same.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

GIVEN = "Ana Bo Cleo Dara Edda Femi Gus Hana Ivo Juno Kofi Lena Milo Nadia Omar Petra".split()
FAMILY = "Roe Lind Sorley Adeyemi Quist Tanaka Brandvold Okafor Teige Marsh Varga Pell Dunmore Castell".split()
ROLES = ("the mayor", "a nurse", "a farmer", "a marine biologist", "a union leader", "a harbour pilot", "a teacher")
WHO = ("We", "The crews", "My neighbours", "Our members", "The engineers", "The two villages")
NOT = ("will not", "cannot", "have never wanted to", "did not", "should never", "won't", "do not")
DO = ("sell", "close", "mend", "paint", "flood", "rent out", "abandon", "fence off", "rebuild")
WHAT = ("the quay", "the old mill", "that bridge", "the ferry", "the night school", "the orchards", "the dam")
AND = ("and", "because", "since", "although", "while", "even if")
THINGS = ("boats", "families", "lorries", "letters", "sheep", "tickets", "pupils", "volunteers")
HAVE = ("left before spring", "came back in May", "were counted twice", "got lost on the way", "paid in full")
HYPHENED = ("long-term", "co-operative", "well-known", "short-lived", "flood-prone", "hand-built", "re-opened")
PLAN = ("plan", "market", "tower", "fund", "workshop", "footpath", "archive")
ENDING = ("suits everybody here", "costs too much", "gives people hope", "needs a second look", "began with a dream")
TAILS = (
    "and the council lied about it", "as every child in town knows", "so the minister must go", "and I blame the banks",
)  # fmt: skip


@dataclass(frozen=True)
class Article:
    """A text, and what each of its speakers says in it."""

    text: str
    said: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Altered:
    """A text that quotes an article with one kind of change."""

    kind: str
    harmful: bool
    text: str
    article: Article


def articles(number: int, seed: int = 7) -> list[Article]:
    """So many articles, each of three speakers with two quotations."""
    chance = random.Random(seed)
    return [_article(chance) for _ in range(number)]


def _article(chance: random.Random) -> Article:
    names = [" ".join(pair) for pair in zip(chance.sample(GIVEN, 3), chance.sample(FAMILY, 3), strict=True)]
    said = [(name, _sentence(chance)) for name in names for _ in range(2)]
    parts = ["The plan was discussed at length in the town hall on Tuesday."]
    for number, (name, words) in enumerate(said):
        if number % 2 == 0:
            parts.append(f"“{words},” said {name}, {chance.choice(ROLES)}.")
        else:
            parts.append(chance.choice([f"{name} added: “{words}.”", f"“{words},” {name.split()[1]} added."]))
        if chance.random() < 0.4:
            parts.append(f"The hall holds {chance.randrange(100, 900)} people.")
    return Article("\n\n".join(parts), tuple(said))


def _sentence(chance: random.Random) -> str:
    number = chance.choice([str(chance.randrange(12, 99)), f"{chance.randrange(1, 9)},{chance.randrange(100, 999)}"])
    return (
        f"{chance.choice(WHO)} {chance.choice(NOT)} {chance.choice(DO)} {chance.choice(WHAT)}"
        f", {chance.choice(AND)} {number} {chance.choice(THINGS)} {chance.choice(HAVE)}"
        f", and a {chance.choice(HYPHENED)} {chance.choice(PLAN)} {chance.choice(ENDING)}"
    )


Change = Callable[[str, random.Random], str]


def _word(words: str, chance: random.Random) -> str:
    for pool in chance.sample([WHAT, THINGS, PLAN, ENDING, DO], 5):
        present = [one for one in pool if re.search(rf"\b{one}\b", words)]
        if present:
            other = chance.choice([one for one in pool if one != present[0]])
            return re.sub(rf"\b{present[0]}\b", other, words, count=1)
    raise AssertionError(words)


def _negation(words: str, _chance: random.Random) -> str:
    return re.sub(r" not\b|(?<= ca)nnot| never\b|(?<=wo)n't", lambda one: {"nnot": "n"}.get(one[0], ""), words).replace(
        "wo ", "will "
    )


def _number(words: str, chance: random.Random) -> str:
    def other(match: re.Match[str]) -> str:
        at = chance.randrange(len(match[0]))
        while match[0][at] == ",":
            at = chance.randrange(len(match[0]))
        digit = chance.choice([one for one in "123456789" if one != match[0][at]])
        return match[0][:at] + digit + match[0][at + 1 :]

    return re.sub(r"\d[\d,]*\d", other, words)


def _tail(words: str, chance: random.Random) -> str:
    return f"{words} {chance.choice(TAILS)}"


def _brackets(words: str, chance: random.Random) -> str:
    first = next(one for one in WHO if words.startswith(one))
    changes = [
        "[They]" + words[len(first) :],
        words.replace(" a ", " a [so-called] ", 1),
        re.sub(rf"\b({'|'.join(WHAT)})\b", "[the place]", words, count=1),
        f"[{words[0].lower()}]{words[1:]}",
    ]
    return chance.choice(changes)


def _ellipsis(words: str, chance: random.Random) -> str:
    first, _, last = words.split(", ", 2) if words.count(", ") == 2 else (words, "", "")
    return f"{first}{chance.choice([' … ', ' ... ', ' [...] ', ' . . . '])}{last}"


def _hidden_negation(words: str, chance: random.Random) -> str:
    sign = chance.choice(["…", "...", "[...]", "[surely]", "[…]"])
    return re.sub(
        r"(?<= )(will not|cannot|have never wanted to|did not|should never|won't|do not)", f"will {sign}", words
    )


def _marks(words: str, chance: random.Random) -> str:
    return words.replace("'", chance.choice("’'")).replace(",", chance.choice([",", "—", " –"]), 1)


def _spacing(words: str, chance: random.Random) -> str:
    blanks = [match.start() for match in re.finditer(" ", words)]
    for at in sorted(chance.sample(blanks, 3), reverse=True):
        words = words[:at] + chance.choice(["  ", "\u00a0", "\n", "\u2009", " \u200b"]) + words[at + 1 :]
    return words


def _case(words: str, _chance: random.Random) -> str:
    return words[0].lower() + words[1:]


def _hyphens(words: str, chance: random.Random) -> str:
    return words.replace("-", chance.choice(["", " ", "\u2010", "\u2011", "-\n"]))


HARMFUL: dict[str, Change] = {
    "one word": _word,
    "negation dropped": _negation,
    "number changed": _number,
    "tail invented": _tail,
    "negation hidden": _hidden_negation,
}
HARMLESS: dict[str, Change] = {
    "brackets": _brackets,
    "ellipsis": _ellipsis,
    "mark style": _marks,
    "spacing": _spacing,
    "case": _case,
    "hyphenation": _hyphens,
    "none": lambda words, _chance: words,
}


def altered(found: list[Article], seed: int = 11) -> Iterator[Altered]:
    """Each article quoted with each kind of change, one of its quotations a time."""
    chance = random.Random(seed)
    for article in found:
        for kind, change in (*HARMFUL.items(), *HARMLESS.items()):
            name, words = chance.choice(article.said)
            new = change(words, chance)
            assert (new == words) == (kind == "none") or kind == "mark style", (kind, words)
            yield Altered(kind, kind in HARMFUL, _quoting(name, new, chance, kind), article)
        (name, words), (other, _) = chance.sample([article.said[at] for at in (0, 2, 4)], 2)
        yield Altered("speaker swapped", True, _quoting(other, words, chance), article)
        first = chance.choice((0, 2, 4))
        joined = f"{article.said[first][1]}{chance.choice(['. ', ', ', ' '])}{article.said[first + 1][1]}"
        yield Altered("two joined", True, _quoting(name_of(article, first), joined, chance), article)


def name_of(article: Article, number: int) -> str:
    """Who says that quotation."""
    return article.said[number][0]


def _quoting(name: str, words: str, chance: random.Random, kind: str = "") -> str:
    opening, closing = chance.choice([("“", "”"), ('"', '"'), ("«", "»")] if kind == "mark style" else [("“", "”")])
    short = chance.choice([name, name.split()[1]])
    return chance.choice(
        [
            f"{opening}{words},{closing} {short} said.",
            f"{opening}{words},{closing} said {short}.",
            f"{short} said: {opening}{words}.{closing}",
        ]
    )
