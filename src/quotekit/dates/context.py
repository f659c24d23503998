"""Context: what a phrase is resolved against - the day of publication, the dateline, and the dates read before it."""

from __future__ import annotations

import datetime
from typing import NamedTuple

from attrs import field, frozen

from quotekit.dates.phrase import Phrase
from quotekit.dates.timex import days_of
from quotekit.model import TimexType

__all__ = ["Context", "Timex"]


class Timex(NamedTuple):
    """What a phrase means: the fields of a `DateReference` but for its place."""

    type: TimexType
    value: str
    mod: str | None = None
    quant: str | None = None
    freq: str | None = None
    time: datetime.time | None = None
    anchor: str | None = None
    certain: bool = True
    earliest: datetime.date | None = None
    latest: datetime.date | None = None


@frozen
class Context:
    """The anchors of one text.

    `today` is the day that "today" means, None if the text tells none; `source` names where it is from ("published"
    or "dateline"), `clock` is the time of day of publication.  `read` holds the dates read so far.
    """

    today: datetime.date | None
    source: str | None = None
    clock: datetime.time | None = None
    read: list[tuple[Phrase, Timex]] = field(factory=list)

    def earlier_day(self) -> datetime.date | None:
        """The day of the last reference before that names one."""
        for _, timex in reversed(self.read[-_LOOK_BACK:]):
            days = days_of(timex.value)
            if days.earliest and days.earliest == days.latest:
                return days.earliest
        return None

    def earlier_value(self, pattern: str) -> str | None:
        """The last value before that has the shape `pattern`: "Q", "W", "month" or "year"."""
        for _, timex in reversed(self.read[-_LOOK_BACK:]):
            if _shape(timex.value) == pattern:
                return timex.value
        return None

    def day_in_sentence(self, phrase: Phrase) -> datetime.date | None:
        """The day that an earlier reference of the same sentence names."""
        first, _ = phrase.pieces.sentence(phrase.first)
        for other, timex in reversed(self.read[-_LOOK_BACK:]):
            if other.first < first:
                return None
            days = days_of(timex.value)
            if timex.type in {"DATE", "TIME"} and days.earliest and days.earliest == days.latest:
                return days.earliest
        return None


_LOOK_BACK = 12  # references; what stands further back is not what a reader refers to


def _shape(value: str) -> str:
    if value[5:6] == "Q" and value[6:7].isdigit():
        return "Q"
    if value[5:6] == "W" and value[6:7].isdigit():
        return "W"
    if len(value) == 7 and value[5:].isdigit():
        return "month"
    if len(value) == 4 and value.isdigit():
        return "year"
    return ""
