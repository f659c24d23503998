"""An extraction as a table for people: who, in which capacity, what, and the dates."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import zip_longest
from textwrap import wrap
from typing import Final

from quotekit.export.wording import capacity, said_as, title_of, when, who
from quotekit.model import DateReference, Extraction, Quotation

__all__ = ["GAP", "NARROWEST", "columns", "printable", "to_table"]

NARROWEST: Final = 40
GAP: Final = "  "


def to_table(extraction: Extraction, *, source: str = "text", width: int = 80) -> str:
    """The quotations and dates of `extraction`, wrapped to `width` columns (never under 40).

    Words in “…” are the speaker's own, verbatim; what stands without marks is the reporter's account.
    Control and format characters of the text are left out, so that no text can steer a terminal.

    >>> print(to_table(Extraction(text="Rain is likely."), source="today.txt"))
    today.txt: 0 quotations, 0 speakers, 0 dates
    """
    width = max(width, NARROWEST)
    first, second = width * 3 // 10, len("indirect")
    widths = (first, second, width - first - second - 2 * len(GAP))
    parts = [_heading(extraction, source)]
    if extraction.quotations:
        rows = [_quotation_row(quotation, extraction.text) for quotation in extraction.quotations]
        parts.append(columns(("WHO", "KIND", "WHAT"), rows, widths))
    if extraction.dates:
        rows = [_date_row(date, extraction.text) for date in extraction.dates]
        parts.append(columns(("WHEN", "TYPE", "VALUE"), rows, widths))
    return "\n\n".join(parts)


def printable(text: str) -> str:
    """`text` on one line and safe to print: white space as single blanks, control and format characters left out.

    >>> printable("a\\x1b[2Jb\\u200b\\n c")
    'a[2Jb c'
    """
    plain = "".join(_printable_character(character) for character in text)
    return " ".join(plain.split())


def _printable_character(character: str) -> str:
    if character.isprintable():
        return character
    if character.isspace():
        return " "
    return "\N{REPLACEMENT CHARACTER}" if "\ud800" <= character <= "\udfff" else ""


def _heading(extraction: Extraction, source: str) -> str:
    counts = (
        _count(len(extraction.quotations), "quotation"),
        _count(len(extraction.speakers), "speaker"),
        _count(len(extraction.dates), "date"),
    )
    return f"{printable(source)}: {', '.join(counts)}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _quotation_row(quotation: Quotation, text: str) -> tuple[list[str], ...]:
    first = [who(quotation)]
    if title := title_of(quotation):
        first.append(capacity(title, beside=first[0]))
    if quotation.said_on:
        first.append(when(quotation.said_on, text))
    return first, [quotation.kind], [said_as(quotation, text)]


def _date_row(date: DateReference, text: str) -> tuple[list[str], ...]:
    return [date.span.of(text)], [date.type], [date.value]


def columns(heads: Sequence[str], rows: Iterable[Sequence[Sequence[str]]], widths: Sequence[int]) -> str:
    """Rows of cells under their heads, each cell wrapped to its width; a cell is given as a list of paragraphs.

    >>> print(columns(("A", "B"), [(["one two"], ["x"])], (3, 1)))
    A    B
    one  x
    two
    """
    lines = [_line(heads, widths)]
    for row in rows:
        cells = [_wrapped(cell, width) for cell, width in zip(row, widths, strict=True)]
        lines += [_line(pieces, widths) for pieces in zip_longest(*cells, fillvalue="")]
    return "\n".join(lines)


def _wrapped(cell: Sequence[str], width: int) -> list[str]:
    return [line for text in cell for line in wrap(printable(text), width)]


def _line(pieces: Sequence[str], widths: Sequence[int]) -> str:
    return GAP.join(piece.ljust(width) for piece, width in zip(pieces, widths, strict=True)).rstrip()
