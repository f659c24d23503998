"""Training: from gold to weights, with weights for each fold that have not seen it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from itertools import chain
from typing import NamedTuple

from attrs import evolve

from quotekit.choice.linear import calibrated
from quotekit.choice.weights import Weights
from quotekit.locale.locale import Locale
from quotekit.quotations.found import FoundQuotation
from quotekit.quotations.indirect.attribution import read_indirect
from quotekit.quotations.outline import Outline
from quotekit.quotations.quoted.choose import by_weights
from quotekit.quotations.reading import outline_of, read_quotations
from quotekit.text.document import read
from quotekit.training.calibration import calibration_line
from quotekit.training.folds import folds_of
from quotekit.training.gold import Article
from quotekit.training.indirect import QUESTIONS, cue_shares, judge_indirect, teach_indirect
from quotekit.training.learn import Instance, fit
from quotekit.training.quoted import judge, lesson_of, teach

__all__ = ["TASKS", "Trained"]

# Ridge and lasso, chosen by cross-validation on the gold of docs/model-card.md: a strong lasso leaves a sixth of the
# features and is better than none.
_QUOTED = (1.0, 1.0)
_INDIRECT: dict[str, tuple[float, float]] = {
    "cue": (2.0, 1.0),
    "side": (0.5, 1.0),
    "begin": (0.5, 1.0),
    "end": (2.0, 1.0),
    "left": (0.5, 1.0),
    "who": (0.5, 1.0),
}
_LEAST_INDIRECT = 3  # times that candidates must show a feature

# Confidence and whether the gold agrees, of each attribution.
Judged = list[tuple[float, bool]]


class Trained(NamedTuple):
    """Weights learned from all articles, and for each article the weights of the folds that it is not in.

    `judged` has the confidence of each attribution by those of the folds, and whether the gold holds it right.
    """

    weights: Weights
    held_out: list[Weights]
    judged: Judged


def _train_quoted(articles: Sequence[Article], locale: Locale, folds: int = 5) -> Trained:
    """Weights that choose who said words in marks; the same articles in the same order give the same weights."""
    lessons = [lesson_of(article, locale) for article in articles]
    taught = [teach(lesson, locale) for lesson in lessons]

    def learn(numbers: Sequence[int]) -> dict[str, float]:
        ridge, lasso = _QUOTED
        return fit(
            [instance for number in numbers for instance in taught[number] * articles[number].times],
            ridge=ridge,
            lasso=lasso,
        )

    def judged(number: int, weights: Weights) -> Judged:
        return judge(lessons[number], locale, by_weights(weights))

    return _by_folds("quoted", articles, folds, learn, judged)


def _train_indirect(articles: Sequence[Article], locale: Locale, folds: int = 5) -> Trained:
    """Weights that find reported speech beside the quotations in marks, which `locale` has weights for.

    The same articles in the same order give the same weights.
    """
    lessons: list[tuple[Article, Outline, list[FoundQuotation]]] = []
    for article in articles:
        outline = outline_of(read(article.text), locale)
        lessons.append((article, outline, read_quotations(outline, locale)))

    def learn(numbers: Sequence[int]) -> dict[str, float]:
        chosen = [lessons[number] for number in numbers]
        shares = cue_shares([lesson[:2] for lesson in chosen])
        instances: dict[str, list[Instance]] = {question: [] for question in QUESTIONS}
        for article, outline, quoted in chosen:
            for question, taught in teach_indirect(article, outline, quoted, locale, shares).items():
                instances[question] += taught * article.times
        weights: dict[str, float] = {}
        for question in QUESTIONS:
            ridge, lasso = _INDIRECT[question]
            weights.update(fit(instances[question], ridge=ridge, lasso=lasso, least=_LEAST_INDIRECT))
        return weights

    def judged(number: int, weights: Weights) -> Judged:
        article, outline, quoted = lessons[number]
        return judge_indirect(article, outline, read_indirect(outline, locale.reporting, quoted, weights))

    return _by_folds("indirect", articles, folds, learn, judged)


# What can be trained, by the name that weights carry.
TASKS: dict[str, Callable[[Sequence[Article], Locale, int], Trained]] = {
    "quoted": _train_quoted,
    "indirect": _train_indirect,
}


def _by_folds(
    task: str,
    articles: Sequence[Article],
    folds: int,
    learn: Callable[[Sequence[int]], dict[str, float]],
    judged: Callable[[int, Weights], Judged],
) -> Trained:
    """What `learn` gives for the articles of these numbers, all of them and without each fold in turn.

    What confidence a share deserves is learned from what weights find in articles that they have not seen; `judged`
    tells it for the article of a number.
    """
    fold_of = folds_of([article.text for article in articles], folds)
    version = _version(articles)

    def weights_without(left_out: int | None) -> Weights:
        numbers = [number for number, fold in enumerate(fold_of) if fold != left_out]
        return Weights(task=task, version=version, weights=learn(numbers))

    parts = [weights_without(fold) for fold in range(folds)]
    found: list[Judged] = [[] for _ in parts]
    for number, fold in enumerate(fold_of):
        found[fold] += judged(number, parts[fold])
    # The line of a fold comes from the other folds, so that it has not seen the fold either.
    lines = [calibration_line(list(chain(*found[:fold], *found[fold + 1 :]))) for fold in range(folds)]
    parts = [evolve(part, calibration=line) for part, line in zip(parts, lines, strict=True)]
    weights = evolve(weights_without(None), calibration=calibration_line(list(chain(*found))))
    sure = [(calibrated(lines[fold], share), right) for fold in range(folds) for share, right in found[fold]]
    return Trained(weights, [parts[fold] for fold in fold_of], sure)


def _version(articles: Sequence[Article]) -> str:
    """What the weights were learned from: the number of articles, and a checksum of them."""
    content = hashlib.sha256(repr([tuple(article) for article in articles]).encode("utf-8", "surrogatepass"))
    return f"{len(articles)} articles {content.hexdigest()[:12]}"
