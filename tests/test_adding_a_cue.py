"""The walk that the contributing page promises: a new verb of saying takes the files that it names, and no others."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VERB = "blather"
PROGRAM = """
import quotekit
for text in ("The vote is off, Ana Roe blathered on Monday.", "“The vote is off,” blathered Ana Roe."):
    for quotation in quotekit.extract_quotations(text):
        print(quotation.kind, quotation.cue and quotation.cue.lemma, quotation.speaker and quotation.speaker.name)
"""


def printed(source: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True, env={"PYTHONPATH": str(source)}
    )
    return done.stdout


def test_a_new_verb_of_saying_needs_the_files_that_the_page_names(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "contributing.md").read_text(encoding="utf-8")
    [section] = re.findall(r"^## Add a verb of saying\n(.*?)^## ", page, re.MULTILINE | re.DOTALL)
    named = re.findall(r"^- .*`src/(\S+\.py)`", section, re.MULTILINE)
    source = tmp_path / "src"
    shutil.copytree(ROOT / "src", source, ignore=shutil.ignore_patterns("__pycache__"))
    assert VERB not in printed(source)
    found = []
    for name in named:
        table = source / name
        rows = table.read_text(encoding="utf-8")
        changed = rows.replace("acknowledge", f"{VERB} acknowledge", 1)
        assert VERB not in rows
        assert VERB in changed
        table.write_text(changed, encoding="utf-8")
        found.append(printed(source).splitlines())
    assert found == [[f"direct {VERB} Ana Roe"], [f"indirect {VERB} Ana Roe", f"direct {VERB} Ana Roe"]]
