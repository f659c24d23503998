"""From token numbers to results: the quotations as a caller sees them."""

from __future__ import annotations

from collections.abc import Sequence

from quotekit.model import Cue, DateReference, Quotation, Span
from quotekit.quotations.attribution import Attributed
from quotekit.quotations.outline import Outline
from quotekit.quotations.reading import extent
from quotekit.quotations.saying import said_on
from quotekit.speakers.coreference import Resolution
from quotekit.text.document import Document

__all__ = ["to_quotation"]


def to_quotation(
    outline: Outline,
    item: Attributed,
    source: int | None,
    resolution: Resolution,
    dates: Sequence[DateReference],
) -> Quotation:
    """The quotation that `item` describes; `source` is the number of its mention in the resolution."""
    document, stretches = outline.document, outline.stretches
    content = tuple(_span(document, first, end) for first, end in item.content)
    quoted = content
    if item.kind != "direct":
        quoted = tuple(_span(document, stretches[n].first, stretches[n].end) for n in item.stretches)
    site, speaker = item.site, None if source is None else resolution.speaker_of[source]
    return Quotation(
        content=content,
        quoted=quoted,
        text=" ".join(span.of(document.text) for span in content),
        span=_span(document, *extent(stretches, item)),
        kind=item.kind,
        cue=Cue(span=_span(document, site.first, site.end), lemma=site.word.lemma) if site else None,
        mention=None if source is None else resolution.mentions[source],
        speaker=None if speaker is None else resolution.speakers[speaker],
        said_on=said_on(outline, item, dates),
        confidence=item.confidence,
        rule=item.rule,
    )


def _span(document: Document, first: int, end: int) -> Span:
    return Span(start=document.starts[first], end=document.ends[end - 1])
