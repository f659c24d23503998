"""What the choices about reported speech look at: one tag a token, closed words as themselves and all others by class.

No tag holds a word that could be a name or a topic, so that no weight can hang on a person or a party.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from quotekit.locale.reporting import ReportingTable
from quotekit.quotations.found import FoundQuotation, is_loose
from quotekit.quotations.indirect.sites import Site, find_reporting_sites
from quotekit.quotations.outline import Outline

__all__ = ["View", "bucket", "view_of"]

_CLOSED = frozenset(
    """a an the this that these those his her its their my our your whose some any no every each all both many most few
    several more less one two another other such he she it they i we you him them me us himself herself themselves
    itself who whom which what whatever how why where when whether if because although though while as than until
    unless since after before during once of in on at with from to by for about into over under against between
    among through without within toward towards upon behind despite like out up down off around and but or nor so
    yet not n't is was were are am be been being has have had do does did will would can could may might must shall
    should 's there here too also even just only still then now ever never again instead first last next very much
    well away back along according""".split()
)
_TIME = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december today yesterday tomorrow tonight morning afternoon evening night week month
    year weekend earlier later recently""".split()
)
_CLOSED_TAGS = {word: word for word in _CLOSED} | dict.fromkeys(_TIME - {"may"}, "TIME")
_OPEN = frozenset("nbx")  # classes with many words, told apart by their endings
_ENDINGS = {"ed": "d", "ng": "g", "ly": "l", **{f"{letter}s": "s" for letter in "abcdefghijklmnopqrtvwxyz"}}


class View(NamedTuple):
    """An outline with its reporting sites and the tags of its tokens.

    `closed` has 1 for the tokens of quotations in marks; terms and titles in marks are words like others.
    """

    outline: Outline
    sites: list[Site]
    tags: list[str]
    closed: bytearray

    def ahead(self, token: int, end: int) -> str:
        """The tag of the token at `token`, or of the mention that begins there."""
        if token >= end:
            return "END"
        number = self.outline.starting.get(token)
        if number is not None:
            kind = self.outline.mentions[number].kind
            return self.tags[token] if kind == "pronoun" else kind
        return self.tags[token]

    def behind(self, token: int, first: int) -> str:
        """The tag of the token right before `token`, or of the mention that ends there."""
        if token <= first:
            return "START"
        number = self.outline.ending.get(token)
        if number is not None:
            kind = self.outline.mentions[number].kind
            return self.tags[token - 1] if kind == "pronoun" else kind
        return self.tags[token - 1]


def view_of(outline: Outline, table: ReportingTable, quoted: Sequence[FoundQuotation]) -> View:
    """The view of a document for reported speech beside its quotations in marks."""
    sites = find_reporting_sites(outline, table)
    get = _CLOSED_TAGS.get
    tags = [get(word) or code for word, code in zip(outline.lower, outline.codes, strict=True)]
    for token in [token for token, tag in enumerate(tags) if tag in _OPEN]:
        tags[token] += _ENDINGS.get(outline.lower[token][-2:], "")
    for site in sites:
        if tags[site.token] not in _CLOSED:
            tags[site.token] = f"{site.word.form}!"
    closed = bytearray(len(tags))
    for item in [item for item in quoted if not is_loose(item)]:
        for stretch in [outline.stretches[number] for number in item.stretches]:
            closed[stretch.outer_first : stretch.outer_end] = b"\1" * (stretch.outer_end - stretch.outer_first)
    return View(outline, sites, tags, closed)


def bucket(number: int) -> str:
    """A count as one of a few steps."""
    return _STEPS[number] if number < len(_STEPS) else "40"


_STEPS = [str(next(bound for bound in (0, 1, 2, 3, 4, 5, 7, 10, 15, 20, 30, 40) if n <= bound)) for n in range(41)]
