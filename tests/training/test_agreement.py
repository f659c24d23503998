"""Whether a mention is the speaker that the gold marks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotekit.training.agreement import agreement

# Gold in braces, the found mention in brackets; how far they agree.
CASES = [
    ("{Ana Roe} said no. [Roe] left.", 2),
    ("{Roe} said no. [Engineer Ana Roe, who left,] came.", 2),
    ("{Ana Roe's office} said no. [Ana Roe] left.", 1),
    ("{the mayor of Exton} said no. [the mayor] left.", 2),
    ("{the mayor of Exton} said no. [Exton] slept.", 1),
    ("{Ana Roe} said no. [Bo Lind] left.", 0),
    ("{the mayor} said no. [the doctor] left.", 0),
    ("{She} said no, and [she] left.", 2),
    ("{She} said no.\n\nThen [she] left.", 0),
    ("{She} said no. [Ana Roe] left.", 0),
    ("{Ana Roe} said no. [She] left.", 0),
    ("[Ana Roe], {who} said no, left.", 2),
    ("[Ana Roe] came and saw and won and left, she {who} said no.", 0),
]


def unmarked(marked: str) -> tuple[str, dict[str, int]]:
    text, at = "", {}
    for char in marked:
        if char in "{}[]":
            at[char] = len(text)
        else:
            text += char
    return text, at


@pytest.mark.parametrize(("marked", "degree"), CASES)
def test_degrees(marked: str, degree: int) -> None:
    text, at = unmarked(marked)
    assert agreement(text, ((at["{"], at["}"]),), at["["], at["]"]) == degree


@given(st.text("Ana Roe,who'’ of—-she.\n", min_size=2, max_size=30), st.data())
def test_every_mention_with_a_word_agrees_with_itself(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    assert agreement(text, ((start, end),), start, end) > 0
