"""Gold is read line by line; what is none is refused with the number of its line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from quotekit.training.gold import GoldError, GoldQuote, read_gold

TEXT = "“No,” she said."
QUOTE = {"content": [[0, 5]], "cue": [[10, 14]], "speaker": [[6, 9]], "kind": "direct"}


def line(**changes: Any) -> str:
    return json.dumps({"id": "a", "text": TEXT, "quotes": [QUOTE], **changes})


def test_an_article_has_its_quotations() -> None:
    (article,) = read_gold([line()])
    assert article.id == "a"
    assert article.quotes == (GoldQuote(content=((0, 5),), cue=((10, 14),), speaker=((6, 9),), kind="direct"),)


def test_cue_and_speaker_may_be_missing_or_null() -> None:
    (article,) = read_gold([line(quotes=[{"content": [[0, 5]]}, {"content": [[0, 5]], "cue": None, "speaker": None}])])
    assert [(quote.cue, quote.speaker) for quote in article.quotes] == [((), ()), ((), ())]


def test_an_attribution_without_content_is_left_out() -> None:
    assert next(read_gold([line(quotes=[{"content": []}])])).quotes == ()


def test_blank_lines_and_unknown_fields_are_passed_over() -> None:
    assert len(list(read_gold(["", line(meta={"publisher": "The Gazette"}), " \n"]))) == 1


def test_what_the_gold_leaves_open() -> None:
    (article,) = read_gold([line(undecided=[[6, 9]], complete=False, times=3)])
    assert (article.undecided, article.complete, article.times) == (((6, 9),), False, 3)
    assert [article.is_decided(*span) for span in ((0, 6), (5, 7), (8, 12), (9, 12))] == [True, False, False, True]
    (article,) = read_gold([line()])
    assert (article.undecided, article.complete, article.times) == ((), True, 1)


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ("{", "line 2 of the gold is no JSON"),
        ("[]", "line 2 of the gold"),
        ('{"id": "a", "text": "No."}', "line 2 of the gold: there is no field 'quotes'"),
        (line(text=None), "line 2 of the gold: text is no string"),
        (line(quotes=[{"content": [[0, 99]]}]), r"span \[0, 99\] does not fit a text of 15 characters"),
        (line(quotes=[{"content": [[5, 5]]}]), r"span \[5, 5\] does not fit"),
        (line(quotes=[{"content": [[1, 2, 3]]}]), "line 2 of the gold"),
        (line(quotes=[{"content": "all"}]), "line 2 of the gold"),
        (line(quotes=[7]), "line 2 of the gold"),
        (line(undecided=[[0, 99]]), r"span \[0, 99\] does not fit"),
        (line(complete=1), "line 2 of the gold: complete is 1: give true or false"),
        (line(times=0), "line 2 of the gold: times is 0: give a whole number from 1"),
        (line(times=True), "line 2 of the gold: times is True"),
    ],
)
def test_a_wrong_line_is_named(wrong: str, says: str) -> None:
    with pytest.raises(GoldError, match=says):
        list(read_gold([line(), wrong]))


def test_the_gold_of_these_tests_can_be_read() -> None:
    with (Path(__file__).parent / "gold.jsonl").open(encoding="utf-8") as lines:
        articles = list(read_gold(lines))
    quoted = [
        article.text[quote.content[0][0] : quote.content[0][1]] for article in articles for quote in article.quotes
    ]
    assert all(words[0] + words[-1] == "“”" for words in quoted)
