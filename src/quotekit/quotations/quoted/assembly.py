"""Assembly: from the candidates that were chosen for stretches to quotations, with clauses and pieces put together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from quotekit.model import QuotationKind
from quotekit.quotations.found import FoundCue, FoundQuotation
from quotekit.quotations.outline import Outline
from quotekit.quotations.quoted.candidates import TERM, Candidate
from quotekit.quotations.quoted.clauses import clause_around
from quotekit.quotations.quoted.cues import CueSite, near_sites
from quotekit.quotations.quoted.places import FEW, Place

__all__ = ["Chosen", "assemble"]


class Chosen(NamedTuple):
    """A stretch, by its number, with the candidate that was chosen for it."""

    number: int
    place: Place
    candidate: Candidate
    confidence: float


def assemble(
    outline: Outline, chosen: Sequence[Chosen], sites_of: Mapping[int, Sequence[CueSite]]
) -> list[FoundQuotation]:
    """The quotations of all stretches, in order; `sites_of` has the cues of each paragraph."""
    found: list[FoundQuotation] = []
    for paragraph, group in groupby(chosen, key=lambda item: item.place.stretch.paragraph):
        found.extend(_in_paragraph(outline, list(group), sites_of[paragraph]))
    return _merge(outline, found)


def _in_paragraph(outline: Outline, chosen: Sequence[Chosen], sites: Sequence[CueSite]) -> list[FoundQuotation]:
    """Quotations of one paragraph: stretches of one sentence and one cue are one, with the clause around them."""
    found: list[FoundQuotation] = []
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
        candidate = _at_participle(outline, place, candidate, sites)
        kind: QuotationKind = "direct"
        content = tuple((item.place.stretch.first, item.place.stretch.end) for item in group)
        if _is_mixed(outline, place, group[-1].place, candidate):
            near = near_sites(sites, place.stretch.outer_first, group[-1].place.stretch.outer_end)
            kind, content = "mixed", clause_around(outline, place, group[-1].place, candidate, near)
        numbers = tuple(item.number for item in group)
        site = candidate.site
        cue = FoundCue(site.first, site.first, site.end, site.word.lemma) if site is not None else None
        found.append(FoundQuotation(content, numbers, kind, cue, candidate.mention, candidate.rule, confidence))
    return found


def _at_participle(outline: Outline, place: Place, candidate: Candidate, sites: Sequence[CueSite]) -> Candidate:
    """The candidate with the participle that leads to the marks for its cue: condemned the raid, | calling it a “…”."""
    site, stop = candidate.site, place.stretch.outer_first
    if site is None or site.stop + 1 >= stop:
        return candidate
    for later in near_sites(sites, stop, stop):
        between = site.stop < later.first < stop and outline.lower[later.first - 1] == ","
        if between and later.word.form == "gerund" and later.relation == "shared" and later.mention == site.mention:
            return candidate._replace(site=later)
    return candidate


def _same_clause(one: Chosen, other: Chosen) -> bool:
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
    if site is None or rule not in _AROUND:
        return False
    closed = first.ends_sentence or first.tail == "," or (first.capital and first.size > FEW)
    return first is not last or not closed or not _leads_straight(outline, site, first)


def _leads_straight(outline: Outline, site: CueSite, place: Place) -> bool:
    """Whether nothing but the attribution stands in front of the marks, and nothing of what is said before it."""
    words, stop = outline.document.words, place.stretch.outer_first
    if site.stop > stop:
        return place.opens_sentence
    introduced = site.stop < stop and words[stop - 1] in {",", ":"}
    if place.capital and introduced:
        return True
    if site.stop < stop and not (introduced and site.stop == stop - 1):
        return False
    begin = max(place.sentence_first, place.left)
    return place.capital or not any(word[0].isalnum() for word in words[begin : max(site.start, begin)])


def _side_by_side(outline: Outline, first: Place, last: Place) -> bool:
    return last.stretch.outer_first - first.stretch.outer_end <= 1


# Rules by which a clause may reach beyond the marks.
_AROUND = frozenset(
    f"quotation.{rule}" for rule in ("cue-before", "clause-before", "verb-before", "clause-after", "same-sentence")
)


def _merge(outline: Outline, found: Sequence[FoundQuotation]) -> list[FoundQuotation]:
    """Stretches that go on with what was said before become further pieces of one quotation."""
    runs: list[tuple[FoundQuotation, list[FoundQuotation]]] = []  # the part that tells who speaks, and all parts
    for item in found:
        leading, parts = runs[-1] if runs else (item, [])
        if parts and _continues(outline, leading, parts[-1], item):
            parts.append(item)
            if leading.rule == "quotation.continued":
                runs[-1] = item, parts
        else:
            runs.append((item, [item]))
    return [_joined(leading, parts) if len(parts) > 1 else leading for leading, parts in runs]


def _joined(leading: FoundQuotation, parts: Sequence[FoundQuotation]) -> FoundQuotation:
    """One quotation of these parts, as sure as their stretches on average: the least sure would promise too little."""
    stretches = tuple(number for part in parts for number in part.stretches)
    return leading._replace(
        stretches=stretches,
        content=tuple(piece for part in parts for piece in part.content),
        kind="mixed" if any(part.kind == "mixed" for part in parts) else "direct",
        confidence=sum(len(part.stretches) * part.confidence for part in parts) / len(stretches),
    )


def _continues(outline: Outline, leading: FoundQuotation, last: FoundQuotation, item: FoundQuotation) -> bool:
    """Whether the speaker of `leading`, whose words so far end with `last`, goes on with `item`."""
    if leading.mention is None or leading.mention != item.mention:
        return False
    if (
        item.rule in {"quotation.continued", "quotation.next-paragraph"}
        or outline.stretches[last.stretches[-1]].goes_on
    ):
        return True
    if item.cue is None or leading.cue is None:
        return False
    return item.cue.first == leading.cue.first and last.content[-1][1] <= item.cue.first
