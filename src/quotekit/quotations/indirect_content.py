"""Content limits of reported speech: where it may begin and end beside its cue, with features for the choice."""

from __future__ import annotations

from quotekit.quotations.indirect_sites import Site
from quotekit.quotations.indirect_view import View, bucket

__all__ = ["begins_after", "begins_before", "ends_after", "ends_before", "begin_features", "end_features", "left_features"]

_OPENERS = frozenset("that to whether if how why what where when who which".split())
_LIGHT = frozenset("about for of on with to at in into against over out up down off as by that".split())
_FAR = 18  # tokens between a cue and its content
_BEGINS = 8
_ENDS = 14
_SIGNS = frozenset(",;:-()\"'")
_STOPS = frozenset(".!?…;\"')") | {"..."}
# Words before which a clause may end.
_EDGE_WORDS = frozenset(
    """and but or who which that when while after before as in on at by for with during is was are were has have had would could will
    because since until if than from to""".split()
)


def _trim(view: View, begin: int, end: int) -> int:
    """The end without the signs that close a sentence or a clause."""
    tags = view.tags
    while end > begin + 1 and (tags[end - 1] in _STOPS or tags[end - 1] in _SIGNS):
        end -= 1
    return end


def begins_after(view: View, site: Site) -> list[int]:
    """Where content behind the cue may begin."""
    tags, end = view.tags, site.sentence_end
    first = site.token + 1
    found = []
    limit = min(first + _FAR, end)
    for at in range(first, limit):
        if at == first or tags[at] in _OPENERS:
            found.append(at)
        elif tags[at - 1] in _SIGNS or (at <= first + 2 and tags[at - 1] in _LIGHT) or (at - 1 == first) or at in view.outline.ending:
            found.append(at)
        if len(found) == _BEGINS:
            break
    return [at for at in found if at < end and tags[at] not in _SIGNS and tags[at] not in _STOPS]


def ends_after(view: View, site: Site, begin: int) -> list[int]:
    """Where content that begins at `begin` may end: before a sign or a joining word, or with its sentence."""
    tags, end = view.tags, site.sentence_end
    last = _trim(view, begin, end)
    found = []
    inside = view.outline.inside
    for at in range(begin + 1, last):
        if inside[at] >= 0:
            last = _trim(view, begin, at)
            break
        if tags[at] in _SIGNS or tags[at] in _EDGE_WORDS:
            if tags[at - 1] not in _SIGNS:
                found.append(at)
            if len(found) == _ENDS:
                break
    if last > begin:
        found = [at for at in found if at < last] + [last]
    return found


def ends_before(view: View, site: Site, first: int) -> int:
    """Where content in front of the attribution that begins at `first` ends."""
    return _trim(view, site.sentence_first, first)


def begins_before(view: View, site: Site, end: int) -> list[int]:
    """Where content that ends at `end`, in front of its cue, may begin."""
    tags, start = view.tags, site.sentence_first
    inside = view.outline.inside
    found = []
    at = end - 1
    while at > start and len(found) < _BEGINS:
        if inside[at - 1] >= 0:
            break
        if tags[at - 1] in _SIGNS or tags[at - 1] in _OPENERS or tags[at] in _OPENERS or tags[at - 1] in ("and", "but"):
            found.append(at)
        at -= 1
    if inside[start] < 0 and at == start or len(found) == _BEGINS:
        found.append(start)
    elif at > start:
        found.append(at)
    return [at for at in found if tags[at] not in _SIGNS]


def begin_features(view: View, site: Site, begin: int, rank: int) -> list[str]:
    """The features of content that begins at `begin` behind the cue of `site`."""
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
        f"gap {gap} {opening}",
        f"gap {gap} {rank} {form}",
        f"open {opening} {second}",
        f"open {opening} < {before}",
        f"before {before} {gap}",
        f"between {between}",
        f"between {between} {opening}",
        f"l {lemma} gap {gap}",
        f"l {lemma} open {opening}",
        f"l {lemma} between {between}",
        f"n1 {n1} gap {gap} {opening}",
        f"{form} {n1} {between}",
        f"{form} {opening} {before}",
    ]


def end_features(view: View, site: Site, begin: int, at: int, rank: int, last: bool) -> list[str]:
    """The features of content from `begin` to `at` behind the cue of `site`; `rank` counts the ends before."""
    tags, end = view.tags, site.sentence_end
    lemma, form = site.word.lemma, site.word.form
    opening = tags[begin]
    opened = opening if opening in _OPENERS else "-"
    sign = "LAST" if last else view.ahead(at, end)
    following = "END" if at + 1 >= end or last else view.ahead(at + 1, end)
    third = "END" if at + 2 >= end or last else tags[at + 2]
    before = view.behind(at, begin)
    size = bucket(at - begin)
    inner = tags[begin:at]
    commas = min(inner.count(","), 3)
    verbs = min(sum(tag.endswith("!") or tag in _VERBAL for tag in inner[:20]), 3)
    return [
        f"{sign}",
        f"{sign} {following}",
        f"{sign} {following} {third}",
        f"{sign} {opened}",
        f"{sign} {opened} {following} {verbs}",
        f"{sign} < {before}",
        f"{sign} size {size} {opened}",
        f"{sign} rank {min(rank, 4)} {opened}",
        f"{sign} commas {commas} {opened}",
        f"{sign} verbs {verbs} {opened}",
        f"l {lemma} {sign}",
        f"l {lemma} size {size}",
        f"{form} {site.word.attitude[0]} {opening} {sign} {following}",
        f"{form} {site.word.attitude[0]} {sign} {verbs}",
        f"open {opening} size {size}",
        f"rest {bucket(end - at)} {sign}",
    ]


_VERBAL = frozenset("is was are were be been has have had do does did will would can could may might must shall should".split())


def left_features(view: View, site: Site, begin: int, end: int, rank: int, first: int) -> list[str]:
    """The features of content from `begin` to `end` in front of the attribution of `site`, which begins at `first`."""
    tags, start = view.tags, site.sentence_first
    lemma, form = site.word.lemma, site.word.form
    before = view.behind(begin, start)
    opening = view.ahead(begin, end)
    sign = tags[end] if end < first else "none"
    size = bucket(end - begin)
    whole = "all" if begin == start else "part"
    return [
        f"{whole} {sign}",
        f"{whole} {form} {sign}",
        f"{whole} rank {rank}",
        f"{before} {opening}",
        f"{before} {opening} {sign}",
        f"{before} size {size}",
        f"{before} {sign} {form}",
        f"size {size} {form}",
        f"l {lemma} {whole}",
        f"l {lemma} {before}",
        f"opening {opening} {whole}",
    ]
