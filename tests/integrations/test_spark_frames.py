"""Spark: a frame of articles gives the records of `extract`, on a real local Spark with worker processes of its own."""

from __future__ import annotations

import importlib
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from generated_articles import articles, expected, line

import quotekit

pytestmark = [
    pytest.mark.integration,
    pytest.mark.filterwarnings("ignore:PySpark does not yet fully support pandas:FutureWarning"),
]

TEXT = "“We won,” Sirdar Ana Roe said on Monday."


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    sql = pytest.importorskip("pyspark.sql")
    if shutil.which("java") is None and "JAVA_HOME" not in os.environ:
        pytest.skip("Spark needs Java, and there is none here")
    environment = dict(os.environ)
    os.environ["PYSPARK_PYTHON"] = sys.executable
    os.environ["PYTHONPATH"] = str(Path(quotekit.__file__).parents[1])  # the workers read the same quotekit
    settings = {"spark.ui.enabled": "false", "spark.sql.session.timeZone": "UTC", "spark.log.level": "FATAL"}
    session = sql.SparkSession.builder.master("local[2]").config(map=settings).getOrCreate()
    yield session
    session.stop()
    os.environ.clear()
    os.environ.update(environment)


@pytest.fixture(scope="module")
def extract_frame(spark: Any) -> Any:
    return importlib.import_module("quotekit.integrations.spark").extract_frame


def test_the_generated_articles_give_the_records_of_extract(spark: Any, extract_frame: Any) -> None:
    rows = [(one.id, one.text, one.published) for one in articles()]
    frame = spark.createDataFrame(rows, "key string, body string, day date").repartition(5)
    found = extract_frame(frame, text="body", published="day", id="key").collect()
    records = {row["id"]: row.asDict(recursive=True) for row in found}
    assert len(records) == len(found) == len(articles())
    for record in records.values():
        del record["id"]
    assert tuple(line(records[one.id]) for one in articles()) == expected()


def test_locale_and_options_reach_the_workers(spark: Any, extract_frame: Any) -> None:
    given: dict[str, Any] = {"locale": quotekit.EN.with_titles("sirdar"), "kinds": {"indirect"}}
    frame = spark.createDataFrame([(1, TEXT), (2, ""), (3, None)], "number long, text string").coalesce(1)
    first, empty, nothing = (row.asDict(recursive=True) for row in extract_frame(frame, **given).collect())
    assert first == quotekit.extract(TEXT, **given).to_dict()
    assert first != quotekit.extract(TEXT, kinds={"indirect"}).to_dict()
    assert (empty["text"], empty["quotations"]) == ("", [])
    assert set(nothing.values()) == {None}


def test_wrong_options_and_columns_raise_at_once(spark: Any, extract_frame: Any) -> None:
    frame = spark.createDataFrame([(1, TEXT)], "number long, body string")
    with pytest.raises(quotekit.OptionError, match="text is 'text': choose from the columns number, body"):
        extract_frame(frame)
    with pytest.raises(TypeError, match="there is no option 'kind'"):
        extract_frame(frame, text="body", kind={"direct"})


def test_what_is_wrong_in_a_row_is_named(spark: Any, extract_frame: Any) -> None:
    frame = spark.createDataFrame([(7, TEXT, "May")], "number long, text string, day string").coalesce(1)
    with pytest.raises(Exception, match=r"PublishedError: row 0 \(id 7\): published is 'May': give an ISO 8601"):
        extract_frame(frame, id="number", published="day").collect()
