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
    """The words of one language; the `with_` methods give a new locale and leave this one as it is.

    >>> from quotekit import EN
    >>> EN
    Locale('en')
    """

    name: str
    cues: CueTable
    reporting: ReportingTable
    people: People
    calendar: Calendar
    weights: Mapping[str, Weights] = field(repr=False)

    def __repr__(self) -> str:
        return f"Locale({self.name!r})"

    def with_cues(self, *verbs: CueVerb) -> Locale:
        """A new locale that knows these verbs of saying too.

        >>> import quotekit
        >>> skeet = quotekit.CueVerb(
        ...     lemma="skeet", strength=2, finite=("skeeted", "skeets"), participle="skeeted", gerund="skeeting"
        ... )
        >>> text, locale = "“It floats,” Ana Roe skeeted.", quotekit.EN.with_cues(skeet)
        >>> [quotation.cue.lemma for quotation in quotekit.extract_quotations(text, locale=locale)]
        ['skeet']
        """
        return evolve(self, cues=self.cues.with_verbs(verbs), reporting=self.reporting.with_verbs(verbs))

    def with_weights(self, weights: Weights) -> Locale:
        """A new locale that chooses by these weights, in place of those of the same task.

        >>> from quotekit import EN, Weights
        >>> own = Weights(task="quoted", version="own", weights={"cue-after": 1.0})
        >>> EN.with_weights(own).weights["quoted"].version
        'own'
        """
        if weights.task not in self.weights:
            raise WeightsError(f"the weights are for {weights.task!r}: choose from {', '.join(self.weights)}")
        return evolve(self, weights=Table({**self.weights, weights.task: weights}))

    def with_titles(self, *titles: str) -> Locale:
        """A new locale that knows these titles too: single words in small letters, such as "sirdar".

        >>> import quotekit
        >>> locale = quotekit.EN.with_titles("sirdar")
        >>> (quotation,) = quotekit.extract_quotations("“It floats,” said Ana Roe, sirdar of Exton.", locale=locale)
        >>> quotation.mention.title.text
        'sirdar'
        """
        return evolve(self, people=self.people.with_titles(*titles))

    def with_names(self, *, women: Iterable[str] = (), men: Iterable[str] = ()) -> Locale:
        """A new locale that knows these given names too; one given in both tells nothing of the gender.

        >>> import quotekit
        >>> locale = quotekit.EN.with_names(women=["Zuleyka"], men=["Osk"])
        >>> text = "Zuleyka Aroun met Osk Barr. “It floats,” she said."
        >>> quotekit.extract_quotations(text, locale=locale)[0].speaker.name
        'Zuleyka Aroun'
        """
        return evolve(self, people=self.people.with_names(women=women, men=men))
