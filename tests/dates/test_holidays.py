"""Named days: computed days against days that almanacs give, and against well-kept libraries where there are any."""

from __future__ import annotations

import datetime

import pytest

from quotekit import extract_dates

YEARS = range(1990, 2041)


def day_of(name: str, year: int) -> datetime.date | None:
    (date,) = extract_dates(f"They met on {name} {year}.")
    assert date.earliest == date.latest
    return date.earliest


KNOWN = [
    ("Easter", 2014, "2014-04-20"),
    ("Easter", 2024, "2024-03-31"),
    ("Easter", 1818, "1818-03-22"),
    ("Easter", 2038, "2038-04-25"),
    ("Good Friday", 2024, "2024-03-29"),
    ("Orthodox Easter", 2024, "2024-05-05"),
    ("Orthodox Easter", 2014, "2014-04-20"),
    ("Ash Wednesday", 2024, "2024-02-14"),
    ("Pentecost", 2024, "2024-05-19"),
    ("Thanksgiving", 2024, "2024-11-28"),
    ("Black Friday", 2024, "2024-11-29"),
    ("Labor Day", 2024, "2024-09-02"),
    ("Memorial Day", 2024, "2024-05-27"),
    ("Columbus Day", 2024, "2024-10-14"),
    ("Victoria Day", 2024, "2024-05-20"),
    ("Mother’s Day", 2024, "2024-05-12"),
    ("Father’s Day", 2024, "2024-06-16"),
    ("Presidents’ Day", 2024, "2024-02-19"),
    ("Martin Luther King Jr. Day", 2024, "2024-01-15"),
    ("Election Day", 2024, "2024-11-05"),
    ("Rosh Hashanah", 2024, "2024-10-03"),
    ("Yom Kippur", 2024, "2024-10-12"),
    ("Hanukkah", 2013, "2013-11-28"),
    ("Hanukkah", 2024, "2024-12-26"),
    ("Passover", 2024, "2024-04-23"),
    ("Passover", 2016, "2016-04-23"),
    ("Purim", 2024, "2024-03-24"),
    ("Purim", 2013, "2013-02-24"),
    ("Shavuot", 2014, "2014-06-04"),
    ("Christmas Eve", 2024, "2024-12-24"),
    ("New Year’s Day", 2024, "2024-01-01"),
    ("May Day", 2024, "2024-05-01"),
    ("Halloween", 2024, "2024-10-31"),
]


@pytest.mark.parametrize(("name", "year", "day"), KNOWN)
def test_known_days(name: str, year: int, day: str) -> None:
    assert day_of(name, year) == datetime.date.fromisoformat(day)


def test_easter_is_a_sunday_between_its_borders() -> None:
    for year in range(1583, 2200):
        easter = day_of("Easter", year)
        assert easter is not None
        assert easter.isoweekday() == 7
        assert datetime.date(year, 3, 22) <= easter <= datetime.date(year, 4, 25)


def test_a_month_by_the_moon_is_not_certain() -> None:
    (date,) = extract_dates("They fasted in Ramadan 2014.")
    assert date.certain is False
    assert date.earliest is not None
    assert abs(date.earliest - datetime.date(2014, 6, 28)) <= datetime.timedelta(days=1)


@pytest.mark.integration
def test_easter_against_dateutil() -> None:
    module = pytest.importorskip("dateutil.easter")
    for year in range(1583, 2200):
        assert day_of("Easter", year) == module.easter(year)
        if year >= 1924:
            assert day_of("Orthodox Easter", year) == module.easter(year, module.EASTER_ORTHODOX)


@pytest.mark.integration
@pytest.mark.parametrize(
    ("country", "theirs", "ours"),
    [
        ("US", "Thanksgiving Day", "Thanksgiving"),
        ("US", "Labor Day", "Labor Day"),
        ("US", "Memorial Day", "Memorial Day"),
        ("US", "Martin Luther King Jr. Day", "Martin Luther King Jr. Day"),
        ("US", "Columbus Day", "Columbus Day"),
        ("GB", "Good Friday", "Good Friday"),
        ("AU", "Easter Monday", "Easter Monday"),
        ("IL", "Rosh Hashanah", "Rosh Hashanah"),
        ("IL", "Yom Kippur", "Yom Kippur"),
        ("IL", "Pesach", "Passover"),
        ("IL", "Shavuot", "Shavuot"),
    ],
)
def test_days_against_the_library_holidays(country: str, theirs: str, ours: str) -> None:
    holidays = pytest.importorskip("holidays")
    compared = 0
    for year in YEARS:
        days = holidays.country_holidays(country, years=year, observed=False, language="en_US")
        found = sorted(day for day, name in days.items() if theirs in name.split("; "))
        if found:
            assert day_of(ours, year) == found[0]
            compared += 1
    assert compared > 20
