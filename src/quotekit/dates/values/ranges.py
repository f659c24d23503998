"""Ranges: the year that two dates share and that only the second one gives ("from June to August 1944")."""

from __future__ import annotations

from attrs import evolve

from quotekit.dates.phrases.fields import read_fields
from quotekit.dates.phrases.grammar import FRAGMENTS
from quotekit.dates.phrases.notation import compile_patterns
from quotekit.dates.phrases.phrase import Phrase

__all__ = ["year_of_range"]

_REST = compile_patterns(
    [
        # May 19-21, 2014
        "JOIN day comma? year",
        # the spring and summer of 1980
        "JOIN the? PHASE? season of? year",
        # June to August 1944; 12 May and 3 June 1942; May 12 - June 3, 1942; late June until early August 1944
        "JOIN (?: in | on)? the? PHASE? (?: MONTH (?: (?: day | the? NTH) comma?)?"
        " | (?: day | NTH) of? MONTH comma?) of? year",
    ],
    {**FRAGMENTS, "JOIN": "(?: hyphen | dash | and | to | prep)"},
)


def year_of_range(phrase: Phrase, month: int) -> int | None:
    """The year of a date in `month` that begins a range, if the end of the range gives one.

    From November to February 1945 is from 1944 on.
    """
    rest = _REST.match(phrase.pieces.codes, phrase.end)
    if rest is None:
        return None
    end = read_fields(evolve(phrase, rule="named.day", first=phrase.end + 1, end=rest.end()))
    return end.year - (month > (end.month or 12)) if end.year else None
