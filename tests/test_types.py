"""Whoever uses the library with a type checker knows the type of every public name."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parent.parent / "src" / "quotekit"


@pytest.mark.integration
def test_all_public_types_are_known(tmp_path: Path) -> None:
    pytest.importorskip("basedpyright")
    shutil.copytree(SOURCE, tmp_path / "quotekit", ignore=shutil.ignore_patterns("__pycache__"))
    command = [sys.executable, "-m", "basedpyright", "--verifytypes", "quotekit", "--ignoreexternal", "--outputjson"]
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, cwd=tmp_path, env={"PYTHONPATH": str(tmp_path)}
    )
    report = json.loads(done.stdout)["typeCompleteness"]
    unknown = [symbol["name"] for symbol in report["symbols"] if not symbol["isTypeKnown"] and symbol["isExported"]]
    assert unknown == []
    assert report["completenessScore"] == 1
