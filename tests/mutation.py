"""Mutation testing: small faults are put into a file, one at a time, and those are counted that its tests notice.

    python -m tests.mutation src/quotekit/quotations/stretches/marks.py

Which tests are a file's own stands in `mutation.toml`.  A fault that none of them notices is printed with its line: it
wants a new case, or a sentence in `tests/survivors.md` that says why it changes nothing.

The libraries for this start the tests anew for each fault, which takes seconds; here they are collected once, and each
fault gets a fork of the process in which the code of the functions is exchanged.
"""

from __future__ import annotations

import argparse
import ast
import copy
import os
import random
import resource
import sys
import time
import tomllib
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import CodeType, FunctionType, ModuleType
from typing import Any, NamedTuple

import pytest

ROOT = Path(__file__).resolve().parent.parent
_SEED, _MOST = 20261127, 400
_SLOWER = 3  # times the CPU time of the tests without a fault: a fault that makes them run on is noticed
_NOTICED, _SURVIVED = 1, 0

_OTHER: dict[type[ast.AST], type[ast.AST]] = {
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In, ast.And: ast.Or, ast.Or: ast.And,
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.FloorDiv, ast.FloorDiv: ast.Mult, ast.BitOr: ast.BitAnd,
    ast.Continue: ast.Break, ast.Break: ast.Continue,
}  # fmt: skip


class Fault(NamedTuple):
    """Change number `variant` of the node at `place` of a module."""

    place: int
    variant: int
    line: int
    said: str

    def put_into(self, tree: ast.Module) -> ast.Module:
        """The module with this fault."""
        mutant = copy.deepcopy(tree)
        parent, node = _places(mutant)[self.place]
        _, new = list(_changes(node))[self.variant]
        _replace(parent, node, new)
        return ast.fix_missing_locations(mutant)


def faults(tree: ast.Module) -> list[Fault]:
    """All faults of a module; annotations, messages and docstrings are left alone."""
    return [
        Fault(place, variant, getattr(node, "lineno", 0), said)
        for place, (_, node) in enumerate(_places(tree))
        for variant, (said, _) in enumerate(_changes(node))
    ]


def _places(tree: ast.Module) -> list[tuple[ast.AST, ast.AST]]:
    """All nodes that run, each with its parent."""
    found: list[tuple[ast.AST, ast.AST]] = []

    def visit(parent: ast.AST) -> None:
        for name, value in ast.iter_fields(parent):
            if name in ("annotation", "returns", "decorator_list", "keywords" if _is_class(parent) else ""):
                continue
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, ast.AST) and not _is_said(child) and not _is_export(child):
                    found.append((parent, child))
                    visit(child)

    visit(tree)
    return found


def _is_class(node: ast.AST) -> bool:
    return isinstance(node, ast.ClassDef)


def _is_said(node: ast.AST) -> bool:
    """A docstring, an import, or what messages are made of."""
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant)
    return isinstance(node, ast.Import | ast.ImportFrom | ast.JoinedStr | ast.Raise | ast.AnnAssign) and not (
        isinstance(node, ast.AnnAssign) and node.value is not None
    )


def _is_export(node: ast.AST) -> bool:
    return isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"


def _changes(node: ast.AST) -> Iterator[tuple[str, ast.AST]]:
    """What `node` may become, each with words for it."""
    if type(node) in (ast.Continue, ast.Break):
        yield "the other way out of the loop", _OTHER[type(node)]()
    elif isinstance(node, ast.Compare):
        for at, operator in enumerate(node.ops):
            if type(operator) in _OTHER:
                operators = [*node.ops[:at], _OTHER[type(operator)](), *node.ops[at + 1 :]]
                new = ast.Compare(left=node.left, ops=operators, comparators=node.comparators)  # type: ignore[arg-type]
                yield f"{ast.unparse(node)} -> {ast.unparse(new)}", new
    elif isinstance(node, ast.BoolOp):
        yield f"other connective: {ast.unparse(node)}", ast.BoolOp(op=_OTHER[type(node.op)](), values=node.values)  # type: ignore[arg-type]
        for at in range(len(node.values)):
            rest = [*node.values[:at], *node.values[at + 1 :]]
            left = rest[0] if len(rest) == 1 else ast.BoolOp(op=node.op, values=rest)
            yield f"without {ast.unparse(node.values[at])}", left
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield f"without not: {ast.unparse(node)}", node.operand
    elif isinstance(node, ast.If | ast.IfExp | ast.While):
        negated = copy.copy(node)
        negated.test = ast.UnaryOp(op=ast.Not(), operand=node.test)
        yield f"not {ast.unparse(node.test)}", negated
    elif isinstance(node, ast.BinOp) and type(node.op) in _OTHER:
        new_operation = ast.BinOp(left=node.left, op=_OTHER[type(node.op)](), right=node.right)  # type: ignore[arg-type]
        yield f"{ast.unparse(node)} -> {ast.unparse(new_operation)}", new_operation
    elif isinstance(node, ast.Constant):
        yield from ((f"{node.value!r} -> {value!r}", ast.Constant(value)) for value in _other_values(node.value))
    elif isinstance(node, ast.Set) and len(node.elts) > 1:
        for at, element in enumerate(node.elts):
            yield f"without {ast.unparse(element)}", ast.Set(elts=[*node.elts[:at], *node.elts[at + 1 :]])
    elif isinstance(node, ast.Return) and node.value is not None and not _is_nothing(node.value):
        yield f"returns None, not {ast.unparse(node.value)}", ast.Return(value=ast.Constant(None))
    elif isinstance(node, ast.Assign | ast.AugAssign | ast.Expr):
        if not (isinstance(node, ast.Assign) and node.col_offset == 0):
            yield f"left out: {ast.unparse(node)}", ast.Pass()


