"""The command `batch`: records of many articles, as JSON Lines; it can be stopped, and goes on where it was.

Exit codes: 0 done; 2 wrong usage, or inputs that could not be read (the others are done, unless --strict); 3 a worker
process died: run it again with --resume.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import Any, Final

import attrs

from quotekit.cli.articles import Article, Fields, Problem, read_articles
from quotekit.cli.english import looks_english
from quotekit.cli.inputs import BAD_INPUT, complain, reason
from quotekit.cli.journal import mend, written
from quotekit.cli.options import add_extraction_options, add_published, checked, given_options
from quotekit.cli.progress import with_progress
from quotekit.errors import WorkerError
from quotekit.export.records import to_dict
from quotekit.extractor import Options
from quotekit.many import extract_many
from quotekit.model import Extraction

__all__ = ["add_batch"]

_WORKER_DIED: Final = 3


def add_batch(commands: Any) -> None:
    """Add the command to the subparsers of the command line; `run` of the parsed arguments carries it out."""
    batch = commands.add_parser(
        "batch",
        help="write the records of many articles as JSON Lines",
        description="Write the records of many articles as JSON Lines; with --resume a run goes on where it was.",
        allow_abbrev=False,
    )
    batch.add_argument(
        "inputs",
        nargs="+",
        metavar="INPUT",
        help="a text file, JSON Lines (.jsonl, .ndjson) with an article a line, a folder of both, or - for JSON Lines "
        "on standard input",
    )
    batch.add_argument("--out", type=Path, metavar="FILE", help="where the records go (default: standard output)")
    batch.add_argument("--resume", action="store_true", help="go on with FILE: articles whose id it holds are skipped")
    batch.add_argument("--text-field", default="text", metavar="NAME", help="field of JSON Lines (default: text)")
    batch.add_argument("--id-field", default="id", metavar="NAME", help="field of JSON Lines (default: id)")
    batch.add_argument(
        "--date-field", default="published", metavar="NAME", help="field of JSON Lines (default: published)"
    )
    batch.add_argument(
        "--offsets",
        choices=["codepoints", "utf16"],
        default="codepoints",
        help="what offsets count: code points (default), or code units of UTF-16 as browsers do",
    )
    batch.add_argument("--workers", type=checked(_workers), default=1, metavar="N", help="processes (default: 1)")
    batch.add_argument("--strict", action="store_true", help="stop at the first input that cannot be read")
    add_published(batch)
    add_extraction_options(batch)
    batch.set_defaults(run=_run)


def _workers(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or int(text) < 1:
        raise ValueError(f"{text!r} is no number of processes: give 1 or more")
    return int(text)


def _run(options: argparse.Namespace) -> int:
    out: Path | None = options.out
    try:
        done = _done(out, resume=options.resume)
        file = out.open("ab") if out else nullcontext(sys.stdout.buffer)
    except OSError as error:
        complain(f"{out}: {reason(error)}")
        return BAD_INPUT
    except ValueError as error:
        complain(str(error))
        return BAD_INPUT
    fields = Fields(text=options.text_field, id=options.id_field, date=options.date_field, otherwise=options.published)
    articles = _Articles(read_articles(options.inputs, fields), done, strict=options.strict)
    found = _extractions(articles, given_options(options), options.workers)
    if out or not sys.stdout.isatty():  # a terminal that shows the records has no room for a bar
        found = with_progress(found)
    with file as records:
        try:
            for article, extraction in found:
                records.write(
                    json.dumps({"id": article.id, **to_dict(extraction, offsets=options.offsets)}).encode() + b"\n"
                )
                records.flush()
        except WorkerError as error:
            complain(f"{error}{' (run again with --resume)' if out else ''}")
            return _WORKER_DIED
    return BAD_INPUT if articles.failed else 0


def _done(out: Path | None, *, resume: bool) -> frozenset[str]:
    """The ids that the file holds already, its torn last line mended."""
    if out is None:
        if resume:
            raise ValueError("--resume goes on with a file: name it with --out")
        return frozenset()
    if not out.exists() or not out.stat().st_size:
        return frozenset()
    if not resume:
        raise ValueError(f"{out} is there already: go on with it by --resume, or choose another --out")
    if mend(out):
        complain(f"{out}: the last record was torn and is made again")
    return frozenset(written(out))


@attrs.define
class _Articles:
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
                if not looks_english(item.text):
                    complain(f"{item.id}: does not look like English news")
                yield item


def _extractions(articles: Iterable[Article], options: Options, workers: int) -> Iterator[tuple[Article, Extraction]]:
    """Each article with what it gives."""
    under_way: deque[Article] = deque()

    def items() -> Iterator[tuple[str, Any]]:
        for article in articles:
            under_way.append(article)
            yield article.text, article.published

    for extraction in extract_many(items(), workers=workers, **attrs.asdict(options, recurse=False)):
        yield under_way.popleft(), extraction
