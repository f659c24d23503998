"""Attributions between two commas in the middle of what is said: the firm, according to Ana Roe, has no cash left."""

from __future__ import annotations

from quotekit.quotations.indirect.closing import subject_start
from quotekit.quotations.indirect.sites import Site
from quotekit.quotations.indirect.view import View

__all__ = ["parts_around"]

_LONGEST = 10  # tokens in front that have no verb yet
_VERBS = frozenset(
    """is was were are be been being has have had does did do will would can could may might must shall should says said
    say 's 're 've""".split()
)
_VERBAL = frozenset("xqb")  # classes of words that may be verbs
_SUBORDINATORS = frozenset("if when unless once although though while because".split())
_RELATIVES = frozenset({"who", "which", "whose", "where", "and", "but", "or"})
_ENDS = frozenset({".", "!", "?", "…", "..."})
_WHEN = frozenset(
    """on in late early last monday tuesday wednesday thursday friday saturday sunday today yesterday tonight morning
    afternoon evening night week""".split()
)
_CLAUSE = 4  # tokens of a clause in front at least
# What goes on with a clause behind the attribution.
_GOING_ON = frozenset(
    "except because if when unless since until including especially particularly even despite".split()
)
_DAY = 5  # tokens of the day of saying
_NEAR = 8  # tokens behind the second comma in which its verb stands


def parts_around(view: View, site: Site) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """The tokens of both parts of what is said, before the attribution and behind it; None where it is no such one.

    The part in front must still lack its verb: in "the bridge is safe, the mayor said, and left" nothing is parted.
    """
    lower, codes, start, end = view.outline.lower, view.outline.codes, site.sentence_first, site.sentence_end
    if "," not in lower[start : site.first] or "," not in lower[site.token + 1 : end]:
        return None
    if site.word.form == "preposition":
        opening = site.first
        source = view.outline.mention_starting_at(site.token + 2)
        closing = source.end if source is not None else -1
    elif site.is_verb:
        if lower[site.first - 1] != "," and "," not in lower[site.token + 1 : site.token + 1 + _DAY]:
            return None
        opening, closing = subject_start(view, site), site.token + 1
        if view.tags[site.first - 1] == "," and (source := view.outline.mention_starting_at(closing)) is not None:
            opening, closing = site.first, source.end  # if it rains, said Ana Roe, the match is off
        elif opening == site.first:
            return None
        while closing < min(end - 1, site.token + _DAY) and (
            lower[closing] in _WHEN or (closing > site.token + 1 and codes[closing] in "Dnmo")
        ):
            closing += 1  # she said on Monday; she said in a statement
    else:
        return None
    comma = opening - 1
    if comma <= start or lower[comma] != "," or not 0 < closing < end - 1:
        return None
    if lower[closing] != "," or lower[closing + 1] in _RELATIVES:
        return None
    if any(view.outline.inside[at] >= 0 for at in range(start, end)):
        return None
    while end > closing + 2 and lower[end - 1] in _ENDS:
        end -= 1
    parts = (start, comma), (closing + 1, end)
    if site.is_verb and comma - start >= _CLAUSE and lower[closing + 1] in _GOING_ON:
        return parts  # they have not met, both said, except in court
    front = range(start, comma)
    subordinate = lower[start] in _SUBORDINATORS
    if comma - start > _LONGEST:
        return None
    if not subordinate and any(lower[at] in _VERBS or lower[at] == "," or _may_be_verb(view, at) for at in front):
        return None
    if codes[start] in "pjil" and not subordinate:
        return None
    behind = lower[closing + 1 : min(closing + 1 + _NEAR, end)]
    if subordinate:
        if _VERBS.isdisjoint(behind):
            return None
    elif codes[closing + 1] not in _VERBAL and behind[0] not in _VERBS:
        return None
    return parts


def _may_be_verb(view: View, token: int) -> bool:
    """Whether the word at `token` may be the verb of its clause, by its class; behind an article it is a noun."""
    code, word = view.outline.codes[token], view.outline.lower[token]
    if code in "xq" and view.outline.codes[token - 1] in "Dd":
        return False  # the plan
    return code in "xq" or (code == "b" and not word.endswith("ing"))
