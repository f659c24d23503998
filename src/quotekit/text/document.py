"""A document: one text with its fold, tokens, paragraphs and sentences, all addressed by number and offset."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from attrs import frozen

from quotekit.model import Span
from quotekit.text.dateline import FoundDateline, find_dateline
from quotekit.text.fold import fold
from quotekit.text.furniture import furniture
from quotekit.text.sentences import sentence_starts
from quotekit.text.tokens import tokenize

__all__ = ["Document", "read"]

_WRAPPED_LINES = 2  # that many such lines, most of all, make a text of wrapped lines
_SMALL = re.compile(r"(?<!\w)[a-z]")  # a word in small letters, which a heading of a date or a name has not
_BREAK = re.compile(r"\n[^\S\n]*+(\n\s*+)?")


@frozen(eq=False, repr=False)
class Document:
    """A text prepared for reading; token `i` is `words[i]` at `starts[i]` to `ends[i]` of `text`.

    `words` have curly apostrophes made straight and fillers dropped, so a word may be shorter than its span.
    `paragraphs` and `sentences` hold the token number at which each begins, in order; every token belongs to one
    of each.  `furniture` holds the numbers of paragraphs that are page furniture rather than article.
    The `dateline` opens a sentence that it does not belong to.
    """

    text: str
    fold: str
    words: list[str]
    starts: list[int]
    ends: list[int]
    paragraphs: list[int]
    sentences: list[int]
    furniture: frozenset[int]
    dateline: FoundDateline | None

    def span(self, first: int, end: int) -> Span:
        """The span of tokens `first` to `end`, half open, without the blanks around them.

        >>> read("Ana left.").span(0, 2)
        Span(0, 8)
        """
        return Span(start=self.starts[first], end=self.ends[end - 1])

    def token_at(self, offset: int) -> int:
        """Number of the first token that ends behind `offset` (the number of tokens if there is none)."""
        return bisect_right(self.ends, offset)

    def behind_dateline(self, token: int) -> int:
        """Number of the first token behind the dateline, if `token` stands in it; else `token`.

        >>> document = read("LIMA, Peru, May 19 (AP) -- Rain fell.")
        >>> document.words[document.behind_dateline(0)]
        'Rain'
        """
        line = self.dateline
        return line.end if line is not None and line.first <= token < line.end else token

    def paragraph_of(self, token: int) -> int:
        """Number of the paragraph that token number `token` stands in."""
        return bisect_right(self.paragraphs, token) - 1

    def sentence_of(self, token: int) -> int:
        """Number of the sentence that token number `token` stands in."""
        return bisect_right(self.sentences, token) - 1

    def paragraph_tokens(self, number: int) -> tuple[int, int]:
        """Token numbers of paragraph `number`, half open."""
        return _part(self.paragraphs, number, len(self.words))

    def sentence_tokens(self, number: int) -> tuple[int, int]:
        """Token numbers of sentence `number`, half open."""
        return _part(self.sentences, number, len(self.words))


def read(text: str) -> Document:
    """Prepare `text`.

    >>> read("Ana left. Bo stayed.\\n\\nWhy?").sentences
    [0, 3, 6]
    """
    plain = fold(text)
    words, starts, ends = tokenize(plain)
    paragraphs = _paragraphs(plain, starts)
    dateline = find_dateline(plain, starts, ends, paragraphs)
    return Document(
        text=text,
        fold=plain,
        words=words,
        starts=starts,
        ends=ends,
        paragraphs=paragraphs,
        sentences=sentence_starts(words, starts, ends, paragraphs),
        furniture=furniture(words, paragraphs),
        dateline=dateline,
    )


def _part(starts: list[int], number: int, size: int) -> tuple[int, int]:
    return starts[number], starts[number + 1] if number + 1 < len(starts) else size


def _paragraphs(plain: str, starts: Sequence[int]) -> list[int]:
    """Token numbers at which a paragraph begins: after a blank line, or a line break that no wrapping explains."""
    if not starts:
        return []
    found = {0}
    single: list[tuple[int, bool]] = []  # token, and whether the line before it goes on with it
    line = 0
    for match in _BREAK.finditer(plain):
        token = bisect_left(starts, match.end())
        if token >= len(starts):
            break
        if match[1] is None:
            goes_on = plain[starts[token]].islower() and _SMALL.search(plain, line, match.start()) is not None
            single.append((token, goes_on))
        else:
            found.add(token)
        line = match.end()
    # Text wrapped at a fixed width breaks most lines before small letters; then no single break ends a paragraph.
    soft = sum(goes_on for _, goes_on in single)
    if soft < _WRAPPED_LINES or soft * 2 < len(single):
        found.update(token for token, goes_on in single if not goes_on)
    return sorted(found)
