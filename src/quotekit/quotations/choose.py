"""The choice among the candidates of a stretch, by weights."""

from __future__ import annotations

from collections.abc import Sequence

from quotekit.choice.linear import calibrated, score, shares
from quotekit.choice.weights import Weights
from quotekit.quotations.attribution import Choice, Chooser
from quotekit.quotations.candidates import Candidate

__all__ = ["by_weights"]


def by_weights(weights: Weights) -> Chooser:
    """A chooser that takes the candidate with the highest score.

    Its confidence is the calibrated share of all readings that name the same mention.
    """
    table, points = weights.weights, weights.calibration

    def choose(_: int, candidates: Sequence[Candidate], rows: Sequence[Sequence[str]]) -> Choice:
        scores = [score(table, row) for row in rows]
        best = max(range(len(scores)), key=scores.__getitem__)
        mention = candidates[best].mention
        parts = shares(scores)
        share = sum(
            part
            for number, part in enumerate(parts)
            if number == best or (mention is not None and candidates[number].mention == mention)
        )
        return Choice(best, calibrated(points, share))

    return choose
