"""Every form in which a text names a day or a time, read against Monday, 19 May 2014."""

from __future__ import annotations

import datetime

import pytest

from quotekit import DateReference, extract_dates

PUBLISHED = "2014-05-19"


def dates(text: str, published: str | datetime.date | None = PUBLISHED) -> tuple[DateReference, ...]:
    return extract_dates(text, published=published)


def only(text: str, published: str | datetime.date | None = PUBLISHED) -> DateReference:
    (date,) = dates(text, published)
    return date


# Text with the phrase in brackets, its type and its value.
FORMS = [
    # Calendar dates in all orders
    ("The fair opened on [May 19].", "DATE", "2014-05-19"),
    ("The fair opened on [19 May 2014].", "DATE", "2014-05-19"),
    ("The fair opened on [May 19, 2014].", "DATE", "2014-05-19"),
    ("The fair opened on [Saturday, 2 November].", "DATE", "2013-11-02"),
    ("The fair opened on [Saturday, Nov. 2, 2013].", "DATE", "2013-11-02"),
    ("The fair opened on [Sat., Nov. 2].", "DATE", "2013-11-02"),
    ("The fair opened on [5/19/14].", "DATE", "2014-05-19"),
    ("The fair opened on [19.05.2014].", "DATE", "2014-05-19"),
    ("The fair opened on [2014-05-19].", "DATE", "2014-05-19"),
    ("[20220215]\nThe fair is open.", "DATE", "2022-02-15"),
    ("The fair opened on [Feb. 15].", "DATE", "2014-02-15"),
    ("The fair opened on [the 4th of March].", "DATE", "2014-03-04"),
    ("The fair opened on [March eighth].", "DATE", "2014-03-08"),
    ("The fair opened on [Friday the 13th].", "DATE", "2014-06-13"),
    ("The fair opened on [Thursday, the 15th].", "DATE", "2014-05-15"),
    ("The fair opened on [May the 19th].", "DATE", "2014-05-19"),
    ("The fair closed on [March 3 last year].", "DATE", "2013-03-03"),
    ("The fair was held on [the third Monday of May].", "DATE", "2014-05-19"),
    ("The fair was held on [the last Friday in June 2013].", "DATE", "2013-06-28"),
    # Weekdays and named days
    ("The fair opened on [Friday].", "DATE", "2014-05-16"),
    ("The fair opened on [Monday].", "DATE", "2014-05-19"),
    ("The fair will open on [Friday].", "DATE", "2014-05-23"),
    ("The fair opened [last Friday].", "DATE", "2014-05-16"),
    ("The fair opens [next Friday].", "DATE", "2014-05-23"),
    ("The fair will open [this Friday].", "DATE", "2014-05-23"),
    ("The fair opened [today].", "DATE", "2014-05-19"),
    ("The fair opened [yesterday].", "DATE", "2014-05-18"),
    ("The fair will open [tomorrow].", "DATE", "2014-05-20"),
    ("The fair will close [later today].", "DATE", "2014-05-19"),
    ("The fair will open [the day after tomorrow].", "DATE", "2014-05-21"),
    ("The fair opened on [Christmas Day].", "DATE", "2013-12-25"),
    ("The fair opened on [Thanksgiving 2012].", "DATE", "2012-11-22"),
    ("The fair opened on [New Year’s Eve].", "DATE", "2013-12-31"),
    ("The fair opened on [Good Friday].", "DATE", "2014-04-18"),
    ("Nobody flew after [9/11].", "DATE", "2001-09-11"),
    ("The fair opened on [Martin Luther King Jr. Day].", "DATE", "2014-01-20"),
    ("The fair will open on [the Fourth of July].", "DATE", "2014-07-04"),
    # Months, quarters, seasons, years and longer
    ("The fair opened in [March].", "DATE", "2014-03"),
    ("The fair opened in [October].", "DATE", "2013-10"),
    ("The fair will open in [October].", "DATE", "2014-10"),
    ("The fair opened in [May 1987].", "DATE", "1987-05"),
    ("The fair opened [last December].", "DATE", "2013-12"),
    ("The fair opened in [late June].", "DATE", "2013-06"),
    ("Sales fell in [the third quarter].", "DATE", "2013-Q3"),
    ("Sales fell in [the third quarter of 2012].", "DATE", "2012-Q3"),
    ("The firm had a poor [third-quarter] result.", "DATE", "2013-Q3"),
    ("Sales fell in [Q3 2012].", "DATE", "2012-Q3"),
    ("Sales fell in [the second half of 2012].", "DATE", "2012-H2"),
    ("Sales fell in [fiscal 2012].", "DATE", "2012"),
    ("The fair opened in [the summer of 2012].", "DATE", "2012-SU"),
    ("The fair opened [last winter].", "DATE", "2013-WI"),
    ("The fair opened in [1932].", "DATE", "1932"),
    ("The fair opened in ['08].", "DATE", "2008"),
    ("The fair opened in [nineteen ninety-six].", "DATE", "1996"),
    ("The fair opened in [two thousand and five].", "DATE", "2005"),
    ("The fair opened in [the 1990s].", "DATE", "199"),
    ("The fair opened in [the early '90s].", "DATE", "199"),
    ("The fair opened in [the nineties].", "DATE", "199"),
    ("The fair opened in [the 1800s].", "DATE", "18"),
    ("The fair opened in [the early 2000s].", "DATE", "200"),
    ("The fair opened in the [12th century].", "DATE", "11"),
    ("The fair opened in [the early 12th century].", "DATE", "11"),
    ("The city fell in [480 BC].", "DATE", "BC0480"),
    # Parts of a day and clock times
    ("The fair opened on [Friday evening].", "TIME", "2014-05-16TEV"),
    ("The fair closed in [the early hours of Saturday].", "TIME", "2014-05-17TMO"),
    ("The fair closed [last night].", "TIME", "2014-05-18TNI"),
    ("The fair opened [this morning].", "TIME", "2014-05-19TMO"),
    ("The fair will close [tonight].", "TIME", "2014-05-19TNI"),
    ("The fair closed on [the night of May 5].", "TIME", "2014-05-05TNI"),
    ("The fair opened at [10 p.m. Wednesday].", "TIME", "2014-05-14T22:00"),
    ("The fair opened at [5 p.m. EST, Nov. 6].", "TIME", "2013-11-06T17:00"),
    ("The fair opened at [9:30 a.m.] sharp.", "TIME", "2014-05-19T09:30"),
    ("The fair opened at [nine o’clock in the evening].", "TIME", "2014-05-19T21:00"),
    ("The fair opened at [1400 GMT].", "TIME", "2014-05-19T14:00"),
    ("The fair opened at [noon].", "TIME", "2014-05-19T12:00"),
    # Units beside that of publication
    ("The fair opened [last week].", "DATE", "2014-W20"),
    ("The fair opened [this week].", "DATE", "2014-W21"),
    ("The fair will open [next week].", "DATE", "2014-W22"),
    ("The fair opened [last month].", "DATE", "2014-04"),
    ("The fair opened [earlier this year].", "DATE", "2014"),
    ("The fair will open [early next year].", "DATE", "2015"),
    ("The fair was full over [the weekend].", "DATE", "2014-W20-WE"),
    ("The fair will close at [the end of the month].", "DATE", "2014-05"),
    ("Prices rose in [the past decade].", "DURATION", "P10Y"),
    ("The fair opened [two days ago].", "DATE", "2014-05-17"),
    ("The fair opened [three weeks ago].", "DATE", "2014-W18"),
    ("The fair opened [a year ago].", "DATE", "2013"),
    ("The fair opened [about 10 years ago].", "DATE", "2004"),
    ("The fair opened [several years ago].", "DATE", "PAST_REF"),
    ("The fair will open [a month from now].", "DATE", "2014-06"),
    # Durations
    ("The fair ran for [two years].", "DURATION", "P2Y"),
    ("The fair ran for [the past two years].", "DURATION", "P2Y"),
    ("It was a [three-day] fair.", "DURATION", "P3D"),
    ("The fair ran for [2 1/2 years].", "DURATION", "P2Y6M"),
    ("The fair ran for [a week].", "DURATION", "P1W"),
    ("The fair ran for [twenty-four hours].", "DURATION", "PT24H"),
    ("The fair ran for [half an hour].", "DURATION", "PT30M"),
    ("The fair ran for [an hour and a half].", "DURATION", "PT1H30M"),
    ("The fair ran for [several months].", "DURATION", "PXM"),
    ("The fair ran for [months].", "DURATION", "PXM"),
    ("It was [a weeklong] fair.", "DURATION", "P1W"),
    ("It ran for [three-and-a-half years].", "DURATION", "P3Y6M"),
    ("The fair was to last [six weeks].", "DURATION", "P6W"),
    ("The fair ran for [two decades].", "DURATION", "P20Y"),
    ("The fair ran for [a couple of days].", "DURATION", "P2D"),
    # Sets
    ("The fair is held [every Friday].", "SET", "XXXX-WXX-5"),
    ("The fair is held [every two years].", "SET", "P2Y"),
    ("The fair is held [twice a month].", "SET", "P1M"),
    ("The fair is held [weekly].", "SET", "P1W"),
    ("The fair is held [each July].", "SET", "XXXX-07"),
    ("The fair is held on [Tuesday nights].", "SET", "XXXX-WXX-2TNI"),
    # Words that name no day
    ("The fair is [now] open.", "DATE", "PRESENT_REF"),
    ("The fair is [currently] open.", "DATE", "PRESENT_REF"),
    ("The fair [recently] opened.", "DATE", "PAST_REF"),
    ("The fair will [soon] open.", "DATE", "FUTURE_REF"),
    ("The fair was bigger in [the past].", "DATE", "PAST_REF"),
    ("Nobody knows [the future].", "DATE", "FUTURE_REF"),
    ("Crowds grew in [recent months].", "DATE", "PAST_REF"),
    ("Nobody writes letters [these days].", "DATE", "PRESENT_REF"),
]


