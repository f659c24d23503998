"""Reads the written cases of `cases/`; `cases/README.md` describes the format."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parent / "cases"
KNOWN_FAILURES = Path(__file__).resolve().parent / "known-failures.txt"

_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|([nrt]))")
_CONTROL = {"n": "\n", "r": "\r", "t": "\t"}


@dataclass(frozen=True)
class Expected:
    """One quotation that a case tells of; `speakers` are the names it admits, None for nobody named."""

    kind: str
    pieces: tuple[str, ...]
    mention: str | None
    speakers: tuple[str | None, ...]
    clause: str | None = None
    required: bool = True


@dataclass(frozen=True)
class Case:
    """A text and its answer."""

    name: str
    about: str
    text: str
    quotations: tuple[Expected, ...]
    not_said: tuple[str, ...]
    not_speakers: tuple[str, ...]
    nothing: bool


def cases() -> Iterator[Case]:
    """Every case, by file and place."""
    for path in sorted(FOLDER.glob("*.txt")):
        blocks = re.split(r"(?m)^==== ", path.read_text(encoding="utf-8"))
        assert not blocks[0].strip(), f"{path.name}: words before the first case"
        for number, block in enumerate(blocks[1:], start=1):
            yield _case(f"{path.stem}:{number:02}", block)


def known_failures() -> dict[str, str]:
    """The cases that are known to fail, with the reason."""
    rows = (line.partition("#") for line in KNOWN_FAILURES.read_text(encoding="utf-8").splitlines())
    return {name.strip(): reason.strip() for name, _, reason in rows if name.strip()}


def _case(name: str, block: str) -> Case:
    about, _, rest = block.partition("\n")
    text, rule, answer = rest.partition("\n----\n")
    assert rule, f"{name}: no line ----"
    quotations: list[Expected] = []
    not_said: list[str] = []
    not_speakers: list[str] = []
    nothing = False
    for line in filter(str.strip, answer.splitlines()):
        head, *fields = [_decode(field.strip()) for field in line.split(" | ")]
        match head:
            case "not said":
                not_said += fields
            case "not speaker":
                not_speakers += fields
            case "nothing":
                nothing = True
            case "direct" | "mixed" | "maybe direct" | "maybe mixed":
                quotations.append(_expected(head, *fields))
            case _:
                raise ValueError(f"{name}: cannot read {line!r}: cases/README.md has the forms of an answer")
    return Case(
        name=name,
        about=about,
        text=_decode(text),
        quotations=tuple(quotations),
        not_said=tuple(not_said),
        not_speakers=tuple(not_speakers),
        nothing=nothing,
    )


def _expected(head: str, pieces: str, mention: str, speaker: str, clause: str | None = None) -> Expected:
    return Expected(
        kind=head.removeprefix("maybe "),
        pieces=tuple(pieces.split(" // ")),
        mention=None if mention == "-" else mention,
        speakers=tuple(None if name == "-" else name for name in speaker.split(" or ")),
        clause=clause,
        required=not head.startswith("maybe "),
    )


def _decode(written: str) -> str:
    return _ESCAPE.sub(lambda m: chr(int(m[1], 16)) if m[1] else _CONTROL[m[2]], written)
