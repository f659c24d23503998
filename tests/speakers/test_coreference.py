"""Who is meant: names, roles, bodies and pronouns, on marked texts."""

from __future__ import annotations

import pytest
from marked_scenes import labels, read_scene

CASES = {
    "surname": ("[Ana Roe] came. “Yes,” [*Roe] said.", ["Ana Roe", "Ana Roe"]),
    "given name": ("[Priya Anand] came. “Yes,” [*Priya] says.", ["Priya Anand", "Priya Anand"]),
    "family name first": ("[Lin Wei-han] came. [Mr. {Lin}] left.", ["Lin Wei-han", "Lin Wei-han"]),
    "surname with particle": ("[Joost van der Meer] came. [Van der Meer] left.", ["Joost van der Meer"] * 2),
    "surname that begins like a given name": ("[Nora Mac Dara] came. “Yes,” [*Mac Dara] said.", ["Nora Mac Dara"] * 2),
    "surname like a full name of another": (
        "[Nora Mac Dara] met [Ben Dara]. “Yes,” [*Ben Dara] said.",
        ["Nora Mac Dara", "Ben Dara", "Ben Dara"],
    ),
    "middle initial": ("[Karl B. Ott] came. [Karl Ott] left.", ["Karl B. Ott"] * 2),
    "fullest name comes later": ("[Sorrel] wins. [Maud Sorrel] ran well. [She] slept.", ["Maud Sorrel"] * 3),
    "initials": ("[Amina Osei-Cole] came. [AOC] left.", ["Amina Osei-Cole"] * 2),
    "nickname": ("[Daniel Ruud] came. [Dan Ruud] left.", ["Daniel Ruud"] * 2),
    "two of one surname, by honorific": (
        "[Peter Lund] met [Anna Lund]. [Mrs. {Lund}] spoke. [Mr. {Lund}] slept.",
        ["Peter Lund", "Anna Lund", "Anna Lund", "Peter Lund"],
    ),
    "two of one surname, whole names": (
        "[Peter Lund] met [Oscar Lund]. [Oscar Lund] spoke.",
        ["Peter Lund", "Oscar Lund", "Oscar Lund"],
    ),
    "two of one surname, nothing decides": (
        "[Peter Lund] met [Oscar Lund].\n\n“Yes,” [*Lund] said.",
        ["Peter Lund", "Oscar Lund", None],
    ),
    "father and son": (
        "[Emil Hart Sr.] sued. [Emil Hart Jr.] paid. [the younger {Hart}] wept. [the elder {Hart}] left.",
        ["Emil Hart Sr.", "Emil Hart Jr.", "Emil Hart Jr.", "Emil Hart Sr."],
    ),
    "a pair that shares its surname": (
        "[Victor] and [Rosa Blum] won. [Mr. {Blum}] danced. [Mrs. {Blum}] sang.",
        ["Victor Blum", "Rosa Blum", "Victor Blum", "Rosa Blum"],
    ),
    "role alone": (
        "[(Foreign Minister) {Ole Dahl}] met [{Kai Moe}, the (defense minister)]. “No,” [*the foreign minister] said.",
        ["Ole Dahl", "Kai Moe", "Ole Dahl"],
    ),
    "role alone, other field": (
        "[(Foreign Minister) {Ole Dahl}] left. “No,” [*the defense minister] said.",
        ["Ole Dahl", "defense minister"],
    ),
    "deputies": (
        "[{Jan Puck}, the (mayor)], met [{Rolf Ek}, the (deputy mayor)]. “No,” [*the mayor] said. "
        "[the deputy mayor] sat.",
        ["Jan Puck", "Rolf Ek", "Jan Puck", "Rolf Ek"],
    ),
    "short forms of a role": (
        "[{Ole Dahl}, the (chief executive)], met [{Kai Moe}, the (vice-president)]. [the CEO] sat. "
        "[the vice president] left.",
        ["Ole Dahl", "Kai Moe", "Ole Dahl", "Kai Moe"],
    ),
    "whom a role serves": (
        "[{Ole Dahl}, a (spokesman) for <Brastol>], met [{Kai Moe}, a (spokesman) for <Quorn Oil>]. "
        "[the <Quorn> (spokesman)] sat. [the <Brastol> (spokesman)] left.",
        ["Ole Dahl", "Kai Moe", "Kai Moe", "Ole Dahl"],
    ),
    "former holder": (
        "[{Jan Puck}, the (coach)] left; [{Rolf Ek}, the former (coach)], stayed. [the former coach] slept.",
        ["Jan Puck", "Rolf Ek", "Rolf Ek"],
    ),
    "gender of the role": (
        "[{Orla Quin}, a (spokeswoman)] met [{Hugh Dunn}, a (spokesman)]. [the spokesman] left. [the spokeswoman] sat.",
        ["Orla Quin", "Hugh Dunn", "Hugh Dunn", "Orla Quin"],
    ),
    "role without a name": (
        "[a spokesman for the lake board] came. “No,” [*he] said. [the spokesman] left.",
        ["spokesman for the lake board"] * 3,
    ),
    "the first and the second": (
        "[+two people] called. “No,” [*one of the people] said. [the second person] hung up. [the first source] left.",
        ["two people", "one of the people", "second person", "one of the people"],
    ),
    "another one": (
        "[an official] came. [another official] left.",
        ["official", "another official"],
    ),
    "his brother, of two": (
        "[(Brothers) {Ned}] and [Amos Till] quarrelled. “No,” [*{Amos Till}] said. “Yes,” [his brother] replied.",
        ["Ned Till", "Amos Till", "Amos Till", "Ned Till"],
    ),
    "who was called by the surname alone": (
        "[Peter Lund] won. [Lund] wept. [Oscar Lund] sang. “Yes,” [*Lund] said.",
        ["Peter Lund", "Peter Lund", "Oscar Lund", "Peter Lund"],
    ),
    "a name that is a company": (
        "[Brastol] fell. “Buy,” [*@the company] said. [Maria Sand] left.",
        ["Brastol", "Brastol", "Maria Sand"],
    ),
    "wife": (
        "[Trevor Moss] and [Ida Moss] won. [Mr. {Moss}] sat. [his wife] stood. “Yes,” [*she] said.",
        ["Trevor Moss", "Ida Moss", "Trevor Moss", "Ida Moss", "Ida Moss"],
    ),
    "husband of a named woman": (
        "[Clara Voss] sang. [Her (husband), {Ulf Ahl}], wept. [his wife] laughed.",
        ["Clara Voss", "Ulf Ahl", "Clara Voss"],
    ),
    "mother of the children": (
        "[+<Priya Anand>'s (twins)] sleep. [Tom Reed] came. “Hush,” [*their mother] said.",
        ["Priya Anand's twins", "Tom Reed", "Priya Anand"],
    ),
    "gender from the given name": (
        "[Maria Sand] met [Paul Horn]. “Yes,” [*she] said. “No,” [he] said.",
        ["Maria Sand", "Paul Horn", "Maria Sand", "Paul Horn"],
    ),
    "gender from a later pronoun": (
        "[Yxa Brolm] met [Maria Sand].\n\n“No,” [*Sand] said.\n\n"
        "[Brolm] came late. “Yes,” [*he] said.\n\n“Oh,” [*he] said.",
        ["Yxa Brolm", "Maria Sand", "Maria Sand", "Yxa Brolm", "Yxa Brolm", "Yxa Brolm"],
    ),
    "form of address": (
        "[(King) {Oskar}] met [(Queen) {Maud}]. “Rain,” [*His {Majesty}] said. “Sun,” [Her {Majesty}] said.",
        ["Oskar", "Maud", "Oskar", "Maud"],
    ),
    "the cook, a quiet man named": (
        "[the cook], [a quiet man] named [Olaf Berg], wept. [the cook] slept.",
        ["Olaf Berg"] * 4,
    ),
    "what somebody is": ("[Ina Holt] is [a nurse]. “Yes,” [*the nurse] said.", ["Ina Holt"] * 3),
    "what somebody is, with article": (
        "[Ina Holt] is [the mayor of Skarn]. “Yes,” [*the mayor] said.",
        ["Ina Holt"] * 3,
    ),
    "a role first, its bearer later": (
        "[the mayor] slept. [(Mayor) {Ina Holt}] woke. “Yes,” [*the mayor] said.",
        ["Ina Holt"] * 3,
    ),
    "a bearer in the next sentence": (
        "[The coach] wept. [Ina Holt] had trained them. “Yes,” [*the coach] said.",
        ["Ina Holt"] * 3,
    ),
    "a role in words that are no title": (
        "Later the sculler [Ina Holt] met [Paul Horn]. “Yes,” [*the sculler] said.",
        ["Ina Holt", "Paul Horn", "Ina Holt"],
    ),
    "a body named beside its description": (
        "[the owner], [@{Brastol Works}], fell. [Paul Horn] left. “Buy,” [*the owner] said.",
        ["Brastol Works", "Brastol Works", "Paul Horn", "Brastol Works"],
    ),
    "its own plant": (
        "[Brastol] shut its plant. “Rain,” [*@the company] said.",
        ["Brastol", "Brastol"],
    ),
    "a person, the person": (
        "[Peter Lund] won. [a person] wept. “Yes,” [*Lund] said. [The person] left.",
        ["Peter Lund", "person", "Peter Lund", "person"],
    ),
    "two of one surname, by pronouns": (
        "[Quol Wei-han] sold her farm. [Quol Po-han] sold his. “Yes,” [*Ms. {Quol}] said.",
        ["Quol Wei-han", "Quol Po-han", "Quol Wei-han"],
    ),
    "gender from the title": (
        "[(Queen) {Tuulikki}] met [(Prince) {Aarvo}]. “Yes,” [*she] said.",
        ["Tuulikki", "Aarvo", "Tuulikki"],
    ),
    "gender from a pronoun in the sentence": (
        "[Yxa Brolm] sold her farm. [Quorn Brast] sold his. “Yes,” [*she] said.",
        ["Yxa Brolm", "Quorn Brast", "Yxa Brolm"],
    ),
    "the subject goes before the one who is handed something": (
        "[(Judge) {Peter Lund}] handed a note to [Paul Horn]. [*He] said: “Read it.”",
        ["Peter Lund", "Paul Horn", "Peter Lund"],
    ),
    "the name comes after the pronoun": (
        "“Yes,” [*she] said.\n\n[Maria Sand] was late.",
        ["Maria Sand", "Maria Sand"],
    ),
    "the sister of the one who spoke": (
        "[Maria Sand] sang. [Her (sister), {Ida Sand}], wept. “No,” [*she] said. [Her sister] left.",
        ["Maria Sand", "Ida Sand", "Ida Sand", "Maria Sand"],
    ),
    "the elder by age": (
        "[{Maria Sand}, 40], met [{Ida Sand}, 31]. [the elder {Sand}] sang.",
        ["Maria Sand", "Ida Sand", "Maria Sand"],
    ),
    "they of one person": (
        "[Yxa Brolm], who is nonbinary, met [+two nurses]. [Brolm] sat. “Yes,” [*they] said.",
        ["Yxa Brolm", "two nurses", "Yxa Brolm", "Yxa Brolm"],
    ),
    "the champion, she": (
        "[Maria Sand] met [{Paul Horn}, the (coach)]. “No,” [*Horn] said. [The champion] laughed when she heard it.",
        ["Maria Sand", "Paul Horn", "Paul Horn", "Maria Sand"],
    ),
    "an inspector is an officer": (
        "[(Inspector) {Peter Lund}] met [(Senator) {Paul Horn}]. [The officer] sat. [The lawmaker] left.",
        ["Peter Lund", "Paul Horn", "Peter Lund", "Paul Horn"],
    ),
    "his rival": (
        "[Peter Lund] ran. [Paul Horn] ran too.\n\n[Lund] won. “No,” [*he] said. [His rival] wept.",
        ["Peter Lund", "Paul Horn", "Peter Lund", "Peter Lund", "Paul Horn"],
    ),
    "a senator is a lawmaker, a judge is no violist": (
        "[(Senator) {Ana Roe}] met [(Judge) {Ida Lunt}] and [Maria Sand]. [The lawmaker] sat. [The (violist)] left.",
        ["Ana Roe", "Ida Lunt", "Maria Sand", "Ana Roe", "Maria Sand"],
    ),
    "the judge, of whom nobody spoke before": (
        "[Peter Lund] was jailed. “No,” [*the judge] said.",
        ["Peter Lund", "judge"],
    ),
    "the company, of two": (
        "[@Brastol Motors] met [@Quorn Oil].\n\n“No,” [*@the company] said.",
        ["Brastol Motors", "Quorn Oil", None],
    ),
    "who is asked answers": (
        "[a reporter] asked [Paul Horn] about it. “No,” [*he] said.",
        ["reporter", "Paul Horn", "Paul Horn"],
    ),
    "two who do the same": (
        "[Peter Lund] and [Paul Horn] came out.\n\n“Yes,” [*he] said.",
        ["Peter Lund", "Paul Horn", None],
    ),
    "nobody of that gender": ("[Paul Horn] slept. “Yes,” [*she] said.", ["Paul Horn", None]),
    "nobody else, twice": (
        "[Paul Horn] slept. [Her] bed was cold. “Yes,” [*she] said.",
        ["Paul Horn", None, "Paul Horn"],
    ),
    "named in the words": (
        "[Paul Horn] met [Peter Lund].\n\n“I owe it to [Horn],” [*he] said.",
        ["Paul Horn", "Peter Lund", "Paul Horn", "Peter Lund"],
    ),
    "he in the words is not their speaker": (
        "[Maria Sand] called [Paul Horn]. “[He] came,” [*she] said.",
        ["Maria Sand", "Paul Horn", None, "Maria Sand"],
    ),
    "I is the speaker": ("[Maria Sand] sang. “[I] am old,” [*she] said.", ["Maria Sand"] * 3),
    "I of the writer": ("[I] went to see [Maria Sand].", [None, "Maria Sand"]),
    "who": ("[Paul Horn], [who] came late, left.", ["Paul Horn", "Paul Horn"]),
    "acronym of a body": (
        "[@National Herring Board] met. “Fish,” [*@the {NHB}] said. [It] rose.",
        ["National Herring Board", "National Herring Board", "National Herring Board"],
    ),
    "the company": (
        "[@Brastol Motors] fell. “Buy,” [*@the company] said.",
        ["Brastol Motors", "Brastol Motors"],
    ),
    "they are several": (
        "[+two nurses] came with [Paul Horn]. “We ran,” [*they] said.",
        ["two nurses", "Paul Horn", "two nurses"],
    ),
    "who was asked, not who asked": (
        "[{Maria Sand}, a (nurse),] spoke.\n\n[the mayor] was asked about her boat. “No,” [*she] said.",
        ["Maria Sand", "mayor", "mayor"],
    ),
    "an owner in front of the subject": (
        "[Peter Lund] ran. [His (father), {Emil Lund}], wept. [He] left.",
        ["Peter Lund", "Emil Lund", "Emil Lund"],
    ),
    "two subjects joined": (
        "[Maria Sand] ran. [Peter Lund] and [Paul Horn] met. “Yes,” [*he] said. “No,” [*they] said.",
        ["Maria Sand", "Peter Lund", "Paul Horn", None, None],
    ),
    "a clause that begins with she joins nobody": (
        "[Ina Holt] met [Paul Horn] when [he] was [a waiter] and [she] cooked.\n\n“Oh,” [*he] said.",
        ["Ina Holt", "Paul Horn", "Paul Horn", "waiter", "Ina Holt", "Paul Horn"],
    ),
    "one of them": (
        "[Peter Lund] and [Paul Horn] met. “Yes,” one of [*them] said.",
        ["Peter Lund", "Paul Horn", None],
    ),
    "rivals of a surname stay in mind": (
        "[Ina Holt] met [Emil Holt]. [Holt] saw [a pilot]. “Oh,” [*she] said.",
        ["Ina Holt", "Emil Holt", None, "pilot", "Ina Holt"],
    ),
    "a name that does nothing is hardly a person": (
        "[Yxa Brolm] came from [Quorn Brast]. “Oh,” [*she] said.",
        ["Yxa Brolm", "Quorn Brast", "Yxa Brolm"],
    ),
    "the subject of the last sentence speaks in the next paragraph": (
        "[Peter Lund] blamed [Paul Horn]. [Horn] was angry.\n\n“No,” [*he] said.",
        ["Peter Lund", "Paul Horn", "Paul Horn", "Paul Horn"],
    ),
    "an unnamed subject before a named one": (
        "[Maria Sand] was out. [A nurse] was in. “Yes,” [*she] said.",
        ["Maria Sand", "nurse", "nurse"],
    ),
    "my father is not who says so": (
        "[Peter Lund] worked with [his father]. “[My father] never slept,” [*he] said.",
        ["Peter Lund", "father", "father", "Peter Lund"],
    ),
    "in brackets of commas he is somebody else": (
        "[(Minister) {Yxa Brolm}] sat. [Paul Horn] rose. [The minister], [*he] said, had “gone.”",
        ["Yxa Brolm", "Paul Horn", "Yxa Brolm", "Paul Horn"],
    ),
    "the 40-year-old cook": (
        "[Ina Holt] came. “Yes,” [*the 40-year-old cook] said.",
        ["Ina Holt", "Ina Holt"],
    ),
    "the insider": (
        "[Ina Holt] sang. “No,” said [*a source at the mill]. “Yes,” [*the insider] said.",
        ["Ina Holt", "source at the mill", "source at the mill"],
    ),
    "known to all as": (
        "[Ina Holt] slept. [Her foreman], known to all as [Otto], sang. “Yes,” [*he] said.",
        ["Ina Holt", "Otto", "Otto", "Otto"],
    ),
    "the owner, 60-year-old": (
        "[the owner], 60-year-old [Ina Holt], sang. “Yes,” [*the owner] said.",
        ["Ina Holt", "Ina Holt", "Ina Holt"],
    ),
    "an inspector, later named": (
        "[an inspector] came.\n\n[the (inspector), {Ina Holt}], wept.",
        ["Ina Holt", "Ina Holt"],
    ),
    "the predecessor of a minister": (
        "[(Foreign Minister) {Ole Dahl}] met [his (predecessor), {Kai Moe}]. “No,” [*the former minister] said.",
        ["Ole Dahl", "Kai Moe", "Kai Moe"],
    ),
    "of two ministers, the minister": (
        "[+two ministers] met.\n\n“No,” [*the minister] said.",
        ["two ministers", None],
    ),
    "a wife without a surname": (
        "[John Baird] sat. [his (wife), {Ellen}], stood. “Yes,” [*Mrs. {Baird}] said.",
        ["John Baird", "Ellen Baird", "Ellen Baird"],
    ),
    "the honorific of another": (
        "[Mr. {Lund}] sat. [Mr. Lund’s (lawyer), {Yxa Brolm}], stood. “Yes,” [*she] said.",
        ["Lund", "Yxa Brolm", "Yxa Brolm"],
    ),
    "a subject passed over for its given name": (
        "[Paul Horn] came.\n\n[Maria Sand] sat. “No,” [*he] said.",
        ["Paul Horn", "Maria Sand", None],
    ),
    "forms of address that may be names": (
        "[Begum Yxa Brolm] met [Hasan Bey]. “Yes,” [*she] said. “No,” [*he] said.",
        ["Yxa Brolm", "Hasan", "Yxa Brolm", "Hasan"],
    ),
    "a body by its last word": (
        "[@{Coastal Herring League}] met. “Fish,” [*@the {League}] said.",
        ["Coastal Herring League", "Coastal Herring League"],
    ),
    "a surname of two, long after": (
        "[Peter Lund] ran. [Oscar Lund] sat.\n\n[Ina Holt] sang.\n\n[Ina Holt] slept.\n\n“No,” [*Lund] said.",
        ["Peter Lund", "Oscar Lund", "Ina Holt", "Ina Holt", None],
    ),
    "it is no person": ("[Paul Horn] came. “Yes,” [*it] said.", ["Paul Horn", None]),
}


