"""Who is meant, end to end, where a reader has to know what the text told of somebody before."""

from __future__ import annotations

import pytest

import quotekit

MEANT = {
    "al- belongs to a surname or not": (
        "Prime Minister Hadi al-Nasri won. “It is over,” Nasri said.",
        ["Hadi al-Nasri"],
    ),
    "an office that is no company": (
        "Kestrel Foods lost money. The Water Bureau of Lima was shut. “We are sorry,” the company said.",
        ["Kestrel Foods"],
    ),
    "a carrier makes no engines": (
        "Budget carrier Wisla Air will fly less. “We are sorry,” the engine maker said. “So are we,” the carrier said.",
        ["engine maker", "Wisla Air"],
    ),
    "initials of an office with what stands before it": (
        "Harbour City Police Officer Cem Oz left. “It was late,” the HCPO said.",
        ["Cem Oz"],
    ),
    "a review that finds": (
        "A review of the ward was out on Monday. “It is an old ward,” it found.",
        ["review"],
    ),
    "a letter that somebody got": (
        "Ana Roe got a letter. “I am tired of you,” it read.",
        ["letter"],
    ),
    "a note that somebody left": (
        "Ana Roe resigned in a short note. “I am tired of this,” it began.",
        ["Ana Roe"],
    ),
    "a stage name and the name behind it": (
        "Sorrel, who sang about trains, died on Sunday. She was born Ruth Ann Prewitt in a camp.\n\n"
        "“No hymns,” Sorrel wrote in a note.",
        ["Ruth Ann Prewitt"],
    ),
    "whoever goes by another name is not called by the surname": (
        "Sorrel died on Sunday. She was born Ruth Ann Prewitt.\n\nHer brother, Earl Prewitt, played bass.\n\n"
        "“She was right about the bus,” Prewitt said.",
        ["Earl Prewitt"],
    ),
    "the name by which somebody sings": (
        "Cher Bell, who sings as Madam Barb, has entered. “I walk in,” Madam Barb said.",
        ["Cher Bell"],
    ),
    "the name off stage comes later": (
        "The singer known as Nobi called off her tour.\n\n“I am bored,” wrote Bae Su-jin, as she is called at home.\n\n"
        "“It is over,” Nobi said.",
        ["Bae Su-jin", "Bae Su-jin"],
    ),
    "one who had held the post": (
        "Cy Poe, the new mayor, met his predecessor. “Keep it,” said Ana Roe, who held the post for years.\n\n"
        "His predecessor left a plant too. “It is dry,” she said.",
        ["Ana Roe", "Ana Roe"],
    ),
    "whoever founded it": (
        "Orlo, which sells stamps, was started in 2009 by Tom Nye.\n\n“We had one room,” the company's founder said.",
        ["Tom Nye"],
    ),
    "a teacher told by the verb": (
        "Lena Holt, 16, won. She has been taught by Oleg Pym since she was seven. “She sees it all,” her teacher said.",
        ["Oleg Pym"],
    ),
    "a party told by a letter": (
        "Rep. Ida Holt, D-Ohio, and Rep. Tom Nye, R-Texas, agreed. “It is dear,” the Democrat said.",
        ["Ida Holt"],
    ),
    "the widow of whose husband died": (
        "Agnes Holt’s husband, Peter, drowned in March. “They tell me to wait,” the widow said.",
        ["Agnes Holt"],
    ),
    "a role that the first sentence brings in, and the name in the second": (
        "A teacher has been jailed for theft. Julie Holt, 52, of Hull, wept. “I am sorry,” the teacher said.",
        ["Julie Holt"],
    ),
    "the man who is named is whom the first sentence tells of": (
        "A tourist was fined on Friday. The man, Eric Holt, 27, from Hull, wept. “It was a stone,” the tourist said.",
        ["Eric Holt"],
    ),
    "a home town and a role": (
        "Kofi Antwi put a finger to his lips. The Accra defender was sorry. “It was stupid,” he said.",
        ["Kofi Antwi"],
    ),
    "letters of a name up to its place": (
        "The Football Association of Merova has met. “We are done,” the FA said.",
        ["Football Association of Merova"],
    ),
    "the company that the spokesman is of": (
        "A spokesman for Holt Water wept. Homes in Hull had no water. “We are sorry,” the company said.",
        ["Holt Water"],
    ),
    "a woman behind a man with a given name": (
        "Carla Holt called for calm. The victim, Nathan Nye, 22, is well. “Somebody saw it,” she said.",
        ["Carla Holt"],
    ),
    "her answer": (
        "Camila Holt was asked about the reef. Her answer was short: “Some of it.”",
        ["Camila Holt"],
    ),
    "he was": (
        "‘She leaks like a gossip,’ said the man at the tiller. He was Rory Pender, a dentist from Hull.",
        ["Rory Pender"],
    ),
    "the body that somebody serves": (
        "Tom Nye, an engineer with Wirra Shire, came. “It pays,” he said.\n\n“Entry costs $4,” the shire said.",
        ["Tom Nye", "Wirra Shire"],
    ),
    "the body that somebody serves, in small letters": (
        "Wahu Lindt, a scientist with the volcano agency in Bandar, came.\n\n“I stay,” said Tina Ott, 81.\n\n"
        "“Wear masks,” the agency said.",
        ["Tina Ott", "volcano agency"],
    ),
    "of bishops in general": (
        "The bishop of Lima, Ignacio Lara, said nothing. “I am afraid of bishops,” Tom Rique wrote.\n\n"
        "On Monday the bishop came himself. “Nobody threatened him,” he said.",
        ["Tom Rique", "Ignacio Lara"],
    ),
    "the winchman was": (
        "The winchman was Eydna Jons, on her first winter. “They came up,” the winchman said.",
        ["Eydna Jons"],
    ),
    "Dr Roe is the doctor": (
        "His father, Dr Arthur Penn, whose patient he was, was there. “He swam,” the doctor said.",
        ["Arthur Penn"],
    ),
    "whose wife": (
        "Stefan Gorse, the director, whose wife Ewa Lind made the dresses, sat down. “It is over,” his wife said.",
        ["Ewa Lind"],
    ),
    "an answer of one word": (
        "“I lost it,” said Jean Renn.\n\n“What colour was it?” Alan Munro asked her.\n\n“Brown.”",
        ["Jean Renn", "Alan Munro", "Jean Renn"],
    ),
    "Mrs Roe and Roe": (
        "Ron and Sheila Padge have sold stamps. “I shall miss it,” said Mrs Padge.\n\n“Has she told you?” Padge asked.",
        ["Sheila Padge", "Ron Padge"],
    ),
    "a given name that is somebody's surname": (
        "“It costs less,” said Bekele Tade, a negotiator. It was made by his daughter, Tigist Bekele.\n\n"
        "“It floats,” Tigist said.\n\n“I was not asked,” Bekele said.",
        ["Bekele Tade", "Tigist Bekele", "Bekele Tade"],
    ),
    "an article opens with the chairman": (
        "The chairman of Lind council resigned on Thursday.\n\nBirgit Stone, 62, has led it since 2014.\n\n"
        "“I am sorry,” the chairman said.",
        ["Birgit Stone"],
    ),
    "the fan club": (
        "Choi Ara, president of the fan club Chrysa, said: “We are not a bank.”",
        ["Choi Ara"],
    ),
    "no person is meant by it": (
        "‘I made it,’ said Chen Yulan, who runs the inn. Wu Guoli, her husband, said it was warm. "
        "‘I was forty,’ he said.",
        ["Chen Yulan", "Wu Guoli"],
    ),
    "who uses they": (
        "The youngest person on the board took the oath.\n\nRobin Acht, 19, who uses they and them, won.\n\n"
        "“I have a key,” they said.",
        ["Robin Acht"],
    ),
    "what parents are called after a child": (
        "“We came back,” said Zeinab Sal, 58, whom the whole street calls Umm Karim.\n\n"
        "Her husband, Hassan Mrue, was sweeping. “It is gone,” Abu Karim said.\n\n“I come at six,” said Karim.",
        ["Zeinab Sal", "Hassan Mrue", "Karim"],
    ),
    "my father": (
        "“I retire,” said Winston Bell. His daughter Cher Bell has entered.\n\n“My father has ten songs,” Bell said.",
        ["Winston Bell", "Cher Bell"],
    ),
    "called after him": (
        "“We lost,” said Karl Kent. Daniel Kent, his son, had won.\n\n"
        "Daniel left. “Dinner is at eight,” Kent called after him.",
        ["Karl Kent", "Karl Kent"],
    ),
    "one of the two senators": (
        "Yvonne Tib of Ohio and Hugh Mack of Maine spoke.\n\nJill Pete, a nurse, sat down.\n\n"
        "“I would have said worse,” one of the two senators said.",
        [None],
    ),
    "the company, by name": (
        "Workers at the union left. The company, Ubuntu Springs, opened. “We are ready,” the company said.",
        ["Ubuntu Springs"],
    ),
    "told before the words": (
        "“It is not safe,” the interior minister said.\n\nCarl Munk shook his head. “It was never safe before.”\n\n"
        "The hall was full.",
        ["interior minister", "Carl Munk"],
    ),
    "the skipper of a ship": (
        "John Mair of the Guiding Light and James Mair of the Plenty were unhurt. “I slept,” John Mair said.\n\n"
        "“He never looked up,” the skipper of the Plenty said.",
        ["John Mair", "James Mair"],
    ),
    "Ms and Mrs": (
        "Desmond and Prue Tilcott have donkeys. “She was in foal,” said Mrs Tilcott.\n\nHer husband, an organist, sat. "
        "“I hear nothing,” he said.\n\nThe officer, Lyn Tilcott, came. “I count them,” Ms Tilcott said.",
        ["Prue Tilcott", "Desmond Tilcott", "Lyn Tilcott"],
    ),
    "the younger sister": (
        "Carmen and Rosa Ibarra have a winery. “We agreed,” said the elder sister, Carmen.\n\nRosa sat down.\n\n"
        "“I like a quiet cellar,” the younger sister said.",
        ["Carmen Ibarra", "Rosa Ibarra"],
    ),
    "the snow-blower maker": (
        "A warm winter has cost Lakehead Power a third of its sales. “It was too warm,” the snow-blower maker said.",
        ["Lakehead Power"],
    ),
    "two surnames": (
        "It belongs to Pilar Etcho Ruiz and Nuria Etcho Ruiz.\n\nBoth women laugh. “He owes us,” said Etcho.",
        [None],
    ),
}


