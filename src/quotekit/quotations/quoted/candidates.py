"""Candidates: for each stretch in marks, the cues and mentions that may have said it, each by a named rule.

A rule says how the text would have to be read; which reading is right is left to the choice.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quotekit.quotations.outline import Outline
from quotekit.quotations.quoted.alone import (
    are_two,
    brought_in,
    is_alone,
    is_asked,
    is_told_before,
    may_be_answer,
    tells_of,
    told_in_paragraph,
)
from quotekit.quotations.quoted.answers import owner_of_answer, signed_by
from quotekit.quotations.quoted.cues import CueSite, verb_after
from quotekit.quotations.quoted.places import DASHES, FEW, STOPS, Place, is_like_title
from quotekit.speakers.found import FoundMention

__all__ = ["CARRIED", "NOBODY", "TERM", "Candidate", "Context", "context_of", "propose"]

_AFTER = 3  # cues behind a stretch that may be its own
_BEFORE = 4  # cues in front of it
_TURN = 14  # words that somebody says before it is the other's turn
_REST = 8  # tokens of a paragraph behind whom it names as speaker
_SUBJECT = 2  # tokens of a short subject in front of its verb
_SENTENCE = 5  # words that make a sentence rather than a title
_ASKING = frozenset({"ask", "wonder", "demand", "inquire"})
_LIGHT = frozenset({",", ":", "that", "—", "–", "--", "-", "…", "..."})


class Candidate(NamedTuple):
    """One reading of a stretch: this mention said it, with this cue if any, by `rule`."""

    rule: str
    site: CueSite | None = None
    mention: FoundMention | None = None


class Context(NamedTuple):
    """What was chosen for the stretch before, and in which paragraph.

    `asks` tells that it asks, or answers, so that somebody else follows: `other`, who spoke before, if that is known.
    """

    candidate: Candidate
    paragraph: int
    goes_on: bool
    asks: bool = False
    other: FoundMention | None = None


def context_of(outline: Outline, place: Place, candidate: Candidate, before: Context | None) -> Context:
    """What there is to know of a stretch for the next one; `before` is the same of the stretch before."""
    stretch, site, other = place.stretch, candidate.site, None
    if before is not None and stretch.paragraph - before.paragraph <= 2 and candidate.mention is not None:
        for earlier in (before.candidate.mention, before.other):
            if other is None and earlier is not None:
                if are_two(outline, earlier, candidate.mention) or is_asked(outline, earlier, site):
                    other = earlier
    asks = place.tail == "?" and site is not None and site.word.lemma in _ASKING
    answers = candidate.rule == "quotation.answer"
    if before is not None and before.asks and other is not None and stretch.paragraph == before.paragraph + 1:
        answers = True  # “Why?” asked Roe. “I forgot,” said Lind. “You always do.”
    if answers and candidate.mention is None and before is not None:
        other = before.candidate.mention
    return Context(candidate, stretch.paragraph, stretch.goes_on, asks or answers, other)


NOBODY = Candidate("quotation.unattributed")  # said by somebody whom the text does not name here
TERM = Candidate("quotation.term")  # no speech: the title of a work, a nickname, a term


def propose(
    outline: Outline,
    place: Place,
    sites: Sequence[CueSite],
    introducing: Sequence[CueSite],
    before: Context | None,
    following: Place | None,
) -> list[Candidate]:
    """The readings of one stretch.

    A label (“X:” right in front) leaves no choice, nor does a paragraph of its own behind a question, behind one that
    tells of a person whom it does not tell of, or of a word or two.  `sites` are the cues of its paragraph in order,
    `introducing` those of the paragraph before; `before` is what was chosen for the stretch before, `following` the
    next stretch.
    The last candidates are that the text names no speaker, and, for what is no whole sentence, that it is no speech.
    """
    if label := _label(outline, place):
        return [label]
    if (owner := owner_of_answer(outline, place)) is not None:
        return [Candidate("quotation.colon", None, owner)]
    if (signer := signed_by(outline, place)) is not None:
        # Behind a whole sentence nothing but the name may stand: “It hurts.” – Bo Lind
        rest = outline.document.paragraph_tokens(place.stretch.paragraph)[1] - signer.end
        if place.tail not in STOPS or rest <= 0:
            return [Candidate("quotation.dash", None, signer)]
    if (
        before is not None
        and before.asks
        and not before.goes_on
        and before.paragraph == place.stretch.paragraph - 1
        and is_alone(outline, place)
    ):
        return [Candidate("quotation.answer", None, before.other)]
    if before is not None and _is_exchange(outline, place, before, following):
        if (partner := before.other or _partner(outline, before)) is not None:
            return [Candidate("quotation.answer", None, partner)]
    if not sites and (person := told_in_paragraph(outline, place)) is not None:
        return [Candidate("quotation.introduced", None, person)]
    told = is_told_before(outline, place)
    person = brought_in(outline, place.stretch.paragraph - 1) if told else None
    if person is not None and (before is None or not tells_of(outline, place, person)):
        return [Candidate("quotation.introduced", None, person)]
    if (before is None or not before.goes_on) and may_be_answer(outline, place):
        return [NOBODY]
    found = [
        *_carried(place, before),
        *_after(outline, place, sites),
        *_before(outline, place, sites),
        *(() if told else _introduced(outline, place, introducing)),
        *_without_cue(outline, place),
    ]
    known: set[tuple[int, int]] = set()
    kept: list[Candidate] = []
    for candidate in found:
        mention = candidate.mention
        at = (mention.head if mention else -1, candidate.site.first if candidate.site else -1)
        if at not in known:
            known.add(at)
            kept.append(candidate)
    return [*kept, NOBODY, TERM] if _may_be_term(outline, place, sites) else [*kept, NOBODY]


def _is_exchange(outline: Outline, place: Place, before: Context, following: Place | None) -> bool:
    """Whether at least two paragraphs that are all in marks follow one that names who speaks: they take turns."""
    paragraph = place.stretch.paragraph
    if following is None or following.stretch.paragraph != paragraph + 1 or before.paragraph != paragraph - 1:
        return False
    mention = before.candidate.mention
    told = mention is not None and not before.goes_on and not place.stretch.goes_on
    if mention is not None:
        # Where the story went on behind that, the paragraphs are of one speaker.
        stop = outline.document.paragraph_tokens(before.paragraph)[1]
        rest = outline.inside[mention.end : min(stop, mention.end + 2 * _REST)]
        told = told and sum(inside < 0 for inside in rest) <= _REST
    short = max(place.size, following.size) <= _TURN
    return told and short and is_alone(outline, place) and is_alone(outline, following)


def _partner(outline: Outline, before: Context) -> FoundMention | None:
    """The one other person who was named in the two paragraphs before somebody spoke."""
    speaker = before.candidate.mention
    if speaker is None or speaker.name_first < 0:
        return None
    first = outline.document.paragraphs[max(before.paragraph - 2, 0)]
    words = outline.document.words
    others = {
        words[mention.head]: mention
        for mention in outline.mentions_between(first, speaker.first)
        if mention.kind == "name" and words[mention.head] != words[speaker.head]
    }
    return next(iter(others.values())) if len(others) == 1 else None


CARRIED = frozenset({"quotation.continued", "quotation.same-sentence", "quotation.next-paragraph"})


def _may_be_term(outline: Outline, place: Place, sites: Sequence[CueSite]) -> bool:
    """Whether the words in marks may be no speech: no sentence with a full stop, or all in capitals like a title."""
    if place.opens_sentence and place.capital and place.tail == "," and place.size > FEW:
        end = place.stretch.outer_end
        if any(end <= site.first <= end + _SUBJECT and site.word.form == "finite" for site in sites):
            return False  # “Do not cross,” warned what was written there
    start, stop = outline.document.paragraph_tokens(place.stretch.paragraph)
    alone = place.stretch.outer_first == start and place.stretch.outer_end == stop
    if not place.capital or place.tail not in STOPS or (place.size < _SENTENCE and not alone):
        return True
    return is_like_title(outline, place)


def _label(outline: Outline, place: Place) -> Candidate | None:
    """X: “…” that fills its paragraph, or From X: and a new paragraph."""
    start = outline.document.paragraphs[place.stretch.paragraph]
    colon = place.stretch.outer_first - 1
    if colon < 1 or outline.lower[colon] != ":" or place.left > start:
        return None
    first = outline.document.sentence_tokens(outline.document.sentence_of(colon))[0]
    if outline.lower[first] == "from" and colon < start:
        first += 1
    mention = outline.mention_starting_at(first)
    labelled = mention is not None and (mention.end == colon or mention.rule == "mention.label")
    if mention is None or not labelled or not (place.ends_sentence or colon < start):
        return None
    return Candidate("quotation.label", None, mention)


def _carried(place: Place, before: Context | None) -> Iterator[Candidate]:
    """The same speaker as for the stretch before."""
    if before is None or (before.candidate.mention is None and before.candidate.site is None):
        return
    paragraph = place.stretch.paragraph
    if before.paragraph == paragraph:
        if place.sentence_first < place.left:
            yield Candidate("quotation.same-sentence", before.candidate.site, before.candidate.mention)
        else:
            yield Candidate("quotation.continued", before.candidate.site, before.candidate.mention)
    elif before.paragraph >= paragraph - 2:
        yield Candidate("quotation.next-paragraph", before.candidate.site, before.candidate.mention)


def _after(outline: Outline, place: Place, sites: Sequence[CueSite]) -> Iterator[Candidate]:
    """“…,” X said, and the same with words of the clause in between."""
    taken = 0
    for site in sites:
        if site.start < place.stretch.outer_end or site.mention is None:
            continue
        near = site.start - place.stretch.outer_end <= 2 and site.start < place.right
        inside = site.start < place.sentence_end
        rule = "quotation.cue-after" if near else "quotation.clause-after" if inside else "quotation.far-after"
        yield Candidate(rule, site, site.mention)
        taken += 1
        if taken == _AFTER:
            return


def _before(outline: Outline, place: Place, sites: Sequence[CueSite]) -> Iterator[Candidate]:
    """X said: “…”; X said that it was “…”."""
    lower = outline.lower
    taken = 0
    for site in reversed(sites):
        if site.stop > place.stretch.outer_first:
            continue
        if site.relation == "according" and taken and lower[place.stretch.outer_first - 1] == ":":
            continue  # according to the police, Roe told them: “…”
        between = lower[site.stop : place.stretch.outer_first] if place.stretch.outer_first - site.stop < 4 else None
        if between is not None and all(word in _LIGHT for word in between):
            rule = "quotation.cue-before"
        elif site.first >= place.sentence_first:
            rule = "quotation.clause-before"
        else:
            rule = "quotation.far-before"
        yield Candidate(rule, site, site.mention)
        taken += 1
        if taken == _BEFORE:
            return


def _introduced(outline: Outline, place: Place, introducing: Sequence[CueSite]) -> Iterator[Candidate]:
    """X told the court: and then a paragraph of its own."""
    paragraph = place.stretch.paragraph
    start = outline.document.paragraphs[paragraph]
    if not paragraph or place.stretch.outer_first > start:
        return
    for site in reversed(introducing):
        if site.mention is not None:
            yield Candidate("quotation.introduced", site, site.mention)
            break
    if outline.lower[start - 1] == ":":
        first, _ = outline.document.sentence_tokens(outline.document.sentence_of(start - 1))
        for mention in outline.mentions_between(first, start)[:1]:
            yield Candidate("quotation.introduced", None, mention)


def _without_cue(outline: Outline, place: Place) -> Iterator[Candidate]:
    """A label, a colon, a dash, or no more than a mention that stands near."""
    lower, stretch = outline.lower, place.stretch
    at = stretch.outer_end
    if (
        at + 1 < len(lower)
        and lower[at] in DASHES
        and place.tail in STOPS
        and (mention := outline.mention_starting_at(at + 1))
    ):
        yield Candidate("quotation.dash", None, mention)
    first = max(place.sentence_first, place.left)
    ahead = outline.mentions_between(first, stretch.outer_first)
    if ahead:
        colon = lower[stretch.outer_first - 1] == ":"
        for mention in {ahead[-1].first: ahead[-1], ahead[0].first: ahead[0]}.values():
            verb = verb_after(outline, mention, stretch.outer_first)
            rule = "quotation.verb-before" if verb else "quotation.colon" if colon else "quotation.mention-before"
            yield Candidate(rule, verb, mention)
    behind = outline.mentions_between(stretch.outer_end, min(place.right, stretch.outer_end + 12))
    if behind:
        yield Candidate("quotation.mention-after", None, behind[0])
