"""How often each rule is right: `python -m tests.benchmarks.precision --quotes GOLD.jsonl --dates GOLD.jsonl`.

It prints the table that `docs/rule-precision.tsv` holds: rule, results, of which right.  Gold of quotations has the
form that `docs/model-card.md` gives; gold of dates has `text`, `dct` and `dates` with `start`, `end` and `value`.

A quotation is right where a gold one shares half of its characters at least and agrees in who said it; a mention that
speaks where the heads agree; a date where it touches a gold one of the same value.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import quotekit
from quotekit import Quotation
from quotekit.training.agreement import agreement
from quotekit.training.gold import Article, GoldQuote, read_gold

Judged = Iterator[tuple[str, bool]]


def lines(path: Path) -> Iterator[str]:
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as file:
        yield from file


def judge_quotations(articles: Iterable[Article]) -> Judged:
    """The rules of quotations, and those of the mentions that speak in them."""
    for article in articles:
        for found in quotekit.extract_quotations(article.text):
            gold = max(article.quotes, key=lambda quote: shared(quote, found), default=None)
            if gold is None or 2 * shared(gold, found) < sum(piece.end - piece.start for piece in found.content):
                agreed = 0 if found.mention else 1  # a scare quote that nobody is said to have said
            elif found.mention is None:
                agreed = 0 if gold.speaker else 1
            else:
                span = found.mention.span
                agreed = agreement(article.text, gold.speaker, span.start, span.end) if gold.speaker else 0
            yield found.rule, agreed > 0
            if found.mention:
                yield found.mention.rule, agreed > 1


def shared(gold: GoldQuote, found: Quotation) -> int:
    """The characters that both contents have."""
    return sum(
        max(0, min(end, piece.end) - max(start, piece.start)) for start, end in gold.content for piece in found.content
    )


def judge_dates(records: Iterable[str]) -> Judged:
    """The rules of dates."""
    for record in map(json.loads, records):
        gold = [(date["start"], date["end"], date["value"]) for date in record["dates"]]
        for found in quotekit.extract_dates(record["text"], published=record["dct"]):
            span = found.span
            yield (
                found.rule,
                any(start < span.end and span.start < end and value == found.value for start, end, value in gold),
            )


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--quotes", type=Path, required=True, help="gold of quotations, JSON Lines, may be gzipped")
    parser.add_argument("--dates", type=Path, required=True, help="gold of dates, JSON Lines, may be gzipped")
    options = parser.parse_args()
    results: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for judged in (judge_quotations(read_gold(lines(options.quotes))), judge_dates(lines(options.dates))):
        for rule, is_right in judged:
            results[rule] += 1
            right[rule] += is_right
    for rule in sorted(results):
        print(rule, results[rule], right[rule], sep="\t")


if __name__ == "__main__":
    main()
