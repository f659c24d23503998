"""What stands beside a mention and tells who it is: "Roe is a nurse", "a man named Ott", "the owner, Brastol Works"."""

from __future__ import annotations

from collections.abc import Sequence

from quotekit.speakers.coreference.clusters import MAKERS, Cluster
from quotekit.speakers.coreference.evidence import Clues
from quotekit.speakers.coreference.scene import SAYING
from quotekit.speakers.found import FoundMention
from quotekit.speakers.words.names import KUNYAS
from quotekit.speakers.words.roles import is_office

__all__ = [
    "BEING",
    "called",
    "described",
    "is_alias",
    "is_called",
    "is_name_off_stage",
    "is_real_name",
    "may_be_another_name",
    "name_before",
    "note_behind",
]

_NAMING = frozenset({"named", "called", "nicknamed"})
_INDEFINITE = frozenset({"a", "an"})
_BEFORE_AGE = frozenset({",", "turned"})
_KNOWN_AS = frozenset({"known", "goes", "went"})
_APPEARS = frozenset(
    "sings sang performs performed writes wrote records recorded raps rapped signs signed fights blogs blogged".split()
)
_BORN = frozenset({"born", "christened", "baptised", "baptized"})
_BEFORE_BORN = frozenset({"was", "is", ",", "who"})
_AS_CALLED = (["is", "called"], ["is", "known"], ["was", "called"], ["was", "known"])
_SELVES = frozenset({"himself", "herself", "themselves"})
_CALLING = frozenset({"calls", "called", "names", "named"})
_CALL = frozenset({"call", "calls"})
_THEM = frozenset({"him", "her", "them"})
_CALLING_THEM = _CALL | {"called"}
_NOTHING_BUT = (["him", "anything", "but"], ["her", "anything", "but"], ["them", "anything", "but"])
_KNOWN = frozenset({"known", "name", "identified", "himself", "herself"})  # what "as" and a name stand behind
_BEFORE_ANOTHER = frozenset({"as", "by", "nicknamed", "but", "is", "was", "became"}) | _SELVES | _THEM | _CALL | _BORN
_PARENTS = frozenset(map(str.capitalize, KUNYAS))
_NAMED_SO = 6  # tokens: "whose name off the stage is"
_REACH = 8  # tokens from a description to the name that it is said to have
BEING = frozenset({"is", "was", "became"})
_DEFINITES = frozenset({"the", "its", "their"})
_ARTICLES = _DEFINITES | _INDEFINITE
_CLOSED = frozenset({",", ".", ";"})
_NOT_APPOSED = SAYING | {"and", "or"}
_OWNING = frozenset({"his", "her", "their", "its", "the"})


def described(
    words: Sequence[str],
    mentions: Sequence[FoundMention],
    number: int,
    possible: Sequence[Sequence[Cluster]],
    clues: Clues,
) -> Cluster | None:
    """Whom these words, one behind another mention, describe: "Roe is a nurse", "the cook, a man named Ott"."""
    mention = mentions[number]
    if (clues.plural and clues.kind != "organisation") or len(possible[number - 1]) != 1:
        return None
    cluster, between = possible[number - 1][0], words[mention.first - 1]
    of_body = cluster.kind == "organisation" and clues.kind == "person" and not clues.gender
    if clues.name and (of_body or clues.kind == "organisation"):
        return cluster if _is_named_body(words, mentions[number - 1], mention, cluster) else None
    if mention.first == mentions[number - 1].end:
        return None
    if not cluster.is_person or {cluster.gender, clues.gender} == {"f", "m"}:
        return None
    if clues.name and between in BEING:
        # "The winchman was Ana Roe."
        definite = cluster.definite or words[mentions[number - 1].first].lower() in _OWNING
        told = not cluster.name and definite and len(clues.name) > 1 and clues.kind == "person"
        return cluster if told and mention.first == mentions[number - 1].end + 1 else None
    if clues.name:
        # "The cook, a quiet man named Ott".
        if between != "," or cluster.name:
            return None
        aside = words[mention.first] in _INDEFINITE and words[mention.name_first - 1] in _NAMING
        # "Her crewmate, Ana Roe, had".
        closed = mention.name_end < len(words) and words[mention.name_end] in _CLOSED
        alone = mention.kind == "name" and len(clues.name) > 1 and cluster.roles != []
        bare = mentions[number - 1].end == mention.first - 1 and mention.first == mention.name_first
        known = clues.kind == "person" and not cluster.plural and _is_owned(words, mentions[number - 1])
        return cluster if aside or (closed and alone and bare and known) else None
    if clues.kind != "unnamed" or clues.thing or clues.owner:
        return None
    if clues.reach != "indefinite":
        return cluster if between in BEING and clues.reach == "definite" and cluster.name else None
    behind = words[mention.end] if mention.end < len(words) else ""  # "it bought its rival, a person said"
    return cluster if between in BEING or (between == "," and behind not in _NOT_APPOSED) else None


def _is_owned(words: Sequence[str], mention: FoundMention) -> bool:
    """Whether a description is of the one who is somebody's: "her crewmate", "Roe's crewmate"."""
    own = words[mention.core_first : mention.head]
    return own[:1] != [] and (own[0].lower() in _OWNING or "'s" in own or (own[0] in ("a", "A", "an", "An")))


