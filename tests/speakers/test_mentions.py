"""What is a mention and where it ends; the sentences are made up."""

from __future__ import annotations

import pytest

from quotekit.locale.en import EN
from quotekit.speakers.found import FoundMention
from quotekit.speakers.mentions.classes import word_classes
from quotekit.speakers.mentions.find import find_mentions
from quotekit.speakers.mentions.phrases import phrase_after, phrase_before
from quotekit.text.document import Document, read


def found(text: str) -> list[tuple[str, str]]:
    """Kind and words of all mentions but pronouns."""
    document = read(text)
    mentions = find_mentions(document, EN.people)
    return [(mention.kind, words(document, mention)) for mention in mentions if mention.kind != "pronoun"]


def words(document: Document, mention: FoundMention) -> str:
    return document.text[document.starts[mention.first] : document.ends[mention.end - 1]]


# A sentence, and its mentions in order.
SENTENCES = """
Boistard sighed. | Boistard
The nurse saw O’Neill and van der Berg leave. | The nurse | O’Neill | van der Berg
Nothing was said by J. K. Odeyemi Jr. | J. K. Odeyemi Jr.
Kim Jong-su met Nguyen Van Thanh. | Kim Jong-su | Nguyen Van Thanh
Trump's lawyer agreed. | Trump's lawyer
The Clinton campaign agreed. | The Clinton campaign
The Kremlin agreed. | The Kremlin
The White House and the New York Times agreed. | The White House | the New York Times
Russia’s defense ministry agreed. | Russia’s defense ministry
Harvard University agreed with the University of Lima. | Harvard University | the University of Lima
Ukrainian officials agreed. | Ukrainian officials
Party leaders agreed with two former senators. | Party leaders | two former senators
A senior official, speaking on condition of anonymity, agreed. | A senior official, speaking on condition of anonymity
However, Ana Cruz agreed. | Ana Cruz
Yesterday Ana Cruz agreed. | Ana Cruz
On Monday Ana Cruz agreed. | Ana Cruz
Baker said so. | Baker
Management said so. |
Critics said so. | Critics
Officials in Ohio agreed. | Officials in Ohio
They met Gates. Gates told them so. | Gates | Gates
Patch, a Tory lawyer, agreed. | Patch, a Tory lawyer
Despite Weaver's words it fell. | Weaver
As a critic of the deal, Ana Cruz agreed. | a critic of the deal | Ana Cruz
The new mayor and the former first lady met the same lawyer. | The new mayor | the former first lady | the same lawyer
Democrats said so. | Democrats
The 46-year-old said so. | The 46-year-old
A spokeswoman for the embassy declined. | A spokeswoman for the embassy
A source close to the family agreed. | A source close to the family
The law firm Mayer Brown, based here, agreed. | The law firm Mayer Brown
The FBI and NASA agreed. | The FBI | NASA
They met April Mellody, Kathleen Hall Roe and Mr. English. | April Mellody | Kathleen Hall Roe | Mr. English
Radio talk host Joe Blum agreed with taxi driver Bo Lind. | Radio talk host Joe Blum | taxi driver Bo Lind
They met in Torvik. |
They met Torvik. | Torvik
Ana Cruz of Lima agreed. | Ana Cruz of Lima
Ana Cruz, 33, agreed. | Ana Cruz, 33
Ana Cruz, 33, of Salinas, Calif., a nurse, agreed. | Ana Cruz, 33, of Salinas, Calif., a nurse
Ana Cruz, the mayor of Lima, agreed. | Ana Cruz, the mayor of Lima
Ana Cruz, who leads the union, agreed. | Ana Cruz, who leads the union
Ana Cruz, who said it was late, agreed. | Ana Cruz
Ana Cruz, Senator Joe Blum and Kim Park agreed. | Ana Cruz | Senator Joe Blum | Kim Park
Ana Cruz, Ohio Gov. Joe Blum and Kim Park agreed. | Ana Cruz | Ohio Gov. Joe Blum | Kim Park
The Guardian's Polly Reed agreed. | The Guardian's Polly Reed
Russia said so, and Germany warned Spain. | Russia | Germany
The American economy grew. |
The deal angered the bank's chief economist. | the bank's chief economist
Her husband Igor, an engineer, agreed. | Her husband Igor, an engineer
Mr. Rubin's campaign agreed. | Mr. Rubin's campaign
The minister warned farmers. | The minister | farmers
The reason President Blum agreed is clear. | President Blum
“No,” Sessions said. | Sessions
“No,” said Weaver. | Weaver
Small, who sang, agreed. | Small, who sang
Harker & Boyle agreed. | Harker & Boyle
The Royal Society of Pilots agreed. | The Royal Society of Pilots
The left-leaning Lima Institute agreed. | The left-leaning Lima Institute
Robert (Bobby) Lee and William "Bill" Foster agreed. | Robert (Bobby) Lee | William "Bill" Foster
They saw Al From. | Al From
Said Loretta Vance: no. | Loretta Vance
The sculler, Ilse Overd, agreed. | The sculler, Ilse Overd
The Archdeacon of Ludden, the Ven Hilary Snow, agreed. | The Archdeacon of Ludden, the Ven Hilary Snow
Rules Committee members agreed. | Rules Committee members
Darragh Quin (@dq8) agreed. | Darragh Quin (@dq8)
One of his advisers, Tad Devlin, agreed. | One of his advisers, Tad Devlin
Ana Cruz, one of only a handful of union members, agreed. | Ana Cruz, one of only a handful of union members
Ana Cruz, the most unlikely candidate, agreed. | Ana Cruz, the most unlikely candidate
Ana Cruz of Ohio, a Democrat on the finance committee, agreed. | Ana Cruz of Ohio, a Democrat on the finance committee
Ana Cruz, a Democrat and former Ohio governor, agreed. | Ana Cruz, a Democrat and former Ohio governor
Roe, a veteran voting rights lawyer, agreed. | Roe, a veteran voting rights lawyer
Ana Cruz, writing for the Lima Post, agreed. | Ana Cruz, writing for the Lima Post
Cruz, who sang in “Long Ago,” “Low Road” and “Home,” agreed. | Cruz, who sang in “Long Ago,” “Low Road” and “Home,”
Cruz — who was posted to the north — agreed. | Cruz — who was posted to the north
Ana Cruz, who beat Joe Blum, agreed. Blum did not. | Ana Cruz | Joe Blum | Blum
Joe Blum ran. Ana Cruz, who beat Blum, agreed. Blum did not. | Joe Blum | Ana Cruz, who beat Blum | Blum
Ms. Roe's former campaign manager, Jan Lewan, agreed. | Ms. Roe's former campaign manager, Jan Lewan
The union's secretary, A. Jayanthi, was there. | The union's secretary, A. Jayanthi
A worker named Antonio Roe agreed. | A worker named Antonio Roe
Ana Cruz of the New York delegation agreed. | Ana Cruz of the New York delegation
They asked Bryan English, the director. | Bryan English, the director
They asked Dottie Deans, the director. | Dottie Deans, the director
They met Khin Zaw Win, an activist. | Khin Zaw Win, an activist
We’ve had it, and they’ll go. They’re late. |
Holder failed to act. | Holder
Carter was late. Carrier has won. | Carter | Carrier
King says it is late. | King
Park said it was late. | Park
Tester, himself a guest, agreed. | Tester, himself a guest
Water fell. Weather was bad. Power has failed. |
"""


