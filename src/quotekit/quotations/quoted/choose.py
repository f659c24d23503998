"""The choice among the candidates of a stretch, by weights."""

from __future__ import annotations

from collections.abc import Sequence

from quotekit.choice.linear import calibrated, shares
from quotekit.choice.weights import Weights
from quotekit.quotations.quoted.attribution import Choice, Chooser
from quotekit.quotations.quoted.candidates import Candidate
from quotekit.speakers.found import FoundMention

__all__ = ["by_weights"]


def by_weights(weights: Weights) -> Chooser:
    """A chooser that takes the mention whose readings have the largest share together, by the best of them.

    Its confidence is that share, calibrated.
    """
    points = weights.calibration

    def choose(_: int, candidates: Sequence[Candidate], rows: Sequence[Sequence[str]]) -> Choice:
        parts = shares([weights.score(row) for row in rows])
        sums: dict[FoundMention | str, float] = {}
        for candidate, part in zip(candidates, parts, strict=True):
            said_by = candidate.mention or candidate.rule
            sums[said_by] = sums.get(said_by, 0.0) + part
        totals = [sums[candidate.mention or candidate.rule] for candidate in candidates]
        best = max(range(len(parts)), key=lambda number: (totals[number], parts[number]))
        return Choice(best, calibrated(points, totals[best]))

    return choose
