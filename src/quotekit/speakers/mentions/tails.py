"""What goes on behind a name and holds names of others, and so is no part of the mention while it is read.

In "Glenn Ode, who since the arrival of Ana Roe has said little, left" Ana Roe is a mention inside that of Ode.
"""

from __future__ import annotations

from quotekit.speakers.found import FoundMention
from quotekit.text.document import Document
from quotekit.text.patterns import LazyPattern

__all__ = ["whole_end"]

# Behind a name a clause, or an apposition that may hold one, up to the verb, the other dash or the end of the sentence.
_CLAUSE = r'[wW](?:[^,!;:"()q-]|(?<=[wW])q|(?<=[wW]x)q|\([^()]{1,6}\)){2,44}?'
_NOUNS = r'(?:[^,!;:"()qxwW-]|\([^()]{1,6}\)){1,30}?'
_PART = rf"(?:{_CLAUSE}|[ft]?D{_NOUNS}(?:,?{_CLAUSE})?)"
_PARTS = rf",{_PART}(?:,{_PART})?"
_TAIL = LazyPattern(
    rf"{_PARTS}(?=,[xq])|-(?=[DdwWbftc])[^!;:\x22-]{{2,44}}(?=-)|\([DdwWftcrRp1][^()!;]{{2,44}}\)"
    rf"|(?P<last>{_PARTS}(?=[.!]?$))"
)


def whole_end(document: Document, codes: str, mention: FoundMention) -> int:
    """The end of a named mention with what goes on behind it; its own end where nothing does."""
    end = mention.end
    if mention.kind != "name" or codes[end : end + 1] not in (",", "-", "("):
        return end
    limit = document.sentence_tokens(document.sentence_of(mention.first))[1]
    tail = _TAIL.match(codes, end, limit)
    source = codes[mention.first - 1] == "q" or document.words[mention.first - 1] == "to"  # according to Ana Roe, who
    if tail is None or (tail["last"] and not source):
        return end
    return tail.end()
