"""What a date is resolved against: itself, its sentence, the text before, publication, or the dateline."""

from __future__ import annotations

import datetime

import pytest

from quotekit import DateReference, extract, extract_dates


def values(text: str, published: str | datetime.date | None = "2014-05-19") -> list[str]:
    return [date.value for date in extract_dates(text, published=published)]


def only(text: str, published: str | datetime.date | None = "2014-05-19") -> DateReference:
    (date,) = extract_dates(text, published=published)
    return date


UNRESOLVED = [
    ("He left on Monday.", "XXXX-WXX-1"),
    ("He left on May 19.", "XXXX-05-19"),
    ("He left in May.", "XXXX-05"),
    ("He left yesterday.", "XXXX-XX-XX"),
    ("He left last week.", "XXXX-WXX"),
    ("He left last year.", "XXXX"),
    ("He left on Christmas Day.", "XXXX-12-25"),
    ("He left last night.", "XXXX-XX-XXTNI"),
    ("He left in the third quarter.", "XXXX-Q3"),
]


@pytest.mark.parametrize(("text", "value"), UNRESOLVED)
def test_without_publication_relative_dates_stay_unresolved(text: str, value: str) -> None:
    date = only(text, None)
    assert (date.value, date.earliest, date.latest, date.anchor, date.certain) == (value, None, None, None, False)


def test_a_full_date_needs_no_publication() -> None:
    date = only("He left on May 19, 2014.", None)
    assert (date.value, date.anchor, date.certain) == ("2014-05-19", None, True)


def test_publication_is_named_as_the_anchor() -> None:
    assert only("He left on Monday.").anchor == "published"


def test_a_datetime_counts_as_its_own_local_day() -> None:
    late = datetime.datetime(2014, 5, 19, 23, 30, tzinfo=datetime.timezone(datetime.timedelta(hours=-10)))
    assert only("He left today.", late).value == "2014-05-19"
    assert only("He left two hours ago.", late).time == datetime.time(21, 30)


def test_the_tense_decides_where_a_weekday_lies() -> None:
    assert only("He left on Thursday.").value == "2014-05-15"
    assert only("He will leave on Thursday.").value == "2014-05-22"
    assert only("He is to leave on Thursday.").value == "2014-05-22"
    assert only("He was scheduled to leave on Thursday.").value == "2014-05-22"
    assert only("He had been scheduled to leave on Thursday.").value == "2014-05-15"
    assert only("He was originally scheduled to leave on Thursday.").value == "2014-05-15"
    assert only("He was to leave on Thursday.").value == "2014-05-22"
    assert only("On Thursday, he will leave.").value == "2014-05-22"
    assert only("The report is to be released on Thursday.").value == "2014-05-22"
    assert only("He is set for Thursday.").value == "2014-05-22"
    assert only("He spoke ahead of Thursday’s vote.").value == "2014-05-22"
    assert only("He announced a plan on Thursday.").value == "2014-05-15"


def test_a_reading_without_a_verb_is_not_certain() -> None:
    assert only("Thursday: rain.").certain is False
    assert only("It rained on Thursday.").certain is True


def test_the_turn_of_the_year() -> None:
    assert only("He left on Dec. 30.", "2014-01-03").value == "2013-12-30"
    assert only("He will leave on Jan. 3.", "2013-12-30").value == "2014-01-03"
    assert only("He left in December.", "2014-01-03").value == "2013-12"
    assert only("He left last week.", "2014-01-03").value == "2013-W52"
    assert only("He left last month.", "2014-01-03").value == "2013-12"
    assert only("Sales fell in the fourth quarter.", "2014-01-03").value == "2013-Q4"


def test_years_of_two_digits() -> None:
    assert only("He left on 5/19/99.").value == "1999-05-19"
    assert only("He left on 5/19/14.").value == "2014-05-19"
    assert only("It was the summer of ’69.").value == "1969-SU"


def test_numbers_in_doubt_follow_the_text_else_the_locale() -> None:
    assert only("He left on 5/6/14.").value == "2014-05-06"
    assert only("He left on 5/6/14.").certain is False
    first, second = extract_dates("He left on 5/6/14 and came on 19/6/14.", published="2014-07-01")
    assert (first.value, first.certain, second.value) == ("2014-06-05", True, "2014-06-19")


def test_numbers_with_dots_begin_with_the_day() -> None:
    date = only("He left on 5.6.2014.")
    assert (date.value, date.certain) == ("2014-06-05", True)


def test_no_such_day() -> None:
    assert values("He left on 31/31/14.") == []
    assert values("He left on February 30, 2014.") == []