@pytest.mark.parametrize(("marked", "kind", "value"), FORMS, ids=[form[0] for form in FORMS])
def test_form(marked: str, kind: str, value: str) -> None:
    start, end = marked.index("["), marked.index("]") - 1
    date = only(marked.replace("[", "").replace("]", ""))
    assert (date.span.start, date.span.end, date.type, date.value) == (start, end, kind, value)


MODIFIED = [
    ("early 2012", "START"),
    ("mid-2012", "MID"),
    ("late 2012", "END"),
    ("the beginning of 2012", "START"),
    ("the end of 2012", "END"),
    ("about 2012", "APPROX"),
    ("about three weeks", "APPROX"),
    ("more than three weeks", "MORE_THAN"),
    ("less than three weeks", "LESS_THAN"),
    ("nearly three weeks", "LESS_THAN"),
    ("at least three weeks", "EQUAL_OR_MORE"),
    ("up to three weeks", "EQUAL_OR_LESS"),
]


@pytest.mark.parametrize(("phrase", "mod"), MODIFIED)
def test_modifiers(phrase: str, mod: str) -> None:
    date = only(f"They built it in {phrase}.")
    assert date.mod == mod
    assert date.span.end - date.span.start == len(phrase)


def test_sets_tell_quantifier_and_frequency() -> None:
    assert only("They meet every Friday.").quant == "EVERY"
    assert only("They meet each Friday.").quant == "EACH"
    assert only("They meet three times a year.").freq == "3X"


