"""Who is meant, end to end, where a reader has to know what the text told of somebody before."""

from __future__ import annotations

import pytest

import quotekit

MEANT = {
    "a stage name and the name behind it": (
        "Sorrel, who sang about trains, died on Sunday. She was born Ruth Ann Prewitt in a camp.\n\n"
        "“No hymns,” Sorrel wrote in a note.",
        ["Ruth Ann Prewitt"],
    ),
    "whoever goes by another name is not called by the surname": (
        "Sorrel died on Sunday. She was born Ruth Ann Prewitt.\n\nHer brother, Earl Prewitt, played bass.\n\n"
        "“She was right about the bus,” Prewitt said.",
        ["Earl Prewitt"],
    ),
    "the name by which somebody sings": (
        "Cher Bell, who sings as Madam Barb, has entered. “I walk in,” Madam Barb said.",
        ["Cher Bell"],
    ),
    "the name off stage comes later": (
        "The singer known as Nobi called off her tour.\n\n“I am bored,” wrote Bae Su-jin, as she is called at home.\n\n"
        "“It is over,” Nobi said.",
        ["Bae Su-jin", "Bae Su-jin"],
    ),
    "he was": (
        "‘She leaks like a gossip,’ said the man at the tiller. He was Rory Pender, a dentist from Hull.",
        ["Rory Pender"],
    ),
    "the body that somebody serves": (
        "Tom Nye, an engineer with Wirra Shire, came. “It pays,” he said.\n\n“Entry costs $4,” the shire said.",
        ["Tom Nye", "Wirra Shire"],
    ),
    "the body that somebody serves, in small letters": (
        "Wahu Lindt, a scientist with the volcano agency in Bandar, came.\n\n“I stay,” said Tina Ott, 81.\n\n"
        "“Wear masks,” the agency said.",
        ["Tina Ott", "volcano agency"],
    ),
    "of bishops in general": (
        "The bishop of Lima, Ignacio Lara, said nothing. “I am afraid of bishops,” Tom Rique wrote.\n\n"
        "On Monday the bishop came himself. “Nobody threatened him,” he said.",
        ["Tom Rique", "Ignacio Lara"],
    ),
    "two surnames": (
        "It belongs to Pilar Etcho Ruiz and Nuria Etcho Ruiz.\n\nBoth women laugh. “He owes us,” said Etcho.",
        [None],
    ),
}


@pytest.mark.parametrize("name", MEANT)
def test_who_is_meant(name: str) -> None:
    text, expected = MEANT[name]
    found = quotekit.extract(text, kinds={"direct", "mixed"}).quotations
    assert [quotation.speaker and quotation.speaker.label for quotation in found] == expected
