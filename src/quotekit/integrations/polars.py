"""Polars: an expression over articles gives records, as `quotekit.integrations.arrow` describes them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import polars as pl
import pyarrow as pa

from quotekit.extractor import Extractor, read_options
from quotekit.integrations.arrow import extract_column, record_type
from quotekit.locale.en import EN
from quotekit.locale.locale import Locale

__all__ = ["extract_expr"]


def extract_expr(
    text: str | pl.Expr, published: str | pl.Expr | None = None, *, locale: Locale = EN, **options: Any
) -> pl.Expr:
    """The records of a column of texts, as a column of structs under its name; a null text gives a null record.

    `text` and `published` are expressions or names of columns: of texts, and of days (dates, datetimes or ISO 8601
    texts; null where unknown).  The options are those of `quotekit.extract`.  Rows are read one by one, so the
    expression works in lazy and streaming queries alike.

    >>> pl.DataFrame({"text": ["“Yes,” Ana Roe said."]}).select(extract_expr("text").struct["speakers"].list.len())
    shape: (1, 1)
    ┌──────────┐
    │ speakers │
    │ ---      │
    │ u32      │
    ╞══════════╡
    │ 1        │
    └──────────┘
    """
    extractor = Extractor(locale, read_options(options))

    def read(columns: Sequence[pl.Series]) -> pl.Series:
        records = extract_column(*(column.to_arrow() for column in columns), extractor=extractor)
        return pl.Series(columns[0].name, records)

    dtype = pl.Series(pa.array([], record_type())).dtype
    columns = [text] if published is None else [text, published]
    return pl.map_batches(columns, read, return_dtype=dtype, is_elementwise=True)
