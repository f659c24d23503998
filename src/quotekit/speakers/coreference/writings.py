"""Writings that speak for whoever wrote them: "a survey by the harbour board found more"."""

from __future__ import annotations

from collections.abc import Sequence

from quotekit.speakers.found import FoundMention

__all__ = ["author_of"]

_WRITINGS = frozenset(
    """affidavit analysis article bulletin card circular data document email figures invoice leaflet letter memo message
    note paper poll post report statement study survey telegram text""".split()
)
_AUTHORS = frozenset({"by", "from"})
_ARTICLES = frozenset({"the", "a", "an"})


def author_of(words: Sequence[str], mention: FoundMention) -> FoundMention:
    """Whoever wrote what a mention names, "the harbour board" in "a survey by the harbour board"; else the mention."""
    first, end = mention.core_first, mention.core_end
    if mention.kind != "description" or mention.name_first >= 0 or words[mention.head].lower() not in _WRITINGS:
        return mention
    at = next((at for at in range(mention.head + 1, end - 1) if words[at] in _AUTHORS), -1)
    if at < 0 or at > mention.head + 3:
        return mention
    first = at + 1
    capitals = [token for token in range(first, end) if words[token][0].isupper()]
    if capitals:
        name = capitals[0]
        return FoundMention(first, end, "organisation", first, end, end - 1, name, end, (), False, "mention.body")
    if words[first] not in _ARTICLES:
        return mention
    return FoundMention(first, end, "description", first, end, end - 1, -1, -1, (), False, "mention.phrase")
