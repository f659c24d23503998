"""Spark: a frame of articles gives a frame of records, as `quotekit.integrations.arrow` describes them.

The work goes through `mapInArrow`, so it is spread as the rows are; quotekit must be installed where the workers run.
"""

from __future__ import annotations

from functools import partial
from typing import Any

from pyspark.sql import DataFrame
from pyspark.sql.pandas.types import from_arrow_schema
from pyspark.sql.types import StructField, StructType

from quotekit.errors import OptionError
from quotekit.extractor import read_options
from quotekit.integrations.arrow import extract_batches, record_schema
from quotekit.locale.en import EN
from quotekit.locale.locale import Locale

__all__ = ["extract_frame"]


def extract_frame(
    frame: DataFrame,
    *,
    text: str = "text",
    published: str | None = None,
    id: str | None = None,
    locale: Locale = EN,
    **options: Any,
) -> DataFrame:
    """The records of a frame of articles, a row each, lazily; a null text gives a row of nulls.

    `text`, `published` and `id` name columns: of texts, of days (dates, timestamps or ISO 8601 texts; null where
    unknown), and of whatever names an article, which is handed on as column `id`.  The options are those of
    `quotekit.extract`; a wrong one, or a column that is not there, raises at once.  `docs/how-to/spark.md` shows it.
    """
    read_options(options)
    named = {"text": text, "published": published, "id": id}
    for option, name in named.items():
        if name is not None and frame.columns.count(name) != 1:
            raise OptionError(f"{option} is {name!r}: choose from the columns {', '.join(frame.columns)}")
    fields = [] if id is None else [StructField("id", frame.schema[id].dataType)]
    schema = StructType([*fields, *from_arrow_schema(record_schema()).fields])
    read = partial(extract_batches, text=text, published=published, id=id, locale=locale, **options)
    return frame.select(*(frame[name] for name in dict.fromkeys(named.values()) if name)).mapInArrow(read, schema)
