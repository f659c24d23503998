"""Noun phrases by structure alone, for a cue verb at which no mention stands: "the announcer said"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quotekit.speakers.found import FoundMention
from quotekit.text.document import Document
from quotekit.text.patterns import LazyPattern

__all__ = ["clause_start", "phrase_after", "phrase_before"]

_WINDOW = 16  # tokens

# Determiner, adjectives, nouns; then phrases that a preposition joins: the head of the union in Lima.
_WORD = r"(?:[NGBPAOKQCFRUISJrumognktbcfev1T](?:\.(?<=[ISJ]\.))?(?:s(?!$)|-(?=\w)|&(?=\w))?)"
_HEADED = rf"(?:(?:(?:Dp(?=[Dd]))?+[Dd]{{1,2}}1?{_WORD}{{1,7}})|{_WORD}{{1,7}})"
_PHRASE = LazyPattern(rf"(?P<core>{_HEADED})(?:[pjil]{_HEADED}){{0,3}}")
# Going forward a verb may follow right behind a noun: small letters only behind a determiner.
_AHEAD = LazyPattern(
    rf"(?P<core>(?:(?:Dp(?=[Dd]))?+[Dd]{{1,2}}1?(?:[fctmb1]|{_WORD}s|[NGBPAOKQCFRUIS]\.?)*[nkoruNGBPAOKQRU](?:[rouek](?!\w?s))?|[NGBPAOKQCFRUI][NGBPAOKQCFRUI&.-]{{0,6}}"
    r"|[mno]{0,2}[nour]))(?:p(?:[Dd]?[mnbT1]{0,2}[NGBPAOKQCFRUnour]{1,5})){0,2}"
)
_BODIES = frozenset("OKQNGBPoA")
_CAPITAL = re.compile("[NGBPAOEKQCFRUI]")  # where the name of a body begins
_NO_HEAD = frozenset("mbcfD1svtI&T.J-")


def phrase_before(document: Document, token: int, codes: str) -> FoundMention | None:
    """The noun phrase that ends right before token number `token`, within its sentence; None if there is none.

    `codes` are the word classes of the document (`quotekit.speakers.mentions.classes.word_classes`).

    >>> from quotekit.locale.en import EN
    >>> from quotekit.speakers.mentions.classes import word_classes
    >>> from quotekit.text.document import read
    >>> document = read("A report by the bank found more.")
    >>> phrase = phrase_before(document, 5, word_classes(document, EN.people))
    >>> phrase.first, phrase.end, phrase.head
    (0, 5, 1)
    """
    if not 0 < token <= len(document.words):
        return None
    low = max(document.sentence_tokens(document.sentence_of(token - 1))[0], token - _WINDOW)
    start = token
    while start > low and codes[start - 1] in _INSIDE:
        start -= 1
    for first in range(clause_start(document.words, start, token), token):
        match = _PHRASE.fullmatch(codes, first, token)
        if match:
            return _phrase(codes, first, token, match.end("core"))
    return None


_INSIDE = frozenset("NGBPAOKQCFRUISJrumognktbcfev1TDdspjil&-.")


def clause_start(words: Sequence[str], first: int, end: int) -> int:
    """Where, among tokens `first` to `end`, a name begins the clause that tells which time or way is meant.

    `first` if there is no such clause.

    >>> clause_start("It was the first time Peru has".split(), 2, 6)
    5
    """
    if _BEFORE_CLAUSE.isdisjoint(words[first : end - 1]):
        return first
    for token in range(end - 2, first - 1, -1):
        if words[token] in _BEFORE_CLAUSE and words[token + 1][0].isupper():
            return token + 1
    return first


# Nouns behind which a clause needs no link.
_BEFORE_CLAUSE = frozenset({"time", "day", "night", "week", "month", "year", "moment", "minute", "way", "reason"})


def phrase_after(document: Document, token: int, codes: str) -> FoundMention | None:
    """The noun phrase that begins right at token number `token`, within its sentence; None if there is none.

    >>> from quotekit.locale.en import EN
    >>> from quotekit.speakers.mentions.classes import word_classes
    >>> from quotekit.text.document import read
    >>> document = read("It failed, according to court papers.")
    >>> phrase = phrase_after(document, 5, word_classes(document, EN.people))
    >>> phrase.first, phrase.end
    (5, 7)
    """
    if not 0 <= token < len(document.words):
        return None
    limit = min(document.sentence_tokens(document.sentence_of(token))[1], token + _WINDOW)
    match = _AHEAD.match(codes, token, limit)
    return _phrase(codes, token, match.end(), match.end("core")) if match else None


def _phrase(codes: str, first: int, end: int, core: int) -> FoundMention | None:
    head = core - 1
    while head > first and codes[head] in _NO_HEAD - {"m", "b"}:
        head -= 1
    if codes[head] in "Dd&sc1" or (codes[head] == "b" and codes[first] not in "Dd"):
        return None  # apologised in a video
    body = codes[head] in _BODIES
    capital = _CAPITAL.search(codes, first, head + 1) if body else None
    name_first = capital.start() if capital else first + (codes[first] in "Dd") if body else -1
    return FoundMention(
        first,
        end,
        "organisation" if body else "description",
        first,
        end,
        head,
        name_first,
        core if body else -1,
        plural=codes[head] in "uU",
        rule="mention.phrase",
    )
