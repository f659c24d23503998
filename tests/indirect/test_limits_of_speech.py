"""Where reported speech ends, and that who says it is no part of it."""

from __future__ import annotations

import pytest

import quotekit

# text | content: speaker | ...
LIMITS = """
Ana Roe said the plan was late; Bo Lind said it was not. | the plan was late: Ana Roe | it was not: Bo Lind
Ana Roe said the plan was late; the cost had risen. | the plan was late; the cost had risen: Ana Roe
Ana Roe was quoted by state media as saying that it rained. | that it rained: Ana Roe
Ana Roe was quoted on Monday by the agency as saying it rained. | it rained: Ana Roe
The agency quoted Ana Roe as saying that it rained. | that it rained: Ana Roe
The agency cited a nurse, Ana Roe, as saying it rained. | it rained: Ana Roe
Ana Roe said the plan was late, and Bo Lind said it was not. | the plan was late: Ana Roe | it was not: Bo Lind
Ana Roe said it was late and added that it was dear. | it was late: Ana Roe | that it was dear: Ana Roe
The plan, according to Ana Roe, is late. | The plan is late: Ana Roe
The plan, Ana Roe said on Monday, is late. | The plan is late: Ana Roe
The painting, the gallery says, is lost. | The painting is lost: gallery
If the rain goes on, said Ana Roe, the wells will fill. | If the rain goes on the wells will fill: Ana Roe
The plan is late, according to Ana Roe, who drew it. | The plan is late: Ana Roe
The plan, which Ana Roe said was late, was dropped. | which was late: Ana Roe
Ana Roe said the well, which is old, was dry and deep. | the well, which is old, was dry and deep: Ana Roe
The court was told by a nurse, Ana Roe, that it rained. | that it rained: Ana Roe
Ana Roe was told by Bo Lind on the bus that it rained. | that it rained: Bo Lind
Parents were warned by the council that it would rain. | that it would rain: council
The board fined the mill $6, noting that it was late. | that it was late: board
It is said that the well is dry. | that the well is dry: -
Ana Roe would say only that the well was dry. | that the well was dry: Ana Roe
The well ran dry, the authors wrote in the Annals of Wells. | The well ran dry: authors
The wells are dry, says wells chief. | The wells are dry: wells chief
A survey published on Monday says the wells are dry. | the wells are dry: survey
A study in the journal Lima Science found that they are dry. | that they are dry: study
Ana Roe found that the ring was old. | that the ring was old: Ana Roe
Ana Roe asked Bo Lind why it rained. | why it rained: Ana Roe
The wells will fill by March, predicts Ana Roe, a nurse at Orlo Mills. | The wells will fill by March: Ana Roe
Nuts may lower the risk of gout, a new study suggests. | Nuts may lower the risk of gout: new study
The painting, the gallery said in a statement, was old. | The painting was old: gallery
The wells are dry now, aid workers said. | The wells are dry now: aid workers
Ana Roe said on Monday her plan had failed. | her plan had failed: Ana Roe
Network Operations, which owns the track, said it was old. | it was old: Network Operations
The Lima Farmers' Union (LFU) has rejected the new price. | the new price: Lima Farmers' Union
Ana Roe blamed a broken pump and said parts were coming. | a broken pump: Ana Roe | parts were coming: Ana Roe
Ana Roe asked him why it rained. | why it rained: Ana Roe
Ana Roe called the plan a mistake. | the plan a mistake: Ana Roe
The survey found a majority of nurses happy. | a majority of nurses happy: survey
Ana Roe, a nurse, was quoted as saying that it rained. | that it rained: Ana Roe
The letter, signed by twenty nurses, said it rained. | it rained: letter
The report, which was leaked on Monday, said it rained. | it rained: report
A report by the harbour board said that it rained. | that it rained: harbour board
Ana Roe and Bo Lind wrote in a note that it rained. | that it rained: Ana Roe and Bo Lind
The two said it rained. | it rained: two
Both said it rained. | it rained: Both
The “Ida” storm ran dry on Monday, officials said. | The “Ida” storm ran dry on Monday: officials
Workers will come home this week, Labor Sec. Ana Roe said. | Workers will come home this week: Ana Roe
The wells ran dry, the Ministry of Wells (MOW) said on Monday. | The wells ran dry: Ministry of Wells
The wells ran dry, a memorandum by the staff of the board said. | The wells ran dry: memorandum
The notice said it was “fair to all”, a phrase that Ana Roe liked. | it was “fair to all: notice
Ana Roe said it was “dead”, but the governor said it was not. | it was “dead: Ana Roe | it was not: governor
Ana Roe said it was “old”, while Bo Lind said it “cost us dear”. | it was “old: Ana Roe | it “cost us dear: Bo Lind
Nobody knows of the charges, which Bo Lind denies, the talk over. | which: Bo Lind
Ana Roe said in a text message she had “nothing to add”. | she had “nothing to add: Ana Roe
Ana Roe told parliament on Monday the case was “very dear”. | the case was “very dear: Ana Roe
Ana Roe said it had snowed and that it was “not over yet”. | it had snowed and that it was “not over yet: Ana Roe
Ana Roe said it was “not over yet”, a claim she had made before. | it was “not over yet: Ana Roe
The new plan, Ana Roe told a rally in Lima, would “end the rain”. | The new plan would “end the rain: Ana Roe
Ana Roe, who leads the board, said a nurse who signs a note is right. | a nurse who signs a note is right: Ana Roe
The wells ran dry, the health ministry in Lima said. | The wells ran dry: health ministry in Lima
"""


