"""Names, titles, affiliations and status in every shape that news uses; the sentences are made up."""

from __future__ import annotations

import pytest

import quotekit
from quotekit.locale.en import EN
from quotekit.model import Mention
from quotekit.speakers.mentions.find import find_mentions
from quotekit.speakers.mentions.titles import role_of, to_mention
from quotekit.text.document import read


def mentions(text: str) -> list[Mention]:
    document = read(text)
    return [to_mention(document, found, EN.people) for found in find_mentions(document, EN.people)]


def of_name(text: str, name: str | None) -> Mention:
    return next(mention for mention in mentions(text) if mention.name == name)


# text | name | title | affiliation
SHAPES = """
They met former secretary of state Ana Roe. | Ana Roe | secretary of state | None
The head of policy Ana Roe left. | Ana Roe | head of policy | None
The defense ministry spokesperson Igor Vashenko left. | Igor Vashenko | spokesperson | defense ministry
The fire department chief Ana Cruz left. | Ana Cruz | chief | fire department
They met finance minister Joe Blum. | Joe Blum | finance minister | None
The campaign manager Ana Cruz left. | Ana Cruz | campaign manager | None
The official envoy of the Northern Union Igor Vasko left. | Igor Vasko | official envoy | Northern Union
Ana Cruz, who now serves as mayor of Lima, left. | Ana Cruz | mayor | Lima
Ana Cruz, who sang and is now vice president of the Lima Club, left. | Ana Cruz | vice president | Lima Club
Gary Roe, art and law professor at Yale University, left. | Gary Roe | art and law professor | Yale University
Lind senior press adviser Jason Roe left. | Jason Roe | senior press adviser | Lind
A billionaire Lima Tigers owner Mark Roe left. | Mark Roe | owner | Lima Tigers
Tan Sri Aziz Omar left. | Aziz Omar | Tan Sri | None
Daw Khin Myo left. | Khin Myo | Daw | None
Promoter Junior Pinnock left. | Junior Pinnock | Promoter | None
Ana Roe, the family’s lead lawyer, spoke. | Ana Roe | lead lawyer | family
Leader of the Opposition Harish Bose spoke. | Harish Bose | Leader of the Opposition | None
Detective Senior Constable Troy Madd left. | Troy Madd | Detective Senior Constable | None
The store's owner, 71-year-old Vera Oster, left. | Vera Oster | owner | store
Yuko Roe, the leader of the largest opposition group, spoke. | Yuko Roe | leader | largest opposition group
The bishop, Dom Anselmo Reis, spoke. | Anselmo Reis | bishop | None
Area Officer Md Tanvir Ashraf spoke. | Md Tanvir Ashraf | Area Officer | None
Jack Lind, recently named the bank's chief executive, spoke. | Jack Lind | chief executive | bank
Carl Roe, Citizens for Lima’s executive director, spoke. | Carl Roe | executive director | Citizens for Lima
Ana Roe (the mayor of Lima) spoke. | Ana Roe | mayor | Lima
Bo Lind, a professor in the school of law at Ohio University, spoke. | Bo Lind | professor | Ohio University
Bo Lind, a fellow in marine law at Ohio University, spoke. | Bo Lind | fellow in marine law | Ohio University
Kenyan Health Minister Asha Otieno spoke. | Asha Otieno | Health Minister | Kenyan
OPEC secretary general Omar Haddad left. | Omar Haddad | secretary general | OPEC
The vote was lost by Sen. Pat Rowe, R-Ohio. | Pat Rowe | Sen. | Ohio
Rep. Ida Marsh (D-N.Y.) walked out. | Ida Marsh | Rep. | N.Y.
Texas Gov. Lou Brandt signed it. | Lou Brandt | Gov. | Texas
U.S. Sen. Mark Kell, D-Ariz., agreed. | Mark Kell | Sen. | Ariz.
Senator Tim Roe, Republican of South Carolina, rose. | Tim Roe | Senator | South Carolina
Mr. Lind slept. | Lind | Mr. | None
Sen. Brian Okafor of Hawaii waited. | Brian Okafor | Sen. | Hawaii
Olena Bondar, Latvia’s finance minister, resigned. | Olena Bondar | finance minister | Latvia
Kim Park, a Samsung spokesman, declined. | Kim Park | spokesman | Samsung
Ana Cruz, a law professor at the University of Lima who cooks, won. | Ana Cruz | law professor | University of Lima
The bank’s Governor, Maria Sousa, resigned. | Maria Sousa | Governor | bank
Oregon's treasurer, Joe Blum, agreed. | Joe Blum | treasurer | Oregon
Al Dorn, a professor of modern music at Yale University, won. | Al Dorn | professor of modern music | Yale University
Jenna Gold, Nimbus’s director of political advertising, quit. | Jenna Gold | director of political advertising | Nimbus
Deb Walsh, head of the Center for Rivers and Lakes, won. | Deb Walsh | head | Center for Rivers and Lakes
Tad Devlin, a senior adviser to Mr. Sand, was there. | Tad Devlin | senior adviser | Sand
Craig Ferrand, attorney for the Ortega family, called. | Craig Ferrand | attorney | Ortega family
Republican National Committee Chairman Rein Prieb called. | Rein Prieb | Chairman | Republican National Committee
Harbour Post columnist Margaret Sully wrote it. | Margaret Sully | columnist | Harbour Post
Clinton campaign manager Rob Mook shrugged. | Rob Mook | manager | Clinton campaign
Sanders' spokesman Michael Brigg hung up. | Michael Brigg | spokesman | Sanders
Secretary of State John F. Kell flew in. | John F. Kell | Secretary of State | None
White House Chief of Staff Rahm Emer flew in. | Rahm Emer | Chief of Staff | White House
Zimbabwe's former finance minister Tendai Bito flew in. | Tendai Bito | finance minister | Zimbabwe
In flew Arsenal manager Mikel Arte. | Mikel Arte | manager | Arsenal
Striker Luca Conti of Torino limped off. | Luca Conti | Striker | Torino
Nurse Marie Dubois, 41, from Lyon, helped. | Marie Dubois | Nurse | None
Lt. Col. Tom Hardy, the base commander, saluted. | Tom Hardy | Lt. Col. | None
Police spokesman Capt. Rod Beer confirmed it. | Rod Beer | spokesman | Police
Prof. Li Wei of Peking University was right. | Li Wei | Prof. | Peking University
Dr Sarah Kim, of the University of Leeds, was right. | Sarah Kim | Dr | University of Leeds
Dr. Asha Nair, a surgeon at St. Mary's Hospital, won. | Asha Nair | surgeon | St. Mary's Hospital
King Abdullah II of Jordan flew in. | Abdullah II | King | Jordan
Anna Berg, author of “The Long Way,” was there. | Anna Berg | author | The Long Way
Jan Oller, then the mayor of Lima, was there. | Jan Oller | mayor | Lima
Doug Shane, a former adviser and pollster to Mr. Cole, was there. | Doug Shane | adviser | Cole
Manny Dietz, one of the family's attorneys, was there. | Manny Dietz | attorneys | family
James Hamil, the Oslo lawyer, was there. | James Hamil | lawyer | Oslo
Larry Sabe, a Democratic pollster, was there. | Larry Sabe | pollster | Democratic
FBI general counsel James Baker was there. | James Baker | general counsel | FBI
District Attorney Fanny Wells was there. | Fanny Wells | District Attorney | None
Crown Prince Mohammed bin Khalid was there. | Mohammed bin Khalid | Crown Prince | None
Metropolitan Police Commissioner Sir Mark Rowe was there. | Mark Rowe | Commissioner | Metropolitan Police
Jason Sims — a teacher from Leeds — was there. | Jason Sims | teacher | Leeds
His wife, Ida, was there. | Ida | wife | None
NASA scientist Gavin Schmitt was there. | Gavin Schmitt | scientist | NASA
Wang Li, deputy head of the provincial health board, won. | Wang Li | deputy head | provincial health board
South African rugby captain Siya Kol was there. | Siya Kol | rugby captain | South African
Conductor Marin Olsen was there. | Marin Olsen | Conductor | None
Maria da Silva, a mother of three from Recife, was there. | Maria da Silva | mother | Recife
Matt Benn, head of the left-leaning think tank New Shore, won. | Matt Benn | head | New Shore
Elias, a Democratic voting rights lawyer, won. | Elias | voting rights lawyer | Democratic
Dan Krit, senior director for Asian affairs at Nimbus, won. | Dan Krit | senior director for Asian affairs | Nimbus
Isaac Bolt, an analyst at Tern Point Research & Trade, won. | Isaac Bolt | analyst | Tern Point Research & Trade
Another Clinton ally, Agriculture Secretary Tom Vils, won. | Tom Vils | Agriculture Secretary | None
The spokeswoman for the port, Ingeborg Thal, won. | Ingeborg Thal | spokeswoman | port
The chairman of the Joint Chiefs of Staff, Mr. Dunn, won. | Dunn | chairman | Joint Chiefs of Staff
Joe Roe, a Republican, was there. | Joe Roe | None | None
Cleo Guerra, 55, was there. | Cleo Guerra | None | None
Ari Gill, 22, who helped found the group in 2014, was there. | Ari Gill | None | None
A White House official was there. | None | official | White House
A spokeswoman for Fiore was there. | None | spokeswoman | Fiore
A Clinton campaign official was there. | None | official | Clinton campaign
A Treasury official was there. | None | official | Treasury
The senator from Vermont was there. | None | senator | Vermont
Russia's foreign minister was there. | None | foreign minister | Russia
A judge in Ohio was there. | None | judge | Ohio
The two senators were there. | None | senators | None
"""


