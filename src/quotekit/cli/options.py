"""Options that several commands take: the day of publication, and the fields of `Options`."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any, Final, TypeVar

from quotekit.extractor import Options, read_published

__all__ = ["add_extraction_options", "add_files", "add_published", "checked", "given_options"]

_OPTIONS: Final = ("kinds", "attitudes", "min_confidence")

_Value = TypeVar("_Value")


def add_files(command: argparse.ArgumentParser) -> None:
    """Add the names of articles, `FILE ...`."""
    command.add_argument(
        "files", nargs="*", metavar="FILE", help="an article; standard input if there is none, or for -"
    )


def add_published(command: argparse.ArgumentParser) -> None:
    """Add `--published DATE`."""
    command.add_argument(
        "--published",
        type=checked(read_published),
        metavar="DATE",
        help="day of publication, such as 2022-02-15; without it relative dates stay unresolved",
    )


def add_extraction_options(command: argparse.ArgumentParser) -> None:
    """Add the options that filter quotations; `given_options` reads them."""
    command.add_argument(
        "--kinds",
        type=checked(lambda text: Options(kinds=text.split(",")).kinds),
        metavar="KIND[,KIND]",
        help="only quotations of these kinds: direct, mixed, indirect",
    )
    command.add_argument(
        "--attitudes",
        choices=["speech", "thought", "all"],
        help="of reported speech: what was said (default), beliefs and wishes, or both",
    )
    command.add_argument(
        "--min-confidence",
        type=checked(lambda text: Options(min_confidence=float(text)).min_confidence),
        metavar="NUMBER",
        help="only quotations whose confidence is at least this, from 0 to 1",
    )


def given_options(arguments: argparse.Namespace, **more: Any) -> Options:
    """The options of an extraction that `arguments` give, and those that the command itself sets."""
    given = {name: getattr(arguments, name) for name in _OPTIONS}
    return Options(**{name: value for name, value in given.items() if value is not None}, **more)


def checked(convert: Callable[[str], _Value]) -> Callable[[str], _Value]:
    """`convert` for argparse, which shows the messages of its own errors alone."""

    def converted(text: str) -> _Value:
        try:
            return convert(text)
        except ValueError as error:
            raise argparse.ArgumentTypeError(str(error)) from None

    return converted
