"""What commands on many articles share: the articles that are given, and what each of them gives."""

from __future__ import annotations

import argparse
from collections import deque
from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from quotekit.cli.articles import Article, Fields, Problem, read_articles
from quotekit.cli.english import note_language
from quotekit.cli.inputs import complain
from quotekit.cli.options import add_extraction_options, add_published, checked, given_options
from quotekit.many import extract_many
from quotekit.model import Extraction

__all__ = ["Articles", "add_articles", "articles_of", "extractions"]


def add_articles(command: argparse.ArgumentParser) -> None:
    """Add what says which articles are read, and how."""
    command.add_argument(
        "inputs",
        nargs="+",
        metavar="INPUT",
        help="a text file, JSON Lines (.jsonl, .ndjson) with an article a line, a folder of both, or - for JSON Lines "
        "on standard input",
    )
    command.add_argument("--text-field", default="text", metavar="NAME", help="field of JSON Lines (default: text)")
    command.add_argument("--id-field", default="id", metavar="NAME", help="field of JSON Lines (default: id)")
    command.add_argument(
        "--date-field", default="published", metavar="NAME", help="field of JSON Lines (default: published)"
    )
    command.add_argument("--workers", type=checked(_workers), default=1, metavar="N", help="processes (default: 1)")
    add_published(command)
    add_extraction_options(command)


def _workers(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or int(text) < 1:
        raise ValueError(f"{text!r} is no number of processes: give 1 or more")
    return int(text)


def articles_of(arguments: argparse.Namespace, done: frozenset[str] = frozenset(), *, strict: bool = False) -> Articles:
    """The articles that the arguments name, without those whose ids are `done`."""
    fields = Fields(
        text=arguments.text_field, id=arguments.id_field, date=arguments.date_field, otherwise=arguments.published
    )
    return Articles(read_articles(arguments.inputs, fields), done, strict=strict)


@attrs.define
class Articles:
    """The articles that are still to be read; problems go to standard error, and `failed` tells that there were any."""

    found: Iterable[Article | Problem]
    done: frozenset[str]
    strict: bool = attrs.field(kw_only=True)
    failed: bool = False

    def __iter__(self) -> Iterator[Article]:
        for item in self.found:
            if isinstance(item, Problem):
                complain(f"{item.where}: {item.why}")
                self.failed = True
                if self.strict:
                    return
            elif item.id not in self.done:
                note_language(item.id, item.text)
                yield item


def extractions(articles: Iterable[Article], arguments: argparse.Namespace) -> Iterator[tuple[Article, Extraction]]:
    """Each article with what it gives, read as the arguments of the command want it."""
    options = attrs.asdict(given_options(arguments), recurse=False)
    under_way: deque[Article] = deque()

    def items() -> Iterator[tuple[str, Any]]:
        for article in articles:
            under_way.append(article)
            yield article.text, article.published

    for extraction in extract_many(items(), workers=arguments.workers, **options):
        yield under_way.popleft(), extraction
