"""Mentions: every place at which the text names a person, a role, a body or a group."""

from __future__ import annotations

import re
from itertools import pairwise

from quotekit.locale.people import CLASSES, People
from quotekit.speakers.found import FoundMention, FoundTitle
from quotekit.speakers.mentions.classes import word_classes
from quotekit.speakers.mentions.clauses import in_clause, naming_clause, with_anonymity, with_clause, with_terms
from quotekit.speakers.mentions.counts import before_count
from quotekit.speakers.mentions.grammar import (
    AGE,
    FROM_BODY,
    HOME,
    MENTION,
    OF_PLACE,
    PARTY,
    TOLD,
)
from quotekit.speakers.mentions.naming import RANKS, described, joined, one_of_them
from quotekit.speakers.mentions.titles import read_appositions, read_role, read_served
from quotekit.text.document import Document
from quotekit.text.sentences import SHORT_STATES

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
    places: list[int] = []
    search = MENTION.search
    for first, end in _readable(document):
        position = first
        while match := search(codes, position, end):
            kind = match.lastgroup or ""
            position = match.end()
            if kind == "pronoun":
                at = position - 1
                found.append(
                    FoundMention(at, position, "pronoun", at, position, at, -1, -1, (), False, "mention.pronoun")
                )
                continue
            mention = _READERS[kind](document, codes, match, end)
            if mention is None:
                position = match.start() + 1
                continue
            position = mention.end
            at = mention.first if mention.kind == "name" else match.start()
            before = codes[at - 1 : at]
            if before == "," and mention.kind == "name" and found and found[-1].end >= first:
                if one := one_of_them(document.words, found, mention) or joined(document, codes, found, mention):
                    found.append(one)
                    continue
            elif before == "," and found and found[-1].kind == "name" and found[-1].first >= first:
                if one := described(codes, found[-1], mention, end):
                    found[-1] = one
                    continue
            elif (
                before == "i"
                and kind == "named"
                and mention.name_end - mention.first == 1
                and codes[position : position + 1] != "s"
            ):
                places.append(len(found))
            found.append(mention)
    return _without_places(document.words, found, places) if places else found


def _readable(document: Document) -> list[tuple[int, int]]:
    """The sentences that are read: none of page furniture, the first without the dateline."""
    skipped = {token for number in document.furniture for token in range(*document.paragraph_tokens(number))}
    bounds = pairwise([*document.sentences, len(document.words)])
    return [(min(document.behind_dateline(first), end), end) for first, end in bounds if first not in skipped]


def _person(document: Document, codes: str, match: re.Match[str], limit: int) -> FoundMention:
    """A name with what belongs to it: title, place, party, age, apposition and a short relative clause."""
    kind = match.lastgroup or ""
    first, end = match.span()
    name_end = end
    name_first = first if kind == "named" else match.start(f"name_{kind}")
    rule = _RULES[kind]
    if first and codes[first - 1] in "nmkbo" and kind in ("titled", "named"):
        first = _left_of_title(document, codes, first, titled=kind == "titled")
    head = end - 1
    while head > name_first and codes[head] in ".J,":
        head -= 1
    if codes[head + 1 : end] and _DEGREE.fullmatch(document.words[end - 1]):
        name_end = head + 1
    titles: tuple[FoundTitle, ...] = ()
    plural = False
    if kind == "polite":
        titles = _polite(codes, first, name_first)
        plural = "&" in codes[first:name_first]  # Mr. and Mrs. Lind
    elif name_first > match.start() and kind not in ("owner_named", "origin_named"):
        titles = read_role(codes, first, name_first)
    if end >= limit or codes[end] not in "p(,wW-QIil":
        himself = end + 1 < limit and codes[end : end + 2] == "cq" and document.words[end] in _SELVES
        return FoundMention(first, end + himself, "name", first, end, head, name_first, name_end, titles, plural, rule)
    core_end = whole = _with_letters(document.words, end, limit)
    end = core_end
    if of := OF_PLACE.match(codes, end, limit):
        core_end = whole = of.end()
        titles = _served_by(titles, _first_capital(codes, end + 1, core_end), core_end)
    elif (
        titles
        and document.words[end] in _AT_OR_FROM
        and (body := FROM_BODY.match(codes, end, limit))
        and not _BODY_NAME.isdisjoint(codes[end : body.end("place")])
    ):
        core_end = whole = body.end()
        titles = _served_by(titles, _first_capital(codes, end + 1, core_end), core_end)
    whole, titles = _with_place(document, codes, whole, limit, titles)
    of_party = whole > core_end and codes[core_end + 1] in "AU"  # , Democrat of Ohio
    whole, more = read_appositions(codes, whole, limit, listed=of_party)
    if more and document.words[whole : whole + 1] == ["since"] and _SINCE.match(codes, whole + 1):
        whole += 2  # the club's president since 1998
    if titles and not more and (home := _ORIGIN_APPOSED.match(codes, core_end, whole)):
        titles = _served_by(titles, *home.span(home.lastgroup or 0))
    if more and titles:
        served, served_end = more[0].affiliation_first, more[0].affiliation_end
        if codes[titles[0].first] == "H":
            titles = ()  # a role says more than an honorific
        elif served >= 0 and (codes[served:served_end].strip("P") == "" or document.words[titles[0].first] in RANKS):
            # Sen. Ann Roe, a Maine legislator; the Rev. Bo Lind, pastor of Hill Church
            titles = _served_by(titles, served, served_end)
    if (
        whole == core_end
        and not more
        and codes[whole : whole + 2] in _MAY_TELL
        and (told := TOLD.match(codes, whole, limit))
    ):
        whole = told.end()
    clause = whole
    whole = with_clause(document, codes, whole, limit, head)
    if whole > clause and not more:
        more = in_clause(document, codes, clause, whole)
    return FoundMention(first, whole, "name", first, core_end, head, name_first, name_end, titles + more, plural, rule)


