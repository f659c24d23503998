"""Mentions: every place at which the text names a person, a role, a body or a group."""

from __future__ import annotations

import re
from itertools import pairwise

from quotekit.locale.people import People
from quotekit.speakers.classes import word_classes
from quotekit.speakers.found import FoundMention, FoundTitle
from quotekit.speakers.grammar import AGE, MENTION, OF_PLACE, PARTY, RELATIVE
from quotekit.speakers.titles import read_appositions, read_role
from quotekit.text.dateline import find_dateline
from quotekit.text.document import Document

__all__ = ["find_mentions"]


def find_mentions(document: Document, people: People, codes: str | None = None) -> list[FoundMention]:
    """All mentions of `document` in order; they do not overlap.

    `codes` are the word classes of the document, if the caller has them already.

    >>> from quotekit.locale.en import EN
    >>> from quotekit.text.document import read
    >>> [(m.first, m.end, m.kind) for m in find_mentions(read("Kenyan Health Minister Asha Otieno left."), EN.people)]
    [(0, 5, 'name')]
    """
    if codes is None:
        codes = word_classes(document, people)
    found: list[FoundMention] = []
    for first, end in _readable(document):
        position = first
        while match := MENTION.search(codes, position, end):
            mention = _mention(document, codes, match, end)
            position = max(match.end(), mention.end if mention else 0)
            if mention:
                found.append(mention)
    return _joined(document, codes, _without_places(document, codes, found))


def _readable(document: Document) -> list[tuple[int, int]]:
    """The sentences that are read: none of page furniture, the first without the dateline."""
    furniture = [document.paragraph_tokens(number) for number in sorted(document.furniture)]
    skipped = {token for part in furniture for token in range(*part)}
    bounds = document.sentences
    line = find_dateline(document)
    result = []
    for first, end in pairwise([*bounds, len(document.words)]):
        if first in skipped:
            continue
        start = first
        if line is not None and first < line.end and line.first < end:
            start = min(line.end, end)
        result.append((start, end))
    return result


def _mention(document: Document, codes: str, match: re.Match[str], limit: int) -> FoundMention | None:
    kind = match.lastgroup
    first, end = match.span()
    if kind == "pronoun":
        return FoundMention(first, end, "pronoun", first, end, first, rule="mention.pronoun")
    if kind in ("polite", "titled", "name", "owned"):
        return _person(codes, match, limit, kind)
    if kind == "role":
        return _role(codes, first, end, limit)
    if kind == "thing" and document.words[first].lower() != "the":
        return None
    head = end - 1
    if kind == "thing" and set(codes[first + 1 : end]) <= {"P", "A"}:
        return None
    name_first = first + (codes[first] in "Dd")
    plural = codes[head] == "U"
    return FoundMention(first, end, "organisation", first, end, head, name_first, end, plural=plural, rule="mention.body")


def _person(codes: str, match: re.Match[str], limit: int, kind: str) -> FoundMention:
    first, end = match.span()
    name_first = first
    titles: list[FoundTitle] = []
    if kind == "owned":
        name_first = match.start("owned_name")
    elif kind != "name":
        name_first = _name_start(codes, first, end)
        titles = read_role(codes, first, name_first)
    head = end - 1
    while head > name_first and codes[head] in ".J,":
        head -= 1
    core_end = end
    whole = end
    if of := OF_PLACE.match(codes, end, limit):
        if titles and kind == "titled":
            titles[0] = _with_affiliation(titles[0], end + 1 + (codes[end + 1] == "D"), of.end())
        whole = core_end = of.end()
    if party := PARTY.match(codes, whole, limit):
        whole = party.end()
        if party["state"]:
            place = party.span("state")
        else:
            place = (party.start() + 1, party.end() - (codes[party.end() - 1] == ")"))
        if codes[place[0]] in "ZPB" and titles:
            titles[0] = _with_affiliation(titles[0], *place)
    if age := AGE.match(codes, whole, limit):
        whole = age.end()
    after, more = read_appositions(codes, whole, limit)
    whole = after
    if more:
        if titles and titles[0].affiliation_first < 0 and more[0].affiliation_first >= 0:
            span = more[0].affiliation_first, more[0].affiliation_end
            if set(codes[span[0] : span[1]]) <= {"P"}:
                titles[0] = _with_affiliation(titles[0], *span)
        polite = titles and codes[titles[0].first] == "H"
        titles = more if polite else titles + more
    if relative := RELATIVE.match(codes, whole, limit):
        whole = relative.end()
    return FoundMention(
        first, whole, "name", first, core_end, head, name_first, end, tuple(titles), rule=f"mention.{kind}"
    )


