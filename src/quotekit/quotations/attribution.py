"""Attribution: the choice among candidates, read from left to right, and the quotations that it makes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from itertools import groupby
from typing import NamedTuple

from quotekit.locale.cues import CueTable
from quotekit.model import QuotationKind
from quotekit.quotations.candidates import NOBODY, TERM, Candidate, Context, propose
from quotekit.quotations.clauses import clause_around
from quotekit.quotations.cues import CueSite, find_sites
from quotekit.quotations.features import features, surroundings_of
from quotekit.quotations.outline import Outline
from quotekit.quotations.places import Place, place_of
from quotekit.speakers.found import FoundMention

__all__ = ["Attributed", "Choice", "Chooser", "attribute"]


class Choice(NamedTuple):
    """Number of the chosen candidate, and how sure the choice is."""

    number: int
    confidence: float


# Chooses for stretch number ... among candidates with their features.
Chooser = Callable[[int, Sequence[Candidate], Sequence[Sequence[str]]], Choice]


class Attributed(NamedTuple):
    """A quotation in token numbers: its stretches, the pieces of its content, and who said it by which rule."""

    stretches: tuple[int, ...]
    content: tuple[tuple[int, int], ...]
    kind: QuotationKind
    site: CueSite | None
    mention: FoundMention | None
    rule: str
    confidence: float


class _Chosen(NamedTuple):
    number: int
    place: Place
    candidate: Candidate
    confidence: float


def attribute(outline: Outline, table: CueTable, choose: Chooser) -> list[Attributed]:
    """The quotations of all stretches, in order; `choose` picks among the candidates of each."""
    found: list[Attributed] = []
    before: Context | None = None
    known: dict[int, list[CueSite]] = {-1: []}

    def sites_of(paragraph: int) -> list[CueSite]:
        if paragraph not in known:
            known[paragraph] = find_sites(outline, table, *outline.document.paragraph_tokens(paragraph))
        return known[paragraph]

    for paragraph, group in groupby(range(len(outline.stretches)), key=lambda n: outline.stretches[n].paragraph):
        sites, introducing = sites_of(paragraph), sites_of(paragraph - 1)
        chosen: list[_Chosen] = []
        for number in group:
            place = place_of(outline, number)
            candidates = propose(outline, place, sites, introducing, before)
            rows = _rows(outline, place, sites, before, candidates)
            choice = choose(number, candidates, rows)
            candidate = candidates[choice.number]
            chosen.append(_Chosen(number, place, candidate, choice.confidence))
            before = Context(candidate, paragraph, place.stretch.goes_on)
        found.extend(_assemble(outline, chosen, sites))
        known = {paragraph: sites}
    return _merge(found)


def _rows(
    outline: Outline, place: Place, sites: Sequence[CueSite], before: Context | None, candidates: Sequence[Candidate]
) -> list[list[str]]:
    cues = sum(place.sentence_first <= site.first < place.sentence_end for site in sites)
    around = surroundings_of(outline, place, cues, before)
    ranks: Counter[str] = Counter()
    rows = []
    for candidate in candidates:
        rows.append(features(outline, place, around, candidate, ranks[candidate.rule]))
        ranks[candidate.rule] += 1
    return rows


def _assemble(outline: Outline, chosen: Sequence[_Chosen], sites: Sequence[CueSite]) -> list[Attributed]:
    """Quotations of one paragraph: stretches of one sentence and one cue are one, with the clause around them."""
    found: list[Attributed] = []
    position = 0
    while position < len(chosen):
        stop = position + 1
        while stop < len(chosen) and _same_clause(chosen[stop - 1], chosen[stop]):
            stop += 1
        group = chosen[position:stop]
        position = stop
        _, place, candidate, confidence = group[0]
        if candidate is TERM:
            continue
        kind: QuotationKind = "direct"
        content = tuple((item.place.stretch.first, item.place.stretch.end) for item in group)
        if _is_mixed(outline, place, group[-1].place, candidate):
            kind, content = "mixed", clause_around(outline, place, group[-1].place, candidate, sites)
        numbers = tuple(item.number for item in group)
        found.append(Attributed(numbers, content, kind, candidate.site, candidate.mention, candidate.rule, confidence))
    return found


def _same_clause(one: _Chosen, other: _Chosen) -> bool:
    """Whether the second stretch belongs to the clause of the first: same sentence, same cue."""
    if one.place.sentence_first != other.place.sentence_first:
        return False
    site, same = one.candidate.site, other.candidate.site
    if site is None or same is None:
        mention = one.candidate.mention
        return site is same and mention is not None and mention == other.candidate.mention
    if site.first != same.first:
        return False
    return not (one.place.stretch.outer_end <= site.start and site.stop <= other.place.stretch.outer_first)


def _is_mixed(outline: Outline, first: Place, last: Place, candidate: Candidate) -> bool:
    """Whether words outside the marks belong to what is attributed."""
    site, rule = candidate.site, candidate.rule
    if rule == "quotation.cue-after":
        return not first.opens_sentence or (first is not last and not _side_by_side(outline, first, last))
    if rule == "quotation.label":
        return candidate.mention is not None and candidate.mention.end + 1 < first.stretch.outer_first
    if rule in _BEFORE and site is not None:
        sign = outline.document.words[first.stretch.outer_first - 1]
        if first.capital and sign in {",", ":"} and first is last:
            return False
        closed = first.ends_sentence or first.tail == ","
        return not (first is last and closed and site.stop == first.stretch.outer_first)
    return rule in {"quotation.clause-after", "quotation.same-sentence"} and site is not None


def _side_by_side(outline: Outline, first: Place, last: Place) -> bool:
    return last.stretch.outer_first - first.stretch.outer_end <= 1


_BEFORE = frozenset({"quotation.cue-before", "quotation.clause-before", "quotation.verb-before"})


def _merge(found: Sequence[Attributed]) -> list[Attributed]:
    """Stretches that go on with what was said before become further pieces of one quotation."""
    merged: list[Attributed] = []
    for item in found:
        last = merged[-1] if merged else None
        if last is not None and _continues(last, item):
            merged[-1] = last._replace(
                stretches=last.stretches + item.stretches,
                content=last.content + item.content,
                kind="mixed" if "mixed" in (last.kind, item.kind) else "direct",
                confidence=min(last.confidence, item.confidence),
            )
        else:
            merged.append(item)
    return merged


def _continues(last: Attributed, item: Attributed) -> bool:
    if item.rule in {"quotation.continued", "quotation.next-paragraph"}:
        return last.mention is not None and last.mention == item.mention
    if item.site is None or last.site is None or item.mention is None:
        return False
    return item.site.first == last.site.first and last.content[-1][1] <= item.site.first