# Sen. Ann Roe, a Maine Republican; Sen. Ann Roe, a Republican from Maine
_ORIGIN_APPOSED = re.compile(",D(?:(?P<before>[PB]{1,3})A|A[pl](?P<behind>[PB]{1,3})$)")
_MAY_TELL = frozenset({",D", ",d", ",b", *["(" + code for code in CLASSES]})


def _with_place(
    document: Document, codes: str, whole: int, limit: int, titles: tuple[FoundTitle, ...]
) -> tuple[int, tuple[FoundTitle, ...]]:
    """The end of party, age and place behind a name, and the titles, of which the first serves the place."""
    if party := PARTY.match(codes, whole, limit):
        place, place_end = _place_of_party(document, codes, party)
        whole = max(party.end(), place_end)
        if codes[place] in "ZPB" or party["seat"]:
            if titles and document.words[titles[0].affiliation_first] in _NATION:
                titles = (titles[0]._replace(affiliation_first=-1), *titles[1:])
            titles = _served_by(titles, place, place_end)
    if age := AGE.match(codes, whole, limit):
        whole = age.end()
    home = HOME.match(codes, whole, limit)
    if home and (codes[whole + 1] != "l" or document.words[whole + 1] in ("from", "with")):
        place, place_end = home.span("place")
        if codes[place - 1] == "x" and document.words[place - 1] not in _NAMED:
            return whole, titles
        if codes[whole + 1] != "l" or not _BODY_NAME.isdisjoint(codes[place:place_end]):
            titles = _served_by(titles, _first_capital(codes, place, place_end), place_end)
        whole = home.end()
    return whole, titles


def _place_of_party(document: Document, codes: str, party: re.Match[str]) -> tuple[int, int]:
    """The tokens of party and state, with a stop that both shortens the state and ends the sentence: D-Ore."""
    first, end = party.span(party.lastgroup or 0)
    words = document.words
    if codes[end : end + 1] == "!" and words[end] == "." and words[end - 1].rpartition("-")[2] in SHORT_STATES:
        end += 1
    return first, end


_DEGREE = re.compile("PhD|Esq|(?![IVX]{1,5}$)[A-Z]{2,5}")  # no part of a name, as Jr. and III are
_LETTERS = frozenset("QC KC SC OBE MBE CBE KBE DBE MP MEP MSP TD PhD MD RN JD DO DDS CPA MBA".split())


def _with_letters(words: list[str], end: int, limit: int) -> int:
    """The end of letters behind a name that ends at `end`: Ana Roe QC; Bo Lind, M.D."""
    at = end + (words[end] == ",")
    return at + 1 if at < limit and words[at].replace(".", "") in _LETTERS else end


_BODY_NAME = frozenset("OEKQ")
_AT_OR_FROM = frozenset({"at", "from"})
_NAMED = frozenset({"called", "named"})  # at a firm called Orlo
_NATION = frozenset({"U.S.", "US"})  # U.S. Sen. Ann Roe, D-Ohio, serves Ohio


_LONGEST_FIELD = 3  # words
_AUXILIARIES = frozenset(
    "to will would can could may might must shall should do does did not n't never let help and or".split()
)


