"""Near copies stand in one fold."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from quotekit.training.folds import folds_of

STORY = "The dam held until morning and nobody had to leave the valley though the rain went on all night long. "
OTHER = "The museum has asked the town for money since water drips on the whale whenever it rains for a day. "


def test_near_copies_stand_in_one_fold() -> None:
    texts = [STORY + OTHER, "One.", OTHER * 2, "Two.", "Three.", STORY + "Nothing more was known on Monday evening."]
    folds = folds_of(texts, 3)
    assert folds[0] == folds[2] == folds[5]
    assert set(folds) == {0, 1, 2}


def test_the_fold_of_a_text_does_not_hang_on_letter_case_or_marks() -> None:
    assert folds_of([STORY, STORY.upper().replace(" ", "  ")], 2) == [0, 0]


@given(st.lists(st.text("ab \n", max_size=40), max_size=12), st.integers(2, 5))
def test_every_text_has_a_fold(texts: list[str], number: int) -> None:
    folds = folds_of(texts, number)
    assert len(folds) == len(texts)
    assert all(0 <= fold < number for fold in folds)
    assert all(folds[one] == folds[texts.index(text)] for one, text in enumerate(texts) if text.strip())
