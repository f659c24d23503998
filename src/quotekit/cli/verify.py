"""The command `verify`: whether the quotations of a text were said, as its sources have it.

Exit codes: 0 every quotation with words in marks is borne out; 1 one is not; 2 wrong usage, or an unreadable input.
"""

from __future__ import annotations

import argparse
import io
import json
import shutil
import sys
from collections.abc import Callable, Mapping
from typing import Any, Final, get_args

from quotekit.cli.inputs import BAD_INPUT, STANDARD_INPUT, name_of, read
from quotekit.cli.options import checked
from quotekit.export.verification import to_lines, to_verification_table
from quotekit.verification.source import Source
from quotekit.verification.verdicts import Check, Verdict, Verification
from quotekit.verification.verify import verify

__all__ = ["add_verify"]

_NOT_BORNE_OUT: Final = 1


def _table(found: Verification, name: str) -> str:
    return to_verification_table(found, name=name, width=shutil.get_terminal_size().columns)


def _json_lines(found: Verification, name: str) -> str:
    return "\n".join(json.dumps({"name": name, **line}) for line in to_lines(found))


def _page(found: Verification, name: str) -> str:
    from quotekit.export.html.verified import to_verification_html  # noqa: PLC0415 -- the other forms need no pages

    return to_verification_html(found, title=name)


_FORMATS: Final[Mapping[str, Callable[[Verification, str], str]]] = {
    "table": _table,
    "jsonl": _json_lines,
    "html": _page,
}
"""What `--format` takes, and what it prints: each is given the verification and the name of its text."""


def add_verify(commands: Any) -> None:
    """Add the command to the subparsers of the command line; `run` of the parsed arguments carries it out."""
    command = commands.add_parser(
        "verify",
        help="check the quotations of a text against its sources",
        description="Check whether the quotations of a text were said, in these words and by this speaker, as its"
        " sources have it.  Exit code 0: all are borne out; 1: one is not; 2: wrong usage or an unreadable file.",
        allow_abbrev=False,
    )
    command.add_argument("text", metavar="TEXT", help="the text whose quotations are checked; - for standard input")
    command.add_argument(
        "--source",
        dest="sources",
        nargs="+",
        action="extend",
        required=True,
        metavar="FILE",
        help="what the text draws on: articles, transcripts; - for standard input",
    )
    command.add_argument(
        "--format", choices=list(_FORMATS), default="table", help="table (default), JSON Lines, or a page"
    )
    command.add_argument(
        "--accept",
        type=checked(_verdicts),
        default=frozenset({"said"}),
        metavar="VERDICT[,VERDICT]",
        help=f"what counts as borne out (default: said); of {', '.join(get_args(Verdict))}",
    )
    command.add_argument("--strict", action="store_true", help="what is in doubt is not borne out")
    command.set_defaults(run=_run, refuse=command.error)


def _verdicts(text: str) -> frozenset[str]:
    verdicts = frozenset(text.split(","))
    if wrong := sorted(verdicts - set(get_args(Verdict))):
        raise ValueError(f"{wrong[0]!r} is no verdict: choose from {', '.join(get_args(Verdict))}")
    return verdicts


def _run(options: argparse.Namespace) -> int:
    names = [options.text, *options.sources]
    if names.count(STANDARD_INPUT) > 1:
        options.refuse("standard input can be read only once")
    texts = [read(name) for name in names]
    read_texts = [text for text in texts if text is not None]
    if len(read_texts) < len(texts):
        return BAD_INPUT
    sources = [Source(text, name=name_of(name)) for text, name in zip(read_texts[1:], options.sources, strict=True)]
    found = verify(read_texts[0], sources)
    if options.format == "html" and isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")  # as the page says of itself
    print(_FORMATS[options.format](found, name_of(options.text)), flush=True)
    return 0 if all(_is_borne_out(check, options) for check in found.checks) else _NOT_BORNE_OUT


def _is_borne_out(check: Check, options: argparse.Namespace) -> bool:
    return check.verdict in options.accept and not (options.strict and check.doubt)
