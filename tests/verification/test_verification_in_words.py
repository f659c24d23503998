"""How a verification tells what differs, in the table for terminals and on the page."""

from __future__ import annotations

import pytest

import quotekit
from quotekit.export.html.verified import to_verification_html
from quotekit.export.verification import to_verification_table

# What the text quotes, what the source has, and the line that tells the difference; none where nothing is to tell.
DIFFERENCES = [
    ("We won the cup again", "We won the cup again", None),
    ("We won the big cup again", "We won the cup again", "The text adds “big”"),
    ("We won the cup again", "We won the silver cup again", "The text leaves out “silver”"),
    ("We won the mug again", "We won the cup again", "The text has “mug” for “cup”"),
    ("We won [the cup] again", "We won it again", "“[the cup]” stands for “it”"),
    ("We won … and left", "We won the cup and left", "Left out: “the cup”"),
]


@pytest.mark.parametrize(("quoted", "said", "line"), DIFFERENCES)
def test_a_difference_in_words(quoted: str, said: str, line: str | None) -> None:
    verification = quotekit.verify(f"“{quoted},” Roe said.", f"“{said},” Ana Roe said.")
    table = to_verification_table(verification, width=200)
    told = ("The text ", "stands for", "Left out")
    assert [words for words in told if words in table] == [words for words in told if line and words in line]
    assert line is None or line in table


def test_what_stands_without_marks_is_counted_apart() -> None:
    verification = quotekit.verify("“We won,” Roe said. He said that it was late.", "“We won,” Ana Roe said.")
    assert "(1 without marks not checked)" in to_verification_table(verification)
    assert "1 quotation without marks not checked." in to_verification_html(verification)
