"""Sorts of bodies: whether one of that name can be called a company, an agency, a carrier."""

from __future__ import annotations

from collections.abc import Collection

from quotekit.speakers.coreference.clusters import Cluster
from quotekit.speakers.words.roles import Role

__all__ = ["can_be_called"]

_FIRMS = frozenset(
    """company firm business airline carmaker automaker retailer lender insurer brewer publisher chain startup start-up
    manufacturer operator maker carrier supplier producer developer builder giant chipmaker drugmaker planemaker
    shipbuilder steelmaker utility newspaper paper magazine""".split()
)
# Firms of one trade; whoever is known by one of them is hardly called by another.
_TRADES = (
    frozenset({"airline", "carrier"}),
    frozenset({"carmaker", "automaker"}),
    frozenset({"retailer", "supermarket"}),
    *(frozenset({trade}) for trade in ("brewer", "chipmaker", "drugmaker", "insurer", "lender", "maker", "planemaker")),
)
_PUBLIC = frozenset(
    """agency army assembly authority bureau church city college commission committee council county court department
    embassy federation government hospital institute league ministry museum navy office parliament party police
    prefecture province region school senate society tribunal union university""".split()
)
_AGENCIES = frozenset({"agency", "body", "organisation", "organization", "institution"})
_OF_FIRMS = frozenset(
    "airlines airways bank corp foods holdings inc industries ltd motors plc stores supermarkets".split()
)


def can_be_called(cluster: Cluster, role: Role) -> bool:
    """Whether a body can be taken up by a noun such as "the company" or "the weather agency"."""
    noun = role.noun
    if noun in _FIRMS:
        return _PUBLIC.isdisjoint(cluster.name) and not _is_of_another_trade(cluster.roles, noun)
    if noun in _AGENCIES:
        field = role.words - {noun}
        told = not field or noun in cluster.name or not field.isdisjoint(_words(cluster))
        return told and _OF_FIRMS.isdisjoint(cluster.name)
    return True


def _is_of_another_trade(roles: Collection[Role], noun: str) -> bool:
    """Whether the text has told another trade: a carrier is no engine maker."""
    own = next((trade for trade in _TRADES if noun in trade), frozenset())
    known = {role.noun for role in roles}
    return bool(own) and own.isdisjoint(known) and any(not trade.isdisjoint(known) for trade in _TRADES)


def _words(cluster: Cluster) -> set[str]:
    return {*cluster.name, *[word for role in cluster.roles for word in role.words]}
