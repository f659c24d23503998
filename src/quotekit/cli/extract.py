"""The command `extract`: quotations, speakers and dates of articles, in the form that is asked for."""

from __future__ import annotations

import argparse
import io
import sys
from typing import Any

from quotekit.cli.english import note_language
from quotekit.cli.formats import FORMATS, ONE_FILE
from quotekit.cli.inputs import BAD_INPUT, STANDARD_INPUT, read
from quotekit.cli.options import add_extraction_options, add_published, given_options
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
    extract.add_argument(
        "files", nargs="*", metavar="FILE", help="an article; standard input if there is none, or for -"
    )
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
    code = 0
    for number, name in enumerate(options.files or [STANDARD_INPUT]):
        text = read(name)
        if text is None:
            code = BAD_INPUT
            continue
        note_language(name, text)
        shown = show(extractor.extract(text, published=options.published), name, number)
        print(shown, end="", flush=True)
    return code
