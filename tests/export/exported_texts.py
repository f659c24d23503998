"""Texts that exports are tried on: plain ones, and such as break formats."""

from __future__ import annotations

from hypothesis import strategies as st

PLAIN = (
    "Rain fell.\n\n“We won,” Ana Roe, the mayor of Port Ellis, said on Monday. “And\nwe will stay,” she added.\n\n"
    "Bo Li, a fisherman, said that he was glad. “No comment,” a Brastol Works spokeswoman said."
)
HOSTILE = (
    '“=HYPERLINK("a"),” said Ana Roe. “@SUM(1),” she said. “\tTab,” said Bo Li. “\'x,” said Li. “-1,” she added.',
    "“<script>a(1)</script> & ]]> \x00\x1b\ufffe,” said Ana </TEXT> Roe on Monday.\r\n“A\rb\x85c\u2028d,” Li said.",
    "“\U0001f600 \ud800 e\u0301,” said Ana Roe on May 13, 2024. “T1\tQuotation 0 1\tx\n#1,” she said.",
    "",
)
TEXTS = (PLAIN, *HOSTILE)
PIECES = [
    "“We won,” ", "Ana Roe said ", "on Monday. ", "she ", "said ", "Bo Li, the mayor, ", "= ", "+1", "\t", "\n", "\r",
    "“", "”", "&", "<b>", "]]>", "'", "\x00", "\ud800", "\U0001f600", ";", "T1 ", ",", '"', "\u2028",
]  # fmt: skip
ANY = st.lists(st.sampled_from(PIECES), max_size=25).map("".join)
