"""Explanations: what was weighed is what was chosen, and can be read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import quotekit
from quotekit.choice.linear import shares
from quotekit.locale.en import EN
from quotekit.model import Explanation
from quotekit.quotations.quoted.candidates import NOBODY, TERM
from quotekit.quotations.quoted.explain import explain
from quotekit.quotations.quoted.wording import reading_of
from quotekit.quotations.reading import outline_of, read_quotations
from quotekit.text.document import read

TEXT = (
    "“The dam will hold until morning,” Ana Roe, the engineer, said on Monday. Bo Lind called the plan “a heap of wet "
    "paper” and left.\n\nThe film “Wet Feet” was shown at the hall."
)


def explained(text: str) -> tuple[Explanation, ...]:
    return explain(outline_of(read(text), EN), EN)


def test_the_chosen_reading_is_the_one_of_the_quotation() -> None:
    outline = outline_of(read(TEXT), EN)
    found = explain(outline, EN)
    quotation = read_quotations(outline, EN)[0]
    (chosen,) = [reading for reading in found[quotation.stretches[0]].readings if reading.chosen]
    assert chosen.rule == quotation.rule
    assert chosen.mention is not None
    assert chosen.mention.of(TEXT).startswith("Ana Roe")
    assert chosen.cue is not None
    assert chosen.cue.of(TEXT) == "said"


def test_words_that_are_no_quotation_are_explained_too() -> None:
    assert [one.span.of(TEXT) for one in explained(TEXT)] == [
        "“The dam will hold until morning,”",
        "“a heap of wet paper”",
        "“Wet Feet”",
    ]


def test_the_shares_come_from_the_evidence() -> None:
    for explanation in explained(TEXT):
        sums = [sum(item.weight for item in reading.evidence) for reading in explanation.readings]
        assert [reading.share for reading in explanation.readings] == pytest.approx(shares(sums))


def test_the_evidence_comes_in_words_weightiest_first() -> None:
    reading = explained(TEXT)[0].readings[0]
    weights = [abs(item.weight) for item in reading.evidence]
    assert weights == sorted(weights, reverse=True)
    assert "the cue is a form of “say”" in [item.meaning for item in reading.evidence]


def test_an_explanation_can_be_printed() -> None:
    shown = explained(TEXT)[0].in_words(TEXT, evidence=2)
    lines = shown.splitlines()
    assert lines[0] == "“The dam will hold until morning,”"
    assert lines[1].startswith(">")
    assert "Ana Roe, the engineer (said): A cue with its subject stands right behind" in lines[1]
    assert lines[2].lstrip()[0] in "+-"


@pytest.mark.parametrize("rule", [NOBODY.rule, TERM.rule, "quotation.continued", "quotation.far-before"])
def test_readings_that_are_no_rule_have_a_sentence_too(rule: str) -> None:
    assert reading_of(rule).endswith(".")


@given(st.lists(st.sampled_from([*"“”‘’\"' .,:\n", "Ana Roe", "said", "that", "I", "who", "—"]), max_size=30))
def test_any_text_is_explained(pieces: list[str]) -> None:
    text = " ".join(pieces)
    outline = outline_of(read(text), EN)
    found = explain(outline, EN)
    assert len(found) <= len(outline.stretches)
    for explanation in found:
        assert sum(reading.chosen for reading in explanation.readings) == 1


def test_an_extraction_is_explained_if_asked_and_no_other() -> None:
    plain, told = quotekit.extract(TEXT), quotekit.extract(TEXT, explain=True)
    assert plain.explanations == ()
    assert told.explanations == explained(TEXT)
    assert plain == told


def test_what_is_less_sure_than_asked_is_left_out() -> None:
    all_of_it = quotekit.extract_quotations(TEXT)
    sure = sorted(quotation.confidence for quotation in all_of_it)
    kept = quotekit.extract_quotations(TEXT, min_confidence=sure[-1])
    assert kept
    assert kept == tuple(quotation for quotation in all_of_it if quotation.confidence >= sure[-1])


@pytest.mark.parametrize("value", [-0.1, 1.1, float("nan")])
def test_a_confidence_is_from_0_to_1(value: float) -> None:
    with pytest.raises(quotekit.OptionError, match="min_confidence"):
        quotekit.extract(TEXT, min_confidence=value)


@pytest.mark.parametrize("value", ["0.9", None, True])
def test_a_confidence_is_a_number(value: object) -> None:
    with pytest.raises(TypeError, match="min_confidence"):
        quotekit.extract(TEXT, min_confidence=value)
