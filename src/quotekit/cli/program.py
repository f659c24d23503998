"""`python -m quotekit COMMAND ...`: the commands there are, and how a run ends.

Exit codes: 0 done; 2 wrong usage, or an input that could not be read (the others are still done).  A command may add
codes of its own; its file says which.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence
from typing import Final, NoReturn

from quotekit.cli.batch import add_batch
from quotekit.cli.explain import add_explain
from quotekit.cli.extract import add_extract
from quotekit.cli.inputs import BAD_INPUT
from quotekit.cli.render import add_render
from quotekit.cli.train import add_train
from quotekit.cli.verify import add_verify
from quotekit.version import __version__

__all__ = ["main"]

_COMMANDS: Final = (add_extract, add_batch, add_explain, add_verify, add_render, add_train)  # in the order of the help
_INTERRUPTED: Final = 130  # what shells report for the two signals
_BROKEN_PIPE: Final = 141


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


class _Parser(argparse.ArgumentParser):
    """A parser that says in one line what is wrong."""

    def error(self, message: str) -> NoReturn:
        self.exit(BAD_INPUT, f"quotekit: {message} (see {self.prog} --help)\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="quotekit", description="Reads news text and says who said what, in which capacity, and when."
    )
    parser.add_argument("--version", action="version", version=f"quotekit {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for add_command in _COMMANDS:
        add_command(commands)
    return parser
