"""Scraps of text that are repeated to make the hardest texts: whatever a reader might look for, at every place."""

from __future__ import annotations

__all__ = ["DATES", "SCRAPS", "SEAMS"]

_MARKS = (
    *('"', "“", "”", "'a ", "''", "‘", "« ", "(“", "“a\n\n", "“a\n\nb\n\n", "“a” ", '"a," ', "“a. b” ", "&quot;"),
    *("â€œ", "“”", "“‘"),
)
_SAYING = (
    *("said ", "“a” said ", "“a,” said Ana Bo. ", "Ana Bo said ", "he said she said ", "according to ", "said that "),
    *("that that ", ", and ", "told him to tell her to ", "Ana Bo said that he would. "),
)
_PEOPLE = (
    *("A. ", "Mr A ", "Xab ", "Ana Bo, ", "Ana's ", "Ana & ", "Ana, who ", "Ana (R-Ohio) (", "University of "),
    *("the mayor of ", "Health Minister ", "Ana Cruz, the mayor of Lima, ", "Ana Roe, who met Bo Lee, left. "),
    *("senior foreign ", "van der ", "a few new and other things ", "MAYOR ANA QUITS\n", "Row Over Buses Grows\n\n"),
)
_FORM = (
    *("A: b\n", "Q: ", "@a ", ", ", "[", "([{<", "…", "— ", "a.b.", "\n", "\n\n", " ", "a\n", "A", "1", "e\u0301"),
    *("\x00", "\ud800", "\u202e“a\u202c", "\u00ad", "\ufeff", "&amp;amp;", "https://"),
)
DATES = (
    *("5 ", "Monday ", ",", "the last ", "two hundred and ", "1990-", "twenty-", "New Year 's ", "May 5, "),
    "x" * 30 + " now. ",
)

SCRAPS: tuple[str, ...] = (*_MARKS, *_SAYING, *_PEOPLE, *_FORM, *DATES)
"""Each is repeated up to the size of the text."""

SEAMS: tuple[tuple[str, str], ...] = (
    *(("a. ", "“b” "), ("“a. ", "“b” "), ("he said ", "“b” "), ("“", "”"), ("Ana Bo, ", "“b” "), ("“b” ", "said ")),
    *(("he said ", "according to "), ("Ana Roe ", "she said "), ("(", ")"), ("Monday ", "the day before ")),
    *(("Bo Lee ", "B. L. "), ("a ", "\n\n")),
)
"""Two scraps that fill a half of a text each: what stands at the seam, or after it, can see all that is before."""
