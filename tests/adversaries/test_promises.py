"""The laws of `docs/promises.md` that no other test holds, and that each test named there exists."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import quotekit

_REFUSED = """
import json, sys
import quotekit

def refuse(event, arguments):
    written = event == "open" and any(sign in str(arguments[1]) for sign in "wax+")
    if written or event.split(".")[0] in ("socket", "subprocess", "urllib", "http", "ftplib", "smtplib", "shutil"):
        raise PermissionError(event)

class Stopped:
    def __getattribute__(self, name):
        raise PermissionError(f"time.{name}")

sys.addaudithook(refuse)
sys.modules["time"] = Stopped()
print(json.dumps([quotekit.extract(text, published="2024-05-14").to_dict() for text in json.load(sys.stdin)]))
"""


def _articles(root: Path) -> list[str]:
    paths = sorted((root / "tests" / "cases" / "articles").glob("*.toml"))
    return [tomllib.loads(path.read_text(encoding="utf-8"))["text"] for path in paths]


def _records(texts: list[str], root: Path, seed: str) -> object:
    environment = os.environ | {"PYTHONPATH": str(root / "src"), "PYTHONHASHSEED": seed}
    command = [sys.executable, "-c", _REFUSED]
    done = subprocess.run(command, input=json.dumps(texts).encode(), capture_output=True, check=True, env=environment)
    return json.loads(done.stdout)


def test_every_process_gives_the_same_with_neither_network_nor_clock_nor_files(root: Path) -> None:
    """Whatever the hash seed, a process that may not touch any of them gives what this one gives."""
    texts = _articles(root)[::4]
    here = json.loads(json.dumps([quotekit.extract(text, published="2024-05-14").to_dict() for text in texts]))
    assert _records(texts, root, "1") == here
    assert _records(texts, root, "4711") == here


def test_threads_do_not_disturb_each_other(root: Path) -> None:
    texts = _articles(root)[:12]
    alone = [quotekit.extract(text, published="2024-05-14") for text in texts]
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        with ThreadPoolExecutor(8) as pool:
            together = list(pool.map(lambda text: quotekit.extract(text, published="2024-05-14"), texts * 2))
    finally:
        sys.setswitchinterval(interval)
    assert together == alone * 2


def test_what_was_read_before_changes_nothing(root: Path) -> None:
    """No state stays between calls: in any order each article gives the same."""
    texts = _articles(root)[::5]
    forwards = [quotekit.extract(text) for text in texts]
    backwards = [quotekit.extract(text) for text in reversed(texts)]
    assert forwards == backwards[::-1]


def test_what_nobody_is_known_to_have_said_is_given_all_the_same() -> None:
    """Nothing is lost: words in marks without a speaker are a quotation without one."""
    text = "It rained all day.\n\n“Somebody has taken the boats and the nets and left us the rain.”"
    [quotation] = quotekit.extract(text).quotations
    assert quotation.speaker is None
    assert quotation.text == "Somebody has taken the boats and the nets and left us the rain."


def _named(root: Path) -> Iterator[tuple[str, str]]:
    page = (root / "docs" / "promises.md").read_text(encoding="utf-8")
    yield from re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", page)


def test_every_promise_names_a_test_that_exists(root: Path) -> None:
    named = list(_named(root))
    assert len(named) >= 15
    for file, test in named:
        tree = ast.parse((root / file).read_text(encoding="utf-8"))
        assert test in {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}, f"{file}::{test}"


def test_every_promise_has_a_test(root: Path) -> None:
    page = (root / "docs" / "promises.md").read_text(encoding="utf-8")
    laws = [line for line in page.splitlines() if line.startswith("| ") and "::" in line]
    assert len(laws) >= 10
    assert all("`tests/" in law for law in laws)
