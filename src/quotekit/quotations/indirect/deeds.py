"""Deeds whose verbs may also report speech: found a ring, wrote a novel, called the police, was attacked at a stop."""

from __future__ import annotations

from quotekit.quotations.found import Pieces
from quotekit.quotations.indirect.sites import Site
from quotekit.quotations.indirect.view import View
from quotekit.speakers.found import FoundMention

__all__ = ["is_deed"]

# Verbs of deeds, where what is done to is a thing.
_MAKING = frozenset({"write", "paint", "draft", "record"})
_SHOWING = frozenset({"find", "show", "reveal", "discover"})  # what a person finds or shows is mostly a thing
_OF_GOODS = frozenset({"recall", "order"})  # 2,000 cars
_TO_PERSONS = frozenset("appoint charge find invite name order show sue teach".split())  # what is done to somebody
_TO = frozenset({"speak", "talk"})
_PERSONS = frozenset("he she they him her them me us i we you".split())
_INTRANSITIVE = frozenset({"apologize", "apologise", "complain", "object", "protest"})
_NO_VERB = frozenset("DdNGBPAOEKQCFRU")
# Things that are words themselves.
_WORDS = frozenset(
    """analysis article assessment column comment commentary confession criticism critique details dissent email
    essay figures findings letter list memo message note op-ed opinion piece portrait post report review series
    speech statement statements story text thoughts tweet tweets warning word words""".split()
)
_MAY_OPEN = frozenset("a an the his her its their some two three four five it them".split())
_CLAUSES = frozenset({"that", "who", "which", "and", ",", "where"})
# Tags of words that may be the verb of a clause.
_VERBAL = frozenset(
    """is was were are be been has have had do does did will would can could may might must shall should to
    finite! past! xd""".split()
)
_NOUN_CLASSES = frozenset("nmkbrouRUNGBPAOEKQCF1s&-")
_PREPOSITIONS = frozenset("pjil")


def is_deed(view: View, site: Site, side: str, content: Pieces, mention: FoundMention | None) -> bool:
    """Whether the verb tells of a deed here: its content is a thing and no words."""
    tags, codes, lower, lemma = view.tags, view.outline.codes, view.outline.lower, site.word.lemma
    first, end = content[-1]
    passive = site.is_passive(lower)
    if lemma == "attack":
        return passive and (mention is None or mention.first < site.token)
    if end - first == 1 and len(content) == 1 and tags[first] in _PERSONS and lemma in _TO_PERSONS:
        return True  # she was taught; his wife found him
    if lemma == "ask" and tags[first:end][:3] == ["not", "to", "be"]:
        return True  # who asked not to be named
    if side == "before" and lemma in _INTRANSITIVE and content[-1][1] == site.first:
        return True  # the tourist apologised
    if side == "after" and lemma in _TO and tags[first] == "to" and codes[first + 1 : first + 2] in _NO_VERB:
        return True  # spoke by telephone to the families
    if side == "after" and lemma == "write" and tags[site.token + 1 : site.token + 2] == ["to"]:
        if first == site.token + 2 or (first == site.token + 1 and codes[first + 1 : first + 2] in _NO_VERB):
            return True  # wrote to the chairman
    if side != "after" or len(content) > 1 or first != site.token + 1:
        return False
    if tags[first] not in _MAY_OPEN and codes[first] != "1":
        return False
    thing = next((at for at in range(first + 1, end) if tags[at] in _CLAUSES or codes[at] in _PREPOSITIONS), end)
    verbal = (at for at in range(first, thing) if tags[at] in _VERBAL)
    if any(not view.outline.names_day(at) for at in verbal):
        return False
    if not _WORDS.isdisjoint(lower[first:end]):
        return False
    if lemma == "call":
        return not passive and _is_bare(view, first, end)
    if lemma in _SHOWING:
        if lemma == "find" and (tags[first] in _PERSONS or tags[first] == "it"):
            return first + 1 < end and lower[first + 1].endswith("ing")  # found it drifting, but found it hard
        who = mention is not None and mention.kind in ("name", "pronoun") and tags[mention.first] != "i"
        return who and codes[first] != "1"
    return lemma in _MAKING or (lemma in _OF_GOODS and codes[first] == "1")


def _is_bare(view: View, first: int, end: int) -> bool:
    """Whether a noun phrase stands alone or before a preposition, with nothing that it is called: called the police."""
    codes = view.outline.codes
    if codes[first] not in "Dd":
        return False
    at = first + 1
    while at < end and codes[at] in _NOUN_CLASSES:
        at += 1
    named = codes[at : at + 1] == "," and codes[at + 1 : at + 2] in ("G", "N")  # called the landlord, Ana Roe,
    return at > first + 1 and (at == end or named or codes[at] in _PREPOSITIONS) and _one_noun(view, first, at)


def _one_noun(view: View, first: int, end: int) -> bool:
    """Whether the phrase may be one noun with its adjectives, so that its last word is no judgement of it."""
    return end - first <= 2 or not view.outline.lower[end - 1].endswith(
        ("ful", "ous", "ive", "able", "al", "less", "ed", "ing")
    )
