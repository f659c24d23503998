"""Pages: one article that stands alone, or as a piece of a notebook; and what every page has."""

from __future__ import annotations

from hashlib import sha256
from typing import Final

from quotekit.export.html.article import article
from quotekit.export.html.cast import UNKNOWN, Cast, cast_of
from quotekit.export.html.legend import counted, key, legend
from quotekit.export.html.markup import Html, element, label, style, style_sheet
from quotekit.model import Extraction
from quotekit.version import __version__

__all__ = ["made_by", "to_fragment", "to_html", "whole_page"]

# Nothing on a page is loaded or run; the policy makes the browser see to it as well.
_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def to_html(extraction: Extraction, *, title: str = "Who said what") -> str:
    """A page that stands alone: the article with everything marked, and who speaks in it.

    Quotations are coloured by speaker and bear the speaker's number; rule and confidence show on hover and on focus.
    The page holds no script and loads nothing, whatever the text says.  Control characters, which no page can hold,
    are shown as U+FFFD.  Write it as UTF-8.

    >>> page = to_html(Extraction(text="Rain is likely <today>."), title="Weather")
    >>> page[:15], "<title>Weather</title>" in page, "Rain is likely &lt;today&gt;." in page
    ('<!DOCTYPE html>', True, True)
    """
    _check(extraction, title)
    cast = cast_of(extraction)
    body = element(
        "main",
        element("header", element("h1", label(title)), element("p", label(_summary(extraction, cast)), class_="quiet")),
        *_sections(extraction, cast, 2, "q"),
        element("footer", made_by(extraction.weights), class_="quiet"),
        class_="quotekit page",
    )
    return whole_page(title, body)


def to_fragment(extraction: Extraction) -> str:
    """The same as a piece of a page, its styles with it: what a notebook shows of an extraction.

    >>> to_fragment(Extraction(text="Rain is likely.")).startswith("<div class=\\"quotekit\\"")
    True
    """
    _check(extraction, "")
    prefix = f"q{sha256(extraction.text.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}-"  # a notebook shows several
    return element(
        "div",
        style(_sheet("article.css")),
        *_sections(extraction, cast_of(extraction), 3, prefix),
        class_="quotekit",
    )


def whole_page(title: str, body: Html, *sheets: str) -> str:
    """A page around `body`, with style sheets of its own besides those that every page has."""
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=_POLICY),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("title", label(title)),
        *(style(sheet) for sheet in (_sheet("article.css"), _sheet("page.css"), *sheets)),
    )
    return f"<!DOCTYPE html>\n{element('html', head, element('body', body), lang='en')}\n"


def _sheet(name: str) -> str:
    return style_sheet("quotekit.export.html", name)


def made_by(weights: tuple[str, ...]) -> Html:
    """What made a page."""
    by = f"Made by quotekit {__version__}"
    return element("p", label(f"{by} with the weights {', '.join(weights)}." if weights else f"{by}."))


def _sections(extraction: Extraction, cast: Cast, level: int, prefix: str) -> tuple[Html, ...]:
    return (
        element("section", element(f"h{level}", label("Speakers")), legend(cast, prefix), class_="legend"),
        element(
            "section",
            element(f"h{level}", label("Article")),
            element("div", article(extraction, cast, prefix), class_="text"),
            class_="article",
        ),
        element("section", element(f"h{level}", label("What the marks mean")), key(), class_="marks"),
    )


def _summary(extraction: Extraction, cast: Cast) -> str:
    speakers = sum(member.number != UNKNOWN for member in cast.members)
    told = f"{counted(len(extraction.quotations), 'quotation')}, {counted(speakers, 'speaker')} quoted"
    return f"{told}, published {extraction.published.isoformat()}" if extraction.published else told


def _check(extraction: object, title: object) -> None:
    if not isinstance(extraction, Extraction):
        raise TypeError(f"extraction is {type(extraction).__name__}: give what quotekit.extract returns")
    if not isinstance(title, str):
        raise TypeError(f"title is {type(title).__name__}: give a str")
