"""The table that the command line prints."""

from __future__ import annotations

import datetime
import unicodedata
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import quotekit
from quotekit import DateReference, Extraction, Mention, Quotation, Span, Speaker, Title
from quotekit.export.table import printable, to_table

TEXT = "“We open in May,” said Ana Roe, mayor of Ely, on Monday. Bo Li called it a “brave step”. “Well.”"


def span_of(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start=start, end=start + len(words))


def quotation(content: str, **fields: Any) -> Quotation:
    spans = (span_of(content),)
    made = Quotation(content=spans, quoted=spans, text=content, span=spans[0], kind="direct")
    return attrs.evolve(made, **fields)


def sample() -> Extraction:
    title = Title(text="mayor", span=span_of("mayor"), affiliation="Ely", affiliation_span=span_of("Ely"))
    roe = Mention(span=span_of("Ana Roe, mayor of Ely"), kind="name", text="Ana Roe, mayor of Ely", title=title)
    li = Mention(span=span_of("Bo Li"), kind="name", text="Bo Li")
    first = Speaker(name="Ana Roe", label="Ana Roe", kind="person", titles=(title,), mentions=(roe,), quoted=True)
    day = datetime.date(2024, 5, 13)
    monday = DateReference(span=span_of("Monday"), type="DATE", value="2024-05-13", earliest=day, latest=day)
    return Extraction(
        text=TEXT,
        quotations=(
            quotation("We open in May,", mention=roe, speaker=first, said_on=monday),
            quotation("it a “brave step", quoted=(span_of("brave step"),), mention=li, kind="mixed"),
            quotation("Well."),
        ),
        speakers=(first,),
        dates=(monday,),
    )


def test_the_table_of_a_small_article() -> None:
    assert to_table(sample(), source="ely.txt", width=60).splitlines() == [
        "ely.txt: 3 quotations, 1 speaker, 1 date",
        "",
        "WHO                 KIND      WHAT",
        "Ana Roe             direct    “We open in May,”",
        "mayor, Ely",
        "on 2024-05-13",
        "Bo Li               mixed     it a “brave step”",
        "(nobody named)      direct    “Well.”",
        "",
        "WHEN                TYPE      VALUE",
        "Monday              DATE      2024-05-13",
    ]


def test_a_role_without_a_name_is_not_said_twice() -> None:
    title = Title(text="mayor", span=span_of("mayor"), affiliation="Ely", affiliation_span=span_of("Ely"))
    role = Mention(span=span_of("mayor of Ely"), kind="description", text="mayor of Ely", title=title)
    said = quotation("Well.", mention=role)
    table = to_table(Extraction(text=TEXT, quotations=(said,)), width=80)
    assert table.splitlines()[3:] == ["mayor of Ely              direct    “Well.”"]


def test_long_words_and_long_speech_are_wrapped() -> None:
    text = "a" * 100 + " b" * 50
    span = Span(start=0, end=len(text))
    speech = Quotation(content=(span,), quoted=(span,), text=text, span=span, kind="direct")
    table = to_table(Extraction(text=text, quotations=(speech,)), width=50)
    said = "".join(line[15 + 2 + 8 + 2 :].strip() for line in table.splitlines()[3:])
    assert said.replace(" ", "") == f"“{text}”".replace(" ", "")


@given(st.text(st.characters(exclude_categories=()), min_size=1), st.integers(-5, 200))
def test_no_text_breaks_the_table_or_steers_the_terminal(text: str, width: int) -> None:
    span = Span(start=0, end=len(text))
    said = Quotation(content=(span,), quoted=(span,), text=text, span=span, kind="direct")
    date = DateReference(span=span, type="DATE", value=text)
    mention = Mention(span=span, kind="name", text=text)
    named = attrs.evolve(said, mention=mention)
    table = to_table(Extraction(text=text, quotations=(said, named), dates=(date,)), source=text, width=width)
    heading, *lines = table.split("\n")
    assert all(len(line) <= max(width, 40) for line in lines)
    assert not any(unicodedata.category(character).startswith("C") for character in (heading + "".join(lines)))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("two\r\n lines\u00a0here", "two lines here"),
        ("soft\u00adhyphen", "softhyphen"),
        ("\u202ereversed", "reversed"),
        ("half\ud800", "half\ufffd"),
        ("\x1b]0;title\x07", "]0;title"),
    ],
)
def test_what_is_printed_of_odd_characters(text: str, shown: str) -> None:
    assert printable(text) == shown


def test_a_day_that_is_not_known_is_told_in_the_words_of_the_article() -> None:
    table = to_table(quotekit.extract("“We won,” Ana Roe said on Monday."))
    assert "“Monday”" in table
    assert "on XXXX" not in table
