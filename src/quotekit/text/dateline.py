"""The dateline: the place, day and agency that open an article ("LIMA, Peru, May 19 (AP) --")."""

from __future__ import annotations

import re
from typing import NamedTuple

from quotekit.text.document import Document
from quotekit.text.patterns import LazyPattern

__all__ = ["FoundDateline", "find_dateline"]

_PARAGRAPHS = 12  # a dateline stands in the first of them; mastheads, headlines and bylines may come before it

# Bounded throughout: the pattern is tried once for each of the first paragraphs, at its first character.
_NAME = r"(?:[^\W\d_]\.)?[^\W\d_][^\W\d_'’.-]{1,20}(?:[.'’-][^\W\d_'’.-]{1,20}){0,3}\.?"
_DAY = r"(?:[A-Z][a-z]{2,8}\.?[ ]\d{1,2}(?:,[ ]?\d{4})?|\d{1,2}[ ][A-Z][a-z]{2,8}\.?(?:[ ]\d{4})?)"
_DATELINE = LazyPattern(
    rf"""(?x)
    (?P<place>
        {_NAME}(?:[ ](?:{_NAME}|\d{{1,2}}(?=[ ])|of|the|de|del|la|el|al|sur|on)){{0,4}}
        (?:[ ]?[,/][ ]?(?:{_NAME}|(?:[A-Z]\.){{2,3}})(?:[ ](?:{_NAME}|and|of|the)){{0,3}}){{0,2}}
    )
    (?:[ ]?,?[ ]?(?P<date>{_DAY}))?
    (?:[ ]?,?[ ]?(?P<agency>\([^()\n]{{2,40}}\)|/[^/\n]{{2,40}}/))?
    [ ]{{0,3}},?[ ]{{0,3}}
    (?:--+|[—–―]|-(?=[ ])|_(?=[ ])|(?P<colon>:)(?=[ ]))
    """
)
# Words that head a paragraph in capitals and before a dash, but name no place.
_LABELS = frozenset(
    """ALERT ANALYSIS BREAKING BRIEF BULLETIN COMMENT CORRECTION EDITORIAL EXCLUSIVE EXPLAINER FACTBOX FEATURE FLASH
    INSIGHT INTERVIEW LIVE NEWS NOTE OPINION PHOTO PHOTOS POLL PROFILE REVIEW SPONSORED SPORT SPORTS STORY UPDATE
    URGENT VIDEO WATCH""".split()
)


class FoundDateline(NamedTuple):
    """A dateline in token numbers, each pair half open; `date` and `agency` are None where it gives none.

    `first` to `end` runs from the place to behind the dash.  `agency` leaves its brackets out.
    """

    first: int
    end: int
    place: tuple[int, int]
    agency: tuple[int, int] | None = None
    date: tuple[int, int] | None = None


def find_dateline(document: Document) -> FoundDateline | None:
    """The first dateline of `document`, or None.

    A place in capitals may stand alone before the dash; one in small letters needs a day or an agency, and so
    does any place before a colon, since a transcript names its speakers that way.

    >>> from quotekit.text.document import read
    >>> document = read("LIMA, Peru, May 19 (AP) -- Rain fell.")
    >>> found = find_dateline(document)
    >>> [document.words[i] for i in range(*found.date)], [document.words[i] for i in range(*found.agency)]
    (['May', '19'], ['AP'])
    """
    for token in document.paragraphs[:_PARAGRAPHS]:
        match = _DATELINE.match(document.fold, document.starts[token])
        if match and _opens_article(match) and document.token_at(match.end()) < len(document.words):
            agency = match.span("agency")
            return FoundDateline(
                first=token,
                end=_tokens(document, match.span())[1],
                place=_tokens(document, match.span("place")),
                agency=_tokens(document, (agency[0] + 1, agency[1] - 1)) if match["agency"] else None,
                date=_tokens(document, match.span("date")) if match["date"] else None,
            )
    return None


def _opens_article(match: re.Match[str]) -> bool:
    place = match["place"]
    first = place.split(",")[0].split("/")[0]
    if first.split(" ")[0].rstrip(".") in _LABELS:
        return False
    if match["agency"] or match["date"]:
        return place[0].isupper()
    return match["colon"] is None and first.isupper() and sum(map(str.isalpha, first)) > 2


def _tokens(document: Document, span: tuple[int, int]) -> tuple[int, int]:
    """Numbers of the tokens that `span` covers."""
    return document.token_at(span[0]), document.token_at(span[1] - 1) + 1
