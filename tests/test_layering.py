"""House rules that a reader relies on: which room knows which, what the library may touch, how long a file may be."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parent.parent / "src" / "quotekit"
TESTS = Path(__file__).resolve().parent

# Room -> the rooms that it may import.  Every room may import itself and the ground: what stands in GROUND.
GROUND = {"errors", "model", "rule", "version"}
ROOMS: dict[str, set[str]] = {
    "errors": set(),
    "version": set(),
    "rule": set(),
    "model": set(),
    "text": set(),
    "choice": {"text"},
    "locale": {"text", "choice"},
    "speakers": {"text", "choice", "locale"},
    "quotations": {"text", "choice", "locale", "speakers"},
    "dates": {"text", "choice", "locale"},
    "extractor": {"text", "choice", "locale", "speakers", "quotations", "dates"},
    "workers": {"extractor"},
    "many": {"locale", "extractor", "workers"},
    "verification": {"text", "choice", "locale", "speakers", "quotations", "dates", "extractor"},
    "export": {"extractor", "verification"},
    "quotekit": {"choice", "locale", "extractor", "many", "verification"},
    "integrations": {"locale", "extractor", "many", "verification", "export", "quotekit"},
    "training": {"text", "choice", "locale", "speakers", "quotations", "dates", "extractor", "quotekit"},
    "cli": {"locale", "extractor", "many", "verification", "export", "integrations", "training", "quotekit"},
    "__main__": {"cli"},
}

# The same inside the large rooms, for their own rooms and for the files that stand beside these.
INSIDE: dict[str, dict[str, set[str]]] = {
    "speakers": {
        "found": set(),
        "words": set(),
        "mentions": {"found"},
        "coreference": {"found", "words", "mentions"},
    },
    "quotations": {
        "stretches": set(),
        "verb_groups": set(),
        "outline": {"stretches"},
        "found": {"stretches"},
        "quoted_as": {"outline", "verb_groups"},
        "writings": {"outline"},
        "circumstances": {"outline", "verb_groups"},
        "quoted": {"stretches", "outline", "found", "verb_groups", "quoted_as", "writings"},
        "indirect": {"outline", "verb_groups", "found", "circumstances", "quoted_as", "writings"},
        "reading": {"stretches", "outline", "found", "circumstances", "quoted", "indirect"},
        "sources": {"outline", "found"},
        "results": {"outline", "found", "circumstances"},
    },
    "dates": {
        "phrases": set(),
        "values": {"phrases"},
        "reading": {"phrases", "values"},
    },
}

# Extraction.to_dict, .from_dict and ._repr_html_ look up when they are called, so that a result can write itself down.
LOOKS_UP = {("quotekit.model", "quotekit.export.records"), ("quotekit.model", "quotekit.export.html")}

THIRD_PARTY = {"attrs", "regex"}
OPTIONAL = {"integrations", "training"}  # rooms that exist for other libraries
OF_AN_EXTRA = {"quotekit.cli.progress": {"tqdm"}}  # modules that do without where it is absent
CLOCK = {
    f"{module}{kind}.{method}"
    for module in ("", "datetime.")
    for kind in ("date", "datetime")
    for method in ("now", "today", "utcnow")
}
NETWORK_AND_CHANCE = {
    "asyncio",
    "ftplib",
    "http",
    "random",
    "secrets",
    "smtplib",
    "socket",
    "ssl",
    "time",
    "urllib",
    "uuid",
}


def module_name(path: Path) -> str:
    parts = path.relative_to(SOURCE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def room_of(module: str) -> str:
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else parts[0]


def imports(path: Path) -> Iterator[str]:
    """The modules that a file imports, at its top, in functions and for types alike."""
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports name the whole path"
            assert node.module is not None
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                yield whole if whole in MODULES else node.module


FILES = sorted(SOURCE.rglob("*.py"))
MODULES = {module_name(path): path for path in FILES}


@pytest.mark.parametrize("module", MODULES)
def test_a_room_imports_only_the_rooms_below_it(module: str) -> None:
    room = room_of(module)
    assert room in ROOMS, f"give the room {room!r} a row in ROOMS"
    allowed = ROOMS[room] | GROUND | {room}
    for imported in imports(MODULES[module]):
        if room_of(imported) not in allowed and imported.split(".")[0] == "quotekit":
            assert (module, imported) in LOOKS_UP, f"{module} imports {imported}"


@pytest.mark.parametrize("outer", INSIDE)
def test_a_room_inside_a_room_imports_only_those_below_it(outer: str) -> None:
    prefix = f"quotekit.{outer}."
    for module, path in MODULES.items():
        if module.startswith(prefix):
            room = module.split(".")[2]
            beside = {name.split(".")[2] for name in imports(path) if name.startswith(prefix)} - {room}
            assert beside <= INSIDE[outer][room], module


@pytest.mark.parametrize("table", [ROOMS, *INSIDE.values()])
def test_a_table_of_rooms_has_one_direction(table: dict[str, set[str]]) -> None:
    TopologicalSorter(table).prepare()


def test_no_modules_import_each_other_in_a_ring() -> None:
    graph = {
        module: {name for name in imports(path) if name in MODULES and (module, name) not in LOOKS_UP}
        for module, path in MODULES.items()
    }
    TopologicalSorter(graph).prepare()


@pytest.mark.parametrize("module", MODULES)
def test_only_the_standard_library_and_two_others_are_needed(module: str) -> None:
    if room_of(module) in OPTIONAL:
        return
    roots = {name.split(".")[0] for name in imports(MODULES[module])}
    assert roots <= set(sys.stdlib_module_names) | THIRD_PARTY | OF_AN_EXTRA.get(module, set()) | {"quotekit"}


@pytest.mark.parametrize("module", MODULES)
def test_neither_clock_nor_network_nor_chance_has_a_part(module: str) -> None:
    if room_of(module) in OPTIONAL:
        return
    path = MODULES[module]
    assert not {name.split(".")[0] for name in imports(path)} & NETWORK_AND_CHANCE
    uses = {ast.unparse(node) for node in ast.walk(ast.parse(path.read_bytes())) if isinstance(node, ast.Attribute)}
    assert not uses & CLOCK


@pytest.mark.parametrize("path", [*FILES, *sorted(TESTS.rglob("*.py"))], ids=lambda path: path.name)
def test_a_file_has_at_most_400_lines(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 400


@pytest.mark.parametrize("module", MODULES)
def test_every_module_says_what_it_is(module: str) -> None:
    assert ast.get_docstring(ast.parse(MODULES[module].read_bytes()))


PUBLIC = re.compile(r"quotekit|quotekit\.(?:export|integrations)\..+")  # what users import from


def offered(tree: ast.Module) -> set[str]:
    """The functions and values of `__all__`; a class may stand there for the types of signatures."""
    classes = {node.name for node in tree.body if isinstance(node, ast.ClassDef)}
    types = {ast.unparse(node.targets[0]) for node in tree.body if isinstance(node, ast.Assign) and is_type(node.value)}
    for node in tree.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            return set(ast.literal_eval(node.value)) - classes - types
    return set()


def is_type(value: ast.expr) -> bool:
    return ast.unparse(value).startswith(("tuple[", "Literal[", "Callable[", "dict["))


def test_what_a_file_offers_is_used_elsewhere() -> None:
    taken: set[tuple[str, str]] = set()
    for path in (*FILES, *TESTS.rglob("*.py"), *(TESTS.parent / "docs").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.ImportFrom):
                taken.update((node.module or "", alias.name) for alias in node.names)
    unused = {
        f"{module}.{name}"
        for module, path in MODULES.items()
        if not PUBLIC.fullmatch(module)
        for name in offered(ast.parse(path.read_bytes()))
        if (module, name) not in taken
    }
    assert not unused


def private_names(tree: ast.Module) -> Iterator[str]:
    """Private names that a file gives to functions, classes, methods and values; not what a decorator takes."""
    for node in ast.walk(tree):
        match node:
            case ast.FunctionDef(name=name, decorator_list=[]) | ast.ClassDef(name=name):
                yield name
            case ast.Assign(targets=targets):
                yield from (target.id for target in targets if isinstance(target, ast.Name))
            case ast.AnnAssign(target=ast.Name(id=name)):
                yield name


@pytest.mark.parametrize("module", MODULES)
def test_no_private_name_is_dead(module: str) -> None:
    text = MODULES[module].read_text(encoding="utf-8")
    names = {name for name in private_names(ast.parse(text)) if re.fullmatch(r"_\w*[^\W_]", name)}
    assert not [name for name in names if len(re.findall(rf"\b{name}\b", text)) < 2]


def test_no_room_is_called_after_nothing() -> None:
    assert not {path.stem for path in FILES} & {"common", "helpers", "misc", "util", "utils"}


def test_test_files_have_names_of_their_own() -> None:
    names = [path.name for path in TESTS.rglob("*.py")]
    assert len(names) == len(set(names))


def test_the_map_for_contributors_has_every_folder_of_tests() -> None:
    page = (TESTS.parent / "docs" / "contributing.md").read_text(encoding="utf-8")
    table = page.partition("## The map of tests")[2].partition("\n## ")[0]
    mapped = {name for row in table.splitlines() if "|" in row for name in re.findall(r"`(\w+)`", row.split("|")[1])}
    assert mapped - {"tests"} == {path.name for path in TESTS.iterdir() if path.is_dir() and path.name[0] not in "._"}


def test_the_map_for_contributors_has_every_room() -> None:
    page = (TESTS.parent / "docs" / "contributing.md").read_text(encoding="utf-8")
    table = page.partition("## The map of rooms")[2].partition("\n## ")[0]
    first_cells = "".join(row.split("|")[1] for row in table.splitlines() if "|" in row)
    mapped = {name.removesuffix(".py") for name in re.findall(r"`([\w.]+)`", first_cells)}
    assert mapped >= set(ROOMS) - GROUND - {"quotekit", "__main__"} | set().union(*INSIDE.values())
