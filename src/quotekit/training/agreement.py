"""Agreement: whether a mention that was found is the speaker that the gold marks.

People mark "Ana Roe, the mayor of Exton," where a rule may find "Roe" two sentences on: the words decide, not the
offsets.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from quotekit.training.gold import Spans

__all__ = ["agreement"]

_WORD = re.compile(r"\w+(?:['’.,@&/+-]\w+)*")
_POSSESSIVE = re.compile(r"['’]s?$")
_PHRASE_ENDS = re.compile(r"\s(?:of|for|at|in|from|on|to|who|with|whose|which|that|as)\s")
_PIECE_ENDS = re.compile(r",(?!\w)|[—–(]|\s-\s")
_RELATIVES = frozenset({"who", "whom", "whose", "which", "that"})
_PRONOUNS = _RELATIVES | frozenset(
    """i me my you your he him his she her it its we us our they them their this these those one someone anyone everyone
    nobody many most some others another all both few several none""".split()
)
_EMPTY = _PRONOUNS | frozenset(
    "a an the and or of in on at for from to by with as mr mrs ms miss dr sir no such any each every other new".split()
)
_NEAR = 5  # words between an antecedent and its relative pronoun


def agreement(text: str, gold: Spans, start: int, end: int) -> int:
    """How far the mention at `start` to `end` is the gold speaker: 0 not, 1 by a word they share, 2 by their heads.

    >>> text = "Ana Roe, who leads the council, spoke. Roe said no."
    >>> agreement(text, ((0, 30),), 39, 42)
    2
    """
    said, found = " ".join(text[a:b] for a, b in gold), text[start:end]
    said_words, found_words = _words(said), _words(found)
    touches = any(start < b and a < end for a, b in gold)
    if said_words and len(said_words) <= 2 and _PRONOUNS.issuperset(said_words):
        if touches or (_RELATIVES.intersection(said_words) and _is_antecedent(text, end, gold[0][0])):
            return 2
        low, high = sorted((start, gold[0][0]))
        return 2 if said_words == found_words and "\n" not in text[low:high] else 0
    if _PRONOUNS.issuperset(found_words):
        return 2 if touches else 0
    if _heads(said).intersection(found_words) and _heads(found).intersection(said_words):
        return 2
    return int(touches or _share(said_words, found_words))


def _share(one: Sequence[str], other: Sequence[str]) -> bool:
    return not set(one).difference(_EMPTY).isdisjoint(other)


def _words(mention: str) -> list[str]:
    return [_POSSESSIVE.sub("", word.lower()) for word in _WORD.findall(mention)]


def _heads(mention: str) -> set[str]:
    """The last word of the first phrase, and of the apposition to it."""
    pieces = [piece for piece in _PIECE_ENDS.split(mention) if _WORD.search(piece)]
    phrases = (_words(_PHRASE_ENDS.split(piece.strip())[0]) for piece in pieces[:2])
    return {words[-1] for words in phrases if words}


def _is_antecedent(text: str, end: int, pronoun: int) -> bool:
    between = text[end:pronoun]
    return end <= pronoun and "\n" not in between and len(_WORD.findall(between)) <= _NEAR
