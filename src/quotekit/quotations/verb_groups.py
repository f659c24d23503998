"""Verb groups: the auxiliaries and adverbs in front of a verb: "has also not yet said", "would have been told"."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["BE", "GROUP", "WIDEST", "group_first", "is_adverb"]

WIDEST = 6  # tokens of a group in front of its verb
# Adverbs in -ly belong to groups too.
GROUP = frozenset(
    """has have had was were is are am be been being will would can could may might must shall should did does do 's 've
    'd 'll 're not n't never also still once again now long just already often repeatedly later then recently even ever
    first only always sometimes so too soon yet further hasn't haven't hadn't wasn't weren't
    isn't aren't won't wouldn't can't cannot couldn't mightn't shouldn't didn't doesn't don't ain't having""".split()
)
BE = frozenset({"was", "were", "is", "are", "been", "being", "be"})  # one of them makes a passive


# Words in -ly that may speak, or stand before those who do.
_NOUNS = frozenset(
    """ally anomaly assembly bully butterfly daily elderly emily family fly friendly italy jelly july kelly likely lily
    melancholy molly monopoly monthly polly quarterly rally reply sally supply tally weekly""".split()
)


def is_adverb(word: str) -> bool:
    """Whether a word in small letters is an adverb by its ending.

    >>> is_adverb("repeatedly"), is_adverb("family")
    (True, False)
    """
    return word.endswith("ly") and word not in _NOUNS


def group_first(lower: Sequence[str], token: int, low: int) -> int:
    """The first token, not before `low`, of the group of auxiliaries and adverbs right before token `token`."""
    while token > low and (lower[token - 1] in GROUP or is_adverb(lower[token - 1])):
        token -= 1
    return token
