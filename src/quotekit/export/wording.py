"""How people are told of a quotation: who said it, in which capacity, and which words are the speaker's own."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from quotekit.model import DateReference, Quotation, Span, Title

__all__ = ["NOBODY_KNOWN", "capacities", "capacity", "role_in_words", "said_as", "title_of", "when", "who", "words_in"]

_NOBODY: Final = "(nobody named)"
NOBODY_KNOWN: Final = "Nobody named, or in doubt"
_ADDRESS: Final = frozenset({"mr", "mrs", "ms", "miss", "mx", "sir", "madam"})  # titles that tell no capacity


def who(quotation: Quotation) -> str:
    """The speaker; where that is in doubt the words of the mention.

    >>> from quotekit import Quotation, Span
    >>> who(Quotation(content=(), quoted=(), text="", span=Span(start=0, end=0), kind="direct"))
    '(nobody named)'
    """
    if quotation.speaker:
        return quotation.speaker.label
    return quotation.mention.text if quotation.mention else _NOBODY


def title_of(quotation: Quotation) -> Title | None:
    """The capacity in which it was said: the title beside the quotation, else the first that the article gives."""
    beside = [quotation.mention.title] if quotation.mention and quotation.mention.title else []
    given = quotation.speaker.titles if quotation.speaker else ()
    return next((title for title in (*beside, *given) if not _address(title)), None)


def capacities(titles: Iterable[Title], beside: str) -> tuple[str, ...]:
    """Different titles of one speaker in words, each once; none for those that the label `beside` them says already."""
    found: dict[str, str] = {}
    for title in titles:
        words = "" if _address(title) else capacity(title, beside)
        if words:
            found.setdefault(words.casefold(), words)
    return tuple(found.values())


def capacity(title: Title, beside: str = "") -> str:
    """A title in words, with its affiliation; what already stands in the label `beside` it is not said again.

    >>> from quotekit import Span, Title
    >>> capacity(Title(text="mayor", span=Span(start=0, end=5), affiliation="Ely", status="former"))
    'former mayor, Ely'
    """
    return ", ".join(part for part in (role_in_words(title), title.affiliation) if part and part not in beside)


def role_in_words(title: Title) -> str:
    """The role of a title with its status: "former mayor", "mayor-elect"."""
    if title.status == "elect":
        return f"{title.text}-elect"
    return title.text if title.status == "current" else f"{title.status} {title.text}"


def said_as(quotation: Quotation, text: str) -> str:
    """The content in one line, the speaker's own words in “…”."""
    opens = {span.start for span in quotation.quoted}
    closes = {span.end for span in quotation.quoted}
    return " ".join(
        f"{'“' * (span.start in opens)}{span.of(text)}{'”' * (span.end in closes)}" for span in quotation.content
    )


def when(date: DateReference, text: str) -> str:
    """When something was said: on which day, or in the words of the article where they tell of no one day.

    >>> from quotekit import extract_dates
    >>> when(extract_dates("She said so on Monday.")[0], "She said so on Monday.")
    '“Monday”'
    """
    if date.earliest and date.earliest == date.latest:
        return f"on {date.earliest}"
    return f"“{date.span.of(text)}”"


def words_in(text: str, spans: Iterable[Span]) -> int:
    """How many words the spans of `text` hold."""
    return sum(len(span.of(text).split()) for span in spans)


def _address(title: Title) -> bool:
    return title.affiliation is None and title.text.casefold().rstrip(".") in _ADDRESS
