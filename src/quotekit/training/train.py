"""Training: from gold to weights, with weights for each fold that have not seen it."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from attrs import evolve

from quotekit.choice.linear import calibrated
from quotekit.choice.weights import Weights
from quotekit.locale.pack import Locale
from quotekit.quotations.quoted.choose import by_weights
from quotekit.training.calibration import calibration_line
from quotekit.training.folds import folds_of
from quotekit.training.gold import Article
from quotekit.training.learn import fit
from quotekit.training.quoted import judge, lesson_of, teach

__all__ = ["Trained", "train_quoted", "version_of"]

# Chosen by cross-validation on the gold of docs/model-card.md: a strong lasso leaves a sixth of the features and is
# better than none.
_RIDGE = 1.0
_LASSO = 1.0

_NONE = -1  # no fold


class Trained(NamedTuple):
    """Weights learned from all articles, and for each article the weights of the folds that it is not in.

    `judged` has the confidence of each attribution by those of the folds, and whether the gold holds it right.
    """

    weights: Weights
    held_out: list[Weights]
    judged: Sequence[tuple[float, bool]] = ()


def train_quoted(articles: Sequence[Article], locale: Locale, folds: int = 5) -> Trained:
    """Weights that choose who said words in marks.

    What confidence a share deserves is learned from choices for articles that the weights have not seen.  The same
    articles in the same order give the same weights.
    """
    lessons = [lesson_of(article, locale) for article in articles]
    taught = [teach(lesson, locale) for lesson in lessons]
    fold_of = folds_of([article.text for article in articles], folds)
    version = version_of(articles)

    def learn(left_out: int) -> Weights:
        instances = [item for part, fold in zip(taught, fold_of, strict=True) if fold != left_out for item in part]
        return Weights(task="quoted", version=version, weights=fit(instances, ridge=_RIDGE, lasso=_LASSO))

    parts = [learn(fold) for fold in range(folds)]
    judged: list[list[tuple[float, bool]]] = [[] for _ in parts]
    for lesson, fold in zip(lessons, fold_of, strict=True):
        judged[fold] += judge(lesson, locale, by_weights(parts[fold]))
    # The line of a fold comes from the other folds, so that it has not seen the fold either.
    lines = [calibration_line(list(chain(*judged[:fold], *judged[fold + 1 :]))) for fold in range(folds)]
    parts = [evolve(part, calibration=line) for part, line in zip(parts, lines, strict=True)]
    weights = evolve(learn(_NONE), calibration=calibration_line(list(chain(*judged))))
    sure = [(calibrated(lines[fold], share), right) for fold in range(folds) for share, right in judged[fold]]
    return Trained(weights, [parts[fold] for fold in fold_of], sure)


def version_of(articles: Sequence[Article]) -> str:
    """What the weights were learned from: the number of articles, and a checksum of them."""
    content = hashlib.sha256(repr([tuple(article) for article in articles]).encode("utf-8", "surrogatepass"))
    return f"{len(articles)} articles {content.hexdigest()[:12]}"
