"""Predictions: what the library finds in articles, as records beside the gold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from quotekit.choice.weights import Weights
from quotekit.extractor import Extractor, Options
from quotekit.locale.locale import Locale
from quotekit.model import Quotation, Span
from quotekit.training.gold import Article

__all__ = ["predict"]


def predict(articles: Sequence[Article], weights: Sequence[Weights], locale: Locale) -> Iterator[dict[str, Any]]:
    """A record for each article, read with the weights that stand at its number.

    The records have the fields of the gold, and `quoted`, `name` and `confidence` of each quotation.  Beliefs and
    wishes are included, as in the gold.
    """
    for article, own in zip(articles, weights, strict=True):
        extraction = Extractor(locale.with_weights(own), Options(attitudes="all")).extract(article.text)
        yield {"id": article.id, "quotes": [_record(quotation) for quotation in extraction.quotations]}


def _record(quotation: Quotation) -> dict[str, Any]:
    return {
        "content": _pairs(quotation.content),
        "quoted": _pairs(quotation.quoted),
        "cue": _pairs([quotation.cue.span]) if quotation.cue else None,
        "speaker": _pairs([quotation.mention.span]) if quotation.mention else None,
        "kind": quotation.kind,
        "name": quotation.speaker.name if quotation.speaker else None,
        "confidence": quotation.confidence,
    }


def _pairs(spans: Iterable[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]
