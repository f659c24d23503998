"""The page of an article: the text is whole, everything is marked, and nothing that a text says becomes markup."""

from __future__ import annotations

import datetime
import os
import re
import subprocess
import sys
from html import unescape
from typing import Any

import pytest
from drawn import extractions, texts
from hypothesis import given, settings
from parsed import expected_text, parts_of_class, tags, tree

import quotekit
from quotekit import DateReference, Extraction, Mention, Quotation, Span, Speaker
from quotekit.export.html import to_fragment, to_html
from quotekit.export.html.markup import style, style_sheet

ARTICLE = (
    "“We will rebuild the pier,” said Ana Roe, the mayor of Port Ellis, on Monday. “All of it,” she added.\n\n"
    "Bo Li, a retired diver, called the plan “a brave step”. The council said that work starts in May.\n\n"
    "Later Eva Roe and Ana Roe met. “Nobody asked us,” Roe said."
)
NAMES = {
    "a",
    "b",
    "bdi",
    "body",
    "div",
    "footer",
    "h1",
    "h2",
    "h3",
    "head",
    "header",
    "html",
    "li",
    "main",
    "meta",
    "p",
}
NAMES |= {"section", "span", "style", "title", "ul"}
ATTRIBUTES = {"aria-description", "aria-label", "charset", "class", "content", "data-n", "data-tip", "dir", "href"}
ATTRIBUTES |= {"http-equiv", "id", "lang", "name", "role", "tabindex"}


@pytest.fixture(scope="module")
def extraction() -> Extraction:
    return quotekit.extract(ARTICLE, published="2024-05-14")


def quotations_of(page: str) -> list[Any]:
    """The tags that begin a quotation."""
    return [tag for tag in tags(page) if "data-n" in tag.attributes]


@settings(max_examples=25)
@given(extractions())
def test_without_its_tags_the_article_is_the_text(drawn: Extraction) -> None:
    page = to_html(drawn)
    assert list(parts_of_class(page, "text")) == [expected_text(drawn.text)]
    [article] = re.findall('<div class="text">(.*)</div></section><section class="marks">', page, re.DOTALL)
    assert unescape(re.sub("<[^>]*>", "", article)) == expected_text(drawn.text)


@settings(max_examples=25)
@given(extractions(), texts)
def test_whatever_is_said_a_page_has_only_the_tags_of_the_program(drawn: Extraction, title: str) -> None:
    for page in (to_html(drawn, title=title), to_fragment(drawn)):
        tree(page)
        found = tags(page)
        assert {tag.name for tag in found} <= NAMES
        assert {key for tag in found for key in tag.attributes} <= ATTRIBUTES
        assert all(re.fullmatch(r"#q[0-9a-f-]+", tag.attributes["href"]) for tag in found if tag.name == "a")
        ids = [tag.attributes["id"] for tag in found if "id" in tag.attributes]
        assert len(set(ids)) == len(ids)
        assert [tag.attributes.get("http-equiv") for tag in found if tag.name == "meta"][:2] in (
            [],
            [None, "Content-Security-Policy"],
        )
        page.encode()


def test_every_link_leads_to_a_quotation(extraction: Extraction) -> None:
    for page in (to_html(extraction), to_fragment(extraction)):
        found = tags(page)
        links = [tag.attributes["href"].removeprefix("#") for tag in found if tag.name == "a"]
        assert len(links) == 4  # the fourth is nobody known
        assert set(links) <= {tag.attributes.get("id") for tag in found if "data-n" in tag.attributes}


