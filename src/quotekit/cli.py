"""The command line: `python -m quotekit extract [FILE ...]`.

Exit codes: 0 done; 2 wrong usage, or an input that could not be read (the others are still done).
"""

from __future__ import annotations

import argparse
import io
import json
import os
import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, NoReturn, TypeVar

from quotekit.export.records import to_dict
from quotekit.export.table import printable, to_table
from quotekit.extractor import Extractor, Options, read_published
from quotekit.model import Extraction
from quotekit.training.command import add_train
from quotekit.version import __version__

__all__ = ["main"]

_OPTIONS: Final = ("kinds", "attitudes", "min_confidence")
_STANDARD_INPUT: Final = "-"
_BAD_INPUT: Final = 2
_INTERRUPTED: Final = 130  # what shells report for the two signals
_BROKEN_PIPE: Final = 141

_Value = TypeVar("_Value")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and give its exit code; `arguments` are those of the process unless given."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a terminal without the curly marks still gets a table
    try:
        options = _parser().parse_args(arguments)
        return int(options.run(options))
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        # The reader has gone.  What is still buffered goes nowhere, so that the interpreter's last flush is quiet.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _BROKEN_PIPE


def _extract(options: argparse.Namespace) -> int:
    extractor = Extractor(options=_options(options))
    show = {"table": _show_table, "jsonl": _show_record}[options.format]
    code = 0
    for number, name in enumerate(options.files or [_STANDARD_INPUT]):
        try:
            text = _read(name)
        except (OSError, UnicodeDecodeError) as error:
            print(f"quotekit: {printable(name)}: {_reason(error)}", file=sys.stderr)
            code = _BAD_INPUT
            continue
        show(extractor.extract(text, published=options.published), name, number)
    return code


def _options(options: argparse.Namespace) -> Options:
    given = {name: getattr(options, name) for name in _OPTIONS}
    return Options(**{name: value for name, value in given.items() if value is not None})


def _read(name: str) -> str:
    """The text of a file, line ends and all: the offsets of the results count every character of it."""
    data = sys.stdin.buffer.read() if name == _STANDARD_INPUT else Path(name).read_bytes()
    return data.decode("utf-8")


def _reason(error: OSError | UnicodeDecodeError) -> str:
    match error:
        case UnicodeDecodeError():
            byte = error.object[error.start]
            return f"not UTF-8 (byte 0x{byte:02x} at {error.start}): convert it first, e.g. with iconv -t UTF-8"
        case FileNotFoundError():
            return "no such file"
        case IsADirectoryError():
            return "this is a folder: give the files in it"
        case _:
            return (error.strerror or str(error)).lower()


def _show_table(extraction: Extraction, source: str, number: int) -> None:
    named = "standard input" if source == _STANDARD_INPUT else source
    table = to_table(extraction, source=named, width=shutil.get_terminal_size().columns)
    print(f"\n{table}" if number else table, flush=True)


def _show_record(extraction: Extraction, source: str, _number: int) -> None:
    print(json.dumps({"source": source, **to_dict(extraction)}), flush=True)


class _Parser(argparse.ArgumentParser):
    """A parser that says in one line what is wrong."""

    def error(self, message: str) -> NoReturn:
        self.exit(_BAD_INPUT, f"quotekit: {message} (see {self.prog} --help)\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="quotekit", description="Reads news text and says who said what, in which capacity, and when."
    )
    parser.add_argument("--version", action="version", version=f"quotekit {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
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
    extract.add_argument(
        "--published",
        type=_checked(read_published),
        metavar="DATE",
        help="day of publication, such as 2022-02-15; without it relative dates stay unresolved",
    )
    extract.add_argument(
        "--kinds",
        type=_checked(lambda text: Options(kinds=text.split(",")).kinds),
        metavar="KIND[,KIND]",
        help="only quotations of these kinds: direct, mixed, indirect",
    )
    extract.add_argument(
        "--attitudes",
        choices=["speech", "thought", "all"],
        help="of reported speech: what was said (default), beliefs and wishes, or both",
    )
    extract.add_argument(
        "--min-confidence",
        type=_checked(lambda text: Options(min_confidence=float(text)).min_confidence),
        metavar="NUMBER",
        help="only quotations whose confidence is at least this, from 0 to 1",
    )
    extract.set_defaults(run=_extract)
    add_train(commands)
    return parser


def _checked(convert: Callable[[str], _Value]) -> Callable[[str], _Value]:
    """`convert` for argparse, which shows the messages of its own errors alone."""

    def converted(text: str) -> _Value:
        try:
            return convert(text)
        except ValueError as error:
            raise argparse.ArgumentTypeError(str(error)) from None

    return converted
