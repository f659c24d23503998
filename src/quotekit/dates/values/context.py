"""Context: what a phrase is resolved against - the day of publication, the dateline, and the dates read before it."""

from __future__ import annotations

import datetime
from bisect import bisect_right
from typing import NamedTuple

from attrs import field, frozen

from quotekit.dates.phrases.phrase import Phrase
from quotekit.dates.values.asides import bounds_history, heads_entry, is_apposed, may_be_timed, tells_way_back
from quotekit.dates.values.tense import is_waiting, tense_around
from quotekit.dates.values.timex import Days, days_of
from quotekit.model import TimexType

__all__ = ["FROM_TEXT", "SPANNING", "Context", "Read", "Timex"]


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


class Read(NamedTuple):
    """A phrase that was read, what it means, and the days that its value covers."""

    phrase: Phrase
    timex: Timex
    days: Days


@frozen
class Context:
    """The anchors of one text.

    `today` is the day that "today" means, None if the text tells none; `source` names where it is from ("published"
    or "dateline"), `clock` is the time of day of publication. `day_first` tells how to read 5/6/14, and
    `order_known` whether the text itself gives evidence for that. `history` marks a text that tells of years long
    past: what has no year there belongs to the year told of last. `read` holds the dates read so far.
    """

    today: datetime.date | None
    source: str | None = None
    clock: datetime.time | None = None
    day_first: bool = False
    order_known: bool = False
    history: bool = False
    read: list[Read] = field(factory=list)

    def add(self, phrase: Phrase, timex: Timex) -> None:
        """Take a phrase as read."""
        self.read.append(Read(phrase, timex, days_of(timex.value)))

    def earlier(self, unit: str = "D", phrase: Phrase | None = None) -> datetime.date | None:
        """The first day of the last reference before `phrase` that is at least as fine as `unit` (D, W, M, Y ...)."""
        longest = _FINENESS.get(unit, 366)
        since: datetime.date | None = None  # where a history has come to, more coarsely told
        for other, _, (earliest, latest) in reversed(self.read[-_LOOK_BACK:]):
            if earliest is None or latest is None or self._is_aside(other, phrase):
                continue
            if (latest - earliest).days < longest:
                return max(latest, since) if since and latest < since else earliest
            if self.history and (latest - earliest).days < 366:
                since = since or earliest
        return since

    def _is_aside(self, other: Phrase, phrase: Phrase | None) -> bool:
        """Whether what is told by `phrase` does not go on from `other`."""
        if phrase and is_apposed(other.pieces, other.first, other.end):
            if phrase.rule == "shift.part":  # the house, elected on 8 November, was to meet that morning
                return True
            if phrase.rule == "offset.ago" and other.first >= phrase.pieces.sentence(phrase.first)[0]:
                return False  # the bark, built in 1871, burned two years later
        return self.history and bounds_history(other)

    def month_told(self, phrase: Phrase) -> datetime.date | None:
        """The first day of what was told last, if that names its month, in this sentence or the one before."""
        if not self.read:
            return None
        other, timex, days = self.read[-1]
        near = other.pieces.sentence(other.first)[1] >= phrase.pieces.sentence(phrase.first)[0]
        dated = other.has("month", "month_short") or other.rule == "named.day-of-month"
        return days.earliest if near and dated and timex.type == "DATE" and days.fit_into(_MONTH) else None

    def entry(self, phrase: Phrase) -> datetime.date | None:
        """The day that heads the paragraph or sentence of `phrase` as an entry of a calendar."""
        pieces = phrase.pieces
        paragraphs = pieces.document.paragraphs
        opening = pieces.of_token(paragraphs[bisect_right(paragraphs, pieces.firsts[phrase.first]) - 1])
        for other, timex, days in reversed(self.read[-_LOOK_BACK:]):
            if opening <= other.first < phrase.first and heads_entry(other):
                return days.earliest if timex.type == "DATE" and days.fit_into(1) else None
        return None

    def day_before(self, phrase: Phrase, tense: int = 0) -> datetime.date | None:
        """The last day told of before a time of day without one; in the news, only if told of last and near.

        What was is of the day that the news opens with, however far, if no other is told.
        """
        if self.history or self.today is None:
            return self.earlier()
        for other, timex, days in reversed(self.read[-_LOOK_BACK:]):
            if other.rule == "named.part" and timex.value.endswith("TNI"):
                continue  # overnight runs into the day told of
            if other.first > phrase.first or days.earliest is None:
                continue
            if not days.fit_into(1) or is_waiting(other):
                return None
            if may_be_timed(other, phrase) and not tells_way_back(other):
                return days.earliest if phrase.first - other.end < _NEAR or self._opens(days, tense) else None
        return None

    def _opens(self, days: Days, tense: int) -> bool:
        """Whether the news opens with this day and has told of no other since, and of what was."""
        told = {read.days.earliest for read in self.read if read.days.earliest}
        return tense < 0 and len(told) == 1 and self.today is not None and days.latest == self.today - _ONE_DAY

    def anchor(self) -> tuple[datetime.date | None, str | None]:
        """The day that a date without a year is near to, and where it is from."""
        if self.history and (day := self.earlier("Y")):
            return day, "text"
        return self.today, self.source

    def moment(self) -> datetime.datetime | None:
        """The moment of publication, if its clock time is known."""
        return datetime.datetime.combine(self.today, self.clock) if self.today and self.clock else None

    def moment_told(self) -> datetime.datetime | None:
        """The last moment that the text told of, if that is what it told of last."""
        if not self.read:
            return None
        _, timex, days = self.read[-1]
        return datetime.datetime.combine(days.earliest, timex.time) if days.earliest and timex.time else None

    def year_told(self, direction: int, word: str) -> tuple[int, str | None] | None:
        """The year that "last year" or "the following year" means, and its anchor; None if nothing tells it."""
        if (word in FROM_TEXT or (word == "next" and self.history)) and (told := self.earlier("Y")):
            return told.year + direction, "text"
        return (self.today.year + direction, self.source) if self.today else None

    def before_christ(self, phrase: Phrase) -> int | None:
        """The year BC that the text has told of last, if it has: that year, two years later."""
        for other, timex, days in reversed(self.read[-_LOOK_BACK:]):
            if other.first < phrase.first and timex.value[:2] == "BC" and len(timex.value) >= _BC_YEAR:
                return int(timex.value[2:_BC_YEAR])
            if days.earliest:
                return None
        return None

    def turns_year(self, month: int) -> int:
        """1 if a history has come to the next year with `month`, nearer there than half a year back; else 0."""
        day, _ = self.anchor()
        return int(day is not None and (_turned(day, month) or day.month - month >= _HALF_YEAR))

    def period(self, halves: bool = False, old: bool = False) -> str | None:
        """The period that a report speaks of: its last quarter (or half) as a value, or "year" after nine months.

        Those that are only compared with, a year back or more (unless `old`), or looked forward to do not count.
        """
        spoken_of = None  # "the quarter", which no other phrase need have named
        for phrase, timex, days in reversed(self.read[-_LOOK_BACK:]):
            if phrase.rule in {"shift.year-ago", "shift.of-year", "offset.ago", "named.period"}:
                continue
            if days.earliest and days.latest and self.today:
                begun = (self.today - days.earliest).days
                if begun < 0 or (begun < _JUST_BEGUN and tense_around(phrase) > 0):
                    continue
                if not old and (self.today - days.latest).days > _REPORTED:
                    continue
            if timex.value[5:6] in ({"Q", "H"} if halves else {"Q"}) and timex.value[6:7].isdigit():
                if phrase.rule != "shift.the":
                    return timex.value
                spoken_of = spoken_of or timex.value
            months = timex.value[:1] == "P" and timex.value[-1:] == "M" and timex.value[1:-1].isdigit()
            if months and phrase.has("ordinal", "last"):
                return spoken_of or "year"
        return spoken_of

    def year_of_story(self, phrase: Phrase, month: int, day: int | None = None, past: bool = False) -> int | None:
        """The year of a date without one that goes on from a day or month more than a year past, told right before it.

        It goes on if it opens its sentence, stands in the same one, or has gone on before: he landed in May 1988. On
        June 3 he was arrested. But what was a short time before publication is news.
        If `past`, what was would else lie ahead.
        """
        start = self.story(phrase, past)
        if start is None or self.today is None:
            return None
        since = (self.today - datetime.date(self.today.year, month, min(day or 1, 28))).days % 365
        if since <= (_NEWS if day else _MONTH + _NEWS):
            return None
        if not _turned(start, month) and (month, day or 31) < (start.month, start.day):
            return None  # begun on Oct. 2, 2014, and late again on June 30
        return start.year + _turned(start, month)

    def quarter_before(self, phrase: Phrase) -> Read | None:
        """The quarter that stands right before the phrase, a comma or "ended" apart, if its year is told there."""
        last = self.read[-1] if self.read else None
        if last is None or last.phrase.end != phrase.first - 1 or last.timex.value[5:6] != "Q":
            return None
        pieces, joint = phrase.pieces, phrase.first - 1
        if pieces.kind(joint) == "comma":  # the year-ago quarter, the third quarter ended
            ago = last.phrase.rule == "shift.year-ago" and phrase.has("the") and phrase.next_word() in SPANNING
            return last if ago else None
        return last if pieces.word(joint) in SPANNING and last.timex.anchor in {None, "sentence"} else None

    def is_of_now(self, phrase: Phrase) -> bool:
        """Whether the sentence told of this week or month last: 41 % this week, against 66 % a year ago."""
        first, _ = phrase.pieces.sentence(phrase.first)
        other = self.read[-1].phrase if self.read else phrase
        return first <= other.first < phrase.first and other.rule == "shift.unit" and other.has("this", "current")

    def month_in_sentence(self, phrase: Phrase) -> datetime.date | None:
        """The month, by its first day, if that is what the sentence told of last: rose in May from a year earlier."""
        first, _ = phrase.pieces.sentence(phrase.first)
        other, timex, days = self.read[-1] if self.read else (phrase, None, Days(None, None))
        month = timex is not None and timex.type == "DATE" and len(timex.value) == len("1999-10") and timex.mod is None
        return days.earliest if month and first <= other.first < phrase.first and days.fit_into(_MONTH) else None

    def year_opening(self, phrase: Phrase) -> int | None:
        """The year that opens the sentence or a part of it: in 1997, he stayed until Aug. 4.

        Such a part stands behind a semicolon, or the year stands between commas: here, in 1950, they lost on 16 July.
        """
        pieces = phrase.pieces
        first, _ = pieces.sentence(phrase.first)
        for other, timex, days in reversed(self.read[-_LOOK_BACK:]):
            if other.rule != "named.year" or not first < other.first < phrase.first or not days.earliest:
                continue
            between = pieces.kind(other.first - 2) == "comma" and pieces.kind(other.end) == "comma"
            opens = other.first - 1 == first or pieces.word(other.first - 2) == ";" or between
            return days.earliest.year if opens and pieces.kind(other.first - 1) == "in" and timex.mod is None else None
        return None

    def story(self, phrase: Phrase, past: bool = False) -> datetime.date | None:
        """The first day of the last reference before `phrase`, if that is a day or month long past and near by.

        If `past`, it may stand in the sentence before.
        """
        pieces = phrase.pieces
        first, _ = pieces.sentence(phrase.first)
        for other, timex, days in reversed(self.read[-_LOOK_BACK:]):
            if days.earliest is None or days.latest is None or other.first > phrase.first:
                continue
            before = past and pieces.sentence(other.first)[1] == first
            opening = (
                before
                or other.first >= first
                or phrase.first - first <= _OPENING
                or timex.anchor in {"text", "sentence"}
            )
            told = timex.anchor is None or timex.anchor in {"text", "sentence"}  # not: 18 months ago
            near = told and phrase.first - other.end < _NEAR and days.fit_into(_MONTH)
            past = self.today is not None and (self.today - days.latest).days > _LONG
            aside = pieces.kind(other.first - 1) == "open" or (
                pieces.word(other.first - 1).lower() in pieces.calendar.tense.looking_back
            )
            return days.earliest if opening and near and past and not aside else None
        return None

    def range_start(self, phrase: Phrase) -> datetime.date | None:
        """The day or month, by its first day, with which a range begins that `phrase` ends: from May 3 to June 5."""
        if not self.read:
            return None
        start, _, days = self.read[-1]
        pieces, joint = phrase.pieces, phrase.first - 1
        alike = start.rule.split("-")[0] == phrase.rule.split("-")[0]
        if start.end != joint or not alike or not days.fit_into(_MONTH):
            return None
        waiting = pieces.word(joint).lower() in pieces.calendar.tense.looking_ahead
        return days.earliest if waiting or pieces.kind(joint) in {"to", "hyphen", "dash"} else None

    def day_in_sentence(
        self, phrase: Phrase, dated: bool = False, past: bool = False, timed: bool = False
    ) -> datetime.date | None:
        """The day that the nearest other reference of the same sentence names.

        If `dated`, it has its year; if `past`, it is none of the days to come; if `timed`, it may be that of a clock
        time there.
        """
        first, end = phrase.pieces.sentence(phrase.first)
        found: list[tuple[int, datetime.date]] = []
        for other, timex, days in self.read[-_LOOK_BACK:]:
            names_day = timex.type in {"DATE", "TIME"} and days.earliest == days.latest
            if dated and timex.anchor is not None:
                continue
            if past and self.today and days.earliest and days.earliest > self.today:
                continue
            beside = first <= other.first < end and names_day
            if beside and days.earliest and not (timed and not may_be_timed(other, phrase)):
                found.append((abs(other.first - phrase.first), days.earliest))
        return min(found)[1] if found else None


def _turned(day: datetime.date, month: int) -> bool:
    """Whether what went on in the last months of a year has come to the next with `month`."""
    return day.month >= 10 and month <= 3


_ONE_DAY = datetime.timedelta(days=1)
_FINENESS = {"D": 1, "WD": 1, "TH": 1, "TM": 1, "TS": 1, "W": 7, "WE": 7, "FN": 7, "M": 31}
SPANNING = frozenset({"ended", "ending"})  # words between a period and its last day
# Words that point from the date told of before, not from the day of publication.
FROM_TEXT = frozenset("previous preceding prior following ensuing subsequent same that those".split())
_NEWS, _MONTH, _LONG = 14, 31, 366  # days
_JUST_BEGUN = 45  # days since its start in which a period is only looked forward to
_REPORTED = 300  # days after its end in which a period is still reported
_HALF_YEAR = 6  # months
_OPENING = 2  # pieces before a phrase that opens its sentence
_BC_YEAR = 6  # characters of a year BC, "BC0216"
_NEAR = 60  # pieces; a date without a year goes on from one no further back
_LOOK_BACK = 12  # references; what stands further back is not what a reader refers to