@pytest.mark.parametrize("name", MEANT)
def test_who_is_meant(name: str) -> None:
    text, expected = MEANT[name]
    found = quotekit.extract(text, kinds={"direct", "mixed"}).quotations
    assert [quotation.speaker and quotation.speaker.label for quotation in found] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Two officials came out. “No,” one of the two officials said.",
        "Three nurses came out. “No,” one of the three said.",
        "Ana Breslin met her sister Bea Breslin. “No,” one of the Breslins said.",
        "The officers came out. “No,” one of them said.",
    ],
)
def test_one_of_a_few_leaves_open_which(text: str) -> None:
    *_, quotation = quotekit.extract_quotations(text)
    assert quotation.mention is not None
    assert quotation.mention.doubt
    assert quotation.speaker is None


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The protesters came. “No,” one of the protesters said.", "one of the protesters"),
        ("Two teammates came. “No,” one of them said.", "one of them"),
    ],
)
def test_one_of_those_without_a_name_is_somebody(text: str, label: str) -> None:
    (quotation,) = quotekit.extract_quotations(text)
    assert quotation.speaker is not None
    assert quotation.speaker.label == label


def test_a_senior_official_is_not_the_older_one() -> None:
    text = "Engineer Ana Roe, 61, met Bo Lind, 30.\n\nA senior ministry official said that it was late."
    (quotation,) = quotekit.extract_quotations(text)
    assert quotation.speaker is not None
    assert quotation.speaker.label == "senior ministry official"


def test_what_is_told_behind_a_source_is_no_apposition() -> None:
    (quotation,) = quotekit.extract_quotations(
        "According to Mayor Ana Roe, the closure of the clinic was “thin as paper”."
    )
    assert quotation.mention is not None
    assert (quotation.mention.text, quotation.text) == ("Mayor Ana Roe", "the closure of the clinic was “thin as paper")


def test_paragraphs_behind_a_story_that_went_on_are_of_one_speaker() -> None:
    opening = "Mayor Ana Roe met the nurse Bo Lind.\n\n“It is late here,” Bo Lind said."
    bare = "\n\n“We have all we need.”\n\n“I want to swim.”\n\nThe hall was full."
    ways = {}
    for rest in ("", " The farmers of the valley sold four hundred sheep at the market."):
        found = quotekit.extract_quotations(opening + rest + bare)
        ways[rest != ""] = {one.rule for one in found if one.rule == "quotation.answer"}
    assert ways == {False: {"quotation.answer"}, True: set()}
