"""The words of the English calendar, and the notation of the grammar over their kinds."""

from __future__ import annotations

from collections import Counter

import pytest

from quotekit.dates.phrases.grammar import PATTERNS
from quotekit.dates.phrases.notation import compile_patterns
from quotekit.dates.phrases.rules import RULES
from quotekit.locale.calendar import KINDS
from quotekit.locale.en.calendar import CALENDAR


def test_a_form_has_one_kind() -> None:
    forms = Counter(
        form for table in (CALENDAR.numbers, CALENDAR.symbols) for words in table.values() for form in words
    )
    assert [form for form, count in forms.items() if count > 1] == []


def test_kinds_of_words_are_kinds_of_the_grammar() -> None:
    assert {*CALENDAR.numbers, *CALENDAR.symbols} <= set(KINDS)
    assert len(set(KINDS.values())) == len(KINDS)
    assert all(len(code) == 1 for code in KINDS.values())


def test_forms_are_small_letters_and_holidays_tokens() -> None:
    forms = [form for table in (CALENDAR.numbers, CALENDAR.symbols) for words in table.values() for form in words]
    assert [form for form in forms if form != form.lower() or form != form.strip()] == []
    assert all(words == tuple(word.lower() for word in words) for words in CALENDAR.holidays)


def test_every_pattern_has_a_rule() -> None:
    made_later = {"date.length.joined"}
    found = {f"date.{name}" for name, _ in PATTERNS if not name.startswith("none.")}
    assert {rule.id for rule in RULES} == found | made_later


def codes(*kinds: str) -> str:
    return "".join(KINDS[kind] for kind in kinds)


@pytest.mark.parametrize(
    ("pattern", "kinds", "fits"),
    [
        ("month day", ("month", "day"), True),
        ("month day", ("day", "month"), False),
        ("month? day", ("day",), True),
        ("(?: the | a )? month", ("month",), True),
        ("(?: the? month | day )", ("the", "month"), True),
        ("(?<= the ) month", ("month",), False),
        ("(?! month ) DAY", ("day",), True),
        ("(?! month ) DAY", ("month",), False),
        ("month (?= day )", ("month", "day"), True),
        ("month (?= day )", ("month", "year"), False),
        ("(?: (?: the )? a? )? day", ("a", "day"), True),
    ],
)
def test_notation(pattern: str, kinds: tuple[str, ...], fits: bool) -> None:
    compiled = compile_patterns([pattern], {"DAY": "(?: day | month )"})
    assert bool(compiled.match(codes(*kinds))) is fits


def test_the_first_pattern_that_fits_wins() -> None:
    found = compile_patterns(["month year", "month", "month day"], {}).match(codes("month", "day"))
    assert found is not None
    assert found.lastgroup == "r1"


def test_an_unknown_name_is_an_error() -> None:
    with pytest.raises(KeyError):
        compile_patterns(["mnoth"], {}).search("m")
