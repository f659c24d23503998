"""Writings that speak, with what tells of them: "a study published in Nature found", "the report, leaked, said"."""

from __future__ import annotations

from collections.abc import Sequence

from quotekit.quotations.outline import Outline
from quotekit.speakers.found import FoundMention
from quotekit.speakers.mentions.phrases import phrase_before

__all__ = ["is_made_known", "writing_before"]

_WRITINGS = frozenset(
    """affidavit analysis article audit bulletin circular complaint contract data document documents draft e-mail email
    figures filing filings findings indictment lawsuit letter memo memorandum message note notice paper papers
    petition poll polls post proposal readout records report reports research results review ruling statement
    studies study summary survey surveys transcript tweet warrant""".split()
)
# What is done with a writing: no verb of who speaks behind it.
_MADE_KNOWN = frozenset(
    """addressed carried circulated commissioned compiled conducted dated distributed drafted filed funded issued leaked
    made obtained ordered posted prepared presented produced published read released reviewed seen sent shared signed
    submitted unveiled written""".split()
)
_TELLING = frozenset({"which", "that", "was", "were", "been", "has", "had", "have", "is"})
_AUTHORS = frozenset({"by", "from", "of"})
_LEADS = frozenset("pjil")  # classes of prepositions
_LEADING = frozenset({"by", "from", "last", "this", "early", "late", "earlier", "exclusively", "on", "in", "of", "at"})
_WITHIN = frozenset("NGBPAOKQCFRUEISJHrumognktbcfev1TDds&pjil.")  # classes of what may stand between it and its verb
_AHEAD = frozenset(
    {",", ";", ":", "and", "but", "that", "while", "as", "although", "though", "because", "“", '"', "-", "–", "—"}
)
_FARTHEST = 24  # tokens


def is_made_known(lower: Sequence[str], token: int) -> bool:
    """Whether the word at `token` tells what was done with the writing before it: a survey published on Monday."""
    return lower[token] in _MADE_KNOWN and lower[token - 1] in _WRITINGS and lower[token + 1 : token + 2] != ["that"]


def writing_before(outline: Outline, end: int, low: int) -> FoundMention | None:
    """The writing that is the subject of the verb at token `end`, with all that tells of it, not before `low`."""
    lower, codes = outline.lower, outline.codes
    stop = end - 1 if end > low and lower[end - 1] == "," else end
    for noun in range(stop - 1, max(low, stop - _FARTHEST) - 1, -1):
        word = lower[noun]
        if word in _WRITINGS:
            break
        if outline.inside[noun] >= 0 or not (
            codes[noun] in _WITHIN or word in _MADE_KNOWN or word in _TELLING or word in _LEADING or word == ","
        ):
            return None
    else:
        return None
    behind = noun + 1
    if behind < stop:
        opening = lower[behind + (lower[behind] == ",")]
        if (stop < end) != ("," in lower[behind:stop]) or not (
            opening in _MADE_KNOWN or opening in ("which", "that") or codes[behind] in _LEADS or opening in _LEADING
        ):
            return None
    elif stop < end:
        return None
    phrase = phrase_before(outline.document, behind, codes)
    if phrase is None or phrase.first < low or not (phrase.first == low or lower[phrase.first - 1] in _AHEAD):
        return None
    # Whoever is named within stays a mention of their own: her results, published with Ana Roe, show.
    named = any(mention.kind == "name" for mention in outline.mentions_between(behind, stop))
    if named and lower[behind] in _AUTHORS and (author := outline.mention_starting_at(behind + 1)):
        behind = author.end if author.kind != "name" else behind  # a letter from the board, which Roe framed
    return phrase._replace(end=behind if named else stop, head=noun)
