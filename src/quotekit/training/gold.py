"""Gold: articles with the quotations that people marked in them, read from JSON Lines."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from quotekit.errors import QuotekitError

__all__ = ["Article", "GoldError", "GoldQuote", "Spans", "read_gold"]

# Offsets in code points, end exclusive; several where words stand in between.
Spans = tuple[tuple[int, int], ...]


class GoldError(QuotekitError, ValueError):
    """A line of gold has another form than docs/model-card.md gives."""


class GoldQuote(NamedTuple):
    """One marked attribution: what is attributed, the words that attribute, and who is said to have said it.

    `cue` and `speaker` are empty where the text has none; `kind` is direct, mixed, indirect, or empty if not given.
    """

    content: Spans
    cue: Spans
    speaker: Spans
    kind: str


class Article(NamedTuple):
    """One article with all its attributions."""

    id: str
    text: str
    quotes: tuple[GoldQuote, ...]


def read_gold(lines: Iterable[str]) -> Iterator[Article]:
    """The articles of JSON Lines, one a line; blank lines are passed over, and so are fields it does not know.

    >>> line = '{"id": "a", "text": "“No,” she said.", "quotes": [{"content": [[0, 5]], "speaker": [[6, 9]]}]}'
    >>> [article.quotes[0].speaker for article in read_gold([line])]
    [((6, 9),)]

    Raises GoldError with the number of the line.
    """
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                yield _article(json.loads(line))
            except json.JSONDecodeError as error:
                raise GoldError(f"line {number} of the gold is no JSON: {error.msg}") from None
            except (KeyError, TypeError, ValueError, AttributeError) as error:
                raise GoldError(f"line {number} of the gold: {_reason(error)}") from None


def _article(record: dict[str, Any]) -> Article:
    text = record["text"]
    if not isinstance(text, str):
        raise TypeError("text is no string")
    quotes = (
        GoldQuote(
            content=_spans(quote["content"], text),
            cue=_spans(quote.get("cue"), text),
            speaker=_spans(quote.get("speaker"), text),
            kind=str(quote.get("kind") or ""),
        )
        for quote in record["quotes"]
    )
    return Article(id=str(record["id"]), text=text, quotes=tuple(quote for quote in quotes if quote.content))


def _spans(pairs: list[list[int]] | None, text: str) -> Spans:
    spans = tuple((int(start), int(end)) for start, end in pairs or ())
    for start, end in spans:
        if not 0 <= start < end <= len(text):
            raise ValueError(f"span [{start}, {end}] does not fit a text of {len(text)} characters")
    return spans


def _reason(error: Exception) -> str:
    return f"there is no field {error}" if isinstance(error, KeyError) else str(error)
