"""The command `batch`: records of many articles, as JSON Lines; it can be stopped, and goes on where it was.

Exit codes: 0 done; 2 wrong usage, or inputs that could not be read (the others are done, unless --strict); 3 a worker
process died: run it again with --resume.
"""

from __future__ import annotations

import argparse
import json
import sys
from contextlib import nullcontext
from pathlib import Path
from typing import Any

from quotekit.cli.extractions import add_articles, articles_of, extractions
from quotekit.cli.inputs import BAD_INPUT, WORKER_DIED, complain, reason
from quotekit.cli.journal import mend, written
from quotekit.cli.progress import with_progress
from quotekit.errors import WorkerError
from quotekit.export.records import to_dict

__all__ = ["add_batch"]


def add_batch(commands: Any) -> None:
    """Add the command to the subparsers of the command line; `run` of the parsed arguments carries it out."""
    batch = commands.add_parser(
        "batch",
        help="write the records of many articles as JSON Lines",
        description="Write the records of many articles as JSON Lines; with --resume a run goes on where it was.",
        allow_abbrev=False,
    )
    add_articles(batch)
    batch.add_argument("--out", type=Path, metavar="FILE", help="where the records go (default: standard output)")
    batch.add_argument("--resume", action="store_true", help="go on with FILE: articles whose id it holds are skipped")
    batch.add_argument(
        "--offsets",
        choices=["codepoints", "utf16"],
        default="codepoints",
        help="what offsets count: code points (default), or code units of UTF-16 as browsers do",
    )
    batch.add_argument("--strict", action="store_true", help="stop at the first input that cannot be read")
    batch.set_defaults(run=_run)


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
    articles = articles_of(options, done, strict=options.strict)
    found = extractions(articles, options)
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
            return WORKER_DIED
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