def test_quotations_bear_the_number_and_the_name_of_their_speaker(extraction: Extraction) -> None:
    first, second, third, fourth, fifth = quotations_of(to_html(extraction))
    assert [tag.attributes["data-n"] for tag in (first, second, third)] == ["1", "1", "2"]
    assert "s1" in first.attributes["class"]
    assert "s2" in third.attributes["class"]
    assert [tag.attributes["class"].split()[2] for tag in (first, third, fourth)] == ["direct", "mixed", "indirect"]
    assert first.attributes["aria-label"] == "Ana Roe, direct quotation"
    assert first.attributes["data-tip"].split("\n")[0] == "Ana Roe, mayor, Port Ellis"
    assert fifth.attributes["data-n"] == "?"
    assert fifth.attributes["aria-label"] == "Roe, direct quotation"
    assert fifth.attributes["data-tip"].split("\n")[1].startswith("In doubt: “Roe” may be ")
    assert all(tag.attributes["tabindex"] == "0" and tag.attributes["role"] == "group" for tag in (first, fifth))


def test_rule_and_confidence_are_told_of_every_quotation(extraction: Extraction) -> None:
    for quotation, tag in zip(extraction.quotations, quotations_of(to_html(extraction)), strict=True):
        for told in (tag.attributes["data-tip"], tag.attributes["aria-description"]):
            assert f"confidence {quotation.confidence:.0%} · rule {quotation.rule}" in told


def test_what_is_known_of_an_attribution_is_told() -> None:
    text = "In a statement on Monday, Ana Roe denied to reporters that the pier had sunk."
    whole = Span(start=0, end=len(text))
    cue = quotekit.Cue(span=Span(start=text.index("denied"), end=text.index(" to ")), lemma="deny", stance="negated")
    monday = datetime.date(2024, 5, 13)
    said = Quotation(
        content=(whole,),
        quoted=(),
        text=text,
        span=whole,
        kind="indirect",
        cue=cue,
        mention=Mention(span=whole, kind="name", text="Ana Roe", doubt="two people are called Roe"),
        said_on=DateReference(span=whole, type="DATE", value="2024-05-13", earliest=monday, latest=monday),
        addressee=Span(start=text.index("reporters"), end=text.index(" that")),
        confidence=0.4,
        rule="indirect.that",
    )
    [tag] = quotations_of(to_html(Extraction(text=text, quotations=(said,))))
    assert tag.attributes["data-tip"].split("\n") == [
        "Ana Roe",
        "In doubt: two people are called Roe",
        "indirect quotation · cue: denied · negated · said on 2024-05-13 · to reporters",
        "confidence 40% · rule indirect.that",
    ]
    assert tag.attributes["data-n"] == "?"


def test_a_quotation_over_paragraphs_is_marked_in_each_and_begins_once() -> None:
    text = "“One.\r\n\r\nTwo.”"
    span = Span(start=1, end=len(text) - 1)
    said = Quotation(content=(span,), quoted=(span,), text=span.of(text), span=span, kind="direct")
    page = to_html(Extraction(text=text, quotations=(said,)))
    assert list(parts_of_class(page, "direct"))[:2] == ["One.", "Two."]
    labels = [tag.attributes["aria-label"] for tag in tags(page) if "data-tip" in tag.attributes]
    assert labels == ["(nobody named), direct quotation", "(nobody named), direct quotation, continued"]
    assert len(quotations_of(page)) == 1


def test_the_legend_tells_everybody_with_titles_and_counts(extraction: Extraction) -> None:
    page = to_html(extraction)
    [legend] = parts_of_class(page, "legend")
    told = "Ana Roemayor, Port Ellis2 quotations, 8 words"
    assert told in legend
    assert all(speaker.label in legend for speaker in extraction.speakers)
    assert "Nobody named, or in doubt1 quotation, 3 words" in legend


def test_cues_titles_and_dates_are_marked(extraction: Extraction) -> None:
    [article] = [element for element in tree(to_html(extraction)).iter() if element.get("class") == "text"]
    marked = {
        name: [
            "".join(element.itertext()) for element in article.iter() if name in (element.get("class") or "").split()
        ]
        for name in ("cue", "title", "date")
    }
    assert marked["cue"][:2] == ["said", "added"]
    assert marked["title"][:2] == ["mayor", "Port Ellis"]
    assert marked["date"] == ["Monday", "May"]
    days = [tag.attributes for tag in tags(to_html(extraction)) if tag.attributes.get("class") == "date"]
    assert days[0]["aria-label"] == "date 2024-05-13 · 2024-05-13"
    assert all(day["tabindex"] == "0" and "rule " in day["data-tip"] for day in days[:2])