def _with_affiliation(title: FoundTitle, first: int, end: int) -> FoundTitle:
    if title.affiliation_first >= 0:
        return title
    return title._replace(affiliation_first=first, affiliation_end=end)


def _name_start(codes: str, first: int, end: int) -> int:
    """Where the name begins in a title with a name: behind the last word of the title."""
    # The last honorific, abbreviation or role that further words of a name follow.
    at = end - 1
    while at > first and codes[at] in ".J,":
        at -= 1
    start = at
    while start > first:
        before = codes[start - 1]
        if before in "NGBIPADv" or (before == "." and codes[start - 2] in "ID"):
            start -= 1
        elif before in "COFKQ" and codes[start - 2] in "GI":
            start -= 1
        else:
            break
    while codes[start] == "D" or (codes[start] == "P" and codes[start + 1] in "RS"):
        start += 1
    return start


def _role(codes: str, first: int, end: int, limit: int) -> FoundMention:
    titles = read_role(codes, first, end)
    head = end - 1
    if titles:
        head = titles[0].end - 1
    core_end, titles = _served(codes, end, limit, titles)
    relative = RELATIVE.match(codes, core_end, limit)
    after = relative.end() if relative else core_end
    return FoundMention(
        first, after, "description", first, core_end, head, titles=tuple(titles), plural=codes[head] in "uU", rule="mention.role"
    )


def _served(codes: str, at: int, limit: int, titles: list[FoundTitle]) -> tuple[int, list[FoundTitle]]:
    from quotekit.speakers.titles import read_served

    if not titles:
        return at, titles
    end, title = read_served(codes, at, limit, titles[0])
    return end, [title, *titles[1:]]


def _without_places(document: Document, codes: str, found: list[FoundMention]) -> list[FoundMention]:
    """An unknown word behind in or at is a place, unless the text names somebody by it elsewhere."""
    words = document.words
    named = {
        words[mention.head] for mention in found if mention.name_first >= 0 and not _behind_in(codes, mention)
    }
    return [mention for mention in found if not _behind_in(codes, mention) or words[mention.head] in named]


def _behind_in(codes: str, mention: FoundMention) -> bool:
    first = mention.first
    return mention.kind == "name" and mention.name_end - first == 1 and codes[first - 1 : first] == "i" and codes[first + 1 : first + 2] != "s"


_ANOTHER = frozenset({"a", "an", "one", "another"})


def _apposed(document: Document, codes: str, role: FoundMention, name: FoundMention) -> bool:
    """Whether the name tells who the role is, and does not begin the clause behind a comma."""
    after = codes[name.end : name.end + 1]
    if after in (",", ".", "", '"', ")"):
        return codes[role.first] in "DdNGBPAKQOf"
    return after != "&" and document.words[role.first].lower() in _ANOTHER


def _joined(document: Document, codes: str, found: list[FoundMention]) -> list[FoundMention]:
    """A role, a comma and a name are one mention: the bank's governor, Maria Sousa."""
    result: list[FoundMention] = []
    for mention in found:
        if result and mention.kind == "name" and codes[mention.first - 1] == ",":
            before = result[-1]
            if (
                before.kind == "description"
                and not before.plural
                and before.end == mention.first - 1
                and _apposed(document, codes, before, mention)
                and document.sentence_of(before.first) == document.sentence_of(mention.first)
            ):
                result[-1] = mention._replace(
                    first=before.first,
                    core_first=before.first,
                    titles=before.titles + mention.titles,
                    rule="mention.role-comma-name",
                )
                continue
        result.append(mention)
    return result