def test_a_pair_of_days_shares_month_and_year() -> None:
    for text in ("They met on May 6-8, 2013.", "They met on 6 and 8 May 2013.", "They met on May 6–8, 2013."):
        assert [date.value for date in dates(text)] == ["2013-05-06", "2013-05-08"], text


def test_a_range_is_two_references() -> None:
    assert [date.value for date in dates("It ran from 2010 to 2012.")] == ["2010", "2012"]
    assert [date.value for date in dates("It ran between March and May.")] == ["2014-03", "2014-05"]


def test_a_clock_time_has_its_time_of_day() -> None:
    date = only("The fair opened at 10:15 p.m. Wednesday.")
    assert date.time == datetime.time(22, 15)
    assert date.earliest == date.latest == datetime.date(2014, 5, 14)


def test_a_period_covers_its_days() -> None:
    quarter = only("Sales fell in the third quarter of 2012.")
    assert (quarter.earliest, quarter.latest) == (datetime.date(2012, 7, 1), datetime.date(2012, 9, 30))
    year = only("Sales fell in 2012.")
    assert (year.earliest, year.latest) == (datetime.date(2012, 1, 1), datetime.date(2012, 12, 31))
    assert only("Sales fell on 1 January 2012.").latest == datetime.date(2012, 1, 1)


def test_a_stretch_up_to_publication_or_from_it_covers_days() -> None:
    past = only("He waited for the past two years.")
    assert (past.earliest, past.latest) == (datetime.date(2012, 5, 19), datetime.date(2014, 5, 19))
    coming = only("He will wait for the next three weeks.")
    assert (coming.earliest, coming.latest) == (datetime.date(2014, 5, 19), datetime.date(2014, 6, 9))
    assert only("He waited for two years.").earliest is None
