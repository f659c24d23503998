"""Gold: articles with the quotations that people marked in them, read from JSON Lines."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from quotekit.errors import QuotekitError

__all__ = ["Article", "GoldError", "GoldQuote", "Spans", "read_gold", "touches"]

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
    """One article with its attributions.

    The gold says nothing of the `undecided` spans, and of reported speech that is not marked only where it is
    `complete`.  The article teaches as if it stood there so many `times`.
    """

    id: str
    text: str
    quotes: tuple[GoldQuote, ...]
    undecided: Spans = ()
    complete: bool = True
    times: int = 1

    def is_decided(self, start: int, end: int) -> bool:
        """Whether none of the undecided spans touches this one."""
        return not touches(self.undecided, start, end)


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
    return Article(
        id=str(record["id"]),
        text=text,
        quotes=tuple(quote for quote in quotes if quote.content),
        undecided=_spans(record.get("undecided"), text),
        complete=_complete(record.get("complete", True)),
        times=_times(record.get("times", 1)),
    )


def touches(spans: Spans, start: int, end: int) -> bool:
    """Whether one of the spans shares a character with the given one."""
    return any(low < end and start < high for low, high in spans)


def _complete(value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError(f"complete is {value!r}: give true or false")
    return value


def _times(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise ValueError(f"times is {value!r}: give a whole number from 1")
    return value


def _spans(pairs: list[list[int]] | None, text: str) -> Spans:
    spans = tuple((int(start), int(end)) for start, end in pairs or ())
    for start, end in spans:
        if not 0 <= start < end <= len(text):
            raise ValueError(f"span [{start}, {end}] does not fit a text of {len(text)} characters")
    return spans


def _reason(error: Exception) -> str:
    return f"there is no field {error}" if isinstance(error, KeyError) else str(error)
