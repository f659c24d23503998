"""An extraction as brat standoff: the `.ann` file that stands beside the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from quotekit.model import DateReference, Extraction, Mention, Quotation, Span

__all__ = ["to_brat"]

_BLANKS: Final = re.compile(r"[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]")


def to_brat(extraction: Extraction) -> str:
    """The annotations, a line each; save the text itself, unchanged and in UTF-8, as the `.txt` file.

    Quotations (their content, in pieces), cues, mentions and dates are text-bound (T); relations lead from a
    quotation to its cue, mention and day of saying (R); attributes say the kind of quotation and mention (A); notes
    name the rule (#); and the mentions of one speaker are equivalent (*).  Offsets are code points, and a break inside
    a text is printed as a blank.

    >>> import quotekit
    >>> for line in to_brat(quotekit.extract("“We won,” she said.")).splitlines():
    ...     print(line.split("\\t"))
    ['T1', 'Quotation 1 8', 'We won,']
    ['T2', 'Cue 14 18', 'said']
    ['T3', 'Mention 10 13', 'she']
    ['R1', 'said_with Arg1:T1 Arg2:T2']
    ['R2', 'said_by Arg1:T1 Arg2:T3']
    ['A1', 'Kind T1 direct']
    ['A2', 'Kind T3 pronoun']
    ['#1', 'AnnotatorNotes T1', 'quotation.cue-after']
    """
    return "".join(f"{line}\n" for line in _Standoff(extraction).lines())


class _Standoff:
    """Numbers the annotations as they come."""

    def __init__(self, extraction: Extraction) -> None:
        self._extraction = extraction
        self._bound: list[str] = []
        self._relations: list[str] = []
        self._attributes: list[str] = []
        self._notes: list[str] = []
        self._keys: dict[tuple[str, int, int], str] = {}

    def lines(self) -> Iterator[str]:
        """All lines, by kind."""
        extraction = self._extraction
        for quotation in extraction.quotations:
            self._quotation(quotation)
        groups = [[self._mention(mention) for mention in speaker.mentions] for speaker in extraction.speakers]
        for date in extraction.dates:
            self._date(date)
        yield from self._bound
        yield from self._relations
        yield from self._attributes
        yield from self._notes
        for group in groups:
            keys = [key for key in dict.fromkeys(group) if key]
            if len(keys) > 1:
                yield f"*\tEquiv {' '.join(keys)}"

    def _quotation(self, quotation: Quotation) -> None:
        key = self._text_bound("Quotation", quotation.content)
        if key is None:
            return
        self._attribute("Kind", key, quotation.kind)
        if quotation.rule:
            self._note(key, quotation.rule)
        if quotation.cue:
            self._relation("said_with", key, self._text_bound("Cue", [quotation.cue.span]))
        if quotation.mention:
            self._relation("said_by", key, self._mention(quotation.mention))
        if quotation.said_on:
            self._relation("said_on", key, self._date(quotation.said_on))

    def _mention(self, mention: Mention) -> str | None:
        known = len(self._bound)
        key = self._text_bound("Mention", [mention.span])
        if key and len(self._bound) > known:
            self._attribute("Kind", key, mention.kind)
        return key

    def _date(self, date: DateReference) -> str | None:
        known = len(self._bound)
        key = self._text_bound("Date", [date.span])
        if key and len(self._bound) > known:
            self._attribute("Type", key, date.type)
            if date.value:
                self._note(key, date.value)
        return key

    def _text_bound(self, label: str, spans: Sequence[Span]) -> str | None:
        """The key of a text-bound annotation, made once; None for a place without characters."""
        pieces = [span for span in spans if span.start < span.end]
        if not pieces:
            return None
        known = (label, pieces[0].start, pieces[-1].end)
        if known not in self._keys or label == "Quotation":
            self._keys[known] = key = f"T{len(self._bound) + 1}"
            places = ";".join(f"{span.start} {span.end}" for span in pieces)
            self._bound.append(f"{key}\t{label} {places}\t{_words(pieces, self._extraction.text)}")
        return self._keys[known]

    def _relation(self, label: str, first: str, second: str | None) -> None:
        if second:
            self._relations.append(f"R{len(self._relations) + 1}\t{label} Arg1:{first} Arg2:{second}")

    def _attribute(self, label: str, key: str, value: str) -> None:
        self._attributes.append(f"A{len(self._attributes) + 1}\t{label} {key} {value}")

    def _note(self, key: str, text: str) -> None:
        self._notes.append(f"#{len(self._notes) + 1}\tAnnotatorNotes {key}\t{text}")


def _words(spans: Iterable[Span], text: str) -> str:
    return _BLANKS.sub(" ", " ".join(span.of(text) for span in spans))
