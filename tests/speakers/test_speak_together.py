"""Several who speak together are one source, and a group; somebody else nearby, or an apposition, is not."""

from __future__ import annotations

import pytest

import quotekit

# text | the mention | the speaker
TOGETHER = """
Ana Roe and Bo Lind said that it would rain. | Ana Roe and Bo Lind | Ana Roe and Bo Lind
“It will rain,” said Ana Roe and Bo Lind. | Ana Roe and Bo Lind | Ana Roe and Bo Lind
It will rain, according to Ana Roe and Bo Lind. | Ana Roe and Bo Lind | Ana Roe and Bo Lind
Ana Roe, Bo Lind and Cy Poe said it would rain. | Ana Roe, Bo Lind and Cy Poe | Ana Roe, Bo Lind and Cy Poe
Both Ana Roe and Bo Lind argued that it would rain. | Both Ana Roe and Bo Lind | Ana Roe and Bo Lind
Yet Senator Ana Roe and Mr. Lind say it will rain. | Senator Ana Roe and Mr. Lind | Ana Roe and Lind
Ana Roe and her aides say it will rain. | Ana Roe and her aides | Ana Roe and aides
Teachers and union officials said it would rain. | Teachers and union officials | Teachers and union officials
The Hill Bank and the Lima Council said it would rain. | The Hill Bank and the Lima Council | Hill Bank and Lima Council
Orlo Mills and Lind Foods, which sell rice, said that it would rain. | Orlo Mills and Lind Foods | Orlo Mills and Lind Foods
Peru and Chile said it would rain. | Peru and Chile | Peru and Chile
Ana Roe came. She and Bo Lind said it would rain. | She and Bo Lind | Ana Roe and Bo Lind
"""
ALONE = """
Cy Poe met Ana Roe and Bo Lind said it would rain. | Bo Lind
It rained in Peru and Bo Lind said it would go on. | Bo Lind
In Peru and Chile, Bo Lind said it would rain. | Bo Lind
“It will rain,” said Bo Lind, a nurse and mother of two. | Bo Lind
Bo Lind, a nurse and mother, said it would rain. | Bo Lind
Bo Lind, a nurse and a mother, said it would rain. | Bo Lind
“It will rain,” said Bo Lind and left. | Bo Lind
“It will rain,” said Bo Lind, and Ana Roe wept. | Bo Lind
The research and development arm said it would rain. | research and development arm
"""


def only(text: str) -> quotekit.Quotation:
    (quotation,) = quotekit.extract_quotations(text)
    assert quotation.mention is not None
    assert quotation.speaker is not None
    assert quotation.speaker.quoted
    return quotation


@pytest.mark.parametrize("case", TOGETHER.strip().splitlines())
def test_together(case: str) -> None:
    text, mention, speaker = case.split(" | ")
    found = only(text)
    assert found.mention is not None
    assert found.speaker is not None
    assert (found.mention.text, found.mention.rule) == (mention, "mention.joint")
    assert (found.speaker.label, found.speaker.kind, found.speaker.name) == (speaker, "group", None)


@pytest.mark.parametrize("case", ALONE.strip().splitlines())
def test_alone(case: str) -> None:
    text, speaker = case.split(" | ")
    found = only(text)
    assert found.mention is not None
    assert found.speaker is not None
    assert found.mention.rule != "mention.joint"
    assert found.speaker.label == speaker


def test_each_of_them_is_a_speaker_and_none_quoted() -> None:
    article = quotekit.extract("Ana Roe and Bo Lind said it would rain. Ana Roe and Bo Lind argued that it was late.")
    assert [(one.label, one.quoted, len(one.mentions)) for one in article.speakers] == [
        ("Ana Roe", False, 2),
        ("Ana Roe and Bo Lind", True, 2),
        ("Bo Lind", False, 2),
    ]