@pytest.mark.parametrize("line", SHAPES.strip().splitlines())
def test_shape(line: str) -> None:
    text, *wanted = line.split(" | ")
    name, title, affiliation = (None if value == "None" else value for value in wanted)
    mention = of_name(text, name)
    found = mention.title
    assert (found.text if found else None) == title
    assert (found.affiliation if found else None) == affiliation


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Health Minister Asha Otieno left.", "current"),
        ("Former Kenyan prime minister Raila Otieno left.", "former"),
        ("Then-President Mwai Koros left.", "former"),
        ("Ex-mayor Bo Lind left.", "former"),
        ("Bo Lind, a retired teacher, left.", "former"),
        ("Acting Mayor Lee Ross left.", "acting"),
        ("Khin Oo, its acting chairman, left.", "acting"),
        ("The president-elect, Claudia Pardo, left.", "elect"),
        ("Vice President-elect Ann Gray left.", "elect"),
        ("Prime Minister-designate Ali Zaki left.", "elect"),
    ],
)
def test_status(text: str, status: str) -> None:
    title = next(mention.title for mention in mentions(text) if mention.name)
    assert title is not None
    assert title.status == status


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("spokeswoman", "spokesman"),
        ("spokesperson", "Spokesman"),
        ("Sen.", "senator"),
        ("secretary-general", "Secretary General"),
        ("President-elect", "president"),
        ("Lt. Col.", "lieutenant colonel"),
        ("chairwoman", "chairman"),
        ("Rep.", "congresswoman"),
        ("Gov.", "governor"),
        ("Pfc.", "private first class"),
        ("CEO", "chief executive"),
        ("Defence Minister", "defense minister"),
    ],
)
def test_variants_of_a_title_are_one_role(one: str, other: str) -> None:
    assert role_of(one, EN.people) == role_of(other, EN.people)


