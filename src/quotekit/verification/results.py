"""What `locate` and `nearest` give: places in a source, and how they differ from a quotation."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from quotekit.model import Span

__all__ = ["Difference", "DifferenceKind", "Match", "Passage", "Tier"]

Tier = Literal["exact", "typography", "case", "bracket", "ellipsis"]
DifferenceKind = Literal[
    "spacing",
    "mark",
    "punctuation",
    "hyphen",
    "encoding",
    "case",
    "bracket",
    "ellipsis",
    "interruption",
    "changed",
    "missing",
    "added",
]


@frozen(kw_only=True)
class Difference:
    """Where a quotation and its source differ: `quote` slices the quotation, `source` the source.

    Either span is empty where that side has nothing.  The kinds of a `Match` are harmless: "spacing", "mark" (style of
    quotation marks, dashes, apostrophes), "punctuation", "hyphen", "encoding" (one letter in two ways), "case" (of a
    first letter), "bracket" and "ellipsis" (declared edits), and "interruption" (words of the reporter's between two
    pieces of one quotation).  Those of a `Passage` are words: "changed", "missing" from the quotation, "added" to it.

    >>> import quotekit
    >>> [edit] = quotekit.locate("He said that we will rebuild.", "[They] will rebuild").differences
    >>> edit.kind, edit.quote, edit.source
    ('bracket', Span(0, 6), Span(16, 16))
    """

    kind: DifferenceKind
    quote: Span
    source: Span


@frozen(kw_only=True)
class Match:
    """Where a quotation stands in a source, word for word.

    `spans` are its pieces, more than one where an ellipsis or a bracket stands for other words; `span` reaches from the
    first to the last.  `tier` is the most that had to be allowed for: "exact", "typography" (spaces, marks,
    punctuation, hyphens), "case", "bracket" or "ellipsis"; `differences` has all of it, in order.

    >>> import quotekit
    >>> match = quotekit.locate("“We’ll  win,” Ana Roe said.", "We'll win.")
    >>> match.span, match.tier, [difference.kind for difference in match.differences]
    (Span(1, 11), 'typography', ['mark', 'spacing', 'punctuation'])
    """

    span: Span
    spans: tuple[Span, ...]
    tier: Tier
    differences: tuple[Difference, ...] = ()


@frozen(kw_only=True)
class Passage:
    """The passage of a source that is nearest to a quotation, and the words in which they differ.

    `share` is the part of the quotation's words that the passage has, in their order, from 0 to 1.

    >>> import quotekit
    >>> source, quote = "“We will not sell the harbour,” she said.", "We will sell the harbour"
    >>> passage = quotekit.nearest(source, quote)
    >>> [(d.kind, d.quote.of(quote), d.source.of(source)) for d in passage.differences]
    [('missing', '', 'not')]
    """

    span: Span
    share: float
    differences: tuple[Difference, ...] = ()
