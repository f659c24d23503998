"""The rules by which dates are found, each with an example and a near miss; the grammar holds their patterns."""

from __future__ import annotations

from quotekit.rule import Rule

__all__ = ["RULES"]


def _rule(name: str, summary: str, yes: str, no: str) -> Rule:
    return Rule(id=f"date.{name}", summary=summary, yes=yes, no=no)


RULES: tuple[Rule, ...] = (
    # Days
    _rule(
        "named.day",
        "A day by its date, weekday, holiday, or as today, yesterday and tomorrow.",
        "The court sits on Monday, 5 May 2014.",
        "She may go and the sun may shine.",
    ),
    _rule("named.day-after", "The second of two days that share a month.", "They met on May 19-21.", "They won 19-21."),
    _rule("named.day-before", "The first of two days that share a month.", "It ran on 6 and 8 June.", "6 and 8 boats."),
    _rule("named.day-of-month", "A day by its number alone.", "They met on the 19th.", "They met on the 19th floor."),
    _rule(
        "named.nth-weekday",
        "A weekday counted within a month.",
        "It falls on the third Monday of May.",
        "It was the third Monday he missed.",
    ),
    _rule(
        "named.nth-unit",
        "A day, week or weekend counted within a month, or one counted within a year.",
        "It opens in the first week of June.",
        "It opened on the first day of the trial.",
    ),
    _rule(
        "offset.two-days",
        "The day after tomorrow and its kin.",
        "Come the day after tomorrow.",
        "The day after he left.",
    ),
    # Times of day
    _rule("named.clock", "A clock time.", "It opened at 9:30 a.m. and closed.", "They lost 3:2 at home."),
    _rule(
        "named.clock-day",
        "A clock time together with its day.",
        "He arrived at 10 p.m. Wednesday.",
        "He arrived at 10 on a horse.",
    ),
    _rule("named.day-part", "A part of a named day.", "They spoke on Friday evening.", "They spoke on Friday."),
    _rule(
        "named.part-of-day",
        "A part of a day that is named behind it.",
        "It began on the morning of May 5.",
        "It began on a morning of rain.",
    ),
    _rule(
        "named.part", "An hour of its own, or a part of the day told of.", "The siege ended at noon.", "Good morning!"
    ),
    _rule(
        "shift.part", "A part of this day or the one beside it.", "They met this morning.", "They met one morning show."
    ),
    _rule(
        "named.hours-of-part",
        "The hours of a part of a named day.",
        "He left in the early morning hours of Saturday.",
        "He left in the morning of Saturday.",
    ),
    _rule(
        "named.small-hours",
        "The early or late hours of a day.",
        "He left in the early hours of Saturday.",
        "He left in the early days of March.",
    ),
    # Named periods
    _rule(
        "named.month", "A month, with or without its year.", "It rained in early March 2003.", "March on, they may say."
    ),
    _rule("named.season", "A season, with or without its year.", "It rained in the summer of 2003.", "Prices fall."),
    _rule(
        "named.quarter",
        "A quarter or half of a year.",
        "Sales fell in the third quarter of 2012.",
        "He ate three-quarters of the cake.",
    ),
    _rule("named.period", "A report's period in another year.", "It lost money in the 1988 period.", "A quiet period."),
    _rule("named.year", "A year.", "The bridge opened in 1932.", "It cost $1932 and drew 2000 people."),
    _rule("named.era", "A year with its era.", "The city fell in 480 BC.", "The city counted 480 houses."),
    _rule(
        "named.shared",
        "One of two centuries or quarters that share the word.",
        "It was built in the 18th and 19th centuries.",
        "It was built on the 18th and 19th days.",
    ),
    _rule("named.decade", "A decade.", "He sang in the early 1990s.", "It was in the low 60 degrees."),
    _rule("named.century", "A century.", "It is a church of the 12th century.", "It is the 12th church."),
    _rule("named.year-after", "The year that ends a range.", "He led it in 1994-98.", "They won 94-98."),
    _rule("named.short-year", "A year of two digits behind its sign.", "He sang it in '94.", "He sang '94 of them."),
    # Periods beside that of publication
    _rule(
        "shift.unit",
        "A week, month, quarter or year beside that of publication or of the text.",
        "Prices rose last week.",
        "The last straw broke.",
    ),
    _rule("shift.the", "The week, month, quarter or year told of.", "Profit for the quarter fell.", "The second fell."),
    _rule("shift.edge", "The beginning or end of the period told of.", "It opens by the end of the year.", "The end."),
    _rule("shift.year-end", "The end of the year.", "The deal closes by year-end.", "The deal closes in the end."),
    _rule(
        "shift.year-ago",
        "The period a year before the one reported.",
        "Profit fell from the year-ago quarter.",
        "Profit fell from ten to nine.",
    ),
    _rule("shift.of-year", "Last year's quarter.", "It is up from last year's quarter.", "It is up from last year."),
    _rule("offset.ago", "Some units before or after a day.", "They left two weeks ago.", "They left two cats."),
    _rule(
        "offset.ago-day",
        "A day so many units ago.",
        "They left a week ago Sunday.",
        "They left a week before Sunday.",
    ),
    _rule("offset.from-day", "Some units from a day.", "It opens a week from Friday.", "It is a mile from Friday."),
    _rule("offset.from-now", "Some units from now.", "Two weeks from now it opens.", "Two from now on."),
    _rule(
        "offset.day-before",
        "The unit before the one told of, and the one after that.",
        "He had left the day before.",
        "The day broke.",
    ),
    _rule("offset.long", "A time long gone.", "It all began long ago.", "It was a long way."),
    # Durations
    _rule(
        "length.several",
        "A number of units.",
        "He waited for the past two years.",
        "He is a 27-year-old and aged 54.",
    ),
    _rule(
        "length.joined",
        "A length told in two or more units.",
        "He was away for two years and six months.",
        "He was away for six months and two years.",
    ),
    _rule("length.age", "The age of what lasts.", "It ended the two-year-old war.", "It hurt the two-year-old boy."),
    _rule("length.vague", "Some time, a while.", "It went on for some time.", "Some people left."),
    _rule("length.one", "One unit.", "It took about a week.", "It costs $5 a week."),
    _rule("length.half", "Half a unit.", "It took half an hour.", "It took half of it."),
    _rule("length.long", "A duration as an adjective.", "The year-long siege ended.", "The long siege ended."),
    _rule("length.bare", "Units without a number.", "He waited for months.", "He took the minutes."),
    # Sets
    _rule("set.every", "Each of many days or units.", "They meet every Friday.", "Every man for himself."),
    _rule("set.weekdays", "A weekday again and again.", "They play on Tuesday nights.", "They play at nights."),
    _rule("set.times", "How often in a unit.", "They meet twice a month.", "They met twice."),
    _rule("set.adverb", "Daily, weekly and the like.", "The paper appears weekly.", "The weekly paper appears."),
    # Words that name no day
    _rule("ref.now", "The present.", "They are now at home.", "They know it."),
    _rule("ref.past", "The past.", "They recently moved.", "The past president spoke."),
    _rule("ref.future", "The future.", "They will soon move.", "They left as soon as possible."),
)
