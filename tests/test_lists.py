"""The word lists: plain, sorted, with a stated source, and no whole names of persons among them."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

LISTS = sorted((Path(__file__).resolve().parent.parent / "src" / "quotekit" / "locale").rglob("*.txt"))
FEWEST_LISTS = 9


def entries(path: Path) -> list[str]:
    return [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]


def test_the_lists_are_found() -> None:
    assert len(LISTS) >= FEWEST_LISTS


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.name)
class TestList:
    def test_a_heading_says_what_it_is_and_where_it_comes_from(self, path: Path) -> None:
        lines = path.read_text(encoding="utf-8").splitlines()
        heading = lines[: len(lines) - len(entries(path))]
        assert all(line.startswith("# ") for line in heading), "notes stand above the words"
        assert len(heading) >= 2
        assert any(line.startswith(("# Source: ", "# Sources: ")) for line in heading[1:])

    def test_entries_are_sorted_and_stand_once(self, path: Path) -> None:
        words = entries(path)
        assert words == sorted(set(words))

    def test_entries_are_plain_words(self, path: Path) -> None:
        for word in entries(path):
            assert word, "no blank lines"
            assert word == unicodedata.normalize("NFC", word).strip()
            assert word.isprintable()
            assert "’" not in word, "tokens have straight apostrophes"

    def test_no_entry_is_a_whole_name(self, path: Path) -> None:
        capitals = [word for word in entries(path) if sum(part[:1].isupper() for part in word.split()) > 1]
        assert not capitals

    def test_the_file_ends_in_one_line_end(self, path: Path) -> None:
        data = path.read_bytes()
        assert data.endswith(b"\n")
        assert not data.endswith(b"\n\n")
        assert b"\r" not in data
