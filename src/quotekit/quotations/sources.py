"""Sources: which mention said each quotation, among all mentions with those that only attribution brought."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from quotekit.quotations.found import FoundQuotation, extent
from quotekit.quotations.outline import Outline
from quotekit.speakers.coreference.joint import are_joined, opens_clause
from quotekit.speakers.coreference.resolve import Attribution
from quotekit.speakers.found import FoundMention
from quotekit.speakers.mentions.naming import as_known, ending_before
from quotekit.speakers.mentions.phrases import phrase_before

__all__ = ["Sources", "sources_of"]


class Sources(NamedTuple):
    """All mentions in order of position, and for each quotation the number of the one that said it, or None."""

    mentions: list[FoundMention]
    numbers: list[int | None]
    attributions: list[Attribution]


def sources_of(outline: Outline, quotations: Sequence[FoundQuotation]) -> Sources:
    """The sources of `quotations`; a mention that overlaps one that speaks gives way to it."""
    said = [item.mention for item in quotations if item.mention is not None]
    known = outline.everyone
    speaking = [_one_of_several(outline, as_known(source, known)) for source in said]
    mentions = _with_speaking(known, speaking, [_place_beside(outline, source) for source in speaking])
    firsts = [mention.first for mention in mentions]
    numbers = [item.mention and bisect_right(firsts, item.mention.first) - 1 for item in quotations]
    attributions = [
        Attribution(number, *extent(outline.stretches, item))
        for number, item in zip(numbers, quotations, strict=True)
        if number is not None
    ]
    return Sources(mentions, numbers, attributions)


def _one_of_several(outline: Outline, source: FoundMention) -> FoundMention:
    """Of a phrase that is several mentions, as "Lima Bank and the council", the first, of two countries the last."""
    codes, mentions = outline.codes, outline.everyone
    joint = codes.find("&", source.first, source.core_end) if source.rule == "mention.phrase" else -1
    if joint < 0:
        return source
    if _OF_TWO.issuperset(codes[source.first : source.end]):
        first = joint + 1
        return source._replace(first=first, core_first=first, name_first=first + (codes[first] == "D"))
    first = last = bisect_left(mentions, (source.first,))
    while last + 1 < len(mentions) and mentions[last].end < source.end:
        if not are_joined(outline.document, mentions, last, last + 1):
            break
        last += 1
    several = first < last and mentions[first].first == source.first and mentions[last].end == source.end
    return mentions[first] if several else source


def _place_beside(outline: Outline, source: FoundMention) -> FoundMention | None:
    """The country that speaks together with a source and else is no mention: "Peru and Orlo Bank said"."""
    codes, at = outline.codes, source.first - 1
    if at < 1 or codes[at] != "&" or source.name_first < 0:
        return None
    mentions = outline.everyone
    before = bisect_left(mentions, (at,)) - 1
    if before >= 0 and mentions[before].end >= at:
        return None
    place = phrase_before(outline.document, at, codes)
    if place is None or place.name_first < 0 or not _OF_COUNTRY.issuperset(codes[place.name_first : place.end]):
        return None
    return place if opens_clause(outline.document, place.first) else None


_OF_COUNTRY = frozenset("PBNA")
_OF_TWO = frozenset("PBD&")


def _with_speaking(
    mentions: Sequence[FoundMention], sources: Sequence[FoundMention], beside: Sequence[FoundMention | None]
) -> list[FoundMention]:
    """The mentions with those of the sources, and of what is beside them, that are new.

    Where two overlap, the one that speaks stays.
    """
    speaking = {mention.first: mention for mention in (*sources, *filter(None, beside))}
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
