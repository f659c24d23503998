"""Words that attribute, as rows of data."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal

from attrs import field, frozen

from quotekit.locale.table import Table

__all__ = ["CueTable", "CueVerb", "CueWord", "Form"]

Form = Literal["finite", "base", "participle", "gerund", "noun", "preposition"]


@frozen(kw_only=True)
class CueVerb:
    """A verb that attributes, with its forms.

    `strength` is 3 for verbs that hardly do anything else (say), 2 for verbs of speech (warn), 1 for verbs that
    attribute only next to marks (smile).  `frames` says what may follow: "that" a clause, "to" an infinitive,
    "object" somebody who is told, "as" a description (called Z a ...).

    >>> say = CueVerb(lemma="say", strength=3, finite=("said", "says"), participle="said", gerund="saying")
    >>> sorted(CueTable.of([say], nouns=(), prepositions={}).words)
    ['said', 'say', 'saying', 'says']
    """

    lemma: str
    strength: int
    finite: tuple[str, ...]
    participle: str
    gerund: str
    frames: frozenset[str] = frozenset({"that"})


@frozen(kw_only=True)
class CueWord:
    """One form of a cue, as a text shows it."""

    lemma: str
    form: Form
    strength: int
    frames: frozenset[str]


@frozen
class CueTable:
    """All cue words by their lower-case form; `with_verbs` gives a new table."""

    words: Mapping[str, CueWord] = field(repr=False)

    @classmethod
    def of(cls, verbs: Iterable[CueVerb], nouns: Iterable[str], prepositions: Mapping[str, str]) -> CueTable:
        """The table of these verbs, of nouns such as "statement", and of prepositions (first word -> lemma)."""
        words: dict[str, CueWord] = {}
        for noun in nouns:
            words[noun] = CueWord(lemma=noun, form="noun", strength=1, frames=frozenset({"that"}))
        for word, lemma in prepositions.items():
            words[word] = CueWord(lemma=lemma, form="preposition", strength=3, frames=frozenset())
        return cls(Table(words)).with_verbs(verbs)

    def with_verbs(self, verbs: Iterable[CueVerb]) -> CueTable:
        """A new table that knows these verbs too."""
        words = dict(self.words)
        for verb in verbs:
            # A form that is both takes the later reading: most finite, least base.
            forms: list[tuple[str, Form]] = [
                (verb.lemma, "base"),
                (verb.gerund, "gerund"),
                (verb.participle, "participle"),
            ]
            forms += [(form, "finite") for form in verb.finite]
            for text, form in forms:
                words[text] = CueWord(lemma=verb.lemma, form=form, strength=verb.strength, frames=verb.frames)
        return CueTable(Table(words))
