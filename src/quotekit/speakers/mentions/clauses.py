"""What follows a mention and belongs to it: relative clauses, a name that a clause gives, terms of somebody unnamed."""

from __future__ import annotations

import re

from quotekit.model import TitleStatus
from quotekit.speakers.found import FoundTitle
from quotekit.speakers.mentions.grammar import BOUND_TO, NAMELESS, NAMING, RELATIVE, ROLE_PHRASE, SURNAME
from quotekit.speakers.mentions.titles import read_role, read_served
from quotekit.text.document import Document

__all__ = ["in_clause", "naming_clause", "with_anonymity", "with_clause", "with_terms"]

_NEAR = 600  # tokens on both sides in which the text may say more of somebody


_OPENS_CLAUSE = frozenset("wW,-")
_WHO = frozenset("wW")
_BRINGS_IN = re.compile("W[mn]{0,2}r(?:G|N[GN])")  # whose deputy Ana Roe
_SERVING = frozenset("pjl")


def with_clause(document: Document, codes: str, at: int, limit: int, head: int) -> int:
    """The end of a relative clause at `at`, or `at` where the clause introduces somebody of whom the text says more."""
    opens = codes[at : at + 1]
    if opens not in _OPENS_CLAUSE or (opens in ",-" and codes[at + 1 : at + 2] not in _WHO):
        return at
    clause = RELATIVE.match(codes, at, limit)
    if clause is None:
        return at
    if _BRINGS_IN.match(codes, clause.start() + 1, clause.end()):
        return at
    words = document.words
    if "born" in words[at : clause.end() - 1] and words[words.index("born", at) + 1][0].isupper():
        return at  # who was born Ana Roe
    before = words[max(0, at - _NEAR) : at]
    behind = words[clause.end() : at + _NEAR]
    for name in SURNAME.finditer(codes, at, clause.end()):
        word = words[name.start(1)]
        if codes[name.start() - 1] in _SERVING and codes[name.start() - 2] in "ru":
            continue  # an aide to Bo Lind, whom no mention of his own would name either
        if word != words[head] and word in behind and word not in before:
            return at
    return clause.end()


_COPULAS = frozenset({"is", "was", "as", "became", "been"})


def in_clause(document: Document, codes: str, first: int, end: int) -> tuple[FoundTitle, ...]:
    """The title that a relative clause gives: who is now the mayor, who served as mayor."""
    words = document.words
    for token in range(first + 1, end - 1):
        if words[token] in _COPULAS and codes[token] == "x":
            now = words[token] == "is" or words[token - 1 : token + 1] == ["has", "been"]
            status: TitleStatus = "current" if now else "former"
            role = ROLE_PHRASE.match(codes, token + 1, end)
            if role is not None and role["role"][0] == "r":
                title = read_role(codes, token + 1, role.end())[0]
                title = read_served(codes, role.end(), end, title, apposed=True)[1]
                return (title if title.status != "current" else title._replace(status=status),)
    return ()


_BOUND = frozenset({"familiar", "close", "privy", "loyal", "briefed", "involved", "aware"})
_KNOWING = 4  # words: with direct knowledge of


def with_terms(document: Document, codes: str, at: int, limit: int) -> int:
    """The end of what tells why somebody unnamed knows; `at` where nothing does."""
    words = document.words
    if at >= limit or not (words[at] in _BOUND or (words[at] == "with" and "knowledge" in words[at : at + _KNOWING])):
        return at
    bound = BOUND_TO.match(codes, at, limit)
    return bound.end() if bound else at


def with_anonymity(document: Document, codes: str, at: int, limit: int) -> int:
    """The end of what tells that no name may be given; `at` where nothing does."""
    terms = NAMELESS.match(codes, at, limit)
    return terms.end() if terms and document.words[terms.end() - 1] == "anonymity" else at


_NAMING_WORDS = frozenset(
    """who which asked wanted wished agreed preferred requested insisted to be is was gave give given gives giving his
    her their its name names first last full only identified identifying introduced introducing himself herself
    themselves known and named called would just simply on being goes go by whose as identify""".split()
)
_GIVES_NAME = frozenset(
    "name identified identifying introduced introducing named called known goes go identify".split()
)


def naming_clause(document: Document, codes: str, at: int, limit: int) -> tuple[int, int] | None:
    """The name in a clause at `at` that tells how somebody wants to be called: who gave her name only as | Ida.

    >>> from quotekit.locale.en import EN
    >>> from quotekit.speakers.mentions.classes import word_classes
    >>> from quotekit.text.document import read
    >>> document = read("A nurse who asked to be called Ida left.")
    >>> naming_clause(document, word_classes(document, EN.people), 2, 9)
    (7, 8)
    """
    words = document.words
    start = at = at + (codes[at : at + 1] == ",")
    if at >= limit or words[at] not in _OPENS_NAMING:
        return None
    while at < limit and words[at] in _NAMING_WORDS:
        at += 1
    clause = words[start:at]
    if clause[-1:] == ["name"] and words[at : at + 1] == [","]:  # who gave only her first name, Ida,
        name = NAMING.match(codes, at + 1, limit)
        return name.span("name") if name is not None and codes[name.end() : name.end() + 1] == "," else None
    if not clause or _GIVES_NAME.isdisjoint(clause) or _BEFORE_NAME.get(clause[-1], frozenset()).isdisjoint(clause):
        return None
    if clause[-1] in _PASSIVE and len(clause) > 1 and clause[-2] not in _BE:
        return None  # who called Ida
    name = NAMING.match(codes, at, limit)
    if name is None or (clause == ["called"] and codes[name.end() : name.end() + 1] not in _CLOSING):
        return None
    return name.span("name")


_OPENS_NAMING = frozenset("who whose named called known identified identifying introduced going giving".split())
# The last word before the name, and one of those that must stand there with it.
_BEFORE_NAME = {
    "as": _GIVES_NAME,
    "called": frozenset({"called"}),
    "named": frozenset({"named"}),
    "by": frozenset({"goes", "go", "going"}),
    "is": frozenset({"name"}),
    "was": frozenset({"name"}),
}
_PASSIVE = frozenset({"called", "named"})
_BE = frozenset({"be", "is", "was", "being"})
_CLOSING = frozenset((*",.!;:)q", ""))
