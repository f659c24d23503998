"""DuckDB: a SQL function gives the records of `extract`."""

from __future__ import annotations

import importlib
from typing import Any

import pytest
from generated_articles import articles, expected, line

import quotekit

pytestmark = pytest.mark.integration

TEXT = "“We won,” Mayor Ana Roe said on Monday."


@pytest.fixture(scope="module")
def duckdb() -> Any:
    pytest.importorskip("pyarrow")
    return pytest.importorskip("duckdb")


@pytest.fixture
def connection(duckdb: Any) -> Any:
    connection = duckdb.connect()
    importlib.import_module("quotekit.integrations.duckdb").register(connection)
    return connection


def test_the_generated_articles_give_the_records_of_extract(connection: Any) -> None:
    connection.execute("CREATE TABLE articles (number INTEGER, text VARCHAR, day DATE)")
    pa = pytest.importorskip("pyarrow")
    numbers = pa.array(range(len(articles())), pa.int32())
    texts = pa.array([one.text for one in articles()])
    given = pa.table({"number": numbers, "text": texts, "day": [one.published for one in articles()]})
    connection.register("given", given)
    connection.execute("INSERT INTO articles SELECT * FROM given")
    found = connection.execute("SELECT quotekit(text, day) FROM articles ORDER BY number").fetchall()
    assert tuple(line(record) for (record,) in found) == expected()


def one(connection: Any, sql: str, *values: object) -> Any:
    [(value,)] = connection.execute(sql, values).fetchall()
    return value


def test_null_gives_null_and_an_empty_text_empty_lists(connection: Any) -> None:
    assert one(connection, "SELECT quotekit(NULL)") is None
    assert one(connection, "SELECT quotekit(NULL::VARCHAR, '2024-05-14')") is None
    assert one(connection, "SELECT quotekit('').quotations") == []
    assert one(connection, "SELECT quotekit(?, NULL)", TEXT) == quotekit.extract(TEXT).to_dict()


def test_days_are_dates_timestamps_or_texts(connection: Any) -> None:
    for sql, published in [
        ("DATE '2024-05-14'", "2024-05-14"),
        ("'2024-05-14'", "2024-05-14"),
        ("TIMESTAMP '2024-05-14 18:30:00'", "2024-05-14T18:30:00"),
    ]:
        record = one(connection, f"SELECT quotekit(?, {sql})", TEXT)
        assert record == quotekit.extract(TEXT, published=published).to_dict()


def test_the_fields_of_a_record_can_be_asked_for(connection: Any) -> None:
    assert one(connection, "SELECT unnest(quotekit(?).speakers).name", TEXT) == "Ana Roe"
    assert one(connection, "SELECT quotekit(?).quotations[1].content[1][2]", TEXT) == 8


def test_the_name_and_the_options_can_be_chosen(duckdb: Any) -> None:
    register = importlib.import_module("quotekit.integrations.duckdb").register
    connection = duckdb.connect()
    register(connection, "who_said", kinds={"indirect"})
    assert one(connection, "SELECT who_said(?).quotations", TEXT) == []
    with pytest.raises(TypeError, match="there is no option 'kind'"):
        register(connection, "another", kind={"direct"})


@pytest.mark.parametrize(
    ("sql", "message"),
    [
        ("quotekit(5)", "row 0: text is int: give a str"),
        ("quotekit('a'::BLOB)", "row 0: text is bytes: decode it first"),
        ("quotekit('a', 'May')", "row 0: published is 'May': give an ISO 8601 date"),
        ("quotekit('a', '2024-05-14', 'b')", "quotekit has 3 arguments: give a text, or a text and its day"),
    ],
)
def test_what_is_wrong_is_named(duckdb: Any, connection: Any, sql: str, message: str) -> None:
    with pytest.raises(duckdb.Error, match=message):
        connection.execute(f"SELECT {sql}").fetchall()
