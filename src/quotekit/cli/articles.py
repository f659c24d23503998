"""What a batch reads: articles with an id, from text files, folders of them, and JSON Lines."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO, Final

from attrs import frozen

from quotekit.cli.inputs import STANDARD_INPUT, reason
from quotekit.extractor import Published, check_text, read_published

__all__ = ["Article", "Fields", "Problem", "read_articles"]

_TEXT_FILES: Final = (".txt",)
_JSON_LINES: Final = (".jsonl", ".ndjson")


@frozen
class Article:
    """A text with the id that its record will have, and its day of publication."""

    id: str
    text: str
    published: Published


@frozen
class Problem:
    """An input that could not be read: where it stands, and why."""

    where: str
    why: str


@frozen(kw_only=True)
class Fields:
    """The fields of JSON Lines that hold what is wanted; lines without the date take `otherwise`."""

    text: str = "text"
    id: str = "id"
    date: str = "published"
    otherwise: Published = None


def read_articles(names: Iterable[str], fields: Fields) -> Iterator[Article | Problem]:
    """The articles of files, folders and standard input ("-", JSON Lines), in order; lazily, line by line.

    A folder gives its files in the order of their names, those of its folders too; files of other kinds are passed
    over.  The id of a text file is its path as given.  An id that comes again is a problem, since records are found
    by it.
    """
    seen: set[str] = set()
    for name in names:
        for found in _of(name, fields):
            if isinstance(found, Article):
                if found.id in seen:
                    yield Problem(found.id, "an article of this id came before: ids are given once")
                    continue
                seen.add(found.id)
            yield found


def _of(name: str, fields: Fields) -> Iterator[Article | Problem]:
    if name == STANDARD_INPUT:
        yield from _lines(sys.stdin.buffer, "standard input", fields)
        return
    path = Path(name)
    if path.is_dir():
        for inner in sorted(path.rglob("*")):
            if inner.suffix in _TEXT_FILES + _JSON_LINES and inner.is_file():
                yield from _of(str(inner), fields)
        return
    try:
        if path.suffix in _JSON_LINES:
            with path.open("rb") as file:
                yield from _lines(file, name, fields)
        else:
            yield Article(name, path.read_bytes().decode("utf-8"), fields.otherwise)
    except (OSError, UnicodeDecodeError) as error:
        yield Problem(name, reason(error))


def _lines(file: BinaryIO, name: str, fields: Fields) -> Iterator[Article | Problem]:
    for number, line in enumerate(file, start=1):
        if not line.strip():
            continue
        where = f"{name}, line {number}"
        try:
            record = json.loads(line)
        except (ValueError, RecursionError):  # bytes that are no UTF-8 are a ValueError too
            yield Problem(where, "not a line of JSON")
            continue
        yield _article(record, where, fields)


def _article(record: Any, where: str, fields: Fields) -> Article | Problem:
    if not isinstance(record, Mapping):
        return Problem(where, "not an object: give one article a line")
    if fields.text not in record:
        return Problem(where, f"no field {fields.text!r}: name the field of the text with --text-field")
    if fields.id not in record:
        return Problem(where, f"no field {fields.id!r}: name the field of the id with --id-field")
    identity = record[fields.id]
    if isinstance(identity, bool) or not isinstance(identity, str | int):
        return Problem(where, f"{fields.id} is {type(identity).__name__}: ids are texts or whole numbers")
    date = record.get(fields.date)
    try:
        published = fields.otherwise if date is None else read_published(date)
        return Article(str(identity), check_text(record[fields.text]), published)
    except (TypeError, ValueError) as error:
        return Problem(where, str(error))
