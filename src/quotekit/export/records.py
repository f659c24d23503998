"""An extraction as a record of plain data, ready for JSON, and the extraction that a record stands for.

A record holds what the result classes hold, field by field; `docs/data-format.md` describes it.  Mentions, speakers and
dates are listed once under ids ("m1", "s1", "d1") and referred to by them, so that identity survives.  Both directions
follow the fields of the classes in `quotekit.model`: a field added there needs no line here.  Ids of quotations are
made from the text and the offsets alone, so that another reading of the same text can be laid beside this one.
"""

from __future__ import annotations

import datetime
import types
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

import attrs

from quotekit.errors import OptionError, RecordError
from quotekit.export.utf16 import Utf16
from quotekit.model import DateReference, Extraction, Mention, Quotation, Span, Speaker
from quotekit.version import __version__

__all__ = ["LISTED", "SCHEMA", "from_dict", "quotation_ids", "to_dict"]

SCHEMA: Final = 1
"""The number of the record's shape; it grows only when a program that reads the older shape would go wrong."""

_Result = TypeVar("_Result")
LISTED: Final[Mapping[type, str]] = types.MappingProxyType({Mention: "m", Speaker: "s", DateReference: "d"})
"""What a record lists once and refers to by id, with the letter of its ids."""

Offsets = Literal["codepoints", "utf16"]

_OFFSETS: Final = get_args(Offsets)
_SCALARS: Final = (str, int, float, bool)


def to_dict(extraction: Extraction, *, offsets: Offsets = "codepoints") -> dict[str, Any]:
    """The record of `extraction`: dicts, lists, text, numbers, True, False and None only.

    `offsets` are counted in code points, as Python counts, or for browsers in code units of UTF-16 ("utf16").

    >>> record = to_dict(Extraction(text="Rain is likely."))
    >>> record["schema"], record["text"], record["quotations"]
    (1, 'Rain is likely.', [])
    """
    if offsets not in _OFFSETS:
        raise OptionError(f"offsets is {offsets!r}: choose from {', '.join(_OFFSETS)}")
    writer = _Writer(Utf16(extraction.text).units if offsets == "utf16" else int)
    dates = writer.listed(extraction.dates)
    mentions = writer.listed(_mentions(extraction))
    speakers = writer.listed(extraction.speakers)
    head = {"schema": SCHEMA, "version": __version__, "weights": list(extraction.weights), "offsets": offsets}
    record = {**head, **writer.fields(extraction)}
    ids = quotation_ids(extraction.text, extraction.quotations)
    quotations = [{"id": key, **fields} for key, fields in zip(ids, record["quotations"], strict=True)]
    return record | {"quotations": quotations, "speakers": speakers, "mentions": mentions, "dates": dates}


def from_dict(record: Mapping[str, Any]) -> Extraction:
    """The extraction that `record` stands for, equal to the one it was made from.

    Unknown fields are passed over.  A record of another shape, or of a newer schema, is refused with a `RecordError`
    that names the place.

    >>> extraction = Extraction(text="Rain is likely.")
    >>> from_dict(to_dict(extraction)) == extraction
    True
    """
    if not isinstance(record, Mapping):
        raise RecordError(f"the record is {type(record).__name__}: give the dict that to_dict or json.loads returns")
    schema = record.get("schema")
    if type(schema) is not int or schema < 1:
        raise RecordError(f"schema is {schema!r}: give a record that to_dict made")
    if schema > SCHEMA:
        made_by = f"quotekit {record.get('version')}"
        raise RecordError(f"schema is {schema}, but this quotekit reads up to {SCHEMA}: install {made_by} or newer")
    text = record.get("text")
    if not isinstance(text, str):
        raise RecordError(f"text is {_shown(text)}: a record holds the text that its offsets slice")
    offsets = record.get("offsets", "codepoints")
    if offsets not in _OFFSETS:
        raise RecordError(f"offsets is {_shown(offsets)}: expected one of {', '.join(map(repr, _OFFSETS))}")
    reader = _Reader(len(text), Utf16(text).code_points if offsets == "utf16" else int)
    dates = reader.listed(DateReference, record, "dates")
    reader.listed(Mention, record, "mentions")
    speakers = reader.listed(Speaker, record, "speakers")
    return reader.result(Extraction, {**record, "dates": dates, "speakers": speakers}, "")


