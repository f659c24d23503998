"""Coreference: which mentions of an article mean the same person, body, group or role."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from quotekit.locale.people import People
from quotekit.model import Mention, Speaker
from quotekit.speakers.coreference.choices import choose
from quotekit.speakers.coreference.clusters import Cluster
from quotekit.speakers.coreference.identity import identify
from quotekit.speakers.coreference.inside import Attribution, first_persons, inner_speakers
from quotekit.speakers.coreference.joint import speak_together
from quotekit.speakers.coreference.own_words import named_in_own_words, speak_singly
from quotekit.speakers.coreference.scene import Place, places
from quotekit.speakers.coreference.speakers import label, make_speakers
from quotekit.speakers.coreference.votes import vote
from quotekit.speakers.found import FoundMention
from quotekit.speakers.mentions.tails import whole_end
from quotekit.speakers.mentions.titles import further_titles, to_mention
from quotekit.text.document import Document

__all__ = ["Attribution", "Resolution", "resolve"]


class Resolution(NamedTuple):
    """The speakers in order of first mention; the mentions as results; of each the number of its speaker or None.

    Of a source that is one of several who speak together, `together` has the number of the mention of all of them.
    """

    speakers: tuple[Speaker, ...]
    mentions: list[Mention]
    speaker_of: list[int | None]
    together: dict[int, int]


def resolve(
    document: Document,
    mentions: Sequence[FoundMention],
    quoted: Sequence[tuple[int, int]],
    attributions: Sequence[Attribution],
    people: People,
    codes: str = "",
) -> Resolution:
    """Who each mention is.

    `mentions` are in order of position; `quoted` are the token ranges inside quotation marks, in order; `codes` are
    the word classes, for what goes on behind a name.  A mention
    that could be one of two has no speaker, and its `doubt` says so.
    """
    speaking = frozenset(attribution.mention for attribution in attributions)
    found = places(document, mentions, quoted, speaking)
    identity = identify(document, mentions, found, people)
    vote(document, mentions, found, identity.possible)
    unlikely = named_in_own_words(document, mentions, attributions, identity.possible)
    singly = speak_singly(mentions, found, attributions)
    choice = choose(document, mentions, found, identity, unlikely, singly, quoted)
    clusters, doubts = choice.clusters, choice.doubts
    inner_speakers(mentions, found, attributions, clusters, doubts)
    first_persons(mentions, found, attributions, clusters, doubts)
    said = {number: _doubt(document, mentions[number], found[number], rivals) for number, rivals in doubts.items()}
    results = [
        to_mention(document, mention, people, said.get(number), whole_end(document, codes, mention) if codes else -1)
        for number, mention in enumerate(mentions)
    ]
    further = {number: further_titles(document, one, people) for number, one in enumerate(mentions) if one.titles[1:]}
    joints = (
        speak_together(document, codes, mentions, speaking, clusters, len(identity.register.clusters)) if codes else ()
    )
    together = {joint.source: number for number, joint in enumerate(joints, len(mentions))}
    order: Sequence[int] = range(len(mentions))
    if joints:
        results += [to_mention(document, joint.mention, people) for joint in joints]
        clusters = [*clusters, *[joint.cluster for joint in joints]]
        speaking = speaking.difference(together).union(together.values())
        order = sorted(range(len(results)), key=lambda number: results[number].span.start)
    speakers, speaker_of = make_speakers(document, results, clusters, speaking, further, order)
    return Resolution(speakers, results, speaker_of, together)


def _doubt(document: Document, mention: FoundMention, place: Place, rivals: Sequence[Cluster]) -> str:
    """Why nobody was chosen, as a sentence."""
    shown = document.text[document.starts[mention.first] : document.ends[mention.end - 1]]
    if len(rivals) > 1:
        return f"“{shown}” may be {label(document, rivals[0])} or {label(document, rivals[1])}."
    if place.pronoun is not None and place.pronoun.person == 1:
        whose = "words in marks that nobody is given for" if place.quoted else "text, whose writer is not named"
        return f"“{shown}” stands in {whose}."
    return f"Nobody whom “{shown}” can mean is named before."
