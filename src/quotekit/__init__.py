"""quotekit reads news text and says who said what, in which capacity, and when."""

from __future__ import annotations

from typing import Any

from quotekit.choice.weights import Weights
from quotekit.errors import OptionError, PublishedError, QuotekitError, RecordError, WeightsError, WorkerError
from quotekit.extractor import Extractor, Options, Published, read_options
from quotekit.locale.cues import CueVerb
from quotekit.locale.en import EN
from quotekit.locale.pack import Locale
from quotekit.many import extract_many
from quotekit.model import (
    Cue,
    Dateline,
    DateReference,
    Evidence,
    Explanation,
    Extraction,
    Mention,
    Quotation,
    Reading,
    Span,
    Speaker,
    Title,
)
from quotekit.version import __version__

__all__ = [
    "EN",
    "Cue",
    "CueVerb",
    "DateReference",
    "Dateline",
    "Evidence",
    "Explanation",
    "Extraction",
    "Extractor",
    "Locale",
    "Mention",
    "OptionError",
    "Options",
    "PublishedError",
    "Quotation",
    "QuotekitError",
    "Reading",
    "RecordError",
    "Span",
    "Speaker",
    "Title",
    "Weights",
    "WeightsError",
    "WorkerError",
    "__version__",
    "extract",
    "extract_dates",
    "extract_many",
    "extract_quotations",
    "extract_speakers",
]


def extract(text: str, *, published: Published = None, locale: Locale = EN, **options: Any) -> Extraction:
    """Read `text`: its quotations, speakers and dates."""
    return Extractor(locale, read_options(options)).extract(text, published=published)


def extract_quotations(
    text: str, *, published: Published = None, locale: Locale = EN, **options: Any
) -> tuple[Quotation, ...]:
    """The quotations of `text`."""
    return extract(text, published=published, locale=locale, **options).quotations


def extract_speakers(
    text: str, *, published: Published = None, locale: Locale = EN, **options: Any
) -> tuple[Speaker, ...]:
    """Every person, role and organisation that `text` presents as an actor, quoted or not."""
    return extract(text, published=published, locale=locale, **options).speakers


def extract_dates(
    text: str, *, published: Published = None, locale: Locale = EN, **options: Any
) -> tuple[DateReference, ...]:
    """The date references of `text`."""
    return Extractor(locale, read_options(options)).extract_dates(text, published=published)
