"""A locale: everything the rooms need to know of one language and its press, as one frozen value."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import evolve, field, frozen

from quotekit.choice.weights import Weights
from quotekit.errors import WeightsError
from quotekit.locale.calendar import Calendar
from quotekit.locale.cues import CueTable, CueVerb
from quotekit.locale.people import People
from quotekit.locale.reporting import ReportingTable
from quotekit.locale.table import Table

__all__ = ["Locale"]


@frozen(kw_only=True)
class Locale:
    """The words of one language; the `with_` methods give a new locale and leave this one as it is."""

    name: str
    cues: CueTable
    reporting: ReportingTable
    people: People
    calendar: Calendar
    weights: Mapping[str, Weights] = field(repr=False)

    def __repr__(self) -> str:
        return f"Locale({self.name!r})"

    def with_cues(self, *verbs: CueVerb) -> Locale:
        """A new locale that knows these verbs of saying too."""
        return evolve(self, cues=self.cues.with_verbs(verbs), reporting=self.reporting.with_verbs(verbs))

    def with_weights(self, weights: Weights) -> Locale:
        """A new locale that chooses by these weights, in place of those of the same task."""
        if weights.task not in self.weights:
            raise WeightsError(f"the weights are for {weights.task!r}: choose from {', '.join(self.weights)}")
        return evolve(self, weights=Table({**self.weights, weights.task: weights}))

    def with_titles(self, *titles: str) -> Locale:
        """A new locale that knows these titles too: single words in small letters, such as "sirdar"."""
        return evolve(self, people=self.people.with_titles(*titles))

    def with_names(self, *, women: Iterable[str] = (), men: Iterable[str] = ()) -> Locale:
        """A new locale that knows these given names too; one given in both tells nothing of the gender."""
        return evolve(self, people=self.people.with_names(women=women, men=men))