def test_the_clock_takes_the_day_of_its_sentence() -> None:
    assert values("He left on Friday, at 9:30 a.m. sharp.") == ["2014-05-16", "2014-05-16T09:30"]
    assert values("At 9:30 a.m. sharp he left, on Friday.") == ["2014-05-16T09:30", "2014-05-16"]


def test_words_that_point_into_the_text() -> None:
    assert values("He came on May 3, 2011. Two days later, he left.") == ["2011-05-03", "2011-05-05"]
    assert values("He came on May 3, 2011, and left the same day.") == ["2011-05-03", "2011-05-03"]
    assert values("He came on May 3, 2011, and left the following day.")[1] == "2011-05-04"
    assert values("He came in 2001 and left the following year.") == ["2001", "2002"]
    assert values("He came in May 2001 and left the following month.") == ["2001-05", "2001-06"]


def test_a_year_ago_is_a_quarter_ago_in_a_report_of_quarters() -> None:
    text = "Profit fell in the third quarter from $3 million a year ago."
    assert values(text, "2013-11-05") == ["2013-Q3", "2012-Q3"]
    assert values("Profit fell from $3 million a year ago.", "2013-11-05") == ["2012"]


def test_a_history_keeps_to_the_year_it_tells_of() -> None:
    text = (
        "The siege of 1861 followed that of 1859 and of 1857. In March 1862 the army crossed the river. "
        "On 6 April it met the enemy. In December the fort fell. In January it was razed. Peace came in 1866."
    )
    assert values(text)[3:] == ["1862-03", "1862-04-06", "1862-12", "1863-01", "1866"]
    assert values(text, None) == values(text)


def test_a_life_told_in_the_news_is_no_history() -> None:
    text = (
        "Ana Roe died on Tuesday. She was born in 1921, learned to fly in 1939, crossed the sea in 1947, the pole in "
        "1951, and retired in 1986. She was ill since January."
    )
    assert values(text)[0] == "2014-05-13"
    assert values(text)[-1] == "2014-01"


