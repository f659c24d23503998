"""Rules of reported speech: the shapes in which words without marks are attributed, each with two examples."""

from __future__ import annotations

from quotekit.quotations.indirect.sites import Site
from quotekit.quotations.indirect.view import View
from quotekit.rule import Rule

__all__ = ["RULES", "rule_of"]

RULES = (
    Rule(
        id="indirect.that",
        summary="A reporting verb has a clause with that.",
        yes="The minister said on Monday that the bridge would open in May.",
        no="The minister crossed the bridge that opened in May.",
    ),
    Rule(
        id="indirect.clause",
        summary="A reporting verb has a clause or a phrase without a word that opens it.",
        yes="The minister said the bridge would open in May.",
        no="The bridge in the old town opened in May.",
    ),
    Rule(
        id="indirect.infinitive",
        summary="A reporting verb has an infinitive: promised to, urged them to.",
        yes="The minister promised to reopen the bridge in May.",
        no="The road leads to the bridge.",
    ),
    Rule(
        id="indirect.question",
        summary="A reporting verb has a clause with whether or a question word.",
        yes="The lawyer asked whether the bridge was safe.",
        no="The bridge closed when the river rose.",
    ),
    Rule(
        id="indirect.after",
        summary="The attribution closes the sentence: the bridge is safe, the minister said.",
        yes="The bridge will open in May, the minister said.",
        no="The bridge will open in May, a month late.",
    ),
    Rule(
        id="indirect.according",
        summary="A preposition attributes: according to.",
        yes="The bridge is safe, according to the minister.",
        no="The bridge is safe, and the minister crossed it.",
    ),
    Rule(
        id="indirect.around",
        summary="The attribution stands inside the content, which has two pieces.",
        yes="The bridge, the minister said, would open in May.",
        no="The bridge, a steel giant, opened in May.",
    ),
    Rule(
        id="indirect.noun",
        summary="A noun of saying or thinking attributes: allegations that.",
        yes="There were allegations that the clerk had taken bribes.",
        no="There were bridges that the clerk had crossed.",
    ),
    Rule(
        id="indirect.adjective",
        summary="An adjective of saying or thinking attributes: adamant that.",
        yes="The union was adamant that no jobs would be lost.",
        no="The bridge is long and narrow.",
    ),
    Rule(
        id="indirect.adverb",
        summary="An adverb attributes to nobody in particular: reportedly.",
        yes="The company reportedly spent 2 million dollars on the bridge.",
        no="The company quickly spent 2 million dollars on the bridge.",
    ),
)

_CLAUSES = {
    "that": "that",
    "to": "infinitive",
    "whether": "question",
    "if": "question",
    "how": "question",
    "why": "question",
}
_FORMS = {"preposition": "according", "noun": "noun", "adjective": "adjective", "adverb": "adverb"}


def rule_of(view: View, site: Site, side: str, content: tuple[tuple[int, int], ...]) -> str:
    """The id of the shape in which `site` attributes `content`."""
    shape = _FORMS.get(site.word.form)
    if shape is None and side == "around" and len(content) > 1:
        shape = "around"
    elif shape is None and content[0][0] < site.token:
        shape = "after"
    if shape is None:
        shape = _CLAUSES.get(view.tags[content[-1][0]], "clause")
    return f"indirect.{shape}"
