"""What a whole text tells of its dates: whether numbers begin with the day, and whether it tells of long ago."""

from __future__ import annotations

import pytest

from quotekit import extract_dates

# The number before, and how 5/6/14 behind it is read: its value, and whether that is certain.
ORDERS = [
    ("12/25/13", "2014-05-06", True),
    ("25/12/13", "2014-06-05", True),
    ("13/12/13", "2014-06-05", True),
    ("12/13/13", "2014-05-06", True),
    ("3/4/13", "2014-05-06", False),
    ("12/12/13", "2014-05-06", False),
    ("2014/03/14", "2014-05-06", False),
    ("24/7", "2014-05-06", False),
]


@pytest.mark.parametrize(("number", "value", "certain"), ORDERS)
def test_one_number_tells_the_order_of_another(number: str, value: str, certain: bool) -> None:
    last = extract_dates(f"He came on {number} and left on 5/6/14.", published="2014-05-19")[-1]
    assert (last.value, last.certain) == (value, certain)


_NINE = "in 1901, 1902, 1903, 1904, 1905, 1906, 1907, 1908 and 1909"
# A text, and the year of its second of March: that told of last in a history, else that of publication.
HISTORIES = [
    ("They built in 1910, 1911 and 1912. On 2 March it burned.", "1912"),
    ("They built in 2010, 2011 and 2012. On 2 March it burned.", "2012"),
    ("They built in 2011, 2012 and 2013. On 2 March it burned.", "2014"),
    ("They built in 2012, 2013 and 2014. On 2 March it burned.", "2014"),
    ("They built in 1911 and 1912. On 2 March it burned.", "2014"),
    (f"They built {_NINE}. On 2 March it burned.", "1909"),
    (f"They built {_NINE}. On 2 March it burned, and will be built again.", "2014"),
    ("They built in 1910, 1911 and 1912. On 2 March it burned, and will be built again.", "2014"),
    (f"They built {_NINE}. On Monday, 2 March, it burned.", "1909"),
    (f"They built {_NINE}. On 2 March it burned. Monday was wet.", "2014"),
    (f"They built {_NINE}. On 2 March it burned. They met two years ago.", "2014"),
    (f"They built {_NINE}. On 2 March it burned, as is known today.", "2014"),
    (f"They built {_NINE}, and in 1910. On 2 March it burned, as is known today.", "1910"),
    (f"They built {_NINE}, and in 1910. On 2 March it burned, as was told yesterday and today.", "2014"),
]


@pytest.mark.parametrize(("text", "year"), HISTORIES)
def test_a_history_names_years_and_hardly_today(text: str, year: str) -> None:
    assert f"{year}-03-02" in [date.value for date in extract_dates(text, published="2014-05-19")]


def test_one_year_of_today_makes_ten_no_history() -> None:
    text = f"They built {_NINE}, and will in 2014. On 2 March it burned."
    assert extract_dates(text, published="2014-05-19")[-1].anchor == "text"  # nine of ten are long past
    text = f"They built {_NINE}, and will in 2014 and 2015. On 2 March it burned."
    assert extract_dates(text, published="2014-05-19")[-1].anchor == "published"


def test_the_day_of_a_dateline_that_is_none_resolves_nothing() -> None:
    assert [date.value for date in extract_dates("LIMA, Feb. 30, 2014 (AP) -- He left yesterday.")] == ["XXXX-XX-XX"]
