"""Who speaks where in a source: its quotations by position, and words that an attribution interrupts made whole."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import cached_property

from attrs import Factory, field, frozen

from quotekit.model import Extraction, Quotation, Span
from quotekit.verification.source import Index
from quotekit.verification.who import Cast

__all__ = ["Attributed"]

_NESTED = 4  # spans that may begin before a place and still hold it


@frozen(eq=False)
class Attributed:
    """The quotations of a source by where their words stand."""

    extraction: Extraction
    index: Index
    _verbatim: list[tuple[int, int, Quotation]] = field(
        init=False,
        default=Factory(lambda self: _spans((one, one.quoted) for one in self.extraction.quotations), takes_self=True),
    )
    _reported: list[tuple[int, int, Quotation]] = field(
        init=False,
        default=Factory(lambda self: _spans((one, one.content) for one in self.extraction.quotations), takes_self=True),
    )

    def verbatim(self, span: Span) -> Quotation | None:
        """The quotation whose words in marks hold `span`."""
        return _holding(self._verbatim, span)

    def reported(self, span: Span) -> Quotation | None:
        """The quotation whose content holds `span`, in marks or not."""
        return _holding(self._reported, span)

    def near(self, span: Span) -> Quotation | None:
        """The first quotation that `span` touches."""
        at = bisect_right(self._reported, span.start, key=lambda row: row[0])
        for start, end, quotation in self._reported[max(at - _NESTED, 0) : at + 1]:
            if start < span.end and span.start < end:
                return quotation
        return None

    @cached_property
    def cast(self) -> Cast:
        """The speakers."""
        return Cast(self.extraction.speakers)

    @cached_property
    def whole(self) -> Index:
        """The words of each quotation that stands in several pieces, what interrupts them left out."""
        several = [quotation.quoted for quotation in self.extraction.quotations if len(quotation.quoted) > 1]
        return self.index.part(several)


def _spans(rows: Iterable[tuple[Quotation, Sequence[Span]]]) -> list[tuple[int, int, Quotation]]:
    found = [(span.start, span.end, quotation) for quotation, spans in rows for span in spans]
    return sorted(found, key=lambda row: row[:2])


def _holding(rows: list[tuple[int, int, Quotation]], span: Span) -> Quotation | None:
    at = bisect_right(rows, span.start, key=lambda row: row[0])
    for start, end, quotation in reversed(rows[max(at - _NESTED, 0) : at]):
        if start <= span.start and span.end <= end:
            return quotation
    return None
