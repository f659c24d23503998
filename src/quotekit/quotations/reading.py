"""The quotations of a document, from marks to attribution: the order of what happens in this room."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection

from quotekit.locale.locale import Locale
from quotekit.model import Attitude
from quotekit.quotations.circumstances.stance import attitude_of
from quotekit.quotations.found import FoundQuotation, extent, is_loose
from quotekit.quotations.indirect.attribution import read_indirect
from quotekit.quotations.outline import Outline, draw_outline
from quotekit.quotations.quoted.attribution import attribute
from quotekit.quotations.quoted.choose import by_weights
from quotekit.quotations.quoted.nested import read_nested
from quotekit.quotations.stretches.labels import with_labelled
from quotekit.quotations.stretches.pairs import find_stretches
from quotekit.speakers.mentions.classes import word_classes
from quotekit.speakers.mentions.find import find_mentions
from quotekit.text.document import Document

__all__ = ["outline_of", "read_quotations"]


def outline_of(document: Document, locale: Locale) -> Outline:
    """What attribution works on: the stretches in marks and the mentions of the document."""
    codes = word_classes(document, locale.people)
    mentions = find_mentions(document, locale.people, codes)
    stretches = find_stretches(document, locale.cues)
    return draw_outline(document, locale.people, codes, *with_labelled(document, locale.people, stretches, mentions))


def read_quotations(outline: Outline, locale: Locale, attitudes: Collection[Attitude] = ()) -> list[FoundQuotation]:
    """The quotations of the document in order, each with the mention that said it.

    Those in marks are all there; of reported speech without marks those of the given `attitudes`, and where these are
    speech alone only those that probably attribute.
    """
    quoted = attribute(outline, locale.cues, by_weights(locale.weights["quoted"]))
    nested = read_nested(outline, locale.cues)
    if not attitudes:
        return sorted([*quoted, *nested], key=lambda item: _order(outline, item)) if nested else quoted
    # Who asks for thoughts too wants all there is; who asks for speech alone wants what probably is some.
    weak = "thought" in attitudes
    table = locale.reporting
    reported = [
        item
        for item in read_indirect(outline, table, quoted, locale.weights["indirect"], weak=weak)
        if item.cue and attitude_of(outline, table, item.cue.token) in attitudes
    ]
    reported = [_without_dateline(outline.document, item) for item in reported]
    quoted = _outside(quoted, reported)
    return sorted([*quoted, *nested, *reported], key=lambda item: _order(outline, item))


def _outside(quoted: list[FoundQuotation], reported: list[FoundQuotation]) -> list[FoundQuotation]:
    """The quotations in marks without those that are a term in reported speech."""
    if not any(map(is_loose, quoted)):
        return quoted
    held = sorted(piece for item in reported for piece in item.content)
    return [item for item in quoted if not (is_loose(item) and _is_held(item.content[0][0], held))]


def _is_held(token: int, pieces: list[tuple[int, int]]) -> bool:
    number = bisect_right(pieces, (token, token + 1)) - 1
    return number >= 0 and token < pieces[number][1]


def _without_dateline(document: Document, found: FoundQuotation) -> FoundQuotation:
    """Reported speech that opens an article, without the place and day before it: nobody said those."""
    (first, end), *others = found.content
    begin = document.behind_dateline(first)
    return found._replace(content=((begin, end), *others)) if first < begin < end else found


def _order(outline: Outline, found: FoundQuotation) -> tuple[int, bool, int]:
    """By position, and one inside another behind the one that holds it."""
    first, end = extent(outline.stretches, found)
    return first, found.marks is not None, end
