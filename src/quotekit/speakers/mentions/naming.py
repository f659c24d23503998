"""Mentions read anew beside others: a role before a name, a name inside a phrase, a clause in which somebody speaks."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from quotekit.speakers.found import FoundMention, FoundTitle
from quotekit.text.document import Document

__all__ = ["RANKS", "as_known", "described", "ending_before", "joined", "one_of_them", "with_name"]

_DETERMINERS = frozenset({"the", "a", "an", "its", "his", "her", "their", "our", "my", "one", "this", "that"})
# In a statement, Ana Roe; the next day, Ana Roe: what stands before the comma is an adverbial.
_PREPOSITIONS = frozenset(
    """about across after against amid among around as at before behind beside between by despite during for from in
    inside into like near of off on onto outside over since through to toward towards under until upon via with within
    without""".split()
)
_TIMES = frozenset(
    "afternoon day evening hour minute moment month morning night season summer time week weekend winter year".split()
)


def with_name(description: FoundMention, name: FoundMention | None, lower: Sequence[str]) -> FoundMention | None:
    """`description` and `name` as one mention, if nothing but a comma stands between them; else None.

    The description is then the title, unless it only tells when or where: then it is the name alone.  `lower` are
    the words of the document in small letters.
    """
    if name is None or name.kind != "name" or description.kind != "description" or description.plural:
        return None
    if name.first != description.end + 1 or lower[description.end] != ",":
        return None
    if description.rule == "mention.phrase" and _is_adverbial(description, lower):
        return name
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


def _is_adverbial(phrase: FoundMention, lower: Sequence[str]) -> bool:
    """Whether a phrase by structure alone tells when or where, and not who."""
    owned = "'s" in lower[phrase.first : phrase.head]
    return (
        (phrase.first > 0 and lower[phrase.first - 1] in _PREPOSITIONS)
        or (lower[phrase.first] not in _DETERMINERS and not owned)
        or lower[phrase.head] in _TIMES
    )


_LONGEST = 80  # tokens of a mention with all that belongs to it


def as_known(phrase: FoundMention, mentions: Sequence[FoundMention]) -> FoundMention:
    """`phrase` with the name, head and titles of the mention of `mentions` (in order) that has the same head.

    A mention that begins with the phrase or before it and reaches as far takes its place.
    """
    if phrase.rule != "mention.phrase":
        return phrase
    at = bisect_left(mentions, (phrase.first - _LONGEST,))
    while at < len(mentions) and mentions[at].first < phrase.end:
        known = mentions[at]
        at += 1
        if known.kind == "pronoun" or not known.core_first <= phrase.head < known.core_end:
            continue
        if known.first <= phrase.first and known.end >= phrase.end:
            return known
        if phrase.kind == "description" and known.name_end <= phrase.end and phrase.first <= known.head < phrase.end:
            return phrase._replace(
                kind=known.kind,
                head=known.head,
                name_first=known.name_first,
                name_end=known.name_end,
                titles=tuple([title for title in known.titles if phrase.first <= title.first < phrase.end]),
                plural=known.plural,
            )
    return phrase


def ending_before(mention: FoundMention, token: int) -> FoundMention | None:
    """`mention` without the apposition or clause that `token` stands in; None if `token` stands in its core."""
    if mention.core_end > token:
        return None
    titles = tuple([title for title in mention.titles if title.end <= mention.core_end])
    return mention._replace(end=mention.core_end, titles=titles)


_BEHIND_APPOSITION = frozenset(",!)-;")


def described(codes: str, name: FoundMention, role: FoundMention, limit: int) -> FoundMention | None:
    """A name, a comma and a role that goes on to a sign as one mention: Ana Roe, a Democrat on the tax committee."""
    if role.kind != "description" or name.end != role.first - 1 or len(name.titles) > 1:
        return None
    if "w" in codes[name.core_end : name.end] or (name.titles and name.titles[0].first > name.name_first):
        return None
    several = codes.startswith("Dp", role.first)
    if codes[role.first] not in "Ddftc" or (role.plural and not several):
        return None
    if role.end < limit and codes[role.end] not in _BEHIND_APPOSITION:
        return None
    polite = name.titles and codes[name.titles[0].first] == "H"
    titles = role.titles if polite else name.titles + role.titles
    return name._replace(end=role.end, titles=titles)


STYLE_TITLES = frozenset("Prof Professor Rev Fr Rabbi Imam Bishop Pastor".split())
# Ranks and styles tell nothing of whom they serve, the role beside them does: Col. Bo Lind, head of the army.
RANKS = STYLE_TITLES | frozenset(
    """General Colonel Major Captain Brigadier Admiral Commodore Lieutenant Sergeant Corporal Marshal Commander
    Inspector Superintendent Constable Detective Gen Col Maj Capt Brig Adm Lt Lieut Sgt Cpl Cmdr Insp Supt Det Rear
    Vice Air Wing Squadron Flight Group Ayatollah Sheikh Mufti Father Sister Brother Archbishop Canon Baroness
    Rt""".split()
)
_BEFORE_SUBJECT = frozenset('!",;:q&')
_ANOTHER = frozenset({"a", "an", "one", "another"})


def _sentence_end(document: Document, mention: FoundMention) -> int:
    return document.sentence_tokens(document.sentence_of(mention.first))[1]


def _apposed(document: Document, codes: str, role: FoundMention, name: FoundMention) -> bool:
    """Whether the name tells who the role is, and does not begin the clause behind a comma."""
    after = codes[name.end : name.end + 1]
    if after in (",", ".", "!", "", '"', ")", ":") or name.end == _sentence_end(document, name):
        return codes[role.first] in "DdNGBPAKQOfHS"
    # A critic of the deal, Ana Roe sang; but not: as a critic of the deal, Ana Roe sang.
    opens = role.first == 0 or codes[role.first - 1] in _BEFORE_SUBJECT
    return opens and after != "&" and document.words[role.first].lower() in _ANOTHER


# What goes on behind a role before its name: of that 2013 report; of Lima's devout farmers.
_GOES_ON = re.compile("(?:sx?[mb]{0,2}[nmuor]{1,2})?(?:[pj][Ddx]?(?:b(?=[nmu]))?[1mnobuk]{1,4}){0,2}")


def joined(document: Document, codes: str, found: list[FoundMention], name: FoundMention) -> FoundMention | None:
    """A role, a comma and a name as one mention, for which the role is taken out of `found`.

    The role is the last one there, or the last but one if the last is a group in what goes on behind it: the bank's
    governor, Maria Sousa; the leader of Lima's devout farmers, Maria Sousa.
    """
    for number in range(len(found) - 1, max(len(found) - 3, -1), -1):
        role = found[number]
        if role.kind != "description":
            return None
        if role.plural:
            continue
        if "w" in codes[role.core_end : role.end] and codes[role.end - 1] in "ru":
            return None  # the mayor, who came with his wife, Ana Roe
        if not _GOES_ON.fullmatch(codes, role.end, name.first - 1) or not _apposed(document, codes, role, name):
            return None
        del found[number:]
        # The title right before the name comes first, but any role says more than an honorific or a style.
        polite = name.titles and (
            codes[name.titles[0].first] == "H" or document.words[name.titles[0].first] in STYLE_TITLES
        )
        titles = role.titles if polite else name.titles + role.titles
        if len(titles) > 1 and titles[0].affiliation_first < 0 and document.words[titles[0].first] in RANKS:
            served = titles[1].affiliation_first, titles[1].affiliation_end
            titles = (titles[0]._replace(affiliation_first=served[0], affiliation_end=served[1]), *titles[1:])
        return name._replace(first=role.first, core_first=role.first, titles=titles, rule="mention.role-comma-name")
    return None


def one_of_them(words: Sequence[str], found: list[FoundMention], name: FoundMention) -> FoundMention | None:
    """A name behind "one of them," as one mention, for which the pronoun is taken out of `found`."""
    pronoun = found[-1]
    first = pronoun.first - 2
    if (
        first < 0
        or pronoun.end != name.first - 1
        or [word.lower() for word in words[first : pronoun.end]] != _ONE_OF_THEM
    ):
        return None
    del found[-1]
    return name._replace(first=first, core_first=first)


_ONE_OF_THEM = ["one", "of", "them"]
