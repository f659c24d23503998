"""Whether the speaker of a quotation in one text is the one who says it in another, by what both texts call them.

Nobody is taken to be the same, or another, on a guess: what the two texts do not tell is said.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cached_property
from typing import Literal, NamedTuple

from attrs import frozen

from quotekit.model import Quotation, Speaker
from quotekit.speakers.words.names import is_short_form, same_name

__all__ = ["Agreement", "Cast", "agreement", "compared"]

_NAME = re.compile(r"\w[\w'’-]*\.?")
_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"})
_ARTICLES = frozenset({"the", "a", "an"})
_SMALL = frozenset({"of", "for", "the", "and", "&", "de", "in", "on"})


class Agreement(NamedTuple):
    """Whether two speakers are one: "same", "other" or "unclear", and why that is in doubt."""

    kind: Literal["same", "other", "unclear"]
    doubt: str | None = None


@frozen(eq=False)
class Cast:
    """The speakers of a source, by their names and roles, so that few of them need be compared.

    >>> import quotekit
    >>> cast = Cast(quotekit.extract_speakers("Ana Roe, the mayor, and Bo Li left."))
    >>> [speaker.label for speaker in cast.namesakes(quotekit.extract_speakers("Roe said so.")[0])]
    ['Ana Roe']
    """

    speakers: tuple[Speaker, ...]

    @cached_property
    def _by_word(self) -> Mapping[str, list[Speaker]]:
        found: dict[str, list[Speaker]] = {}
        for speaker in self.speakers:
            for key in _keys(speaker):
                found.setdefault(key, []).append(speaker)
        return found

    @cached_property
    def _by_role(self) -> Mapping[str, list[Speaker]]:
        found: dict[str, list[Speaker]] = {}
        for speaker in self.speakers:
            for role in _roles(speaker):
                found.setdefault(role, []).append(speaker)
        return found

    def namesakes(self, ours: Speaker) -> list[Speaker]:
        """Those who may bear the name of `ours`."""
        near = {id(speaker): speaker for key in _keys(ours) for speaker in self._by_word.get(key, ())}
        return [speaker for speaker in near.values() if _may_be_one(ours, speaker)]

    def holders(self, ours: Speaker) -> list[Speaker]:
        """Those who have a role that `ours` has."""
        return list({id(one): one for role in _roles(ours) for one in self._by_role.get(role, ())}.values())

    def find(self, ours: Speaker) -> Speaker | None:
        """Who of those quoted is surely `ours`."""
        near = (*self.namesakes(ours), *self.holders(ours))
        return next((one for one in near if one.quoted and compared(ours, one, self).kind == "same"), None)


def agreement(ours: Quotation, theirs: Quotation, cast: Cast) -> Agreement:
    """Whether the speaker of `ours`, a quotation of the text, is that of `theirs`, one of the source.

    `cast` has all the speakers of the source: a surname or a role that two of them have says too little.
    """
    if ours.speaker is None:
        return Agreement("unclear", f"the text leaves open {_left_open(ours)}")
    if theirs.speaker is None:
        return Agreement("unclear", f"the source leaves open {_left_open(theirs)}")
    return compared(ours.speaker, theirs.speaker, cast)


def _left_open(quotation: Quotation) -> str:
    return f"who “{quotation.mention.text}” is" if quotation.mention else "who says it"


def compared(ours: Speaker, theirs: Speaker, cast: Cast) -> Agreement:
    """Whether `ours`, a speaker of the text, is `theirs` of the source."""
    if ours.name and theirs.name:
        return _by_name(ours, theirs, cast)
    if _plain(ours.label) == _plain(theirs.label):
        return Agreement("same")
    named = f"the text says {ours.label}, the source {theirs.label}"
    if _speaks_for(ours, theirs) or _speaks_for(theirs, ours):
        return Agreement("same", named)
    if _roles(ours) & _roles(theirs) and not _affiliations_differ(ours, theirs):
        if theirs.name and len(cast.holders(ours)) > 1:
            return Agreement("unclear", f"the source has several who could be “{ours.label}”")
        return Agreement("same", named)
    return Agreement("unclear", named)


def _by_name(ours: Speaker, theirs: Speaker, cast: Cast) -> Agreement:
    if not _may_be_one(ours, theirs) or {ours.pronouns, theirs.pronouns} == {"he", "she"}:
        return Agreement("other")
    names = {_words(speaker.name) for speaker in cast.namesakes(ours)} - {_words(theirs.name)}
    if names and _words(ours.name) != _words(theirs.name):
        return Agreement("unclear", f"the source has several who could be {ours.label}")
    return Agreement("same")


def _keys(speaker: Speaker) -> set[str]:
    """What two names that may be one have in common: a first or a last word, or initials."""
    words = _words(speaker.name)
    return {words[0], words[-1], "".join(words), _acronym(speaker.name)} - {""} if words else set()


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
