"""Where each mention stands: its sentence and paragraph, inside a quotation or not, subject, object or owner."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from quotekit.speakers.found import FoundMention
from quotekit.speakers.words.pronouns import PRONOUNS, Pronoun
from quotekit.text.document import Document

__all__ = [
    "ASIDE",
    "ASKING",
    "EMBEDDED",
    "INTRODUCED",
    "NAMED",
    "OWNER",
    "SAYING",
    "SPEAKS",
    "SUBJECT",
    "Place",
    "places",
]

SPEAKS, SUBJECT, INTRODUCED, EMBEDDED, NAMED, ASKS, OWNER, ASIDE = (
    1.0,
    0.9,
    0.75,
    0.6,
    0.5,
    0.45,
    0.35,
    0.05,
)  # how much a mention there stands in the foreground
# Times that for those without a name, who are seldom taken up: "an electrician", "her mother".
_UNNAMED = 0.9
_NAMELESS = dict.fromkeys(("a", "an", "another", "his", "her", "their", "my"), 0.6)

_PREPOSITIONS = frozenset(
    """of to by with for from at in on about against after before between among over under into like than near
    including behind beside until till during despite without within via through throughout across along onto upon
    and or""".split()
)
# What follows a mention without being its verb.
_NO_VERB = _PREPOSITIONS | frozenset("that which who whom whose as while when but 's the a an his her their".split())
# What follows these words describes somebody rather than naming him.
_COPULAS = frozenset("is was are were be been being become became as like named called".split())
SUBORDINATORS = frozenset("before after when while as although though once if until since".split())
_PLACING = frozenset({"in", "at", "near"})  # a name behind them is hardly a person's
_DETERMINING = frozenset({"its", "the", "a", "an", "this", "our"})  # "its Lima plant"
ASKING = frozenset({"asked", "asks"})  # who asks does not answer; who is asked does
_BEFORE_ASKING = ASKING | {","}  # what stands behind whoever asks
_ADDRESSEE = 6  # tokens that whoever is asked something has at most
_BEING = frozenset({"was", "were", "is", "are", "been", "being", "when", "if"})
_BEFORE_ASKED = _BEING | {"has", "have", "had", "also", "then"}
SAYING = frozenset(
    "said says told tells added adds wrote writes argued noted explained insisted replied recalled warned".split()
)
_SAID = SAYING - {"told", "tells"}  # words that may stand before whoever says
_BETWEEN = frozenset({"and", ","})
_RECIPROCAL = frozenset({"met", "meets"})


class Place(NamedTuple):
    """Where one mention stands; `sentence` and `paragraph` are numbers in the document.

    `subject` tells that it is the subject of its sentence, or who speaks there; `weight` how much it stands out.
    """

    sentence: int
    paragraph: int
    quoted: bool
    weight: float
    subject: bool
    pronoun: Pronoun | None


def places(
    document: Document,
    mentions: Sequence[FoundMention],
    quoted: Sequence[tuple[int, int]],
    speaking: Collection[int],
) -> list[Place]:
    """The place of each mention; `speaking` holds the numbers of those whose words are quoted."""
    words = document.words
    never = len(words)
    sentences, paragraphs = [*document.sentences, never], [*document.paragraphs, never]
    quoted = [*quoted, (never, never)]
    sentence = paragraph = marks = 0
    last_subject = -1
    found: list[Place] = []
    for number, mention in enumerate(mentions):
        first = mention.first
        while sentences[sentence + 1] <= first:
            sentence += 1
        while paragraphs[paragraph + 1] <= first:
            paragraph += 1
        while quoted[marks][1] <= first:
            marks += 1
        inside = quoted[marks][0] <= first
        pronoun = PRONOUNS.get(words[first].lower()) if mention.kind == "pronoun" else None
        end = mention.end
        asks = ((end < never and words[end] in _BEFORE_ASKING) or (first > 0 and words[first - 1] == "by")) and _asks(
            words, mention
        )
        if number in speaking and not asks:
            weight = SPEAKS
        else:
            weight = _weight(words, mention, sentence != last_subject, pronoun, asks)
            if pronoun is None and found and found[-1].sentence == sentence:
                shared = _shared_weight(words, mentions[number - 1], mention, found[-1], last_subject)
                weight = max(weight, shared)
        subject = weight >= SUBJECT
        if subject and not inside:
            last_subject = sentence
        if weight < SPEAKS and mention.name_first < 0 and pronoun is None:
            weight *= _UNNAMED if subject else _NAMELESS.get(words[mention.core_first].lower(), _UNNAMED)
        found.append(Place(sentence, paragraph, inside, weight, subject, pronoun))
    return found


def _asks(words: Sequence[str], mention: FoundMention) -> bool:
    """Whether this is who asks, and so leaves the word to others: "a reporter asked", "asked by the students".

    Who asks somebody to do something goes on speaking.
    """
    if mention.first > 1 and words[mention.first - 1] == "by" and words[mention.first - 2] in ASKING:
        return True
    at = mention.end
    if at + 1 < len(words) and words[at] == ",":
        at += 1
    return at < len(words) and words[at] in ASKING and "to" not in words[at + 1 : at + 1 + _ADDRESSEE]


def _is_asked(words: Sequence[str], end: int) -> bool:
    """Whether the words behind a mention ask it: "was asked", "has been asked"."""
    for token in range(end, min(end + 3, len(words) - 1)):
        if words[token] in _BEING and words[token + 1] in ASKING:
            return True
    return False


def _shared_weight(
    words: Sequence[str], other: FoundMention, mention: FoundMention, place: Place, last_subject: int
) -> float:
    """The weight of the mention before, for one that does the same: "Ana Roe and Bo Lind", "Ana Roe met Bo Lind"."""
    if words[mention.first - 1] not in _BETWEEN and words[other.end] not in _RECIPROCAL:
        return 0.0
    gap = words[other.end : mention.first]
    if (
        gap == [","]
        and other.name_first < 0 <= mention.name_first
        and words[mention.name_end : mention.name_end + 1] == [","]
    ):
        return place.weight  # "the woman who follows him, Ana Roe, has"
    if gap == ["and"] or (0 < len(gap) <= 2 and gap[0] in _RECIPROCAL):
        return place.weight
    if gap[-2:] == [",", "and"] and last_subject == place.sentence and mention.kind == "name":
        return SUBJECT
    return 0.0


def _weight(
    words: Sequence[str], mention: FoundMention, first_of_sentence: bool, pronoun: Pronoun | None, asks: bool
) -> float:
    first, end = mention.first, mention.end
    before = words[first - 1].lower() if first else ""
    if pronoun is not None:
        if asks:
            return ASKS
        if not pronoun.subject:
            return SPEAKS if before in ASKING and words[end : end + 1] != ["to"] else OWNER
        if pronoun.thing and before in _PREPOSITIONS:
            return OWNER  # asked about it
        return EMBEDDED if before in SUBORDINATORS else SUBJECT
    after = words[end] if end < len(words) else ""
    if after == "'s" or words[end - 1] == "'s":
        return OWNER
    if before in _COPULAS and mention.name_first < 0:
        return ASIDE
    if mention.kind == "name" and not mention.titles:
        alone = mention.end - first == 1
        if before in _PLACING or before in _DETERMINING or (alone and before == "on"):
            return ASIDE
    elif mention.kind == "organisation" and before in _PLACING:
        return ASIDE
    if before in _SAID and not first_of_sentence:
        return EMBEDDED  # "the nurse said patients had"
    if after in SAYING or before in _SAID or (before == "to" and words[first - 2].lower() == "according"):
        return SPEAKS
    if before in ASKING:
        return SPEAKS if after != "to" else NAMED
    if after in _BEFORE_ASKED and _is_asked(words, end):
        return SUBJECT
    if before in _PREPOSITIONS:
        return NAMED
    if after == "," and end > mention.core_end and end + 1 < len(words):
        after = words[end + 1]  # "Roe, who came late, laughed"
    goes_on = first_of_sentence or (after.isalpha() and after.islower() and after not in _NO_VERB)
    if asks:
        return ASKS
    if not goes_on:
        return NAMED
    return SUBJECT if first_of_sentence else EMBEDDED
