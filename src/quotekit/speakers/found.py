"""A mention while it is being read, in token numbers; the results are made from it at the end."""

from __future__ import annotations

from typing import NamedTuple

from quotekit.model import MentionKind, TitleStatus

__all__ = ["FoundMention", "FoundTitle"]


class FoundTitle(NamedTuple):
    """A title of a mention: tokens of its words, and of whom it serves (both half open; -1, -1 for none)."""

    first: int
    end: int
    affiliation_first: int = -1
    affiliation_end: int = -1
    status: TitleStatus = "current"


class FoundMention(NamedTuple):
    """A mention in token numbers, half open.

    `first` to `end` is the whole: title, name and apposition ("Ana Roe, the mayor").  `core_first` to `core_end`
    leaves the apposition out, so that a cue may stand next to either.  `name_first` is -1 where there is no name;
    `head` is the token of the head word (the last of the name before any suffix, or the noun of the role).
    """

    first: int
    end: int
    kind: MentionKind
    core_first: int
    core_end: int
    head: int
    name_first: int = -1
    name_end: int = -1
    titles: tuple[FoundTitle, ...] = ()
    plural: bool = False
    rule: str = ""
