"""The command `render`: the page of one article, or the report on many.

Exit codes: 0 done; 2 wrong usage, or inputs that could not be read (the page holds the others); 3 a worker process
died, and there is no page.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

from quotekit.cli.articles import Article
from quotekit.cli.extractions import add_articles, articles_of, extractions
from quotekit.cli.inputs import BAD_INPUT, WORKER_DIED, complain, reason
from quotekit.errors import WorkerError
from quotekit.export.html import to_html
from quotekit.export.report import to_report
from quotekit.model import Extraction

__all__ = ["add_render"]


def add_render(commands: Any) -> None:
    """Add the command to the subparsers of the command line; `run` of the parsed arguments carries it out."""
    render = commands.add_parser(
        "render",
        help="write a page of an article, or a report on many",
        description="Write an HTML page: of one article, with quotations coloured by speaker; of many, a report on who "
        "is quoted how much, in which capacity and when.",
        allow_abbrev=False,
    )
    add_articles(render)
    render.add_argument("--out", type=Path, metavar="FILE", help="where the page goes (default: standard output)")
    render.add_argument("--title", metavar="TEXT", help="heading of the page")
    render.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    articles = articles_of(options)
    try:
        page = _page(extractions(articles, options), options.title)
    except WorkerError as error:
        complain(str(error))
        return WORKER_DIED
    if not page:
        complain("there is no article to show")
        return BAD_INPUT
    if not _write(page.encode(), options.out):
        return BAD_INPUT
    return BAD_INPUT if articles.failed else 0


def _page(found: Iterator[tuple[Article, Extraction]], title: str | None) -> str:
    """The page of what is found; empty where there is nothing."""
    named = ((article.id, extraction) for article, extraction in found)
    first, second = next(named, None), next(named, None)
    if first is None:
        return ""
    if second is None:
        return to_html(first[1], title=first[0] if title is None else title)
    given = {} if title is None else {"title": title}
    return to_report(chain((first, second), named), **given)


def _write(page: bytes, out: Path | None) -> bool:
    """Whether the page could be written."""
    if out is None:
        sys.stdout.buffer.write(page)
        sys.stdout.buffer.flush()
        return True
    try:
        out.write_bytes(page)
    except OSError as error:
        complain(f"{out}: {reason(error)}")
        return False
    return True
