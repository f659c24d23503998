"""The page of a verification: every quotation has its row, in words that need no colour, and no text becomes markup."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from parsed import parts_of_class, tags, tree

import quotekit
from quotekit.export.html.verified import to_verification_html

SOURCE = "“We will not sell it,” Ana Roe said. “I doubt it,” said Bo Li. Li said that he was late."
TEXT = "“We will not sell it,” said Roe. “We will sell it,” said Roe. “I doubt it,” Roe said. “It rained,” said Cem Li."
PIECES = st.sampled_from(
    ["“We won,” ", "said Ana Roe. ", "<script>", "\"' onload=x ", "&lt;", "\ud800", "\x00", "”", "\n\n"]
)
NAMES = {"html", "head", "meta", "title", "style", "body", "main", "header", "h1", "p", "footer"}
NAMES |= {"table", "thead", "tbody", "tr", "th", "td", "span"}


def test_each_quotation_has_a_row_with_its_verdict() -> None:
    found = quotekit.verify(TEXT, quotekit.Source(SOURCE, name="council.txt"))
    page = to_verification_html(found, title="Summary")
    verdicts = [words.split(maxsplit=1)[1] for words in parts_of_class(page, "verdict")]
    assert verdicts == ["said", "words changed", "said by another", "not found"]
    shown = "".join(tree(page).itertext())
    assert "4 quotations against 1 source: " in shown
    assert "council.txt: Bo Li" in shown
    assert "The text leaves out “not”" in shown


def test_what_is_in_doubt_is_told_and_has_a_sign_of_its_own() -> None:
    page = to_verification_html(quotekit.verify("Roe said that she would “sell it”.", SOURCE))
    [verdict] = parts_of_class(page, "verdict")
    [doubt] = parts_of_class(page, "doubt")
    assert verdict.startswith("? ")
    assert doubt.startswith("In doubt: ")


@settings(max_examples=60, deadline=None)
@given(st.lists(PIECES, max_size=30).map("".join), st.lists(PIECES, max_size=30).map("".join), st.text(max_size=20))
def test_no_text_becomes_markup(text: str, source: str, name: str) -> None:
    page = to_verification_html(quotekit.verify(text, quotekit.Source(source, name=name)), title=name)
    tree(page)
    assert {tag.name for tag in tags(page)} <= NAMES
    assert not any(key.startswith("on") or key in ("href", "src") for tag in tags(page) for key in tag.attributes)
    page.encode("utf-8")


def test_another_type_is_refused() -> None:
    with pytest.raises(TypeError, match=r"give what quotekit\.verify returns"):
        to_verification_html("text")  # type: ignore[arg-type]


def test_the_command_prints_the_page(tmp_path: Path) -> None:
    source = tmp_path / "source.txt"
    source.write_text(SOURCE, encoding="utf-8")
    command = [sys.executable, "-m", "quotekit", "verify", "-", "--source", str(source), "--format", "html"]
    done = subprocess.run(command, input=TEXT.encode(), capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (1, b"")
    assert "words changed" in "".join(tree(done.stdout.decode().rstrip()).itertext())
