"""The pages as a site: the page of rules is what its tables give, and all pages build without a warning."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent


def rules_page() -> ModuleType:
    spec = importlib.util.spec_from_file_location("rules_page", ROOT / "docs" / "rules_page.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_page_of_rules_is_what_the_tables_give() -> None:
    page = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
    assert page == rules_page().page(), "run python docs/rules_page.py"


def test_every_measured_rule_is_one_that_there_is() -> None:
    module = rules_page()
    ids = {rule.id for _, _, rules in module.SECTIONS for rule in rules}
    lines = (ROOT / "docs" / "rule-precision.tsv").read_text(encoding="utf-8").splitlines()
    measured = [line.split("\t")[0] for line in lines if not line.startswith("#")]
    assert len(measured) > 40
    assert set(measured) <= ids


@pytest.mark.integration
def test_the_site_builds_without_a_warning(tmp_path: Path) -> None:
    pytest.importorskip("sphinx")
    command = [sys.executable, "-m", "sphinx", "-q", "-W", "--keep-going", str(ROOT / "docs"), str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    reference = (tmp_path / "api.html").read_text(encoding="utf-8")
    for name in ("extract", "Quotation", "DateReference", "WorkerError"):
        assert f'id="quotekit.{name}"' in reference
