"""The command `extract`: quotations, speakers and dates of articles, in the form that is asked for."""

from __future__ import annotations

import argparse
import io
import sys
from typing import Any

from quotekit.cli.english import note_language
from quotekit.cli.formats import FORMATS, ONE_FILE
from quotekit.cli.inputs import for_each
from quotekit.cli.options import add_extraction_options, add_files, add_published, given_options
from quotekit.extractor import Extractor

__all__ = ["add_extract"]


def add_extract(commands: Any) -> None:
    """Add the command to the subparsers of the command line; `run` of the parsed arguments carries it out."""
    extract = commands.add_parser(
        "extract",
        help="show the quotations, speakers and dates of articles",
        description="Show the quotations, speakers and dates of articles in UTF-8.",
        allow_abbrev=False,
    )
    add_files(extract)
    extract.add_argument(
        "--format",
        choices=list(FORMATS),
        default="table",
        help="table (default), JSON Lines, or a form for other programs; brat and timeml take one file",
    )
    add_published(extract)
    add_extraction_options(extract)
    extract.set_defaults(run=_run, refuse=extract.error)


def _run(options: argparse.Namespace) -> int:
    extractor = Extractor(options=given_options(options))
    if options.format in ONE_FILE and len(options.files) > 1:
        options.refuse(f"--format {options.format} gives one document: give one FILE at a time")
    if options.format != "table" and isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", newline="")  # programs read it
    show = FORMATS[options.format]

    def print_extraction(text: str, name: str, number: int) -> None:
        note_language(name, text)
        print(show(extractor.extract(text, published=options.published), name, number), end="", flush=True)

    return for_each(options.files, print_extraction)
