"""The report on many articles: the numbers, the periods, and a page where every bar leads to its quotations."""

from __future__ import annotations

import datetime
import re

import attrs
import pytest
from drawn import extractions, texts
from hypothesis import given, settings
from hypothesis import strategies as st
from parsed import parts_of_class, tags, tree

import quotekit
from quotekit import Extraction
from quotekit.export.html.markup import style_sheet
from quotekit.export.report import to_report
from quotekit.export.report.counts import Counts, count
from quotekit.export.report.periods import Scale, scale_of

NAMES = {"a", "bdi", "body", "desc", "details", "div", "footer", "g", "h1", "h2", "h3", "head", "header", "html", "li"}
NAMES |= {"line", "main", "meta", "ol", "p", "rect", "section", "span", "style", "summary", "svg", "table", "tbody"}
NAMES |= {"td", "text", "th", "thead", "title", "tr"}


def articles() -> list[tuple[str, Extraction]]:
    """Three articles: Ana Roe speaks in two of them, once as the former mayor; one has no day."""
    first = "“We will rebuild the pier,” said Ana Roe, the mayor of Port Ellis. Bo Li said that it was late."
    second = "“No,” said Ana Roe, the former mayor of Port Ellis. “Who asked us?”, a neighbour wondered."
    third = "“Later Eva Roe and Ana Roe met.”\n\nEva Roe and Ana Roe met. “Nobody asked us,” Roe said."
    return [
        ("first.txt", quotekit.extract(first, published="2024-01-10")),
        ("second.txt", quotekit.extract(second, published=datetime.datetime(2024, 4, 2, 8))),
        ("third.txt", quotekit.extract(third)),
    ]


@pytest.fixture(scope="module")
def counts() -> Counts:
    return count(articles())


def test_speakers_of_several_articles_are_counted_together(counts: Counts) -> None:
    roe = counts.voices[0]
    assert (roe.total.name, roe.total.articles, len(roe.total.lines), roe.total.words, roe.total.own) == (
        "Ana Roe",
        2,
        2,
        6,
        6,
    )
    assert roe.capacities == ("mayor, Port Ellis", "former mayor, Port Ellis")
    assert [voice.total.name for voice in counts.voices] == ["Ana Roe", "Bo Li", "neighbour"]


def test_words_are_those_attributed_and_own_words_those_in_marks(counts: Counts) -> None:
    li = counts.voices[1].total
    assert (li.words, li.own) == (4, 0)
    assert sum(voice.total.words for voice in counts.voices) + counts.nobody.words == sum(
        source.words for source in counts.sources
    )


def test_nobody_known_is_no_speaker(counts: Counts) -> None:
    assert [counts.lines[number].said for number in counts.nobody.lines][-1] == "“Nobody asked us,”"


def test_roles_and_affiliations_are_counted(counts: Counts) -> None:
    assert [(total.name, len(total.lines)) for total in counts.roles] == [("mayor", 2), ("neighbour", 1)]
    assert [(total.name, len(total.lines)) for total in counts.affiliations] == [("Port Ellis", 2)]


def test_periods_follow_one_another_without_a_gap(counts: Counts) -> None:
    assert [total.name for total in counts.periods] == ["2024-01", "2024-02", "2024-03", "2024-04"]
    assert [len(total.lines) for total in counts.periods] == [2, 0, 0, 2]


@given(st.lists(st.dates(), min_size=1))
def test_a_scale_holds_every_day_and_has_few_periods(days: list[datetime.date]) -> None:
    scale = scale_of(days)
    numbers = scale.numbers(min(days), max(days))
    assert len(numbers) <= 40
    assert all(scale.number(day) in numbers for day in days)
    assert len({scale.name(number) for number in numbers}) == len(numbers)


@pytest.mark.parametrize(
    ("last", "scale"),
    [
        ("2024-02-09", Scale("day")),
        ("2024-02-10", Scale("month")),
        ("2027-04-30", Scale("month")),
        ("2027-05-01", Scale("year")),
        ("2064-01-01", Scale("year", 10)),
    ],
)
def test_days_become_months_and_years_where_room_is_short(last: str, scale: Scale) -> None:
    assert scale_of([datetime.date(2024, 1, 1), datetime.date.fromisoformat(last)]) == scale


