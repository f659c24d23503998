"""Pages read by parsers that browsers resemble, and escaping compared with a library that is trusted with it."""

from __future__ import annotations

import pytest
from drawn import extractions, texts
from hypothesis import given, settings
from parsed import expected_text

from quotekit import Extraction
from quotekit.export.html import to_html
from quotekit.export.html.markup import element, label, prose
from quotekit.export.report import to_report
from quotekit.export.table import printable

pytestmark = pytest.mark.integration


@settings(max_examples=25)
@given(extractions(), texts)
def test_pages_are_html_without_an_error(drawn: Extraction, title: str) -> None:
    html5lib = pytest.importorskip("html5lib")
    for page in (to_html(drawn, title=title), to_report([(title, drawn)] * 2, title=title)):
        parser = html5lib.HTMLParser(namespaceHTMLElements=False)
        parser.parse(page)
        serious = [error for _, error, _ in parser.errors if error != "non-void-element-with-trailing-solidus"]
        assert serious == []


@settings(max_examples=25)
@given(extractions())
def test_the_text_comes_back_as_browsers_read_it(drawn: Extraction) -> None:
    html5lib = pytest.importorskip("html5lib")
    tree = html5lib.parse(to_html(drawn), namespaceHTMLElements=False)
    [article] = [found for found in tree.iter() if found.get("class") == "text"]
    assert "".join(article.itertext()) == expected_text(drawn.text)


@given(texts)
def test_escaping_means_what_markupsafe_means(text: str) -> None:
    markupsafe = pytest.importorskip("markupsafe")
    shown = expected_text(text)
    assert prose(shown).replace("&#x27;", "&#39;").replace("&quot;", "&#34;") == str(markupsafe.escape(shown))
    assert markupsafe.Markup(label(text)).unescape() == printable(text)
    attribute = element("i", class_=printable(text))
    assert markupsafe.Markup(attribute.removeprefix('<i class="').removesuffix('"></i>')).unescape() == printable(text)
