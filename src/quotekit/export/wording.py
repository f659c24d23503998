"""How people are told of a quotation: who said it, in which capacity, and which words are the speaker's own."""

from __future__ import annotations

from quotekit.model import Quotation, Title

__all__ = ["NOBODY", "capacity", "said_as", "title_of", "who"]

NOBODY = "(nobody named)"


def who(quotation: Quotation) -> str:
    """The speaker; where that is in doubt the words of the mention.

    >>> from quotekit import Quotation, Span
    >>> who(Quotation(content=(), quoted=(), text="", span=Span(start=0, end=0), kind="direct"))
    '(nobody named)'
    """
    if quotation.speaker:
        return quotation.speaker.label
    return quotation.mention.text if quotation.mention else NOBODY


def title_of(quotation: Quotation) -> Title | None:
    """The title beside the quotation, else the first that the article gives its speaker."""
    if quotation.mention and quotation.mention.title:
        return quotation.mention.title
    return quotation.speaker.titles[0] if quotation.speaker and quotation.speaker.titles else None


def capacity(title: Title, beside: str = "") -> str:
    """A title in words, with its affiliation; what already stands in the label `beside` it is not said again.

    >>> from quotekit import Span, Title
    >>> capacity(Title(text="mayor", span=Span(start=0, end=5), affiliation="Ely", status="former"))
    'former mayor, Ely'
    """
    role = {"current": title.text, "elect": f"{title.text}-elect"}.get(title.status, f"{title.status} {title.text}")
    return ", ".join(part for part in (role, title.affiliation) if part and part not in beside)


def said_as(quotation: Quotation, text: str) -> str:
    """The content in one line, the speaker's own words in “…”."""
    opens = {span.start for span in quotation.quoted}
    closes = {span.end for span in quotation.quoted}
    return " ".join(
        f"{'“' * (span.start in opens)}{span.of(text)}{'”' * (span.end in closes)}" for span in quotation.content
    )