def test_other_titles_are_other_roles() -> None:
    assert role_of("deputy director", EN.people) != role_of("director", EN.people)


def test_all_titles_of_a_person_are_kept_in_order() -> None:
    document = read("Ed Rendle, a former Ohio governor and two-term Akron mayor, left.")
    (found,) = find_mentions(document, EN.people)
    assert [document.words[title.end - 1] for title in found.titles] == ["governor", "mayor"]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Ana Roe, a lawyer and activist, left.", [("lawyer", None), ("activist", None)]),
        ("Mr. Lind, chairman and owner of Lima Steel, left.", [("chairman", "Lima Steel"), ("owner", "Lima Steel")]),
        ("Farmer and councillor Jan Kowal left.", [("Farmer", None), ("councillor", None)]),
        ("Ana Roe, a lawyer, left. Roe, a lawyer and activist, came back.", [("lawyer", None), ("activist", None)]),
    ],
)
def test_a_speaker_has_every_title_of_a_mention_once(text: str, titles: list[tuple[str, str | None]]) -> None:
    (speaker,) = quotekit.extract_speakers(text)
    assert [(title.text, title.affiliation) for title in speaker.titles] == titles
    assert speaker.mentions[0].title == speaker.titles[0]


def test_a_role_says_more_than_an_honorific() -> None:
    assert [
        mention.title.text for mention in mentions("Mr. Lewand, now a CNN commentator, left.") if mention.title
    ] == ["commentator"]