def called(
    words: Sequence[str], mentions: Sequence[FoundMention], number: int, possible: Sequence[Sequence[Cluster]]
) -> Cluster | None:
    """Whom this name, some words behind a description, is the name of.

    "A man named Ott", "her foreman, known to everyone as Ott", "the owner, 71-year-old Ana Ott, said".
    """
    first = mentions[number].name_first
    last = words[first - 1] if first else ""
    if not last.islower() and not last.endswith("-old"):
        return None
    near = words[max(first - _REACH, 0) : first]
    if last not in _NAMING and last != "as" and "-old" not in "".join(near):
        return None
    aged = [at for at, word in enumerate(near) if word.endswith("-old")]
    told = last in _NAMING or (last == "as" and not _KNOWN.isdisjoint(near))
    aged_name = bool(aged) and near[: aged[-1]][-1:] in ([","], ["the"]) and all(map(str.islower, near[aged[-1] + 1 :]))
    if not told and not aged_name:
        return None
    for earlier in range(number - 1, max(number - 4, -1), -1):
        mention, clusters = mentions[earlier], possible[earlier]
        if first - mention.end > _REACH or (aged_name and words[mention.end] != ","):
            return None
        if len(clusters) == 1 and clusters[0].is_person and mention.kind == "description":
            return None if clusters[0].name else clusters[0]
    return None


def may_be_another_name(words: Sequence[str], mention: FoundMention) -> bool:
    """Whether the word before a name or the words behind it let it be another name of somebody at all."""
    if mention.first and words[mention.first - 1] in _BEFORE_ANOTHER:
        return True
    return words[mention.name_end : mention.name_end + 2] == [",", "as"] or words[mention.first] in _PARENTS


def is_alias(words: Sequence[str], mention: FoundMention) -> bool:
    """Whether this name is what else somebody is called: "who calls herself Mo", "known to everyone here as Mo"."""
    return mention.kind == "name" and is_called(words, mention.first)


def is_called(words: Sequence[str], token: int) -> bool:
    """Whether the name at `token` is one that somebody goes by: "nicknamed Mo", "who sings as Mo"."""
    if token < 2 or not words[token][0].isupper():
        return False
    last, before = words[token - 1], words[token - 2]
    if last in ("as", "by"):
        return before in _APPEARS or not _KNOWN_AS.isdisjoint(words[max(token - _REACH, 0) : token])
    if last in _THEM and before in _CALLING_THEM:
        return True  # "everybody called him Mo"
    if words[token - 3 : token] in _NOTHING_BUT:
        return True  # "nobody calls her anything but Mo"
    if last in _CALL and "whom" in words[max(token - _REACH, 0) : token]:
        return True
    return last == "nicknamed" or (last in _SELVES and before in _CALLING)


def is_real_name(words: Sequence[str], mention: FoundMention) -> bool:
    """Whether this is the name behind another one: "was born Ana Roe", "whose real name is Ana Roe"."""
    first = mention.name_first
    if first < 2 or mention.kind != "name" or mention.first != first:
        return False
    last, before = words[first - 1], words[first - 2]
    named = last in BEING and "name" in words[max(first - _NAMED_SO, 0) : first - 1]
    return (last in _BORN and before in _BEFORE_BORN) or named


def is_name_off_stage(words: Sequence[str], mention: FoundMention) -> bool:
    """Whether what follows tells that this is another name of somebody: "Ana Roe, as she is called at home"."""
    end = mention.name_end
    return words[end : end + 2] == [",", "as"] and words[end + 3 : end + 5] in _AS_CALLED


def _is_named_body(words: Sequence[str], described: FoundMention, mention: FoundMention, cluster: Cluster) -> bool:
    """Whether a body's name tells who was described: "the owner, Brastol Works, said", "the newspaper Lima Post"."""
    owners = cluster.plural and cluster.roles != [] and cluster.roles[0].noun in MAKERS
    if cluster.name or (cluster.plural and not owners):
        return False
    if words[described.first].lower() not in (_ARTICLES if cluster.kind == "organisation" else _DEFINITES):
        return False
    if mention.first == described.end:
        return cluster.kind == "organisation"
    return words[mention.first - 1] == "," and (mention.end == len(words) or words[mention.end] in _CLOSED)


def note_behind(cluster: Cluster, words: Sequence[str], mention: FoundMention) -> None:
    """The age or the relative clause behind a name: "Ana Roe, 41", "Ana Roe turned 41", "Roe, which sells"."""
    sign = words[mention.name_end]
    at = mention.name_end + 1
    if (sign not in _BEFORE_AGE) or at == len(words):
        return
    word = words[at]
    if sign == "," and word == "which":
        cluster.take_for_body()
    elif sign == "," and word == "who":
        cluster.is_human = True
        if cluster.years is None and words[at + 1 : at + 2] == ["is"] and "".join(words[at + 2 : at + 3]).isdigit():
            cluster.years = int(words[at + 2][:3]) if words[at + 2].isascii() else None  # Mercy, who is 22
    elif cluster.years is None and word.isascii() and word.isdigit() and len(word) <= 2:
        cluster.years = int(word)


def name_before(possible: Sequence[Cluster], named: Cluster) -> None:
    """Who is named right behind "The coach stood alone." is the coach."""
    if len(possible) != 1:
        return
    role = possible[0]
    if role.kind == "unnamed" and role.definite and role.same_as is None and is_office(role.roles[0].noun):
        if not {role.gender, named.gender} >= {"f", "m"}:
            role.same_as = named
            role.definite = False
