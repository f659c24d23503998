"""Who speaks in an article, and what the marks mean."""

from __future__ import annotations

from typing import Final

from quotekit.export.html.article import colour
from quotekit.export.html.cast import Cast, Member
from quotekit.export.html.markup import Html, element, join, label

__all__ = ["counted", "key", "legend"]

_SAMPLES: Final = (
    ("direct", "q s0 direct", "the speaker’s own words"),
    ("mixed", "q s0 mixed", "some words the speaker’s own"),
    ("indirect", "q s0 indirect", "the reporter’s account"),
    ("name", "m s0", "who is meant, in the speaker’s colour"),
    ("title", "title", "in which capacity"),
    ("cue", "cue", "what attributes it"),
    ("date", "date", "a date, time or duration"),
    ("2", "n s0", "the number of the speaker; “?” is nobody known, or likelier wrong than right"),
)


def legend(cast: Cast, prefix: str) -> Html:
    """Everybody quoted, with capacities and counts, each leading to the first quotation; then those only named."""
    parts = [
        element("ul", *(_member(member, prefix) for member in cast.members), class_="cast", role="list")
        if cast.members
        else element("p", label("Nobody is quoted."))
    ]
    if cast.unquoted:
        names = join((element("bdi", label(speaker.label)) for speaker in cast.unquoted), "; ")
        parts.append(element("p", join((label("Named, not quoted:"), names), " "), class_="quiet"))
    return join(parts)


def key() -> Html:
    """What the marks mean."""
    return element("ul", *map(_sample, _SAMPLES), class_="key quiet", role="list")


def counted(number: int, noun: str) -> str:
    """A number of things in words.

    >>> counted(1, "word"), counted(1200, "word")
    ('1 word', '1,200 words')
    """
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def _member(member: Member, prefix: str) -> Html:
    amount = f"{counted(member.quotations, 'quotation')}, {counted(member.words, 'word')}"
    return element(
        "li",
        element("span", label(str(member.number or "?")), class_="n"),
        element("a", element("bdi", label(member.label)), href=f"#{prefix}{member.first + 1}"),
        *(element("span", label(words), class_="capacity") for words in member.capacities),
        element("span", label(amount), class_="quiet"),
        class_=colour(member.number),
    )


def _sample(sample: tuple[str, str, str]) -> Html:
    words, classes, meaning = sample
    return element("li", join((element("span", label(words), class_=classes), label(meaning)), " "))
