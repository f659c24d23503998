"""Page furniture: mastheads, bylines, photo credits, pleas and copyright lines, which nobody in the article says."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["furniture"]

_LONGEST = 40  # tokens; what is longer is a paragraph of the article
_SHORT = 12  # tokens of a line that its first word alone gives away
_BYLINE = 8  # tokens of a line of names
_TOP = 4  # paragraphs among which a line of names is a byline

_OPENERS = frozenset(
    """subscribe subscriber subscribers newsletter copyright © advertisement sponsored photo photos photograph
    photographs picture pictures image images credit getty follow share tweet reprints correction corrections related
    recommended""".split()
)
_PHRASES = tuple(
    tuple(phrase.split())
    for phrase in (
        "all rights reserved",
        "additional reporting",
        "already a subscriber",
        "click here",
        "contributed reporting",
        "contributed to this",
        "editing by",
        "follow her",
        "follow him",
        "follow them",
        "follow us",
        "getty images",
        "image :",
        "join the conversation",
        "leave a tip",
        "not ready to support",
        "photo :",
        "photo by",
        "photo courtesy",
        "photograph :",
        "photograph by",
        "picture :",
        "picture by",
        "privacy policy",
        "read also",
        "read more",
        "remind me later",
        "reporting by",
        "see also",
        "sign up for",
        "support the",
        "terms of service",
        "terms of use",
        "weekly newsletter",
        "your inbox",
    )
)
# What asks the reader to do something begins a clause: "Support the Hill Daily", not "she could not support the plan".
_IMPERATIVES = frozenset({"click", "follow", "join", "leave", "read", "remind", "see", "sign", "support"})
_BY_FIRST = {phrase[0]: [other for other in _PHRASES if other[0] == phrase[0]] for phrase in _PHRASES}
_TELLING = frozenset(_BY_FIRST) | _OPENERS | {"by", "©"}  # without one of them no line is furniture
_BEFORE_PLEA = frozenset({"please", "help"})
_MARKS = frozenset({'"', "“", "”", "''", "‘", "«"})
_JOINERS = frozenset({"and", "&", ",", "|", "-", "in", "of", "the"})


def furniture(words: Sequence[str], paragraphs: Sequence[int]) -> frozenset[int]:
    """Numbers of the paragraphs that are page furniture.

    >>> sorted(furniture("© 2024 Hill Daily . Ann left .".split(), [0, 5]))
    [0]
    """
    found = set()
    for number, start in enumerate(paragraphs):
        end = paragraphs[number + 1] if number + 1 < len(paragraphs) else len(words)
        if end - start <= _LONGEST and (
            _is_plea(words, start, end) or (number < _TOP and _is_byline(words, start, end))
        ):
            found.add(number)
    return frozenset(found)


def _is_plea(words: Sequence[str], start: int, end: int) -> bool:
    line = list(map(str.lower, words[start:end]))
    if _TELLING.isdisjoint(line):
        return len(line) <= 2 and line[0].startswith(("http", "www."))
    if "©" in line or (len(line) <= 2 and line[0].startswith(("http", "www."))):
        return True
    if line[0] in _OPENERS and len(line) < _SHORT:
        return True
    if line[0] == "by" and 1 < len(line) < _SHORT and line[-1] != ".":
        return words[start + 1][0].isupper()
    for at, word in enumerate(line):
        for phrase in _BY_FIRST.get(word, ()):
            free = at == 0 or word == "follow" or not _MARKS.intersection(line)
            if word in _IMPERATIVES and at and line[at - 1][0].isalnum() and line[at - 1] not in _BEFORE_PLEA:
                continue
            if free and tuple(line[at : at + len(phrase)]) == phrase:
                return True
    return False


def _is_byline(words: Sequence[str], start: int, end: int) -> bool:
    """Whether a line at the top holds nothing but capitalised words: names, a section, a paper's title."""
    line = words[start:end]
    return (
        1 < len(line) <= _BYLINE
        and all(word[0].isupper() or word in _JOINERS for word in line)
        and line[0][0].isupper()
    )
