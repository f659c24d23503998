"""The examples of the training room run."""

from __future__ import annotations

import doctest
import importlib

import pytest

PLAIN = ("agreement", "calibration", "folds", "gold")  # need no extra
LEARNING = ("sparse",)


@pytest.mark.parametrize("name", [*PLAIN, *(pytest.param(name, marks=pytest.mark.integration) for name in LEARNING)])
def test_the_examples_of_a_module_run(name: str) -> None:
    failed, tried = doctest.testmod(importlib.import_module(f"quotekit.training.{name}"))
    assert tried
    assert not failed
