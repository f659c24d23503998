"""The command `extract`: quotations, speakers and dates of articles, as a table or as JSON Lines."""

from __future__ import annotations

import argparse
import json
import shutil
from typing import Any

from quotekit.cli.english import looks_english
from quotekit.cli.inputs import BAD_INPUT, STANDARD_INPUT, complain, name_of, read
from quotekit.cli.options import add_extraction_options, add_published, given_options
from quotekit.export.records import to_dict
from quotekit.export.table import to_table
from quotekit.extractor import Extractor
from quotekit.model import Extraction

__all__ = ["add_extract"]


def add_extract(commands: Any) -> None:
    """Add the command to the subparsers of the command line; `run` of the parsed arguments carries it out."""
    extract = commands.add_parser(
        "extract",
        help="show the quotations, speakers and dates of articles",
        description="Show the quotations, speakers and dates of articles in UTF-8.",
        allow_abbrev=False,
    )
    extract.add_argument(
        "files", nargs="*", metavar="FILE", help="an article; standard input if there is none, or for -"
    )
    extract.add_argument("--format", choices=["table", "jsonl"], default="table", help="table (default) or JSON Lines")
    add_published(extract)
    add_extraction_options(extract)
    extract.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    extractor = Extractor(options=given_options(options))
    show = {"table": _show_table, "jsonl": _show_record}[options.format]
    code = 0
    for number, name in enumerate(options.files or [STANDARD_INPUT]):
        text = read(name)
        if text is None:
            code = BAD_INPUT
            continue
        if not looks_english(text):
            complain(f"{name}: does not look like English news")
        show(extractor.extract(text, published=options.published), name, number)
    return code


def _show_table(extraction: Extraction, source: str, number: int) -> None:
    table = to_table(extraction, source=name_of(source), width=shutil.get_terminal_size().columns)
    print(f"\n{table}" if number else table, flush=True)


def _show_record(extraction: Extraction, source: str, _number: int) -> None:
    print(json.dumps({"source": source, **to_dict(extraction)}), flush=True)
