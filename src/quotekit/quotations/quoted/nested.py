"""Quotations inside quotations, as in “He told me, ‘Go home,’ and I went”.

The words of an inner pair of marks are somebody's only where a cue stands right beside them; without one they are a
title or a term, or the outer speaker goes on.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from quotekit.locale.cues import CueTable, CueVerb
from quotekit.quotations.found import FoundCue, FoundQuotation
from quotekit.quotations.outline import Outline, outline_within
from quotekit.quotations.quoted.cues import CueSite, find_sites
from quotekit.quotations.stretches.marks import SIGNS, Mark, find_marks
from quotekit.quotations.stretches.pairs import Stretch
from quotekit.text.document import Document

__all__ = ["read_nested"]

_SURE = 0.9  # confidence in a cue that stands beside the inner marks
_BETWEEN = 4  # tokens between a cue and the marks behind it
_LEADING = frozenset({",", ":", "me", "him", "her", "us", "them", "to", "you"})
_LEADS = frozenset({",", ":"})
_ENDS = frozenset({",", "?", "!", ".", "…", "—", "–"})
# What speakers use for said: "he goes, ‘Watch out’".
_SPOKEN = (
    CueVerb(lemma="go", strength=1, finite=("goes", "went"), participle="gone", gerund="going"),
    CueVerb(lemma="text", strength=1, finite=("texted", "texts"), participle="texted", gerund="texting"),
)


def read_nested(outline: Outline, cues: CueTable) -> list[FoundQuotation]:
    """The attributed quotations inside the marks of others, in order."""
    held = _by_stretch(outline)
    if not held:
        return []
    inner = [pair for _, pairs in held for pair in pairs]
    within = outline_within(outline, inner)
    table = cues.with_verbs(_SPOKEN)
    found = []
    for stretch, pairs in held:
        sites = find_sites(within, table, stretch.first, stretch.end)
        for pair in pairs:
            site = next((site for site in sites if _stands_beside(within, site, pair)), None)
            if site is not None and site.mention is not None:
                content = ((pair.first, pair.end),)
                marks = (pair.opener, pair.closer + 1)
                cue = FoundCue(site.first, site.first, site.end, site.word.lemma)
                found.append(FoundQuotation(content, (), "direct", cue, site.mention, "quotation.nested", _SURE, marks))
    return found


def _by_stretch(outline: Outline) -> list[tuple[Stretch, list[Stretch]]]:
    """The stretches that hold pairs of marks, with these pairs."""
    document, inside, words = outline.document, outline.inside, outline.document.words
    if all(SIGNS.isdisjoint(words[stretch.first : stretch.end]) for stretch in outline.stretches):
        return []
    edges = {token for stretch in outline.stretches for token in (stretch.opener, stretch.closer)}
    marks = [mark for mark in find_marks(document) if inside[mark.token] >= 0 and mark.token not in edges]
    found = []
    for number, group in groupby(marks, key=lambda mark: inside[mark.token]):
        stretch = outline.stretches[number]
        own = [_closing(document, mark) for mark in group]
        if pairs := list(_pairs(own, stretch.paragraph)):
            found.append((stretch, pairs))
    return found


def _closing(document: Document, mark: Mark) -> Mark:
    """The mark, which only closes where it stands right behind a comma or a stop: 'Go home,'."""
    at = mark.token
    if document.words[at - 1] in _ENDS and document.ends[at - 1] == document.starts[at]:
        return mark._replace(opens=False, closes=True, firm=True)
    return mark


def _pairs(marks: Sequence[Mark], paragraph: int) -> Iterator[Stretch]:
    """Each opening mark with the mark that closes it: the next of its style, one that tells its shape before others."""
    position = 0
    while position < len(marks):
        opened = marks[position]
        position += 1
        if not opened.opens:
            continue
        closing: int | None = None
        for at in range(position, len(marks)):
            if marks[at].opens and not marks[at].closes:
                break
            if marks[at].style == opened.style and marks[at].closes and (closing is None or marks[at].firm):
                closing = at
                if marks[at].firm:
                    break
        if closing is not None:
            end = marks[closing].token
            position = closing + 1
            if end > opened.token + 1:
                yield Stretch(opened.token + 1, end, opened.token, end, paragraph)


def _stands_beside(outline: Outline, site: CueSite, pair: Stretch) -> bool:
    """Whether a cue attributes the pair: ‘…,’ he said; he said, ‘…’; he said to me: ‘…’."""
    lower = outline.lower
    if site.mention is None or site.word.form in ("noun", "preposition") or site.relation in ("far", "none"):
        return False
    if site.start == pair.closer + 1:
        return lower[pair.end - 1] in _ENDS
    stop = site.end if site.relation != "inverted" else site.stop
    if not stop <= pair.opener <= stop + _BETWEEN:
        return False
    whole = outline.document.words[pair.first][0].isupper() and lower[pair.end - 1] in _ENDS
    led = whole or lower[pair.opener - 1] in _LEADS
    return led and all(word in _LEADING for word in lower[stop : pair.opener])
