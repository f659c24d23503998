"""Paragraphs that are all in marks and name nobody: who of those before them goes on.

News tells something of a person and then lets that person speak in a paragraph of its own: "Ana Roe stood at her gate."
and then “It shook the plates on my wall.”  Where the words themselves begin with he or she, that person is talked
about; where the paragraph before tells of nobody, whoever spoke last goes on.  Behind a question somebody else answers.
"""

from __future__ import annotations

from quotekit.quotations.outline import Outline
from quotekit.quotations.quoted.cues import CueSite
from quotekit.quotations.quoted.places import DASHES, STOPS, Place
from quotekit.speakers.found import FoundMention
from quotekit.speakers.words.gender import given_gender
from quotekit.speakers.words.pronouns import PRONOUNS

__all__ = [
    "are_two",
    "brought_in",
    "is_alone",
    "is_asked",
    "is_told_before",
    "may_be_answer",
    "tells_of",
    "told_in_paragraph",
]

_SENTENCE = 4  # words that make a saying rather than a heading
_OPENING = 3  # words of a saying in which its subject is sought
_SUBJECTS = frozenset({"he", "she", "who"})
_OBJECTS = frozenset("him his her hers its their them my me our us himself herself themselves".split())
_DETERMINERS = frozenset("the a an one another his her their".split())
_DASHED = [[dash] for dash in sorted(DASHES)]  # who said it may stand behind
_ABOUT = frozenset({"he", "she"})
_ASKED = frozenset({"him", "her"})
_PREPOSITIONS = frozenset(
    """of to by with for from at in on about against after before between among over under into like than near
    including behind beside and or as 's""".split()
)


def is_alone(outline: Outline, place: Place) -> bool:
    """Whether a stretch fills its paragraph, and no dash and name follow."""
    start, stop = outline.document.paragraph_tokens(place.stretch.paragraph)
    fills = place.stretch.outer_first == start and place.stretch.outer_end == stop
    return fills and start > 0 and place.tail in STOPS and outline.lower[stop : stop + 1] not in _DASHED


def is_told_before(outline: Outline, place: Place) -> bool:
    """Whether a sentence stands alone, and the paragraph before is told without marks and leads to no words."""
    document, before = outline.document, place.stretch.paragraph - 1
    if not is_alone(outline, place) or place.size < _SENTENCE or not place.capital:
        return False
    first, end = document.paragraph_tokens(before)
    told = before not in document.furniture and outline.lower[end - 1] in STOPS
    return told and all(inside < 0 for inside in outline.inside[first:end])


def told_in_paragraph(outline: Outline, place: Place) -> FoundMention | None:
    """The person of whom a paragraph tells before it ends in a sentence in marks.

    Ana Roe laughed. “Not a chance.”
    """
    stretch = place.stretch
    start, stop = outline.document.paragraph_tokens(stretch.paragraph)
    ends = stretch.outer_end == stop and place.tail in STOPS and place.capital
    if not ends or stretch.outer_first == start or outline.lower[stretch.outer_first - 1] not in STOPS:
        return None
    if any(inside >= 0 for inside in outline.inside[start : stretch.outer_first]):
        return None
    return brought_in(outline, stretch.paragraph, stretch.outer_first)


def may_be_answer(outline: Outline, place: Place) -> bool:
    """Whether a paragraph is a word or two in marks, behind no colon: whoever spoke goes on, or somebody answers."""
    start = outline.document.paragraphs[place.stretch.paragraph]
    return place.size < _SENTENCE and is_alone(outline, place) and outline.lower[start - 1] != ":"


def are_two(outline: Outline, one: FoundMention, other: FoundMention) -> bool:
    """Whether two mentions are of two persons for sure: two names, or a man and a woman."""
    words = outline.document.words
    if one.name_first >= 0 and other.name_first >= 0 and words[one.head] != words[other.head]:
        return True
    return {_gender(outline, one), _gender(outline, other)} == {"f", "m"}


def is_asked(outline: Outline, mention: FoundMention, site: CueSite | None) -> bool:
    """Whether it may be this one who is asked: the brother, of "Roe asked him"."""
    if site is None or site.stop >= len(outline.lower) or outline.lower[site.stop] not in _ASKED:
        return False
    asked = PRONOUNS[outline.lower[site.stop]].gender
    return site.mention is not None and site.mention.kind == "name" and _gender(outline, mention) in ("", asked)


def _gender(outline: Outline, mention: FoundMention) -> str:
    word = outline.lower[mention.first]
    if mention.name_first >= 0:
        return given_gender(outline.document.words[mention.name_first], outline.people)
    return PRONOUNS[word].gender if word in _ABOUT else ""


def brought_in(outline: Outline, paragraph: int, limit: int | None = None) -> FoundMention | None:
    """The person of whom `paragraph` tells last, up to token `limit`: the subject of the latest sentence that has one.

    None where that is no single person, or where there is none.
    """
    document = outline.document
    first, end = document.paragraph_tokens(paragraph)
    end = end if limit is None else limit
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
    return about != "" and _gender(outline, person) in ("", about)


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
