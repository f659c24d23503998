"""What commands read: the texts of files and of standard input."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from quotekit.export.table import printable

__all__ = ["BAD_INPUT", "STANDARD_INPUT", "WORKER_DIED", "complain", "for_each", "name_of", "read", "reason"]

STANDARD_INPUT: Final = "-"
BAD_INPUT: Final = 2
"""The exit code where an input could not be read."""
WORKER_DIED: Final = 3
"""The exit code where a worker process died."""


def read(name: str) -> str | None:
    """The text of a file, line ends and all: the offsets of the results count every character of it.

    None where it cannot be read; standard error then says why in one line.
    """
    try:
        data = sys.stdin.buffer.read() if name == STANDARD_INPUT else Path(name).read_bytes()
        return data.decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        complain(f"{name}: {reason(error)}")
        return None


def for_each(names: Sequence[str], show: Callable[[str, str, int], None]) -> int:
    """Show each input with its name and number, standard input where no name is given; the exit code of the command."""
    code = 0
    for number, name in enumerate(names or [STANDARD_INPUT]):
        text = read(name)
        if text is None:
            code = BAD_INPUT
        else:
            show(text, name, number)
    return code


def name_of(name: str) -> str:
    """What people call this input."""
    return "standard input" if name == STANDARD_INPUT else name


def complain(message: str) -> None:
    """Say on standard error, in one line, what is wrong."""
    print(f"quotekit: {printable(message)}", file=sys.stderr)


def reason(error: OSError | UnicodeDecodeError) -> str:
    """Why an input could not be read, and the mend."""
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
