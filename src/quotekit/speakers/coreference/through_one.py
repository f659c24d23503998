"""Groups that a text names through one of them: "economists led by Ana Roe said"."""

from __future__ import annotations

from collections.abc import Sequence

from quotekit.speakers.found import FoundMention
from quotekit.text.document import Document

__all__ = ["group_around"]

_LED = (["led", "by"], ["headed", "by"], ["chaired", "by"], ["run", "by"], ["such", "as"])
_AMONG = frozenset({"including", "like"})
_HEADS = frozenset(
    "board coalition commission committee council delegation government group inquiry panel party task team".split()
)


def group_around(document: Document, mentions: Sequence[FoundMention], first: int, last: int) -> FoundMention | None:
    """The mention before `first`, of a group that speaks through mentions `first` to `last`, with all of them."""
    words, mention = document.words, mentions[first]
    at = mention.first
    link = at - 2 if words[at - 2 : at] in _LED else at - 1 if words[at - 1 : at] and words[at - 1] in _AMONG else -1
    if link < 1 or not first:
        return None
    group = mentions[first - 1]
    if group.end != link or group.name_first >= 0:
        return None
    if not (group.plural or words[group.head].lower() in _HEADS):
        return None
    return group._replace(end=mentions[last].end, rule="mention.joint")
