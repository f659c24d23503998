"""What stays open where nothing tells the day of publication, and what it becomes when that is known."""

from __future__ import annotations

import pytest

from quotekit import extract_dates

# A text with its date in brackets, its value without a day of publication, and read against 19 May 2014.
OPEN = """
They left [the week before last]. | XXXX-WXX | 2014-W19
They left [the night before last]. | XXXX-XX-XX | 2014-05-17TNI
They left [the day before yesterday]. | XXXX-XX-XX | 2014-05-17
They leave [the day after tomorrow]. | XXXX-XX-XX | 2014-05-21
They leave [a week from Friday]. | XXXX-XX-XX | 2014-05-30
They leave [a week from tomorrow]. | XXXX-XX-XX | 2014-05-27
They left [a week ago Sunday]. | XXXX-XX-XX | 2014-05-11
They left [a week ago today]. | XXXX-XX-XX | 2014-05-12
They left [the night before]. | XXXX-XX-XXTNI | 2014-05-18TNI
They left [two days ago]. | XXXX-XX-XX | 2014-05-17
They left [a year ago]. | XXXX | 2013
They left [three weeks ago]. | XXXX-WXX | 2014-W18
They left [three months earlier]. | XXXX-XX | 2014-02
They leave [two weeks from now]. | XXXX-WXX | 2014-W23
It rose from [last year's quarter]. | XXXX-QX | 2013-Q1
It rose from [the same month last year]. | XXXX-XX | 2013-05
It rose from [this time last year]. | XXXX-XX | 2013-05
It closes by [the end of the year]. | XXXX | 2014
It closes by [year-end]. | XXXX | 2014
It closes at [the end of the month]. | XXXX-XX | 2014-05
It closes at [the end of the week]. | XXXX-WXX | 2014-W21
It rained in [the week]. | XXXX-WXX | 2014-W21
It rained in [the third quarter]. | XXXX-Q3 | 2013-Q3
It rained over [the weekend]. | XXXX-WXX-WE | 2014-W20-WE
It rained [last night]. | XXXX-XX-XXTNI | 2014-05-18TNI
It rained [this morning]. | XXXX-XX-XXTMO | 2014-05-19TMO
It rained at [noon]. | XXXX-XX-XXT12:00 | 2014-05-19T12:00
It rained at [5 p.m.] | XXXX-XX-XXT17:00 | 2014-05-19T17:00
It rained on [Friday evening]. | XXXX-WXX-5TEV | 2014-05-16TEV
It rained in [the early hours]. | XXXX-XX-XXTMO | 2014-05-19TMO
It rained on [the 19th]. | XXXX-XX-19 | 2014-05-19
It rained in [March]. | XXXX-03 | 2014-03
It rained in [the spring]. | XXXX-SP | 2014-SP
It rained [last spring]. | XXXX-SP | 2013-SP
It rained [last March]. | XXXX-03 | 2014-03
It rained [last Friday]. | XXXX-WXX-5 | 2014-05-16
It rained on [Easter Sunday]. | XXXX-XX-XX | 2014-04-20
It rained on [Thanksgiving]. | XXXX-XX-XX | 2013-11-28
It rained on the last day of [the month]. | XXXX-XX | 2014-05
It rained in [the first half of last year]. | XXXX-H1 | 2013-H1
It rained in [the third quarter of last year]. | XXXX-Q3 | 2013-Q3
It rained in [the last fiscal year]. | XXXX | 2013
It rained [this decade]. | XXX | 201
It rained [last century]. | XX | 19
It rained at [the turn of the century]. | XX | 20
It rained in [June last year]. | XXXX-06 | 2013-06
It rained [the following day]. | XXXX-XX-XX | 2014-05-20
It rained [the next year]. | XXXX | 2015
It rained [the previous month]. | XXXX-XX | 2014-04
It rained [the same day]. | XXXX-XX-XX | 2014-05-19
It rained [that year]. | XXXX | 2014
It rained at [a quarter past five]. | XXXX-XX-XXT05:15 | 2014-05-19T05:15
"""


@pytest.mark.parametrize("line", OPEN.strip().splitlines())
def test_open_until_the_day_is_known(line: str) -> None:
    marked, unresolved, resolved = line.split(" | ")
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    (date,) = extract_dates(text)
    assert (date.span.start, date.span.end, date.value) == (start, end, unresolved)
    assert (date.earliest, date.latest, date.anchor, date.certain) == (None, None, None, False)
    assert [date.value for date in extract_dates(text, published="2014-05-19")] == [resolved]
