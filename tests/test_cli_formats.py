"""`python -m quotekit extract --format ...`, run as programs run it."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

import quotekit
from quotekit.export.brat import to_brat
from quotekit.export.csv import COLUMNS
from quotekit.export.timeml import to_timeml
from quotekit.export.web_annotation import to_web_annotation

TEXT = "“We won,” Ana Roe said on Monday.\r\n\r\n“Déjà vu,” said Bo Li."


def run(*arguments: str | Path) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "quotekit", "extract", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, check=False, env=os.environ | {"PYTHONIOENCODING": "ascii"})


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "an article.txt"
    path.write_bytes(TEXT.encode())
    return path


def test_csv_of_several_files_has_one_head(article: Path) -> None:
    done = run(article, article, "--format", "csv")
    rows = list(csv.reader(done.stdout.decode("utf-8").splitlines()))
    assert tuple(rows[0]) == COLUMNS
    assert [row[2] for row in rows[1:]] == ["Ana Roe", "Bo Li"] * 2
    assert rows[1][0] == str(article)
    assert done.stdout.count(b"\r\n") == 5


def test_json_ld_is_one_document_a_line(article: Path) -> None:
    page, again = map(json.loads, run(article, article, "--format", "web-annotation").stdout.splitlines())
    assert page == again
    where = str(article).replace(" ", "%20")
    assert page == to_web_annotation(quotekit.extract(TEXT), source=where)
    graph = json.loads(run(article, "--format", "schema-org").stdout)["@graph"]
    assert graph[0]["@id"] == where


def test_documents_are_utf_8_whatever_the_terminal(article: Path) -> None:
    done = run(article, "--format", "brat")
    assert done.stdout.decode("utf-8") == to_brat(quotekit.extract(TEXT))
    done = run(article, "--format", "timeml", "--published", "2024-05-14")
    assert done.stdout.decode("utf-8") == to_timeml(quotekit.extract(TEXT, published="2024-05-14"), name=str(article))
    assert "".join(ET.fromstring(done.stdout).find("TEXT").itertext()) == TEXT  # type: ignore[union-attr]


@pytest.mark.parametrize("form", ["brat", "timeml"])
def test_two_documents_in_one_file_are_refused(article: Path, form: str) -> None:
    done = run(article, article, "--format", form)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"gives one document: give one FILE at a time" in done.stderr