def _mentions(extraction: Extraction) -> list[Mention]:
    """Every mention once, in order of position: those of the speakers, and those in quotations that stay in doubt."""
    found = dict.fromkeys(mention for speaker in extraction.speakers for mention in speaker.mentions)
    found.update(dict.fromkeys(quotation.mention for quotation in extraction.quotations if quotation.mention))
    return sorted(found, key=lambda mention: (mention.span.start, mention.span.end))


def quotation_ids(text: str, quotations: Iterable[Quotation]) -> list[str]:
    """One id a quotation: "q" and 16 hexadecimal digits of the SHA-256 of the text and the offsets of the content.

    Neither the version nor the reading has a part in it: the same words of the same text have the same id for ever.
    """
    from hashlib import sha256  # noqa: PLC0415 -- takes longer to import than most of the package

    read = sha256(text.encode("utf-8", "surrogatepass"))
    ids = []
    for quotation in quotations:
        whole = read.copy()
        whole.update("".join(f"\n{span.start}-{span.end}" for span in quotation.content).encode())
        ids.append(f"q{whole.hexdigest()[:16]}")
    return ids


class _Writer:
    """Turns results into plain data; knows the ids of what has been listed."""

    def __init__(self, offset: Callable[[int], int]) -> None:
        self._offset = offset  # from code points to what the record counts
        self._ids: dict[Any, str] = {}
        self._seen: dict[int, str | None] = {}  # by identity: hashing a speaker walks all of its mentions

    def listed(self, results: Iterable[Mention | Speaker | DateReference]) -> list[dict[str, Any]]:
        """One dict a result, with its id; from here on the result is referred to by it."""
        records = []
        for number, result in enumerate(results, start=1):
            key = f"{LISTED[type(result)]}{number}"
            self._seen[id(result)] = self._ids[result] = key
            records.append({"id": key, **self.fields(result)})
        return records

    def fields(self, result: Any) -> dict[str, Any]:
        # What has no part in equality, such as explanations, has none in the record.
        kept = (field.name for field in attrs.fields(type(result)) if field.eq)
        return {name: self.plain(getattr(result, name)) for name in kept}

    def plain(self, value: Any) -> Any:
        if value is None or isinstance(value, _SCALARS):
            return value
        if isinstance(value, tuple):
            return [self.plain(item) for item in value]
        if isinstance(value, Span):
            return [self._offset(value.start), self._offset(value.end)]
        if isinstance(value, datetime.date | datetime.time):
            return value.isoformat()
        return (self._id(value) if type(value) in LISTED else None) or self.fields(value)

    def _id(self, result: Any) -> str | None:
        if id(result) not in self._seen:
            self._seen[id(result)] = self._ids.get(result)
        return self._seen[id(result)]


