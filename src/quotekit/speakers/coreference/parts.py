"""Roles that a text tells otherwise than by a title: "founded by Ana Roe", "Rep. Bo Lind, D-Ohio"."""

from __future__ import annotations

from collections.abc import Sequence

from quotekit.speakers.coreference.clusters import Cluster
from quotekit.speakers.coreference.register import Register
from quotekit.speakers.found import FoundMention

__all__ = ["note_part"]

_DOERS = {
    "built": "builder",
    "coached": "coach",
    "composed": "composer",
    "conducted": "conductor",
    "designed": "designer",
    "directed": "director",
    "established": "founder",
    "founded": "founder",
    "launched": "founder",
    "led": "leader",
    "managed": "manager",
    "owned": "owner",
    "represented": "lawyer",
    "started": "founder",
    "taught": "teacher",
    "trained": "trainer",
    "written": "author",
}
_REACH = 10  # tokens between the verb and whom it names
_PARTIES = {"D": "democrat", "R": "republican"}  # as American papers write them


def note_part(register: Register, words: Sequence[str], mention: FoundMention, cluster: Cluster) -> None:
    """Note the role that the verb before "by" and a name, or the party behind a name, tells of somebody."""
    if not cluster.is_person or (not mention.titles and len(cluster.name) < 2):
        return
    behind = words[mention.name_end : mention.name_end + 2]
    if len(behind) > 1 and behind[0] in (",", "("):
        party, dash, _ = behind[1].partition("-")
        if party in _PARTIES and (dash or behind[0] == "("):
            register.give_role(cluster, _PARTIES[party])
    if mention.first and words[mention.first - 1] == "by":
        for at in range(mention.first - 2, max(mention.first - 2 - _REACH, -1), -1):
            if words[at] in (".", ",", ";"):
                return
            if words[at] in _DOERS:
                register.give_role(cluster, _DOERS[words[at]])
                return
