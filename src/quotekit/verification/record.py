"""The parts of a verification as plain data, ready for JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from quotekit.model import Quotation, Span, Speaker
from quotekit.verification.results import Difference, Match, Passage

__all__ = ["label_record", "match_record", "passage_record", "quotation_record"]


def quotation_record(quotation: Quotation) -> dict[str, Any]:
    """What a record tells of a quotation of the text."""
    return {
        "span": _pair(quotation.span),
        "quoted": [_pair(span) for span in quotation.quoted],
        "text": quotation.text,
        "kind": quotation.kind,
        "speaker": label_record(quotation.speaker),
    }


def label_record(speaker: Speaker | None) -> str | None:
    """A speaker by name or label, or None."""
    return speaker.label if speaker else None


def match_record(match: Match) -> dict[str, Any]:
    """The record of a match."""
    return {
        "span": _pair(match.span),
        "spans": [_pair(span) for span in match.spans],
        "tier": match.tier,
        "differences": _differences(match.differences),
    }


def passage_record(passage: Passage) -> dict[str, Any]:
    """The record of a passage."""
    return {
        "span": _pair(passage.span),
        "share": round(passage.share, 4),
        "differences": _differences(passage.differences),
    }


def _differences(differences: Sequence[Difference]) -> list[dict[str, Any]]:
    return [{"kind": one.kind, "quote": _pair(one.quote), "source": _pair(one.source)} for one in differences]


def _pair(span: Span) -> list[int]:
    return [span.start, span.end]
