"""The grammar of date phrases: which kinds of words may follow each other, in order of preference.

The patterns are in the notation of `notation`: names of kinds of words, and in capitals the fragments below.  At each
place the first pattern that fits wins.  Every repeat is bounded, so that one place costs a bounded time.
"""

from __future__ import annotations

from quotekit.dates.phrases.notation import compile_patterns

__all__ = ["FRAGMENTS", "GRAMMAR", "PATTERNS"]

FRAGMENTS = {
    # 1996; nineteen ninety-six; two thousand and five
    "SPOKEN": "(?: cardinal scale (?:and? cardinal (?:hyphen cardinal)?)?"
    " | cardinal hyphen? cardinal (?:hyphen? cardinal)?) (?! hyphen | UNIT | scale)",
    "YEAR": "(?: year | fiscal_year | SPOKEN)",
    "SHORTYEAR": "(?: apostrophe (?:day | small))",
    "MONTH": "(?: month | month_short dot?)",
    "WEEKDAY": "(?: weekday | weekday_short dot?)",
    "NTH": "(?: nth | (?:cardinal hyphen?)? ordinal)",
    "ONEUNIT": "(?: unit | quarter | year_unit | century)",
    "UNIT": "(?: ONEUNIT | units)",
    "THIS": "(?: last | next | this | same | current | past)",
    "THAT": "(?: (?:the | this | possessive)? THIS)",
    "OWNER": "(?: the | possessive)",
    "FISCAL": "(?: fiscal hyphen?)",
    "PHASE": "(?: phase hyphen?)",
    "EDGE": "(?: the? edge of)",
    "HALFOF": "(?: the (?: last | ordinal) half of)",
    # last year; the current fiscal year
    "RELYEAR": "(?: the? (?: THIS | that same?) FISCAL? year_unit)",
    # That December; that same Sunday
    "THATSAME": "(?: that same?)",
    "OFYEAR": "(?: (?:comma? | of) YEAR | of? SHORTYEAR | (?:comma? | of) RELYEAR)",
    # The rest of 1942-43
    "YEARAFTER": "(?: (?: hyphen | dash) (?: day | small | year))",
    "ERAYEAR": "(?: comma? of? (?: year | day | small | amount) era)",
    "MDY": "(?: MONTH (?: day | the? NTH) (?! hyphen? UNIT) (?: ERAYEAR | OFYEAR)?)",
    "DMY": "(?: the? (?: day | NTH) of? MONTH (?: ERAYEAR | OFYEAR)?)",
    # The night of 5-6 June
    "NEXTDAY": "(?: (?: hyphen | dash | to | and) day)",
    "HOLIDAY": "(?: holiday holiday_rest*+)",
    "DAY": "(?: (?:THAT | this)? WEEKDAY comma? (?:MDY | DMY | the? nth (?! of))"
    " | (?: last | next | this)? (?: MDY | DMY) | (?: THAT | THATSAME)? WEEKDAY | deictic | iso | slash"
    " | day hyphen MONTH hyphen (?: year | day | small)"
    " | the? THIS? HOLIDAY (?:comma? year)?)",
    "ZONE": "(?: zone | open zone close | local local)",
    "CLOCK": "(?: (?: clock meridiem? | clock_meridiem | (?:day | cardinal | decimal) (?: meridiem | oclock meridiem?))"
    " ZONE?"
    " | (?: year | amount | decimal) ZONE | (?: half | a? quarter | cardinal) past (?: cardinal | day) meridiem?"
    " | (?<= at | about) a? quarter to (?: cardinal | day) meridiem?"
    " | (?<= at | about) cardinal hyphen cardinal (?! hyphen | UNIT | scale | old) meridiem?)",
    # ago; earlier, but not earlier than planned
    "AWAY": "(?: ago | (?: earlier | later) (?! than) | hence | (?: before | after)(?= dot | comma | close))",
    "ABOUT": "(?: about | no? (?: more | less) than | at (?: more | less) | up to)",
    # For over a year; but not: over the years, over two days
    "OVER": "(?: (?<= prep | last | in | after | of) over)",
    "NEAR": "(?: EDGE | about | at more)",
    "FEW": "(?: a? few of?)",
    "NUMBER": "(?: cardinal (?:hyphen? cardinal)? (?:hyphen? scale (?:and? cardinal (?:hyphen cardinal)?)?)?"
    " | (?: day | small | amount | year | decimal) (?:hyphen? scale)? | day? fraction | a scale | scale)",
    "MANY": "(?: NUMBER (?: hyphen? and hyphen? (?: a hyphen? half | fraction))? | FEW)",
    "RANGE": "(?: MANY (?: hyphen? (?:to | or | dash) hyphen? MANY | hyphen MANY)?)",
    "LENGTH": "(?: RANGE hyphen? (?: filler | more)? hyphen? UNIT | RANGE fiscal units)",
    "ORDINALQUARTER": "(?: FISCAL? ordinal hyphen? (?: quarter | half) | quarter_name | half_name | last half)",
}

