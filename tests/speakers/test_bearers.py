"""Who bears a role, a surname or a lead: the person whom the text names elsewhere, or nobody where two may."""

from __future__ import annotations

import pytest
from marked_scenes import labels

CASES = {
    "the first of two surnames": (
        "[Juan Ibarra Soto] came. “Yes,” [*Mr. {Ibarra}] said.",
        ["Juan Ibarra Soto", "Juan Ibarra Soto"],
    ),
    "a title before a surname": (
        "[Nana Ama Roe] met [Nana Yaa Lind]. “Yes,” [*Nana Roe] said.",
        ["Ama Roe", "Yaa Lind", "Ama Roe"],
    ),
    "a role by its initials": (
        "[{Kojo Antwi}, the (district chief executive)], came. “Yes,” [*the DCE] said.",
        ["Kojo Antwi", "Kojo Antwi"],
    ),
    "a role of the only one named": (
        "[Maria Sand] staged it.\n\n“Yes,” [*the director] said.",
        ["Maria Sand", "Maria Sand"],
    ),
    "a role that two may have": (
        "[Peter Lund] sat. [Maria Sand] stood.\n\n“Yes,” [*the coach] said.",
        ["Peter Lund", "Maria Sand", None],
    ),
    "a judge may stay unnamed": (
        "[Peter Lund] sat. “Yes,” [*the judge] said.",
        ["Peter Lund", "judge"],
    ),
    "whom an article opens with": (
        "[A man] sold a bridge.\n\n[Peter Lund], 44, sat. “Yes,” [*the man] said.",
        ["Peter Lund", "Peter Lund", "Peter Lund"],
    ),
    "the elder brother": (
        "[Eliud Roe] ran. [His (elder brother), {Wilfred}], sat. “Yes,” [*the elder {Roe}] said.",
        ["Eliud Roe", "Wilfred Roe", "Wilfred Roe"],
    ),
    "a surname that is the brother's too": (
        "[Angus Roe] ran. [His (brother) {Ewan}] sat.\n\n“Yes,” [*Roe] said.",
        ["Angus Roe", "Ewan", None],
    ),
    "her who is asked": (
        "[Maria Sand] ran. [{Ina Holt}, the (chair)], asked her where. “There,” [*she] said.",
        ["Maria Sand", "Ina Holt", "Maria Sand"],
    ),
    "the former and the latter": (
        "[Peter Lund] sat. [Oscar Horn] stood. “No,” [*the former] said. “Yes,” [*the latter] said.",
        ["Peter Lund", "Oscar Horn", "Peter Lund", "Oscar Horn"],
    ),
    "the old man": (
        "[Peter Lund], 79, sat. [Oscar Horn], 26, stood. “No,” [*the old man] said.",
        ["Peter Lund", "Oscar Horn", "Peter Lund"],
    ),
    "the son who has the father's name": (
        "[Emil Hart] came. [Emil Hart Jr.] came. “No,” [*the son] said. “Yes,” [*the father] said.",
        ["Emil Hart", "Emil Hart Jr.", "Emil Hart Jr.", "Emil Hart"],
    ),
    "the bank that was named": (
        "[@Brastol Slavia] fell. “Buy,” [*@the bank] said.",
        ["Brastol Slavia", "Brastol Slavia"],
    ),
    "one of two who were named": (
        "[Peter Lund] sat. [Oscar Horn] stood.\n\n“No,” [*one of the lawyers] said.",
        ["Peter Lund", "Oscar Horn", None],
    ),
    "asked to do something": (
        "[Paul Horn] asked [Peter Lund] to leave. “Go,” [*he] said.",
        ["Paul Horn", "Peter Lund", "Paul Horn"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_who_bears_it(name: str) -> None:
    marked, expected = CASES[name]
    assert labels(marked) == expected
