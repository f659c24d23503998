"""What looks like a date and is none."""

from __future__ import annotations

import pytest

from quotekit import extract_dates

NOT_DATES = [
    "She may go, and they may march on.",
    "The May government fell over the bridge.",
    "SOME MAY STAY",
    "The sun rose and the sun set.",
    "He came second, with a second car.",
    "Do you have a pen?",
    "Rovers won 3-2 and 21-19.",
    "The ratio is 3:2, and he ran it in 1:59.",
    "It costs $1932, or £2000 in all.",
    "Call 555-1234 or 212-555-0199.",
    "Section 230 and Article 50 stand.",
    "Flight 1549 left from gate 12.",
    "They use version 2.0 and Boeing 1900 parts.",
    "The crowd of 2000 people walked 1500 miles.",
    "Ana Roe, 27, is a 27-year-old engineer, aged 27.",
    "He is 54 years old, and his son a two-month-old baby.",
    "Prices fall and spring back.",
    "Good morning, and good night!",
    "Rovers scored twice in the second half.",
    "He ate three-quarters of a cake.",
    "The team led by ten points after the third quarter of the game.",
    "They earn $5 a week.",
    "She is in her 40s, and he in his early 60s.",
    "It told of the fall of the house.",
    "They danced at the Spring Festival.",
    "The weekly paper is called Hill Weekly.",
    "They spoke of last straws and the next man.",
    "He took the minutes, and lives in fine quarters.",
    "I am here, and 5 are there.",
    "Sun Systems makes computers.",
    "This was on This Week and in Daily Planet Today.",
    "They left as soon as they could.",
    "June Roe and April Lind spoke.",
    "1/2 of 9/10 is less.",
]


@pytest.mark.parametrize("text", NOT_DATES)
def test_not_a_date(text: str) -> None:
    assert [text[date.span.start : date.span.end] for date in extract_dates(text, published="2014-05-19")] == []


@pytest.mark.parametrize("text", ["", " ", "\n\n", "“", "may", "the", "1", "'", "\u2060", "\x00"])
def test_texts_of_nothing(text: str) -> None:
    assert extract_dates(text, published="2014-05-19") == ()
