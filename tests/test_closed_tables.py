"""What cannot be changed, and options that are refused."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from attrs import evolve

import quotekit
from quotekit.locale.en import EN
from quotekit.locale.table import Table

CHANGES: list[Callable[[Any], object]] = [
    lambda table: table.__setitem__("said", "tell"),
    lambda table: table.__delitem__("said"),
    lambda table: table.__ior__({"told": "tell"}),
    lambda table: table.clear(),
    lambda table: table.pop("said"),
    lambda table: table.popitem(),
    lambda table: table.setdefault("told", "tell"),
    lambda table: table.update({"told": "tell"}),
]


@pytest.mark.parametrize("change", CHANGES)
def test_a_table_of_words_stays_as_it_is(change: Callable[[Any], object]) -> None:
    table = Table({"said": "say"})
    with pytest.raises(TypeError, match="make a new one"):
        change(table)
    assert table == {"said": "say"}


def test_weights_are_of_known_tasks() -> None:
    assert len(EN.weights) == len(list(EN.weights))
    with pytest.raises(KeyError):
        EN.weights["nothing"]


def test_weights_of_another_task_are_refused() -> None:
    with pytest.raises(quotekit.WeightsError, match="choose from"):
        EN.with_weights(evolve(EN.weights["quoted"], task="nothing"))


@pytest.mark.parametrize(
    ("attitudes", "error"), [(3, TypeError), ("wish", quotekit.OptionError), ({"wish"}, quotekit.OptionError)]
)
def test_attitudes_that_are_none_are_refused(attitudes: Any, error: type[Exception]) -> None:
    with pytest.raises(error, match=r"choose|give"):
        quotekit.extract("Ana left.", attitudes=attitudes)
