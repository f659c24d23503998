"""The forms in which `extract` prints an extraction, by the names that `--format` takes."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Mapping
from string import ascii_letters, digits
from types import MappingProxyType
from typing import Final

from quotekit.cli.inputs import name_of
from quotekit.export.brat import to_brat
from quotekit.export.csv import to_csv
from quotekit.export.records import to_dict
from quotekit.export.schema_org import to_schema_org
from quotekit.export.table import to_table
from quotekit.export.timeml import to_timeml
from quotekit.export.web_annotation import to_web_annotation
from quotekit.model import Extraction

__all__ = ["FORMATS", "ONE_FILE"]

_UNRESERVED: Final = frozenset((ascii_letters + digits + "/-._~").encode())

Format = Callable[[Extraction, str, int], str]
"""Gives what is printed of an extraction, for the name of its file and its number among the files."""


def _table(extraction: Extraction, name: str, number: int) -> str:
    table = to_table(extraction, source=name_of(name), width=shutil.get_terminal_size().columns)
    return f"\n{table}\n" if number else f"{table}\n"


def _record(extraction: Extraction, name: str, _number: int) -> str:
    return json.dumps({"source": name, **to_dict(extraction)}) + "\n"


def _csv(extraction: Extraction, name: str, number: int) -> str:
    return to_csv(extraction, source=name, heads=number == 0)


def _web_annotation(extraction: Extraction, name: str, _number: int) -> str:
    return json.dumps(to_web_annotation(extraction, source=_iri(name))) + "\n"


def _schema_org(extraction: Extraction, name: str, _number: int) -> str:
    return json.dumps(to_schema_org(extraction, article=_iri(name))) + "\n"


def _brat(extraction: Extraction, _name: str, _number: int) -> str:
    return to_brat(extraction)


def _timeml(extraction: Extraction, name: str, _number: int) -> str:
    return to_timeml(extraction, name=name_of(name))


def _iri(name: str) -> str:
    """The name of a file as an IRI relative to where the output is kept."""
    octets = name.encode("utf-8", "surrogateescape")
    return "".join(chr(octet) if octet in _UNRESERVED else f"%{octet:02X}" for octet in octets)


FORMATS: Final[Mapping[str, Format]] = MappingProxyType(
    {
        "table": _table,
        "jsonl": _record,
        "csv": _csv,
        "web-annotation": _web_annotation,
        "schema-org": _schema_org,
        "brat": _brat,
        "timeml": _timeml,
    }
)

ONE_FILE: Final = frozenset({"brat", "timeml"})
"""Formats of which two documents in one file would be none."""
