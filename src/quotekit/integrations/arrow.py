"""Columns of articles in Arrow: the one shape of a record, and the one seam that every engine goes through.

A row of the result is the record of `Extraction.to_dict`: `docs/data-format.md` describes it.  Nothing goes in and
nothing comes out: a null text gives a null row, an empty text a record with empty lists.  A lone surrogate, which no
Arrow column can hold, is read as U+FFFD; that is one character for one, so offsets stay.
"""

from __future__ import annotations

import datetime
import re
import types
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any, Final, Literal, Union, get_args, get_origin, get_type_hints

import attrs
import pyarrow as pa

from quotekit.errors import OptionError
from quotekit.export.records import LISTED
from quotekit.extractor import Extractor, Published, check_text, read_options, read_published
from quotekit.locale.en import EN
from quotekit.locale.locale import Locale
from quotekit.model import DateReference, Extraction, Mention, Quotation, Span, Speaker

__all__ = ["extract_batch", "extract_batches", "extract_column", "record_schema", "record_type"]

_PIECE: Final = 256  # rows that are held as Python objects at a time
_LONE_SURROGATE: Final = re.compile(r"[\ud800-\udfff]")
_STANDARD: Final = Extractor()
_TYPES: Final = types.MappingProxyType(
    {
        str: pa.string(),
        bool: pa.bool_(),
        float: pa.float64(),
        Span: pa.list_(pa.int32()),
        datetime.date: pa.string(),
        datetime.time: pa.string(),
        **dict.fromkeys(LISTED, pa.string()),  # their ids
    }
)


@cache
def record_type() -> pa.StructType:
    """The Arrow type of a record: the fields of `Extraction.to_dict`, in its order and under its names.

    Offsets are lists of two numbers and days are texts, as in the record, so that every engine can hold them.

    >>> record_type().field("text").type
    DataType(string)
    """
    fields = {
        "schema": pa.int32(),
        "version": pa.string(),
        "weights": pa.list_(pa.string()),
        "offsets": pa.string(),
        **dict(_fields(Extraction)),
    }
    rows = {"quotations": Quotation, "speakers": Speaker, "dates": DateReference, "mentions": Mention}
    fields |= {name: pa.list_(pa.struct([("id", pa.string()), *_fields(cls)])) for name, cls in rows.items()}
    return pa.struct(list(fields.items()))


def record_schema(id_type: pa.DataType | None = None) -> pa.Schema:
    """The schema of what `extract_batch` gives; with `id_type` there is a column `id` of that type before the others.

    >>> record_schema(pa.int64()).names[:4]
    ['id', 'schema', 'version', 'weights']
    """
    ids = [] if id_type is None else [pa.field("id", id_type)]
    return pa.schema([*ids, *record_type()])


def extract_batch(
    batch: pa.RecordBatch,
    *,
    text: str = "text",
    published: str | None = None,
    id: str | None = None,
    locale: Locale = EN,
    **options: Any,
) -> pa.RecordBatch:
    """The records of a batch of articles, row by row; the batch itself stays as it is.

    `text`, `published` and `id` name columns: of texts, of days of publication (dates, timestamps or ISO 8601 texts;
    null where unknown), and of whatever names an article, which is handed on as column `id`.  The options are those of
    `quotekit.extract`.  What is no text is a TypeError, a bad date a `PublishedError`, and both name the row.

    >>> articles = pa.RecordBatch.from_pydict({"text": ["“Yes,” Ana Roe said.", None]})
    >>> extract_batch(articles)["speakers"].to_pylist()[0][0]["name"]
    'Ana Roe'
    """
    [records] = extract_batches([batch], text=text, published=published, id=id, locale=locale, **options)
    return records


