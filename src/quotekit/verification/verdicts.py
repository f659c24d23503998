"""What `verify` gives: a verdict for each quotation of a text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any, Final, Literal

from attrs import field, frozen

from quotekit.model import Quotation, Speaker
from quotekit.verification.record import label_record, match_record, passage_record, quotation_record
from quotekit.verification.results import Match, Passage
from quotekit.verification.source import Source
from quotekit.version import __version__

__all__ = ["Check", "Verdict", "Verification"]

_SCHEMA: Final = 1
"""The number of the record's shape; it grows only when a program that reads the older shape would go wrong."""

Verdict = Literal["said", "said_by_another", "words_only", "words_changed", "attribution_only", "not_found"]


@frozen(kw_only=True)
class Check:
    """What the sources say of one quotation of the text.

    `verdict` is "said" where its words stand in a source, in marks and by the same speaker; "said_by_another";
    "words_only" where they stand there and nobody who is surely this speaker says them; "words_changed" where a passage
    is near (`nearest`); "attribution_only" where this speaker speaks in a source, but in other words, or in the
    reporter's; else "not_found".  `source` is the number of the source, `speaker` who speaks there.  `matches` has one
    match for each piece of `quotation.quoted`; the `quote` spans of its differences slice the text that was verified.
    `doubt` says what is not sure, in words, or is None.

    >>> import quotekit
    >>> (check,) = quotekit.verify("“It floats,” Bo Li said.", "“It floats,” Ana Roe said.").checks
    >>> check.verdict, check.speaker.name
    ('said_by_another', 'Ana Roe')
    """

    quotation: Quotation
    verdict: Verdict
    source: int | None = None
    speaker: Speaker | None = None
    matches: tuple[Match, ...] = ()
    nearest: Passage | None = None
    doubt: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """A record of plain data, as `Verification.to_dict` lists it under "checks".

        >>> import quotekit
        >>> quotekit.verify("“It floats,” Ana Roe said.", "It rained.").checks[0].to_dict()["verdict"]
        'not_found'
        """
        return {
            "verdict": self.verdict,
            "quotation": quotation_record(self.quotation),
            "source": self.source,
            "speaker": label_record(self.speaker),
            "matches": [match_record(match) for match in self.matches],
            "nearest": passage_record(self.nearest) if self.nearest else None,
            "doubt": self.doubt,
        }


@frozen(kw_only=True)
class Verification:
    """What the sources say of the quotations of `text`: one check for each that has words in marks, in order.

    `unchecked` are its quotations without marks: they claim nobody's very words.

    >>> import quotekit
    >>> found = quotekit.verify("“We won,” Roe said.", "“We won,” Ana Roe said.")
    >>> found.counts, found.borne_out
    ({'said': 1}, True)
    """

    text: str = field(repr=lambda text: f"<{len(text)} characters>")
    sources: tuple[Source, ...]
    checks: tuple[Check, ...] = ()
    unchecked: tuple[Quotation, ...] = ()

    def __repr__(self) -> str:
        counts = ", ".join(f"{number} {verdict}" for verdict, number in self.counts.items())
        return f"Verification({counts or 'nothing to check'})"

    @property
    def counts(self) -> Mapping[str, int]:
        """How many checks have each verdict."""
        return dict(Counter(check.verdict for check in self.checks))

    @property
    def borne_out(self) -> bool:
        """Whether every quotation with words in marks was said so, by the speaker named."""
        return all(check.verdict == "said" for check in self.checks)

    def to_dict(self) -> dict[str, Any]:
        """A record of plain data, ready for JSON; `docs/data-format.md` describes it.

        >>> Verification(text="It rained.", sources=()).to_dict()["checks"]
        []
        """
        return {
            "schema": _SCHEMA,
            "version": __version__,
            "text": self.text,
            "sources": [{"name": source.name, "text": source.text} for source in self.sources],
            "checks": [check.to_dict() for check in self.checks],
            "unchecked": [quotation_record(quotation) for quotation in self.unchecked],
        }
