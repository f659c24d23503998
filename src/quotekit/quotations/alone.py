"""Paragraphs that are all in marks and name nobody: who of those before them goes on.

News tells something of a person and then lets that person speak in a paragraph of its own: "Ana Roe stood at her gate."
and then “It shook the plates on my wall.”  Where the words themselves begin with he or she, that person is talked
about; where the paragraph before tells of nobody, whoever spoke last goes on.
"""

from __future__ import annotations

from quotekit.quotations.outline import Outline
from quotekit.quotations.places import DASHES, STOPS, Place
from quotekit.speakers.found import FoundMention
from quotekit.speakers.gender import given_gender
from quotekit.speakers.pronouns import PRONOUNS

__all__ = ["brought_in", "is_told_before", "may_be_answer", "tells_of"]

_SENTENCE = 4  # words that make a saying rather than a heading
_OPENING = 3  # words of a saying in which its subject is sought
_SUBJECTS = frozenset({"he", "she", "who"})
_OBJECTS = frozenset("him his her hers its their them my me our us himself herself themselves".split())
_DETERMINERS = frozenset("the a an one another his her their".split())
_DASHED = [[dash] for dash in sorted(DASHES)]  # who said it may stand behind
_ABOUT = frozenset({"he", "she"})
_PREPOSITIONS = frozenset(
    """of to by with for from at in on about against after before between among over under into like than near
    including behind beside and or as 's""".split()
)


def is_told_before(outline: Outline, place: Place) -> bool:
    """Whether a stretch fills its paragraph, and the paragraph before is told without marks and leads to no words."""
    document, stretch = outline.document, place.stretch
    start, stop = document.paragraph_tokens(stretch.paragraph)
    if not stretch.paragraph or stretch.outer_first > start or stretch.outer_end < stop:
        return False
    if (
        place.size < _SENTENCE
        or not place.capital
        or place.tail not in STOPS
        or outline.lower[stop : stop + 1] in _DASHED
    ):
        return False
    first, end = document.paragraph_tokens(stretch.paragraph - 1)
    told = stretch.paragraph - 1 not in document.furniture and outline.lower[end - 1] in STOPS
    return told and all(inside < 0 for inside in outline.inside[first:end])


def may_be_answer(outline: Outline, place: Place) -> bool:
    """Whether a paragraph is a word or two in marks, behind no colon: whoever spoke goes on, or somebody answers."""
    start, stop = outline.document.paragraph_tokens(place.stretch.paragraph)
    alone = place.stretch.outer_first == start and place.stretch.outer_end == stop
    if not alone or not start or place.size >= _SENTENCE or place.tail not in STOPS:
        return False
    return outline.lower[start - 1] != ":" and outline.lower[stop : stop + 1] not in _DASHED


def brought_in(outline: Outline, paragraph: int) -> FoundMention | None:
    """The person of whom `paragraph` tells last: the subject of the latest sentence that has one.

    None where that is no single person, or where there is none.
    """
    document = outline.document
    first, end = document.paragraph_tokens(paragraph)
    while end > first:
        start = max(document.sentence_tokens(document.sentence_of(end - 1))[0], first)
        for mention in outline.mentions_between(start, end):
            if _is_subject(outline, mention, start):
                return mention if _is_person(outline, mention) else None
        end = start
    return None


def tells_of(outline: Outline, place: Place, person: FoundMention) -> bool:
    """Whether the words in marks begin with what he or she does, and that may be `person`."""
    stretch, lower = place.stretch, outline.lower
    opening = lower[stretch.first : min(stretch.end, stretch.first + _OPENING)]
    about = next((PRONOUNS[word].gender for word in opening if word in _ABOUT), "")
    word = lower[person.first]
    gender = PRONOUNS[word].gender if word in _ABOUT else ""
    if person.name_first >= 0:
        gender = given_gender(outline.document.words[person.name_first], outline.people)
    return about != "" and gender in ("", about)


def _is_subject(outline: Outline, mention: FoundMention, start: int) -> bool:
    """Whether a mention stands where the subject of its sentence does: in front, or behind no preposition."""
    lower = outline.lower
    if lower[mention.end : mention.end + 1] == ["'s"] or lower[mention.end - 1] == "'s":
        return False
    if mention.kind == "pronoun" and lower[mention.first] in _OBJECTS:
        return False
    return mention.first == start or lower[mention.first - 1] not in _PREPOSITIONS


def _is_person(outline: Outline, mention: FoundMention) -> bool:
    """Whether a mention may be of one person who speaks."""
    word = outline.lower[mention.first]
    if mention.plural or mention.kind == "organisation":
        return False
    if mention.kind == "pronoun":
        return word in _SUBJECTS
    return mention.kind == "name" or word in _DETERMINERS