class _Reader:
    """Turns plain data into results, as the annotations of their fields say; `where` names the place for errors."""

    def __init__(self, size: int, offset: Callable[[int], int]) -> None:
        self._size = size
        self._offset = offset  # from what the record counts to code points
        self._results: dict[tuple[type, str], Any] = {}
        self._hints: dict[type, dict[str, Any]] = {}

    def listed(self, cls: type, record: Mapping[str, Any], name: str) -> list[str]:
        """Read the list `name` of the record, so that its ids can be referred to; give the ids."""
        keys = []
        for number, item in enumerate(_list(record.get(name, []), name)):
            where = f"{name}[{number}]"
            result: Any = self.result(cls, item, where)
            key = item.get("id")
            if not isinstance(key, str):
                raise RecordError(f"{where}.id is {_shown(key)}: expected a text such as '{LISTED[cls]}1'")
            if (cls, key) in self._results:
                raise RecordError(f"{where}.id is {key!r}, which an earlier entry has: ids are given once")
            self._results[cls, key] = result
            keys.append(key)
        return keys

    def result(self, cls: type[_Result], data: Any, where: str) -> _Result:
        if not isinstance(data, Mapping):
            raise RecordError(f"{where} is {_shown(data)}: expected an object")
        if cls not in self._hints:
            self._hints[cls] = get_type_hints(cls)
        values = {}
        for field in attrs.fields(cls):  # type: ignore[arg-type]  # every class of the model is an attrs class
            place = f"{where}.{field.name}" if where else field.name
            if field.name in data:
                values[field.name] = self.value(self._hints[cls][field.name], data[field.name], place)
            elif field.default is attrs.NOTHING:
                raise RecordError(f"{place} is missing: give a record that to_dict made")
        return cls(**values)

    def value(self, hint: Any, data: Any, where: str) -> Any:
        origin = get_origin(hint)
        if origin in (Union, types.UnionType):
            if data is None and type(None) in get_args(hint):
                return None
            return self._one_of([kind for kind in get_args(hint) if kind is not type(None)], data, where)
        if origin is tuple:
            return tuple(
                self.value(get_args(hint)[0], item, f"{where}[{number}]")
                for number, item in enumerate(_list(data, where))
            )
        if origin is Literal:
            if data not in get_args(hint):
                raise RecordError(f"{where} is {_shown(data)}: expected one of {', '.join(map(repr, get_args(hint)))}")
            return data
        if hint in _SCALARS:
            return _scalar(hint, data, where)
        if hint is Span:
            return self._span(data, where)
        if hint in (datetime.date, datetime.datetime, datetime.time):
            return _iso(hint, data, where)
        if hint in LISTED and isinstance(data, str):
            if (hint, data) not in self._results:
                raise RecordError(f"{where} is {data!r}: no entry has that id")
            return self._results[hint, data]
        return self.result(hint, data, where)

    def _one_of(self, kinds: list[Any], data: Any, where: str) -> Any:
        if datetime.datetime in kinds:
            timed = isinstance(data, str) and "T" in data
            return _iso(datetime.datetime if timed else datetime.date, data, where)
        return self.value(kinds[0], data, where)

    def _span(self, data: Any, where: str) -> Span:
        match _list(data, where):
            case [start, end] if type(start) is type(end) is int:
                try:
                    start, end = self._offset(start), self._offset(end)
                except ValueError as error:
                    raise RecordError(f"{where} is {_shown(data)}: {error}") from None
                if 0 <= start <= end <= self._size:
                    return Span(start=start, end=end)
        raise RecordError(f"{where} is {_shown(data)}: expected [start, end] within a text of {self._size} characters")


def _list(data: Any, where: str) -> list[Any] | tuple[Any, ...]:
    if not isinstance(data, list | tuple):
        raise RecordError(f"{where} is {_shown(data)}: expected a list")
    return data


def _scalar(kind: type, data: Any, where: str) -> Any:
    if kind is float and isinstance(data, int) and not isinstance(data, bool):
        return float(data)
    if not isinstance(data, kind) or (isinstance(data, bool) and kind is not bool):
        raise RecordError(f"{where} is {_shown(data)}: expected {kind.__name__}")
    return data


def _iso(kind: type[datetime.date] | type[datetime.time], data: Any, where: str) -> datetime.date | datetime.time:
    try:
        return kind.fromisoformat(data)
    except (TypeError, ValueError):
        raise RecordError(f"{where} is {_shown(data)}: expected {kind.__name__} in ISO 8601") from None


def _shown(data: Any) -> str:
    shown = repr(data)
    return shown if len(shown) <= 60 else f"{shown[:57]}..."
