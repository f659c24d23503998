"""From token numbers to results: the quotations as a caller sees them."""

from __future__ import annotations

from collections.abc import Sequence

from quotekit.locale.reporting import ReportingTable
from quotekit.model import Cue, DateReference, Quotation
from quotekit.quotations.circumstances.addressee import addressee_of
from quotekit.quotations.circumstances.day import said_on
from quotekit.quotations.circumstances.medium import medium_of
from quotekit.quotations.circumstances.stance import attitude_of, stance_of
from quotekit.quotations.indirect.attribution import Reported
from quotekit.quotations.outline import Outline
from quotekit.quotations.reading import Item, extent
from quotekit.speakers.coreference import Resolution

__all__ = ["to_quotation"]


def to_quotation(
    outline: Outline,
    table: ReportingTable,
    item: Item,
    source: int | None,
    resolution: Resolution,
    dates: Sequence[DateReference],
) -> Quotation:
    """The quotation that `item` describes; `source` is the number of its mention in the resolution."""
    document, stretches = outline.document, outline.stretches
    content = tuple(document.span(*part) for part in item.content)
    quoted = content
    if item.kind != "direct":
        quoted = tuple(document.span(stretches[n].first, stretches[n].end) for n in item.stretches)
    speaker = None if source is None else resolution.speaker_of[source]
    token = item.token if isinstance(item, Reported) else item.site.first if item.site else None
    addressee = medium = None
    if token is not None:
        addressee = addressee_of(outline, table, token, item.mention)
        medium = medium_of(outline, table, token)
    return Quotation(
        content=content,
        quoted=quoted,
        text=" ".join(span.of(document.text) for span in content),
        span=document.span(*extent(stretches, item)),
        kind=item.kind,
        cue=_cue(outline, table, item),
        mention=None if source is None else resolution.mentions[source],
        speaker=None if speaker is None else resolution.speakers[speaker],
        said_on=None if token is None else said_on(outline, token, item.mention, item.content, dates),
        addressee=document.span(*addressee) if addressee else None,
        medium=document.span(*medium) if medium else None,
        confidence=item.confidence,
        rule=item.rule,
    )


def _cue(outline: Outline, table: ReportingTable, item: Item) -> Cue | None:
    if isinstance(item, Reported):
        span = outline.document.span(item.cue_first, item.cue_end)
        return Cue(span=span, lemma=item.lemma, stance=item.stance, attitude=item.attitude)
    site = item.site
    if site is None:
        return None
    return Cue(
        span=outline.document.span(site.first, site.end),
        lemma=site.word.lemma,
        stance=stance_of(outline, table, site.first),
        attitude=attitude_of(outline, table, site.first),
    )
