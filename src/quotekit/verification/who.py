"""Whether the speaker of a quotation in one text is the one who says it in another, by what both texts call them.

Nobody is taken to be the same, or another, on a guess: what the two texts do not tell is said.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Literal, NamedTuple

from quotekit.model import Quotation, Speaker
from quotekit.speakers.names import is_short_form, same_name

__all__ = ["Agreement", "agreement"]

_NAME = re.compile(r"\w[\w'’-]*\.?")
_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"})
_ARTICLES = frozenset({"the", "a", "an"})
_SMALL = frozenset({"of", "for", "the", "and", "&", "de", "in", "on"})


class Agreement(NamedTuple):
    """Whether two speakers are one: "same", "other" or "unclear", and why that is in doubt."""

    kind: Literal["same", "other", "unclear"]
    doubt: str | None = None


def agreement(ours: Quotation, theirs: Quotation, speakers: Iterable[Speaker]) -> Agreement:
    """Whether the speaker of `ours`, a quotation of the text, is that of `theirs`, one of the source.

    `speakers` are all those of the source: a surname or a role that two of them have says too little.
    """
    if ours.speaker is None:
        said_by = f"who “{ours.mention.text}” is" if ours.mention else "who says it"
        return Agreement("unclear", f"the text leaves open {said_by}")
    if theirs.speaker is None:
        said_by = f"who “{theirs.mention.text}” is" if theirs.mention else "who says it"
        return Agreement("unclear", f"the source leaves open {said_by}")
    return compared(ours.speaker, theirs.speaker, speakers)


def compared(ours: Speaker, theirs: Speaker, speakers: Iterable[Speaker]) -> Agreement:
    """Whether `ours`, a speaker of the text, is `theirs` of the source."""
    if ours.name and theirs.name:
        return _by_name(ours, theirs, speakers)
    if _plain(ours.label) == _plain(theirs.label):
        return Agreement("same")
    if _speaks_for(ours, theirs) or _speaks_for(theirs, ours):
        return Agreement("same", f"the text says {ours.label}, the source {theirs.label}")
    if _roles(ours) & _roles(theirs) and not _affiliations_differ(ours, theirs):
        if theirs.name and sum(bool(_roles(ours) & _roles(speaker)) for speaker in speakers) > 1:
            return Agreement("unclear", f"the source has several who could be “{ours.label}”")
        return Agreement("same", f"the text says {ours.label}, the source {theirs.label}")
    return Agreement("unclear", f"the text says {ours.label}, the source {theirs.label}")


def _by_name(ours: Speaker, theirs: Speaker, speakers: Iterable[Speaker]) -> Agreement:
    if not _may_be_one(ours, theirs):
        return Agreement("other")
    if {ours.pronouns, theirs.pronouns} == {"he", "she"}:
        return Agreement("other")
    others = [speaker for speaker in speakers if speaker != theirs and speaker.name and _may_be_one(ours, speaker)]
    if any(_words(speaker.name) != _words(theirs.name) for speaker in others) and _words(ours.name) != _words(
        theirs.name
    ):
        return Agreement("unclear", f"the source has several who could be {ours.label}")
    return Agreement("same")


def _may_be_one(ours: Speaker, theirs: Speaker) -> bool:
    one, two = _words(ours.name), _words(theirs.name)
    if same_name(one, two):
        return True
    if "person" in (ours.kind, theirs.kind):
        return False
    return is_short_form(one, two) or _acronym(ours.name) == "".join(two) or _acronym(theirs.name) == "".join(one)


def _words(name: str | None) -> tuple[str, ...]:
    """The words of a name in small letters without accents, suffixes and articles."""
    words = tuple(word for word in map(_plain, _NAME.findall(name or "")) if word not in _SUFFIXES)
    return words[1:] if len(words) > 1 and words[0] in _ARTICLES else words


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFD", text.replace("’", "'").casefold())
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))


def _acronym(name: str | None) -> str:
    words = [word for word in _words(name) if word not in _SMALL]
    return "".join(word[0] for word in words) if len(words) > 1 else ""


def _roles(speaker: Speaker) -> set[str]:
    return {_plain(title.role) for title in speaker.titles if title.role}


def _affiliations(speaker: Speaker) -> set[tuple[str, ...]]:
    return {_words(title.affiliation) for title in speaker.titles if title.affiliation}


def _affiliations_differ(ours: Speaker, theirs: Speaker) -> bool:
    one, two = _affiliations(ours), _affiliations(theirs)
    return bool(one and two) and not any(a == b or is_short_form(a, b) for a in one for b in two)


def _speaks_for(body: Speaker, person: Speaker) -> bool:
    """Whether `person`, known by a role alone, speaks for `body`: "a Brastol spokesman" and "Brastol"."""
    if body.kind != "organisation" or person.name:
        return False
    name = _words(body.label)
    return any(name == words or is_short_form(name, words) for words in _affiliations(person))
