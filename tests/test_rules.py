"""Every rule says what it does by two examples, and both are run."""

from __future__ import annotations

import importlib
import pkgutil
import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from typing import Any

import attrs
import pytest

import quotekit
from quotekit.rule import Rule

NOT_IMPORTED = {"__main__", "integrations", "training"}  # one runs the program, the others need other libraries
ROOMS_WITH_RULES = {"quotations", "speakers", "dates"}


def tables() -> Iterator[tuple[str, tuple[Rule, ...]]]:
    """The tuples called RULES, each once, with the module that owns it."""
    seen: set[int] = set()
    for info in sorted(pkgutil.walk_packages(quotekit.__path__, "quotekit."), key=lambda info: info.name):
        if info.name.split(".")[1] not in NOT_IMPORTED:
            rules = getattr(importlib.import_module(info.name), "RULES", None)
            if rules is not None and id(rules) not in seen:
                seen.add(id(rules))
                yield info.name, rules


TABLES = tuple(tables())
RULES = tuple({rule.id: rule for _, rules in TABLES for rule in rules}.values())


def rule_ids(result: Any) -> set[str]:
    """The ids of all rules that a result, or any part of it, carries."""
    if isinstance(result, tuple):
        return set().union(*map(rule_ids, result))
    if not attrs.has(type(result)):
        return set()
    own = {result.rule} if hasattr(result, "rule") else set()
    return own.union(*(rule_ids(getattr(result, field.name)) for field in attrs.fields(type(result))))


def ids_in(text: str) -> set[str]:
    return rule_ids(quotekit.extract(text, published="2024-05-14"))


def test_every_room_has_a_table() -> None:
    assert {name.split(".")[1] for name, _ in TABLES} >= ROOMS_WITH_RULES


def test_the_tables_are_tuples_of_rules() -> None:
    for name, rules in TABLES:
        assert isinstance(rules, tuple), name
        assert rules, name
        assert all(isinstance(rule, Rule) for rule in rules), name


def test_an_id_stands_for_one_rule() -> None:
    by_id = Counter({(rule.id, rule.summary) for _, rules in TABLES for rule in rules})
    ids = Counter(rule_id for rule_id, _ in by_id)
    assert not [rule_id for rule_id, count in ids.items() if count > 1]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
class TestRule:
    def test_it_has_a_dotted_id_and_a_sentence(self, rule: Rule) -> None:
        assert re.fullmatch(r"[a-z]+(\.[a-z0-9]+(-[a-z0-9]+)*)+", rule.id)
        assert re.fullmatch(r"\S.*\S\.", rule.summary)

    def test_some_result_of_yes_carries_its_id(self, rule: Rule) -> None:
        assert rule.id in ids_in(rule.yes)

    def test_no_result_of_no_carries_its_id(self, rule: Rule) -> None:
        assert rule.id not in ids_in(rule.no)

    def test_no_is_a_near_miss(self, rule: Rule) -> None:
        assert rule.no.strip()
        assert rule.no != rule.yes


def test_results_carry_no_id_that_no_table_has(root: Any) -> None:
    texts = [rule.yes for rule in RULES] + [rule.no for rule in RULES]
    texts.append((root / "docs" / "article.txt").read_text(encoding="utf-8"))
    articles = sorted((root / "tests" / "cases").rglob("[0-9]*.toml"))
    texts += [tomllib.loads(path.read_text(encoding="utf-8"))["text"] for path in articles]
    carried = set().union(*map(ids_in, texts)) - {""}
    assert not carried - {rule.id for rule in RULES}
