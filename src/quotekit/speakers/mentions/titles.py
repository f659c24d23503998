"""Titles: the role in which somebody is named, whom it serves, and the results made of them."""

from __future__ import annotations

import re

from quotekit.locale.people import People
from quotekit.model import Mention, Span, Title, TitleStatus
from quotekit.speakers.found import FoundMention, FoundTitle
from quotekit.speakers.mentions.grammar import MENTION, PREPOSITIONAL, ROLE_PHRASE, SPLIT_OFFICE, SPLIT_ROLE, WORK
from quotekit.text.document import Document

__all__ = ["further_titles", "read_appositions", "read_role", "read_served", "to_mention"]

# Two titles: secretary of state and candidate; police spokesman Capt.
_JOINED = re.compile(
    r".*?[RrS](?:e|pF{1,2}|\.)?(?=&.*[RrS])|R(?:pD[OCmE])(?=S)|.*(?:[mnoA]r(?=[NGBPAOEKQCF]{0,3}R)|r(?=[NGBPAOEKQCF]{0,3}S))"
)
_MOST_TITLES = 3
_EDGE = re.compile(
    r"(?P<article>(?:[ftcDd1px&]|A(?=[ftc]))*)(?P<status>[ftc]*)(?P<owner>.*s(?=.))?(?P<late>[ftc]*)(?P<rest>.*)"
)


def read_role(codes: str, first: int, end: int) -> tuple[FoundTitle, ...]:
    """The titles in tokens `first` to `end`, which end in a role: whom it serves, and the role with its field."""
    while codes[first] in "H.":
        first += 1
    while codes[end - 1] == "H" or codes[end - 2 : end] == "H.":
        end -= 1
    if codes[end - 1] == ")":
        end = codes.rfind("(", first, end)  # Air Marshal (retd)
    parts = _EDGE.match(codes, first, end)
    assert parts is not None
    left = codes[first : parts.start("rest")]
    status: TitleStatus = "former" if "f" in left else "acting" if "t" in left else "current"
    start = parts.start("rest")
    owner, owner_end = parts.span("owner")
    joined = _JOINED.match(codes, start, end)
    if joined:
        second = joined.end() + (codes[joined.end()] == "&")
        return read_role(codes, first, joined.end()) + read_role(codes, second, end)
    if owner >= 0 and (office := _OFFICE_OF_ROLE.match(codes, owner_end - 2, end)):
        return (FoundTitle(office.end(), end, owner, office.end(), status),)
    if owner >= 0:
        return (FoundTitle(start, end, owner, owner_end - 1, status),)
    tail = _TAIL.search(codes, start, end)
    behind = tail.start("behind") if tail else end
    last = _last_role(codes, start, behind)
    if ministry := _MINISTRY.match(codes, start, behind):
        return (FoundTitle(ministry.end(), behind, start, ministry.end(), status),)
    police = codes[last] == "S" and codes[last - 1] == "u"  # Lima police Sgt.
    pattern = SPLIT_OFFICE if codes[last] in "RSUA" and not police else SPLIT_ROLE
    split = pattern.match(codes, start, last)
    assert split is not None
    served, served_end = split.span("affiliation")
    while served >= 0 and codes[served] == "r":
        served += 1  # veteran Republican strategist
    if served < 0 or _PART_OF_TITLE.match(codes, served, served_end):
        return (FoundTitle(start, behind, *_named_behind(codes, tail, end), status),)
    return (FoundTitle(served_end, behind, served, served_end, status),)


_OFFICE_OF_ROLE = re.compile("[RS]s[OE](?=m{0,2}[rR])")  # Lima County Sheriff's Office | spokesman
_MINISTRY = re.compile("[OE]p[NCFOE]{1,2}&[NCFOE]{1,2}(?=[mn]{0,2}r)")  # Ministry of Works and Housing | spokesman
_PART_OF_TITLE = re.compile("R(?=[PQ])")  # Assistant U.S. Attorney, but President Roe aide
# Behind a role, whom it serves or where: the MP for Exeter, the ambassador to Israel; not the secretary of state.
_TAIL = re.compile("[RrSU]e?(?P<behind>[pjl](?=D[A-Z]*[PGBQKNOE]|[A-Z]*[PGBQKN]).*)")


