"""Page furniture: mastheads, bylines, photo credits, pleas and copyright lines, which nobody in the article says."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["furniture"]

_LONGEST = 40  # tokens; what is longer is an article's paragraph unless a strong sign opens it

_OPENERS = frozenset(
    """subscribe subscriber subscribers newsletter copyright © advertisement sponsored photo photos photograph
    photographs picture pictures image images credit getty follow share tweet reprints correction corrections""".split()
)
_PHRASES = (
    ("all", "rights", "reserved"),
    ("sign", "up", "for"),
    ("privacy", "policy"),
    ("terms", "of", "service"),
    ("terms", "of", "use"),
    ("read", "more"),
    ("leave", "a", "tip"),
    ("join", "the", "conversation"),
    ("getty", "images"),
    ("click", "here"),
    ("reporting", "by"),
    ("editing", "by"),
    ("already", "a", "subscriber"),
    ("not", "ready", "to", "support"),
    ("remind", "me", "later"),
    ("your", "inbox"),
)
_FIRST = {phrase[0]: [p for p in _PHRASES if p[0] == phrase[0]] for phrase in _PHRASES}


def furniture(words: Sequence[str], paragraphs: Sequence[int]) -> frozenset[int]:
    """Numbers of the paragraphs that are page furniture.

    >>> sorted(furniture("© 2024 Hill Daily . Ann left .".split(), [0, 5]))
    [0]
    """
    found = set()
    for number, start in enumerate(paragraphs):
        end = paragraphs[number + 1] if number + 1 < len(paragraphs) else len(words)
        if _is_furniture([word.lower() for word in words[start : min(end, start + _LONGEST + 1)]], end - start):
            found.add(number)
    return frozenset(found)


def _is_furniture(words: list[str], size: int) -> bool:
    if size > _LONGEST:
        return False
    if words[0] in _OPENERS and size < 12:
        return True
    if "©" in words or (size <= 2 and words[0].startswith(("http", "www."))):
        return True
    if words[0] == "by" and size <= 12 and words[-1] != ".":
        return True
    for at, word in enumerate(words):
        for phrase in _FIRST.get(word, ()):
            if tuple(words[at : at + len(phrase)]) == phrase and not _MARKS.intersection(words):
                return True
    return False


_MARKS = frozenset({'"', "“", "”", "''"})
