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
Orlo Mills and Lind Foods, which sell rice, said it would. | Orlo Mills and Lind Foods | Orlo Mills and Lind Foods
Peru and Chile said it would rain. | Peru and Chile | Peru and Chile
“It will rain,” Ana Roe and Bo Lind said. | Ana Roe and Bo Lind | Ana Roe and Bo Lind
‘It will rain,’ Ana Roe, Bo Lind and Cy Poe said. | Ana Roe, Bo Lind and Cy Poe | Ana Roe, Bo Lind and Cy Poe
“It will rain,” teachers and union officials said. | teachers and union officials | teachers and union officials
“It will rain,” the Peru senator and the nurse said. | the Peru senator and the nurse | Peru senator and nurse
Ana Roe, a nurse, and Bo Lind, a poet, said it would rain. | Ana Roe, a nurse, and Bo Lind, a poet | Ana Roe and Bo Lind
“It will rain,” said Ana Roe, a nurse, and Bo Lind. | Ana Roe, a nurse, and Bo Lind | Ana Roe and Bo Lind
Senators Ana Roe and Bo Lind said it would rain. | Senators Ana Roe and Bo Lind | Ana Roe and Bo Lind
Neither Ana Roe nor Bo Lind would say when. | Neither Ana Roe nor Bo Lind | Neither Ana Roe nor Bo Lind
Poets led by Ana Roe said it would rain. | Poets led by Ana Roe | Poets
Poets including Ana Roe and Bo Lind said it would rain. | Poets including Ana Roe and Bo Lind | Poets
Poets such as Ana Roe say it will rain. | Poets such as Ana Roe | Poets
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
“It will rain,” Bo Lind, a nurse and mother, said. | Bo Lind
They met Ana Roe, a nurse, and Bo Lind said it would rain. | Bo Lind
“It will rain,” said Bo Lind, a nurse, and Ana Roe wept. | Bo Lind
“It will rain,” the Lima senator and former candidate said. | Lima senator and former candidate
“It will rain,” the Roe and Lind campaigns said. | Roe and Lind campaigns
“It will rain,” said Bo Lind, and Ana Roe wept. | Bo Lind
Ana Roe, who led the poets, said it would rain. | Ana Roe
Like Ana Roe, Bo Lind said it would rain. | Bo Lind
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


@pytest.mark.parametrize("styles", ["Mr. and Mrs.", "Mr and Mrs", "Dr. and Mrs."])
def test_a_couple_of_one_name(styles: str) -> None:
    for text in (f"{styles} Lind said it would rain.", f"“It will rain here,” said {styles} Lind."):
        found = only(text)
        assert found.mention is not None
        assert found.speaker is not None
        assert found.mention.text == found.speaker.label == f"{styles} Lind"
        assert (found.speaker.kind, found.mention.title) != ("person", None)
    couple, wife = quotekit.extract_speakers(f"{styles} Lind sang. Mrs. Lind danced.")
    assert [couple.kind, wife.kind] == ["group", "person"]


def test_a_group_that_is_named_through_one_of_it_stays_known() -> None:
    text = "Poets led by Ana Roe said it would rain. “We are wet,” they said. “I am not,” Roe said."
    assert [one.speaker and one.speaker.label for one in quotekit.extract_quotations(text)] == [
        "Poets",
        "Poets",
        "Ana Roe",
    ]


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


# text | the speaker of “We left”, or - where nobody can be told
THEY = """
Ana Roe and Bo Lind won. “We left,” they said. | Ana Roe and Bo Lind
The Hill Bank and the Lima Council won. “We left,” they said. | Hill Bank and Lima Council
Ana Roe and Bo Lind won. The drivers wept. “We left,” they said. | drivers
Ana Roe met Bo Lind. “We left,” they said. | -
"""


@pytest.mark.parametrize("case", THEY.strip().splitlines())
def test_they_take_up_who_acted_together(case: str) -> None:
    text, speaker = case.split(" | ")
    (quotation,) = quotekit.extract_quotations(text)
    assert quotation.mention is not None
    assert (quotation.mention.text, quotation.mention.kind) == ("they", "pronoun")
    assert (quotation.speaker.label if quotation.speaker else "-") == speaker
    assert (quotation.mention.doubt is None) == (quotation.speaker is not None)


@pytest.mark.parametrize("both", ["the two", "both", "the pair"])
def test_both_take_up_who_acted_together(both: str) -> None:
    for joined, speaker in (("and", "Ana Roe and Bo Lind"), ("met", both.removeprefix("the "))):
        (quotation,) = quotekit.extract_quotations(f"Ana Roe {joined} Bo Lind. “We left,” {both} said.")
        assert quotation.speaker is not None
        assert quotation.speaker.label == speaker
