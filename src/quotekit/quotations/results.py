"""From token numbers to results: the quotations as a caller sees them."""

from __future__ import annotations

from collections.abc import Sequence

from quotekit.locale.reporting import ReportingTable
from quotekit.model import Cue, DateReference, Quotation
from quotekit.quotations.circumstances.addressee import addressee_of
from quotekit.quotations.circumstances.day import said_on
from quotekit.quotations.circumstances.medium import medium_of
from quotekit.quotations.circumstances.stance import attitude_of, stance_of
from quotekit.quotations.found import FoundQuotation, extent
from quotekit.quotations.outline import Outline
from quotekit.speakers.coreference.resolve import Resolution

__all__ = ["to_quotation"]


def to_quotation(
    outline: Outline,
    table: ReportingTable,
    found: FoundQuotation,
    source: int | None,
    resolution: Resolution,
    dates: Sequence[DateReference],
) -> Quotation:
    """The quotation that was `found`; `source` is the number of its mention in the resolution."""
    document, stretches = outline.document, outline.stretches
    content = tuple(document.span(*part) for part in found.content)
    quoted = content
    if found.kind != "direct":
        quoted = tuple(document.span(stretches[n].first, stretches[n].end) for n in found.stretches)
    source = None if source is None else resolution.together.get(source, source)
    speaker = None if source is None else resolution.speaker_of[source]
    cue = addressee = medium = day = None
    if found.cue is not None:
        token = found.cue.token
        cue = Cue(
            span=document.span(found.cue.first, found.cue.end),
            lemma=found.cue.lemma,
            stance=stance_of(outline, table, token),
            attitude=attitude_of(outline, table, token),
        )
        addressee = addressee_of(outline, table, token, found.mention)
        medium = medium_of(outline, table, token)
        day = said_on(outline, token, found.mention, found.content, dates)
    return Quotation(
        content=content,
        quoted=quoted,
        text=" ".join(span.of(document.text) for span in content),
        span=document.span(*extent(stretches, found)),
        kind=found.kind,
        cue=cue,
        mention=None if source is None else resolution.mentions[source],
        speaker=None if speaker is None else resolution.speakers[speaker],
        said_on=day,
        addressee=document.span(*addressee) if addressee else None,
        medium=document.span(*medium) if medium else None,
        confidence=found.confidence,
        rule=found.rule,
    )
