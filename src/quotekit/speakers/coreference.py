"""Coreference: which mentions of an article mean the same person, body, group or role."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from quotekit.locale.people import People
from quotekit.model import Mention, Speaker
from quotekit.speakers.antecedents import CLEAR, NEW_PARAGRAPH, Foreground, agrees, heaviest
from quotekit.speakers.clusters import Cluster, Register, of_age
from quotekit.speakers.evidence import PRONOUNS, SOURCES, Clues, Pronoun
from quotekit.speakers.found import FoundMention
from quotekit.speakers.identity import Identity, identify, vote
from quotekit.speakers.roles import is_position, kinds
from quotekit.speakers.scene import INTRODUCED, NAMED, Place, places
from quotekit.speakers.speakers import label, make_speakers
from quotekit.speakers.titles import to_mention
from quotekit.text.document import Document

__all__ = ["Attribution", "Resolution", "resolve"]

_CLEAR_BODY = 2.5  # two companies stay in mind for longer than two persons
_SAME_WORD = 4.0  # "the woman" means whoever was called a woman, "the lawmaker" a senator, rather than another
_CLEAR_NAME = 6.0  # a name that two bear has to be much clearer than a pronoun
_SURNAMED = 4.0
_HAS_A_ROLE = 0.3  # who is known by a role is seldom taken up by another
_NAMED_IN_OWN_WORDS = 0.3  # people seldom name themselves in what they say
_RIVAL = 0.7  # of the weight of a mention that may be one of several, for each of them
_PARTS = frozenset("one another either neither each none some many most any".split())


class Attribution(NamedTuple):
    """The source of one quotation: number of its mention, and the tokens of the whole quotation, half open."""

    mention: int
    first: int
    end: int


class Resolution(NamedTuple):
    """The speakers in order of first mention; the mentions as results; of each the number of its speaker or None."""

    speakers: tuple[Speaker, ...]
    mentions: list[Mention]
    speaker_of: list[int | None]


def resolve(
    document: Document,
    mentions: Sequence[FoundMention],
    quoted: Sequence[tuple[int, int]],
    attributions: Sequence[Attribution],
    people: People,
) -> Resolution:
    """Who each mention is.

    `mentions` are in order of position; `quoted` are the token ranges inside quotation marks, in order.  A mention
    that could be one of two has no speaker, and its `doubt` says so.
    """
    speaking = frozenset(attribution.mention for attribution in attributions)
    found = places(document, mentions, quoted, speaking)
    identity = identify(document, mentions, found, people)
    vote(document, mentions, found, identity.possible)
    unlikely = _named_in_own_words(document, mentions, attributions, identity.possible)
    choice = _decide(document, mentions, found, identity, unlikely)
    if choice.taught and any(_is_open(found[number]) for number in choice.doubts):
        # What a pronoun told of somebody's gender helps with those that stand before it.
        choice = _decide(document, mentions, found, identity, unlikely)
    clusters, doubts = choice.clusters, choice.doubts
    _first_persons(mentions, found, attributions, clusters, doubts)
    results = [
        to_mention(document, mention, people, _doubt(document, mention, found[number], doubts[number]))
        if number in doubts
        else to_mention(document, mention, people)
        for number, mention in enumerate(mentions)
    ]
    speakers, speaker_of = make_speakers(document, results, clusters, speaking)
    return Resolution(speakers, results, speaker_of)


def _is_open(place: Place) -> bool:
    """Whether another reading could settle a mention that stands there."""
    return not place.quoted and (place.pronoun is None or place.pronoun.person == 3)


class _Choice(NamedTuple):
    """What each mention was taken to be: its cluster or None, and the clusters that it could be where it stays open.

    `taught` tells that a pronoun told somebody's gender.
    """

    clusters: list[Cluster | None]
    doubts: dict[int, list[Cluster]]
    taught: bool


def _decide(
    document: Document,
    mentions: Sequence[FoundMention],
    found: Sequence[Place],
    identity: Identity,
    unlikely: Mapping[int, frozenset[int]],
) -> _Choice:
    """Read the mentions from first to last, each against the foreground that those before it have made."""
    foreground = Foreground()
    clusters: list[Cluster | None] = []
    doubts: dict[int, list[Cluster]] = {}
    early: list[int] = []  # pronouns before anybody is named
    sentence = paragraph = -1
    taught = False
    for number, (place, own) in enumerate(zip(found, identity.possible, strict=True)):
        if not place.quoted and place.sentence != sentence:
            foreground.sentence += 1 if place.paragraph == paragraph else NEW_PARAGRAPH
            sentence, paragraph = place.sentence, place.paragraph
        pronoun = place.pronoun
        several = () if pronoun else foreground.several()[1]
        if len(own) == 1 and (members := _members(document.words, mentions[number], identity, own[0], several)):
            chosen = list(members)
        elif len(own) == 1:
            if own[0].kind == "unnamed" and place.subject and not place.quoted:
                clues = identity.clues[number]
                if clues is not None and clues.general == "new" and own[0].same_as is None:
                    own[0].same_as = _newly_called(foreground, identity.register, own[0], clues)
            chosen = own if own[0].same_as is None else [own[0].same_as]
        elif own:
            chosen = _ambiguous(foreground, identity, number)
        elif pronoun is None:
            clues = identity.clues[number]
            chosen = [] if clues is None else _general(foreground, identity, number, clues)
        elif pronoun.person == 0:
            chosen = _before(mentions, clusters, number)
        elif pronoun.person == 3 and not place.quoted and not _is_part(document.words, mentions[number]):
            chosen = _antecedent(foreground, pronoun, unlikely.get(number, frozenset()))
        else:
            chosen = []
        if len(chosen) != 1:
            clusters.append(None)
            doubts[number] = chosen
            if pronoun is None and not place.quoted:
                for rival in chosen:  # the reader has all of them in mind
                    foreground.touch(rival, place.weight * _RIVAL, subject=False)
            if pronoun is not None and pronoun.gender and not foreground.peopled and not place.quoted:
                early.append(number)
            continue
        clusters.append(chosen[0])
        if pronoun is not None and pronoun.person == 3 and chosen[0].is_person and chosen[0].hear(pronoun):
            taught = True
        if early and pronoun is None and chosen[0].name and not place.quoted:
            for pending in _taken_up(found, early, place, chosen[0]):
                clusters[pending] = chosen[0]
                taught |= (heard := found[pending].pronoun) is not None and chosen[0].hear(heard)
                del doubts[pending]
            early.clear()
        if not place.quoted:
            introduced = place.weight == NAMED and number in identity.introductions
            foreground.touch(chosen[0], INTRODUCED if introduced else place.weight, place.subject)
            other = clusters[number - 1] if number and _is_joined(document.words, mentions, number) else None
            if other is not None and other.is_person and chosen[0].is_person:
                foreground.join(other, chosen[0])
    return _Choice(clusters, doubts, taught)


def _taken_up(found: Sequence[Place], early: Sequence[int], place: Place, cluster: Cluster) -> list[int]:
    """Of the pronouns with which an article opens, those that mean `cluster`, the first who is named."""
    return [
        number
        for number in early
        if (pronoun := found[number].pronoun) is not None
        and place.paragraph - found[number].paragraph <= 1
        and place.subject
        and agrees(cluster, pronoun)
    ]


def _general(foreground: Foreground, identity: Identity, number: int, clues: Clues) -> list[Cluster]:
    """Whom "the man" means; somebody new where nobody fits."""
    weighed = [pair for pair in foreground.agreeing(clues.pronoun) if agrees(pair[1], clues.pronoun)]
    head = clues.roles[-1].head
    if clues.kind == "unnamed":
        if head in SOURCES:
            weighed = [(w, c) for w, c in weighed if not c.name]
        called = [c for _, c in weighed if not c.name and c.roles[0].noun == clues.roles[-1].noun]
        if len(called) == 1:
            return called  # a person close to the mayor; the person
        weighed = [(w * _SAME_WORD if any(head in r.words for r in c.roles) else w, c) for w, c in weighed]
    clear = CLEAR
    if clues.kind == "organisation":
        clear = _CLEAR_BODY
        named = [(weight, cluster) for weight, cluster in weighed if cluster.name]  # the board is no company
        weighed = named or foreground.unproven()
    if clues.age:
        elected = of_age([cluster for _, cluster in weighed], clues.age)
        weighed = [pair for pair in weighed if pair[1] in elected]
    chosen = heaviest(weighed, clear) or [identity.newcomer(number)]
    if clues.kind == "organisation" and len(chosen) == 1:
        chosen[0].take_for_body()
    return chosen


def _newly_called(foreground: Foreground, register: Register, novelty: Cluster, clues: Clues) -> Cluster | None:
    """The person named before whom a new word takes up ("the violist", "his rival"); None where nobody is clear."""
    pronoun = Pronoun(3, novelty.gender, subject=False)
    head = clues.roles[-1].head
    owner = heaviest(foreground.agreeing(PRONOUNS[clues.owner])) if clues.owner else []
    weighed = []
    alone = register.is_sole_person(novelty)
    for heaviness, cluster in foreground.agreeing(pronoun):
        weight = heaviness
        if not cluster.gender or len(cluster.name) < 2 or foreground.just_named(cluster) or owner == [cluster]:
            continue
        if any(kinds(role, head) for role in cluster.roles):
            weight *= _SAME_WORD
        elif cluster.roles and not owner:
            weight *= _HAS_A_ROLE if alone or is_position(head) else 0.0
        if weight and agrees(cluster, pronoun):
            weighed.append((weight, cluster))
    chosen = heaviest(weighed)
    return chosen[0] if len(chosen) == 1 else None


def _ambiguous(foreground: Foreground, identity: Identity, number: int) -> list[Cluster]:
    """Which of several bearers of a name or a role is meant."""
    clues, possible = identity.clues[number], identity.possible[number]
    if clues is not None and clues.owner:
        # "Her sister" is not the one whose sister it is.
        owner = heaviest(foreground.agreeing(PRONOUNS[clues.owner]))
        possible = [cluster for cluster in possible if owner != [cluster]]
    if clues is not None and clues.gender:
        # What pronouns told of them since.
        possible = [cluster for cluster in possible if cluster.gender in ("", clues.gender)] or possible
        if len(possible) == 1:
            return possible
    weighed = foreground.among(possible)
    if clues is not None and clues.name:
        # Who was called by the surname alone goes on being called so; relatives keep their given names.
        if sum(cluster.surnamed for cluster in possible) == 1:
            return heaviest([(w * _SURNAMED if c.surnamed else w, c) for w, c in weighed])
        return heaviest(weighed, _CLEAR_NAME)
    return heaviest(weighed)


def _antecedent(foreground: Foreground, pronoun: Pronoun, unlikely: frozenset[int]) -> list[Cluster]:
    weighed = foreground.agreeing(pronoun)
    if pronoun.plural:
        weight, several = foreground.several()
        if several and not any(weight * CLEAR < other for other, _ in weighed):
            return list(several)
    chosen = heaviest([(w * _NAMED_IN_OWN_WORDS if c.number in unlikely else w, c) for w, c in weighed])
    if all(agrees(cluster, pronoun) for cluster in chosen):
        return chosen
    if len(weighed) == 1 and pronoun.gender and foreground.insists(chosen[0], pronoun):
        chosen[0].gender = pronoun.gender  # nobody else is there, and a given name alone can mislead
        return chosen
    return []


def _before(mentions: Sequence[FoundMention], clusters: Sequence[Cluster | None], number: int) -> list[Cluster]:
    """Who "who" is: the mention that ends right before it, a comma apart, or that it stands in."""
    if number and mentions[number].first - mentions[number - 1].end <= 1:
        cluster = clusters[number - 1]
        return [] if cluster is None else [cluster]
    return []


def _is_joined(words: Sequence[str], mentions: Sequence[FoundMention], number: int) -> bool:
    """Whether a mention stands behind the one before and an "and"."""
    before = mentions[number - 1]
    return words[before.end : mentions[number].first] in (["and"], [",", "and"])


def _members(words: Sequence[str], mention: FoundMention, identity: Identity, own: Cluster, several: Sequence[Cluster]) -> Sequence[Cluster]:
    """Of whom "one of the officials" or "one delegation" is one, where the text has told who they are.

    `several` are two persons who were named together.
    """
    if own.name or words[mention.core_first].lower() != "one":
        return ()
    if words[mention.core_first + 1] == "of":
        return several
    noun = own.roles[0].noun
    before = identity.register.clusters[: own.number]
    known = [cluster for cluster in before if not cluster.plural and any(role.noun == noun for role in cluster.roles)]
    return known[:2] if len(known) > 1 else ()


def _is_part(words: Sequence[str], mention: FoundMention) -> bool:
    """Whether a pronoun stands for several of whom one is meant: "one of them"."""
    return mention.first > 1 and words[mention.first - 1] == "of" and words[mention.first - 2].lower() in _PARTS


def _named_in_own_words(
    document: Document,
    mentions: Sequence[FoundMention],
    attributions: Sequence[Attribution],
    possible: Sequence[Sequence[Cluster]],
) -> dict[int, frozenset[int]]:
    """Of each mention whose words are quoted, the clusters that are named in them, or called "my father"."""
    words = document.words
    named: dict[int, frozenset[int]] = {}
    at = 0
    for attribution in sorted(attributions, key=lambda a: a.first):
        while at < len(mentions) and mentions[at].first < attribution.first:
            at += 1
        inside = []
        number = at
        while number < len(mentions) and mentions[number].first < attribution.end:
            if number != attribution.mention:
                own = words[mentions[number].core_first].lower() == "my"
                inside += [cluster.number for cluster in possible[number] if cluster.name or own]
            number += 1
        if inside:
            named[attribution.mention] = named.get(attribution.mention, frozenset()).union(inside)
    return named


def _first_persons(
    mentions: Sequence[FoundMention],
    found: Sequence[Place],
    attributions: Sequence[Attribution],
    clusters: list[Cluster | None],
    doubts: dict[int, list[Cluster]],
) -> None:
    """Inside a quotation "I" is its speaker."""
    ordered = sorted(attributions, key=lambda a: a.first)
    at = 0
    for number, place in enumerate(found):
        if place.pronoun is None or place.pronoun.person != 1 or place.pronoun.plural or not place.quoted:
            continue
        first = mentions[number].first
        while at < len(ordered) and ordered[at].end <= first:
            at += 1
        if at < len(ordered) and ordered[at].first <= first:
            speaker = clusters[ordered[at].mention]
            if speaker is not None:
                clusters[number] = speaker
                doubts.pop(number, None)


def _doubt(document: Document, mention: FoundMention, place: Place, rivals: Sequence[Cluster]) -> str:
    """Why nobody was chosen, as a sentence."""
    shown = document.text[document.starts[mention.first] : document.ends[mention.end - 1]]
    if len(rivals) > 1:
        return f"“{shown}” may be {label(document, rivals[0])} or {label(document, rivals[1])}."
    if place.pronoun is not None and place.pronoun.person == 1:
        whose = "words in marks that nobody is given for" if place.quoted else "text, whose writer is not named"
        return f"“{shown}” stands in {whose}."
    return f"Nobody whom “{shown}” can mean is named before."
