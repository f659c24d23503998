"""The extractor: a prepared set-up of locale and options, and the order of the stages."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from attrs import field, frozen

from quotekit.dates.reading import read_dates
from quotekit.errors import OptionError, PublishedError
from quotekit.locale.en import EN
from quotekit.locale.pack import Locale
from quotekit.model import Extraction
from quotekit.quotations.pairs import find_stretches
from quotekit.quotations.reading import extent, read_quotations, sources_of, with_sources
from quotekit.quotations.results import to_quotation
from quotekit.speakers.classes import word_classes
from quotekit.speakers.coreference import Attribution, resolve
from quotekit.speakers.mentions import find_mentions
from quotekit.text.document import read

__all__ = ["Extractor", "Options"]

Published = str | datetime.date | datetime.datetime | None

_KINDS = frozenset({"direct", "mixed", "indirect"})


def _kinds(value: Iterable[str]) -> frozenset[str]:
    if isinstance(value, str):
        raise OptionError(f"kinds is the string {value!r}: give a set of kinds, e.g. kinds={{{value!r}}}")
    kinds = frozenset(value)
    if wrong := sorted(map(str, kinds - _KINDS)):
        raise OptionError(f"kinds holds {wrong[0]!r}: choose from direct, mixed, indirect")
    return kinds


@frozen(kw_only=True)
class Options:
    """What an extraction should give.

    `kinds` filters quotations by kind; all three by default.
    """

    kinds: frozenset[str] = field(default=_KINDS, converter=_kinds)


@frozen
class Extractor:
    """A locale and options, prepared once and used for any number of texts."""

    locale: Locale = EN
    options: Options = Options()

    def extract(self, text: str, *, published: Published = None) -> Extraction:
        """Everything that `text` gives."""
        document = read(check_text(text))
        day = read_published(published)
        stretches = find_stretches(document)
        codes = word_classes(document, self.locale.people)
        mentions = find_mentions(document, self.locale.people, codes)
        attributed = read_quotations(document, codes, stretches, mentions, self.locale)
        mentions = with_sources(mentions, attributed)
        sources = sources_of(mentions, attributed)
        resolution = resolve(
            document,
            mentions,
            [(stretch.outer_first, stretch.outer_end) for stretch in stretches],
            [
                Attribution(source, *extent(stretches, item))
                for source, item in zip(sources, attributed, strict=True)
                if source is not None
            ],
            self.locale.people,
        )
        dates = read_dates(document, self.locale.calendar, day)
        quotations = (
            to_quotation(document, stretches, item, source, resolution)
            for source, item in zip(sources, attributed, strict=True)
        )
        return Extraction(
            text=text,
            published=day,
            dateline=dates.dateline,
            quotations=tuple(quotation for quotation in quotations if quotation.kind in self.options.kinds),
            speakers=resolution.speakers,
            dates=dates.references,
        )


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
