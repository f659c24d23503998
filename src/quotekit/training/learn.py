"""Learning: a weight for each feature, so that right candidates get a higher score than their rivals.

This is a conditional logit: of the candidates of one instance, the share of the right ones is made as large as
possible, less a penalty on the size of the weights.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import chain
from typing import Any, NamedTuple

import numpy as np

from quotekit.training.sparse import minimise

__all__ = ["Instance", "fit"]

_DECIMALS = 3  # as in the file


class Instance(NamedTuple):
    """One choice to learn from: the features of each candidate, and how right it is, from 0 to 1 (one is 1)."""

    rows: Sequence[Sequence[str]]
    right: Sequence[float]


def fit(instances: Sequence[Instance], *, ridge: float = 1.0, lasso: float = 0.0, least: int = 4) -> dict[str, float]:
    """The weights of the features that candidates show at least `least` times.

    `ridge` punishes the squares of the weights and `lasso` their sizes, which makes many of them nothing at all.
    Weights are rounded to three decimals; those that come to nothing are left out.  The result depends on the order of
    the instances no more than floating point does, and is the same for the same input.
    """
    counts = Counter(chain.from_iterable(chain.from_iterable(instance.rows for instance in instances)))
    names = sorted(name for name, count in counts.items() if count >= least)
    if not names:
        return {}
    problem = _Problem(instances, {name: column for column, name in enumerate(names)})
    weights = minimise(lambda given: problem.loss(given, ridge), len(names), lasso).round(_DECIMALS)
    return {name: float(weight) for name, weight in zip(names, weights, strict=True) if weight}


class _Problem:
    """The instances as flat arrays: candidate after candidate, and the columns of each one's features."""

    def __init__(self, instances: Sequence[Instance], columns: dict[str, int]) -> None:
        rows = [[columns[name] for name in row if name in columns] for instance in instances for row in instance.rows]
        sizes = [len(instance.rows) for instance in instances]
        self.width = len(columns)
        self.columns = np.fromiter(chain.from_iterable(rows), np.int64)
        self.row_of: Any = np.repeat(np.arange(len(rows)), [len(row) for row in rows])
        self.right = np.fromiter(chain.from_iterable(instance.right for instance in instances), np.float64)
        self.first = np.concatenate([[0], np.cumsum(sizes)[:-1]])
        self.instance_of: Any = np.repeat(np.arange(len(sizes)), sizes)

    def loss(self, weights: Any, ridge: float) -> tuple[float, Any]:
        """What is to be made small at `weights`, and its slope."""
        scores = np.bincount(self.row_of, weights[self.columns], len(self.right))
        powers = np.exp(scores - np.maximum.reduceat(scores, self.first)[self.instance_of])
        every = np.add.reduceat(powers, self.first)
        right = np.add.reduceat(powers * self.right, self.first) + 1e-300
        value = np.log(every).sum() - np.log(right).sum() + ridge / 2 * np.square(weights).sum()
        pull = powers / every[self.instance_of] - powers * self.right / right[self.instance_of]
        slope = np.bincount(self.columns, pull[self.row_of], self.width) + ridge * weights
        return float(value), slope
