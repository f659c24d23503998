"""From token numbers to results: the quotations as a caller sees them."""

from __future__ import annotations

from quotekit.model import Cue, Mention, Quotation, Span, Speaker
from quotekit.quotations.attribution import Attributed
from quotekit.quotations.pairs import Stretch
from quotekit.text.document import Document

__all__ = ["to_quotation"]


def to_quotation(
    document: Document,
    stretches: list[Stretch],
    attributed: Attributed,
    mention: Mention | None,
    speaker: Speaker | None,
) -> Quotation:
    """The quotation that `attributed` describes."""
    content = tuple(_span(document, first, end) for first, end in attributed.content)
    marked = [stretches[number] for number in attributed.stretches]
    quoted = content if attributed.kind == "direct" else tuple(_span(document, s.first, s.end) for s in marked)
    starts = [document.starts[s.outer_first] for s in marked] + [content[0].start]
    ends = [document.ends[s.outer_end - 1] for s in marked] + [content[-1].end]
    site = attributed.site
    return Quotation(
        content=content,
        quoted=quoted,
        text=" ".join(span.of(document.text) for span in content),
        span=Span(start=min(starts), end=max(ends)),
        kind=attributed.kind,
        cue=Cue(span=_span(document, site.first, site.end), lemma=site.word.lemma) if site else None,
        mention=mention,
        speaker=speaker,
        rule=attributed.rule,
    )


def _span(document: Document, first: int, end: int) -> Span:
    return Span(start=document.starts[first], end=document.ends[end - 1])
