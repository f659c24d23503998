"""Attribution: the choice among candidates, read from left to right, and the quotations that it makes."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import groupby
from typing import NamedTuple

from quotekit.locale.cues import CueTable
from quotekit.model import QuotationKind
from quotekit.quotations.found import FoundCue, FoundQuotation
from quotekit.quotations.outline import Outline
from quotekit.quotations.quoted.candidates import NOBODY, TERM, Candidate, Context, context_of, propose
from quotekit.quotations.quoted.clauses import clause_around
from quotekit.quotations.quoted.cues import CueSite, find_sites
from quotekit.quotations.quoted.features import features, surroundings_of
from quotekit.quotations.quoted.places import Place, places_of

__all__ = ["Choice", "Chooser", "attribute"]


_FEW = 2  # words in marks that are a term as often as a saying
_NEAR = 12  # cues on either side of a stretch that are looked at
_ALONE = 0.95  # confidence in a label, with which nothing competes
_TOLD_BEFORE = 0.6  # the same in whoever the paragraph before tells of, or was asked
_NOBODY_ALONE = 0.3  # confidence that nobody said the words whom the text names, where nobody is near
_ONLY = {"quotation.label": _ALONE, "quotation.introduced": _TOLD_BEFORE, "quotation.answer": _TOLD_BEFORE}
_SURE_OF_FEW = 0.7  # the least confidence at which they are given to anybody
# Things that bear words, which nobody named has said.
_BEARERS = frozenset(
    """sign signs banner banners placard placards poster posters plaque plaques sticker stickers t-shirt t-shirts
    billboard billboards""".split()
)


class Choice(NamedTuple):
    """Number of the chosen candidate, and how sure the choice is."""

    number: int
    confidence: float


# Chooses for stretch number ... among candidates with their features.
Chooser = Callable[[int, Sequence[Candidate], Sequence[Sequence[str]]], Choice]


class _Chosen(NamedTuple):
    number: int
    place: Place
    candidate: Candidate
    confidence: float


def attribute(outline: Outline, table: CueTable, choose: Chooser) -> list[FoundQuotation]:
    """The quotations of all stretches, in order; `choose` picks among the candidates of each."""
    chosen: list[_Chosen] = []
    sites_of: dict[int, list[CueSite]] = {}
    before: Context | None = None
    for number, place in enumerate(places_of(outline)):
        stretch = place.stretch
        # Only a stretch that opens its paragraph can be introduced by the paragraph before.
        opens = stretch.paragraph > 0 and stretch.outer_first == outline.document.paragraphs[stretch.paragraph]
        for paragraph in range(stretch.paragraph - opens, stretch.paragraph + 1):
            if paragraph not in sites_of:
                sites_of[paragraph] = find_sites(outline, table, *outline.document.paragraph_tokens(paragraph))
        sites = _near(sites_of[stretch.paragraph], place, place)
        introducing = sites_of[stretch.paragraph - 1][-_NEAR:] if opens else ()
        candidates = propose(outline, place, sites, introducing, before)
        choice = Choice(0, _ONLY.get(candidates[0].rule, _NOBODY_ALONE))
        if len(candidates) > 1:
            choice = choose(number, candidates, _rows(outline, place, sites, before, candidates))
        candidate = candidates[choice.number]
        doubtful = place.size <= _FEW and choice.confidence < _SURE_OF_FEW and candidate is not TERM
        if (doubtful and not _describes(outline, place, candidate)) or _bears(outline, candidate):
            candidate = NOBODY
        chosen.append(_Chosen(number, place, candidate, choice.confidence))
        before = context_of(outline, place, candidate, before)
    _carry_back(chosen)
    found: list[FoundQuotation] = []
    for paragraph, group in groupby(chosen, key=lambda item: item.place.stretch.paragraph):
        found.extend(_assemble(outline, list(group), sites_of[paragraph]))
    return _merge(outline, found)


def _describes(outline: Outline, place: Place, candidate: Candidate) -> bool:
    """Whether the words in marks are what somebody calls something: called it a “mistake”."""
    site, at = candidate.site, place.stretch.outer_first - 1
    if site is None or "object" not in site.word.frames or "that" in site.word.frames:
        return False
    return site.stop <= at and outline.lower[at] in {"a", "an", "as"}


def _bears(outline: Outline, candidate: Candidate) -> bool:
    """Whether what would be the speaker is a thing that bears the words, such as a banner."""
    mention = candidate.mention
    return mention is not None and mention.kind == "description" and outline.lower[mention.head] in _BEARERS


def _near(sites: Sequence[CueSite], first: Place, last: Place) -> Sequence[CueSite]:
    """The cues around these stretches; those far away cannot matter, and looking at all would take for ever."""
    begin = bisect_left(sites, first.stretch.outer_first, key=_site_start)
    end = bisect_left(sites, last.stretch.outer_end, key=_site_start)
    return sites[max(begin - _NEAR, 0) : end + _NEAR]


def _site_start(site: CueSite) -> int:
    return site.first


def _carry_back(chosen: list[_Chosen]) -> None:
    """Give a stretch that goes on in the next paragraph, and has no speaker yet, the speaker it gets there."""
    for number in range(len(chosen) - 2, -1, -1):
        item, following = chosen[number], chosen[number + 1]
        if item.place.stretch.goes_on and item.candidate.mention is None and following.candidate.mention is not None:
            candidate = following.candidate._replace(rule="quotation.continued")
            chosen[number] = item._replace(candidate=candidate, confidence=following.confidence)


def _rows(
    outline: Outline, place: Place, sites: Sequence[CueSite], before: Context | None, candidates: Sequence[Candidate]
) -> list[list[str]]:
    around = surroundings_of(outline, place, sites, before)
    ranks: Counter[str] = Counter()
    rows = []
    for candidate in candidates:
        rows.append(features(outline, place, around, candidate, ranks[candidate.rule]))
        ranks[candidate.rule] += 1
    return rows


def _assemble(outline: Outline, chosen: Sequence[_Chosen], sites: Sequence[CueSite]) -> list[FoundQuotation]:
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
        kind: QuotationKind = "direct"
        content = tuple((item.place.stretch.first, item.place.stretch.end) for item in group)
        if _is_mixed(outline, place, group[-1].place, candidate):
            near = _near(sites, place, group[-1].place)
            kind, content = "mixed", clause_around(outline, place, group[-1].place, candidate, near)
        numbers = tuple(item.number for item in group)
        site = candidate.site
        cue = FoundCue(site.first, site.first, site.end, site.word.lemma) if site is not None else None
        found.append(FoundQuotation(content, numbers, kind, cue, candidate.mention, candidate.rule, confidence))
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
    if site is None or rule not in _AROUND:
        return False
    closed = first.ends_sentence or first.tail == "," or (first.capital and first.size > _FEW)
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
