"""The walks that the contributing page promises: a new word takes the files that the page names, and no others."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
VERB = "blather"
PROGRAM = """
import quotekit
for text in (
    "The vote is off, Ana Roe blathered on Monday.",
    "“The vote is off,” blathered Ana Roe.",
    "“The rope will hold,” said Ana Roe, sirdar of Exton.",
    "“The pier opens on Harbour Day,” said Ana Roe.",
):
    article = quotekit.extract(text, published="2024-05-14")
    for quotation in article.quotations:
        title = quotation.mention and quotation.mention.title
        print(quotation.kind, quotation.cue and quotation.cue.lemma, title and title.text)
    print(*[date.value for date in article.dates])
"""


def printed(source: Path) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True, env={"PYTHONPATH": str(source)}
    )
    return done.stdout.splitlines()


def files_named(heading: str) -> list[str]:
    """The files of the source that the section of this heading names."""
    page = (ROOT / "docs" / "contributing.md").read_text(encoding="utf-8")
    section = page.partition(f"## {heading}\n")[2].partition("\n## ")[0]
    return re.findall(r"`src/(\S+\.(?:py|txt))`", section)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A copy of the source, to be changed."""
    copy = tmp_path / "src"
    shutil.copytree(ROOT / "src", copy, ignore=shutil.ignore_patterns("__pycache__"))
    return copy


def change(table: Path, old: str, new: str) -> None:
    rows = table.read_text(encoding="utf-8")
    assert rows.count(old) >= 1
    table.write_text(rows.replace(old, new, 1), encoding="utf-8")


def test_a_new_verb_of_saying_needs_the_files_that_the_page_names(source: Path) -> None:
    assert not [line for line in printed(source) if VERB in line]
    found = []
    for name in files_named("Add a verb of saying"):
        assert VERB not in (source / name).read_text(encoding="utf-8")
        change(source / name, "acknowledge", f"{VERB} acknowledge")
        found.append([line for line in printed(source) if VERB in line])
    assert found == [[f"direct {VERB} None"], [f"indirect {VERB} None", f"direct {VERB} None"]]


def test_a_new_title_needs_the_file_that_the_page_names(source: Path) -> None:
    assert "direct say sirdar" not in printed(source)
    (name,) = files_named("Add a title")
    change(source / name, "\nsister\n", "\nsirdar\nsister\n")
    assert "direct say sirdar" in printed(source)


def test_a_new_holiday_needs_the_file_that_the_page_names(source: Path) -> None:
    assert "2024-08-14" not in printed(source)
    calendar = source / files_named("Add a form of date")[0]
    change(calendar.with_name("holidays.py"), "_FIXED = {", '_FIXED = {\n    "harbour day": (8, 14),')
    assert "2024-08-14" in printed(source)