def _named_behind(codes: str, tail: re.Match[str] | None, end: int) -> tuple[int, int]:
    """The tokens behind a role that name whom it serves; -1, -1 where nothing does."""
    if tail is None:
        return -1, -1
    first = tail.start("behind") + 1
    return first + (codes[first] == "D"), end


def _last_role(codes: str, start: int, end: int) -> int:
    """The token of the role itself: behind it may stand what belongs to it (secretary of state)."""
    at = end - 1
    while at > start and codes[at] not in "RrSuUAk":
        at -= 1
    return at if at > start or codes[at] in "RrSuU" else end - 1


def read_appositions(codes: str, at: int, limit: int, *, listed: bool = False) -> tuple[int, tuple[FoundTitle, ...]]:
    """The end of what follows a name at `at` as apposition (without the closing comma), and its titles.

    `listed` tells that something stands before it, so that "and" goes on: Democrat of Ohio and chairman of the panel.
    """
    titles: tuple[FoundTitle, ...] = ()
    end = at
    while (
        len(titles) < _MOST_TITLES
        and end < limit
        and (codes[end] in ",-(" or (codes[end] == "&" and (titles or listed)))
    ):
        start = end + 1
        if titles and start < limit and codes[start] == "&":
            start += 1
        match = ROLE_PHRASE.match(codes, start, limit)
        if match and match["article"] == "" and (named := MENTION.match(codes, start, limit)):
            if named.lastgroup == "titled":
                break  # Ana Roe of Lima, Minister of Works Bo Lind
        # Of a bare list only what is joined by "and" goes on: a pollster, campaign manager (the next one?).
        if match is None or (
            titles and codes[start - 1] == "," and codes[match.end() : match.end() + 1] not in tuple(",.!pj")
        ):
            break
        own = match.end("several")  # behind: one of a handful of
        found = read_role(codes, match.start("article") if own < 0 else own, match.end())[0]
        after, title = read_served(codes, match.end(), limit, found, apposed=True)
        if title.affiliation_first < 0 and match["article"] == "" and (body := _LISTED_BODY.match(codes, after, limit)):
            # Ana Roe, director, Lima Institute
            after = body.end()
            title = title._replace(affiliation_first=body.start() + 1, affiliation_end=after)
        if codes[end] == "-" and codes[after : after + 1] != "-":
            break  # what dashes hold must end in one
        if codes[end] == "(":
            if codes[after : after + 1] != ")":
                break
            return after + 1, titles if match["role"] == "A" else (*titles, title)
        end = after
        if match["role"] == "A":  # a Kenyan, a Republican: no role
            if end < limit and codes[end] == "&" and (joined := ROLE_PHRASE.match(codes, end + 1, limit)):
                found = read_role(codes, joined.start(), joined.end())[0]
                end, title = read_served(codes, joined.end(), limit, found, apposed=True)
                titles += (title,)
            break
        if titles and titles[-1].affiliation_first < 0 and codes[titles[-1].end] == "&":
            # an adviser and speechwriter to Mr. Lind
            titles = (
                *titles[:-1],
                titles[-1]._replace(affiliation_first=title.affiliation_first, affiliation_end=title.affiliation_end),
            )
        titles += (title,)
    return end, titles


_LISTED_BODY = re.compile(",[NGBPAOEKQCFU]{1,5}(?<=[OEKQ])(?:[pj][NGBPAOECF]{1,3})?(?=[,.!;)])(?!,&)")


