"""The outline of a document for attribution: which tokens stand inside marks, and which mentions outside them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from attrs import frozen

from quotekit.locale.people import People
from quotekit.quotations.stretches.pairs import Stretch
from quotekit.speakers.found import FoundMention
from quotekit.text.document import Document

__all__ = ["Outline", "draw_outline", "outline_within"]


_GIVEN_NAMES_TOO = frozenset({"may", "jan", "april", "june", "august"})  # months whose word class may be another


@frozen(eq=False, repr=False)
class Outline:
    """A document with its stretches and the mentions that may speak.

    `lower[i]` is token `i` in small letters, `inside[i]` the number of the stretch that it stands in (marks included),
    or -1, and `codes[i]` its word class, as `speakers.mentions.classes` gives it; `people` holds the words that the
    mentions were found by.  `everyone` holds all mentions of the document, `mentions` those outside marks, which may
    attribute, and `firsts` their first tokens.  `starting` and `ending` find one of them by its first token and by the
    token behind it (whole or core).
    """

    document: Document
    people: People
    lower: list[str]
    stretches: Sequence[Stretch]
    inside: list[int]
    codes: str
    everyone: Sequence[FoundMention]
    mentions: Sequence[FoundMention]
    starting: dict[int, int]
    ending: dict[int, int]
    firsts: list[int]

    @property
    def marked(self) -> list[tuple[int, int]]:
        """The tokens of each stretch, marks included."""
        return [(stretch.outer_first, stretch.outer_end) for stretch in self.stretches]

    def names_day(self, token: int) -> bool:
        """Whether token `token` is the name of a day or a month."""
        return self.codes[token] == "T" or self.lower[token] in _GIVEN_NAMES_TOO

    def in_name(self, token: int) -> bool:
        """Whether token `token` is a capitalised word within a mention: Rail, of a chairman of Lima Rail."""
        if not self.document.words[token][0].isupper():
            return False
        number = bisect_right(self.firsts, token) - 1
        return number >= 0 and self.mentions[number].first < token < self.mentions[number].end

    def mentions_between(self, first: int, end: int) -> Sequence[FoundMention]:
        """The mentions that begin at tokens `first` to `end`."""
        return self.mentions[bisect_left(self.firsts, first) : bisect_left(self.firsts, end)]

    def mention_ending_at(self, token: int) -> FoundMention | None:
        """The mention that ends right before token `token`."""
        number = self.ending.get(token)
        return None if number is None else self.mentions[number]

    def mention_starting_at(self, token: int) -> FoundMention | None:
        """The mention that begins right at token `token`."""
        number = self.starting.get(token)
        return None if number is None else self.mentions[number]


def draw_outline(
    document: Document,
    people: People,
    codes: str,
    stretches: Sequence[Stretch],
    mentions: Sequence[FoundMention],
) -> Outline:
    """The outline of `document`; mentions inside marks are left out, since they do not attribute."""
    lowered = {word: word.lower() for word in set(document.words)}
    lower = list(map(lowered.__getitem__, document.words))
    return _outline(document, people, lower, stretches, _inside(document, stretches), codes, mentions)


def outline_within(outline: Outline, inner: Sequence[Stretch]) -> Outline:
    """The outline of what stands inside the marks of `outline`: all else is closed to it, as the `inner` pairs are."""
    inside = [
        number if number >= 0 else -1 if outer >= 0 else len(inner)
        for number, outer in zip(_inside(outline.document, inner), outline.inside, strict=True)
    ]
    return _outline(outline.document, outline.people, outline.lower, inner, inside, outline.codes, outline.everyone)


def _inside(document: Document, stretches: Sequence[Stretch]) -> list[int]:
    """For each token the number of the stretch that it stands in, marks included, or -1."""
    inside = [-1] * len(document.words)
    for number, stretch in enumerate(stretches):
        for token in range(stretch.outer_first, stretch.outer_end):
            inside[token] = number
    return inside


def _outline(
    document: Document,
    people: People,
    lower: list[str],
    stretches: Sequence[Stretch],
    inside: list[int],
    codes: str,
    everyone: Sequence[FoundMention],
) -> Outline:
    mentions = [mention for mention in everyone if inside[mention.first] < 0]
    ending = {mention.core_end: number for number, mention in enumerate(mentions)}
    ending.update({mention.end: number for number, mention in enumerate(mentions)})
    return Outline(
        document=document,
        people=people,
        lower=lower,
        stretches=stretches,
        inside=inside,
        codes=codes,
        everyone=everyone,
        mentions=mentions,
        starting={mention.first: number for number, mention in enumerate(mentions)},
        ending=ending,
        firsts=[mention.first for mention in mentions],
    )