def _left_of_title(document: Document, codes: str, first: int, *, titled: bool) -> int:
    """Where a title in small letters begins, of which all but the left end is read: radio talk | host Joe Blum."""
    words = document.words
    if not titled:
        return first - 1 if words[first - 1].endswith("-old") else first  # 17-year-old Joe Blum
    if words[first - 1].endswith("-based"):
        return first - 1
    opening = document.sentence_tokens(document.sentence_of(first))[0]
    if codes[first] not in "rugmo" or not words[first].islower():
        return opening if first - 1 == opening and codes[first] == "R" and codes[opening] in "nm" else first
    start = first
    low = max(opening, first - _LONGEST_FIELD)
    while start > low and (codes[start - 1] in "nmko" or (codes[start - 1] == "b" and "-" in words[start - 1])):
        start -= 1
    start -= codes[first] == "g" and start > opening and codes[start - 1] == "A"  # Dutch insurance giant Lumen
    before = words[start - 1]
    if start == opening or (
        codes[start - 1] in _BEFORE_TITLE and (before not in _AUXILIARIES or words[start - 2].lower() == "according")
    ):
        return start
    return first


_BEFORE_TITLE = frozenset('q.,;:!"()-xpijl&w')


def _polite(codes: str, first: int, end: int) -> tuple[FoundTitle, ...]:
    """The title of Mr. Lind, or of Sir Justice Lind the rank."""
    first += codes[first] == "D"  # the Ven. Hilary Snow
    rank = first
    while rank < end and codes[rank] in "H.&":
        rank += 1
    return (FoundTitle(rank, end),) if rank < end else (FoundTitle(first, end),)


def _served_by(titles: tuple[FoundTitle, ...], first: int, end: int) -> tuple[FoundTitle, ...]:
    """The titles, of which the first serves tokens `first` to `end` if it names nobody yet."""
    if not titles or titles[0].affiliation_first >= 0:
        return titles
    return (titles[0]._replace(affiliation_first=first, affiliation_end=end), *titles[1:])


def _role(document: Document, codes: str, match: re.Match[str], limit: int) -> FoundMention:
    """A role without a name, with whom it serves and a short relative clause."""
    first, end = match.span()
    if codes[end - 1] in "uU" and _OF_MEMBERS.search(codes, first, end) and document.words[end - 1][0].isupper():
        return _body(document, codes, match, limit)  # the National Association of Rural Nurses
    title, *more = read_role(codes, first, end)
    if codes[first] == "u" and end - first == 1 and first and codes[first - 1] in "nm" and codes[end : end + 1] == "q":
        if first == 1 or codes[first - 2] in _OPENS_PHRASE:
            first -= 1  # aid workers said
    first = before_count(document.words, codes, first)
    head = title.end - 1
    whole = core_end = end
    if (
        title.affiliation_first < 0
        and codes[end : end + 1] == ","
        and (body := _BODY_AND_NAME.match(codes, end, limit))
    ):
        # The director, Lima Institute, Dr. Ana Roe
        core_end = body.end()
        title = title._replace(affiliation_first=body.start("body"), affiliation_end=core_end)
        return FoundMention(
            first, core_end, "description", first, core_end, head, -1, -1, (title, *more), False, "mention.role"
        )
    goes_on = end < limit and (codes[end] in "pjil,wWnmkb" or document.words[end] == "called")
    if goes_on and document.words[end] != "under":  # Conservatives under Ana Roe
        known = document.words[head].lower() in _SPEAK_FOR or _FIELD_AND_NAME.match(codes, end, limit) is not None
        core_end, title = read_served(codes, end, limit, title, apposed=known)
        if name := naming_clause(document, codes, core_end, limit):
            name_first, name_end = name
            titles = () if document.words[head] in _ANYBODY else (title, *more)
            at = name_end - 1
            return FoundMention(
                first, name_end, "name", first, name_end, at, name_first, name_end, titles, rule="mention.role-named"
            )
        whole = with_clause(document, codes, core_end, limit, head)
        if whole == core_end and document.words[head] in _ANYBODY and (place := _AT_PLACE.match(codes, whole, limit)):
            whole = place.end()  # a woman in the public gallery
        if whole == core_end:
            core_end = with_terms(document, codes, core_end, limit)
            whole = with_anonymity(document, codes, core_end, limit)
    if core_end - 3 > title.affiliation_first >= end and _NAME_BEHIND_BODY.match(codes, core_end - 3):
        # the official representative of the Union of Northern Clubs Ana Roe
        title = title._replace(affiliation_end=core_end - 2)
        at = core_end - 2
        titles = (title, *more)
        return FoundMention(
            first, core_end, "name", first, core_end, at + 1, at, core_end, titles, rule="mention.role-of-name"
        )
    plural = codes[head] in "uU" and document.words[first].lower() != "one"  # one of the men
    rule = "mention.role"
    return FoundMention(first, whole, "description", first, core_end, head, -1, -1, (title, *more), plural, rule)


