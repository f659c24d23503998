"""Training for reported speech: weights for its five questions, and what confidence they deserve."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from attrs import evolve

from quotekit.choice.weights import Weights
from quotekit.locale.pack import Locale
from quotekit.quotations.found import FoundQuotation
from quotekit.quotations.indirect.attribution import read_indirect
from quotekit.quotations.outline import Outline
from quotekit.quotations.reading import outline_of, read_quotations
from quotekit.text.document import read
from quotekit.training.calibration import calibration_line
from quotekit.training.folds import folds_of
from quotekit.training.gold import Article
from quotekit.training.indirect import QUESTIONS, cue_shares, judge_indirect, teach_indirect
from quotekit.training.learn import Instance, fit
from quotekit.training.train import Trained, version_of

__all__ = ["train_indirect"]

# Ridge and lasso of each question, chosen by cross-validation on the gold of docs/model-card.md.
_PENALTIES: dict[str, tuple[float, float]] = {
    "cue": (2.0, 1.0),
    "side": (0.5, 1.0),
    "begin": (0.5, 1.0),
    "end": (2.0, 1.0),
    "left": (0.5, 1.0),
    "who": (0.5, 1.0),
}
_LEAST = 3  # times that candidates must show a feature
_NONE = -1  # no fold

Lesson = tuple[Article, Outline, list[FoundQuotation]]


def train_indirect(articles: Sequence[Article], locale: Locale, folds: int = 5) -> Trained:
    """Weights that find reported speech beside the quotations in marks, which `locale` has weights for.

    The same articles in the same order give the same weights.
    """
    lessons: list[Lesson] = []
    for article in articles:
        outline = outline_of(read(article.text), locale)
        lessons.append((article, outline, read_quotations(outline, locale)))
    fold_of = folds_of([article.text for article in articles], folds)
    version = version_of(articles)

    def learn(left_out: int) -> Weights:
        chosen = [lesson for lesson, fold in zip(lessons, fold_of, strict=True) if fold != left_out]
        return Weights(task="indirect", version=version, weights=_learn(chosen, locale))

    parts = [learn(fold) for fold in range(folds)]
    judged: list[list[tuple[float, bool]]] = [[] for _ in parts]
    for (article, outline, quoted), fold in zip(lessons, fold_of, strict=True):
        found = read_indirect(outline, locale.reporting, quoted, parts[fold])
        judged[fold] += judge_indirect(article, outline, found)
    # The line of a fold comes from the other folds, so that it has not seen the fold either.
    lines = [calibration_line(list(chain(*judged[:fold], *judged[fold + 1 :]))) for fold in range(folds)]
    parts = [evolve(part, calibration=line) for part, line in zip(parts, lines, strict=True)]
    weights = evolve(learn(_NONE), calibration=calibration_line(list(chain(*judged))))
    return Trained(weights, [parts[fold] for fold in fold_of])


def _learn(lessons: Sequence[Lesson], locale: Locale) -> dict[str, float]:
    shares = cue_shares([(article, outline) for article, outline, _ in lessons])
    instances: dict[str, list[Instance]] = {question: [] for question in QUESTIONS}
    for article, outline, _ in lessons:
        for question, taught in teach_indirect(article, outline, locale, shares).items():
            instances[question] += taught
    weights: dict[str, float] = {}
    for question in QUESTIONS:
        ridge, lasso = _PENALTIES[question]
        weights.update(fit(instances[question], ridge=ridge, lasso=lasso, least=_LEAST))
    return weights
