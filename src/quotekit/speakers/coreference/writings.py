"""Writings that speak for whoever wrote them: "a survey by the harbour board found more"."""

from __future__ import annotations

from collections.abc import Sequence

from quotekit.speakers.coreference.scene import Place
from quotekit.speakers.found import FoundMention

__all__ = ["author_of", "writer_of", "writing_meant"]

_WRITINGS = frozenset(
    """affidavit analysis article bulletin card circular data document email figures invoice leaflet letter memo message
    note paper poll post report statement study survey telegram text""".split()
)
_OTHERS = frozenset(
    """advert banner billboard book booklet brief brochure caption contract diary e-mail essay filing guideline headline
    indictment audit inquiry inscription investigation label lawsuit manual
    notebook notice page petition placard plaque post poster review ruling screen sign sticker
    tweet verdict website will""".split()
)
_TO_WHOM = frozenset({"him", "her", "them", "me", "us"})
_BEFORE_NOUN = 3  # words between an article and its noun
_DETERMINERS = frozenset("a an the his her their its one this another".split())
_SAYS = frozenset({"said", "says", "read", "reads", "runs", "ran", "begins", "began", "ends", "ended"})
_FOUND = frozenset("found finds concluded concludes recommended recommends showed shows noted notes".split())
_SAID = frozenset({"said", "says"})  # bodies do so too
_ONE = frozenset({"a", "an", "his", "her", "its", "their", "one", "short", "single"})
_WRITTEN = frozenset({"in", "wrote", "written", "left", "sent", "signed", "issued", "posted", "released", "published"})
_WROTE = frozenset({"wrote", "written", "scrawled", "scribbled", "posted", "texted", "emailed", "tweeted"})
_READS = (["read"], ["reads"])
_BACK = 160  # tokens
_NEAR = 25  # the same for what bodies do as well
_REACH = 40  # mentions
_AUTHORS = frozenset({"by", "from"})
_HANDLED = frozenset({"seen", "obtained", "read", "reviewed", "viewed", "leaked", "shared"})  # no author of it
_ARTICLES = frozenset({"the", "a", "an"})


def author_of(words: Sequence[str], mention: FoundMention) -> FoundMention:
    """Whoever wrote what a mention names, "the harbour board" in "a survey by the harbour board"; else the mention."""
    first, end = mention.core_first, mention.end
    if mention.kind != "description" or mention.name_first >= 0 or words[mention.head].lower() not in _WRITINGS:
        return mention
    at = next((at for at in range(mention.head + 1, end - 1) if words[at] in _AUTHORS), -1)
    if at < 0 or at > mention.head + 3 or words[at - 1] in _HANDLED:
        return mention
    end = next((stop for stop in range(at, end) if words[stop] == ","), end)
    first = at + 1
    capitals = [token for token in range(first, end) if words[token][0].isupper()]
    if capitals:
        name = capitals[0]
        return FoundMention(first, end, "organisation", first, end, end - 1, name, end, (), False, "mention.body")
    if words[first] not in _ARTICLES:
        return mention
    return FoundMention(first, end, "description", first, end, end - 1, -1, -1, (), False, "mention.phrase")


def writer_of(words: Sequence[str], mentions: Sequence[FoundMention], found: Sequence[Place], number: int) -> int:
    """The number of the mention of whoever wrote what mention `number` speaks for; -1 where the text does not tell.

    "Roe resigned in a letter. “I am tired,” the letter said."; "Roe had written one line. “Go,” it read."
    """
    mention = mentions[number]
    token = mention.first - 1
    low = max(token - _BACK, 0)
    if found[number].pronoun is not None:
        writing = writing_meant(words, mentions, number)
        if words[mention.end : mention.end + 1] in _READS:
            while token > low and words[token] not in _WROTE:
                token -= 1
        else:
            token = low
        if token <= low and writing is not None and words[mention.end] not in _SAID:
            at = writing[0] - 1
            token = writing[0] if words[at - (words[at] in _TO_WHOM)] in _WRITTEN else -1
    else:
        noun = words[mention.head].lower()
        known = words[mention.core_first].lower() == "the" and mention.core_end - mention.core_first == 2
        if noun not in _WRITINGS or not known:
            return -1
        while token > low and not (words[token] == noun and words[token - 1] in _ONE and words[token - 2] in _WRITTEN):
            token -= 1
    if token <= low:
        return -1
    for earlier in range(number - 1, max(number - _REACH, -1), -1):
        place = found[earlier]
        if mentions[earlier].first < token and place.subject and not place.quoted and _is_writer(place):
            return -1 if "." in words[mentions[earlier].end : token] else earlier
    return -1


def _is_writer(place: Place) -> bool:
    return place.pronoun is None or not place.pronoun.thing


def writing_meant(words: Sequence[str], mentions: Sequence[FoundMention], number: int) -> tuple[int, int] | None:
    """The tokens of the writing that "it" reads or says in mention `number`; None where none stands near.

    "He got a letter. “Go,” it read."
    """
    mention = mentions[number]
    if words[mention.first].lower() != "it" or (_SAYS | _FOUND).isdisjoint(words[mention.end : mention.end + 1]):
        return None
    low = max(mention.first - (_BACK if words[mention.end] in _SAYS - _SAID else _NEAR), 0)
    for token in range(mention.first - 1, low, -1):
        if words[token].lower() in _WRITINGS or words[token].lower() in _OTHERS:
            for first in range(token - 1, max(token - 2 - _BEFORE_NOUN, -1), -1):
                if words[first].lower() in _DETERMINERS:
                    return first, token + 1
    return None
