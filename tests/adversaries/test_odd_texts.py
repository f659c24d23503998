"""Texts that nobody writes and somebody sends: long, broken, of characters that are none; nothing raises or grows."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from growth import calls, cut, peak
from hypothesis import given
from hypothesis import strategies as st

import quotekit

_MEGABYTE = 1 << 20
_MANY = {
    "opening marks": "“",
    "alternating marks": "“\"'«”",
    "said": "said ",
    "capitals": "ABC ",
    "digits": "20240514 ",
    "combining characters": "e\u0301\u0308\u0323",
    "brackets in brackets": "([{",
    "one line": "the town and the river ",
    "surrogates": "\udc00\ud83d ",
    "nothing": "\x00",
    "directions": "\u202e“Ana\u202c” \u2066said\u2069 ",
}
_HALVES = re.compile("[\ud800-\udbff][\udc00-\udfff]")  # JSON has no way to tell the two from the one they stand for
_KEPT = 100  # bytes a character
_MOST = 450  # where each few characters are a quotation, whose result alone is larger than that
_SOME = 64 << 10


def _check(text: str) -> None:
    """The laws that hold on any text: spans in it, in order, and a record that goes out and comes back as JSON."""
    extraction = quotekit.extract(text, published="2024-05-14")
    assert extraction.text == text
    starts = [quotation.span.start for quotation in extraction.quotations]
    assert starts == sorted(starts)
    for quotation in extraction.quotations:
        assert all(0 <= piece.start < piece.end <= len(text) for piece in quotation.content)
        assert quotation.text == " ".join(piece.of(text) for piece in quotation.content)
    written = json.dumps(extraction.to_dict())
    written.encode("ascii")
    if not _HALVES.search(text):
        assert quotekit.Extraction.from_dict(json.loads(written)) == extraction


@pytest.mark.parametrize("scrap", _MANY.values(), ids=_MANY)
def test_many_of_one_kind(scrap: str) -> None:
    _check(cut(scrap, _SOME))


@pytest.mark.slow
@pytest.mark.parametrize("scrap", _MANY.values(), ids=_MANY)
def test_a_megabyte_of_one_kind(scrap: str) -> None:
    _check(cut(scrap, _MEGABYTE))


@pytest.mark.slow
def test_one_line_of_ten_megabytes() -> None:
    text = cut("the town and the river ", 10 * _MEGABYTE)
    extraction = quotekit.extract(text)
    assert not extraction.quotations


@pytest.mark.parametrize("plane", range(17))
def test_every_plane(plane: int) -> None:
    """Characters of every plane, surrogates and those that are none included: as marks, in names, beside a cue."""
    signs = [chr((plane << 16) + low) for low in range(0x20, 0x10000, 0x1F3)]
    _check(" ".join(f"“{sign}a,” said {sign}Ana R{sign}oe on{sign}Monday." for sign in signs))


@given(st.text(st.characters(exclude_categories=()), max_size=80))
def test_any_text_at_all(text: str) -> None:
    _check(text)
    _check(f"“{text},” said Ana Roe on Monday. {text}")


_PLAIN = Path(__file__).resolve().parents[1] / "cases" / "plain"
_SENTENCES = [
    json.loads(line)["text"]
    for name in ("attribution", "scenes", "mixed")
    for line in (_PLAIN / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
]
_WORDS = sorted({word for text in _SENTENCES for word in re.findall(r"[\w’'-]+|[^\w\s]", text)})


@pytest.mark.parametrize("part", range(4))
def test_news_that_is_cut_anywhere(part: int) -> None:
    for text in _SENTENCES[part::4]:
        for blank in re.finditer(r"\s|$", text):
            quotekit.extract(text[: blank.start()])
            quotekit.extract(text[blank.start() :])


def test_an_opening_mark_behind_a_noun_of_saying_ends_the_text() -> None:
    _check("forces ,' said Marlon I slot had comment , “ it was dry")


@given(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=25).map(" ".join))
def test_words_of_news_in_any_order(text: str) -> None:
    _check(text)


def test_nothing_is_lost_in_json_of_lone_surrogates() -> None:
    text = "“We \ud800won\udfff,” said Ana \udbffRoe."
    written = json.dumps(quotekit.extract(text).to_dict())
    assert json.loads(written)["text"] == text


def test_the_command_line_writes_valid_json_for_lone_surrogates(root: Path, tmp_path: Path) -> None:
    """A file of bytes that are no UTF-8 is either refused or written as JSON that can be read."""
    article = tmp_path / "odd.txt"
    article.write_bytes(b"\x93We won,\x94 said Ana Roe. \xed\xa0\x80\xff\x00")
    command = [sys.executable, "-m", "quotekit", "extract", str(article), "--format", "jsonl"]
    environment = os.environ | {"PYTHONPATH": str(root / "src"), "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(command, capture_output=True, check=False, env=environment)
    assert b"Traceback" not in done.stderr
    for line in done.stdout.decode().splitlines():
        json.loads(line)


_NEWS = "“The pier will stand for years,” said Ana Roe, the mayor of Port Ellis, on Monday. The town has 400 boats.\n\n"


_SPARSE = [scrap for name, scrap in _MANY.items() if name != "directions"]
_SPARSE += [_NEWS, "A", "1 ", "e\u0301", "&quot;a ", "”“ ‘", ", ", "\u202e\u2066", "\U0001f600"]
_DENSE = [". ", _MANY["directions"], "“a” said ", "A: b\n", "“We won,” Ana Roe said on Monday. "]


@pytest.mark.parametrize("scrap", _SPARSE, ids=ascii)
def test_memory(scrap: str) -> None:
    """At most 100 bytes a character at the peak, results included."""
    quotekit.extract(scrap)
    text = cut(scrap, _SOME // 2)
    assert peak(lambda: quotekit.extract(text)) <= _KEPT * len(text)


@pytest.mark.parametrize("scrap", _DENSE, ids=ascii)
def test_memory_where_all_is_quoted(scrap: str) -> None:
    """A quotation every few characters takes more, since the results do; so much, and no more the longer it is."""
    quotekit.extract(scrap)
    text = cut(scrap, _SOME // 4)
    assert peak(lambda: quotekit.extract(text)) <= _MOST * len(text)


def test_a_second_text_costs_what_the_first_did() -> None:
    """No state stays between calls that could grow: the same text takes the same calls, and nothing is kept."""
    quotekit.extract(_NEWS)
    once = calls(lambda: quotekit.extract(_NEWS))
    for number in range(20):
        quotekit.extract(_NEWS.replace("Ana", f"Ana{number}"))
    assert calls(lambda: quotekit.extract(_NEWS)) == once