_OF_MEMBERS = re.compile("[OE]p[NGBPAOEKQCFRUmn]{0,3}[uU]$")


_BODY_AND_NAME = re.compile(
    r",(?P<body>[NGBPAOEKQCFU]{0,4}[OE](?:[pj][NGBPAOECF]{1,4}(?:&[NAOCF]{1,3})?)?)(?=,(?:[HS]\.?){0,2}[GN][NGI][^,]{0,3},)"
)
_OPENS_PHRASE = frozenset(',.!;:"')
_SELVES = frozenset({"himself", "herself"})
_SINCE = re.compile("1[,.!xq]")
_AT_PLACE = re.compile('[ij][Dd][nmokNGBPAOEKQCF]{1,4}(?=[,.!q"]|$)')
_ANYBODY = frozenset({"man", "woman", "boy", "girl", "person"})
_FIELD_AND_NAME = re.compile(
    "(?:(?:[pj][nmo]{1,3}){1,2}|l[nm]|pD),(?:H\\.?)?[GNI]"
)  # the minister for fisheries, Ana Roe
# Of these whoever they are "for" is whom they serve: a spokeswoman for the port.
_SPEAK_FOR = frozenset(
    """spokesman spokeswoman spokesperson spox lawyer lawyers attorney attorneys solicitor solicitors barrister agent
    representative spokespeople spokesmen""".split()
)
_NAME_BEHIND_BODY = re.compile("[OKQPFCE]GN(?![NGBPAOEKQCFRU])")
_CAPITAL = re.compile("[NGBPAOEKQCFRUI]")


def _first_capital(codes: str, first: int, end: int) -> int:
    """The first token of a name behind article and words in small letters: the | Lima Institute."""
    capital = _CAPITAL.search(codes, first, end)
    return capital.start() if capital else first


def _body(document: Document, codes: str, match: re.Match[str], limit: int) -> FoundMention:
    first, end = match.span()
    # The name begins at the first capital, or behind the article: the left-leaning | Lima Institute, the | party.
    name_first = first
    if codes[first] in "Dd":
        capital = _CAPITAL.search(codes, first + 1, end)
        name_first = capital.start() if capital else first + 1
    head = max(codes.rfind(code, first, end) for code in "OEKQo")  # the Royal Society of Pilots is no pilots
    kind = codes.find("g", first, end)
    if kind >= 0:
        name_first, head = kind + 1, end - 1  # the carmaker | Lumen
        if kind == first or codes[first] not in "Dd":
            first = _left_of_title(document, codes, first, titled=True)
    if head < 0:
        head = end - 1
    plural = codes[head] == "U"
    at = _IN_PLACE.match(codes, end, limit)  # the ministry in Lima said
    whole = at.end() if at and codes[head] in "oO" else end
    return FoundMention(first, whole, "organisation", first, whole, head, name_first, end, (), plural, "mention.body")


_IN_PLACE = re.compile(r"iP{1,3}(?=q)|\(Q\)")  # the ministry in Lima said; the Ministry of Works (MOW)


def _thing(document: Document, codes: str, match: re.Match[str], limit: int) -> FoundMention | None:
    """The and a name is a body (the Guardian), but for countries (the United States)."""
    first, end = match.span()
    if document.words[first].lower() != "the" or not codes[first + 1 : end].strip("PA"):
        return None
    return _body(document, codes, match, limit)


_READERS = {
    "polite": _person,
    "owner_titled": _person,
    "owner_named": _person,
    "owner_role": _role,
    "owner_body": _body,
    "the_titled": _person,
    "the_role": _role,
    "the_body": _body,
    "the_thing": _thing,
    "titled": _person,
    "role": _role,
    "body_of_kind": _body,
    "body": _body,
    "place": _body,
    "origin_named": _person,
    "named": _person,
}
_RULES = {kind: f"mention.{kind}".replace("_", "-") for kind in _READERS}


def _without_places(words: list[str], found: list[FoundMention], places: list[int]) -> list[FoundMention]:
    """An unknown word behind in or at is a place, unless the text names somebody by it elsewhere."""
    doubtful = frozenset(places)
    named = {
        words[mention.head]
        for number, mention in enumerate(found)
        if mention.name_first >= 0 and number not in doubtful
    }
    return [mention for number, mention in enumerate(found) if number not in doubtful or words[mention.head] in named]