def test_speakers_beyond_the_colours_keep_numbers_of_their_own() -> None:
    text = "Yes. " * 14
    spans = [Span(start=5 * n, end=5 * n + 4) for n in range(14)]
    speakers = tuple(Speaker(name=f"P{n}", label=f"P{n}", kind="person", quoted=True) for n in range(14))
    said = tuple(
        Quotation(content=(span,), quoted=(span,), text="Yes.", span=span, kind="direct", speaker=speaker)
        for span, speaker in zip(spans, speakers, strict=True)
    )
    begun = quotations_of(to_html(Extraction(text=text, quotations=said, speakers=speakers)))
    assert [tag.attributes["data-n"] for tag in begun] == [str(n) for n in range(1, 15)]
    assert [tag.attributes["class"].split()[1] for tag in begun][:8] == [f"s{n}" for n in (1, 2, 3, 4, 5, 6, 1, 2)]


def test_an_article_without_quotations_says_so() -> None:
    page = to_html(Extraction(text="Rain."))
    assert "Nobody is quoted." in page
    assert "0 quotations, 0 speakers quoted" in page


def test_what_is_no_extraction_is_refused(extraction: Extraction) -> None:
    with pytest.raises(TypeError, match=r"extraction is str: give what quotekit\.extract returns"):
        to_html("“Yes,” Ana Roe said.")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="extraction is dict"):
        to_fragment(extraction.to_dict())  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="title is NoneType: give a str"):
        to_html(extraction, title=None)  # type: ignore[arg-type]


def test_a_notebook_gets_a_fragment_with_its_styles(extraction: Extraction) -> None:
    shown = extraction._repr_html_()
    assert shown == to_fragment(extraction)
    assert tree(shown).tag == "div"
    assert shown.count("<style>") == 1
    assert "<main" not in shown


def test_fragments_of_two_texts_share_no_ids(extraction: Extraction) -> None:
    other = quotekit.extract(ARTICLE.replace("Ana", "Eva"))
    found = [
        {tag.attributes["id"] for tag in tags(to_fragment(each)) if "id" in tag.attributes}
        for each in (extraction, other)
    ]
    assert all(found)
    assert found[0].isdisjoint(found[1])


def test_the_styles_of_a_fragment_touch_nothing_else_in_the_notebook() -> None:
    bare = re.sub(r"/\*.*?\*/", "", style_sheet("quotekit.export.html", "article.css"), flags=re.DOTALL)
    heads = [head.strip() for head in re.findall(r"([^{}]+)\{", bare)]
    selectors = [one.strip() for head in heads if not head.startswith("@media") for one in head.split(",\n")]
    assert len(selectors) > 30
    for selector in selectors:
        assert all(part.strip().startswith(".quotekit") for part in re.split(r",(?![^(]*\))", selector)), selector


@pytest.mark.parametrize("sheet", ["article.css", "page.css"])
def test_style_sheets_load_nothing(sheet: str) -> None:
    assert not re.search(r"url\(|@import|@font-face|expression|http", style_sheet("quotekit.export.html", sheet))


def test_a_style_sheet_that_two_parsers_would_read_differently_is_refused() -> None:
    with pytest.raises(ValueError, match="holds < or &"):
        style("p::after { content: '</style>' }")


def test_importing_quotekit_makes_no_pages() -> None:
    code = "import sys, quotekit; print([name for name in sys.modules if 'export' in name or name == 'html'])"
    plain = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}  # it makes pages too
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True, env=plain)
    assert done.stdout == "[]\n"
