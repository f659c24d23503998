"""Dates that news names rarely, and some that no calendar has; read against 19 May 2014."""

from __future__ import annotations

import pytest
from marked_dates import read_marked

from quotekit import extract_dates

# A text with its dates in brackets, and their values.
RARE = """
They left at 15 p.m. |
They left at 25:30. |
They met on [the last Friday of this month]. | 2014-05-30
They met on [the third Monday of next month]. | 2014-06-16
They met on the last Friday of this week. |
They met on the fifth Monday of May. |
He fell in [44 BC]. [The following year] peace came. | BC0044 BC0043
They met on [Feb. 29]. | 2012-02-29
They met on [May 3, 2011]. [The following Friday] they left. | 2011-05-03 2011-05-06
They met on [the twenty-first of May]. | 2014-05-21
Sales rose in [the last half of 2012]. | 2012-H2
They sang in [the nineteen eighties]. | 198
[One day] they will win. | FUTURE_REF
They work [weekends]. | XXXX-WXX-WE
They waited [2.5 decades]. | P25Y
They waited 1000000000000000 [years]. | PXY
They waited [half a century]. | P50Y
They lived [9000 years ago]. | PAST_REF
It rose from [the year-ago third quarter]. | 2012-Q3
It rose from [the year-ago three months]. | P3M
It ends 9000 years from now. |
It rose in [the quarter] ended [March 31]. | 2014-Q1 2014-03-31
[Next March] they leave. | 2015-03
They leave [next October]. | 2014-10
They left in [the early morning of May 5]. | 2014-05-05TMO
They sing [every evening]. | XXXX-XX-XXTEV
They sing [every morning]. | XXXX-XX-XXTMO
They sing [every Sunday morning]. | XXXX-WXX-7TMO
They met [Thursday, the 15th]. | 2014-05-15
They met on [9/11]. | 2001-09-11
"""


@pytest.mark.parametrize("line", RARE.strip().splitlines())
def test_rare(line: str) -> None:
    marked, _, values = line.partition(" |")
    assert read_marked(marked) == (marked, values.strip())


# Texts whose date stays open without a day of publication, or is none then.
OPEN = [
    ("They left two hours ago.", "XXXX-XX-XXTXX:XX"),
    ("They met Thursday, the 15th.", "XXXX-XX-15"),
    ("It rose from the year-ago quarter.", "XXXX"),
]


@pytest.mark.parametrize(("text", "value"), OPEN)
def test_open(text: str, value: str) -> None:
    assert [date.value for date in extract_dates(text)] == [value]


def test_a_weekend_told_of_on_a_sunday_is_this_one_or_the_last() -> None:
    assert [date.value for date in extract_dates("It rained last weekend.", published="2014-05-18")] == ["2014-W19-WE"]
