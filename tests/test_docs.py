"""What the pages and docstrings show is run: every example, the commands of the README, every link."""

from __future__ import annotations

import doctest
import importlib
import os
import pkgutil
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import attrs
import pytest

import quotekit

ROOT = Path(__file__).resolve().parent.parent
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]
FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\[[^\]]*\]\(([^)#\s]+)(?:#[^)]*)?\)")
NOT_IMPORTED = {"__main__", "integrations", "training"}

ENGINES = {"arrow", "duckdb", "pandas", "polars", "spacy", "spark"}  # pages and modules that need another library
ADAPTERS = sorted((ROOT / "src" / "quotekit" / "integrations").glob("[!_]*.py"))

# Raise these with the examples: a page or a docstring that loses its examples fails here.
FEWEST_ON_PAGES = 180
FEWEST_IN_DOCSTRINGS = 250


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def fences(path: Path, language: str) -> list[tuple[str, int]]:
    """The bodies of the page's fences in a language, with their line numbers."""
    text = path.read_text(encoding="utf-8")
    found = FENCE.finditer(text)
    return [(fence[2], text.count("\n", 0, fence.start()) + 1) for fence in found if fence[1] == language]


def page_tests(path: Path) -> list[doctest.DocTest]:
    """One doctest a fence; the fences of a page share their names."""
    names: dict[str, object] = {}
    parser = doctest.DocTestParser()
    tests = [parser.get_doctest(body, {}, name_of(path), str(path), line) for body, line in fences(path, "python")]
    for test in tests:
        test.globs = names
    return tests


def docstring_tests() -> Iterator[doctest.DocTest]:
    finder = doctest.DocTestFinder(exclude_empty=True)
    for info in pkgutil.walk_packages(quotekit.__path__, "quotekit."):
        if info.name.split(".")[1] not in NOT_IMPORTED:
            module = importlib.import_module(info.name)
            yield from (test for test in finder.find(module, info.name) if test.examples)
    yield from (test for test in finder.find(quotekit, "quotekit") if test.examples)


def run(test: doctest.DocTest) -> None:
    report: list[str] = []
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    assert not runner.run(test, out=report.append, clear_globs=False).failed, "".join(report)


DOCSTRINGS = list(docstring_tests())
FOR_ALL = [path for path in PAGES if not (path.parent.name == "how-to" and path.stem in ENGINES)]
FOR_ENGINES = [path for path in PAGES if path not in FOR_ALL]


@pytest.mark.parametrize("path", FOR_ALL, ids=name_of)
def test_the_examples_of_a_page(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    for test in page_tests(path):
        assert test.examples, f"{path.name}:{test.lineno}: a python fence without >>> is not run"
        run(test)


def adapter(path: Path) -> ModuleType:
    """The module that the page or the file is about; without its library the test is skipped."""
    pytest.importorskip({"arrow": "pyarrow", "spark": "pyspark"}.get(path.stem, path.stem))
    return importlib.import_module(f"quotekit.integrations.{path.stem}")


@pytest.mark.integration
@pytest.mark.filterwarnings("ignore:PySpark does not yet fully support pandas:FutureWarning")
@pytest.mark.parametrize("path", FOR_ENGINES, ids=name_of)
def test_the_examples_of_a_page_that_needs_an_engine(
    path: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    adapter(path)
    monkeypatch.chdir(tmp_path)
    if path.stem == "spark" and shutil.which("java") is None:
        pytest.skip("Spark needs Java, and there is none here")
    monkeypatch.setenv("PYSPARK_PYTHON", "")  # the page sets it
    monkeypatch.setenv("PYTHONPATH", str(Path(quotekit.__file__).parents[1]))  # for worker processes
    for test in page_tests(path):
        run(test)


@pytest.mark.integration
@pytest.mark.parametrize("path", ADAPTERS, ids=name_of)
def test_the_examples_of_an_adapter(path: Path) -> None:
    for test in doctest.DocTestFinder(exclude_empty=True).find(adapter(path)):
        run(test)


@pytest.mark.parametrize("test", DOCSTRINGS, ids=lambda test: test.name)
def test_the_examples_of_a_docstring(test: doctest.DocTest) -> None:
    run(test)


def test_no_examples_are_lost() -> None:
    assert sum(len(test.examples) for path in PAGES for test in page_tests(path)) >= FEWEST_ON_PAGES
    assert sum(len(test.examples) for test in DOCSTRINGS) >= FEWEST_IN_DOCSTRINGS


@pytest.mark.parametrize("path", PAGES, ids=name_of)
def test_no_fence_escapes_the_tests(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count("```") == 2 * len(FENCE.findall(text)), "every fence has a language and is closed"
    assert {fence[1] for fence in FENCE.finditer(text)} <= {"python", "json", "sh", "text"}
    assert len(re.findall(r"^\s*>>> ", text, re.MULTILINE)) == sum(
        len(re.findall(r"^>>> ", body, re.MULTILINE)) for body, _ in fences(path, "python")
    )


@pytest.mark.parametrize("path", PAGES, ids=name_of)
def test_links_lead_somewhere(path: Path) -> None:
    for target in LINK.findall(path.read_text(encoding="utf-8")):
        assert target.startswith("https://") or (path.parent / target).exists(), target
        if path.is_relative_to(ROOT / "docs") and "://" not in target:
            assert (path.parent / target).resolve().is_relative_to(ROOT / "docs"), f"{target} is no page of the site"


def test_the_data_format_lists_every_field_of_every_result() -> None:
    page = (ROOT / "docs" / "data-format.md").read_text(encoding="utf-8")
    for name in ("Quotation", "Cue", "Speaker", "Mention", "Title", "DateReference", "Dateline"):
        [section] = re.findall(rf"^## {name}\n(.*?)(?=^## |\Z)", page, re.MULTILINE | re.DOTALL)
        listed = re.findall(r"^\| `(\w+)` \|", section, re.MULTILINE)
        assert listed == [field.name for field in attrs.fields(getattr(quotekit, name))], name


def commands() -> list[str]:
    return [body.strip() for body, _ in fences(ROOT / "README.md", "sh")]


def test_the_readme_has_two_commands_for_a_fresh_machine() -> None:
    job, tests = commands()
    for command, installs in ((job, "install ."), (tests, "install '.[test]'")):
        assert "\n" not in command
        assert command.startswith("python3 -m venv ")
        assert f"pip {installs} &&" in command.replace("--quiet ", "")
    assert tests.endswith("/bin/python -m pytest -n auto")


def test_the_main_job_of_the_readme_prints_what_the_readme_shows() -> None:
    _, _, job = commands()[0].rpartition("&& ")
    program, *arguments = shlex.split(job)
    assert program.endswith("/bin/python")
    environment = os.environ | {"COLUMNS": "80", "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run([sys.executable, *arguments], capture_output=True, check=True, cwd=ROOT, env=environment)
    [(shown, _)] = fences(ROOT / "README.md", "text")
    printed, position = done.stdout.decode(), 0
    for part in shown.split("...\n"):
        assert part in printed[position:], part
        position = printed.index(part, position) + len(part)


def test_the_readme_names_the_distribution() -> None:
    assert "`quotekit-news`" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_calls_of_the_page_on_decisions_exist() -> None:
    page = (ROOT / "docs" / "how-it-decides.md").read_text(encoding="utf-8")
    called = re.findall(r"`((?:text|dates|quotations|speakers)\.[\w.]+)`", page)
    assert len(called) > 12
    for name in called:
        pkgutil.resolve_name(f"quotekit.{name}")


@pytest.mark.parametrize("path", sorted((ROOT / "docs").rglob("*.md")), ids=name_of)
def test_every_page_can_be_reached_from_the_readme(path: Path) -> None:
    reached: set[Path] = set()
    waiting = [ROOT / "README.md"]
    while waiting:
        page = waiting.pop()
        if page not in reached and page.suffix == ".md":
            reached.add(page)
            targets = LINK.findall(page.read_text(encoding="utf-8"))
            waiting += [(page.parent / target).resolve() for target in targets if "://" not in target]
    assert path in reached