@pytest.mark.parametrize("case", LIMITS.strip().splitlines())
def test_content_and_speaker(case: str) -> None:
    text, *due = case.split(" | ")
    found = quotekit.extract_quotations(text)
    assert [f"{one.text}: {one.speaker.label if one.speaker else '-'}" for one in found] == due


# Deeds whose verbs may also report speech, and names that hold such a word.
UNSAID = """
Ana Roe found a ring in the field.
Its owner, Ana Roe, found it drifting off the pier.
Ana Roe wrote her first novel in May.
Ana Roe called the police on Friday.
The union called a strike from Monday.
The mill recalled 20,000 tubs of rice.
The head, Ana Roe, showed her the flooded rooms.
They painted the picture on an old door.
The nurse was attacked at a bus stop.
A nurse who asked not to be named left.
She was taught by Bo Lind.
His wife, Ana Roe, found him.
Ana Roe wrote to the chairman of the mill last week.
He spoke by telephone to the families.
Ana Roe called the landlord, Bo Lind, on Monday.
The mill ordered 12 new looms from Lima.
Ana Roe, director of Lima Rail, left.
"""


@pytest.mark.parametrize("text", UNSAID.strip().splitlines())
def test_a_deed_is_no_speech(text: str) -> None:
    assert quotekit.extract_quotations(text) == ()


# text | kind, content: speaker
MARKED = """
The agency quoted Ana Roe as saying: “It rains a lot here.” | direct, It rains a lot here.: Ana Roe
“It rains a lot here,” state media quoted Ana Roe as saying. | direct, It rains a lot here,: Ana Roe
“It rains a lot here,” Ana Roe was quoted as saying by the Post. | direct, It rains a lot here,: Ana Roe
Ana Roe, who said she felt “grand”, walked home. | mixed, she felt “grand: Ana Roe
As Ana Roe put it, “it rains a lot here.” | mixed, it rains a lot here.: Ana Roe
They oppose what Ana Roe describes as a “licence to rain.” | mixed, a “licence to rain.: Ana Roe
Ana Roe shook her head. “Too much salt.” | direct, Too much salt.: Ana Roe
“Keep off the old bridge,” warned what was written there. | direct, Keep off the old bridge,: -
“It hurts a lot” — Lima captain Ana Roe after the defeat. | direct, It hurts a lot: Ana Roe
“It hurts a lot” (Ana Roe, chief executive, Orlo Mills). | direct, It hurts a lot: Ana Roe
Ana Roe’s reaction: “At last.” | direct, At last.: Ana Roe
According to police, Ana Roe told the clerk: “I am sorry, I am late.” | direct, I am sorry, I am late.: Ana Roe
“It rains a lot here,” somebody called out. | direct, It rains a lot here,: -
“It rains a lot here,” No 10 said. | direct, It rains a lot here,: -
Ana Roe called it a “grave mistake” and walked out of the room. | mixed, it a “grave mistake: Ana Roe
Ana Roe told the Daily Lantern she was “quite hopeful” about it. | mixed, she was “quite hopeful” about it: Ana Roe
“We are wet,” said one. | direct, We are wet,: -
"""


@pytest.mark.parametrize("case", MARKED.strip().splitlines())
def test_words_in_marks(case: str) -> None:
    text, due = case.split(" | ")
    one = quotekit.extract_quotations(text)[0]
    assert f"{one.kind}, {one.text}: {one.speaker.label if one.speaker else '-'}" == due


@pytest.mark.parametrize("who", ["the two", "both", "the three"])
def test_a_few_are_who_speaks(who: str) -> None:
    (quotation,) = quotekit.extract_quotations(f"“It rains a lot here,” {who} said.")
    assert quotation.kind == "direct"
    assert quotation.mention is not None
    assert quotation.mention.text == who