@pytest.mark.parametrize("line", SENTENCES.strip().splitlines())
def test_limits(line: str) -> None:
    text, *wanted = (part.strip() for part in line.split("|"))
    assert [shown for _, shown in found(text)] == [part for part in wanted if part]


def test_kinds() -> None:
    assert found("The Kremlin told Ana Cruz that the minister lied.") == [
        ("organisation", "The Kremlin"),
        ("name", "Ana Cruz"),
        ("description", "the minister"),
    ]


def test_pronouns() -> None:
    document = read("He told her that I know who they are.")
    assert [words(document, mention) for mention in find_mentions(document, EN.people)] == [
        "He", "I", "who", "they"
    ]  # fmt: skip


def test_several_people_are_told_from_one() -> None:
    document = read("The senators met the senator and Republicans.")
    assert [mention.plural for mention in find_mentions(document, EN.people)] == [True, False, True]


def test_the_head_is_the_surname_or_the_role() -> None:
    document = read("Health Minister Asha Otieno Jr., a nurse, met Trump's lawyer and the mayor of Lima.")
    heads = [document.words[mention.head] for mention in find_mentions(document, EN.people)]
    assert heads == ["Otieno", "lawyer", "mayor"]


def test_the_core_leaves_the_apposition_out() -> None:
    document = read("Mayor Ana Cruz, a nurse from Lima, who sings, left.")
    (mention,) = find_mentions(document, EN.people)
    assert document.words[mention.core_first : mention.core_end] == ["Mayor", "Ana", "Cruz"]


