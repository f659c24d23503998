"""Sources: which mention said each quotation, among all mentions with those that only attribution brought."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from quotekit.quotations.found import FoundQuotation, extent
from quotekit.quotations.outline import Outline
from quotekit.speakers.coreference.resolve import Attribution
from quotekit.speakers.found import FoundMention
from quotekit.speakers.mentions.naming import as_known, ending_before

__all__ = ["Sources", "sources_of"]


class Sources(NamedTuple):
    """All mentions in order of position, and for each quotation the number of the one that said it, or None."""

    mentions: list[FoundMention]
    numbers: list[int | None]
    attributions: list[Attribution]


def sources_of(outline: Outline, quotations: Sequence[FoundQuotation]) -> Sources:
    """The sources of `quotations`; a mention that overlaps one that speaks gives way to it."""
    mentions = _with_speaking(outline.everyone, [item.mention for item in quotations if item.mention is not None])
    firsts = [mention.first for mention in mentions]
    numbers = [item.mention and bisect_right(firsts, item.mention.first) - 1 for item in quotations]
    attributions = [
        Attribution(number, *extent(outline.stretches, item))
        for number, item in zip(numbers, quotations, strict=True)
        if number is not None
    ]
    return Sources(mentions, numbers, attributions)


def _with_speaking(mentions: Sequence[FoundMention], sources: Sequence[FoundMention]) -> list[FoundMention]:
    """The mentions with those of the sources that are new; where two overlap, the one that speaks stays."""
    speaking = {mention.first: mention for mention in [as_known(source, mentions) for source in sources]}
    new = sorted(set(speaking.values()).difference(mentions))
    if not new:
        return list(mentions)
    kept: list[FoundMention] = []
    for mention in sorted([*mentions, *new], key=lambda found: (found.first, speaking.get(found.first) != found)):
        while kept and kept[-1].end > mention.first:
            if speaking.get(mention.first) != mention or speaking.get(kept[-1].first) == kept[-1]:
                break
            if (shorter := ending_before(kept.pop(), mention.first)) is not None:
                kept.append(shorter)
        if not kept or kept[-1].end <= mention.first:
            kept.append(mention)
    return kept
