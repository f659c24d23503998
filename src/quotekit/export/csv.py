"""An extraction as CSV (RFC 4180), one row a quotation, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
from typing import Final

from quotekit.export.records import quotation_ids
from quotekit.export.wording import role_in_words, title_of
from quotekit.model import Extraction, Quotation

__all__ = ["COLUMNS", "to_csv"]

COLUMNS: Final = (
    "source", "id", "speaker", "speaker_kind", "title", "affiliation", "kind", "text", "quoted", "cue", "stance",
    "said_on", "start", "end", "confidence", "rule",
)  # fmt: skip
"""The heads; `start` and `end` are those of the whole extent, in code points, `quoted` the words in marks alone."""

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def to_csv(extraction: Extraction, *, source: str = "", heads: bool = True) -> str:
    """The quotations of `extraction` as rows under `COLUMNS`; set `heads` to False to add them to those of another.

    A cell that a spreadsheet would run as a formula (it begins with = + - @ or a tab) has a ' in front, and so has one
    that begins with a ' itself: strip one ' to read a text back.  Dates and numbers are as in the record.

    >>> import quotekit
    >>> print(to_csv(quotekit.extract("“=1+1,” Ana Roe said."), heads=False).split(",")[7])
    "'=1+1
    """
    out = io.StringIO()
    writer = csv.writer(out)
    if heads:
        writer.writerow(COLUMNS)
    for key, quotation in zip(
        quotation_ids(extraction.text, extraction.quotations), extraction.quotations, strict=True
    ):
        writer.writerow([_safe(cell) for cell in _row(key, quotation, extraction.text, source)])
    return out.getvalue()


def _row(key: str, quotation: Quotation, text: str, source: str) -> tuple[str, ...]:
    title = title_of(quotation)
    speaker, cue = quotation.speaker, quotation.cue
    return (
        source,
        key,
        speaker.label if speaker else "",
        speaker.kind if speaker else "",
        role_in_words(title) if title else "",
        (title.affiliation or "") if title else "",
        quotation.kind,
        quotation.text,
        " ".join(span.of(text) for span in quotation.quoted),
        cue.lemma if cue else "",
        cue.stance if cue else "",
        quotation.said_on.value if quotation.said_on else "",
        str(quotation.span.start),
        str(quotation.span.end),
        str(round(quotation.confidence, 4)),
        quotation.rule,
    )


def _safe(cell: str) -> str:
    return f"'{cell}" if cell.lstrip(" \n\N{NO-BREAK SPACE}").startswith(_FORMULA) or cell.startswith("'") else cell
