"""Stance and attitude of a cue: whether it asserts, negates, hedges, asks or directs, and reports speech or thought."""

from __future__ import annotations

from quotekit.locale.reporting import ReportingTable
from quotekit.model import Attitude, Stance
from quotekit.quotations.outline import Outline
from quotekit.quotations.verb_groups import GROUP, WIDEST, is_adverb

__all__ = ["attitude_of", "stance_of"]

_AHEAD = 8  # tokens behind a cue in which "to" or "whether" may stand
_NEGATIONS = frozenset("not never n't nor neither hardly scarcely barely without".split())
_HEDGES = frozenset(
    "reportedly allegedly apparently seemingly purportedly supposedly ostensibly presumably perhaps".split()
)
_POSSIBLE = frozenset({"may", "might"})
_REFUSALS = frozenset({"refuse", "decline", "deny", "reject"})
_APPEARANCES = frozenset({"appear", "seem"})
_QUESTIONS = frozenset("whether if how why what who when where which".split())
_ASKING = frozenset({"ask", "tell", "beg", "call"})  # what they do depends on what follows
_STOPS = frozenset({".", ";", ":", "?", "!"})


def stance_of(outline: Outline, table: ReportingTable, token: int) -> Stance:
    """How the speaker stands to what the cue at `token` attributes.

    Denial and refusal negate ("did not say", "declined to comment"), may and adverbs such as reportedly hedge, and
    what follows tells whether somebody asks something or asks for it.
    """
    lower = outline.lower
    word = table.words.get(lower[token])
    stance: Stance = word.stance if word else "asserted"
    lemma = word.lemma if word else ""
    if lemma in _ASKING:
        stance = _asking(outline, token, lemma, stance)
    at = token - 1
    low = max(outline.document.sentence_tokens(outline.document.sentence_of(token))[0], token - WIDEST)
    negated = hedged = False
    while at >= low:
        text = lower[at]
        before = table.words.get(text)
        negated |= text in _NEGATIONS or text.endswith("n't") or text == "cannot"
        hedged |= text in _HEDGES or text in _POSSIBLE
        if lower[at + 1] == "to" and before is not None:
            negated |= before.lemma in _REFUSALS
            hedged |= before.lemma in _APPEARANCES
            at -= 1
        elif (
            text in GROUP
            or text == "to"
            or text in _NEGATIONS
            or text.endswith("n't")
            or is_adverb(text)
            or text == "cannot"
        ):
            at -= 1
        else:
            break
    if negated:
        return "hedged" if stance == "negated" else "negated"
    return "hedged" if hedged and stance == "asserted" else stance


def _asking(outline: Outline, token: int, lemma: str, stance: Stance) -> Stance:
    """Asked whether is a question, asked to a request; told to is an order, told that is none."""
    lower = outline.lower
    if lemma == "call":
        return "directed" if lower[token + 1 : token + 2] in (["for"], ["on"], ["upon"]) else "asserted"
    for at in range(token + 1, min(token + _AHEAD, len(lower))):
        text = lower[at]
        if text == "to" and at + 1 < len(lower) and lower[at + 1] not in {"the", "a", "his", "her", "their"}:
            return "directed" if outline.codes[at + 1] in "nbx" else stance
        if text in _QUESTIONS or text in _STOPS or text == "that":
            break
    return "asked" if lemma == "ask" else "directed" if lemma == "beg" else "asserted"


def attitude_of(outline: Outline, table: ReportingTable, token: int) -> Attitude:
    """Whether the cue at `token` presents words that were said, or a thought or wish."""
    word = table.words.get(outline.lower[token])
    return word.attitude if word else "speech"