def _is_nothing(node: ast.AST) -> bool:
    """None, or the False that is the same to a condition; it becomes True as a constant."""
    return isinstance(node, ast.Constant) and (node.value is None or node.value is False)


def _other_values(value: object) -> list[str | int | bool]:
    if isinstance(value, bool):
        return [not value]
    if isinstance(value, int):
        return [value + 1, value - 1]
    if isinstance(value, str) and value:
        words = value.split(" ")
        return [" ".join(words[1:])] if len(words) > 1 else [value[1:]]
    return []


def _replace(parent: ast.AST, old: ast.AST, new: ast.AST) -> None:
    for name, value in ast.iter_fields(parent):
        if value is old:
            setattr(parent, name, new)
        elif isinstance(value, list) and any(item is old for item in value):
            setattr(parent, name, [new if item is old else item for item in value])


def put_in(module: ModuleType, code: CodeType) -> None:
    """Let everything that has the module's functions and tables have those of `code` from now on."""
    namespace: dict[str, Any] = {"__name__": module.__name__, "__file__": module.__file__}
    exec(code, namespace)
    for name, new in namespace.items():
        old = vars(module).get(name)
        if isinstance(old, FunctionType) and isinstance(new, FunctionType):
            _exchange(old, new)
        elif isinstance(old, type) and isinstance(new, type) and old.__module__ == module.__name__:
            for part, value in vars(new).items():
                _exchange(vars(old).get(part), value)
        elif not name.startswith("__") and not isinstance(new, type | ModuleType | FunctionType):
            for other in [other for other in list(sys.modules.values()) if vars(other).get(name) is old]:
                setattr(other, name, new)


def _exchange(old: object, new: object) -> None:
    if isinstance(old, property) and isinstance(new, property):
        old, new = old.fget, new.fget
    if isinstance(old, staticmethod) and isinstance(new, staticmethod):  # __new__ of a named tuple, with its defaults
        old, new = old.__func__, new.__func__
    if isinstance(old, FunctionType) and isinstance(new, FunctionType):
        if old.__code__.co_freevars == new.__code__.co_freevars:
            old.__code__, old.__defaults__ = new.__code__, new.__defaults__


class Faults:
    """A plugin that runs the collected tests as they are, and then with each fault in a process of its own."""

    def __init__(self, path: Path, most: int) -> None:
        self.path = path
        self.module = import_module(".".join(path.relative_to(ROOT / "src").with_suffix("").parts))
        self.tree = ast.parse(path.read_bytes())
        everything = faults(self.tree)
        chosen = random.Random(_SEED).sample(range(len(everything)), min(most, len(everything)))
        self.faults = [everything[number] for number in sorted(chosen)]
        self.there_are = len(everything)
        self.failed, self.seconds = False, 0

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Notes a test that fails, or an expected failure that does not."""
        self.failed = self.failed or report.failed

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """All faults instead of all tests."""
        begun = time.process_time()
        assert not self._notices(session), "the tests fail without any fault"
        self.failed, self.seconds = False, 1 + int(_SLOWER * (time.process_time() - begun))
        survivors = [fault for fault in self.faults if not self._forked(session, fault)]
        for fault in survivors:
            print(f"{self.path.relative_to(ROOT)}:{fault.line}: {fault.said}")
        noticed = len(self.faults) - len(survivors)
        print(f"{noticed} of {len(self.faults)} faults noticed, {noticed / len(self.faults):.1%}", end="; ")
        print(f"{self.there_are} there are, {len(session.items)} tests")
        return True

    def _notices(self, session: pytest.Session) -> bool:
        for item in session.items:
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=None)
            if self.failed:
                return True
        return False

    def _forked(self, session: pytest.Session, fault: Fault) -> bool:
        child = os.fork()
        if not child:
            resource.setrlimit(resource.RLIMIT_CPU, (self.seconds, self.seconds))
            outcome = _NOTICED
            try:
                put_in(self.module, compile(fault.put_into(self.tree), str(self.path), "exec"))
                outcome = _NOTICED if self._notices(session) else _SURVIVED
            finally:
                os._exit(outcome)
        return os.waitpid(child, 0)[1] != 0


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("--most", type=int, default=_MOST, help="faults that are tried (default: %(default)s)")
    options = parser.parse_args()
    path = options.file.resolve()
    own = tomllib.loads((ROOT / "tests" / "mutation.toml").read_text(encoding="utf-8"))
    chosen = own[path.relative_to(ROOT).as_posix()]
    arguments = ["-p", "no:cacheprovider", "-p", "no:terminal", *chosen["tests"]]
    os.chdir(ROOT)
    raise SystemExit(pytest.main(arguments, plugins=[Faults(path, options.most)]))


if __name__ == "__main__":
    main()
