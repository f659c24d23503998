"""The quotations of a document, from marks to attribution, and the mentions that speak in them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Sequence

from quotekit.locale.pack import Locale
from quotekit.model import Attitude
from quotekit.quotations.indirect.attribution import Reported, read_indirect
from quotekit.quotations.outline import Outline, draw_outline
from quotekit.quotations.quoted.attribution import Attributed, attribute
from quotekit.quotations.quoted.choose import by_weights
from quotekit.quotations.stretches.labels import with_labelled
from quotekit.quotations.stretches.pairs import Stretch, find_stretches
from quotekit.speakers.classes import word_classes
from quotekit.speakers.found import FoundMention
from quotekit.speakers.mentions import find_mentions
from quotekit.speakers.naming import as_known, ending_before
from quotekit.text.document import Document

__all__ = ["Item", "extent", "outline_of", "read_quotations", "sources_of", "with_sources"]


Item = Attributed | Reported


def outline_of(document: Document, locale: Locale) -> Outline:
    """What attribution works on: the stretches in marks and the mentions of the document."""
    codes = word_classes(document, locale.people)
    mentions = find_mentions(document, locale.people, codes)
    stretches = find_stretches(document, locale.cues)
    return draw_outline(document, locale.people, codes, *with_labelled(document, locale.people, stretches, mentions))


def read_quotations(outline: Outline, locale: Locale, attitudes: Collection[Attitude] = ()) -> list[Item]:
    """The quotations of the document in order, each with the mention that said it.

    Those in marks are all there; of reported speech without marks those of the given `attitudes`, and where these are
    speech alone only those that probably attribute.
    """
    quoted = attribute(outline, locale.cues, by_weights(locale.weights["quoted"]))
    if not attitudes:
        return list(quoted)
    # Who asks for thoughts too wants all there is; who asks for speech alone wants what probably is some.
    weak = "thought" in attitudes
    reported = read_indirect(outline, locale.reporting, quoted, locale.weights["indirect"], weak=weak)
    items: list[Item] = [*quoted, *(item for item in reported if item.attitude in attitudes)]
    return sorted(items, key=lambda item: extent(outline.stretches, item))


def with_sources(mentions: Sequence[FoundMention], attributed: Sequence[Item]) -> list[FoundMention]:
    """The mentions with those that only attribution brought; where two overlap, the one that speaks stays."""
    found = [as_known(item.mention, mentions) for item in attributed if item.mention is not None]
    speaking = {mention.first: mention for mention in found}
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


def sources_of(mentions: Sequence[FoundMention], attributed: Sequence[Item]) -> list[int | None]:
    """For each quotation the number of its mention, or of the one that has taken its place."""
    firsts = [mention.first for mention in mentions]
    return [item.mention and bisect_right(firsts, item.mention.first) - 1 for item in attributed]


def extent(stretches: Sequence[Stretch], item: Item) -> tuple[int, int]:
    """Tokens of the whole quotation, content and marks."""
    marked = [stretches[number] for number in item.stretches]
    first = min([stretch.outer_first for stretch in marked] + [item.content[0][0]])
    return first, max([stretch.outer_end for stretch in marked] + [item.content[-1][1]])
