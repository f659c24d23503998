"""Content limits of reported speech: where it may begin and end beside its cue, with features for the choice."""

from __future__ import annotations

from typing import NamedTuple

from quotekit.quotations.indirect.closing import subject_of, subject_start
from quotekit.quotations.indirect.phrases import phrase_up_to
from quotekit.quotations.indirect.sites import Site
from quotekit.quotations.indirect.view import View, bucket
from quotekit.speakers.found import FoundMention

__all__ = [
    "Limits",
    "begin_features",
    "begins_after",
    "end_features",
    "ends_after",
    "left_features",
    "limits_before",
    "with_verb",
]

_OPENERS = frozenset("that to whether if how why what where when who which".split())
_LINKS = frozenset("about for of on with to at in into against over out up down off as by that".split())
_FAR = 18  # tokens between a cue and its content
_BEGINS = 8
_ENDS = 14
_BACK = 80  # tokens of content in front of its cue
_SUBJECT = 16  # tokens of a subject in front of its verb
_PAUSES = frozenset(",;:-()")
_SIGNS = frozenset(",;:-()\"'.!?…") | {"..."}
_EDGES = frozenset(",;:-()\"'")
# Words before which a clause may end.
_JOINERS = frozenset(
    """and but or who that which when while after before as in on at by for with during is was were are has have had
    would could will because since until if than from to""".split()
)
_SUBORDINATORS = frozenset(
    "while as when after if although though since because before until who which whose that".split()
)
_EDGE_FAR = 10
_EDGE_WORDS = frozenset({"and", "or", "but", "who", "which", "that", "to"})
_OF_CLAUSES = frozenset("say add insist think believe argue claim tell".split())  # verbs that govern clauses
_NO_CLAUSE = frozenset("no nothing so not little".split())
_BEFORE_CLAUSE = ([",", "which"], [",", "who"], [",", "whose"], [",", "where"])
_VERBAL = frozenset(
    "is was were are be been has have had do does did will would can could may might must shall should".split()
)


class Limits(NamedTuple):
    """Content at `begin` to `end` in front of an attribution that begins at `stop`."""

    begin: int
    end: int
    stop: int


def begins_after(view: View, site: Site) -> list[int]:
    """Where content behind the cue may begin."""
    tags, ending = view.tags, view.outline.ending
    first = site.token + 1
    named = view.outline.mention_starting_at(first + 1) if site.word.form == "preposition" else None
    source = named.end if named is not None else first  # according to Ana Roe, a nurse in Lima, ...
    found: list[int] = []
    for at in range(first, min(first + _FAR, site.sentence_end)):
        if tags[at] in _SIGNS:
            continue
        before = tags[at - 1]
        if (
            at <= first + 1
            or tags[at] in _OPENERS
            or before in _EDGES
            or (at == first + 2 and before in _LINKS)
            or at in ending
        ):
            if at < source:
                continue
            found.append(at)
            if len(found) == _BEGINS:
                break
    return found


def ends_after(view: View, site: Site, begin: int, limit: int) -> list[int]:
    """Where content that begins at `begin` may end: before a sign or a joining word, at last with `limit`."""
    tags, closed = view.tags, view.closed
    last = _without_signs(tags, begin, limit)
    found: list[int] = []
    for at in range(begin + 1, last):
        if closed[at]:
            last = _without_signs(tags, begin, at)
            break
        if (tags[at] in _EDGES or tags[at] in _JOINERS) and tags[at - 1] not in _SIGNS and len(found) < _ENDS:
            found.append(at)
    return [at for at in found if at < last] + [last]


def with_verb(view: View, site: Site, begin: int, ends: list[int]) -> list[int]:
    """Of `ends` those that leave a clause its verb: said the bridge, which is old, | was safe.

    All where the verb governs no clause, or none of them has a verb.
    """
    tags, first = view.tags, ends[0]
    opening = tags[begin]
    if site.word.lemma not in _OF_CLAUSES or opening in _OPENERS or opening in _NO_CLAUSE:
        return ends
    if tags[first : first + 2] not in _BEFORE_CLAUSE or _has_verb(tags[begin:first]):
        return ends
    comma = next((at for at in ends[1:] if tags[at : at + 1] == [","]), -1)
    later = [at for at in ends if at > comma] if comma > 0 else []
    return later if later and _has_verb(tags[comma : ends[-1]]) else ends


