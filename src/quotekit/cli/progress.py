"""A progress bar on standard error, for people: none where it goes to a file or a pipe, or without the extra cli."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

__all__ = ["with_progress"]

_Item = TypeVar("_Item")


def with_progress(items: Iterable[_Item]) -> Iterator[_Item]:
    """`items` as they are; a terminal sees how many went by."""
    if not sys.stderr.isatty():
        return iter(items)
    try:
        from tqdm import tqdm  # noqa: PLC0415 -- of the extra cli
    except ImportError:
        return iter(items)
    return iter(tqdm(items, unit=" articles", file=sys.stderr))
