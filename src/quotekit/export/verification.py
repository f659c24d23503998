"""A verification as a table for people, and as records for programs, one a check."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from quotekit.export.table import GAP, NARROWEST, columns, printable
from quotekit.export.wording import who
from quotekit.verification.results import Difference
from quotekit.verification.verdicts import Check, Verification

__all__ = ["in_source", "in_text", "to_lines", "to_verification_table", "verdict_in_words"]

_VERDICTS: Final = len("said by another")


def to_verification_table(verification: Verification, *, name: str = "text", width: int = 80) -> str:
    """The checks of `verification`, wrapped to `width` columns (never under 40): what is quoted, and what was said.

    Control and format characters of the texts are left out, so that no text can steer a terminal.

    >>> print(to_verification_table(Verification(text="It rained.", sources=()), name="today.txt"))
    today.txt: nothing to check
    """
    counts = [f"{number} {verdict_in_words(verdict)}" for verdict, number in verification.counts.items()]
    heading = f"{printable(name)}: {', '.join(counts) or 'nothing to check'}"
    if verification.unchecked:
        heading += f" ({len(verification.unchecked)} without marks not checked)"
    if not verification.checks:
        return heading
    rows = [_row(check, verification) for check in verification.checks]
    width = max(width, NARROWEST) - _VERDICTS - 2 * len(GAP)
    widths = width * 2 // 5, _VERDICTS, width - width * 2 // 5
    return f"{heading}\n\n{columns(('QUOTED', 'VERDICT', 'IN THE SOURCE'), rows, widths)}"


def to_lines(verification: Verification) -> Iterator[dict[str, Any]]:
    """One record a check: what `Check.to_dict` gives, with the words of both sides and the name of the source.

    >>> import quotekit
    >>> [line] = to_lines(quotekit.verify("“We won,” Roe said.", "“We won,” Ana Roe said."))
    >>> line["verdict"], line["words"], line["passage"]
    ('said', ['We won,'], 'We won,')
    """
    for check in verification.checks:
        source = None if check.source is None else verification.sources[check.source]
        yield {
            **check.to_dict(),
            "words": [span.of(verification.text) for span in check.quotation.quoted],
            "source_name": source.name if source else None,
            "passage": _passage(check, verification),
        }


def _row(check: Check, verification: Verification) -> tuple[list[str], ...]:
    doubt = [f"In doubt: {check.doubt}"] if check.doubt else []
    return (
        [who(check.quotation), in_text(check, verification)],
        [verdict_in_words(check.verdict)],
        [*in_source(check, verification), *doubt],
    )


def in_text(check: Check, verification: Verification) -> str:
    """The words that are checked, as the text has them."""
    return f"“{' … '.join(span.of(verification.text) for span in check.quotation.quoted)}”"


def in_source(check: Check, verification: Verification) -> Iterator[str]:
    """Lines that tell what stands in the source: where and who, the passage, and the words that differ."""
    if check.source is not None:
        source = verification.sources[check.source]
        places = [part for part in (source.name, check.speaker.label if check.speaker else "") if part]
        if places:
            yield ": ".join(places)
    if passage := _passage(check, verification):
        yield f"“{passage}”"
    yield from (line for one in _differences(check) if (line := _difference(one, check, verification)))


def _passage(check: Check, verification: Verification) -> str | None:
    if check.source is None:
        return None
    text = verification.sources[check.source].text
    spans = [span for match in check.matches for span in match.spans]
    if check.nearest:
        spans = [check.nearest.span]
    return " … ".join(span.of(text) for span in spans) or None


def _differences(check: Check) -> Iterator[Difference]:
    for match in check.matches:
        yield from match.differences
    if check.nearest:
        yield from check.nearest.differences


def _difference(one: Difference, check: Check, verification: Verification) -> str | None:
    """What a difference in words comes to; style needs no line."""
    if check.source is None:
        return None
    ours, theirs = one.quote.of(verification.text), one.source.of(verification.sources[check.source].text)
    match one.kind:
        case "added":
            return f"The text adds “{ours}”"
        case "changed":
            return f"The text has “{ours}” for “{theirs}”"
        case "missing":
            return f"The text leaves out “{theirs}”"
        case "bracket" if theirs:
            return f"“{ours}” stands for “{theirs}”"
        case "ellipsis" | "interruption" if theirs:
            return f"Left out: “{theirs}”"
    return None


def verdict_in_words(verdict: str) -> str:
    """A verdict as people are told it.

    >>> verdict_in_words("said_by_another")
    'said by another'
    """
    return verdict.replace("_", " ")
