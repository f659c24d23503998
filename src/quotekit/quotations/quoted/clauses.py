"""Clause limits: what is attributed where the marks hold only part of it."""

from __future__ import annotations

from collections.abc import Sequence

from quotekit.quotations.outline import Outline
from quotekit.quotations.quoted.candidates import Candidate
from quotekit.quotations.quoted.cues import CueSite
from quotekit.quotations.quoted.places import STOPS, Place
from quotekit.quotations.verb_groups import WIDEST, group_first

__all__ = ["clause_around"]

_EDGES = frozenset({",", ";", ":", "—", "–", "--", "-"})
_JOINERS = frozenset({"and", "but", "or", "while", "then"})
# Words behind marks with which the clause goes on; before others the clause of a noun ends: Roe's claim that ... drew.
_GO_ON = frozenset("and but or because if when while as in on at of to for with from by about than that who".split())
_TAKEN = frozenset({("put", "it"), ("describe", "as")})  # cue words that belong to it: as Roe put it
_RELATIVES = frozenset({"who", "which"})
_OPENING = frozenset({",", "(", "—", "–", "-"})
_CLOSING = frozenset({",", ")", "—", "–", "-"})
_CONTRASTS = frozenset({"while", "but", "and", "whereas", "although", "though"})
_ARTICLES = (["a"], ["an"])
_ACTS = frozenset(
    """accusation allegation answer argument assertion charge claim comment comparison complaint description promise
    reference remark suggestion threat view""".split()
)
_COMMENTED = frozenset("phrase word words remark remarks comment comments term slogan expression".split())
_THAT = 14  # tokens between a cue and its "that"
_WRITING = 5  # tokens up to the noun for what it is said in
_WRITINGS = frozenset(
    """blog e-mail email interview letter memo message note post press-release release report speech statement
    telegram text tweet video""".split()
)
_HEARER = 8  # tokens of whoever is told, and when
_VERBS = frozenset(
    "is was were are has have had will would can could may might must should does did had needs wants".split()
)
_HEARERS = frozenset("me us him her them you it reporters journalists lawmakers investors supporters voters".split())


def clause_around(
    outline: Outline, first: Place, last: Place, candidate: Candidate, sites: Sequence[CueSite]
) -> tuple[tuple[int, int], ...]:
    """The pieces, in tokens, of the clause that holds the stretches `first` to `last`, without the attribution."""
    site = candidate.site
    begin, end = first.sentence_first, last.sentence_end
    lead: tuple[tuple[int, int], ...] = ()
    if site is not None and site.stop <= first.stretch.outer_first:
        begin = _behind_cue(outline, site, first.stretch.outer_first)
        lead = _lead_in(outline, first, site)
        begin = max(begin, _comma_behind(outline, first, site)) if lead else begin
    elif site is None and candidate.mention is not None and candidate.mention.end <= first.stretch.outer_first:
        begin = candidate.mention.end
    end = _before_next(outline, last, sites, end)
    if site is not None and _in_relative(outline, site):
        end = _before_sign(outline, last.stretch.outer_end, end)
    words = outline.document.words
    if (
        site is not None
        and _opens_as_noun(outline, first, site)
        and not _GO_ON.issuperset(outline.lower[last.stretch.outer_end : last.stretch.outer_end + 1])
    ):
        end = last.stretch.outer_end
    if site is not None and "object" in site.word.frames and _goes_on_to_do(outline, last.stretch.outer_end, end):
        end = last.stretch.outer_end
    if site is not None and "that" not in site.word.frames and begin > site.first:
        end = _before_day(outline, last.stretch.outer_end, end)
    while end > last.stretch.outer_end and (words[end - 1] in STOPS or words[end - 1] in _EDGES):
        end -= 1
    while begin < first.stretch.outer_first and words[begin] in _EDGES:
        begin += 1
    if begin >= first.stretch.outer_first:
        begin = first.stretch.first
    if end <= last.stretch.outer_end:
        end = last.stretch.end
    return (*lead, (begin, end))


def _goes_on_to_do(outline: Outline, token: int, end: int) -> bool:
    """Whether the speaker goes on to do something: called it a “mistake” and walked out."""
    verb = token + 1
    return (
        verb < end
        and outline.lower[token] == "and"
        and outline.codes[verb] in "xb"
        and outline.lower[verb][-2:] == "ed"
    )


def _in_relative(outline: Outline, site: CueSite) -> bool:
    """Whether the cue stands in a clause between signs: Roe, who said he felt “grand”, walked away."""
    at = group_first(outline.lower, site.first, max(site.first - WIDEST, 2)) - 1
    return outline.lower[at] in _RELATIVES and outline.lower[at - 1] in _OPENING


def _before_sign(outline: Outline, first: int, end: int) -> int:
    """The first comma or closing bracket from token `first` on, up to `end`."""
    return next((at for at in range(first, end) if outline.lower[at] in _CLOSING), end)


def _opens_as_noun(outline: Outline, first: Place, site: CueSite) -> bool:
    """Whether a noun that belongs to the speaker opens the sentence, so that its verb is still to come."""
    owner = site.mention
    return (
        owner is not None
        and owner.first == first.sentence_first
        and owner.end <= site.first <= first.stretch.outer_first
        and outline.lower[site.first - 1] in {"'s", "'"}
    )


def _before_day(outline: Outline, first: int, end: int) -> int:
    """Where a clause ends whose last words tell the day of saying: called it a “mistake” on Monday."""
    last = end - 1 if outline.document.words[end - 1] in STOPS else end
    at = last
    named = False
    while at > first and (outline.names_day(at - 1) or outline.codes[at - 1] == "1" or outline.lower[at - 1] in ",."):
        at -= 1
        named |= outline.names_day(at)
    return at - 1 if named and at > first and outline.lower[at - 1] == "on" else end


