"""Judging: which quotation of an extraction a written one is, and whether its words, speaker and title are right."""

from __future__ import annotations

import re
from typing import Any

from quotekit import Extraction, Quotation, Speaker

__all__ = ["has_content", "has_title", "is_meant", "judge", "plain", "quotation_of"]


def quotation_of(article: Extraction, want: dict[str, Any]) -> Quotation | None:
    """The quotation that shares most with the gold one, None if none shares half of a piece."""
    first = plain((want.get("quoted") or want["content"])[0])
    pieces = [(q, plain(span.of(article.text))) for q in article.quotations for span in (*q.quoted, *q.content)]
    sharing = [pair for pair in pieces if first in pair[1] or (pair[1] in first and 2 * len(pair[1]) > len(first))]
    return min(sharing, key=lambda pair: abs(len(pair[1]) - len(first)), default=(None, ""))[0]


def judge(want: dict[str, Any], found: Quotation | None) -> str:
    """right, wrong or left (nobody given) where the gold names somebody; open or guessed where it does not."""
    speaker = found.speaker if found else None
    if want["open"] or not want["speaker"]:
        return "guessed" if speaker else "open"
    if speaker is None:
        return "left"
    return "right" if is_meant(speaker, want["speaker"]) else "wrong"


def is_meant(speaker: Speaker, gold: str) -> bool:
    """Whether the speaker is the gold one; one without a name by the words of some mention, however many of them."""
    wanted = plain(gold)
    if speaker.name is not None:
        return plain(speaker.name) == wanted
    shown = {plain(speaker.label), *(plain(mention.text) for mention in speaker.mentions)}
    return any(words == wanted or wanted.startswith(f"{words} ") or words.startswith(f"{wanted} ") for words in shown)


def plain(text: str) -> str:
    """Small letters and single blanks, no article and no punctuation but stops and hyphens."""
    words = " ".join(re.sub(r"[^\w\s.’'-]", " ", text.casefold()).split()).strip(" .'’")
    for article in ("the ", "a ", "an "):
        words = words.removeprefix(article)
    return words


def has_content(found: Quotation, want: dict[str, Any], text: str) -> bool:
    """Whether the content is the written one, to the word."""
    return [plain(span.of(text)) for span in found.content] == [plain(piece) for piece in want["content"]]


def has_title(found: Quotation, want: dict[str, Any]) -> bool:
    """Whether the speaker has the written title, among others perhaps."""
    speaker = found.speaker
    return speaker is not None and plain(want["title"]) in {plain(title.text) for title in speaker.titles}
