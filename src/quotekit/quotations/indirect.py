"""Reported speech without marks: which words attribute, on which side their content stands, its limits, and who said it.

Rules propose; each question is answered by the highest sum of weights.  No token belongs to two contents.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import exp
from typing import NamedTuple

from quotekit.choice.linear import calibrated, score, shares
from quotekit.choice.weights import Weights
from quotekit.locale.reporting import ReportingTable
from quotekit.model import Attitude, QuotationKind, Stance
from quotekit.quotations.attribution import Attributed
from quotekit.quotations.indirect_content import (
    begin_features,
    begins_after,
    end_features,
    ends_after,
    left_features,
    limits_before,
)
from quotekit.quotations.indirect_cue import SIDES, cue_features, side_features
from quotekit.quotations.indirect_rules import rule_of
from quotekit.quotations.indirect_sites import Site
from quotekit.quotations.indirect_source import source_features, sources
from quotekit.quotations.indirect_view import View, view_of
from quotekit.quotations.outline import Outline
from quotekit.quotations.stance import attitude_of, stance_of
from quotekit.speakers.found import FoundMention

__all__ = ["Reported", "read_indirect"]

_LEAST = 0.3  # share from which on a word attributes; below a half, since a missed cue costs more than a weak one
_LINK = 2  # tokens between a cue and its content that belong to the cue: spoke about, called for

Pieces = tuple[tuple[int, int], ...]


class Reported(NamedTuple):
    """A piece of reported speech in token numbers: its content, the cue at `cue_first` to `cue_end`, and who said it.

    `token` is the number of the word that attributes.  `mention` is None where the text does not say who.
    """

    content: Pieces
    token: int
    cue_first: int
    cue_end: int
    lemma: str
    mention: FoundMention | None
    stance: Stance
    attitude: Attitude
    rule: str
    confidence: float

    @property
    def kind(self) -> QuotationKind:
        """Always "indirect"."""
        return "indirect"

    @property
    def stretches(self) -> tuple[int, ...]:
        """No stretches in marks."""
        return ()


class _Reading(NamedTuple):
    share: float
    site: Site
    side: str
    content: Pieces


def read_indirect(
    outline: Outline, table: ReportingTable, attributed: Sequence[Attributed], weights: Weights
) -> list[Reported]:
    """The reported speech of a document, in order; `attributed` are its quotations in marks, which keep their words."""
    view = view_of(outline, table)
    taken = _taken(attributed, len(outline.lower))
    found: list[Reported] = []
    readings = [
        reading for number in range(len(view.sites)) if (reading := _read(view, number, taken, weights.weights))
    ]
    # The surest first: what it takes is gone for the others.
    for reading in sorted(readings, key=lambda reading: -reading.share):
        site, content = reading.site, reading.content
        if taken[site.token] or any(1 in taken[first:end] for first, end in content):
            continue
        candidates = sources(view, site, content)
        rows = [source_features(view, site, reading.side, mention) for mention in candidates]
        number, certain = _best(weights.weights, rows)
        cue_end = _cue_end(view, reading)
        for first, end in (*content, (site.first, cue_end)):
            taken[first:end] = b"\1" * (end - first)
        found.append(
            Reported(
                content=content,
                token=site.token,
                cue_first=site.first,
                cue_end=cue_end,
                lemma=site.word.lemma,
                mention=candidates[number],
                stance=stance_of(outline, table, site.token),
                attitude=attitude_of(outline, table, site.token),
                rule=rule_of(view, site, reading.side, content),
                confidence=calibrated(weights.calibration, reading.share * certain),
            )
        )
    return sorted(found, key=lambda item: (item.content[0][0], item.token))


def _cue_end(view: View, reading: _Reading) -> int:
    """The cue takes the preposition along that leads to its content or, in according to, to its source."""
    token, begin = reading.site.token, reading.content[0][0]
    if reading.site.word.form == "preposition" and view.tags[token + 1 : token + 2] == ["to"]:
        return token + 2
    return begin if reading.side == "after" and begin - token - 1 <= _LINK else token + 1


def _taken(attributed: Sequence[Attributed], size: int) -> bytearray:
    """One byte a token: 1 where quotations in marks have their content or their cue."""
    taken = bytearray(size)
    for item in attributed:
        for first, end in item.content:
            taken[first:end] = b"\1" * (end - first)
        if item.site is not None:
            taken[item.site.first : item.site.end] = b"\1" * (item.site.end - item.site.first)
    return taken


def _best(weights: Mapping[str, float], rows: Sequence[Sequence[str]]) -> tuple[int, float]:
    """The number of the row with the highest score, and its share."""
    if len(rows) == 1:
        return 0, 1.0
    scores = [score(weights, row) for row in rows]
    best = max(range(len(scores)), key=scores.__getitem__)
    return best, shares(scores)[best]


def _read(view: View, number: int, taken: bytearray, weights: Mapping[str, float]) -> _Reading | None:
    """The best reading of site `number`, if it attributes at all."""
    site = view.sites[number]
    if taken[site.token]:
        return None
    share = 1 / (1 + exp(-score(weights, cue_features(view, number))))
    if share < _LEAST:
        return None
    best, _ = _best(weights, side_features(view, number))
    side = SIDES[best]
    content: Pieces = ()
    if side != "after":
        limits = limits_before(view, site)
        if limits:
            best, _ = _best(weights, [left_features(view, site, limit, rank) for rank, limit in enumerate(limits)])
            content += ((limits[best].begin, limits[best].end),)
    if side != "before" and (begins := begins_after(view, site)):
        best, _ = _best(weights, [begin_features(view, site, begin, rank) for rank, begin in enumerate(begins)])
        begin = begins[best]
        if ends := ends_after(view, site, begin):
            best, _ = _best(
                weights, [end_features(view, site, begin, end, rank, len(ends)) for rank, end in enumerate(ends)]
            )
            content += ((begin, ends[best]),)
    return _Reading(share, site, side, content) if content else None