def _has_verb(tags: list[str]) -> bool:
    return any(tag in _VERBAL or tag[-1] == "!" for tag in tags)


def limits_before(view: View, site: Site) -> list[Limits]:
    """The contents in front of the attribution: up to its subject or its verb, or the subject of a passive itself."""
    tags, start, first = view.tags, site.sentence_first, site.first
    mention = subject_of(view, site)
    phrase = phrase_up_to(view, first, start)
    stops = [phrase.first] if phrase is not None else []
    if mention is not None:
        stops.insert(0, subject_start(view, site))
    found: dict[tuple[int, int], Limits] = {}
    for begin in stops:  # what it is said of: the bridge is expected to close
        found.setdefault((begin, first), Limits(begin, first, first))
    for at in range(first - 1, max(start, first - _SUBJECT), -1):
        if tags[at - 1] in _PAUSES:
            stops.append(at)
            break
    apposed = mention if mention is not None and _is_apposed(view, mention) else None
    for stop in dict.fromkeys([*stops, first]):
        if start < stop:
            end = _without_signs(tags, start, stop)
            if apposed is not None and apposed.first < end:
                continue  # a name is not parted from its apposition
            for begin in _begins_before(view, site, end):
                found.setdefault((begin, end), Limits(begin, end, stop))
    return list(found.values())


def _is_apposed(view: View, mention: FoundMention) -> bool:
    """Whether the mention is a full name with an apposition; one word alone may be a month, or a place."""
    return mention.name_end - mention.name_first > 1 and "," in view.tags[mention.first : mention.end]


def _begins_before(view: View, site: Site, end: int) -> list[int]:
    """Where content that ends at `end` may begin: with its sentence, or behind a sign or a joining word."""
    tags, closed = view.tags, view.closed
    start = max(site.sentence_first, end - _BACK)
    while start < end and tags[start] in _SIGNS and not closed[start]:
        start += 1
    found: list[int] = []
    at = end - 1
    while at > start and len(found) < _BEGINS and not closed[at - 1]:
        before = tags[at - 1]
        if tags[at] not in _SIGNS and (
            before in _SIGNS or before in _OPENERS or tags[at] in _OPENERS or before in ("and", "but")
        ):
            found.append(at)
        at -= 1
    barred = view.closed.rfind(1, start, end) if end > start else -1
    barred = barred if barred >= 0 else start - 1
    if barred + 1 < end and tags[barred + 1] not in _SIGNS and barred + 1 not in found:
        found.append(barred + 1)
    return found


def _without_signs(tags: list[str], begin: int, end: int) -> int:
    """The end without the signs that close a sentence or a clause."""
    while end > begin + 1 and tags[end - 1] in _SIGNS:
        end -= 1
    return end


def begin_features(view: View, site: Site, begin: int, rank: int) -> list[str]:
    """What content looks like that begins at `begin` behind the cue."""
    tags, end = view.tags, site.sentence_end
    first = site.token + 1
    lemma, form = site.word.lemma, site.word.form
    opening = view.ahead(begin, end)
    second = tags[begin + 1] if begin + 1 < end else "END"
    before = view.behind(begin, first) if begin > first else "CUE"
    gap = bucket(begin - first)
    between = " ".join(tags[first:begin]) if begin - first < 4 else "long"
    n1 = view.ahead(first, end)
    return [
        f"begin gap {gap} {opening}",
        f"begin gap {gap} {rank} {form}",
        f"begin {opening} {second}",
        f"begin {opening} < {before}",
        f"begin < {before} {gap}",
        f"begin between {between}",
        f"begin between {between} {opening}",
        f"begin l {lemma} gap {gap}",
        f"begin l {lemma} {opening}",
        f"begin l {lemma} between {between}",
        f"begin n {n1} gap {gap} {opening}",
        f"begin {form} {n1} {between}",
        f"begin {form} {opening} {before}",
    ]


