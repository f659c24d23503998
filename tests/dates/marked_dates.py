"""Texts whose dates stand in brackets, as they are found in them."""

from __future__ import annotations

from quotekit import extract_dates


def read_marked(marked: str, published: str | None = "2014-05-19") -> tuple[str, str]:
    """The text with the dates found put in brackets, and their values."""
    text = shown = marked.replace("[", "").replace("]", "")
    found = extract_dates(text, published=published)
    for date in reversed(found):
        start, end = date.span.start, date.span.end
        shown = f"{shown[:start]}[{shown[start:end]}]{shown[end:]}"
    return shown, " ".join(date.value for date in found)
