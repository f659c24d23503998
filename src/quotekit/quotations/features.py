"""Features: what a candidate looks like, in words that stand for facts of position, punctuation and grammar.

No feature holds a name or a word of the content, so that no weight can hang on a person, a party or a topic.
"""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from quotekit.quotations.candidates import CARRIED, Candidate, Context
from quotekit.quotations.outline import Outline
from quotekit.quotations.places import DASHES, STOPS, Place

__all__ = ["Surroundings", "features", "surroundings_of"]

_WIDEST = 40  # tokens between a cue and a stretch that are looked at
_BOUNDS = (0, 1, 2, 3, 5, 8, 12, 20, 35)
_CLOSED = frozenset(
    """the a an his her its their my our your this that these those as of in on at with from to by for about and but or
    is was are were be been being so-called called it not no""".split()
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
    cues: str
    carried: str


def surroundings_of(outline: Outline, place: Place, cues: int, before: Context | None) -> Surroundings:
    """The surroundings of a stretch in whose sentence there are `cues` cues."""
    document, stretch = outline.document, place.stretch
    words = document.words
    start, stop = document.paragraph_tokens(stretch.paragraph)
    lead = _sign(words[stretch.outer_first - 1]) if stretch.outer_first > start else "START"
    follow = _sign(words[stretch.outer_end]) if stretch.outer_end < stop else "END"
    tail = _tail(place.tail)
    shape = f"{'O' if place.opens_sentence else 'o'}{'E' if place.ends_sentence else 'e'}{'C' if place.capital else 'c'}"
    inner = words[stretch.first : min(stretch.end, stretch.first + 40)]
    letters = [word for word in inner if word[0].isalnum()]
    titled = bool(letters) and len(letters) <= 9 and all(w[0].isupper() or w[0].isdigit() or w in _SMALL for w in letters)
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
        first_person=any(word.lower() in _FIRST_PERSON for word in inner),
        cues=str(min(cues, 3)),
        carried=carried,
    )


_SINGLES = frozenset({"'", "‘", "’"})


def features(outline: Outline, place: Place, around: Surroundings, candidate: Candidate, rank: int) -> list[str]:
    """The features of one candidate; `rank` is its number among those of the same rule."""
    rule = candidate.rule[10:]
    shape, tail, follow, lead = around.shape, around.tail, around.follow, around.lead
    found = [
        f"{rule}",
        f"{rule} #{min(rank, 3)}",
        f"{rule} {shape}",
        f"{rule} {shape} {tail} {follow}",
        f"{rule} <{lead}",
        f"{rule} <{lead} {shape}",
        f"{rule} {tail}>{follow}",
        f"{rule} ={around.size} {tail}",
        f"{rule} {around.term} ={around.size}",
        f"{rule} cues{around.cues}",
        f"{rule} carried{around.carried} {shape}",
    ]
    mention, site = candidate.mention, candidate.site
    if mention is None:
        found.append(f"{rule} nobody")
    else:
        kind = mention.kind
        if kind == "pronoun":
            kind = f"pronoun:{outline.lower[mention.first]}"
        found += [f"{rule} {kind}", f"kind {kind}", f"kind {kind} {'I' if around.first_person else 'i'}"]
        opens = mention.first == place.sentence_first
        ahead = outline.lower[mention.first - 1] if mention.first else ""
        where = "opens" if opens else f"<{ahead}" if ahead in _CLOSED or not ahead[:1].isalnum() else "<w"
        found.append(f"{rule} mention {where}")
    if candidate.rule in CARRIED:
        return found
    if site is not None:
        word = site.word
        found += _site_features(outline, place, around, candidate)
        found += [
            f"lemma {word.lemma if word.strength else ''}",
            f"{rule} lemma {word.lemma if word.strength else ''}",
            f"{rule} {word.form} {word.strength}",
            f"{rule} {site.relation}",
            f"{rule} {site.relation} {word.strength} {tail}",
        ]
    elif mention is not None:
        gap = place.stretch.outer_first - mention.end if mention.first < place.stretch.first else mention.first - place.stretch.outer_end
        found.append(f"{rule} gap{_bucket(gap, _BOUNDS)}")
    return found


def _site_features(outline: Outline, place: Place, around: Surroundings, candidate: Candidate) -> Iterable[str]:
    site = candidate.site
    assert site is not None
    rule, stretch = candidate.rule[10:], place.stretch
    document = outline.document
    if site.first < stretch.outer_first:
        first, end, side = min(site.stop, stretch.outer_first), stretch.outer_first, "before"
    else:
        first, end, side = stretch.outer_end, max(site.start, stretch.outer_end), "after"
    gap = _bucket(end - first, _BOUNDS)
    between = outline.lower[first : min(end, first + _WIDEST)]
    inside = outline.inside[first : min(end, first + _WIDEST)]
    edge = stretch.outer_first if side == "before" else stretch.outer_end - 1
    sentences = min(abs(document.sentence_of(site.first) - document.sentence_of(edge)), 3)
    marks = min(len({number for number in inside if number >= 0}), 2)
    commas = min(between.count(","), 3)
    signs = "".join(sign for sign in (":", "that", ";", "who", "and", "but") if sign in between)
    yield f"{rule} gap{gap}"
    yield f"{rule} gap{gap} {site.relation}"
    yield f"{rule} gap{gap} {around.tail}>{around.follow}"
    yield f"{rule} sentences{sentences}"
    yield f"{rule} marks{marks}"
    yield f"{rule} commas{commas} {around.lead}"
    yield f"{rule} signs{signs}"
    last = outline.lower[end - 1] if side == "before" and end > first else ""
    yield f"{rule} last{last if last in _CLOSED or not last[:1].isalnum() else 'w'} {'C' if place.capital else 'c'} {site.word.strength}"
    if side == "after":
        ahead = outline.lower[site.start - 1]
        yield f"{rule} ahead{ahead if not ahead[:1].isalnum() else 'w'} {around.tail} {sentences}"
        behind = outline.lower[site.stop] if site.stop < len(outline.lower) else ""
        yield f"{rule} behind{behind if behind in _CLOSED or not behind[:1].isalnum() else 'w'}"
    if site.mention is not None:
        yield f"{rule} width{_bucket(abs(site.first - site.mention.end), _BOUNDS)} {site.relation}"


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
    if not word[0].isalnum():
        return "sign"
    return "Cap" if word[0].isupper() else "word"


def _bucket(number: int, bounds: tuple[int, ...]) -> str:
    for bound in bounds:
        if number <= bound:
            return str(bound)
    return "more"