class TestHeadlines:
    """Capitals of a headline make no names."""

    BODY = "\n\nMayor Ana Cruz left on Monday after a long row about buses in the town. Nobody saw Cruz go."

    def test_words_that_the_language_has_are_no_names(self) -> None:
        names = [
            shown for kind, shown in found(f"Row Over Buses Grows as Mayor Ana Cruz Quits{self.BODY}") if kind == "name"
        ]
        assert set(names) <= {"Mayor Ana Cruz", "Ana Cruz", "Cruz"}

    @pytest.mark.parametrize("verb", ["Endorses", "Questioned", "Said", "Rebuffled", "Heard"])
    def test_a_headline_may_end_in_a_stop(self, verb: str) -> None:
        assert ("name", "Ana Cruz") in found(f"Ana Cruz {verb} That the Buses Were Late.{self.BODY}")

    def test_all_capitals(self) -> None:
        names = [shown for kind, shown in found(f"ROW OVER BUSES GROWS AS ANA CRUZ QUITS{self.BODY}") if kind == "name"]
        assert set(names) <= {"ANA CRUZ", "Mayor Ana Cruz", "Ana Cruz", "Cruz"}


class TestQuotationMarks:
    """A mention stands inside of marks or outside."""

    def test_mentions_inside_are_found(self) -> None:
        assert found("“Ana Cruz lied,” Joe Blum said.") == [("name", "Ana Cruz"), ("name", "Joe Blum")]

    @pytest.mark.parametrize("mark", ['"', "”", "’", "»"])
    def test_a_mark_ends_a_mention(self, mark: str) -> None:
        assert ("name", "Ana") in found(f"They saw Ana{mark} Cruz there.")

    def test_a_possessive_apostrophe_does_not(self) -> None:
        assert found("The voters' lawyer agreed.") == [("description", "The voters' lawyer")]


def test_page_furniture_names_nobody() -> None:
    assert not found("© 2024 Hill Daily. All rights reserved by Ana Cruz.")


def test_the_place_of_a_dateline_is_nobody() -> None:
    assert found("LIMA, Peru, May 19 (AP) -- Ana Cruz left.") == [("name", "Ana Cruz")]


def test_a_surname_of_the_text_may_be_a_common_word() -> None:
    assert ("name", "Jolly") in found("They met Ann Jolly. Jolly left early.")


PHRASES_BEFORE = """
A report by the bank found more. | found | A report by the bank
The party's bylaws say no. | say | The party's bylaws
By noon the announcer said it. | said | the announcer
For years the head of the union in Lima said it. | said | the head of the union in Lima
Court papers said it. | said | Court papers
In Iowa, Russia said it. | said | Russia
It was the first time Peru said it. | said | Peru
It said so. | said |
"""


@pytest.mark.parametrize("line", PHRASES_BEFORE.strip().splitlines())
def test_phrase_before(line: str) -> None:
    text, cue, wanted = (part.strip() for part in line.split("|"))
    document = read(text)
    phrase = phrase_before(document, document.words.index(cue), word_classes(document, EN.people))
    assert (words(document, phrase) if phrase else "") == wanted


PHRASES_AFTER = """
It fell, said the announcer. | said | the announcer
It fell, according to court papers. | to | court papers
It fell, according to the Labor Department report released late. | to | the Labor Department report
It fell, according to a study of 200 patients. | to | a study of 200 patients
It fell, said one of the men. | said | one of the men
It fell, said Apple, which sank. | said | Apple
It fell, said “nobody”. | said |
"""


@pytest.mark.parametrize("line", PHRASES_AFTER.strip().splitlines())
def test_phrase_after(line: str) -> None:
    text, cue, wanted = (part.strip() for part in line.split("|"))
    document = read(text)
    phrase = phrase_after(document, document.words.index(cue) + 1, word_classes(document, EN.people))
    assert (words(document, phrase) if phrase else "") == wanted


@pytest.mark.parametrize("token", [-1, 0, 99])
def test_no_phrase_outside_of_the_text(token: int) -> None:
    document = read("It fell.")
    assert phrase_before(document, token, word_classes(document, EN.people)) is None
