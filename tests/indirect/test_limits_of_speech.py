"""Where reported speech ends, and that who says it is no part of it."""

from __future__ import annotations

import pytest

import quotekit

# text | content: speaker | ...
LIMITS = """
Ana Roe said the plan was late; Bo Lind said it was not. | the plan was late: Ana Roe | it was not: Bo Lind
Ana Roe said the plan was late; the cost had risen. | the plan was late; the cost had risen: Ana Roe
Ana Roe was quoted by state media as saying that it rained. | that it rained: Ana Roe
Ana Roe was quoted on Monday by the agency as saying it rained. | it rained: Ana Roe
Ana Roe and Bo Lind wrote in a note that it rained. | that it rained: Ana Roe and Bo Lind
The two said it rained. | it rained: two
Both said it rained. | it rained: Both
"""


@pytest.mark.parametrize("case", LIMITS.strip().splitlines())
def test_content_and_speaker(case: str) -> None:
    text, *due = case.split(" | ")
    found = quotekit.extract_quotations(text)
    assert [f"{one.text}: {one.speaker.label if one.speaker else '-'}" for one in found] == due


@pytest.mark.parametrize("who", ["the two", "both", "the three"])
def test_a_few_are_who_speaks(who: str) -> None:
    (quotation,) = quotekit.extract_quotations(f"“It rains a lot here,” {who} said.")
    assert quotation.kind == "direct"
    assert quotation.mention is not None
    assert quotation.mention.text == who
