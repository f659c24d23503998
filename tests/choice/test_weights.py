"""Weights as bytes and back; what is no weights file is refused in words."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest
from attrs.exceptions import FrozenInstanceError
from hypothesis import given
from hypothesis import strategies as st

import quotekit
from quotekit.choice.weights import Weights
from quotekit.errors import WeightsError

SMALL = Weights(
    task="quoted", version="12 articles", weights={"near": 1.25, "far": -0.5}, calibration=((0.0, 0.0), (1.0, 0.99))
)

features = st.dictionaries(
    st.text(st.characters(min_codepoint=32, max_codepoint=0x7E), min_size=1, max_size=12),
    st.integers(-9999, 9999).map(lambda number: number / 1000),
    max_size=8,
)


@given(features, st.text(max_size=10))
def test_weights_come_back_from_their_bytes(weights: dict[str, float], version: str) -> None:
    one = Weights(task="quoted", version=version, weights=weights)
    assert Weights.from_bytes(one.to_bytes()) == one


@given(features)
def test_the_bytes_do_not_depend_on_the_order_of_the_features(weights: dict[str, float]) -> None:
    turned = dict(reversed(weights.items()))
    one, other = (Weights(task="quoted", version="1", weights=given) for given in (weights, turned))
    assert one.to_bytes() == other.to_bytes()


@given(st.integers(0, len(SMALL.to_bytes()) - 1), st.integers(1, 255))
def test_no_changed_byte_goes_unnoticed(at: int, change: int) -> None:
    data = bytearray(SMALL.to_bytes())
    data[at] ^= change
    try:
        read = Weights.from_bytes(bytes(data))
    except WeightsError:
        return
    assert read == SMALL  # another way to write the same head, such as a blank for a tab


@given(st.binary(max_size=200))
def test_bytes_that_are_no_weights_are_refused(data: bytes) -> None:
    with pytest.raises(WeightsError, match="no quotekit weights file"):
        Weights.from_bytes(data)


@pytest.mark.parametrize("head", [b"{}", b"[]", b"7", b"null", b'"text"', b"\xff", b"{", b'{"quotekit-weights"'])
def test_a_strange_head_is_refused(head: bytes) -> None:
    with pytest.raises(WeightsError, match="no quotekit weights file"):
        Weights.from_bytes(head + b"\nnear\t1.000\n")


def test_a_cut_file_is_refused() -> None:
    with pytest.raises(WeightsError, match="damaged"):
        Weights.from_bytes(SMALL.to_bytes()[:-3])


def test_another_form_is_refused_and_the_mend_is_named() -> None:
    first, _, body = SMALL.to_bytes().partition(b"\n")
    head = json.loads(first)
    head["quotekit-weights"] = 99
    with pytest.raises(WeightsError, match=r"form 99, not 1: train them anew"):
        Weights.from_bytes(json.dumps(head).encode() + b"\n" + body)


def test_a_changed_head_is_refused() -> None:
    data = SMALL.to_bytes().replace(b'"task": "quoted"', b'"task": "quoter"')
    with pytest.raises(WeightsError, match="damaged"):
        Weights.from_bytes(data)


@pytest.mark.parametrize("data", ["text", None, 7, {"near": 1.0}])
def test_what_are_no_bytes_is_a_type_error(data: Any) -> None:
    with pytest.raises(TypeError, match="give the bytes of a weights file"):
        Weights.from_bytes(data)


def test_weights_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        SMALL.version = "2"  # type: ignore[misc]
    with pytest.raises(TypeError):
        SMALL.weights["near"] = 2.0  # type: ignore[index]


def test_weights_do_not_change_with_what_they_were_made_from() -> None:
    given_ = {"near": 1.0}
    weights = Weights(task="quoted", version="1", weights=given_)
    given_["near"] = 9.0
    assert weights.weights["near"] == 1.0


def test_weights_can_be_pickled() -> None:
    assert pickle.loads(pickle.dumps(SMALL)) == SMALL


def test_a_locale_with_other_weights_leaves_the_first_as_it_was() -> None:
    before = quotekit.EN.weights["quoted"]
    other = quotekit.EN.with_weights(SMALL)
    assert other.weights["quoted"] is SMALL
    assert quotekit.EN.weights["quoted"] is before


def test_the_weights_of_the_package_are_small_and_read_once() -> None:
    weights = quotekit.EN.weights["quoted"]
    assert weights.task == "quoted"
    assert len(weights.to_bytes()) <= 300_000
    assert quotekit.Extractor().locale.weights["quoted"] is weights
