"""Days gathered into periods that a chart has room for: days, months, years or more."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Final

from attrs import frozen

__all__ = ["Scale", "scale_of"]

_MOST: Final = 40  # columns of a chart


@frozen
class Scale:
    """Periods of one length, numbered so that the next one has the next number.

    >>> scale = Scale("month")
    >>> [scale.name(number) for number in scale.numbers(datetime.date(2023, 12, 30), datetime.date(2024, 2, 1))]
    ['2023-12', '2024-01', '2024-02']
    """

    unit: str
    years: int = 1  # in a period, where the unit is a year

    def number(self, day: datetime.date) -> int:
        """The period that holds `day`."""
        match self.unit:
            case "day":
                return day.toordinal()
            case "month":
                return day.year * 12 + day.month - 1
            case _:
                return day.year // self.years

    def name(self, number: int) -> str:
        """A period as people write it."""
        match self.unit:
            case "day":
                return datetime.date.fromordinal(number).isoformat()
            case "month":
                return f"{number // 12:04}-{number % 12 + 1:02}"
            case _:
                first = number * self.years
                return str(first) if self.years == 1 else f"{first}–{first + self.years - 1}"

    def numbers(self, first: datetime.date, last: datetime.date) -> range:
        """All periods from one day to another."""
        return range(self.number(first), self.number(last) + 1)


def scale_of(days: Iterable[datetime.date]) -> Scale:
    """The shortest periods of which no more than 40 cover all the days.

    >>> scale_of([datetime.date(2024, 5, 1), datetime.date(2024, 5, 14)])
    Scale(unit='day', years=1)
    """
    known = sorted(days) or [datetime.date(1, 1, 1)]
    for scale in (Scale("day"), Scale("month"), Scale("year"), Scale("year", 10), Scale("year", 100)):
        if len(scale.numbers(known[0], known[-1])) <= _MOST:
            return scale
    return Scale("year", 1000)
