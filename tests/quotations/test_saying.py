"""The date of saying: in the attribution clause, never inside what is said or what tells more of the speaker."""

from __future__ import annotations

import pytest

import quotekit


@pytest.mark.parametrize(
    ("text", "said_on"),
    [
        ("“The dam will hold,” Ana Roe said on Monday.", "Monday"),
        ("On Monday, Ana Roe said the dam would hold until June.", "Monday"),
        ("Ana Roe on Monday told reporters: “The dam held in 2019.”", "Monday"),
        ("“The dam will hold until June,” Ana Roe said.", None),
        ("“The dam will hold,” said Ana Roe, who was elected in May.", None),
        ("Roe, who lost her house in November, called the dam “a bad joke”.", None),
    ],
)
def test_the_date_of_saying(text: str, said_on: str | None) -> None:
    (quotation,) = quotekit.extract_quotations(text, published="2024-05-14")
    found = quotation.said_on.span.of(text) if quotation.said_on else None
    assert found == said_on


def test_which_is_what_stands_before_it() -> None:
    text = "The Harbour Guild, which said the wall would fail, met on Friday."
    (quotation,) = quotekit.extract_quotations(text)
    assert quotation.speaker is not None
    assert quotation.speaker.name == "Harbour Guild"
