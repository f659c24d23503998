"""Groups of quotations that a link shows alone, without a script: the address names the group, the styles do the rest.

A group has an anchor before all quotations.  Where the address names it, quotations without its class are hidden.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from quotekit.export.html.markup import Html, element, join, label
from quotekit.export.report.counts import Total

__all__ = ["Group", "anchors", "classes", "groups_of", "rules"]


@frozen
class Group:
    """Quotations with a class of their own, which is the id of their anchor too."""

    id: str
    total: Total


def groups_of(letter: str, totals: Sequence[Total]) -> list[Group]:
    """A group for each total that holds quotations, its id made of the letter and the place."""
    return [Group(f"{letter}{number}", total) for number, total in enumerate(totals, start=1) if total.lines]


def classes(groups: Sequence[Group], lines: int) -> list[list[str]]:
    """Of each of so many lines the groups that it belongs to."""
    found: list[list[str]] = [[] for _ in range(lines)]
    for group in groups:
        for line in group.total.lines:
            found[line].append(group.id)
    return found


def anchors(groups: Sequence[Group], everything: str) -> Html:
    """A line for each group, seen only while it is shown alone; `everything` is the id of all quotations."""
    return join(
        element(
            "p",
            label("Only"),
            element("bdi", label(group.total.name)),
            label(f"({len(group.total.lines):,})."),
            element("a", label("Show all"), href=f"#{everything}"),
            class_="only",
            id=group.id,
        )
        for group in groups
    )


def rules(groups: Sequence[Group]) -> str:
    """A style sheet that hides what is not in the group of the address."""
    alone = "#{0}:target~.voice:not(.{0}),#{0}:target~.voice li:not(.{0}){{display:none}}"
    return "\n".join(alone.format(group.id) for group in groups)
