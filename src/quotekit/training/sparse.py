"""Sparse minimisation: the smallest loss, with a penalty on the size of weights that leaves most of them at nothing.

The method is orthant-wise limited-memory quasi-Newton (Andrew and Gao 2007).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

__all__ = ["minimise"]

_MEMORY = 8  # steps that the curvature is taken from
_STEPS = 200
_HALVINGS = 30
_SETTLED = 1e-5  # relative gain in `_WINDOW` steps below which it stops
_WINDOW = 10


def minimise(loss: Callable[[Any], tuple[float, Any]], width: int, lasso: float) -> Any:
    """The `width` weights with the smallest `loss` plus `lasso` times the sum of their sizes.

    `loss` gives its value and its slope.

    >>> [float(weight) for weight in minimise(lambda w: (float(((w - 1) ** 2).sum()), 2 * (w - 1)), 1, 1.0).round(3)]
    [0.5]
    """
    weights = np.zeros(width)
    value, slope = loss(weights)
    past = [value]
    memory: list[tuple[Any, Any, float]] = []
    for _ in range(_STEPS):
        steepest = _steepest(weights, slope, lasso)
        direction = -_curved(steepest, memory)
        direction[direction * steepest >= 0] = 0.0
        orthant = np.where(weights != 0, np.sign(weights), -np.sign(steepest))
        step = 1.0
        for _ in range(_HALVINGS):
            moved = weights + step * direction
            moved[moved * orthant < 0] = 0.0
            bare, slope_there = loss(moved)
            total = bare + lasso * float(np.abs(moved).sum())
            if total <= past[-1] + 1e-4 * float(steepest @ (moved - weights)):
                break
            step /= 2
        else:
            break
        way, turn = moved - weights, slope_there - slope
        if (bend := float(way @ turn)) > 1e-10:
            memory = [*memory, (way, turn, 1 / bend)][-_MEMORY:]
        weights, slope = moved, slope_there
        past.append(total)
        if len(past) > _WINDOW and past[-_WINDOW] - total < _SETTLED * abs(total):
            break
    return weights


def _steepest(weights: Any, slope: Any, lasso: float) -> Any:
    """The slope of loss and penalty together; at nothing, the smaller of the two sides or none."""
    at_rest = weights == 0
    result = np.where(at_rest, 0.0, slope + lasso * np.sign(weights))
    result = np.where(at_rest & (slope + lasso < 0), slope + lasso, result)
    return np.where(at_rest & (slope - lasso > 0), slope - lasso, result)


def _curved(steepest: Any, memory: list[tuple[Any, Any, float]]) -> Any:
    """The step that the curvature of the last steps suggests."""
    result = steepest.copy()
    parts = []
    for way, turn, inverse in reversed(memory):
        part = inverse * float(way @ result)
        parts.append(part)
        result -= part * turn
    if memory:
        _, turn, inverse = memory[-1]
        result /= inverse * float(turn @ turn)
    else:
        result /= max(1.0, float(np.sqrt(steepest @ steepest)))
    for (way, turn, inverse), part in zip(memory, reversed(parts), strict=True):
        result += (part - inverse * float(turn @ result)) * way
    return result
