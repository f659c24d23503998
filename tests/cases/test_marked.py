"""The marked articles: well formed, and how much comes out right may not fall (`floors.toml` beside them).

The weights were learned from those of `marked/` too, so what is counted there guards alone; of those of
`marked_unseen/` nothing but the totals was read.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from gold import marked_articles

import quotekit
from quotekit import Quotation, Span

FOLDERS = [Path(__file__).resolve().parent / name for name in ("marked", "marked_unseen")]
FILES = [path for folder in FOLDERS for path in sorted(folder.glob("*.txt"))]
FOUND = 0.5  # share of the words in either content that must be in both


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
class TestFile:
    def test_every_article_is_whole(self, path: Path) -> None:
        articles = list(marked_articles(path))
        assert len(articles) == 10
        for article in articles:
            assert article["quotes"], article["id"]
            assert "<" not in article["text"], article["id"]

    def test_spans_hold_words_without_blanks_at_their_edges(self, path: Path) -> None:
        for article in marked_articles(path):
            for quote in article["quotes"]:
                for start, end in (*quote["content"], *(quote["cue"] or ()), *(quote["speaker"] or ())):
                    words = article["text"][start:end]
                    assert words == words.strip() != "", (article["id"], words)
                    assert "\n" not in words, (article["id"], words)


def tokens(spans: list[Any], text: str) -> set[int]:
    """The places of all letters and digits in the spans."""
    return {at for start, end in spans for at in range(start, end) if text[at].isalnum()}


def figures(folder: Path) -> Counter[str]:
    """What is counted in `floors.toml`."""
    counts: Counter[str] = Counter()
    for path in sorted(folder.glob("*.txt")):
        for article in marked_articles(path):
            counts.update(judged(article))
    return counts


def judged(article: dict[str, Any]) -> Counter[str]:
    """The same for one article: each written attribution goes with the one found that shares most with it."""
    text = article["text"]
    found = quotekit.extract(text, published=article["published"]).quotations
    for span in [span for quotation in found for span in (*quotation.content, *quotation.quoted)]:
        assert 0 <= span.start < span.end <= len(text), (article["id"], span)
    contents = [tokens([(span.start, span.end) for span in quotation.content], text) for quotation in found]
    written = [(quote, tokens(quote["content"], text)) for quote in article["quotes"]]
    pairs = sorted(
        ((overlap(own, other), one, two) for one, (_, own) in enumerate(written) for two, other in enumerate(contents)),
        reverse=True,
    )
    matched: dict[int, int] = {}
    counts = Counter({"written": len(written)})
    for share, one, two in pairs:
        if share >= FOUND and one not in matched and two not in matched.values():
            matched[one] = two
            counts["found"] += 1
            counts["content"] += share == 1.0
            counts["mention"] += is_mention(found[two], written[one][0]["speaker"])
    counts["extra"] = len(found) - len(matched)
    return counts


def overlap(one: set[int], other: set[int]) -> float:
    return len(one & other) / max(len(one | other), 1)


def is_mention(quotation: Quotation, speaker: list[tuple[int, int]] | None) -> bool:
    """Whether the mention is the written one, or rightly none."""
    if quotation.mention is None or not speaker:
        return quotation.mention is None and not speaker
    return any(meets(quotation.mention.span, start, end) for start, end in speaker)


def meets(span: Span, start: int, end: int) -> bool:
    return span.start < end and start < span.end


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_no_figure_of_marked_ones_falls(folder: Path) -> None:
    floors: dict[str, int] = tomllib.loads((folder / "floors.toml").read_text(encoding="utf-8"))
    counts = figures(folder)
    fallen = {field: counts[field] for field, floor in floors.items() if field != "extra" and counts[field] < floor}
    assert not fallen, f"{fallen}, floors: {floors}"
    assert counts["extra"] <= floors["extra"]
    assert counts["written"] == floors["written"]


if __name__ == "__main__":
    for folder in FOLDERS:
        print(folder.name, dict(figures(folder)))