def test_every_link_of_the_report_leads_somewhere() -> None:
    found = tags(to_report(articles()))
    ids = [tag.attributes["id"] for tag in found if "id" in tag.attributes]
    assert len(set(ids)) == len(ids)
    links = [tag.attributes["href"].removeprefix("#") for tag in found if tag.name == "a"]
    assert {"v1", "v2", "v3", "nobody", "r1", "r2", "f1", "t1", "t4", "quotations"} == set(links)
    assert set(links) <= set(ids)


def test_a_group_has_the_class_of_its_link() -> None:
    page = to_report(articles())
    assert [said.split("”")[0] for said in parts_of_class(page, "r1") if said.startswith("“")] == [
        "“We will rebuild the pier,",
        "“No,",
    ]
    assert "#r1:target~.voice:not(.r1),#r1:target~.voice li:not(.r1){display:none}" in page


def test_every_bar_says_in_words_what_it_shows() -> None:
    page = tree(to_report(articles()))
    bars = [element for element in page.iter("svg") if element.get("class") == "bar"]
    assert len(bars) == 6
    assert bars[0].findtext("title") == "Ana Roe: 2 quotations, 6 words, 6 of them the speaker’s own"
    [chart] = [element for element in page.iter("svg") if element.get("class") == "columns"]
    assert chart.findtext("title") == "Words attributed, over time"
    assert chart.findtext("desc") == "4 columns from 2024-01 to 2024-04; the table has the numbers."
    assert [link.get("href") for link in chart.iter("a")] == ["#t1", "#t4"]


def test_bars_are_as_long_as_their_words() -> None:
    page = tree(to_report(articles()))
    [first, second, *_] = [element for element in page.iter("svg") if element.get("class") == "bar"]
    assert [rect.get("width") for rect in first.iter("rect")] == ["100.0", "100.0"]
    assert [rect.get("width") for rect in second.iter("rect")] == ["66.67", "0.0"]


def test_speakers_beyond_the_first_twenty_are_folded_away() -> None:
    many = [
        (f"{n}.txt", quotekit.extract(f"“We {'really ' * n}agree,” said Ana {chr(65 + n)}ole.")) for n in range(1, 24)
    ]
    page = tree(to_report(many))
    [folded] = page.iter("details")
    assert folded.findtext("summary") == "3 more"
    assert len(list(folded.iter("tr"))) == 4


def test_articles_without_a_day_are_told() -> None:
    assert "1 article without a day of publication." in to_report(articles())
    assert "3 articles without a day of publication." in to_report(articles()[2:] * 3)


def test_a_report_on_nothing_is_a_page() -> None:
    assert "0 articles, 0 quotations, 0 speakers quoted" in to_report([])


@settings(max_examples=25)
@given(st.lists(st.tuples(texts, extractions(), st.none() | st.dates()), max_size=3), texts)
def test_whatever_is_said_a_report_has_only_the_tags_of_the_program(
    drawn: list[tuple[str, Extraction, datetime.date | None]], title: str
) -> None:
    page = to_report([(name, attrs.evolve(extraction, published=day)) for name, extraction, day in drawn], title=title)
    tree(page)
    found = tags(page)
    assert {tag.name for tag in found} <= NAMES
    assert not any(key.startswith("on") for tag in found for key in tag.attributes)
    assert all(re.fullmatch(r"#[a-z0-9]+", tag.attributes["href"]) for tag in found if tag.name == "a")
    page.encode()


def test_the_style_sheet_of_the_report_loads_nothing() -> None:
    assert not re.search(r"url\(|@import|@font-face|http", style_sheet("quotekit.export.report", "report.css"))


def test_a_hundred_articles_stay_under_two_megabytes() -> None:
    paragraph = "“We will rebuild the pier before the winter comes,” said Ana Roe{0}, the mayor of Port Ellis{0}. "
    told = "Bo Li{0}, a retired diver, said that the plan rested on figures that were ten years old. "
    long = "".join((paragraph + told).format(chr(97 + number)) for number in range(12))
    assert len(long) > 2_000
    page = to_report([(f"archive/2024/article-{number}.txt", quotekit.extract(long)) for number in range(100)])
    assert page.count("<li ") + page.count("<li>") >= 2_000
    assert len(page.encode()) < 2_000_000


def test_a_title_of_another_type_is_refused() -> None:
    with pytest.raises(TypeError, match="title is int: give a str"):
        to_report([], title=5)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"article 0 is a str: give pairs \(name, extraction\)"):
        to_report(["text"])  # type: ignore[list-item]
