"""Noun phrases by word class alone, wider than mentions: a source that is no person and no body can still be one.

"28 percent of voters", "some", "those in the hall", "the poll": whatever stands where a source stands.
"""

from __future__ import annotations

from quotekit.quotations.indirect.view import View
from quotekit.speakers.found import FoundMention
from quotekit.speakers.mentions.phrases import clause_start

__all__ = ["phrase_from", "phrase_up_to"]

_NOUN = frozenset("NGBPAOKQCFRUEISJHrumognktbcfev1TDds&")  # classes of words inside a noun phrase
_HEADLESS = frozenset("Dds&c1")
_JOINING = frozenset("pji")  # prepositions that go on with a noun phrase
_BOUND = frozenset("pjil")  # prepositions behind a head
_ON = frozenset("ji")
_EDGES = frozenset("pjils&")  # what no noun phrase begins or ends with
_MAKERS = frozenset({"by", "from"})  # a poll by Yale
_WHO = frozenset("ruRU")  # classes of words for who does something
_WIDEST = 12  # tokens
_SINGLE = frozenset(
    """both some many most others anyone someone everyone nobody few more all those half one several neither none his
    her their its my our who they've they'd they'll they're he's he'd he'll she's she'd she'll i've i'd i'll i'm
    we've we'd we'll we're you've you'd it's it'll he she they it we i you this that which another anybody somebody
    everybody""".split()
)


def phrase_up_to(view: View, end: int, low: int) -> FoundMention | None:
    """The noun phrase that ends right before token `end`, not before `low`."""
    outline, codes = view.outline, view.outline.codes
    while end - 2 > low and codes[end - 1] == "T" and codes[end - 2] in _ON:
        end -= 2  # the carmaker on Tuesday said
    at = end
    low = max(low, end - _WIDEST)
    while at > low and outline.inside[at - 1] < 0 and _belongs(view, at - 1, at == end):
        at -= 1
    at = clause_start(outline.document.words, at, end)
    while at < end and (codes[at] in _EDGES):
        at += 1
    return None if codes[end - 1 : end] == "&" else _phrase(view, at, end)


def phrase_from(view: View, first: int, high: int) -> FoundMention | None:
    """The noun phrase that begins right at token `first` and ends before `high`."""
    outline, codes = view.outline, view.outline.codes
    at = first
    high = min(high, first + _WIDEST)
    while at < high and outline.inside[at] < 0 and _belongs(view, at, at == first):
        at += 1
    while at > first and (codes[at - 1] in _EDGES):
        at -= 1
    return _phrase(view, first, at)


def _belongs(view: View, token: int, edge: bool) -> bool:
    code = view.outline.codes[token]
    if code in _NOUN or view.outline.lower[token] in _SINGLE:
        return edge or view.tags[token] not in ("finite!", "past!") or view.outline.lower[token] == "polls"
    return (code in _JOINING or view.outline.lower[token] in _MAKERS) and not edge


def _phrase(view: View, first: int, end: int) -> FoundMention | None:
    """The phrase at these tokens, with the last word before a preposition as its head."""
    codes = view.outline.codes
    if first >= end:
        return None
    head, core_end = first, end
    while head + 1 < end and codes[head + 1] not in _BOUND:
        if codes[head] in _WHO and codes[head + 1] == "b" and view.outline.lower[head + 1].endswith("ing"):
            core_end = head + 1  # a lawyer | representing the families
            break
        head += 1
    if end == first + 1 and view.outline.lower[first] in _SINGLE:
        return FoundMention(first, end, "pronoun", first, end, first, rule="mention.phrase")
    if codes[head] in _HEADLESS and view.outline.lower[head] not in _SINGLE:
        return None
    return FoundMention(
        first,
        end,
        "description",
        first,
        core_end,
        head,
        plural=view.outline.lower[head].endswith("s") or codes[head] in "uU",
        rule="mention.phrase",
    )
