"""Attribution: the choice among the candidates of each stretch, read from left to right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import NamedTuple

from quotekit.locale.cues import CueTable
from quotekit.quotations.found import FoundQuotation
from quotekit.quotations.outline import Outline
from quotekit.quotations.quoted.assembly import Chosen, assemble
from quotekit.quotations.quoted.candidates import NOBODY, TERM, Candidate, Context, context_of, propose
from quotekit.quotations.quoted.cues import NEAR, CueSite, find_sites, near_sites
from quotekit.quotations.quoted.features import features, surroundings_of
from quotekit.quotations.quoted.places import FEW, Place, places_of

__all__ = ["Choice", "Chooser", "attribute"]

_ALONE = 0.95  # confidence in a label, with which nothing competes
_TOLD_BEFORE = 0.6  # the same in whoever the paragraph before tells of, or was asked
_NOBODY_ALONE = 0.3  # confidence that nobody said the words whom the text names, where nobody is near
_OWNED = 0.8  # the same in whose answer the marks hold: her answer was short: “Yes.”
_ONLY = {
    "quotation.label": _ALONE,
    "quotation.colon": _OWNED,
    "quotation.dash": _OWNED,
    "quotation.introduced": _TOLD_BEFORE,
    "quotation.answer": _TOLD_BEFORE,
}
_SURE_OFFEW = 0.7  # the least confidence at which they are given to anybody
# Things that bear words.
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


def attribute(outline: Outline, table: CueTable, choose: Chooser) -> list[FoundQuotation]:
    """The quotations of all stretches, in order; `choose` picks among the candidates of each."""
    chosen: list[Chosen] = []
    sites_of: dict[int, list[CueSite]] = {}
    before: Context | None = None
    places = list(places_of(outline))
    for number, place in enumerate(places):
        stretch = place.stretch
        # Only a stretch that opens its paragraph can be introduced by the paragraph before.
        opens = stretch.paragraph > 0 and stretch.outer_first == outline.document.paragraphs[stretch.paragraph]
        for paragraph in range(stretch.paragraph - opens, stretch.paragraph + 1):
            if paragraph not in sites_of:
                sites_of[paragraph] = find_sites(outline, table, *outline.document.paragraph_tokens(paragraph))
        sites = near_sites(sites_of[stretch.paragraph], stretch.outer_first, stretch.outer_end)
        introducing = sites_of[stretch.paragraph - 1][-NEAR:] if opens else ()
        following = places[number + 1] if number + 1 < len(places) else None
        candidates = propose(outline, place, sites, introducing, before, following)
        choice = Choice(0, _ONLY.get(candidates[0].rule, _NOBODY_ALONE))
        if len(candidates) > 1:
            choice = choose(number, candidates, _rows(outline, place, sites, before, candidates))
        candidate = candidates[choice.number]
        doubtful = place.size <= FEW and choice.confidence < _SURE_OFFEW and candidate is not TERM
        doubtful = doubtful and candidate.rule != "quotation.answer"
        if (doubtful and not _describes(outline, place, candidate)) or _bears(outline, candidate):
            candidate = NOBODY
        chosen.append(Chosen(number, place, candidate, choice.confidence))
        before = context_of(outline, place, candidate, before)
    _carry_back(chosen)
    return assemble(outline, chosen, sites_of)


def _describes(outline: Outline, place: Place, candidate: Candidate) -> bool:
    """Whether the words in marks are what somebody calls something: called it a “mistake”."""
    site, at = candidate.site, place.stretch.outer_first - 1
    if site is None or "object" not in site.word.frames or "that" in site.word.frames:
        return False
    return site.stop <= at and outline.lower[at] in {"a", "an", "as"}


def _bears(outline: Outline, candidate: Candidate) -> bool:
    """Whether a thing is told by the words on it: a banner reading “Yes”; but a sign that read “Yes” says so."""
    mention, site = candidate.mention, candidate.site
    if mention is None or site is None or mention.kind != "description" or outline.lower[mention.head] not in _BEARERS:
        return False
    return outline.lower[site.end - 1].endswith("ing")


def _carry_back(chosen: list[Chosen]) -> None:
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
