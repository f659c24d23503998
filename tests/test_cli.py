"""`python -m quotekit`, run as its users run it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import quotekit
from quotekit import Extraction

ARTICLE = "LIMA, May 13 — “We won,” Ana Roe said on Monday.\r\n\r\nBo Li said he was glad.\n"


def run(*arguments: str | Path, given: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "quotekit", *map(str, arguments)]
    return subprocess.run(command, input=given, capture_output=True, check=False, env=os.environ | environment)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_bytes(ARTICLE.encode())
    return path


def test_a_file_gives_a_table(article: Path) -> None:
    done = run("extract", article, PYTHONIOENCODING="utf-8")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode().startswith(f"{article}: ")


def test_standard_input_is_read_without_a_file_and_for_a_dash() -> None:
    bare, dash = (run("extract", *files, given=ARTICLE.encode()) for files in ([], ["-"]))
    assert bare.returncode == dash.returncode == 0
    assert bare.stdout == dash.stdout
    assert bare.stdout.startswith(b"standard input: ")


def test_json_lines_hold_the_extraction_of_each_file(article: Path, tmp_path: Path) -> None:
    other = tmp_path / "ötherñ.txt"
    other.write_text("“No,” said Bo Li.", encoding="utf-8")
    done = run("extract", article, other, "--format", "jsonl", "--published", "2024-05-14")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.isascii()
    first, second = map(json.loads, done.stdout.decode().splitlines())
    assert (first["source"], second["source"]) == (str(article), str(other))
    assert Extraction.from_dict(first) == quotekit.extract(ARTICLE, published="2024-05-14")
    assert first["text"] == ARTICLE  # line ends are as in the file, so that offsets count every character


def test_kinds_filters_quotations(article: Path) -> None:
    done = run("extract", article, "--format", "jsonl", "--kinds", "direct,mixed")
    wanted = quotekit.extract(ARTICLE, kinds={"direct", "mixed"})
    assert Extraction.from_dict(json.loads(done.stdout)) == wanted


def test_the_other_options_are_those_of_the_library() -> None:
    text = "Ana Roe hopes that it will rain. “No,” she said."
    arguments = ["--attitudes", "all", "--min-confidence", "0.25"]
    done = run("extract", "--format", "jsonl", *arguments, given=text.encode())
    wanted = quotekit.extract(text, attitudes="all", min_confidence=0.25)
    assert Extraction.from_dict(json.loads(done.stdout)) == wanted


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["extract", "--min-confidence", "2"], "min_confidence is 2.0: give a number from 0 to 1"),
        (["extract", "--min-confidence", "high"], "could not convert string to float: 'high'"),
        (["extract", "--attitudes", "wishes"], "invalid choice: 'wishes'"),
        (["extract", "no-such-file.txt"], "no-such-file.txt: no such file"),
        (["extract", "."], ".: this is a folder: give the files in it"),
        (["extract", "--published", "14/05/2024"], "published is '14/05/2024': give an ISO 8601 date"),
        (["extract", "--kinds", "direct,spoken"], "kinds holds 'spoken': choose from direct, mixed, indirect"),
        (["extract", "--format", "xml"], "invalid choice: 'xml'"),
        (["extract", "--publish"], "--publish"),
        (["explode"], "invalid choice: 'explode'"),
        ([], "required: COMMAND"),
    ],
)
def test_wrong_usage_is_one_clear_line_and_exit_code_2(arguments: list[str], message: str) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, b"")
    [line] = done.stderr.decode().splitlines()
    assert line.startswith("quotekit: ")
    assert message in line


def test_bytes_that_are_not_utf_8_are_named(tmp_path: Path) -> None:
    path = tmp_path / "latin.txt"
    path.write_bytes("Café".encode("latin-1"))
    done = run("extract", path)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode() == (
        f"quotekit: {path}: not UTF-8 (byte 0xe9 at 3): convert it first, e.g. with iconv -t UTF-8\n"
    )


def test_one_unreadable_file_does_not_lose_the_others(article: Path) -> None:
    done = run("extract", "no-such-file.txt", article, "--format", "jsonl")
    assert done.returncode == 2
    assert done.stderr.count(b"\n") == 1
    assert json.loads(done.stdout)["source"] == str(article)


def test_a_reader_that_goes_away_leaves_no_trace(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("a word of the sea " * 10_000, encoding="utf-8")
    command = [sys.executable, "-m", "quotekit", "extract", "--format", "jsonl", str(path), str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


def test_a_terminal_without_curly_marks_still_gets_a_table() -> None:
    done = run("extract", given="“We won,” Ana Roe said.".encode(), PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (0, b"")


def test_every_character_passes_through_as_json() -> None:
    text = "“\U0001f600\x00\x1b\u2028,” Ana Roe said."
    done = run("extract", "--format", "jsonl", given=text.encode())
    assert done.stdout.count(b"\n") == 1
    assert json.loads(done.stdout)["text"] == text


def test_the_version_and_the_help_are_shown() -> None:
    assert run("--version").stdout.decode() == f"quotekit {quotekit.__version__}\n"
    shown = run("extract", "--help").stdout.decode()
    assert all(option in shown for option in ("--format", "--published", "--kinds", "FILE"))


def test_the_table_fits_the_terminal(article: Path) -> None:
    done = run("extract", article, COLUMNS="50", PYTHONIOENCODING="utf-8")
    assert all(len(line) <= 50 for line in done.stdout.decode().splitlines()[1:])
