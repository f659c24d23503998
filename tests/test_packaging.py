"""What is installed, and with which versions it is checked."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

import quotekit


def project(root: Path) -> dict[str, Any]:
    return tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))


def test_the_lock_file_pins_every_tool_exactly(root: Path) -> None:
    """Each line is one version with the hashes of its files, so that pip takes nothing else."""
    text = (root / "requirements-dev.txt").read_text(encoding="utf-8")
    lines = [line for line in text.replace("\\\n", "").splitlines() if not line.lstrip().startswith("#")]
    pins = {re.split(r"[=;]", line)[0].lower(): line for line in lines}
    assert all(re.match(r"[\w.-]+==[\w.]+ (; [^-]+)? *--hash=sha256:[0-9a-f]{64}", line) for line in lines), lines
    tables = project(root)
    needed = tables["project"]["dependencies"] + tables["dependency-groups"]["lint"]
    needed += tables["project"]["optional-dependencies"]["test"]
    assert {re.split(r"[<>=~]", line)[0].lower() for line in needed} <= set(pins)


def test_the_oldest_versions_are_the_stated_ones(root: Path) -> None:
    """What pip may choose at least is what the tests are run with at least."""
    lines = (root / "requirements-least.txt").read_text(encoding="utf-8").splitlines()
    oldest = dict(line.split("==") for line in lines if not line.startswith("#"))
    for line in project(root)["project"]["dependencies"]:
        name, least = line.split(">=")
        assert oldest.pop(name).startswith(least)
    assert not oldest


def test_nothing_runs_when_it_is_installed(root: Path) -> None:
    """No set-up script and no build hook of our own."""
    assert project(root)["build-system"] == {"requires": ["hatchling>=1.27"], "build-backend": "hatchling.build"}
    assert "hooks" not in project(root)["tool"]["hatch"]["build"]
    assert not list(root.glob("setup.*")) + list(root.glob("hatch_build.py"))


def test_every_extra_is_pinned_for_the_integration_tests(root: Path) -> None:
    lines = (root / "requirements-integration.txt").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if not line.startswith("#")]
    assert all(re.fullmatch(r"[\w.-]+==[\w.]+", line) for line in pins)
    extras = project(root)["project"]["optional-dependencies"]
    needed = {re.split(r"[\[<>=~]", line)[0] for name in extras.keys() - {"test"} for line in extras[name]}
    assert needed <= {line.partition("==")[0] for line in pins}


def test_the_library_needs_two_others_alone(root: Path) -> None:
    needed = project(root)["project"]["dependencies"]
    assert [re.split(r"[<>=~]", line)[0] for line in needed] == ["attrs", "regex"]
    assert not any("<" in line for line in needed), "later versions are not capped"


def test_the_installed_version_is_the_version_of_the_package() -> None:
    try:
        assert version("quotekit-news") == quotekit.__version__
    except PackageNotFoundError:
        pytest.skip("run from the source folder, not installed")


def test_types_and_word_lists_are_part_of_the_package() -> None:
    assert (files("quotekit") / "py.typed").is_file()
    assert any(path.name.endswith(".txt") for path in (files("quotekit") / "locale" / "en").iterdir())