def extract_batches(
    batches: Iterable[pa.RecordBatch],
    *,
    text: str = "text",
    published: str | None = None,
    id: str | None = None,
    locale: Locale = EN,
    **options: Any,
) -> Iterator[pa.RecordBatch]:
    """The records of many batches, each made when it is asked for; see `extract_batch`.  Wrong options raise at once.

    >>> articles = pa.table({"text": ["“Yes,” Ana Roe said."], "day": ["2024-05-14"]})
    >>> pa.Table.from_batches(extract_batches(articles.to_batches(), published="day"))["published"].to_pylist()
    ['2024-05-14']
    """
    extractor = Extractor(locale, read_options(options))

    def read(batch: pa.RecordBatch) -> pa.RecordBatch:
        ids = None if id is None else _named(batch, id, "id")
        days = None if published is None else _named(batch, published, "published")
        rows = extract_column(_named(batch, text, "text"), days, ids=ids, extractor=extractor)
        columns = rows.combine_chunks().flatten()
        if ids is None:
            return pa.RecordBatch.from_arrays(columns, schema=record_schema())
        return pa.RecordBatch.from_arrays([ids, *columns], schema=record_schema(ids.type))

    return map(read, batches)


def extract_column(
    texts: pa.Array | pa.ChunkedArray | Sequence[str | None],
    published: pa.Array | pa.ChunkedArray | Sequence[Published] | None = None,
    *,
    ids: pa.Array | pa.ChunkedArray | Sequence[Any] | None = None,
    extractor: Extractor = _STANDARD,
) -> pa.ChunkedArray:
    """The records of a column of texts as a column of structs: what the engines that have columns are built upon.

    `ids` are used in the messages of errors alone, to name an article besides its row.

    >>> extract_column(["Rain is likely.", None]).is_null().to_pylist()
    [False, True]
    """
    if published is not None and len(published) != len(texts):
        raise OptionError(f"there are {len(texts)} texts but {len(published)} days of publication: give one for each")
    pieces = []
    for first in range(0, len(texts), _PIECE):
        piece = slice(first, first + _PIECE)
        given = _plain(texts[piece])
        days = [None] * len(given) if published is None else _plain(published[piece])
        named = [""] * len(given) if ids is None else [f" (id {key!r})" for key in _plain(ids[piece])]
        rows = enumerate(zip(given, days, named, strict=True), start=first)
        records = [_record(text, day, f"row {row}{name}", extractor) for row, (text, day, name) in rows]
        pieces.append(pa.array(records, record_type()))
    return pa.chunked_array(pieces, record_type())


def _record(text: object, day: object, where: str, extractor: Extractor) -> dict[str, Any] | None:
    if text is None:
        return None
    try:
        article, published = _LONE_SURROGATE.sub("\N{REPLACEMENT CHARACTER}", check_text(text)), read_published(day)
    except (TypeError, ValueError) as error:
        raise type(error)(f"{where}: {error}") from None
    return extractor.extract(article, published=published).to_dict()


def _plain(values: Any) -> list[Any]:
    """The values of a piece as Python objects; moments to the microsecond, as Python has them."""
    if not isinstance(values, pa.Array | pa.ChunkedArray):
        return list(values)
    if pa.types.is_timestamp(values.type):
        values = values.cast(pa.timestamp("us", values.type.tz), safe=False)
    return list(values.to_pylist())


def _named(batch: pa.RecordBatch, name: str, option: str) -> pa.Array:
    if batch.schema.names.count(name) != 1:
        raise OptionError(f"{option} is {name!r}: choose from the columns {', '.join(batch.schema.names)}")
    return batch.column(name)


def _fields(cls: type) -> list[tuple[str, pa.DataType]]:
    """The Arrow fields of a class of results, by the rules of `quotekit.export.records`."""
    hints = get_type_hints(cls)
    return [(field.name, _arrow_type(hints[field.name])) for field in attrs.fields(cls) if field.eq]


def _arrow_type(hint: Any) -> pa.DataType:
    if get_origin(hint) in (Union, types.UnionType):
        hint = next(kind for kind in get_args(hint) if kind is not type(None))
    if get_origin(hint) is tuple:
        return pa.list_(_arrow_type(get_args(hint)[0]))
    if get_origin(hint) is Literal:
        return pa.string()
    return _TYPES[hint] if hint in _TYPES else pa.struct(_fields(hint))
