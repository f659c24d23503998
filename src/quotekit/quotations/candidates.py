"""Candidates: for each stretch in marks, the cues and mentions that may have said it, each by a named rule.

Which of them is right is the next stage's choice; a rule here only says how the text would have to be read.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quotekit.quotations.cues import CueSite
from quotekit.quotations.outline import Outline
from quotekit.quotations.pairs import Stretch
from quotekit.speakers.found import FoundMention

__all__ = ["Candidate", "Place", "place_of", "propose"]

_SPEECH_TAILS = frozenset({",", "?", "!", "—", "–", "--", "-", "…", "...", "?!"})
_STOPS = frozenset({".", "!", "?", "…", "...", ";"})
_DASHES = frozenset({"—", "–", "--", "-", "―"})
_LIGHT = frozenset({",", ":", "that", "—", "–", "--", "-", "…", "..."})


class Place(NamedTuple):
    """Where a stretch stands: tokens of the paragraph's part around it that belongs to no other stretch."""

    stretch: Stretch
    left: int  # token behind the stretch before, or the start of the paragraph
    right: int  # first token of the next stretch, or the end of the paragraph
    sentence_first: int  # start of the outer sentence it stands in
    sentence_end: int  # end of that sentence
    opens_sentence: bool
    ends_sentence: bool
    tail: str  # last word or sign inside the marks
    capital: bool  # whether it begins with a capital letter
    size: int  # words inside


class Candidate(NamedTuple):
    """One reading: this mention said the stretch, as `rule` shows; the higher `score`, the sooner it is believed."""

    rule: str
    score: float
    site: CueSite | None
    mention: FoundMention | None


def place_of(outline: Outline, number: int) -> Place:
    """The place of stretch `number`."""
    document, stretches = outline.document, outline.stretches
    stretch = stretches[number]
    left, right = document.paragraph_tokens(stretch.paragraph)
    if number and stretches[number - 1].paragraph == stretch.paragraph:
        left = stretches[number - 1].outer_end
    if number + 1 < len(stretches) and stretches[number + 1].paragraph == stretch.paragraph:
        right = stretches[number + 1].outer_first
    first, end = _outer_sentence(outline, stretch)
    words = document.words
    tail = words[stretch.end - 1]
    return Place(
        stretch=stretch,
        left=left,
        right=right,
        sentence_first=first,
        sentence_end=end,
        opens_sentence=stretch.outer_first == first,
        ends_sentence=stretch.outer_end >= end or (stretch.outer_end == end - 1 and words[end - 1] in _STOPS),
        tail=tail,
        capital=words[stretch.first][0].isupper(),
        size=sum(word[0].isalnum() for word in words[stretch.first : stretch.end]),
    )


def _outer_sentence(outline: Outline, stretch: Stretch) -> tuple[int, int]:
    """The sentence around a stretch; sentence ends inside marks do not count."""
    document, inside = outline.document, outline.inside
    start, stop = document.paragraph_tokens(stretch.paragraph)
    number = document.sentence_of(stretch.outer_first)
    first, _ = document.sentence_tokens(number)
    while first > start and inside[first] >= 0 and inside[first - 1] == inside[first]:
        number -= 1
        first, _ = document.sentence_tokens(number)
    number = document.sentence_of(stretch.outer_end - 1)
    _, end = document.sentence_tokens(number)
    while end < stop and inside[end] >= 0 and inside[end - 1] == inside[end]:
        number += 1
        _, end = document.sentence_tokens(number)
    return max(first, start), min(end, stop)


def propose(outline: Outline, place: Place, sites: Sequence[CueSite]) -> Iterator[Candidate]:
    """Readings of one stretch within its paragraph; `sites` are the cues of the paragraph in order."""
    yield from _label(outline, place)
    yield from _after(outline, place, sites)
    yield from _before(outline, place, sites)
    yield from _dash(outline, place)
    yield from _colon(outline, place)


