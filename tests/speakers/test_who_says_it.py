"""Who says it, end to end, where the text names nobody beside the words: paragraphs alone, answers, interviews."""

from __future__ import annotations

import pytest

import quotekit

SAID = {
    "the paragraph before tells of somebody": (
        "“We saw it,” said Dale Hutton.\n\nKelly Marsh, a neighbor, was at home.\n\n“It shook the plates on my wall.”",
        ["Dale Hutton", "Kelly Marsh"],
    ),
    "the words tell of her": (
        "“We ran,” said Dale Hutton.\n\nKelly Marsh came home in 2009.\n\n“She was never the same again.”",
        ["Dale Hutton"],
    ),
    "the paragraph before tells of nobody": (
        "“I have lived here for years,” said Anne Dorsey.\n\nThe road was closed.\n\n“That was an orchard once.”",
        ["Anne Dorsey"],
    ),
    "a word or two may be an answer": (
        "“I won,” said Dale Hutton.\n\nAnne Dorsey laughed. “He lost,” she said.\n\n“By far.”",
        ["Dale Hutton", "Anne Dorsey", None],
    ),
    "somebody else answers a question": (
        "“The file is lost,” said Dale Hutton.\n\n“Lost where?” asked Anne Dorsey.\n\n“In the cellar, I think.”\n\n"
        "“Which of the cellars?”",
        ["Dale Hutton", "Anne Dorsey", "Dale Hutton", "Anne Dorsey"],
    ),
    "Q and A": (
        "The novelist Anne Dorsey spoke to Dale Hutton.\n\nQ: Why?\n\nA: To sleep.\n\nQ: And then?\n\nA: I slept.",
        ["Dale Hutton", "Anne Dorsey", "Dale Hutton", "Anne Dorsey"],
    ),
    "Q of nobody": (
        "The novelist Anne Dorsey has a new book.\n\nQ: How long?\n\nA: Six years.",
        [None, "Anne Dorsey"],
    ),
    "a title in a label": (
        "It was loud.\n\nMAYOR JUDY HOLM: Be quiet.\n\nTED VANCE: No.\n\nHOLM: Then go.",
        ["JUDY HOLM", "TED VANCE", "JUDY HOLM"],
    ),
}


@pytest.mark.parametrize("name", SAID)
def test_who_says_it(name: str) -> None:
    text, expected = SAID[name]
    found = quotekit.extract(text, kinds={"direct", "mixed"}).quotations
    assert [quotation.speaker and quotation.speaker.label for quotation in found] == expected


def test_a_country_is_not_the_office_that_it_owns() -> None:
    text = "Kenya said on Monday that it would wait.\n\nKenya's Auditor General's Office has asked for its books."
    found = [speaker.label for speaker in quotekit.extract_speakers(text)]
    assert "Kenya" in found
    assert any(label.endswith("Office") for label in found)
