"""Which of several bearers of one name or one role is meant, where the name or role alone does not tell."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from quotekit.speakers.coreference.antecedents import Foreground, heaviest
from quotekit.speakers.coreference.clusters import Cluster
from quotekit.speakers.coreference.evidence import Clues
from quotekit.speakers.coreference.register import SIBLINGS
from quotekit.speakers.coreference.votes import NO_NOUNS
from quotekit.speakers.found import FoundMention
from quotekit.speakers.words.gender import Gender
from quotekit.speakers.words.pronouns import PRONOUNS

__all__ = ["which_of"]

_CLEAR_NAME = 6.0  # a name that two bear has to be much clearer than a pronoun
_NEAR = 0.15  # the least weight at which it can be clear whom such a name means
_SURNAMED = 4.0
_OBJECTS = frozenset({"him", "her"})
_BEFORE_OBJECT = 5  # tokens from whoever does something to him or her
_OWNERS = frozenset({"his", "her", "himself", "herself"})
_BEFORE_OWNED = 8  # tokens from somebody to what is his or hers
_STOPS = frozenset(".;:\"”“’‘'!?")
_CLOSING = frozenset(",.;:\"”“’‘'")


def which_of(
    words: Sequence[str],
    mention: FoundMention,
    possible: Sequence[Cluster],
    clues: Clues | None,
    foreground: Foreground,
    unlikely: Collection[int] | None,
) -> Sequence[Cluster]:
    """The one of `possible` that `mention` means, or two of them where nobody can tell.

    `unlikely` are the numbers of those who are named in what the mention is said to say.
    """
    if clues is not None and clues.owner:
        # "Her sister" is not the one whose sister it is.
        owner = heaviest(foreground.agreeing(PRONOUNS[clues.owner]))
        if len(owner) != 1 and clues.roles[-1].head in SIBLINGS:
            return possible[:2]  # each is the other's sister
        possible = [cluster for cluster in possible if owner != [cluster]]
    if clues is not None and clues.gender:
        # What pronouns told of them since.
        possible = [cluster for cluster in possible if cluster.gender in ("", clues.gender)] or possible
    if unlikely:
        possible = [cluster for cluster in possible if cluster.number not in unlikely] or possible
    if len(possible) > 1 and clues is not None and clues.name:
        done_to = _done_to(words, mention, foreground)
        possible = [cluster for cluster in possible if cluster is not done_to]
        if gender := _shown_behind(words, mention):
            able = [cluster for cluster in possible if cluster.gender in ("", gender)] or possible
            known = [cluster for cluster in able if cluster.gender == gender]
            possible = known if len(known) == 1 else able
    if len(possible) == 1:
        return possible
    weighed = foreground.among(possible)
    if clues is None or not clues.name:
        return heaviest(weighed)
    # Who was called by the surname alone goes on being called so; relatives keep their given names.
    if sum(cluster.surnamed for cluster in possible) == 1:
        chosen = heaviest([(w * _SURNAMED if c.surnamed else w, c) for w, c in weighed])
        lately = max(weighed, key=lambda pair: pair[0])[1]
        namesake = chosen != [lately] and lately.name == chosen[0].name
        return possible[:2] if namesake else chosen
    near = max(weighed, key=lambda pair: pair[0])[0] >= _NEAR
    return heaviest(weighed, _CLEAR_NAME) if near else possible[:2]


def _shown_behind(words: Sequence[str], mention: FoundMention) -> Gender:
    """The gender that what is his or hers shows: "Roe said, wiping her glasses"."""
    for token in range(mention.end, min(mention.end + _BEFORE_OWNED, len(words) - 1)):
        word = words[token]
        if word in _STOPS or word[0].isupper():
            return ""
        if word in _OWNERS and (word != "her" or words[token + 1 : token + 2] not in NO_NOUNS):
            return PRONOUNS[word].gender
    return ""


def _done_to(words: Sequence[str], mention: FoundMention, foreground: Foreground) -> Cluster | None:
    """Who is him in "Roe called after him", and so is another Roe."""
    for token in range(mention.end, min(mention.end + _BEFORE_OBJECT, len(words))):
        if words[token] in _CLOSING or words[token][0].isupper():
            return None
        if words[token] in _OBJECTS and (words[token] == "him" or words[token + 1 : token + 2] in NO_NOUNS):
            meant = heaviest(foreground.agreeing(PRONOUNS[words[token]]))
            return meant[0] if len(meant) == 1 else None
    return None
