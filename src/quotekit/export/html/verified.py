"""The page of a verification: what a text quotes, what its sources have, and whether the one bears out the other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from quotekit.export.html.legend import counted
from quotekit.export.html.markup import Html, element, join, label, style_sheet
from quotekit.export.html.page import made_by, whole_page
from quotekit.export.verification import in_source, in_text, verdict_in_words
from quotekit.export.wording import who
from quotekit.verification.verdicts import Check, Verification

__all__ = ["to_verification_html"]

# A sign and the number of a colour for each verdict; what is in doubt gets a sign of its own.
_SIGNS: Final = {
    "said": ("✓", 3),
    "said_by_another": ("⇄", 2),
    "words_only": ("?", 5),
    "words_changed": ("≠", 2),
    "attribution_only": ("?", 5),
    "not_found": ("✗", 2),
}
_DOUBT: Final = "?"


def to_verification_html(verification: Verification, *, title: str = "What was quoted") -> str:
    """A page that stands alone: a row for each quotation, with its verdict and what stands in the source.

    It holds no script and loads nothing, whatever the texts say.  Write it as UTF-8.

    >>> page = to_verification_html(Verification(text="It rained.", sources=()), title="Weather")
    >>> page[:15], "Nothing to check." in page
    ('<!DOCTYPE html>', True)
    """
    if not isinstance(verification, Verification):
        raise TypeError(f"verification is {type(verification).__name__}: give what quotekit.verify returns")
    body = element(
        "main",
        element("header", element("h1", label(title)), element("p", label(_summary(verification)), class_="quiet")),
        _table(verification) if verification.checks else Html(""),
        element("footer", made_by(())),
        class_="quotekit page verified",
    )
    return whole_page(title, body, style_sheet("quotekit.export.html", "verified.css"))


def _summary(verification: Verification) -> str:
    counts = [f"{number} {verdict_in_words(verdict)}" for verdict, number in verification.counts.items()]
    if not counts:
        return "Nothing to check."
    quotations, sources = len(verification.checks), len(verification.sources)
    told = f"{counted(quotations, 'quotation')} against {counted(sources, 'source')}: {', '.join(counts)}."
    if verification.unchecked:
        told += f" {counted(len(verification.unchecked), 'quotation')} without marks not checked."
    return told


def _table(verification: Verification) -> Html:
    heads = (element("th", label(words), scope="col") for words in ("Quoted", "Verdict", "In the source"))
    rows = (element("tr", *_row(check, verification)) for check in verification.checks)
    return element("table", element("thead", element("tr", *heads)), element("tbody", *rows))


def _row(check: Check, verification: Verification) -> Iterator[Html]:
    yield element(
        "th",
        element("p", label(who(check.quotation))),
        element("p", label(in_text(check, verification)), class_="words"),
        scope="row",
    )
    sign, colour = _SIGNS[check.verdict]
    if check.verdict == "said" and check.doubt:
        sign, colour = _DOUBT, 5
    yield element(
        "td",
        join((element("span", label(sign), aria_hidden="true"), label(verdict_in_words(check.verdict))), " "),
        class_=f"verdict s{colour}",
    )
    yield element("td", join(_found(check, verification)))


def _found(check: Check, verification: Verification) -> Iterator[Html]:
    for line in in_source(check, verification):
        yield element("p", label(line))
    if check.doubt:
        yield element("p", label(f"In doubt: {check.doubt}"), class_="doubt")
