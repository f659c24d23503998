"""In whole articles, somebody who is called otherwise throughout is called otherwise in the result."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

import quotekit
from quotekit import Extraction
from quotekit.locale.en import EN

ARTICLES = sorted((Path(__file__).parents[1] / "cases" / "articles").glob("*.toml"))
FEWEST_NAMES = 30
OTHERS = {"f": ("Ingrid", "Vostrak"), "m": ("Hans", "Brastol")}


def gender_of(given: str) -> str:
    """The gender that the lists give to a given name; "" if they give none or both."""
    woman, man = given in EN.people.women, given in EN.people.men
    return "f" if woman and not man else "m" if man and not woman else ""


def names_to_swap(article: Extraction) -> list[tuple[str, str]]:
    """Given name and surname of everybody with two plain names, the second of which is no word of the language."""
    found = []
    for speaker in article.speakers:
        given, _, surname = (speaker.name or "").partition(" ")
        small = surname.lower()
        if EN.people.words.get(given) == "G" and gender_of(given) and re.fullmatch("[A-Z][a-z]+", surname):
            plain = EN.people.words.get(surname) is None and EN.people.words.get(small) is None
            if plain and EN.people.shape(surname) == "N" and small not in EN.people.common and surname[-1] != "s":
                found.append((given, surname))
    return found


def shown(article: Extraction) -> list[tuple[object, ...]]:
    """The quotations with their mentions and speakers, without offsets."""
    return [
        (
            quotation.kind,
            quotation.text,
            quotation.mention and quotation.mention.text,
            quotation.mention and quotation.mention.name,
            quotation.mention and quotation.mention.title and quotation.mention.title.affiliation,
            quotation.speaker and quotation.speaker.label,
            quotation.speaker and [(title.text, title.affiliation) for title in quotation.speaker.titles],
        )
        for quotation in article.quotations
    ]


def swapped(value: Any, names: dict[str, str]) -> Any:
    """`value` with the names exchanged in every text within it."""
    if isinstance(value, str):
        for old, new in names.items():
            value = re.sub(rf"\b{old}\b", new, value)
        return value
    if isinstance(value, (tuple, list)):
        return type(value)(swapped(part, names) for part in value)
    return value


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_a_swapped_name_is_swapped_in_the_result(path: Path) -> None:
    text = tomllib.loads(path.read_text(encoding="utf-8"))["text"]
    article = quotekit.extract(text)
    for given, surname in names_to_swap(article):
        others = OTHERS[gender_of(given)]
        if not any(other in text for other in others):
            names = dict(zip((given, surname), others, strict=True))
            assert shown(quotekit.extract(swapped(text, names))) == swapped(shown(article), names)


def test_there_are_names_to_swap() -> None:
    articles = [quotekit.extract(tomllib.loads(path.read_text(encoding="utf-8"))["text"]) for path in ARTICLES]
    assert sum(len(names_to_swap(article)) for article in articles) >= FEWEST_NAMES
