"""Votes: the gender of persons of whom nothing but the pronouns behind their mentions tells it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from quotekit.speakers.coreference.clusters import Cluster
from quotekit.speakers.coreference.scene import SAYING, Place
from quotekit.speakers.found import FoundMention
from quotekit.speakers.words.gender import NEITHER, Gender
from quotekit.speakers.words.pronouns import PRONOUNS
from quotekit.text.document import Document

__all__ = ["NO_NOUNS", "gender_behind", "gender_in_clause", "vote"]

_TOLD = frozenset({"him", "her"})
NO_NOUNS = tuple(
    [word]
    for word in """the a an to in on at for with about that and but as , . ; : ” " away up down out off back over aside
    again from into if when while after before because whether where what how why by
    through until not who so too twice alone""".split()
)
_SAID = tuple([word] for word in sorted(SAYING))
_MARKS = frozenset({'"', "“", "''", "``", "‘", "«", "„"})
_USING = frozenset({"pronouns", "uses", "use"})  # who uses they and them
_OWNED = frozenset({"his", "her", "he", "she"})
_FEW = 6  # mentions before a name
_DESCRIBED = 8  # tokens: ", a former keeper of goats, who"
_AGED = 4  # tokens: ", 19, who"
_REACH = 16  # tokens behind a mention in which a pronoun tells its gender
_MAJORITY = 2 / 3  # of the pronouns that must show one gender


def vote(
    document: Document,
    mentions: Sequence[FoundMention],
    found: Sequence[Place],
    possible: Sequence[Sequence[Cluster]],
) -> None:
    """Give a gender to persons of unknown gender, where the pronouns behind their mentions agree on one.

    A mention counts if nobody is named before it in its sentence ("Sam Roe sold his farm"), and the first pronoun
    behind it if nobody is named in between.
    """
    votes: dict[int, Counter[Gender]] = {}
    voters: dict[int, Cluster] = {}
    sentence = -1
    for number, place in enumerate(found):
        if place.quoted or place.pronoun is not None or len(possible[number]) != 1:
            continue
        cluster = possible[number][0]
        if not cluster.is_person or place.sentence == sentence:
            continue
        sentence = place.sentence
        if cluster.shown:
            continue
        if cluster.may_be_body and _is_taken_up_by_its(document, mentions, number, sentence):
            cluster.take_for_body()
            continue
        gender = gender_behind(document, mentions, number, sentence)
        if gender and not _goes_back(document, found, number, gender):
            voters[cluster.number] = cluster
            # "Roe, who sold his farm": in a clause of its own it is no chance.
            votes.setdefault(cluster.number, Counter())[gender] += (
                2 if gender_in_clause(document.words, mentions[number]) else 1
            )
    for key, counts in votes.items():
        gender, most = counts.most_common(1)[0]
        # A given name alone can mislead, a single pronoun too; least sure is a given name behind the surname.
        needed = 2 if voters[key].gender and "-" not in "".join(voters[key].name[-1:]) else 1
        if most >= max(needed, _MAJORITY * counts.total()):
            voters[key].gender = gender
            voters[key].listed = False


def _goes_back(document: Document, found: Sequence[Place], number: int, gender: Gender) -> bool:
    """Whether somebody of that gender was he or she in the sentence before, whose the pronoun may be as well."""
    place = found[number]
    for earlier in range(number - 1, max(number - _FEW, -1), -1):
        before = found[earlier]
        if before.sentence < place.sentence - 1:
            return False
        if before.pronoun is not None and before.pronoun.gender == gender and not before.quoted and before.subject:
            return before.paragraph >= place.paragraph - 1
    return False


def gender_in_clause(words: Sequence[str], mention: FoundMention) -> Gender:
    """The gender of the first pronoun, before any name, in the clause of a mention: "Roe, who sold her farm"."""
    tail = words[mention.core_end : mention.end]
    if "who" not in tail[:_DESCRIBED] or not all(
        word[0].islower() for word in tail[: tail.index("who")] if word[0].isalpha()
    ):
        return ""
    for word in tail[tail.index("who") + 1 :]:
        if word in _OWNED:
            return PRONOUNS[word].gender
        if word[0].isupper():
            return ""
    return ""


def _is_taken_up_by_its(document: Document, mentions: Sequence[FoundMention], number: int, sentence: int) -> bool:
    """Whether "its" goes back to a name: "Brastol will close its plant"."""
    words, start = document.words, mentions[number].end
    end = min(document.sentence_tokens(sentence)[1], start + _REACH)
    if "its" not in words[start:end]:
        return False
    at = words.index("its", start, end)
    return at < _next_named(mentions, number, end) and _MARKS.isdisjoint(words[start:at])


def gender_behind(document: Document, mentions: Sequence[FoundMention], number: int, sentence: int) -> Gender:
    """The gender of the first pronoun behind a mention, in its sentence and before anybody else is named."""
    words, mention = document.words, mentions[number]
    start = mention.end
    tail = words[mention.core_end : mention.end]
    if any(word in NEITHER or (word == "they" and tail[at - 1] in _USING) for at, word in enumerate(tail)):
        return "n"
    if "who" in tail[:_AGED]:
        start = mention.core_end + tail.index("who")  # a relative clause; in an apposition "his" is somebody else
    end = _next_named(mentions, number, document.sentence_tokens(sentence)[1])
    return _first_gender(words, start, min(end, start + _REACH))


def _next_named(mentions: Sequence[FoundMention], number: int, end: int) -> int:
    """Token at which the next mention that is no pronoun begins, at most `end`."""
    for later in range(number + 1, min(number + 1 + _REACH, len(mentions))):
        if mentions[later].first >= end:
            return end
        if mentions[later].kind != "pronoun":
            return mentions[later].first
    return end


def _first_gender(words: Sequence[str], first: int, end: int) -> Gender:
    for token in range(first, end):
        if words[token] in _MARKS:
            return ""
        word = words[token]
        if word in NEITHER or (
            word == "they" and (words[token + 1 : token + 2] == ["/"] or words[token - 1] in _USING)
        ):
            return "n"
        row = PRONOUNS.get(word)
        if (
            row is not None
            and row.gender
            and token > first
            and words[token - 1] == ","
            and words[token + 1 : token + 2] in _SAID
        ):
            return ""  # "The minister, he said, had gone."
        if row is not None and row.gender:
            # "Roe told him" is of somebody else; "her" is an owner before a noun only.
            told = word in _TOLD and (word != "her" or words[token + 1 : token + 2] in NO_NOUNS)
            return "" if told else row.gender
    return ""
