"""Sentences with their mentions in brackets, and the titles of each: status, title, @ whom it serves; "-" for none."""

from __future__ import annotations

from quotekit.locale.en import EN
from quotekit.model import Title
from quotekit.speakers.mentions.find import find_mentions
from quotekit.speakers.mentions.titles import to_title
from quotekit.text.document import read


def marked(line: str) -> str:
    """The line as it should be, read from the sentence in it alone."""
    text = line.split(" | ", maxsplit=1)[0].replace("[", "").replace("]", "")
    document = read(text)
    found = find_mentions(document, EN.people)
    shown = text
    titles: list[str] = []
    for mention in reversed([mention for mention in found if mention.kind != "pronoun"]):
        start, end = document.starts[mention.first], document.ends[mention.end - 1]
        shown = f"{shown[:start]}[{shown[start:end]}]{shown[end:]}"
        titles.insert(0, "; ".join(_said(to_title(document, title, EN.people)) for title in mention.titles) or "-")
    return " | ".join([shown, *titles])


def _said(title: Title) -> str:
    status = "" if title.status == "current" else title.status + " "
    return f"{status}{title.text}" + (f" @ {title.affiliation}" if title.affiliation else "")
