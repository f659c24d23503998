"""Attribution: the choice among candidates, read from left to right, and the quotations that it makes."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from quotekit.locale.cues import CueTable
from quotekit.model import QuotationKind
from quotekit.quotations.candidates import Candidate, Place, place_of, propose
from quotekit.quotations.clauses import clause_around
from quotekit.quotations.cues import CueSite, find_sites
from quotekit.quotations.outline import Outline
from quotekit.speakers.found import FoundMention

__all__ = ["Attributed", "attribute"]

_SURE = 45.0  # a weaker reading names nobody
_SURE_OF_FEW = 52.0  # the same for one or two words in marks, which are terms as often as speech
_STOPS = frozenset({".", "!", "?", "…", "..."})


class Attributed(NamedTuple):
    """A quotation in token numbers: its stretches, the pieces of its content, and who said it by which rule."""

    stretches: tuple[int, ...]
    content: tuple[tuple[int, int], ...]
    kind: QuotationKind
    site: CueSite | None
    mention: FoundMention | None
    rule: str


def attribute(outline: Outline, table: CueTable) -> list[Attributed]:
    """The quotations of all stretches, in order."""
    found: list[Attributed] = []
    before: _Context = _Context(None, None, -2, False)
    for paragraph, group in groupby(range(len(outline.stretches)), key=lambda n: outline.stretches[n].paragraph):
        first, end = outline.document.paragraph_tokens(paragraph)
        sites = find_sites(outline, table, first, end)
        places = [(number, place_of(outline, number)) for number in group]
        chosen: list[tuple[int, Place, Candidate]] = []
        for number, place in places:
            candidate = _choose(outline, table, place, sites, before)
            chosen.append((number, place, candidate))
            if candidate.mention is not None or candidate.rule != "quotation.unattributed":
                before = _Context(candidate.site, candidate.mention, paragraph, place.stretch.goes_on)
        found.extend(_assemble(outline, chosen, sites))
    return _merge(outline, found)


class _Context(NamedTuple):
    """What the stretch before was given."""

    site: CueSite | None
    mention: FoundMention | None
    paragraph: int
    goes_on: bool


def _choose(outline: Outline, table: CueTable, place: Place, sites: Sequence[CueSite], before: _Context) -> Candidate:
    candidates = list(propose(outline, place, sites))
    candidates.extend(_carried(outline, table, place, before))
    best = max(candidates, key=lambda candidate: candidate.score, default=None)
    sure = _SURE if place.size > 2 else _SURE_OF_FEW
    if best is None or best.score < sure or (best.score < 80 and _is_term(outline, place)):
        return Candidate("quotation.unattributed", 0, None, None)
    return best


def _carried(outline: Outline, table: CueTable, place: Place, before: _Context) -> list[Candidate]:
    """The speaker of the stretch before, or of the sentence that introduces the paragraph."""
    paragraph = place.stretch.paragraph
    bare = place.opens_sentence and (place.ends_sentence or place.tail in _STOPS)
    if before.goes_on and before.paragraph == paragraph - 1 and place.stretch.opener <= outline.document.paragraphs[paragraph]:
        return [Candidate("quotation.continued", 97, None, before.mention)]
    found = []
    if before.paragraph == paragraph:
        if bare:
            found.append(Candidate("quotation.continued", 75, None, before.mention))
        elif place.left > outline.document.paragraphs[paragraph] and place.left >= place.sentence_first:
            found.append(Candidate("quotation.same-sentence", 60, before.site, before.mention))
        else:
            found.append(Candidate("quotation.same-paragraph", 46, None, before.mention))
    elif bare and paragraph and place.opens_sentence and place.stretch.outer_first == outline.document.paragraphs[paragraph]:
        first, end = outline.document.paragraph_tokens(paragraph - 1)
        if outline.document.words[end - 1] == ":":
            sites = [site for site in find_sites(outline, table, first, end) if site.mention]
            if sites:
                found.append(Candidate("quotation.introduced", 82, sites[-1], sites[-1].mention))
            elif mentions := outline.mentions_between(outline.document.sentence_tokens(outline.document.sentence_of(end - 1))[0], end):
                found.append(Candidate("quotation.introduced", 60, None, mentions[0]))
        elif before.paragraph == paragraph - 1:
            found.append(Candidate("quotation.next-paragraph", 60, None, before.mention))
    return found


def _is_term(outline: Outline, place: Place) -> bool:
    """Whether the words in marks look like the title of a work, a nickname or the name of a thing."""
    if place.size > 8 or place.tail in {",", "?", "!", "."}:
        return False
    words = [word for word in outline.document.words[place.stretch.first : place.stretch.end] if word[0].isalnum()]
    capitals = sum(word[0].isupper() or word[0].isdigit() or word in _SMALL for word in words)
    return bool(words) and capitals == len(words) and words[0][0].isupper() and len(words) > 1


_SMALL = frozenset("of the a an and or in on at to for from by with vs v".split())


def _assemble(
    outline: Outline, chosen: Sequence[tuple[int, Place, Candidate]], sites: Sequence[CueSite]
) -> list[Attributed]:
    """Quotations of one paragraph: stretches of one sentence and one cue are one, with the clause around them."""
    found: list[Attributed] = []
    position = 0
    while position < len(chosen):
        number, place, candidate = chosen[position]
        stop = position + 1
        while stop < len(chosen) and _same_clause(chosen[stop - 1], chosen[stop]):
            stop += 1
        group = chosen[position:stop]
        position = stop
        numbers = tuple(n for n, _, _ in group)
        last = group[-1][1]
        if _is_mixed(outline, place, last, candidate):
            content: tuple[tuple[int, int], ...] = (clause_around(outline, place, last, candidate.site, sites),)
            content = (_bare(place, last, content[0]),)
            kind: QuotationKind = "mixed"
        else:
            content = tuple((p.stretch.first, p.stretch.end) for _, p, _ in group)
            kind = "direct"
        found.append(Attributed(numbers, content, kind, candidate.site, candidate.mention, candidate.rule))
    return found


def _bare(first: Place, last: Place, clause: tuple[int, int]) -> tuple[int, int]:
    """The clause without a mark at its very edge."""
    begin, end = clause
    return (
        first.stretch.first if begin == first.stretch.outer_first else begin,
        last.stretch.end if end == last.stretch.outer_end else end,
    )


def _same_clause(one: tuple[int, Place, Candidate], other: tuple[int, Place, Candidate]) -> bool:
    """Whether the second stretch belongs to the clause of the first: same sentence, same cue."""
    if one[1].sentence_first != other[1].sentence_first:
        return False
    site = one[2].site
    if site is None or other[2].site is None or site.first != other[2].site.first:
        return False
    between = one[1].stretch.outer_end <= site.start and site.stop <= other[1].stretch.outer_first
    return not between


def _is_mixed(outline: Outline, first: Place, last: Place, candidate: Candidate) -> bool:
    if candidate.mention is None and candidate.site is None:
        return False
    site = candidate.site
    if candidate.rule == "quotation.cue-after":
        return not first.opens_sentence
    if candidate.rule in {"quotation.cue-before", "quotation.clause-before"} and site is not None:
        sign = outline.document.words[first.stretch.outer_first - 1]
        if first.capital and sign in {",", ":"} and first is last:
            return False
        if first is last and first.ends_sentence and site.end == first.stretch.outer_first:
            return False
        return True
    return candidate.rule in {"quotation.clause-after", "quotation.same-sentence"}


def _merge(outline: Outline, found: Sequence[Attributed]) -> list[Attributed]:
    """Stretches that go on with what was said before become further pieces of one quotation."""
    merged: list[Attributed] = []
    for item in found:
        last = merged[-1] if merged else None
        if last is not None and _continues(outline, last, item):
            merged[-1] = last._replace(
                stretches=last.stretches + item.stretches,
                content=last.content + item.content,
                kind="mixed" if "mixed" in (last.kind, item.kind) else "direct",
            )
        else:
            merged.append(item)
    return merged


def _continues(outline: Outline, last: Attributed, item: Attributed) -> bool:
    if item.rule in {"quotation.continued", "quotation.next-paragraph"}:
        return last.mention is not None and last.mention == item.mention
    if item.site is None or last.site is None:
        return False
    return item.site.first == last.site.first and last.content[-1][1] <= item.site.first