def test_a_locale_learns_titles_and_names() -> None:
    text = "The village sirdar, Pemba, left. Sirdar Quirl Tashi stayed."
    people = EN.people.with_titles("sirdar").with_names(men=["Quirl"])
    document = read(text)
    found = [to_mention(document, mention, people) for mention in find_mentions(document, people)]
    assert [(mention.name, mention.title.text if mention.title else None) for mention in found] == [
        ("Pemba", "village sirdar"),
        ("Quirl Tashi", "Sirdar"),
    ]
    assert "sirdar" not in EN.people.words
    assert "Quirl" not in EN.people.men


def test_an_extended_locale_reads_an_article() -> None:
    text = "Quirl Tashi left. He said: “No.” “Yes,” said the sirdar of Lohar."
    locale = EN.with_titles("sirdar").with_names(men=["Quirl"])
    speakers = {speaker.label: speaker for speaker in quotekit.extract_speakers(text, locale=locale)}
    assert speakers["Quirl Tashi"].pronouns == "he"
    sirdar = next(speaker for speaker in speakers.values() if speaker.kind == "unnamed")
    assert [(title.text, title.affiliation, title.role) for title in sirdar.titles] == [("sirdar", "Lohar", "sirdar")]
    assert EN.people.words.get("sirdar") is None


def test_a_name_of_both_lists_tells_nothing_of_the_gender() -> None:
    people = EN.people.with_names(women=["Quirl"], men=["Quirl"])
    assert "Quirl" in people.women & people.men


@pytest.mark.parametrize("names", [["two words"], ["small"], [3]])
def test_a_given_name_that_is_no_capitalised_word_is_refused(names: list[str]) -> None:
    with pytest.raises(ValueError, match="one capitalised word"):
        EN.people.with_names(men=names)


def test_a_title_that_is_no_text_is_refused() -> None:
    with pytest.raises(TypeError, match="no text"):
        EN.people.with_titles(["sirdar"])  # type: ignore[arg-type]


@pytest.mark.parametrize("title", ["Sirdar", "two words", ""])
def test_a_title_that_is_no_word_in_small_letters_is_refused(title: str) -> None:
    with pytest.raises(ValueError, match="one word in small letters"):
        EN.people.with_titles(title)


def test_names_given_as_one_text_are_refused() -> None:
    with pytest.raises(TypeError, match="list"):
        EN.people.with_names(women="Solveig")
