"""Polars: an expression over articles gives the records of `extract`, in eager, lazy and streaming queries."""

from __future__ import annotations

import importlib
from typing import Any

import pytest
from generated_articles import articles, expected, line

import quotekit

pytestmark = pytest.mark.integration

TEXT = "“We won,” Mayor Ana Roe said on Monday."


@pytest.fixture(scope="module")
def pl() -> Any:
    pytest.importorskip("pyarrow")
    return pytest.importorskip("polars")


@pytest.fixture(scope="module")
def extract_expr(pl: Any) -> Any:
    return importlib.import_module("quotekit.integrations.polars").extract_expr


@pytest.fixture(scope="module")
def frame(pl: Any) -> Any:
    return pl.DataFrame({"text": [one.text for one in articles()], "day": [one.published for one in articles()]})


def test_the_generated_articles_give_the_records_of_extract(frame: Any, extract_expr: Any) -> None:
    records = frame.lazy().select(extract_expr("text", "day")).collect(engine="streaming")["text"]
    assert tuple(map(line, records.to_list())) == expected()


def test_eager_and_lazy_queries_give_the_same(pl: Any, frame: Any, extract_expr: Any) -> None:
    few = frame.head(60)  # a null and an empty text among them
    wanted = expected()[:60]
    expression = extract_expr(pl.col("text"), pl.col("day")).alias("record")
    assert tuple(map(line, few.with_columns(expression)["record"].to_list())) == wanted
    lazy = few.lazy().with_columns(expression)
    assert lazy.collect_schema() == lazy.collect().schema
    assert tuple(map(line, lazy.collect()["record"].to_list())) == wanted
    assert few.lazy().filter(pl.col("text").is_null()).select(expression).collect()["record"].to_list() == [None]
    assert few.head(0).select(expression).height == 0


def test_texts_without_days(pl: Any, extract_expr: Any) -> None:
    records = pl.DataFrame({"text": [TEXT, None]}).select(extract_expr("text", kinds={"indirect"}))["text"].to_list()
    assert records == [quotekit.extract(TEXT, kinds={"indirect"}).to_dict(), None]


def test_what_is_wrong_is_named(pl: Any, extract_expr: Any) -> None:
    with pytest.raises(TypeError, match="there is no option 'kind'"):
        extract_expr("text", kind={"direct"})
    with pytest.raises(TypeError, match="row 1: text is bytes: decode it first"):
        pl.DataFrame({"text": [None, b""]}).select(extract_expr("text"))
