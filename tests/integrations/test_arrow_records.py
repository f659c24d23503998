"""Arrow: the type of a record agrees with the record, and batches of articles give what `extract` gives."""

from __future__ import annotations

import datetime
import importlib
import json
import re
from typing import Any

import pytest
from generated_articles import articles, expected, line
from hypothesis import given

import quotekit
from test_json import extractions

pytestmark = pytest.mark.integration

TEXT = "“We won,” Mayor Ana Roe said on Monday."
LONE_SURROGATE = re.compile("[\ud800-\udfff]")


@pytest.fixture(scope="module")
def pa() -> Any:
    return pytest.importorskip("pyarrow")


@pytest.fixture(scope="module")
def arrow(pa: Any) -> Any:
    return importlib.import_module("quotekit.integrations.arrow")


def test_the_generated_articles_give_the_records_of_extract(pa: Any, arrow: Any) -> None:
    columns = {
        "id": [one.id for one in articles()],
        "text": [one.text for one in articles()],
        "published": [one.published for one in articles()],
    }
    table = pa.table(columns)
    batches = list(arrow.extract_batches(table.to_batches(max_chunksize=900), published="published", id="id"))
    assert [batch.num_rows for batch in batches] == [900, 900, 200]
    rows = pa.Table.from_batches(batches).to_pylist()
    assert [row.pop("id") for row in rows] == columns["id"]
    assert tuple(map(line, rows)) == expected()
    assert table.to_pydict() == columns


@given(extraction=extractions())
def test_the_type_holds_every_record_there_can_be(extraction: quotekit.Extraction) -> None:
    pa = pytest.importorskip("pyarrow")
    arrow = importlib.import_module("quotekit.integrations.arrow")
    shown = json.dumps(extraction.to_dict(), ensure_ascii=False)
    record = json.loads(LONE_SURROGATE.sub("?", shown))
    [row] = pa.array([record], arrow.record_type()).to_pylist()
    assert json.dumps(row) == json.dumps(record), "the same fields in the same order"


def test_the_schema_is_that_of_the_batches(pa: Any, arrow: Any) -> None:
    batch = pa.RecordBatch.from_pydict({"key": [7], "text": [TEXT]})
    assert arrow.extract_batch(batch).schema == arrow.record_schema()
    assert arrow.extract_batch(batch, id="key").schema == arrow.record_schema(pa.int64())
    assert arrow.record_schema().names == list(quotekit.extract(TEXT).to_dict())


def test_nothing_in_nothing_out(pa: Any, arrow: Any) -> None:
    batch = pa.RecordBatch.from_pydict({"key": [1, 2, 3], "text": [None, "", TEXT], "day": ["no date", None, None]})
    nothing, empty, full = arrow.extract_batch(batch, id="key", published="day").to_pylist()
    assert nothing == dict.fromkeys(nothing) | {"id": 1}
    assert [empty[name] for name in ("text", "quotations", "speakers", "dates", "mentions")] == ["", [], [], [], []]
    assert (full["id"], full["published"], len(full["quotations"])) == (3, None, 1)
    none = batch.slice(0, 0)
    assert arrow.extract_batch(none).num_rows == 0
    assert len(arrow.extract_column([])) == 0


@pytest.mark.parametrize("type_", ["string", "large_string", "string_view", "dictionary"])
def test_texts_of_every_arrow_type(pa: Any, arrow: Any, type_: str) -> None:
    kind = pa.dictionary(pa.int8(), pa.string()) if type_ == "dictionary" else getattr(pa, type_)()
    records = arrow.extract_column(pa.array([TEXT, None], pa.string()).cast(kind)).to_pylist()
    assert records == [quotekit.extract(TEXT).to_dict(), None]


def test_a_column_of_nulls_alone_has_no_type_to_be_wrong(pa: Any, arrow: Any) -> None:
    for type_ in (pa.null(), pa.float64()):
        assert arrow.extract_column(pa.nulls(3, type_)).to_pylist() == [None] * 3


def test_days_of_every_arrow_type(pa: Any, arrow: Any) -> None:
    day, moment = datetime.date(2024, 5, 14), datetime.datetime(2024, 5, 14, 18, 30)
    for published, days in [
        (day, pa.array([day], pa.date32())),
        (day, pa.array([day], pa.date64())),
        (day, pa.array(["2024-05-14"])),
        (moment, pa.array([moment], pa.timestamp("s"))),
        (moment, pa.array([moment], pa.timestamp("ns"))),
        (moment.replace(tzinfo=datetime.UTC), pa.array([moment], pa.timestamp("us", "UTC"))),
        (None, pa.nulls(1)),
    ]:
        [record] = arrow.extract_column([TEXT], days).to_pylist()
        assert record == quotekit.extract(TEXT, published=published).to_dict()


@pytest.mark.parametrize(
    ("texts", "days", "error", "message"),
    [
        ([TEXT, 5], None, TypeError, "row 1: text is int: give a str"),
        ([None, TEXT.encode()], None, TypeError, r"row 1: text is bytes: decode it first, e\.g\. text\.decode"),
        ([*[None] * 300, TEXT, 2.5], None, TypeError, "row 301: text is float: give a str"),
        ([TEXT], ["May 14"], quotekit.PublishedError, "row 0: published is 'May 14': give an ISO 8601 date"),
        ([TEXT], [20240514], TypeError, "row 0: published is int: give a date"),
        ([TEXT, TEXT], [None], quotekit.OptionError, "2 texts but 1 days of publication: give one for each"),
    ],
)
def test_what_is_no_text_or_no_day_is_refused_by_its_row(
    arrow: Any, texts: Any, days: Any, error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=f"^(there are )?{message}"):
        arrow.extract_column(texts, days)


def test_an_article_with_an_id_is_named_by_it(pa: Any, arrow: Any) -> None:
    batch = pa.RecordBatch.from_pydict({"key": ["a", "b"], "text": [b"", None], "number": [1, 2]})
    with pytest.raises(TypeError, match=r"^row 0 \(id 'a'\): text is bytes: decode it first"):
        arrow.extract_batch(batch, id="key")
    with pytest.raises(TypeError, match=r"^row 0: text is int: give a str"):
        arrow.extract_batch(batch, text="number")
    with pytest.raises(quotekit.OptionError, match="published is 'day': choose from the columns key, text, number"):
        arrow.extract_batch(batch, published="day")


def test_a_wrong_option_raises_before_anything_is_read(arrow: Any) -> None:
    with pytest.raises(TypeError, match="there is no option 'kind': choose from kinds"):
        arrow.extract_batches(iter([]), kind={"direct"})


def test_options_and_locale_are_those_of_extract(pa: Any, arrow: Any) -> None:
    text = f"{TEXT} Sirdar Bo Li believes that it will rain."
    batch = pa.RecordBatch.from_pydict({"text": [text]})
    given: dict[str, Any] = {"locale": quotekit.EN.with_titles("sirdar"), "attitudes": "all", "kinds": {"indirect"}}
    [row] = arrow.extract_batch(batch, **given).to_pylist()
    assert row == quotekit.extract(text, **given).to_dict()
    assert row != quotekit.extract(text).to_dict()


def test_no_text_fails_however_broken(arrow: Any) -> None:
    texts = ["“\ud83d,” Ana \udc00Roe said.", "“a&#xD800;”", "\x00" * 9, "“" * 50, "\N{ROCKET}" * 300]
    for text, record in zip(texts, arrow.extract_column(texts).to_pylist(), strict=True):
        assert record["text"] == LONE_SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)
        assert record == quotekit.extract(record["text"]).to_dict()
