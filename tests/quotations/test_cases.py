"""Every written case: the quotations in marks, their kinds, mentions and speakers, and nothing else."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

import pytest
from written_cases import Case, Expected, cases, known_failures

import quotekit
from quotekit import Quotation

CASES = {case.name: case for case in cases()}

_UNSEEN = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
_EDGE = " \t\n.,;:'\"“”‘’„«»"


def _params() -> list[object]:
    known = known_failures()
    return [
        pytest.param(case, id=name, marks=[pytest.mark.xfail(reason=known[name])] if name in known else [])
        for name, case in CASES.items()
    ]


@pytest.mark.parametrize("case", _params())
def test_case(case: Case) -> None:
    """Each expected quotation is found as it is, and no other quotation in marks has a speaker."""
    extraction = quotekit.extract(case.text)
    in_marks = [quotation for quotation in extraction.quotations if quotation.quoted]
    faults: list[str] = []

    readings = _readings(case)
    seen: set[Expected] = set()
    for quotation in in_marks:
        pieces = _pieces(quotation, case.text)
        differences = {reading: _differences(reading, quotation, case.text) for reading in readings.get(pieces, ())}
        fitting = [reading for reading, wrong in differences.items() if not wrong]
        seen.update(part for reading in fitting or differences for part in reading.parts)
        if differences and not fitting:
            faults.append(f"{pieces}: " + min(("; ".join(wrong) for wrong in differences.values()), key=len))
        if not differences and quotation.speaker:
            faults.append(f"nobody said {pieces}, yet: {quotation.speaker.label}")
    faults += [f"not found: {expected}" for expected in case.quotations if expected.required and expected not in seen]
    if case.nothing:
        faults += [f"no marks here, yet: {_pieces(quotation, case.text)}" for quotation in in_marks]
    names = {_name(speaker.name) for speaker in extraction.speakers if speaker.name}
    faults += [f"no speaker: {name}" for name in case.not_speakers if _name(name) in names]

    assert not faults, "\n".join([case.about, case.text, *faults, *_shown(in_marks, case.text)])


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_written_rightly(case: Case) -> None:
    """The words of the answer stand in the text, in this order, and a quotation lies within its paragraphs."""
    for expected in case.quotations:
        position = 0
        for piece in expected.pieces:
            assert piece == piece.strip()
            assert "\n\n" not in piece
            position = case.text.find(piece, position) + len(piece)
            assert position >= len(piece), f"not in the text: {piece!r}"
        for words in (expected.mention, expected.clause):
            assert words is None or _share(words, case.text)
        for name in expected.speakers:
            assert name is None or set(_words(name)) <= set(_words(case.text))
    for words in case.not_said:
        assert words in case.text
    assert case.quotations or case.not_said or case.nothing


def test_numbers() -> None:
    """Every pattern has its cases, and every known failure is one of them."""
    patterns = [name.partition(":")[0] for name in CASES]
    assert len(set(patterns)) == 10
    assert all(patterns.count(pattern) >= 14 for pattern in patterns)
    assert set(known_failures()) <= set(CASES)


@dataclass(frozen=True)
class _Reading:
    """What may be found as one quotation: an expected one, perhaps with the bare ones of its speaker that follow."""

    parts: tuple[Expected, ...]

    @property
    def pieces(self) -> tuple[str, ...]:
        return tuple(piece for part in self.parts for piece in part.pieces)


def _readings(case: Case) -> dict[tuple[str, ...], list[_Reading]]:
    """The readings that a case admits, by their pieces."""
    readings: dict[tuple[str, ...], list[_Reading]] = {}
    for number, first in enumerate(case.quotations):
        parts = [first]
        for expected in (*case.quotations[number + 1 :], None):
            reading = _Reading(tuple(parts))
            readings.setdefault(reading.pieces, []).append(reading)
            if expected is None or not _continues(expected, first):
                break
            parts.append(expected)
    return readings


def _continues(expected: Expected, first: Expected) -> bool:
    return (
        expected.kind == first.kind == "direct"
        and expected.mention is None
        and expected.required
        and expected.speakers == first.speakers
    )


def _differences(reading: _Reading, found: Quotation, text: str) -> list[str]:
    expected = reading.parts[0]
    wrong: list[str] = []
    if found.kind != expected.kind:
        wrong.append(f"{found.kind}, not {expected.kind}")
    if expected.mention is not None:
        printed = found.mention.span.of(text) if found.mention else None
        if printed is None or not _share(expected.mention, printed):
            wrong.append(f"mention {printed!r}, not {expected.mention!r}")
    if not any(_same_speaker(name, found, unnamed=expected.mention is not None) for name in expected.speakers):
        wrong.append(f"speaker {found.speaker}, not {expected.speakers}")
    if expected.clause is not None and found.text.strip(_EDGE) != expected.clause.strip(_EDGE):
        wrong.append(f"clause {found.text!r}, not {expected.clause!r}")
    return wrong


def _same_speaker(name: str | None, found: Quotation, *, unnamed: bool) -> bool:
    if name is None:
        return found.speaker is None or (unnamed and found.speaker.name is None)
    return found.speaker is not None and found.speaker.name is not None and _name(found.speaker.name) == _name(name)


def _pieces(quotation: Quotation, text: str) -> tuple[str, ...]:
    return tuple(span.of(text).strip() for span in quotation.quoted)


def _name(printed: str) -> str:
    """A name as one compares it: references decoded, unseen characters, article and at-sign left out."""
    shown = " ".join(_UNSEEN.sub("", html.unescape(printed)).split())
    return re.sub(r"^(?:[Tt]he |@)", "", shown)


def _words(printed: str) -> list[str]:
    return re.findall(r"\w+", _name(printed).casefold())


def _share(one: str, other: str) -> bool:
    """Whether the words of one stand together in the other."""
    short, long = sorted((_words(one), _words(other)), key=len)
    return bool(short) and any(long[at : at + len(short)] == short for at in range(len(long) - len(short) + 1))


def _shown(quotations: list[Quotation], text: str) -> list[str]:
    return [
        f"found: {quotation.kind} {_pieces(quotation, text)} mention "
        f"{quotation.mention and quotation.mention.span.of(text)!r} speaker "
        f"{quotation.speaker and quotation.speaker.label!r} ({quotation.rule})"
        for quotation in quotations
    ]
