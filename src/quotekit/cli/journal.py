"""The file that a batch writes its records to, a line each, and goes on with after it was stopped."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

__all__ = ["mend", "written"]


def mend(path: Path) -> bool:
    """Cut off a last line that has no end, since a run was stopped while it wrote it; whether there was one."""
    with path.open("r+b") as file:
        keep = _end_of_last_line(file)
        torn = keep < file.seek(0, 2)
        file.truncate(keep)
    return torn


def _end_of_last_line(file: BinaryIO) -> int:
    """The offset behind the last line end, read backwards: the file may be large."""
    block = 1 << 16
    at = file.seek(0, 2)
    while at:
        at, until = max(0, at - block), at
        file.seek(at)
        if found := file.read(until - at).rfind(b"\n") + 1:
            return at + found
    return 0


def written(path: Path) -> Iterator[str]:
    """The ids of the records in the file; a line that is no record of a batch is a ValueError that names it."""
    with path.open("rb") as file:
        for number, line in enumerate(file, start=1):
            try:
                yield str(json.loads(line)["id"])
            except (ValueError, TypeError, KeyError, RecursionError):
                message = f"{path}, line {number}: not a record that a batch wrote: choose another --out"
                raise ValueError(message) from None
