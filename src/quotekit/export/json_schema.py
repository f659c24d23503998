"""The JSON Schema of the record that `to_dict` gives, made from the annotations of the result classes."""

from __future__ import annotations

import datetime
import types
from typing import Any, Final, Literal, Union, get_args, get_origin, get_type_hints

import attrs

from quotekit.export.records import LISTED, SCHEMA
from quotekit.model import DateReference, Extraction, Mention, Quotation, Span, Speaker

__all__ = ["to_json_schema"]

_DRAFT: Final = "https://json-schema.org/draft/2020-12/schema"
_SCALARS: Final = {str: "string", int: "integer", float: "number", bool: "boolean"}
_FORMATS: Final = {datetime.datetime: "date-time", datetime.date: "date", datetime.time: "time"}
_SPAN: Final = {
    "type": "array",
    "prefixItems": [{"type": "integer", "minimum": 0}, {"type": "integer", "minimum": 0}],
    "minItems": 2,
    "maxItems": 2,
}


def to_json_schema() -> dict[str, Any]:
    """A JSON Schema (2020-12) that every record of `Extraction.to_dict` meets; `docs/record.schema.json` is this.

    It is open: a later version may add fields.

    >>> to_json_schema()["properties"]["quotations"]["items"]
    {'$ref': '#/$defs/Quotation'}
    """
    classes: dict[str, Any] = {}
    whole = _object(Extraction, classes)
    for cls, letter in LISTED.items():
        classes.setdefault(cls.__name__, _object(cls, classes))
        _with_id(classes[cls.__name__], f"^{letter}[0-9]+$")
    _with_id(classes[Quotation.__name__], "^q[0-9a-f]{16}$")
    listed = {"dates": DateReference, "mentions": Mention, "speakers": Speaker}
    whole["properties"].update({name: _list({"$ref": f"#/$defs/{cls.__name__}"}) for name, cls in listed.items()})
    head = {
        "schema": {"const": SCHEMA},
        "version": {"type": "string"},
        "offsets": {"enum": ["codepoints", "utf16"]},
    }
    properties = head | whole["properties"]
    return {
        "$schema": _DRAFT,
        "title": "quotekit record",
        "type": "object",
        "properties": properties,
        "required": sorted(properties),
        "$defs": {"Span": _SPAN, **dict(sorted(classes.items()))},
    }


def _with_id(schema: dict[str, Any], pattern: str) -> None:
    schema["properties"] = {"id": {"type": "string", "pattern": pattern}, **schema["properties"]}
    schema["required"] = ["id", *schema["required"]]


def _object(cls: type, classes: dict[str, Any]) -> dict[str, Any]:
    hints = get_type_hints(cls)
    kept = [field.name for field in attrs.fields(cls) if field.eq]
    return {
        "type": "object",
        "properties": {name: _schema(hints[name], classes) for name in kept},
        "required": kept,
    }


def _schema(hint: Any, classes: dict[str, Any]) -> dict[str, Any]:
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        return {"anyOf": [_schema(kind, classes) for kind in get_args(hint)]}
    if origin is tuple:
        return _list(_schema(get_args(hint)[0], classes))
    if origin is Literal:
        return {"enum": list(get_args(hint))}
    if hint is type(None):
        return {"type": "null"}
    if hint in _SCALARS:
        return {"type": _SCALARS[hint]}
    if hint in _FORMATS:
        return {"type": "string", "format": _FORMATS[hint]}
    if hint is Span:
        return {"$ref": "#/$defs/Span"}
    if hint in LISTED:
        return {"type": "string", "pattern": f"^{LISTED[hint]}[0-9]+$"}
    if hint.__name__ not in classes:
        classes[hint.__name__] = _object(hint, classes)
    return {"$ref": f"#/$defs/{hint.__name__}"}


def _list(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}
