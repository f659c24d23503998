"""Features: what a candidate looks like, in words that stand for facts of position, punctuation and grammar.

No feature holds a name or a word of the content, so that no weight can hang on a person, a party or a topic.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from quotekit.quotations.outline import Outline
from quotekit.quotations.quoted.candidates import CARRIED, Candidate, Context
from quotekit.quotations.quoted.cues import CueSite
from quotekit.quotations.quoted.places import DASHES, STOPS, Place

__all__ = ["Surroundings", "features", "surroundings_of"]

_ROOM = len("quotation.")  # how every rule here begins
_SIGNS = (":", "that", ";", "who", "and", "but")
_WIDEST = 40  # tokens between a cue and a stretch that are looked at
_LONGEST_TITLE = 9  # words
_BOUNDS = (0, 1, 2, 3, 5, 8, 12, 20, 35)
_CLOSED = frozenset(
    """the a an his her its their my our your this that these those as of in on at with from to by for about and but or
    is was are were be been being so-called called it not no""".split()
)
# What a title in marks often follows: the film “…”, a book titled “…”, under the headline “…”.
_WORKS = frozenset(
    """film movie novel book song album play show series magazine newspaper documentary musical opera poem essay
    memoir single track episode exhibition painting column podcast programme program headline titled entitled
    slogan hashtag word words phrase term nickname nicknamed dubbed""".split()
)
_SMALL = frozenset("of the a an and or in on at to for from by with vs v &".split())
_FIRST_PERSON = frozenset("i we my our me us i'm i've i'd i'll we're we've we'll we'd".split())


@frozen
class Surroundings:
    """What is the same for every candidate of one stretch."""

    lead: str
    tail: str
    follow: str
    shape: str
    size: str
    term: str
    first_person: bool
    carried: str
    between: str


def surroundings_of(outline: Outline, place: Place, sites: Sequence[CueSite], before: Context | None) -> Surroundings:
    """The surroundings of a stretch, with what was chosen `before` it."""
    document, stretch = outline.document, place.stretch
    words = document.words
    start, stop = document.paragraph_tokens(stretch.paragraph)
    lead = _sign(words[stretch.outer_first - 1]) if stretch.outer_first > start else "START"
    follow = _sign(words[stretch.outer_end]) if stretch.outer_end < stop else "END"
    tail = _tail(place.tail)
    shape = ("O" if place.opens_sentence else "o") + ("E" if place.ends_sentence else "e")
    shape += "C" if place.capital else "c"
    titled = False
    if 0 < place.size <= _LONGEST_TITLE:
        letters = [word for word in words[stretch.first : stretch.end] if word[0].isalnum()]
        titled = all(word[0].isupper() or word[0].isdigit() or word in _SMALL for word in letters)
    carried = "none"
    if before is not None:
        distance = min(stretch.paragraph - before.paragraph, 3)
        known = "X" if before.candidate.mention else "x"
        carried = f"{distance}{'G' if before.goes_on else 'g'}{known}"
    return Surroundings(
        lead=lead,
        tail=tail,
        follow=follow,
        shape=shape,
        size=_bucket(place.size, (1, 2, 3, 4, 6, 9, 15, 25)),
        term=f"{'T' if titled else 't'}{'1' if words[stretch.opener] in _SINGLES else '2'}",
        first_person=not _FIRST_PERSON.isdisjoint(outline.lower[stretch.first : min(stretch.end, stretch.first + 40)]),
        carried=carried,
        between=str(max([s.word.strength for s in sites if place.left <= s.first < stretch.outer_first], default=-1)),
    )


_SINGLES = frozenset({"'", "‘", "’"})


def features(outline: Outline, place: Place, around: Surroundings, candidate: Candidate, rank: int) -> list[str]:
    """The features of one candidate; `rank` is its number among those of the same rule."""
    rule = candidate.rule[_ROOM:]
    shape, tail = around.shape, around.tail
    found = [
        rule,
        f"{rule} {shape} {tail} {around.follow}",
        f"{rule} <{around.lead} {shape}",
        f"{rule} ={around.size} {tail}",
        f"{rule} {around.term} ={around.size}",
        f"{rule} carried{around.carried} {shape}",
        f"{rule} between{around.between} {shape}",
    ]
    mention, site = candidate.mention, candidate.site
    lower = outline.lower
    if mention is None:
        found.append(f"{rule} nobody")
    else:
        kind = mention.kind if mention.kind != "pronoun" else lower[mention.first]
        ahead = "opens" if mention.first == place.sentence_first else _beside(outline, mention.first - 1)
        found += (
            f"{rule} {kind}",
            f"kind {kind} {'I' if around.first_person else 'i'}",
            f"{rule} mention {ahead}",
            f"{rule} next {_beside(outline, mention.end)}",
        )
    if candidate.rule in CARRIED:
        return found
    if site is not None:
        lemma = site.word.lemma if site.word.strength else ""
        found += (f"{rule} #{min(rank, 3)}", f"lemma {lemma}", f"{rule} lemma {lemma}")
        found += _site_features(outline, place, around, candidate, site)
    elif mention is not None:
        before = mention.first < place.stretch.first
        gap = place.stretch.outer_first - mention.end if before else mention.first - place.stretch.outer_end
        found.append(f"{rule} gap{_bucket(gap, _BOUNDS)}")
    return found


def _site_features(
    outline: Outline, place: Place, around: Surroundings, candidate: Candidate, site: CueSite
) -> tuple[str, ...]:
    """What stands between the stretch and a cue, and how far the cue is from its subject."""
    rule, stretch, relation = candidate.rule[_ROOM:], place.stretch, site.relation
    if site.first < stretch.outer_first:
        first, end = min(site.stop, stretch.outer_first), stretch.outer_first
        edge = stretch.outer_first
    else:
        first, end = stretch.outer_end, max(site.start, stretch.outer_end)
        edge = stretch.outer_end - 1
    sentence_of = outline.document.sentence_of
    sentences = min(abs(sentence_of(site.first) - sentence_of(edge)), 3)
    between = outline.lower[first : min(end, first + _WIDEST)]
    last = _beside(outline, end - 1) if end > first else ""
    signs = "".join([sign for sign in _SIGNS if sign in between])
    width = abs(site.first - site.mention.end) if site.mention is not None else 0
    return (
        f"{rule} gap{_bucket(end - first, _BOUNDS)} {relation}",
        f"{rule} sentences{sentences} {around.tail}",
        f"{rule} commas{min(between.count(','), 3)} {around.lead}",
        f"{rule} signs{signs}",
        f"{rule} last{last} {'C' if place.capital else 'c'} {site.word.strength}",
        f"{rule} {relation} {site.word.strength} {around.tail}",
        f"{rule} width{_bucket(width, _BOUNDS)} {relation}",
    )


def _beside(outline: Outline, token: int) -> str:
    """A sign or a closed-class word as it is; of any other its ending or its word class, so that no name can show."""
    if not 0 <= token < len(outline.lower):
        return ""
    word = outline.lower[token]
    if word in _CLOSED or not (word[0].isalnum() or word[0] in "@#"):
        return word
    return "-s" if word.endswith("s") else "-ed" if word.endswith("ed") else f"/{outline.codes[token]}"


def _tail(tail: str) -> str:
    if tail in STOPS or tail in {",", ":", ")", "]"}:
        return tail
    return "-" if tail in DASHES else "w"


def _sign(word: str) -> str:
    if word in STOPS or word in {",", ":", "(", ")", "[", "]"}:
        return word
    if word in DASHES:
        return "-"
    lower = word.lower()
    if lower in _CLOSED:
        return lower
    if lower in _WORKS:
        return "work"
    if not word[0].isalnum():
        return "sign"
    return "Cap" if word[0].isupper() else "word"


def _bucket(number: int, bounds: tuple[int, ...]) -> str:
    for bound in bounds:
        if number <= bound:
            return str(bound)
    return "more"
