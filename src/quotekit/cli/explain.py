"""The command `explain`: why words were given to their speakers, or to nobody."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import Any, Final

from quotekit.cli.inputs import for_each, name_of
from quotekit.cli.options import add_extraction_options, add_files, add_published, given_options
from quotekit.export.table import printable
from quotekit.extractor import Extractor
from quotekit.model import Extraction, Quotation

__all__ = ["add_explain"]

_EVIDENCE: Final = 5


def add_explain(commands: Any) -> None:
    """Add the command to the subparsers of the command line; `run` of the parsed arguments carries it out."""
    explain = commands.add_parser(
        "explain",
        help="say why words were given to their speakers",
        description="For each stretch in marks, print the ways to read it, the likeliest first, the chosen one"
        " behind >, with what spoke for (+) and against (-) each; then the reported speech with its rules.",
        allow_abbrev=False,
    )
    add_files(explain)
    explain.add_argument(
        "--evidence",
        type=int,
        default=_EVIDENCE,
        metavar="N",
        help=f"how many facts to print for each reading (default: {_EVIDENCE})",
    )
    add_published(explain)
    add_extraction_options(explain)
    explain.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    extractor = Extractor(options=given_options(options, explain=True))

    def print_explanations(text: str, name: str, number: int) -> None:
        extraction = extractor.extract(text, published=options.published)
        if number:
            print()
        for line in _lines(extraction, name_of(name), max(options.evidence, 0)):
            print(_safe(line), flush=True)

    return for_each(options.files, print_explanations)


def _lines(extraction: Extraction, source: str, evidence: int) -> Iterator[str]:
    reported = [quotation for quotation in extraction.quotations if not quotation.quoted]
    yield f"{source}: {len(extraction.explanations)} stretches in marks, {len(reported)} reported without marks"
    for explanation in extraction.explanations:
        yield ""
        yield from explanation.in_words(extraction.text, evidence).split("\n")
    if reported:
        yield ""
        yield "Reported without marks"
        yield from map(_reported, reported)


def _reported(quotation: Quotation) -> str:
    who = quotation.speaker.label if quotation.speaker else "nobody named"
    cue = f" ({quotation.cue.lemma})" if quotation.cue else ""
    return f"  {quotation.confidence:6.1%} {who}{cue}: {printable(quotation.text)} [{quotation.rule}]"


def _safe(line: str) -> str:
    """The line safe for a terminal, its indent kept."""
    return line[: len(line) - len(line.lstrip(" "))] + printable(line)
