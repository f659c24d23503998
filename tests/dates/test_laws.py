"""Laws that hold for every day of publication and every text."""

from __future__ import annotations

import datetime
import re

from hypothesis import given
from hypothesis import strategies as st

from quotekit import DateReference, extract_dates

DAYS = st.dates(datetime.date(1800, 1, 1), datetime.date(2099, 12, 31))
RECENT = st.dates(datetime.date(1950, 1, 1), datetime.date(2049, 12, 31))
WEEKDAYS = st.sampled_from("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
WEEK = datetime.timedelta(days=7)

MONTHS = "January February March April May June July August September October November December".split()
SHORT = "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.".split()


def ordinal(number: int) -> str:
    ending = "th" if number in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def written(day: datetime.date) -> list[str]:
    """The day in every form that names day, month and year."""
    month, short, weekday = MONTHS[day.month - 1], SHORT[day.month - 1], day.strftime("%A")
    forms = [
        f"{month} {day.day}, {day.year}",
        f"{short} {day.day}, {day.year}",
        f"{month} {ordinal(day.day)}, {day.year}",
        f"{day.day} {month} {day.year}",
        f"{day.day} {short} {day.year}",
        f"the {ordinal(day.day)} of {month}, {day.year}",
        f"{weekday}, {month} {day.day}, {day.year}",
        f"{weekday}, {day.day} {month} {day.year}",
        f"{weekday} {day.day} {month} {day.year}",
        f"{weekday[:3]}., {short} {day.day}, {day.year}",
        day.isoformat(),
        f"{month.upper()} {day.day}, {day.year}",
        f"{month} {day.day} {day.year}",
        f"{short} {ordinal(day.day)}, {day.year}",
        f"{ordinal(day.day)} {month} {day.year}",
        f"the {ordinal(day.day)} of {month} {day.year}",
        f"{ordinal(day.day)} of {month}, {day.year}",
        f"{weekday}, {short} {day.day}, {day.year}",
        f"{weekday} {ordinal(day.day)} {month} {day.year}",
        f"{weekday[:3]} {day.day} {month[:3]} {day.year}",
        f"{weekday}, the {ordinal(day.day)} of {month}, {day.year}",
        f"{day.day:02}-{month[:3]}-{day.year}",
        f"{day:%Y/%m/%d}",
        f"{day.day}.{day.month}.{day.year}",
    ]
    if day.year >= 1900:
        forms.append(f"{day:%Y%m%d}")
    if day.day > 12:
        forms += [f"{day.month}/{day.day}/{day.year}", f"{day.day}.{day.month}.{day.year}"]
        forms += [f"{day.day:02}-{day.month:02}-{day.year}", f"{day.month:02}-{day.day:02}-{day.year}"]
        forms += [f"{day.day:02}/{day.month:02}/{day.year}", f"{day.month:02}/{day.day:02}/{day.year}"]
    return forms


@given(DAYS, st.none() | RECENT)
def test_a_formatted_day_reads_back(day: datetime.date, published: datetime.date | None) -> None:
    for form in written(day):
        text = f"The bridge was closed on {form} because of ice."
        (date,) = extract_dates(text, published=published)
        assert text[date.span.start : date.span.end] == form
        assert (date.type, date.value, date.earliest, date.latest) == ("DATE", day.isoformat(), day, day)
        assert (date.anchor, date.certain) == (None, True)


@given(RECENT, st.integers(-170, 170))
def test_a_day_without_its_year_is_the_nearest(published: datetime.date, away: int) -> None:
    day = published + datetime.timedelta(days=away)
    verb = "was" if away <= 0 else "will be"
    month, short = MONTHS[day.month - 1], SHORT[day.month - 1]
    for form in (
        f"{month} {day.day}",
        f"{short} {day.day}",
        f"{day.day} {month}",
        f"{month} {ordinal(day.day)}",
        f"the {ordinal(day.day)} of {month}",
        f"{day:%A}, {day.day} {month}",
        f"{day:%A}, {short} {day.day}",
    ):
        (date,) = extract_dates(f"The bridge {verb} closed on {form}.", published=published)
        assert date.value == day.isoformat(), form


@given(WEEKDAYS, RECENT)
def test_a_past_weekday_is_the_latest_not_after_publication(weekday: str, published: datetime.date) -> None:
    (date,) = extract_dates(f"The bridge was closed on {weekday}.", published=published)
    assert date.earliest is not None
    assert date.earliest.strftime("%A") == weekday
    assert datetime.timedelta(0) <= published - date.earliest < WEEK


@given(WEEKDAYS, RECENT)
def test_a_coming_weekday_is_the_first_not_before_publication(weekday: str, published: datetime.date) -> None:
    (date,) = extract_dates(f"The bridge will be closed on {weekday}.", published=published)
    assert date.earliest is not None
    assert date.earliest.strftime("%A") == weekday
    assert datetime.timedelta(0) <= date.earliest - published < WEEK


@given(WEEKDAYS, st.sampled_from(["", "last ", "next ", "early "]), RECENT)
def test_a_week_later_every_weekday_is_a_week_later(weekday: str, before: str, published: datetime.date) -> None:
    text = f"The bridge was closed {before}{weekday}."
    (first,) = extract_dates(text, published=published)
    (second,) = extract_dates(text, published=published + WEEK)
    assert first.earliest is not None
    assert second.earliest is not None
    assert second.earliest - first.earliest == WEEK


@given(RECENT, st.integers(2, 500), st.sampled_from([("days", 1), ("weeks", 7)]))
def test_ago_and_from_now_count(published: datetime.date, count: int, unit: tuple[str, int]) -> None:
    for words, sign in (("ago", -1), ("from now", 1)):
        (date,) = extract_dates(f"The bridge closed {count} {unit[0]} {words}.", published=published)
        day = published + sign * count * datetime.timedelta(days=unit[1])
        assert date.earliest is not None
        assert date.latest is not None
        assert date.earliest <= day <= date.latest


# Words that dates are made of, in any order, make texts that no writer would write and every reader must survive.
SOUP = st.lists(
    st.sampled_from(
        """May may March Monday Mon Sun Mondays 5 19 31 32 99 1,000 2.5 1/2 2014 1066 2199 '94 ' 's 1990s 80s
        nineties 19th first second twenty - – , . ( ) / 5/19/14 31/31/14 2014-05-19 2014-13-40 20220215
        9:30 25:61 9am 1400 GMT p.m. o'clock the a an of in on at to from and or last next this that
        same previous following past current coming early late mid end beginning quarter half year years
        month week weekend day days hour century decade millennium spring fall winter morning night noon
        midnight today tomorrow tonight ago earlier later before after hence every each other twice
        times per daily fiscal period old long now recently soon future recent about more than at least
        up no few several couple hundred thousand million Christmas Easter New Year Eve Passover Ramadan
        BC AD will said was while some time FY22 H1 2018/19 9-Aug-2024 0815hrs centuries earlier dawn""".split()
    )
    | st.text(max_size=3),
    max_size=40,
).map(" ".join)
PUBLISHED = st.none() | st.dates() | st.datetimes(timezones=st.none() | st.just(datetime.UTC))

# TIMEX3 as its guidelines describe it, written down without a look at how the values are made.
VALUE = re.compile(
    r"""
    (?:PAST|PRESENT|FUTURE)_REF
    | PXX
    | P(?=[\dXT]) (?:[\dX.]+(?:DE|CE|ML|WE|Y|Q|M|W|D))* (?:T(?:[\dX.]+[HMS])+)?
    | BC\d{2,4} (?: -[01]\d (?: -[0-3]\d (?:T(?:[012]\d:[0-5]\d|MO|MI|AF|EV|NI))? )? | -(?:SP|SU|FA|WI) )? | [\dX]{1,4}
    | [\dX]{4}-(?: [01X][\dX] | Q[1-4X] | H[12] | (?:SP|SU|FA|WI) | W[\dX]{2}(?:-WE)? )
    | (?: [\dX]{4}-[01X][\dX]-[0-3X][\dX] | [\dX]{4}-W[\dX]{2}-[1-7] )
      (?: T (?: [012X][\dX]:[0-5X][\dX] | MO | MI | AF | EV | NI ) )?
    """,
    re.VERBOSE,
)


def check(text: str, dates: tuple[DateReference, ...]) -> None:
    behind = 0
    for date in dates:
        assert behind <= date.span.start < date.span.end <= len(text)
        behind = date.span.end
        assert date.type in {"DATE", "TIME", "DURATION", "SET"}
        assert VALUE.fullmatch(date.value), date.value
        if re.match(r"\d{4}-\d\d-\d\d", date.value):
            assert date.earliest == date.latest == datetime.date.fromisoformat(date.value[:10])
        elif week := re.match(r"(\d{4})-W(\d\d)", date.value):
            year, number = int(week[1]), int(week[2])
            assert date.earliest is None or date.earliest.isocalendar()[:2] == (year, number)
        assert date.rule.startswith("date.")
        if date.earliest and date.latest:
            assert date.earliest <= date.latest
        if date.time is not None:
            assert date.type == "TIME"


@given(SOUP, PUBLISHED)
def test_any_heap_of_date_words(text: str, published: datetime.date | None) -> None:
    check(text, extract_dates(text, published=published))


@given(st.text(max_size=200), PUBLISHED)
def test_any_text(text: str, published: datetime.date | None) -> None:
    check(text, extract_dates(text, published=published))


@given(SOUP)
def test_without_publication_nothing_is_resolved_against_it(text: str) -> None:
    assert not [date for date in extract_dates(text) if date.anchor == "published"]


@given(SOUP, st.dates(datetime.date(1950, 1, 1), datetime.date(2049, 12, 31)))
def test_publication_changes_what_is_meant_but_not_what_is_found(text: str, published: datetime.date) -> None:
    relative = {date.span for date in extract_dates(text)}
    resolved = {date.span for date in extract_dates(text, published=published)}
    assert relative <= resolved
