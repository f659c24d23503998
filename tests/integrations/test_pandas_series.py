"""pandas: a series of articles gives a series of the records of `extract`."""

from __future__ import annotations

import datetime
import importlib
from typing import Any

import pytest
from generated_articles import articles, expected, line

import quotekit

pytestmark = pytest.mark.integration

TEXT = "“We won,” Mayor Ana Roe said on Monday."


@pytest.fixture(scope="module")
def pd() -> Any:
    pytest.importorskip("pyarrow")
    return pytest.importorskip("pandas")


@pytest.fixture(scope="module")
def extract_series(pd: Any) -> Any:
    return importlib.import_module("quotekit.integrations.pandas").extract_series


def test_the_generated_articles_give_the_records_of_extract(pd: Any, extract_series: Any) -> None:
    frame = pd.DataFrame([{"id": one.id, "text": one.text, "day": one.published} for one in articles()]).set_index("id")
    before = frame.copy(deep=True)
    records = extract_series(frame["text"], frame["day"])
    assert records.index.equals(frame.index)
    assert records.name == "text"
    assert tuple(line(None if record is pd.NA else record) for record in records) == expected()
    pd.testing.assert_frame_equal(frame, before)


def test_every_kind_of_column_and_of_nothing(pd: Any, extract_series: Any) -> None:
    record = quotekit.extract(TEXT).to_dict()
    for texts in (
        pd.Series([TEXT, None], dtype=object),
        pd.Series([TEXT, float("nan")], dtype=object),
        pd.Series([TEXT, pd.NA], dtype=object),
        pd.Series([TEXT, None], dtype="str"),
        pd.Series([TEXT, None], dtype="string"),
        pd.Series([TEXT, None], dtype="category"),
    ):
        assert extract_series(texts).isna().tolist() == [False, True], texts.dtype
        assert extract_series(texts)[0] == record, texts.dtype
    assert extract_series(pd.Series([None, None], dtype="float64")).isna().all()
    assert len(extract_series(pd.Series([], dtype="str"))) == 0


def test_every_kind_of_day(pd: Any, extract_series: Any) -> None:
    texts = pd.Series([TEXT, TEXT])
    moment = datetime.datetime(2024, 5, 14, 18, 30)
    for days in (
        pd.Series([moment, None]),
        pd.Series([moment, None], dtype=object),
        pd.Series([moment.isoformat(), None]),
    ):
        dated, undated = extract_series(texts, days)
        assert dated == quotekit.extract(TEXT, published=moment).to_dict(), days.dtype
        assert undated == quotekit.extract(TEXT).to_dict(), days.dtype


def test_columns_of_the_records(pd: Any, extract_series: Any) -> None:
    records = extract_series(pd.Series([TEXT, None, ""]))
    assert records.struct.field("quotations").list.len().tolist() == [1, pd.NA, 0]


def test_what_is_wrong_is_named(pd: Any, extract_series: Any) -> None:
    with pytest.raises(TypeError, match=r"^row 1: text is bytes: decode it first"):
        extract_series(pd.Series([TEXT, TEXT.encode()]))
    with pytest.raises(TypeError, match=r"^row 0: text is int: give a str"):
        extract_series(pd.Series([1, 2]))
    with pytest.raises(quotekit.PublishedError, match=r"^row 0: published is 'May': give an ISO 8601 date"):
        extract_series(pd.Series([TEXT]), pd.Series(["May"]))
    with pytest.raises(quotekit.OptionError, match="published has another index than the texts"):
        extract_series(pd.Series([TEXT], index=["a"]), pd.Series(["2024-05-14"], index=["b"]))
    with pytest.raises(TypeError, match="there is no option 'kind'"):
        extract_series(pd.Series([TEXT]), kind={"direct"})


def test_a_lone_surrogate_does_not_stop_a_column(pd: Any, extract_series: Any) -> None:
    [record] = extract_series(pd.Series(["“\ud83d Yes,” Ana Roe said."], dtype=object))
    assert record["text"] == "“\N{REPLACEMENT CHARACTER} Yes,” Ana Roe said."
    assert record["quotations"][0]["span"] == [0, 8]
