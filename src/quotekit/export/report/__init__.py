"""Many extractions as one report that people read.

`counts.py` counts, `periods.py` gathers days, `bars.py` draws, `filters.py` lets a link show some quotations alone,
`voices.py` lists them all, `page.py` puts them together.
"""

from __future__ import annotations

from quotekit.export.report.page import to_report

__all__ = ["to_report"]
