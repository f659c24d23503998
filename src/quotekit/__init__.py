"""quotekit reads news text and says who said what, in which capacity, and when."""

from __future__ import annotations

from typing import Any

from quotekit.choice.weights import Weights
from quotekit.errors import OptionError, PublishedError, QuotekitError, RecordError, WeightsError, WorkerError
from quotekit.extractor import Extractor, Options, Published, read_options
from quotekit.locale.cues import CueVerb
from quotekit.locale.en import EN
from quotekit.locale.locale import Locale
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
from quotekit.verification.locate import locate
from quotekit.verification.nearest import nearest
from quotekit.verification.results import Difference, Match, Passage
from quotekit.verification.source import Source
from quotekit.verification.verdicts import Check, Verification
from quotekit.verification.verify import verify
from quotekit.version import __version__

__all__ = [
    "EN",
    "Check",
    "Cue",
    "CueVerb",
    "DateReference",
    "Dateline",
    "Difference",
    "Evidence",
    "Explanation",
    "Extraction",
    "Extractor",
    "Locale",
    "Match",
    "Mention",
    "OptionError",
    "Options",
    "Passage",
    "PublishedError",
    "Quotation",
    "QuotekitError",
    "Reading",
    "RecordError",
    "Source",
    "Span",
    "Speaker",
    "Title",
    "Verification",
    "Weights",
    "WeightsError",
    "WorkerError",
    "__version__",
    "extract",
    "extract_dates",
    "extract_many",
    "extract_quotations",
    "extract_speakers",
    "locate",
    "nearest",
    "verify",
]


def extract(text: str, *, published: Published = None, locale: Locale = EN, **options: Any) -> Extraction:
    """Read `text`: its quotations, speakers and dates.

    `published` is the day that relative dates are counted from; `options` are the fields of `Options`.  No text raises.

    >>> article = extract("“It floats,” Ana Roe said on Monday.", published="2024-05-14")
    >>> [(quotation.speaker.name, quotation.text) for quotation in article.quotations]
    [('Ana Roe', 'It floats,')]
    """
    return Extractor(locale, read_options(options)).extract(text, published=published)


def extract_quotations(
    text: str, *, published: Published = None, locale: Locale = EN, **options: Any
) -> tuple[Quotation, ...]:
    """The quotations of `text`.

    >>> [quotation.kind for quotation in extract_quotations("Ana Roe said the boat was old. “It floats,” she said.")]
    ['indirect', 'direct']
    """
    return extract(text, published=published, locale=locale, **options).quotations


def extract_speakers(
    text: str, *, published: Published = None, locale: Locale = EN, **options: Any
) -> tuple[Speaker, ...]:
    """Every person, role and organisation that `text` presents as an actor, quoted or not.

    >>> [(speaker.label, speaker.quoted) for speaker in extract_speakers("Bo Li met Ana Roe. “It floats,” Roe said.")]
    [('Bo Li', False), ('Ana Roe', True)]
    """
    return extract(text, published=published, locale=locale, **options).speakers


def extract_dates(
    text: str, *, published: Published = None, locale: Locale = EN, **options: Any
) -> tuple[DateReference, ...]:
    """The date references of `text`.

    >>> [date.value for date in extract_dates("The ferry left on Friday.", published="2024-05-14")]
    ['2024-05-10']
    """
    return Extractor(locale, read_options(options)).extract_dates(text, published=published)
