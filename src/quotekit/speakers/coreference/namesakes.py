"""Which of the bearers of a name it can be of: what gender, style, age and suffix leave, and who fits best."""

from __future__ import annotations

from collections.abc import Sequence

from quotekit.speakers.coreference.clusters import Cluster, of_age
from quotekit.speakers.coreference.evidence import ADDRESSING, Clues
from quotekit.speakers.words.names import is_kunya

__all__ = ["agree", "by_surname_alone", "called_so", "closest", "goes_by", "same_sort", "with_family"]

_TWO_STYLES = {"mrs", "ms"}  # of two women: one is Mrs. Roe, the other Ms. Roe


def with_family(found: list[Cluster], pool: Sequence[Cluster], clues: Clues) -> list[Cluster]:
    """The bearers of a surname with those whose brother's it is: the elder Roe, or a Roe who may be either of two."""
    name = clues.name[0]
    if not clues.age and (clues.shown or any(cluster.surnamed or cluster.name == clues.name for cluster in found)):
        return found
    return found + [
        c for c in pool if c.family == name and (clues.age or (c.sibling and not c.by_given)) and c not in found
    ]


def called_so(found: list[Cluster], name: str) -> list[Cluster]:
    """Of several those whom the text may call by this name alone: not who is Mrs. Roe there.

    Where Ana Tesfaye is called Ana, Tesfaye is Tesfaye Bekele.
    """
    found = [c for c in found if not c.style] or found
    if not any(c.name[0] == name for c in found):
        return found
    return [c for c in found if not c.by_given or c.name[0] == name]


def by_surname_alone(pool: Sequence[Cluster], clues: Clues) -> list[Cluster]:
    """Who of two surnames bears this one, Mr. Ibarra of Juan Ibarra Soto; or this title: Nana Roe, Nana Ama Roe."""
    name = clues.name
    if len(name) == 1:
        return [c for c in pool if c.is_person and name[0] in c.name[1:-1] and agree(c, clues)]
    if len(name) == 2 and name[0] in ADDRESSING:
        found = [c for c in pool if c.is_person and c.name[-1] == name[1] and len(c.name) > 1 and agree(c, clues)]
        return found if len(found) == 1 else []
    return []


def goes_by(alias: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Whether a name is what else somebody is called, or one word of it: Mighty Mo, Mo."""
    if name == alias:
        return alias != ()
    return alias != () and len(name) == 1 and not is_kunya(alias) and name[0] in (alias[0], alias[-1])


def agree(cluster: Cluster, clues: Clues) -> bool:
    """Whether no gender, style, age or suffix speaks against it; a family name that comes first shows no gender."""
    if cluster.gender and clues.gender and cluster.gender != clues.gender:
        if len(clues.name) > 1 and not clues.shown and cluster.name[1:][-len(clues.name) :] == clues.name:
            return True  # Mac, Von, Ben begin a surname here
        if cluster.listed and not clues.shown and len(clues.name) == 1:
            return True  # what a clause tells of Roe against what a given name tells
        family_first = len(clues.name) == 1 and clues.name[0] == cluster.name[0] and clues.name != cluster.name
        if cluster.shown or not (clues.shown and family_first):
            return False
    if (clues.age and cluster.age and clues.age != cluster.age) or {clues.style, cluster.style} == _TWO_STYLES:
        return False
    if clues.suffix and not cluster.suffix and cluster.name == clues.name:
        return False  # who is called Jr. behind a man of that name is his son
    return not (cluster.suffix and clues.suffix and cluster.suffix != clues.suffix)


def same_sort(cluster: Cluster, clues: Clues) -> bool:
    """Whether both are one person, both several, or both a body."""
    if clues.plural:
        return cluster.plural
    if clues.kind == "organisation":
        return cluster.kind == "organisation"
    # A role may be a body's: the developer, Northern Gust.
    return cluster.thing if clues.thing else cluster.is_person or (cluster.name != () and not cluster.plural)


def closest(found: list[Cluster], clues: Clues) -> list[Cluster]:
    """Of several that fit, those that fit best: the whole name, the surname before the given name, the age."""
    name = clues.name
    for better in (
        [c for c in found if c.name == name and c.suffix == clues.suffix],
        [c for c in found if len(name) > 1 and c.name[-len(name) :] == name and c.suffix == clues.suffix],
        of_age(found, clues.age),
        [c for c in found if name[-1] in (c.name[-1], c.family)],
    ):
        if better:
            return better
    return found