def read_served(codes: str, at: int, limit: int, title: FoundTitle, *, apposed: bool) -> tuple[int, FoundTitle]:
    """What prepositions add to a role that ends at `at`: its field, whom it serves, and where that ends."""
    work = WORK.match(codes, at, limit)
    if work:
        return work.end(), title._replace(affiliation_first=work.start("work"), affiliation_end=work.end("work"))
    plain = False  # whether whom it serves is called by no name
    for turn in range(_MOST_PHRASES):
        match = _prepositional(codes, at, limit, apposed=apposed)
        if match is None:
            break
        named = match["named"] is not None
        first, end = match.span("named" if named else "plain")
        preposition = match["preposition"]
        if match["person"]:
            first = match.start("person")
        if turn == 0 and preposition in "pj" and _is_field(codes, first, end, limit):
            title = title._replace(end=end)  # director for Asian affairs
            at = end
            continue
        if not named:
            if (codes[first] in "D1" and end - first == 1) or (codes[first] == "1" and preposition == "l"):
                # a mother of three, a midwife with 30 years' service
                at = end
                continue
            bare = codes[first] not in "Dd"
            field = preposition == "p" or (preposition == "j" and apposed and codes[end - 1] not in "oru")
            if (
                bare
                and codes[first] != "1"
                and title.end == at
                and (field or (apposed and _AT_BODY.match(codes, end, limit)))
            ):
                title = title._replace(end=end)
                at = end
                continue
            known = codes[end - 1] in "oru" or (not bare and (apposed or codes[end : end + 1] == ","))
            owned = "s" in codes[first:end] and codes[end - 1] != "o"
            if preposition != "p" and (not known or owned):
                goes_on = codes[end : end + 1] in _CLOSING or _AT_BODY.match(codes, end, limit)
                if preposition != "l" or not (bare and apposed and goes_on):
                    break
                at = end  # a chemist by training, an adviser to media start-ups
                continue
        of_body = apposed and named and not _BODY_NAME.isdisjoint(codes[first:end])
        # the school of law at Lima University; the town of San Felino
        better = plain and (of_body or (named and apposed and preposition == "p" and codes[at - 1] == "n"))
        start = title.affiliation_first
        if of_body and preposition == "i" and start >= 0 and _FIELD_NAMED.fullmatch(codes, start, title.end):
            # Syria director at Lima Watch, Regius Professor of Music at Lima University
            title = title._replace(first=start - (start > 0 and codes[start - 1] == "r"))
            better = True
        if title.affiliation_first < 0 or better:
            plain = not named or (codes[end - 1] in "mnk" and codes[end - 2] in "PA")
            skipped = "DdHfcmnbkogr1." if named and "s" not in codes[first:end] else "DdH."
            while codes[first] in skipped:
                first += 1
            if listed := _LISTED_FIRM.match(codes, first, end):
                first = listed.end()
            title = title._replace(affiliation_first=first, affiliation_end=end)
        at = match.end()
    return at, title


def _prepositional(codes: str, at: int, limit: int, *, apposed: bool) -> re.Match[str] | None:
    """What a preposition adds to a role; behind one apposed a participle may stand before it."""
    part = _TAKING_PART.match(codes, at, limit) if apposed else None
    if part is None:
        return PREPOSITIONAL.match(codes, at, limit)
    match = PREPOSITIONAL.match(codes, part.end(), limit)
    return match if match and match["named"] else None


# A customer | based in Lima, a lawyer | then working for the Rivers Trust.
_TAKING_PART = re.compile("[ftc]?b(?=[ijl])")


def _is_field(codes: str, first: int, end: int, limit: int) -> bool:
    """Whether what stands behind "of" or "for" tells the field: for Asian affairs, of FX strategy at the bank."""
    if codes[end - 1] not in "nmk":
        return False
    return codes[first] == "A" or (codes[first] in "QP" and _AT_NAME.match(codes, end, limit) is not None)


