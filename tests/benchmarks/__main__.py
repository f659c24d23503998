"""Speed and memory by stage: `python -m tests.benchmarks [FILE.jsonl ...]`, on the written articles unless told others.

Time is that of the processor, and is given in bare tokenising passes too: what one scan of the same texts for words and
signs takes.  That figure depends less on the machine than seconds do.  Of several runs the fastest counts.
"""

from __future__ import annotations

import json
import sys
import time
import tomllib
import tracemalloc
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import regex

import quotekit
import quotekit.extractor
import quotekit.quotations.reading

CASES = Path(__file__).resolve().parent.parent / "cases"
RUNS = 5
WHOLE = "extract"
TOKEN = regex.compile(r"\w+|[^\w\s]")

# What the extractor calls, and what the room of quotations calls in turn, by the module that holds the name.
STAGES: dict[tuple[ModuleType, str], str] = {
    (quotekit.extractor, "read"): "  document: fold, tokens, paragraphs, sentences",
    (quotekit.extractor, "read_dates"): "  dates and dateline",
    (quotekit.extractor, "outline_of"): "  outline",
    (quotekit.quotations.reading, "word_classes"): "    word classes",
    (quotekit.quotations.reading, "find_mentions"): "    mentions",
    (quotekit.quotations.reading, "find_stretches"): "    marks and pairs",
    (quotekit.extractor, "read_quotations"): "  quotations",
    (quotekit.quotations.reading, "attribute"): "    words in marks: candidates and choice",
    (quotekit.quotations.reading, "read_indirect"): "    reported speech",
    (quotekit.extractor, "resolve"): "  coreference and speakers",
    (quotekit.extractor, "to_quotation"): "  results",
}


def texts_of(names: Sequence[str]) -> list[str]:
    """The texts of JSON Lines, or those of the written articles."""
    if names:
        return [json.loads(line)["text"] for name in names for line in Path(name).open(encoding="utf-8")]
    return [tomllib.loads(path.read_text(encoding="utf-8"))["text"] for path in sorted(CASES.rglob("[0-9]*.toml"))]


def seconds(task: Callable[[str], Any], texts: Sequence[str]) -> float:
    """Processor time of the fastest of several runs over all texts."""
    fastest = float("inf")
    for _ in range(RUNS):
        began = time.process_time()
        for text in texts:
            task(text)
        fastest = min(fastest, time.process_time() - began)
    return fastest


def by_stage(texts: Sequence[str]) -> dict[str, float]:
    """Processor time of each stage in one run over all texts, by what it is for; the whole run under `WHOLE`."""
    spent = dict.fromkeys([WHOLE, *STAGES.values()], 0.0)
    stages = {place: getattr(*place) for place in STAGES}

    def timed(stage: Callable[..., Any], what: str) -> Callable[..., Any]:
        def run(*values: Any, **named: Any) -> Any:
            began = time.process_time()
            try:
                return stage(*values, **named)
            finally:
                spent[what] += time.process_time() - began

        return run

    try:
        for (module, name), what in STAGES.items():
            setattr(module, name, timed(stages[module, name], what))
        began = time.process_time()
        for text in texts:
            quotekit.extract(text, published="2024-05-14")
        spent[WHOLE] = time.process_time() - began
    finally:
        for (module, name), stage in stages.items():
            setattr(module, name, stage)
    return spent


def peak_memory(text: str) -> int:
    """Bytes that one extraction holds at most."""
    tracemalloc.start()
    quotekit.extract(text)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak


def main(names: Sequence[str]) -> None:
    texts = texts_of(names)
    characters = sum(map(len, texts))
    for text in texts:  # so that nothing is measured that happens once
        quotekit.extract(text)
    bare = seconds(lambda text: [match.span() for match in TOKEN.finditer(text)], texts)
    stages = min((by_stage(texts) for _ in range(RUNS)), key=lambda spent: spent[WHOLE])
    rows = {
        "bare tokenising pass": bare,
        **stages,
        "extract(kinds={'direct', 'mixed'})": seconds(
            lambda text: quotekit.extract(text, published="2024-05-14", kinds={"direct", "mixed"}), texts
        ),
        "extract_dates": seconds(lambda text: quotekit.extract_dates(text, published="2024-05-14"), texts),
    }
    print(f"{len(texts)} texts, {characters:,} characters\n")
    print(f"{'':50}{'passes':>8}{'characters a second':>24}")
    for name, spent in rows.items():
        print(f"{name:50}{spent / bare:8.1f}{characters / spent:24,.0f}")
    long = "\n\n".join(texts)
    print(
        f"\npeak memory of one text of {len(long):,} characters: {peak_memory(long) / len(long):.0f} bytes a character"
    )


if __name__ == "__main__":
    main(sys.argv[1:])
