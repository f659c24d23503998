"""The quotations of a document, from marks to attribution."""

from __future__ import annotations

from collections.abc import Sequence

from quotekit.locale.cues import CueTable
from quotekit.quotations.attribution import Attributed, attribute
from quotekit.quotations.outline import draw_outline
from quotekit.quotations.pairs import Stretch
from quotekit.speakers.found import FoundMention
from quotekit.text.document import Document

__all__ = ["read_quotations"]


def read_quotations(
    document: Document, stretches: Sequence[Stretch], mentions: Sequence[FoundMention], table: CueTable
) -> list[Attributed]:
    """The quotations that the stretches in marks make, each with the mention that said it."""
    return attribute(draw_outline(document, stretches, mentions), table)
