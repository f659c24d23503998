"""The dateline: the place, day and agency that open an article ("LIMA, Peru, May 19 (AP) --")."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from quotekit.text.patterns import LazyPattern

__all__ = ["FoundDateline", "find_dateline"]

_PARAGRAPHS = 12  # a dateline stands in the first of them; mastheads, headlines and bylines may come before it

# Bounded throughout: the pattern is tried once for each of the first paragraphs, at its first character.
_NAME = r"(?:[^\W\d_]\.)?[^\W\d_][^\W\d_'’.-]{1,20}(?:[.'’-][^\W\d_'’.-]{1,20}){0,3}\.?"
_MONTH = r"(?:[A-Z][a-z]{2,8}|(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]{0,6})\.?"
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_DATE = rf"(?:{_MONTH}[ ]\d{{1,2}}(?:,[ ]?\d{{4}})?|\d{{1,2}}[ ]{_MONTH}(?:[ ]\d{{4}})?)"
_DAY = rf"(?:{_WEEKDAY}(?:,?[ ]{_DATE})?|{_DATE})"
_PARTY = re.compile(r"\([A-Z]{1,3}-[A-Z]")  # stands behind a name and is no agency: Sen. Ana Roe (D-Ohio)
_DATELINE = LazyPattern(
    rf"""(?x)
    (?P<place>(?!{_DAY})
        {_NAME}(?:[ ](?:{_NAME}|(?:[A-Z]\.){{2,3}}|\d{{1,2}}(?=[ ])|of|the|de|del|la|el|al|sur|on)){{0,4}}
        (?:[ ]?[,/][ ]?(?!{_DAY})(?:{_NAME}|(?:[A-Z]\.){{2,3}})(?:[ ](?:{_NAME}|and|of|the)){{0,3}}){{0,2}}
        (?:[ ]\([^()\d\n]{{2,30}}\)[ ]\[[^\[\]\n]{{2,30}}\])?                    # Mumbai (Maharashtra) [India]
    )
    (?:[ ]?,?[ ]?(?P<date>{_DAY})\.?|[ ]\((?P<bracketed>{_DAY})\))?
    (?:[ ]?,?[ ]?(?P<agency>\([^()\n]{{2,40}}\)|/[^/\n]{{2,40}}/)|,?[ ](?P<bare>[A-Z]{{2,8}})(?=[ ][-–—]))?
    [ ]{{0,3}},?[ ]{{0,3}}
    (?:--+|[—–―]|-(?=[ ])|_(?=[ ])|(?P<colon>:)(?=[ ])|(?P<open>\.?(?<=[)/.])(?=[ ]?(?:[^\W\d_]|[“"‘']))))
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


def find_dateline(
    fold: str, starts: Sequence[int], ends: Sequence[int], paragraphs: Sequence[int]
) -> FoundDateline | None:
    """The first dateline of a text, given its fold, the offsets of its tokens and the tokens that begin a paragraph.

    A place in capitals may stand alone before the dash; one in small letters needs a day or an agency, and so
    does any place before a colon, since a transcript names its speakers that way.  With both, the dash may be missing.

    >>> from quotekit.text.document import read
    >>> document = read("LIMA, Peru, May 19 (AP) -- Rain fell.")
    >>> found = document.dateline
    >>> [document.words[i] for i in range(*found.date)], [document.words[i] for i in range(*found.agency)]
    (['May', '19'], ['AP'])
    """
    for token in paragraphs[:_PARAGRAPHS]:
        start = starts[token]
        # Whether a sign that closes a dateline stands there at all is much faster to see than a dateline.
        if not fold[start].isupper() or not _SIGN.search(fold, start, start + _FAR):
            continue
        match = _DATELINE.match(fold, start)
        if match and _opens_article(match) and match.end() < ends[-1]:
            bare = match["agency"] is None
            agency = match.span("bare") if bare else (match.start("agency") + 1, match.end("agency") - 1)
            day = match.span("date" if match["date"] else "bracketed")
            return FoundDateline(
                first=token,
                end=_tokens(ends, match.span())[1],
                place=_tokens(ends, match.span("place")),
                agency=_tokens(ends, agency) if agency[0] > 0 else None,
                date=_tokens(ends, day) if day[0] > 0 else None,
            )
    return None


_SIGN = re.compile(r"[-–—―_:)/]")
_FAR = 130  # characters; no dateline is longer


def _opens_article(match: re.Match[str]) -> bool:
    place = match["place"]
    first = place.split(",")[0].split("/")[0]
    if first.split(" ")[0].rstrip(".") in _LABELS:
        return False
    if match["agency"] and _PARTY.match(match["agency"]):
        return False
    if match["open"] is not None and not (match["agency"] and match["date"]):
        return False
    if match["agency"] or match["date"] or match["bracketed"] or (match["bare"] and place.isupper()):
        return place[0].isupper()
    return match["colon"] is None and first.isupper() and sum(map(str.isalpha, first)) > 2


def _tokens(ends: Sequence[int], span: tuple[int, int]) -> tuple[int, int]:
    """Numbers of the tokens that `span` covers."""
    return bisect_right(ends, span[0]), bisect_right(ends, span[1] - 1) + 1
