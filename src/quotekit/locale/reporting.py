"""Words that attribute without quotation marks: verbs, nouns, adjectives and adverbs of saying and thinking."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple

from attrs import evolve, field, frozen

from quotekit.locale.cues import CueVerb
from quotekit.locale.table import Table
from quotekit.model import Attitude, Stance

__all__ = ["ReportingForm", "ReportingTable", "ReportingWord", "forms_of"]

ReportingForm = Literal["finite", "past", "base", "participle", "gerund", "noun", "adjective", "adverb", "preposition"]


class ReportingWord(NamedTuple):
    """One form of a reporting word: its dictionary form, and how it presents what it reports if nothing else does."""

    lemma: str
    form: ReportingForm
    attitude: Attitude = "speech"
    stance: Stance = "asserted"


@frozen
class ReportingTable:
    """All reporting words by their lower-case form; `with_verbs` gives a new table.

    `tellers` are the dictionary forms of verbs whose object is told ("told reporters"), `media` the nouns of what
    words are said or printed in ("in a statement").
    """

    words: Mapping[str, ReportingWord] = field(repr=False)
    tellers: frozenset[str] = field(default=frozenset(), repr=False)
    media: frozenset[str] = field(default=frozenset(), repr=False)

    @classmethod
    def of(
        cls, words: Iterable[tuple[str, ReportingWord]], tellers: Iterable[str] = (), media: Iterable[str] = ()
    ) -> ReportingTable:
        """The table of these words; where a form is listed twice, the first row counts.

        >>> ReportingTable.of([("claims", ReportingWord("claim", "finite"))]).words["claims"].lemma
        'claim'
        """
        known: dict[str, ReportingWord] = {}
        for text, word in words:
            known.setdefault(text, word)
        return cls(Table(known), frozenset(tellers), frozenset(media))

    def with_verbs(self, verbs: Iterable[CueVerb]) -> ReportingTable:
        """A new table that knows these verbs of speech too."""
        words = dict(self.words)
        verbs = tuple(verbs)
        for verb in verbs:
            words.update(forms_of(verb))
        told = {verb.lemma for verb in verbs if "object" in verb.frames and "that" in verb.frames}
        return evolve(self, words=Table(words), tellers=self.tellers | told)


def forms_of(verb: CueVerb, attitude: Attitude = "speech", stance: Stance = "asserted") -> dict[str, ReportingWord]:
    """The forms of `verb`; one that serves twice is taken for the past."""
    forms: list[tuple[str, ReportingForm]] = [
        (verb.lemma, "base"),
        (verb.gerund, "gerund"),
        (verb.participle, "participle"),
    ]
    forms += [(form, "finite") for form in verb.finite[1:]]
    forms += [(verb.finite[0], "past")]
    return {text: ReportingWord(verb.lemma, form, attitude, stance) for text, form in forms}
