"""Every written case: the quotations in marks, their kinds, mentions and speakers, and nothing else."""

from __future__ import annotations

import html
import re

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

    for pieces, readings in _by_pieces(case).items():
        found = [quotation for quotation in in_marks if _pieces(quotation, case.text) == pieces]
        if not found and any(reading.required for reading in readings):
            faults.append(f"not found: {readings[0]}")
        for quotation in found:
            differences = [_differences(reading, quotation, case.text) for reading in readings]
            if all(differences):
                faults.append(f"{pieces}: " + min(("; ".join(wrong) for wrong in differences), key=len))
    faults += [
        f"nobody said {_pieces(quotation, case.text)}, yet: {quotation.speaker.label}"
        for quotation in in_marks
        if quotation.speaker and _pieces(quotation, case.text) not in _by_pieces(case)
    ]
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


def _by_pieces(case: Case) -> dict[tuple[str, ...], list[Expected]]:
    """The readings that a case admits of each quotation."""
    readings: dict[tuple[str, ...], list[Expected]] = {}
    for expected in case.quotations:
        readings.setdefault(expected.pieces, []).append(expected)
    return readings


def _differences(expected: Expected, found: Quotation, text: str) -> list[str]:
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