@pytest.mark.parametrize("name", CASES)
def test_who_is_meant(name: str) -> None:
    marked, expected = CASES[name]
    assert labels(marked) == expected


def test_doubt_says_between_whom() -> None:
    found = read_scene("[Peter Lund] and [Paul Horn] came out.\n\n“Yes,” [*he] said.").resolve()
    assert found.speaker_of[2] is None
    doubt = found.mentions[2].doubt
    assert doubt is not None
    assert "Peter Lund" in doubt
    assert "Paul Horn" in doubt


def test_only_doubtful_mentions_have_a_doubt() -> None:
    found = read_scene("[Maria Sand] sang. “[He] came,” [*she] said. [Sand] slept.").resolve()
    assert [mention.doubt is None for mention in found.mentions] == [True, False, True, True]


def test_a_speaker_gathers_its_mentions() -> None:
    found = read_scene("[(Mayor) {Maria\u00a0Sand}] sang. [{Sand}, a (singer)], slept. “Yes,” [*she] said.").resolve()
    (speaker,) = found.speakers
    assert (speaker.name, speaker.label, speaker.key) == ("Maria Sand", "Maria Sand", "maria sand")
    assert (speaker.kind, speaker.quoted, speaker.pronouns) == ("person", True, "she")
    assert [title.text for title in speaker.titles] == ["Mayor", "singer"]
    assert [mention.text for mention in speaker.mentions] == ["Mayor Maria\u00a0Sand", "Sand, a singer", "she"]


def test_kinds_of_speakers() -> None:
    found = read_scene("[Ana Roe] came. [@the bank] fell. [+two nurses] ran. [an aide] wept.").resolve()
    assert [speaker.kind for speaker in found.speakers] == ["person", "organisation", "group", "unnamed"]
    assert [speaker.name for speaker in found.speakers] == ["Ana Roe", None, None, None]
    assert not any(speaker.quoted for speaker in found.speakers)


@pytest.mark.parametrize(
    ("marked", "pronouns"),
    [
        ("[Mrs. {Quell}] came.", "she"),
        ("[{Yxa Quell}, a (spokesman)], came.", "he"),
        ("[Yxa Quell] came.", "unknown"),
        ("[the person] came. “Yes,” [*they] said.", "they"),
    ],
)
def test_pronouns_are_those_that_the_text_uses(marked: str, pronouns: str) -> None:
    assert read_scene(marked).resolve().speakers[0].pronouns == pronouns


def test_nothing_gives_nothing() -> None:
    assert read_scene("").resolve() == ((), [], [], {})
