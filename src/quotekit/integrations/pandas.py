"""pandas: a series of articles gives a series of records, as `quotekit.integrations.arrow` describes them."""

from __future__ import annotations

from typing import Any

import pandas as pd
import pyarrow as pa

from quotekit.errors import OptionError
from quotekit.extractor import Extractor, read_options
from quotekit.integrations.arrow import extract_column
from quotekit.locale.en import EN
from quotekit.locale.locale import Locale

__all__ = ["extract_series"]


def extract_series(
    texts: pd.Series, published: pd.Series | None = None, *, locale: Locale = EN, **options: Any
) -> pd.Series:
    """The records of a series of texts, with its index and name; a missing text gives a missing record.

    `published` is a series of days (datetimes, dates or ISO 8601 texts; missing where unknown) with the same index.
    The options are those of `quotekit.extract`.  What is no text is a TypeError, a bad date a `PublishedError`; both
    name the row, counted from 0.

    >>> records = extract_series(pd.Series(["“Yes,” Ana Roe said.", None], index=["a", "b"]))
    >>> records["a"]["speakers"][0]["name"]
    'Ana Roe'
    """
    extractor = Extractor(locale, read_options(options))
    if published is not None and not published.index.equals(texts.index):
        raise OptionError("published has another index than the texts: give one day for each text, under its label")
    days = None if published is None else _values(published)
    records = extract_column(_values(texts), days, extractor=extractor)
    return pd.Series(pd.arrays.ArrowExtensionArray(records), index=texts.index, name=texts.name)


def _values(series: pd.Series) -> Any:
    if series.dtype == object:  # may hold anything, lone surrogates too
        return [None if missing else value for value, missing in zip(series, series.isna(), strict=True)]
    return pa.array(series, from_pandas=True)