def _label(outline: Outline, place: Place) -> Iterator[Candidate]:
    """PENCE: “…” and Q: “…” at the start of a paragraph."""
    start, _ = outline.document.paragraph_tokens(place.stretch.paragraph)
    mention = outline.mention_starting_at(start)
    if mention and mention.end < len(outline.lower) and outline.lower[mention.end] == ":" and place.left <= start + 8:
        if place.stretch.outer_first == mention.end + 1:
            yield Candidate("quotation.label", 95, None, mention)


def _after(outline: Outline, place: Place, sites: Sequence[CueSite]) -> Iterator[Candidate]:
    """“…,” X said, and the same with words of the clause in between."""
    words, stretch = outline.document.words, place.stretch
    following = words[stretch.outer_end] if stretch.outer_end < len(words) else ""
    pauses = place.tail in _SPEECH_TAILS or following in {",", "—", "–", "--"}
    for site in sites:
        if site.start < stretch.outer_end:
            continue
        if site.start >= place.right or site.mention is None:
            break
        gap = site.start - stretch.outer_end
        crosses = outline.document.sentence_of(site.start) != outline.document.sentence_of(stretch.outer_end - 1)
        near = gap <= (2 if following in {",", "—", "–", "--"} else 1)
        if near and site.relation in {"before", "inverted", "according", "relative", "passive"}:
            if pauses:
                yield Candidate("quotation.cue-after", 90 + site.word.strength, site, site.mention)
            elif site.relation in {"inverted", "according"} or not crosses:
                yield Candidate("quotation.cue-after", 70 + site.word.strength, site, site.mention)
            else:
                yield Candidate("quotation.cue-after", 40 + site.word.strength, site, site.mention)
            return
        if site.start < place.sentence_end and site.relation != "shared":
            ahead = words[site.start - 1]
            if ahead in {",", "—", "–", "--"} and site.word.strength >= 2:
                yield Candidate("quotation.clause-after", 66 + site.word.strength, site, site.mention)
            else:
                yield Candidate("quotation.clause-after", 30 + site.word.strength, site, site.mention)


def _before(outline: Outline, place: Place, sites: Sequence[CueSite]) -> Iterator[Candidate]:
    """X said: “…”, X said that it was “…”."""
    words, stretch = outline.document.words, place.stretch
    for site in reversed(sites):
        if site.stop > stretch.outer_first:
            continue
        if site.first < place.sentence_first:
            break
        between = words[site.stop : stretch.outer_first]
        if site.mention is None and site.word.strength < 2:
            continue
        if not [word for word in between if word.lower() not in _LIGHT]:
            yield Candidate("quotation.cue-before", 85 + site.word.strength, site, site.mention)
            continue
        direct = between[-1] in {",", ":"} and place.capital
        if direct and len(between) < 25:
            score = 78.0 - len(between) / 10
        else:
            score = 50 + 4 * site.word.strength - len(between) / 5
        if site.relation == "far":
            score -= 8
        yield Candidate("quotation.clause-before", score, site, site.mention)


def _dash(outline: Outline, place: Place) -> Iterator[Candidate]:
    """“…” — X."""
    words, stretch = outline.document.words, place.stretch
    at = stretch.outer_end
    if at >= len(words) or words[at] not in _DASHES or place.tail not in _STOPS:
        return
    mention = outline.mention_starting_at(at + 1)
    if mention:
        yield Candidate("quotation.dash", 80, None, mention)


def _colon(outline: Outline, place: Place) -> Iterator[Candidate]:
    """X: “…”, with no verb to say that X speaks."""
    words, stretch = outline.document.words, place.stretch
    if stretch.outer_first == 0 or words[stretch.outer_first - 1] != ":" or stretch.outer_first - 1 < place.left:
        return
    mention = outline.mention_ending_at(stretch.outer_first - 1)
    if mention:
        yield Candidate("quotation.colon", 76, None, mention)
        return
    mentions = outline.mentions_between(max(place.sentence_first, place.left), stretch.outer_first)
    if mentions:
        yield Candidate("quotation.colon-clause", 35, None, mentions[0])