# Identifier of the rule, and its pattern.  The part before the dot is the family, which says how the phrase is read.
PATTERNS: tuple[tuple[str, str], ...] = (
    # Ages look like durations.
    ("length.age", "(?: OWNER | a)? LENGTH hyphen? old | a ONEUNIT hyphen? old | (?: OWNER | a)? units hyphen old"),
    ("none.once", "often in a while"),
    ("none.age", "old (?: of LENGTH | (?: day | small | cardinal) (?! hyphen? UNIT)) | LENGTH of old"),
    # Clock times and parts of a day
    ("named.clock-day", "ABOUT? PHASE? CLOCK (?: in the part)? comma? on? DAY part? | iso clock"),
    (
        "named.part-of-day",
        "ABOUT? (?: the? (?:phase hyphen?)?) part"
        " (?: of (?: day NEXTDAY (?: MONTH OFYEAR?)? | MONTH day NEXTDAY (?! hyphen? UNIT) OFYEAR? | the nth)"
        " | ZONE? comma? (?: on | of)? DAY)",
    ),
    ("named.hours-of-part", "the? PHASE? part units of? DAY"),
    ("named.small-hours", "the? phase units of (?: DAY | the nth) part?"),
    ("named.day-part", "EDGE? PHASE? DAY hyphen? part"),
    ("named.clock", "ABOUT? CLOCK (?: in the part | this part | last part)?"),
    ("named.clock", "(?<= from | to | prep) (?: day | cardinal) this part"),
    ("named.clock", "(?<= at) decimal (?= comma | the | a | possessive)"),
    ("named.clock", "(?<= at | about) (?: day | cardinal) (?: deictic part? | this part | last part)"),
    (
        "named.clock",
        "(?<= at | about | from | to | prep | before | after | and) (?: day | cardinal | decimal) in the part",
    ),
    (
        "named.clock",
        "(?<= from | prep) (?: day | cardinal)"
        " (?= (?: to | and | hyphen | dash) (?: clock | day | cardinal) (?: meridiem | in the part))",
    ),
    ("offset.two-days", "the (?: ONEUNIT | part) before last"),
    (
        "offset.day-before",
        "the (?: ONEUNIT | part) (?: before | after | earlier)(?= dot | comma | close) | the unit after that",
    ),
    ("shift.part", "(?: earlier | later)? PHASE? (?: THAT | that) phase? hyphen? part"),
    ("named.part", "the? PHASE? part ZONE? | phase in the part"),
    # The other day of a pair: May 19-21, 6 and 8 June
    ("named.day-after", "(?<= day hyphen | day dash | day and | day to) day OFYEAR? (?! hyphen | month | UNIT)"),
    ("named.day-before", "day (?= (?: comma day)? (?: hyphen | dash | and | to | comma and) DMY)"),
    # What repeats
    (
        "set.every",
        "every (?: MONTH day | day MONTH) (?! hyphen? UNIT)"
        " | often? every (?: other_one | NTH | NUMBER)?"
        " (?: PHASE? (?: UNIT | WEEKDAY | month | season | part | HOLIDAY)) part?"
        " | the (?: NTH | last) (?: WEEKDAY | unit) (?: of | in) every (?: ONEUNIT | month)",
    ),
    ("set.weekdays", "(?: weekdays (?: parts | part)? | weekday parts | weekday (?= (?: and | or) weekday parts))"),
    ("set.times", "(?: often | (?: NUMBER | FEW) (?: times | units)) (?: a | per | every) ONEUNIT"),
    ("set.adverb", "(?: often | NUMBER times)? adverb"),
    # N units before or after a point of time
    ("offset.ago-day", "(?: RANGE | a) UNIT ago on? (?: WEEKDAY | deictic) (?! genitive)"),
    (
        "offset.ago",
        "the? (?: ABOUT? (?: RANGE | a | half a | a half | a quarter (?: hyphen | of a)) filler? hyphen? UNIT"
        " (?: or (?: so | cardinal) | and a half)?"
        " | units (?: or units)?)"
        " AWAY",
    ),
    ("offset.from-now", "ABOUT? (?: RANGE | a) UNIT from now"),
    ("offset.from-day", "(?: RANGE | a) UNIT from (?: WEEKDAY | deictic)"),
    ("offset.two-days", "the unit (?: before | after) deictic"),
    ("offset.long", "(?: a? long | a long local | few local | a while) ago"),
    # Months, quarters, seasons, years and longer
    (
        "shift.year-ago",
        "(?: OWNER | a)? same? year_unit hyphen (?: ago | earlier)"
        " hyphen? (?: ORDINALQUARTER | quarter | period | LENGTH)?"
        " | the same? (?: quarter | period | unit) (?: a year_unit (?: ago | earlier | before) | of? last year_unit)"
        " | the same (?: quarter | period | unit) (?: of | in) YEAR"
        " | (?: this | the? same) local (?: RELYEAR | a year_unit (?: ago | earlier))",
    ),
    (
        "named.shared",
        "the? NTH (?= (?: and | or | to | hyphen | dash) the? NTH hyphen? units)"
        " | (?<= and | or | to | hyphen | dash) the? NTH hyphen? units (?: OFYEAR | of the FISCAL? year_unit)?",
    ),
    ("length.one", "OWNER? THIS ONEUNIT (?: and a half | or cardinal)"),
    ("length.half", "OWNER? THIS half hyphen? UNIT | ABOUT? a quarter (?: hyphen? | of a) century"),
    ("named.century", "(?: EDGE | HALFOF)? the? PHASE? NTH hyphen? century era?"),
    (
        "named.decade",
        "(?: EDGE | HALFOF)? the? PHASE? (?: apostrophe? decade | decade_name | cardinal hyphen? decade_name)",
    ),
    ("named.month", "HALFOF MONTH OFYEAR?"),
    (
        "named.quarter",
        "EDGE? (?: OWNER | RELYEAR genitive)? PHASE? (?: YEAR genitive?)? ORDINALQUARTER"
        " (?: of? FISCAL? year_unit? YEAR | of? SHORTYEAR | of? RELYEAR | of the FISCAL? year_unit | of the period)?"
        " | EDGE? OWNER? (?: last | final) (?: quarter | half) of (?: YEAR | RELYEAR | the FISCAL? year_unit)",
    ),
    ("named.quarter", "(?: the | a)? PHASE? month hyphen? quarter (?: of? YEAR | of? RELYEAR)?"),
    ("shift.of-year", "RELYEAR genitive (?: quarter | period)"),
    ("named.nth-weekday", "the (?: ordinal | last) WEEKDAY (?: of | in) (?: month OFYEAR? | THAT unit | the unit)"),
    (
        "named.nth-unit",
        "the (?: ordinal | last | final) unit (?: of | in) (?: MONTH OFYEAR? | year | the year_unit | RELYEAR)",
    ),
    ("named.day", "(?: earlier | later)? NEAR? PHASE? DAY"),
    (
        "named.season",
        "(?: earlier | later)?"
        " EDGE? (?: the PHASE? | PHASE the? | PHASE? (?: THAT | THATSAME) | possessive)? season"
        " (?: ERAYEAR | OFYEAR YEARAFTER?)?",
    ),
    (
        "named.month",
        "(?: earlier | later)? NEAR? (?: (?:the? PHASE)? (?: THAT | THATSAME | this)? | PHASE)"
        " MONTH (?: ERAYEAR | OFYEAR)?",
    ),
    ("named.period", "the FISCAL? YEAR (?: period | quarter)"),
    (
        "named.year",
        "(?<! amount hyphen) NEAR? (?: the? PHASE)?"
        " (?: the FISCAL year_unit | FISCAL year_unit? | the? year_unit)? YEAR era? (?! units)",
    ),
    ("named.year-after", "(?<= year hyphen | year dash) (?: day | small) (?! hyphen | month | UNIT)"),
    ("named.short-year", "SHORTYEAR (?! hyphen | UNIT)"),
    ("named.era", "era (?: year | day | small | amount) | (?: day | small | amount) era"),
    (
        "named.day-of-month",
        "(?: the nth | (?<= on) the (?:cardinal hyphen)? ordinal)"
        " (?! of | month | hyphen | and the? (?: nth | ordinal | last | final) | ONEUNIT | units)",
    ),
    # Last week, the quarter, year-end
    (
        "length.several",
        "(?: ABOUT | OVER)? (?: every of)? (?: the | a | this | possessive)? PHASE?"
        " (?: THIS | recent | ordinal | final)? LENGTH (?! hyphen? ago)"
        " (?: or so | or more | ahead | to come | period)?",
    ),
    (
        "shift.unit",
        "(?: earlier | later | sometime)?"
        " (?: (?: EDGE | earlier in | later in)? (?: OWNER | this)? PHASE? THIS phase? FISCAL?"
        " ONEUNIT | (?: OWNER | this)? THIS period | EDGE? PHASE? that same? ONEUNIT) (?: or so)?",
    ),
    ("shift.edge", "(?: EDGE | (?: earlier | later) in) the FISCAL? ONEUNIT"),
    ("shift.the", "the (?: (?: FISCAL | filler)? ONEUNIT | period) (?! hyphen)"),
    ("shift.year-end", "about? OWNER? year_unit (?: hyphen | genitive)? edge | phase hyphen year_unit"),
    ("shift.year-end", "OWNER? unit genitive edge"),
    # Durations
    ("length.long", "a? (?: UNIT hyphen long | lasting)"),
    ("length.half", "ABOUT? (?: half (?: a | hyphen) UNIT | a half hyphen? UNIT)"),
    ("length.one", "(?: ABOUT | OVER)? a filler? ONEUNIT (?! hyphen) (?: and a half | or so | or more | or cardinal)?"),
    ("length.vague", "a while | few local"),
    (
        "length.bare",
        "(?: THAT | the? recent | the (?: phase | ordinal)? | possessive)? units (?: (?:and | or) units)?"
        " (?: ahead | to come)?",
    ),
    # Words that name no day
    ("ref.now", "right? now | present_word | current | (?<= at | prep) moment"),
    ("ref.past", "more? past_word | the recent? past (?! NUMBER | UNIT | few) | earlier (?= comma)"),
    ("ref.future", "future_word | the near? future | future units | the (?: near | long) term"),
)


GRAMMAR = compile_patterns([pattern for _, pattern in PATTERNS], FRAGMENTS)
