"""Quotations inside quotations: found where a cue stands beside the inner marks, with whom the words around tell of."""

from __future__ import annotations

import pytest

import quotekit

CASES = {
    "a cue before": (
        "“My aunt told us, ‘Sell the boat,’ and we did,” said Ana Roe.",
        [("Sell the boat,", "aunt")],
    ),
    "a cue behind": (
        "“‘It sinks,’ my aunt said, and it did,” Ana Roe told reporters.",
        [("It sinks,", "aunt")],
    ),
    "he, of whom the words tell": (
        "“Bo Lind came twice,” said Ana Roe. “He said, ‘Sell the boat.’ I did.”",
        [("Sell the boat.", "Bo Lind")],
    ),
    "he, of whom the text tells": (
        "Bo Lind left at noon.\n\n“He said, ‘Sell the boat,’ and I did,” said Peter Horn.",
        [("Sell the boat,", "Bo Lind")],
    ),
    "I, the speaker": (
        "“I said, ‘Sell the boat,’ and nobody did,” said Ana Roe.",
        [("Sell the boat,", "Ana Roe")],
    ),
    "as it is spoken": (
        "\"He goes, 'Sell the boat,' and leaves,\" said Ana Roe of Bo Lind.",
        [("Sell the boat,", None)],
    ),
    "straight marks that close together": (
        "\"My aunt told me, 'Sell the boat,'\" said Ana Roe.",
        [("Sell the boat,", "aunt")],
    ),
    "no cue": ("“They sang ‘Sell the Boat’ all night,” said Ana Roe.", []),
    "a term": ("“My aunt wrote ‘soon’ and meant never,” said Ana Roe.", []),
}


@pytest.mark.parametrize("name", CASES)
def test_nested(name: str) -> None:
    text, expected = CASES[name]
    found = [quotation for quotation in quotekit.extract_quotations(text) if quotation.rule == "quotation.nested"]
    assert [(quotation.text, quotation.speaker and quotation.speaker.label) for quotation in found] == expected


def test_one_inside_another_stands_behind_it() -> None:
    outer, inner = quotekit.extract_quotations("“‘It sinks,’ my aunt said,” Ana Roe told reporters.")
    assert outer.span.start < inner.span.start < inner.span.end < outer.span.end
    assert (inner.kind, inner.quoted) == ("direct", inner.content)


def test_whom_the_inner_words_were_said_to() -> None:
    text = "“My aunt told me, ‘Sell the boat,’ and I did,” said Ana Roe."
    [inner] = [quotation for quotation in quotekit.extract_quotations(text) if quotation.rule == "quotation.nested"]
    assert inner.addressee is not None
    assert inner.addressee.of(text) == "me"
