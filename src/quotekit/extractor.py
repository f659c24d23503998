"""The extractor: a prepared set-up of locale and options, and the order of the stages."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import Any, cast

from attrs import field, fields, frozen

from quotekit.dates.reading import read_dates
from quotekit.errors import OptionError, PublishedError
from quotekit.locale.en import EN
from quotekit.locale.locale import Locale
from quotekit.model import Attitude, DateReference, Extraction
from quotekit.quotations.quoted.explain import explain
from quotekit.quotations.reading import outline_of, read_quotations
from quotekit.quotations.results import to_quotation
from quotekit.quotations.sources import sources_of
from quotekit.speakers.coreference.resolve import resolve
from quotekit.text.document import read

__all__ = ["Extractor", "Options"]

Published = str | datetime.date | datetime.datetime | None

_KINDS = frozenset({"direct", "mixed", "indirect"})
_ATTITUDES = frozenset({"speech", "thought"})


def _kinds(value: Iterable[str]) -> frozenset[str]:
    if isinstance(value, str):
        raise OptionError(f"kinds is the string {value!r}: give a set of kinds, e.g. kinds={{{value!r}}}")
    if not isinstance(value, Iterable):
        raise TypeError(f"kinds is {value!r}: give a set of kinds, e.g. kinds={{'direct'}}")
    kinds = frozenset(value)
    if wrong := sorted(map(str, kinds - _KINDS)):
        raise OptionError(f"kinds holds {wrong[0]!r}: choose from direct, mixed, indirect")
    return kinds


def _attitudes(value: str | Iterable[str]) -> frozenset[Attitude]:
    if isinstance(value, str):
        value = _ATTITUDES if value == "all" else {value}
    if not isinstance(value, Iterable):
        raise TypeError(f"attitudes is {value!r}: give 'speech', 'thought', 'all' or a set of them")
    attitudes = frozenset(value)
    if wrong := sorted(map(str, attitudes - _ATTITUDES)):
        raise OptionError(f"attitudes holds {wrong[0]!r}: choose 'speech', 'thought' or 'all'")
    return cast(frozenset[Attitude], attitudes)


def _part(value: float) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"min_confidence is {value!r}: give a number from 0 to 1")
    if not 0 <= value <= 1:
        raise OptionError(f"min_confidence is {value!r}: give a number from 0 to 1")
    return float(value)


@frozen(kw_only=True)
class Options:
    """What an extraction should give.

    `kinds` filters quotations by kind; all three by default.  `attitudes` filters indirect quotations: "speech" (the
    default) gives what was said, "thought" beliefs and wishes, "all" both; what stands in marks is always given.
    `min_confidence` leaves out quotations whose `confidence` is lower.  `explain` fills `Extraction.explanations`; it
    takes about as long again as the quotations.

    >>> from quotekit import Extractor
    >>> extractor = Extractor(options=Options(kinds={"indirect"}))
    >>> [quotation.text for quotation in extractor.extract("“Yes,” Bo Li said. Ana Roe said it floats.").quotations]
    ['it floats']
    """

    kinds: frozenset[str] = field(default=_KINDS, converter=_kinds)
    attitudes: frozenset[Attitude] = field(default="speech", converter=_attitudes)
    min_confidence: float = field(default=0.0, converter=_part)
    explain: bool = field(default=False, converter=bool)


@frozen
class Extractor:
    """A locale and options, prepared once and used for any number of texts.

    >>> extractor = Extractor(options=Options(min_confidence=0.5))
    >>> [len(extractor.extract(text).quotations) for text in ("“It floats,” Ana Roe said.", "It rained.")]
    [1, 0]
    """

    locale: Locale = EN
    options: Options = Options()

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.locale, Locale):
            raise TypeError(f"locale is {self.locale!r}: give a Locale such as quotekit.EN")
        if not isinstance(self.options, Options):
            raise TypeError(f"options is {self.options!r}: give Options(...)")

    def extract(self, text: str, *, published: Published = None) -> Extraction:
        """Everything that `text` gives.

        >>> Extractor().extract("Rain is likely.").quotations
        ()
        """
        document = read(check_text(text))
        day = read_published(published)
        dates = read_dates(document, self.locale.calendar, day)
        outline = outline_of(document, self.locale)
        found = read_quotations(outline, self.locale, self._reported())
        sources = sources_of(outline, found)
        resolution = resolve(
            document, sources.mentions, outline.marked, sources.attributions, self.locale.people, outline.codes
        )
        quotations = tuple(
            to_quotation(outline, self.locale.reporting, item, source, resolution, dates.references)
            for item, source in zip(found, sources.numbers, strict=True)
            if item.kind in self.options.kinds and item.confidence >= self.options.min_confidence
        )
        return Extraction(
            text=text,
            published=day,
            dateline=dates.dateline,
            quotations=quotations,
            speakers=resolution.speakers,
            dates=dates.references,
            weights=self._weights(),
            explanations=explain(outline, self.locale) if self.options.explain else (),
        )

    def _reported(self) -> frozenset[Attitude]:
        """The attitudes of reported speech that are to be read; none where indirect quotations are not wanted."""
        return self.options.attitudes if "indirect" in self.options.kinds else frozenset()

    def _weights(self) -> tuple[str, ...]:
        """The weights that have a part, by task and version."""
        tasks = ("quoted", "indirect") if self._reported() else ("quoted",)
        return tuple(f"{task}: {self.locale.weights[task].version}" for task in tasks)

    def extract_dates(self, text: str, *, published: Published = None) -> tuple[DateReference, ...]:
        """The date references of `text` alone, without the work of reading its quotations.

        >>> [date.value for date in Extractor().extract_dates("He left on Friday.", published="2024-05-14")]
        ['2024-05-10']
        """
        document = read(check_text(text))
        return read_dates(document, self.locale.calendar, read_published(published)).references


def read_options(options: Mapping[str, Any]) -> Options:
    """The options of these keywords; a misspelt one is a TypeError that names those there are."""
    known = [option.name for option in fields(Options)]
    for name in options:
        if name not in known:
            raise TypeError(f"there is no option {name!r}: choose from {', '.join(known)}")
    return Options(**options)


def check_text(text: object) -> str:
    """`text` if it is a string; else a TypeError that names the mend."""
    if isinstance(text, str):
        return text
    if isinstance(text, bytes | bytearray):
        raise TypeError("text is bytes: decode it first, e.g. text.decode('utf-8')")
    raise TypeError(f"text is {type(text).__name__}: give a str")


def read_published(published: object) -> datetime.date | datetime.datetime | None:
    """The day of publication as date or datetime; an ISO 8601 text is read."""
    if published is None or isinstance(published, datetime.date):
        return published
    if not isinstance(published, str):
        raise TypeError(f"published is {type(published).__name__}: give a date, a datetime or an ISO 8601 text")
    try:
        return datetime.date.fromisoformat(published)
    except ValueError:
        pass
    try:
        return datetime.datetime.fromisoformat(published)
    except ValueError:
        message = f"published is {published!r}: give an ISO 8601 date such as '2022-02-15'"
        raise PublishedError(message) from None