_AT_NAME = re.compile("[ij]D?[NOEKQ]")
_LISTED_FIRM = re.compile("[NQ]1[rog]")  # of the FTSE 250 builder | Orlo Homes
_FIELD_NAMED = re.compile("P{1,3}[mn]{0,2}r|[NGPQ]{1,3}R(?:p[A-Zmn]{1,3})?")
_MOST_PHRASES = 3
_CLOSING = frozenset(",.!&)")
_BODY_NAME = frozenset("OEKQ")
_AT_BODY = re.compile(r"[iljp](?:D?[NGBPAOEKQCFRUI]|[mn]?o)")


def to_mention(
    document: Document, found: FoundMention, people: People, doubt: str | None = None, end: int = -1
) -> Mention:
    """The result made of `found`; its title is the first one, whose words are slices of the text.

    `end` is the token at which it ends if that is further on.
    """
    text = document.text
    start, end = document.starts[found.first], document.ends[max(found.end, end) - 1]
    span = Span(start=start, end=end)
    if found.name_first < 0 and not found.titles:
        return Mention(span=span, kind=found.kind, text=text[start:end], rule=found.rule, doubt=doubt)
    titles = found.titles
    if titles and found.name_first >= 0 and document.words[titles[0].end - 1].endswith("-old"):
        titles = titles[1:]  # the 34-year-old, Bo Lind
    name_span = name = None
    if found.name_first >= 0:
        name_span = document.span(found.name_first, found.name_end)
        name = " ".join(text[name_span.start : name_span.end].split())
    return Mention(
        span=span,
        kind=found.kind,
        text=text[start:end],
        name=name,
        name_span=name_span,
        title=to_title(document, titles[0], people) if titles else None,
        rule=found.rule,
        doubt=doubt,
    )


def further_titles(document: Document, found: FoundMention, people: People) -> tuple[Title, ...]:
    """The titles of `found` besides the first: a lawyer and activist."""
    return tuple([to_title(document, title, people) for title in found.titles[1:]])


def to_title(document: Document, found: FoundTitle, people: People) -> Title:
    """The result made of one title."""
    text = document.text
    if found.end - found.first > 1:
        if document.words[found.first].endswith(_OF_LIFE):
            found = _without_life(document.words, found)
        if found.affiliation_first < 0:
            found = _of_body(document, found, people)
    if found.affiliation_end == found.first == found.affiliation_first + 1:
        if document.words[found.affiliation_first] in _MEDIA:
            found = found._replace(first=found.affiliation_first, affiliation_first=-1, affiliation_end=-1)
    if document.words[found.end - 1] in _OF_STATE:
        found = _of_state(document, found, people)
    span = document.span(found.first, found.end)
    words = text[span.start : span.end]
    status = found.status
    if not words.isalpha():
        if prefix := _STATUS_PREFIX.match(words):
            span = Span(start=span.start + prefix.end(), end=span.end)
            words = text[span.start : span.end]
            status = "former"
        elif _ELECT.search(words):
            status = "elect"
    served = None
    if found.affiliation_first >= 0:
        ordinal = _ORDINAL.fullmatch(document.words[found.affiliation_first - 1]) is not None  # the 81st Brigade
        served = document.span(found.affiliation_first - ordinal, found.affiliation_end)
        if party := _PARTY.match(text, served.start, served.end):
            served = Span(start=party.end(), end=served.end)
        elif former := _STATUS_PREFIX.match(text, served.start, served.end):
            served = Span(start=former.end(), end=served.end)  # Ex-Treasury chief
            status = "former"
    return Title(
        text=words,
        span=span,
        affiliation=text[served.start : served.end] if served else None,
        affiliation_span=served,
        status=status,
        role=role_of(words, people),
    )


# Those who speak for a body or belong to it: what stands before them is the body, not their field.
_OF_BODIES = frozenset({"spokesperson", "official", "chief", "boss", "employee", "representative"})
_OF_RANK = frozenset({"senior", "junior", "top", "leading", "high-ranking", "longtime"})
_NO_BODIES = frozenset({"campaign", "party", "government"})


