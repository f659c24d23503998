"""An extraction as a page that people read: `to_html` gives one that stands alone, `to_fragment` a piece of one.

`markup.py` makes elements and escapes, `segments.py` flattens spans, `article.py` marks the text, `legend.py` says who
speaks, `page.py` puts them together.  `verified.py` is the page of a verification.
"""

from __future__ import annotations

from quotekit.export.html.page import to_fragment, to_html

__all__ = ["to_fragment", "to_html"]
