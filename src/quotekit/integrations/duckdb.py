"""DuckDB: a SQL function from articles to records, as `quotekit.integrations.arrow` describes them."""

from __future__ import annotations

from typing import Any

import duckdb
import pyarrow as pa

from quotekit.errors import OptionError
from quotekit.extractor import Extractor, read_options
from quotekit.integrations.arrow import extract_column, record_type
from quotekit.locale.en import EN
from quotekit.locale.locale import Locale

__all__ = ["register"]


def register(
    connection: duckdb.DuckDBPyConnection, name: str = "quotekit", *, locale: Locale = EN, **options: Any
) -> None:
    """Give `connection` a SQL function, `quotekit(text)` or `quotekit(text, published)`, whose name you may choose.

    `published` is a DATE, a TIMESTAMP or an ISO 8601 text.  The function gives a STRUCT; NULL gives NULL.  The options
    are those of `quotekit.extract`.

    >>> connection = duckdb.connect()
    >>> register(connection)
    >>> connection.sql("SELECT quotekit('“Yes,” Ana Roe said.').speakers[1].name").fetchall()
    [('Ana Roe',)]
    """
    extractor = Extractor(locale, read_options(options))

    def read(*columns: pa.ChunkedArray) -> pa.ChunkedArray:
        if not 1 <= len(columns) <= 2:
            raise OptionError(f"{name} has {len(columns)} arguments: give a text, or a text and its day of publication")
        return extract_column(*columns, extractor=extractor)

    [record] = connection.from_arrow(pa.table({"record": pa.array([], record_type())})).types
    connection.create_function(name, read, None, record, type="arrow", null_handling="special")
