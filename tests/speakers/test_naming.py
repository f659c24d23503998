"""Mentions read anew beside others; the sentences are made up."""

from __future__ import annotations

import pytest

import quotekit
from quotekit.locale.en import EN
from quotekit.speakers.mentions.find import find_mentions
from quotekit.speakers.mentions.naming import ending_before
from quotekit.text.document import read


def spoken(text: str) -> list[tuple[str | None, str | None]]:
    """Name and title of every mention but pronouns."""
    mentions = [mention for speaker in quotekit.extract_speakers(text) for mention in speaker.mentions]
    mentions.sort(key=lambda mention: mention.span.start)
    return [
        (mention.name, mention.title.text if mention.title else None)
        for mention in mentions
        if mention.kind != "pronoun"
    ]


@pytest.mark.parametrize("opening", ["In a statement", "After a long row", "The next day", "This week", "In July"])
def test_what_tells_when_or_where_is_no_title(opening: str) -> None:
    text = f"{opening}, Brian Falk, a spokesman for the club, said: “As we have said, the answer is no.”"
    assert ("Brian Falk", "spokesman") in spoken(text)


def test_a_description_is_a_title() -> None:
    assert spoken("“No,” said its bassoonist, Brian Falk.")[0] == ("Brian Falk", "bassoonist")


def test_a_phrase_takes_the_name_over() -> None:
    assert spoken("According to Lorella Pray, Lind's Latino vote director, the club has met thousands.")[0] == (
        "Lorella Pray",
        "Latino vote director",
    )
    assert spoken("The letter was attributed to Dr. Harold Borne, though it reads like a poem.")[0] == (
        "Harold Borne",
        "Dr.",
    )


def test_a_phrase_takes_the_title_over() -> None:
    assert (None, "delegates") in spoken("Some delegates at the convention in Lima said they welcomed it.")


def test_a_mention_ends_before_who_speaks_in_its_clause() -> None:
    document = read("Mayor Ana Cruz, who leads the club, left.")
    (mention,) = find_mentions(document, EN.people)
    shorter = ending_before(mention, 4)
    assert shorter is not None
    assert (shorter.first, shorter.end, shorter.name_end) == (0, 3, 3)
    assert ending_before(mention, 1) is None
