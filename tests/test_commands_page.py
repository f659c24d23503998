"""The page of commands names every command of the program, every option of each, and nothing else."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

import pytest

from quotekit.cli import program

PAGE = (Path(__file__).resolve().parent.parent / "docs" / "commands.md").read_text(encoding="utf-8")
SHARED = "Which articles, and which quotations"


def commands() -> dict[str, argparse.ArgumentParser]:
    [found] = [action for action in program._parser()._actions if isinstance(action, argparse._SubParsersAction)]
    return dict(found.choices)


def section(heading: str) -> str:
    return PAGE.partition(f"## {heading}\n")[2].partition("\n## ")[0]


def options_in(text: str) -> set[str]:
    return set(re.findall(r"^\| `(--[\w-]+)", text, re.MULTILINE))


def own_options(parser: argparse.ArgumentParser) -> set[str]:
    return {option for action in parser._actions for option in action.option_strings} - {"-h", "--help"}


def test_the_page_lists_every_command() -> None:
    names = list(commands())
    assert re.findall(r"^\| `(\w+)` \|", PAGE, re.MULTILINE) == names
    assert re.findall(r"^## `(\w+)`$", PAGE, re.MULTILINE) == names


@pytest.mark.parametrize(("name", "parser"), commands().items(), ids=commands())
def test_the_page_lists_every_option_of_a_command(name: str, parser: argparse.ArgumentParser) -> None:
    own, shared = options_in(section(f"`{name}`")), options_in(section(SHARED))
    assert own_options(parser) - shared == own


def test_options_that_commands_share_are_of_those_that_the_page_names() -> None:
    few, many = section(SHARED).split("`batch` and `render`, which read many articles")
    takers = {name: own_options(parser) for name, parser in commands().items()}
    assert {name for name, own in takers.items() if options_in(few) <= own} == {"extract", "batch", "explain", "render"}
    assert {name for name, own in takers.items() if options_in(many) <= own} == {"batch", "render"}


@pytest.mark.parametrize(("name", "parser"), commands().items(), ids=commands())
def test_the_page_names_every_choice(name: str, parser: argparse.ArgumentParser) -> None:
    for action in parser._actions:
        for choice in action.choices or ():
            assert f"`{choice}`" in section(f"`{name}`") + section(SHARED), choice