def end_features(view: View, site: Site, begin: int, at: int, rank: int, count: int) -> list[str]:
    """What content from `begin` to `at` behind the cue looks like, the end number `rank` of `count`."""
    tags, end = view.tags, site.sentence_end
    lemma, form = site.word.lemma, site.word.form
    last = rank == count - 1
    opening = tags[begin]
    opened = opening if opening in _OPENERS else "-"
    sign = "LAST" if last else view.ahead(at, end)
    following = "END" if last or at + 1 >= end else view.ahead(at + 1, end)
    third = "END" if last or at + 2 >= end else tags[at + 2]
    size = bucket(at - begin)
    inner = tags[begin:at]
    commas = min(inner.count(","), 3)
    verbs = min(sum([tag[-1] == "!" or tag in _VERBAL for tag in inner[:20]]), 3)
    sort = f"{form} {site.word.attitude[0]}"
    lead = _lead(view, site)
    further = "" if last else _next_edge(tags, at + 1, end)
    return [
        f"end {sign}",
        f"end {sign} {following} > {further}",
        f"end {sign} > {further} {opened}",
        f"end {sign} {following}",
        f"end {sign} {following} {third}",
        f"end {sign} {opened}",
        f"end {sign} {opened} {following} {verbs}",
        f"end {sign} < {view.behind(at, begin)}",
        f"end {sign} size {size} {opened}",
        f"end {sign} rank {min(rank, 4)} {opened}",
        f"end {sign} commas {commas} {opened}",
        f"end {sign} verbs {verbs} {opened}",
        f"end l {lemma} {sign}",
        f"end l {lemma} size {size}",
        f"end {sort} {opening} {sign} {following}",
        f"end {sort} {sign} {verbs}",
        f"end open {opening} size {size}",
        f"end rest {bucket(end - at)} {sign}",
        f"end {sign} lead {lead} {commas}",
        f"end {sign} lead {lead} {following}",
        f"end {sign} lead {lead} verbs {verbs}",
    ]


def _lead(view: View, site: Site) -> str:
    """The word that makes the clause of the cue part of a longer one: while critics say so, the plan stands."""
    tags, start = view.tags, site.sentence_first
    if site.first == start:
        return site.word.form
    for at in range(site.first - 1, max(start, site.first - _SUBJECT) - 1, -1):
        if tags[at] in _SUBORDINATORS:
            return tags[at] if at == start else f"inner {tags[at]}"
    return "first" if tags[start] in _OPENERS else ""


def _next_edge(tags: list[str], first: int, end: int) -> str:
    """The next sign or joining word, and how far on: a list of names goes on, a new clause does not."""
    for at in range(first, min(first + _EDGE_FAR, end)):
        if tags[at] in _EDGES or tags[at] in _EDGE_WORDS or tags[at] in _VERBAL or tags[at][-1] == "!":
            tag = tags[at]
            return f"{'V' if tag in _VERBAL or tag[-1] == '!' else tag} {min(at - first, 4)}"
    return "far"


def left_features(view: View, site: Site, limits: Limits, rank: int) -> list[str]:
    """What content in front of the attribution looks like."""
    tags, start = view.tags, site.sentence_first
    begin, end, stop = limits
    lemma, form = site.word.lemma, site.word.form
    before = view.behind(begin, start)
    opening = view.ahead(begin, end)
    sign = tags[end] if end < stop else "none"
    size = bucket(end - begin)
    whole = "all" if begin == start else "part"
    subject = "S" if stop == site.first else "s"
    return [
        f"left {whole} {sign}",
        f"left {whole} {form} {sign}",
        f"left {whole} {form} {sign} {subject}",
        f"left {whole} {sign} {view.ahead(stop, site.token)} {bucket(site.first - stop)}",
        f"left {sign} {bucket(site.first - stop)} {form}",
        f"left {whole} {rank}",
        f"left {before} {opening}",
        f"left {before} {opening} {sign}",
        f"left {before} size {size}",
        f"left {before} {sign} {form}",
        f"left size {size} {form}",
        f"left l {lemma} {whole}",
        f"left l {lemma} {before}",
        f"left l {lemma} {subject}",
        f"left {opening} {whole}",
    ]