def _of_body(document: Document, found: FoundTitle, people: People) -> FoundTitle:
    """The title, with the body in small letters before it as whom it serves: defense ministry | spokesperson."""
    role = document.words[found.end - 1].lower()
    body = document.words[found.end - 2]
    if people.roles.get(role, role) not in _OF_BODIES or people.words.get(body.lower()) != "o" or body in _NO_BODIES:
        return found
    first = found.first
    while first < found.end - 2 and document.words[first] in _OF_RANK:
        first += 1
    return found._replace(first=found.end - 1, affiliation_first=first, affiliation_end=found.end - 1)


# Age, home and prizes are no part of a title: a 58-year-old, Oslo-based, prize-winning | author.
_OF_LIFE = ("-old", "-based", "-born", "-winning", "-nominated")
_DATED = frozenset({"former", "then", "retired", "current"})
_MEDIA = frozenset({"TV", "Television", "Radio", "Media"})  # of a TV presenter no body
_OF_STATE = frozenset({"Minister", "Secretary"})


def _without_life(words: list[str], found: FoundTitle) -> FoundTitle:
    first = found.first
    while first < found.end - 1 and (words[first].endswith(_OF_LIFE) or words[first] in _DATED):
        first += 1
    return found._replace(first=first)


def _of_state(document: Document, found: FoundTitle, people: People) -> FoundTitle:
    """The title with the field beside it, where words of the language name that: Minister of the Environment."""
    words = document.words
    at = found.end
    served = words[found.affiliation_first : found.affiliation_end] if found.affiliation_end == found.first else []
    if served and all(_is_field_word(word, people) for word in served):
        found = found._replace(first=found.affiliation_first, affiliation_first=-1, affiliation_end=-1)
    limit = found.affiliation_end if found.affiliation_first >= at else len(words)
    if words[at : at + 1] not in (["of"], ["for"]):
        return found
    at += 1 + (words[at + 1 : at + 2] == ["the"])
    start = at
    while at < limit and _is_field_word(words[at], people):
        at += 2 if words[at + 1 : at + 2] == ["and"] and at + 2 < limit and _is_field_word(words[at + 2], people) else 1
    if at == start or (found.affiliation_first > found.end and at < limit):
        return found
    if found.affiliation_first > found.end:
        return found._replace(end=at, affiliation_first=-1, affiliation_end=-1)
    return found._replace(end=at)


def _is_field_word(word: str, people: People) -> bool:
    """Whether a capitalised word means something in small letters, and is no name of somebody or some place."""
    small = word.lower()
    if not word.istitle() or people.words.get(word, "") in _OF_NAMES:
        return False
    return people.words.get(small, "") in _PLAIN or (len(small) > _STEM and small.endswith(people.endings.uncounted))


_OF_NAMES = frozenset("GBPHSOEA")
_PLAIN = frozenset("nmobu")
_STEM = 6  # letters in which an ending tells nothing
_STATUS_PREFIX = re.compile(r"(?:[Tt]hen|[Ee]x|[Ff]ormer)[-‐‑](?=\w)")
_ELECT = re.compile(r"[- ](?:elect|designate)\b", re.IGNORECASE)
_PARTY = re.compile(r"(?:[RDI]|Rep|Dem|Ind)-(?=[A-Z])")
_ORDINAL = re.compile(r"[0-9]{1,4}(?:st|nd|rd|th)")
_ROLE_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def role_of(title: str, people: People) -> str:
    """`title` as it is counted across articles: small letters, one form for variants.

    >>> from quotekit.locale.en import EN
    >>> role_of("Spokeswoman", EN.people), role_of("secretary-general", EN.people)
    ('spokesperson', 'secretary general')
    """
    if title.isalpha():
        return people.roles.get(title.lower()) or title.lower()
    words = _ROLE_WORD.findall(_ELECT.sub("", title).lower())
    return " ".join([people.roles.get(word, word) for word in words])