class TestDateline:
    def test_its_parts(self) -> None:
        text = "LIMA, Peru, May 19 (AP) -- Rain fell on Sunday."
        line = extract(text, published="2014-05-19").dateline
        assert line is not None
        assert line.date is not None
        assert (line.place, line.agency, line.date.value) == ("LIMA, Peru", "AP", "2014-05-19")
        assert text[line.span.start : line.span.end] == "LIMA, Peru, May 19 (AP) --"

    def test_its_full_date_stands_in_for_publication(self) -> None:
        text = "LIMA, May 19, 2014 (AP) -- Rain fell on Sunday."
        _, sunday = extract_dates(text)
        assert (sunday.value, sunday.anchor) == ("2014-05-18", "dateline")

    def test_publication_goes_before_it(self) -> None:
        text = "LIMA, May 19, 2014 (AP) -- Rain fell on Sunday."
        _, sunday = extract_dates(text, published="2014-05-27")
        assert (sunday.value, sunday.anchor) == ("2014-05-25", "published")

    def test_a_date_without_a_year_resolves_nothing(self) -> None:
        _, sunday = extract_dates("LIMA, May 19 (AP) -- Rain fell on Sunday.")
        assert sunday.value == "XXXX-WXX-7"

    @pytest.mark.parametrize(
        ("text", "place"),
        [
            ("PORTO — Rain fell.", "PORTO"),
            ("Porto (Reuters) - Rain fell.", "Porto"),
            ("Porto, 19 May 2014 – Rain fell.", "Porto"),
            ("ST. IVES, Cornwall -- Rain fell.", "ST. IVES, Cornwall"),
            ("OLD FORT, N.C. (AP) _ Rain fell.", "OLD FORT, N.C."),
            ("A headline\n\nBy Ana Roe\n\nPORTO — Rain fell.", "PORTO"),
        ],
    )
    def test_forms(self, text: str, place: str) -> None:
        line = extract(text).dateline
        assert line is not None
        assert line.place == place

    @pytest.mark.parametrize(
        ("text", "place", "date", "agency"),
        [
            ("NEW DELHI, Feb 15 (PTI) -- Rain fell.", "NEW DELHI", "2022-02-15", "PTI"),
            ("BEIJING, Feb. 15 (Xinhua) -- Rain fell.", "BEIJING", "2022-02-15", "Xinhua"),
            ("LONDON, Feb 15 (Reuters) - Rain fell.", "LONDON", "2022-02-15", "Reuters"),
            ("PARIS (AFP) — Rain fell.", "PARIS", "", "AFP"),
            ("KYIV, Ukraine (AP) — Rain fell.", "KYIV, Ukraine", "", "AP"),
            ("NAIROBI, Kenya, Feb 15 (Xinhua) -- Rain fell.", "NAIROBI, Kenya", "2022-02-15", "Xinhua"),
            ("MANILA, Philippines — Rain fell.", "MANILA, Philippines", "", ""),
            ("MADRID, 15 Feb. (EUROPA PRESS) - Rain fell.", "MADRID", "2022-02-15", "EUROPA PRESS"),
            ("GENEVA (15 February 2022) – Rain fell.", "GENEVA", "2022-02-15", ""),
            ("JERUSALEM, Feb. 15, 2022 /PRNewswire/ -- Rain fell.", "JERUSALEM", "2022-02-15", "PRNewswire"),
            ("Lagos, Feb. 15, 2022 (NAN) Rain fell.", "Lagos", "2022-02-15", "NAN"),
            ("Canberra (AAP) - Rain fell.", "Canberra", "", "AAP"),
            ("CAPE TOWN - Rain fell.", "CAPE TOWN", "", ""),
            ("Kuala Lumpur, Feb 15 (Bernama) -- Rain fell.", "Kuala Lumpur", "2022-02-15", "Bernama"),
            ("SEOUL, Feb. 15 (Yonhap) -- Rain fell.", "SEOUL", "2022-02-15", "Yonhap"),
            ("Tehran, Feb 15, IRNA – Rain fell.", "Tehran", "2022-02-15", "IRNA"),
            ("MOSCOW, February 15. /TASS/. Rain fell.", "MOSCOW", "2022-02-15", "TASS"),
            ("Ankara, 15 February 2022 (Anadolu) – Rain fell.", "Ankara", "2022-02-15", "Anadolu"),
            ("BRUSSELS/PARIS (Reuters) - Rain fell.", "BRUSSELS/PARIS", "", "Reuters"),
            ("São Paulo (AFP) – Rain fell.", "São Paulo", "", "AFP"),
            ("ST. LOUIS (AP) — Rain fell.", "ST. LOUIS", "", "AP"),
            ("WINSTON-SALEM, N.C. — Rain fell.", "WINSTON-SALEM, N.C.", "", ""),
            ("ABOARD THE USS NIMITZ — Rain fell.", "ABOARD THE USS NIMITZ", "", ""),
            ("UNITED NATIONS (AP) — Rain fell.", "UNITED NATIONS", "", "AP"),
            ("THE HAGUE, Netherlands (AP) — Rain fell.", "THE HAGUE, Netherlands", "", "AP"),
            ("AL-ARISH, Egypt — Rain fell.", "AL-ARISH, Egypt", "", ""),
            ("SYDNEY, Feb 15 AAP - Rain fell.", "SYDNEY", "2022-02-15", "AAP"),
            ("Vatican City, 15 February 2022 (ZENIT) – Rain fell.", "Vatican City", "2022-02-15", "ZENIT"),
            ("PORT-AU-PRINCE, Haiti, Feb. 15, 2022 (AFP) - Rain fell.", "PORT-AU-PRINCE, Haiti", "2022-02-15", "AFP"),
            ("LIMA, Tuesday, Feb. 15 (AP) — Rain fell.", "LIMA", "2022-02-15", "AP"),
            ("DHAKA, Bangladesh, Tuesday (AP) — Rain fell.", "DHAKA, Bangladesh", "2022-02-15", "AP"),
            ("NEW YORK (CNN Business) — Rain fell.", "NEW YORK", "", "CNN Business"),
            (
                "DAVOS, Switzerland, Jan 20 (Reuters Breakingviews) - Rain fell.",
                "DAVOS, Switzerland",
                "2022-01-20",
                "Reuters Breakingviews",
            ),
            ("Washington D.C., Feb 15 (ANI): Rain fell.", "Washington D.C.", "2022-02-15", "ANI"),
            (
                "Mumbai (Maharashtra) [India], February 15 (ANI): Rain fell.",
                "Mumbai (Maharashtra) [India]",
                "2022-02-15",
                "ANI",
            ),
            ("ISTANBUL, TURKEY, FEB. 15 — Rain fell.", "ISTANBUL, TURKEY", "2022-02-15", ""),
        ],
    )
    def test_agencies(self, text: str, place: str, date: str, agency: str) -> None:
        line = extract(text, published="2022-02-15").dateline
        assert line is not None
        assert (line.place, line.date.value if line.date else "", line.agency or "") == (place, date, agency)

    @pytest.mark.parametrize(
        "text",
        [
            "BREAKING — Rain fell.",
            "ROE: Rain fell.",
            "Feb. 15 (UPI) -- Rain fell.",
            "(Reuters) - Rain fell.",
            "Porto, May 19, was wet.",
            "In Porto (the city) rain fell.",
            "Rain — much of it — fell.",
            "PORTO-based firms fell.",
            "",
            "PORTO —",
        ],
    )
    def test_what_is_none(self, text: str) -> None:
        assert extract(text).dateline is None
