"""`python -m quotekit verify` and `explain`, run as their users run them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = "“We will not sell it,” Ana Roe said. “I doubt it,” said Bo Li. Li said that he was late."
TRUE = "“We will not sell it,” said Roe."
FALSE = "“We will sell it,” said Roe. “I doubt it,” Roe said."
DOUBTFUL = "Roe said that she would “sell it”."


def run(*arguments: str | Path, given: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "quotekit", *map(str, arguments)]
    environment = os.environ | {"PYTHONIOENCODING": "utf-8", "COLUMNS": "80"}
    return subprocess.run(command, input=given, capture_output=True, check=False, env=environment, encoding="utf-8")


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "source.txt"
    path.write_text(SOURCE, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("text", "options", "code"),
    [
        (TRUE, [], 0),
        ("It rained.", [], 0),
        (FALSE, [], 1),
        (FALSE, ["--accept", "said,words_changed,said_by_another"], 0),
        (DOUBTFUL, [], 0),
        (DOUBTFUL, ["--strict"], 1),
    ],
)
def test_the_exit_code_tells_whether_all_is_borne_out(source: Path, text: str, options: list[str], code: int) -> None:
    done = run("verify", "-", "--source", source, *options, given=text)
    assert (done.returncode, done.stderr) == (code, "")


def test_the_table_says_what_is_not_borne_out(source: Path) -> None:
    shown = run("verify", "-", "--source", source, given=FALSE).stdout
    assert shown.startswith("standard input: 1 words changed, 1 said by another\n")
    assert "The text leaves out “not”" in shown
    assert "Bo Li" in shown
    assert all(len(line) <= 80 for line in shown.splitlines())


def test_json_lines_have_one_record_a_check(source: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("It rained.", encoding="utf-8")
    done = run("verify", "-", "--source", other, source, "--format", "jsonl", given=FALSE)
    first, second = map(json.loads, done.stdout.splitlines())
    assert (first["verdict"], first["passage"], first["source_name"]) == (
        "words_changed", "We will not sell it", str(source),
    )  # fmt: skip
    assert (second["words"], second["speaker"], second["source"]) == (["I doubt it,"], "Bo Li", 1)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["-"], "required: --source"),
        (["-", "--source", "-"], "standard input can be read only once"),
        (["-", "--source", "no-such-file.txt"], "no-such-file.txt: no such file"),
        (["-", "--source", ".", "--accept", "true"], "'true' is no verdict: choose from said, "),
    ],
)
def test_wrong_usage_is_exit_code_2(arguments: list[str], message: str) -> None:
    done = run("verify", *arguments, given=TRUE)
    assert (done.returncode, done.stdout) == (2, "")
    assert message in done.stderr


def test_no_text_steers_a_terminal(source: Path) -> None:
    text = "“We will \x1b[2Jsell it,” said Roe."
    assert "\x1b" not in run("verify", "-", "--source", source, given=text).stdout
    assert "\x1b" not in run("explain", given=text).stdout


def test_explain_says_why(source: Path) -> None:
    done = run("explain", source, "--evidence", "1")
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert lines[0] == f"{source}: 2 stretches in marks, 1 reported without marks"
    assert lines[2] == "“We will not sell it,”"
    assert lines[3].startswith("> ")
    assert "Ana Roe (said)" in lines[3]
    assert any(line.startswith("  ") and "Li (say): that he was late" in line for line in lines)


def test_explain_goes_on_behind_an_unreadable_file(source: Path) -> None:
    done = run("explain", "no-such-file.txt", source)
    assert done.returncode == 2
    assert "stretches in marks" in done.stdout
