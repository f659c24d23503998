"""Training for reported speech: reproducible, and good enough for the gold it was taught."""

from __future__ import annotations

import json

import pytest

from quotekit.choice.weights import Weights
from quotekit.locale.en import EN
from quotekit.quotations.indirect.attribution import read_indirect
from quotekit.quotations.reading import outline_of
from quotekit.text.document import read
from quotekit.training.gold import Article, read_gold

train = pytest.importorskip("quotekit.training.train", reason="needs the extra train").TASKS["indirect"]

_SOURCES = ("The minister", "Ana Roe", "A spokesman", "The union", "The bank", "Bo Lind")
_VERBS = ("said", "warned", "argued", "claimed")
_CONTENTS = ("that the bridge was safe", "that prices would rise", "that the strike was over", "that nobody was hurt")


def articles() -> list[Article]:
    lines = []
    for number in range(24):
        source, verb = _SOURCES[number % len(_SOURCES)], _VERBS[number % len(_VERBS)]
        content = _CONTENTS[number // 4 % len(_CONTENTS)]
        text = f"{source} {verb} {content}. The ferry number {number} said to be slow left at noon."
        cue = len(source) + 1
        begin = cue + len(verb) + 1
        quote = {
            "content": [[begin, begin + len(content)]],
            "cue": [[cue, cue + len(verb)]],
            "speaker": [[0, len(source)]],
            "kind": "indirect",
        }
        lines.append(json.dumps({"id": str(number), "text": text, "quotes": [quote]}))
    return list(read_gold(lines))


def test_the_same_gold_gives_the_same_bytes() -> None:
    one, other = train(articles(), EN, 2), train(articles(), EN, 2)
    assert one.weights.to_bytes() == other.weights.to_bytes()
    assert Weights.from_bytes(one.weights.to_bytes()) == one.weights
    assert one.weights.task == "indirect"


def test_what_was_taught_is_found() -> None:
    weights = train(articles(), EN, 2).weights
    for article in articles():
        outline = outline_of(read(article.text), EN)
        (found,) = read_indirect(outline, EN.reporting, [], weights)
        document = outline.document
        spans = tuple((document.starts[first], document.ends[end - 1]) for first, end in found.content)
        assert spans == article.quotes[0].content