def _before_next(outline: Outline, last: Place, sites: Sequence[CueSite], end: int) -> int:
    """Where the clause ends: before an attribution that closes it, or another verb that goes on without it."""
    if last.tail == ",":
        return last.stretch.outer_end
    lower = outline.lower
    if _is_told_of(outline, last.stretch.outer_end):
        return last.stretch.outer_end
    for site in sites:
        if site.first < last.stretch.outer_end or site.first >= end:
            continue
        if site.relation == "before" and site.start > last.stretch.outer_end and _opens_clause(outline, site.start):
            return site.start - 1
        if site.start >= last.stretch.outer_end and _attributes_back(outline, site, last):
            return site.start
        if site.relation == "shared" and site.word.strength >= 2:
            for at in range(site.first - 1, max(site.first - 4, last.stretch.outer_end - 1), -1):
                if lower[at] in _JOINERS or lower[at] == ",":
                    return at
    return end


def _opens_clause(outline: Outline, token: int) -> bool:
    """Whether a clause of somebody else opens at this token: said it was “dead”, | while | Roe said it was not."""
    lower = outline.lower
    return lower[token - 1] in _CONTRASTS and (lower[token - 2] == "," or outline.inside[token - 2] >= 0)


def _is_told_of(outline: Outline, token: int) -> bool:
    """Whether the reporter tells of the words in marks before this token: “fair”, a word that drew laughter."""
    lower = outline.lower
    if lower[token : token + 1] != [","]:
        return False
    if lower[token + 1 : token + 2] in _ARTICLES and not _ACTS.isdisjoint(lower[token + 2 : token + 4]):
        return True  # “fair to all”, a charge she has made before
    return not _COMMENTED.isdisjoint(lower[token + 1 : token + 3])


def _attributes_back(outline: Outline, site: CueSite, last: Place) -> bool:
    """Whether a cue further on closes the clause: ", X said", ", according to X"."""
    if site.relation == "according":
        return True
    if site.mention is None or site.relation in {"shared", "far"}:
        return False
    return outline.document.words[site.start - 1] in {",", "—", "–", "--"} or (
        outline.inside[site.start - 1] >= 0 and last.tail in STOPS
    )


def _lead_in(outline: Outline, first: Place, site: CueSite) -> tuple[tuple[int, int], ...]:
    """What stands in front of an attribution that interrupts the clause: In May, she said, it “fell apart”."""
    words = outline.document.words
    start, low = site.start, max(first.sentence_first, first.left)
    if first.capital or start <= first.sentence_first + 1 or words[start - 1] != ",":
        return ()
    return ((low, start - 1),) if _comma_behind(outline, first, site) >= 0 and start - 1 > low else ()


def _comma_behind(outline: Outline, first: Place, site: CueSite) -> int:
    """The comma that ends an attribution within a clause: The plan, she told | a rally, | would “fall apart”."""
    stop, lower = first.stretch.outer_first, outline.lower
    comma = next((at for at in range(site.stop, min(site.stop + _HEARER, stop)) if lower[at] == ","), -1)
    if comma < 0 or comma == site.stop == stop - 1:
        return comma
    return comma if lower[comma + 1] in _VERBS and site.relation in {"before", "inverted", "according"} else -1


def _behind_cue(outline: Outline, site: CueSite, stop: int) -> int:
    """Where the clause begins behind a cue: past the addressee, at "that" if there is one."""
    lower = outline.lower
    begin = site.end if site.relation not in {"inverted", "according", "passive"} else site.stop
    if begin + 1 < stop and (site.word.lemma, lower[begin]) in _TAKEN:
        begin += 1
    if begin < stop and lower[begin] == "," and site.relation in {"inverted", "according", "passive"}:
        begin += 1
    if "that" in site.word.frames:
        for at in range(begin, min(begin + _THAT, stop)):
            if lower[at] == "that" and lower[at - 1] not in _JOINERS:
                return at
            if lower[at] in _VERBS:
                break  # said Roe had a dog that was ...
            if lower[at] in _EDGES:
                break
        begin = _behind_circumstance(outline, begin, stop)
        if "object" in site.word.frames:
            addressee = outline.mention_starting_at(begin)
            if lower[begin] in _HEARERS:
                begin += 1
            elif addressee is not None and addressee.end <= stop:
                begin = addressee.end
                while begin + 1 < stop and outline.codes[begin] == "N":
                    begin += 1  # told the Daily Lantern she
            elif site.word.lemma == "tell":
                day = next((at for at in range(begin + 1, min(begin + _WRITING, stop - 2)) if lower[at] == "on"), begin)
                begin = day if outline.codes[day + 1] == "T" else begin  # told parliament on Monday
            begin = _behind_circumstance(outline, begin, stop)
    return begin


def _behind_circumstance(outline: Outline, token: int, stop: int) -> int:
    """Where content begins behind how and when it is said: said | in a statement | it, told him | on Monday | it."""
    lower, at = outline.lower, token
    if at + 2 < stop and lower[at] == "on" and outline.codes[at + 1] == "T":
        return at + 2
    if at + 3 < stop and lower[at] in ("in", "by", "via") and outline.codes[at + 1] in "Ddmnb":
        noun = next((here for here in range(at + 1, min(at + _WRITING, stop)) if lower[here] in _WRITINGS), -1)
        while 0 < noun < stop - 2 and lower[noun + 1] in _WRITINGS:
            noun += 1  # in a text message
        if 0 < noun < stop - 1:
            return noun + 1
    return token
