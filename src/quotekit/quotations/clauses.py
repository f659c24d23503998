"""Clause limits: what is attributed where the marks hold only part of it, or where no marks stand at all."""

from __future__ import annotations

from collections.abc import Sequence

from quotekit.quotations.candidates import Place
from quotekit.quotations.cues import CueSite
from quotekit.quotations.outline import Outline

__all__ = ["clause_around"]

_STOPS = frozenset({".", "!", "?", "…", "...", ";"})
_EDGES = frozenset({",", ";", ":", "—", "–", "--", "-"})
_ADDRESSED = 4  # tokens of an addressee that is no mention ("the crowd outside")
_THAT = 14  # tokens between a cue and its "that"
_HEARERS = frozenset("me us him her them you it reporters journalists lawmakers investors supporters voters".split())


def clause_around(
    outline: Outline, first: Place, last: Place, site: CueSite | None, sites: Sequence[CueSite]
) -> tuple[int, int]:
    """Tokens of the clause that holds the stretches from `first` to `last`, without the attribution itself."""
    begin, end = first.sentence_first, last.sentence_end
    if site is not None and site.stop <= first.stretch.outer_first:
        begin = _behind_cue(outline, site, first.stretch.outer_first)
    words = outline.document.words
    for other in sites:
        if other.start >= last.stretch.outer_end and other.start < end and _attributes_back(outline, other):
            end = other.start
            break
    while end > last.stretch.outer_end and (words[end - 1] in _STOPS or words[end - 1] in _EDGES):
        end -= 1
    while begin < first.stretch.outer_first and words[begin] in _EDGES:
        begin += 1
    return min(begin, first.stretch.outer_first), max(end, last.stretch.outer_end)


def _attributes_back(outline: Outline, site: CueSite) -> bool:
    """Whether a cue further on closes the clause: ", X said", ", according to X"."""
    if site.relation == "according":
        return True
    if site.mention is None or site.relation in {"shared", "far"}:
        return False
    return outline.document.words[site.start - 1] in {",", "—", "–", "--"} or outline.inside[site.start - 1] >= 0


def _behind_cue(outline: Outline, site: CueSite, stop: int) -> int:
    """Where the clause begins behind a cue: past the addressee, at "that" if there is one."""
    lower = outline.lower
    begin = site.end if site.relation not in {"inverted", "according", "passive"} else site.stop
    if begin < stop and lower[begin] == "," and site.relation in {"inverted", "according", "passive"}:
        begin += 1
    if "that" in site.word.frames:
        for at in range(begin, min(begin + _THAT, stop)):
            if lower[at] == "that":
                return at
            if lower[at] in _EDGES:
                break
        if "object" in site.word.frames:
            addressee = outline.mention_starting_at(begin)
            if lower[begin] in _HEARERS:
                begin += 1
            elif addressee is not None and addressee.end <= stop:
                begin = addressee.end
    return begin
