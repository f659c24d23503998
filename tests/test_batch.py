"""`python -m quotekit batch`, run as its users run it: many articles, stopped and gone on with."""

from __future__ import annotations

import json
import os
import signal
import struct
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

import quotekit
from quotekit import Extraction
from quotekit.cli.english import looks_english
from quotekit.cli.journal import mend

ARTICLE = "“The pier is closed,” Ana Roe, the mayor of Lund, said on Monday."


def command(*arguments: str | Path) -> list[str]:
    return [sys.executable, "-m", "quotekit", "batch", *map(str, arguments)]


def batch(*arguments: str | Path, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(command(*arguments), input=given, capture_output=True, check=False)


def lines(records: list[dict[str, Any]]) -> bytes:
    return b"".join(json.dumps(record).encode() + b"\n" for record in records)


def ids(path: Path) -> list[str]:
    return [json.loads(line)["id"] for line in path.read_bytes().splitlines()]


def test_folders_give_text_files_and_json_lines_in_order(tmp_path: Path) -> None:
    (tmp_path / "inner").mkdir()
    (tmp_path / "b.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "inner" / "c.jsonl").write_bytes(lines([{"id": 7, "text": ARTICLE, "published": "2024-05-14"}]))
    (tmp_path / "notes.pdf").write_bytes(b"%PDF")
    done = batch(tmp_path, "--published", "2024-05-07")
    assert (done.returncode, done.stderr) == (0, b"")
    first, second = map(json.loads, done.stdout.splitlines())
    assert (first["id"], second["id"]) == (str(tmp_path / "b.txt"), "7")
    assert Extraction.from_dict(first) == quotekit.extract(ARTICLE, published="2024-05-07")
    assert Extraction.from_dict(second) == quotekit.extract(ARTICLE, published="2024-05-14")


@pytest.mark.parametrize("workers", ["1", "2"])
def test_fields_are_chosen_and_options_hold(workers: str) -> None:
    given = lines([{"url": "u/1", "body": ARTICLE, "day": "2024-05-14"}, {"url": "u/2", "body": "", "day": None}])
    fields = ("--text-field", "body", "--id-field", "url", "--date-field", "day")
    done = batch("-", *fields, "--workers", workers, "--kinds", "indirect", given=given)
    assert (done.returncode, done.stderr) == (0, b"")
    first, second = map(json.loads, done.stdout.splitlines())
    assert (first["id"], second["id"]) == ("u/1", "u/2")
    assert Extraction.from_dict(first) == quotekit.extract(ARTICLE, published="2024-05-14", kinds={"indirect"})


BAD = (
    b'nope\n[1]\n{"id": 1}\n{"text": "x"}\n{"id": true, "text": "x"}\n{"id": 2, "text": 5}\n'
    b'{"id": 3, "text": "x", "published": "Monday"}\n{"id": "a", "text": "x"}\n{"id": "a", "text": "y"}\n\xff\n'
)


def test_what_cannot_be_read_is_said_and_the_rest_is_done() -> None:
    done = batch("-", "no-such-file.txt", given=BAD)
    assert done.returncode == 2
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["a"]
    said = done.stderr.decode().splitlines()
    assert len(said) == 10
    for line, words in zip(
        said,
        [
            "line 1: not a line of JSON",
            "line 2: not an object",
            "line 3: no field 'text': name the field of the text with --text-field",
            "line 4: no field 'id'",
            "line 5: id is bool",
            "line 6: text is int: give a str",
            "line 7: published is 'Monday'",
            "a: an article of this id came before",
            "line 10: not a line of JSON",
            "no-such-file.txt: no such file",
        ],
        strict=True,
    ):
        assert words in line


def test_offsets_are_counted_as_browsers_do() -> None:
    text = "\U0001f600 " + ARTICLE
    done = batch("-", "--offsets", "utf16", given=lines([{"id": 1, "text": text}]))
    assert json.loads(done.stdout) == {"id": "1", **quotekit.extract(text).to_dict(offsets="utf16")}


def test_strict_stops_at_the_first() -> None:
    done = batch("-", "--strict", given=b'{"id": 1, "text": "x"}\nnope\n{"id": 2, "text": "x"}\n')
    assert done.returncode == 2
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["1"]


def test_wrong_usage_is_said_at_once(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    out.write_bytes(b"{}\n")
    for arguments, words in [
        (("-", "--resume"), "name it with --out"),
        (("-", "--out", out), "go on with it by --resume"),
        (("-", "--out", out, "--resume"), "line 1: not a record that a batch wrote"),
        (("-", "--out", tmp_path / "none" / "out.jsonl"), "none/out.jsonl: no such file"),
        (("-", "--workers", "0"), "'0' is no number of processes"),
    ]:
        done = batch(*arguments)
        assert (done.returncode, done.stdout) == (2, b"")
        assert words in done.stderr.decode()
        assert done.stderr.count(b"\n") == 1
    assert out.read_bytes() == b"{}\n"


def test_a_run_that_was_done_has_nothing_more_to_do(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    given = lines([{"id": number, "text": ARTICLE} for number in range(5)])
    assert batch("-", "--out", out, given=given).returncode == 0
    before = out.read_bytes()
    assert batch("-", "--out", out, "--resume", given=given).returncode == 0
    assert out.read_bytes() == before
    assert ids(out) == ["0", "1", "2", "3", "4"]


@pytest.mark.parametrize("cut", [1, 2, 20, 1000])
def test_a_torn_last_line_is_mended(tmp_path: Path, cut: int) -> None:
    out = tmp_path / "out.jsonl"
    given = lines([{"id": number, "text": ARTICLE} for number in range(3)])
    batch("-", "--out", out, given=given)
    whole = out.read_bytes()
    out.write_bytes(whole[:-cut])
    done = batch("-", "--out", out, "--resume", given=given)
    assert done.returncode == 0
    assert b"the last record was torn" in done.stderr
    assert out.read_bytes() == whole


def test_mending_finds_a_line_end_far_back(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    for kept, torn in [(b"", b"x" * 200_000), (b"{}\n", b"x" * 200_000), (b"{}\n", b""), (b"", b"")]:
        path.write_bytes(kept + torn)
        assert mend(path) == bool(torn)
        assert path.read_bytes() == kept


ARTICLES = [{"id": number, "text": f"“Pier {number} is closed,” Ana Roe said. " * 4} for number in range(300)]


def _wait_for(out: Path, records: int) -> None:
    deadline = time.monotonic() + 60
    while not out.exists() or out.read_bytes().count(b"\n") < records:
        assert time.monotonic() < deadline
        time.sleep(0.01)


def _children(pid: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="finds the workers by /proc")
@pytest.mark.parametrize("victim", ["worker", "command"])
def test_killing_loses_nothing_and_doubles_nothing(tmp_path: Path, victim: str) -> None:
    given, out = tmp_path / "given.jsonl", tmp_path / "out.jsonl"
    given.write_bytes(lines(ARTICLES))
    arguments = (given, "--out", out, "--workers", "2")
    with subprocess.Popen(command(*arguments), stderr=subprocess.PIPE) as run:
        assert run.stderr
        _wait_for(out, 3)
        os.kill(run.pid if victim == "command" else _children(run.pid)[0], signal.SIGKILL)
        said = run.stderr.read().decode()
    assert run.returncode == (3 if victim == "worker" else -signal.SIGKILL)
    assert ("a worker died" in said) == (victim == "worker")
    before = out.read_bytes().count(b"\n")
    assert 3 <= before < len(ARTICLES)
    assert batch(*arguments, "--resume").returncode == 0
    assert ids(out) == [str(article["id"]) for article in ARTICLES]
    whole = tmp_path / "whole.jsonl"
    assert batch(given, "--out", whole).returncode == 0
    assert out.read_bytes() == whole.read_bytes()


def test_other_languages_are_noted() -> None:
    german = "Die Brücke bleibt gesperrt, sagte die Bürgermeisterin am Montag vor dem Rathaus der Stadt. " * 3
    done = batch("-", given=lines([{"id": "g", "text": german}, {"id": "e", "text": ARTICLE}]))
    assert (done.returncode, done.stderr.decode()) == (0, "quotekit: g: does not look like English news\n")


@pytest.mark.parametrize(
    "text",
    [
        "De burgemeester zei dat de brug pas in het voorjaar weer open gaat, en dat het geld er nog niet is. " * 3,
        "El alcalde dijo el lunes que el puente no se abrirá antes de la primavera, según un comunicado. " * 3,
        "Le maire a déclaré lundi que le pont ne sera pas rouvert avant le printemps, selon un communiqué. " * 3,
        "市長は月曜日、橋の再開は春以降になると述べた。" * 10,
        "1 2 3 4.5 6 " * 50 + "kg cm mm EUR USD " * 20,
    ],
)
def test_texts_that_do_not_look_english(text: str) -> None:
    assert not looks_english(text)


@pytest.mark.parametrize("text", ["", "Nein.", "1 2 3", ARTICLE, "MAYOR SAYS THE PIER IS TO BE CLOSED FOR A YEAR " * 5])
def test_texts_that_do_or_are_too_short_to_tell(text: str) -> None:
    assert looks_english(text)


@pytest.mark.integration
def test_a_terminal_sees_a_progress_bar_and_a_pipe_does_not(tmp_path: Path) -> None:
    pytest.importorskip("tqdm")
    fcntl, pty, termios = map(pytest.importorskip, ("fcntl", "pty", "termios"))  # of Unix
    given = tmp_path / "given.jsonl"
    given.write_bytes(lines(ARTICLES[:5]))
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    subprocess.run(command(given, "--out", tmp_path / "out.jsonl"), stderr=theirs, check=True)
    os.close(theirs)
    shown = b""
    while b"5 articles" not in shown:
        shown += os.read(ours, 10_000)  # raises at the end of what there is
    assert batch(given).stderr == b""
