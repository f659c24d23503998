"""A description and the name that follows it between commas, read as one mention: the sculler, Ana Roe."""

from __future__ import annotations

from collections.abc import Sequence

from quotekit.speakers.found import FoundMention, FoundTitle

__all__ = ["with_name"]

_DETERMINERS = frozenset({"the", "a", "an", "its", "his", "her", "their", "our", "my", "one", "this", "that"})


def with_name(description: FoundMention, name: FoundMention | None, lower: Sequence[str]) -> FoundMention | None:
    """`description` and `name` as one mention, if nothing but a comma stands between them; else None.

    The description is then the title.  `lower` are the words of the document in small letters.
    """
    if name is None or name.kind != "name" or description.kind != "description" or description.plural:
        return None
    if name.first != description.end + 1 or lower[description.end] != ",":
        return None
    titles = description.titles
    if not titles:
        first = description.core_first
        for token in range(description.core_first, description.head):
            if lower[token] in _DETERMINERS or lower[token] == "'s":
                first = token + 1
        titles = (FoundTitle(first, description.head + 1),)
    return name._replace(
        first=description.first,
        core_first=description.first,
        titles=(*titles, *name.titles),
        rule="mention.description-name",
    )
