"""Explanation: for each stretch in marks the candidates, their features, and what each contributed.

Articles are read once more for it, so that it costs nothing where nobody asks.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from quotekit.choice.linear import shares
from quotekit.locale.locale import Locale
from quotekit.model import Evidence, Explanation, Reading
from quotekit.quotations.outline import Outline
from quotekit.quotations.quoted.attribution import Choice, attribute
from quotekit.quotations.quoted.candidates import Candidate
from quotekit.quotations.quoted.choose import by_weights
from quotekit.quotations.quoted.wording import meaning, reading_of

__all__ = ["explain"]


def explain(outline: Outline, locale: Locale) -> tuple[Explanation, ...]:
    """One explanation for each stretch in marks, in order, those that were taken for no quotation included.

    A stretch that can be read in one way only, such as words behind a label, has none.
    """
    weights = locale.weights["quoted"]
    chooser = by_weights(weights)
    found: list[Explanation] = []

    def choose(number: int, candidates: Sequence[Candidate], rows: Sequence[Sequence[str]]) -> Choice:
        choice = chooser(number, candidates, rows)
        parts = shares([weights.score(row) for row in rows])
        readings = [
            _reading(outline, candidate, row, part, weights.weights, at == choice.number)
            for at, (candidate, row, part) in enumerate(zip(candidates, rows, parts, strict=True))
        ]
        stretch = outline.stretches[number]
        span = outline.document.span(stretch.outer_first, stretch.outer_end)
        found.append(Explanation(span=span, readings=tuple(sorted(readings, key=lambda one: -one.share))))
        return choice

    attribute(outline, locale.cues, choose)
    return tuple(found)


def _reading(
    outline: Outline, candidate: Candidate, row: Sequence[str], share: float, weights: Mapping[str, float], chosen: bool
) -> Reading:
    site, mention = candidate.site, candidate.mention
    weighed = [(feature, weights[feature]) for feature in row if feature in weights]
    weighed.sort(key=lambda item: (-abs(item[1]), item[0]))
    return Reading(
        rule=candidate.rule,
        meaning=reading_of(candidate.rule),
        cue=outline.document.span(site.first, site.end) if site else None,
        mention=outline.document.span(mention.first, mention.end) if mention else None,
        share=share,
        chosen=chosen,
        evidence=tuple(Evidence(feature=name, meaning=meaning(name), weight=weight) for name, weight in weighed),
    )
