"""Words of the calendar, as the dates room looks them up: what kind of word a form is, and what it stands for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple, TypeVar

from attrs import field, frozen

from quotekit.locale.table import Table

__all__ = ["KINDS", "Calendar", "Holiday", "Neighbours", "TenseWords"]

Value = TypeVar("Value")

# Every kind of word that the grammar of dates tells apart; the first stands for all words that it does not know.
_KIND_NAMES = """
    other
    month month_short weekday weekday_short weekdays season seasons holiday holiday_rest deictic part parts
    unit units quarter year_unit century decade decade_name quarter_name half_name
    day small amount year fiscal_year digits decimal fraction ordinal nth cardinal scale few
    iso slash clock clock_meridiem meridiem zone oclock era
    last next this that same current past recent final
    phase edge about more less than
    ago earlier later before after hence
    the a of in on at to from and or prep no possessive
    every other_one often times adverb lasting fiscal period half per long old filler
    local present_word past_word future_word now future near term moment while right so sometime ahead come up over
    comma dot hyphen dash apostrophe genitive open close
""".split()
# One printable character for each kind that means nothing in a regular expression.
KINDS: Mapping[str, str] = Table(
    dict(zip(_KIND_NAMES, " " + "".join(c for c in map(chr, range(48, 0x180)) if c.isalnum()), strict=False))
)


class Holiday(NamedTuple):
    """How the day of a holiday is computed.

    `rule` is one of
    "fixed" (`month`, `day`),
    "nth" (the `day`-th `weekday` of `month`; -1 is the last one),
    "before" (the last `weekday` before `month` `day`),
    "easter" (`day` days after Western Easter Sunday),
    "orthodox" (the same after Orthodox Easter),
    "hebrew" and "islamic" (`month` and `day` of those calendars; Hebrew months count from Nisan, Adar is 0),
    "once" (`month` and `day` of one `year`),
    "election" (the Tuesday after the first Monday of November),
    "after" (`day` days after the fourth Thursday of November).
    Weekdays are those of ISO 8601: Monday is 1.
    """

    rule: str
    month: int = 0
    day: int = 0
    weekday: int = 0
    year: int = 0


@frozen(kw_only=True)
class TenseWords:
    """Verb forms that tell whether a clause looks back or ahead.

    `future` (will, would) and `past` (went) tell it alone, those of `coming` (will) so surely that a text which has
    them is about today; regular forms in -ed count as past without being listed.  By those of `said` somebody speaks,
    one of `pluperfect` (had) tells what went before the story.
    A word of `able` (could) before one of `bare` (not) looks back; one of
    `weak` (would) may also tell of yesterday; a word of `perfect` (have) takes the look ahead from
    one before it (should have met).
    `being` (is, comes) and `plain` (they meet) are forms of the present that look ahead beside a date: the former right
    before it or a word of `lying` (is closed Friday, comes out on Friday), the latter unless a word of `bare` (to, did)
    stands before them.
    `bent` are participles that look ahead (scheduled; the news of a day before has it that they were scheduled to meet)
    unless a word of `auxiliary` before them (had been, originally) turns them back;
    `promising` those that do before an infinitive of `timed` (agreed to meet), which names what has its hour.
    `bound` are the words that look ahead before "to" (is to meet), `passive` those before a participle that leave the
    tense to other words (will be paid, is closed), `pledged` words that look ahead before a word of certain kinds (set
    for, ahead of), `shifted` those that do where one of `shifting` stands right before the date (moved to Friday,
    postponed the hearing until Friday), `looking_back` those that always look back (since June), `looking_ahead` those
    that look ahead where no verb tells the tense (closed until Friday), `wished` those that do behind a word of
    `promising` (promised a reply by Friday) and before an infinitive (until Friday to reply).
    """

    future: frozenset[str]
    coming: frozenset[str]
    able: frozenset[str]
    weak: frozenset[str]
    past: frozenset[str]
    perfect: frozenset[str]
    pluperfect: frozenset[str]
    said: frozenset[str]
    being: frozenset[str]
    lying: frozenset[str]
    plain: frozenset[str]
    bare: frozenset[str]
    bent: frozenset[str]
    promising: frozenset[str]
    timed: frozenset[str]
    auxiliary: frozenset[str]
    bound: frozenset[str]
    passive: frozenset[str]
    pledged: Mapping[str, frozenset[str]]
    shifted: frozenset[str]
    shifting: frozenset[str]
    looking_back: frozenset[str]
    looking_ahead: frozenset[str]
    wished: frozenset[str]
    telling: frozenset[str] = field(init=False, repr=False)

    @telling.default
    def _telling(self) -> frozenset[str]:
        """All words that may tell the tense, so that the others cost one look."""
        verbs = (self.past, self.being, self.plain, self.bent, self.promising, self.pledged, self.shifted)
        return self.future.union(*verbs, {"to"})


@frozen(kw_only=True)
class Neighbours:
    """Words beside a phrase that show it to be no date.

    `counted` are nouns that make a number before them an amount (2000 people), `numbered` the words that make a
    number after them a name (Flight 1549), `addressed` those that end an address (1900 Pine Street), `reporting`
    those of business reports, where a half is one of the year, `playing` those of games, whose quarters are none of
    the year, and `ruled` the nouns before which a doubtful month is a person's name (the May government). `telling`
    are words behind "the week" that go on to say which (the week that ...), `tying` those that tie "soon" to
    something else (as soon as), `naming` those that make a weekday behind them a newspaper (Mail on Sunday),
    `entire` words that make a period a whole one (the full year), `vague` those that make a time of no known length
    (some time), `lasting` nouns of what goes on (a two-year-old war), `measured` those of what is told in
    degrees, whose "30s" are no years, `throughout` words before "the day" that make it the hours of light,
    `claiming` verbs behind which "that" opens a clause, `aged` nouns behind which "of two months" is an age,
    `linking` words behind "daily" that are no noun, `repeating` adverbs before "that summer", `subjects` pronouns that
    begin a clause, and `bounding` maps a word to the parts of a day that need no article behind it (by evening).
    """

    counted: frozenset[str]
    numbered: frozenset[str]
    addressed: frozenset[str]
    reporting: frozenset[str]
    playing: frozenset[str]
    naming: frozenset[str]
    entire: frozenset[str]
    vague: frozenset[str]
    lasting: frozenset[str]
    measured: frozenset[str]
    throughout: frozenset[str]
    ruled: frozenset[str]
    telling: frozenset[str]
    tying: frozenset[str]
    claiming: frozenset[str]
    aged: frozenset[str]
    linking: frozenset[str]
    repeating: frozenset[str]
    subjects: frozenset[str]
    bounding: Mapping[str, frozenset[str]]


@frozen(kw_only=True)
class Calendar:
    """The words of dates and times of one language.

    `numbers` and `symbols` give for each kind of word (see `KINDS`) its lower-case forms and what they stand for: a
    number (month, weekday, count) or a TIMEX3 symbol (unit, season, part of day). `cased` are forms that count only
    with a capital letter (May, Sun), `doubtful` those that need more than themselves to be a date, `alone` parts of
    a day that need no article (at dawn). `holidays` maps the lower-case words of a named day to its computation.
    `day_first` tells how the language's press reads 5/6/14 where a text does not show it. `codes`, `number`,
    `symbol` and `holidays_from` are made from these, for looking up.
    """

    numbers: Mapping[str, Mapping[str, int]] = field(repr=False)
    symbols: Mapping[str, Mapping[str, str]] = field(repr=False)
    cased: frozenset[str] = field(repr=False)
    doubtful: frozenset[str] = field(repr=False)
    alone: frozenset[str] = field(repr=False)
    holidays: Mapping[tuple[str, ...], Holiday] = field(repr=False)
    tense: TenseWords = field(repr=False)
    neighbours: Neighbours = field(repr=False)
    day_first: bool = False
    codes: Mapping[str, str] = field(init=False, repr=False)
    number: Mapping[str, int] = field(init=False, repr=False)
    symbol: Mapping[str, str] = field(init=False, repr=False)
    holidays_from: Mapping[str, tuple[tuple[str, ...], ...]] = field(init=False, repr=False)

    @codes.default
    def _codes(self) -> Mapping[str, str]:
        # A named day is printed with a capital: "new" and "all" begin none.
        starters = {words[0] for words in self.holidays}
        codes = {form: KINDS["holiday"] for word in starters for form in _written(word, frozenset(starters))}
        for kind, forms in [*self.numbers.items(), *self.symbols.items()]:
            for form in forms:
                codes.update(dict.fromkeys(_written(form, self.cased), KINDS[kind]))
        return Table(codes)

    @number.default
    def _number(self) -> Mapping[str, int]:
        return Table(_merged(self.numbers.values()))

    @symbol.default
    def _symbol(self) -> Mapping[str, str]:
        return Table(_merged(self.symbols.values()))

    @holidays_from.default
    def _holidays_from(self) -> Mapping[str, tuple[tuple[str, ...], ...]]:
        """The named days by their first word, the longest before those that are parts of it."""
        table: dict[str, list[tuple[str, ...]]] = {}
        for words in sorted(self.holidays, key=len, reverse=True):
            table.setdefault(words[0], []).append(words)
        return Table({word: tuple(named) for word, named in table.items()})


def _written(form: str, cased: frozenset[str]) -> list[str]:
    """The ways to write `form`: small (unless it needs a capital), with a capital, all in capitals."""
    return [form.capitalize(), form.upper()] + ([] if form in cased else [form])


def _merged(tables: Iterable[Mapping[str, Value]]) -> dict[str, Value]:
    return {form: value for table in tables for form, value in table.items()}
