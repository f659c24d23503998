"""`python -m quotekit render`, run as its users run it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import quotekit
from quotekit.export.html import to_html
from quotekit.export.report import to_report

ONE = "“We will rebuild the pier,” said Ana Roe, the mayor of Port Ellis, on Monday."
TWO = "“No,” said Ana Roe."


def render(*arguments: str | Path, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "quotekit", "render", *map(str, arguments)]
    return subprocess.run(command, input=given, capture_output=True, check=False)


@pytest.fixture
def one(tmp_path: Path) -> Path:
    path = tmp_path / "one.txt"
    path.write_text(ONE, encoding="utf-8")
    return path


def test_one_article_gives_its_page(one: Path, tmp_path: Path) -> None:
    out = tmp_path / "page.html"
    done = render(one, "--out", out, "--published", "2024-05-14")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert out.read_text(encoding="utf-8") == to_html(quotekit.extract(ONE, published="2024-05-14"), title=str(one))


def test_many_articles_give_a_report(one: Path) -> None:
    line = json.dumps({"id": "two", "text": TWO, "published": "2024-06-01"}).encode()
    done = render(one, "-", "--published", "2024-05-14", "--workers", "2", given=line)
    assert (done.returncode, done.stderr) == (0, b"")
    articles = [
        (str(one), quotekit.extract(ONE, published="2024-05-14")),
        ("two", quotekit.extract(TWO, published="2024-06-01")),
    ]
    assert done.stdout.decode() == to_report(articles)


def test_options_and_the_title_hold(one: Path) -> None:
    done = render(one, "--kinds", "indirect", "--title", "Pier & <sea>")
    assert done.stdout.decode() == to_html(quotekit.extract(ONE, kinds={"indirect"}), title="Pier & <sea>")


def test_an_article_that_cannot_be_read_does_not_lose_the_others(one: Path) -> None:
    done = render("no-such-file.txt", one)
    assert done.returncode == 2
    assert done.stderr == b"quotekit: no-such-file.txt: no such file\n"
    assert b"Ana Roe" in done.stdout


def test_without_an_article_there_is_no_page(tmp_path: Path) -> None:
    done = render(tmp_path, "--out", tmp_path / "page.html")
    assert (done.returncode, done.stderr) == (2, b"quotekit: there is no article to show\n")
    assert not (tmp_path / "page.html").exists()


def test_a_page_that_cannot_be_written_is_one_clear_line(one: Path, tmp_path: Path) -> None:
    done = render(one, "--out", tmp_path / "nowhere" / "page.html")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode() == f"quotekit: {tmp_path / 'nowhere' / 'page.html'}: no such file\n"


def test_file_names_are_text_alone(tmp_path: Path) -> None:
    path = tmp_path / '"><script>flag=1<.txt'
    path.write_text(ONE, encoding="utf-8")
    page = render(path).stdout.decode()
    assert "<script" not in page
    assert "&quot;&gt;&lt;script&gt;flag=1&lt;.txt</h1>" in page
