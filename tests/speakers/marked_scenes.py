"""Texts with their mentions marked by hand, so that coreference is tested apart from the finding of mentions.

`[Ana Roe]` is a name, `[she]` a pronoun, `[the mayor]` a description, `[+two mayors]` one of several people,
`[@the bank]` a body.  Braces hold the name where more stands with it, parentheses its title, angles whom it serves:
`[{Ana Roe}, a (senator) for <Ohio>]`.  A star marks the source of the words in marks in its paragraph:
`“Yes,” [*she] said.`
"""

from __future__ import annotations

import re
from typing import NamedTuple

from quotekit.locale.en import EN
from quotekit.model import TitleStatus
from quotekit.speakers.coreference.resolve import Attribution, Resolution, resolve
from quotekit.speakers.found import FoundMention, FoundTitle
from quotekit.speakers.words.pronouns import PRONOUNS
from quotekit.text.document import Document, read

__all__ = ["Scene", "labels", "read_scene"]

_MARKUP = re.compile(r"[\[\]{}()<>]|(?<=\[)[*+@]+")
_QUOTED = re.compile(r"“([^“”]*)”")


class Scene(NamedTuple):
    """A marked text, read: what `resolve` is given."""

    document: Document
    mentions: list[FoundMention]
    quoted: list[tuple[int, int]]
    attributions: list[Attribution]

    def resolve(self) -> Resolution:
        """Who each mention is."""
        return resolve(self.document, self.mentions, self.quoted, self.attributions, EN.people)


def read_scene(marked: str) -> Scene:
    """The plain text of `marked` as a document, with the mentions that it marks."""
    plain, events = _unmark(marked)
    document = read(plain)
    mentions: list[FoundMention] = []
    starred: list[int] = []
    opened: dict[str, int] = {}
    for sign, offset in events:
        if sign == "[":
            opened = {"[": offset, "flags": 0}
        elif sign in "{(<})>":
            opened[sign] = offset
        elif sign == "]":
            if opened.get("*"):
                starred.append(len(mentions))
            mentions.append(_mention(document, opened, offset))
        else:
            opened.update(dict.fromkeys(sign, 1))
    spans = [(match.start(1), match.end(1)) for match in _QUOTED.finditer(plain)]
    quoted = [(document.token_at(start), document.token_at(end - 1) + 1) for start, end in spans]
    attributions = [_attribution(document, number, mentions[number], quoted) for number in starred]
    return Scene(document, mentions, quoted, attributions)


def labels(marked: str) -> list[str | None]:
    """The label of the speaker of each mention, in order; None where it is in doubt."""
    found = read_scene(marked).resolve()
    return [None if number is None else found.speakers[number].label for number in found.speaker_of]


def _unmark(marked: str) -> tuple[str, list[tuple[str, int]]]:
    parts: list[str] = []
    events: list[tuple[str, int]] = []
    last = size = 0
    for match in _MARKUP.finditer(marked):
        parts.append(marked[last : match.start()])
        size += match.start() - last
        last = match.end()
        events.append((match[0], size))
    parts.append(marked[last:])
    return "".join(parts), events


def _mention(document: Document, opened: dict[str, int], end: int) -> FoundMention:
    def tokens(start: int, stop: int) -> tuple[int, int]:
        return document.token_at(start), document.token_at(stop - 1) + 1

    first, stop = tokens(opened["["], end)
    words = document.words[first:stop]
    titles: tuple[FoundTitle, ...] = ()
    if "(" in opened:
        served = tokens(opened["<"], opened[">"]) if "<" in opened else (-1, -1)
        status: TitleStatus = "former" if "former" in words else "current"
        titles = (FoundTitle(*tokens(opened["("], opened[")"]), *served, status),)
    if "{" in opened:
        name = tokens(opened["{"], opened["}"])
    elif (
        "(" not in opened
        and words[0][0].isupper()
        and words[0].lower() not in PRONOUNS
        and words[0] not in ("The", "His", "Her", "A")
    ):
        name = first, stop
    else:
        name = -1, -1
    core_end = stop if name[1] < 0 or document.words[name[1] : name[1] + 1] != [","] else name[1]
    kind = "name" if name[0] >= 0 else "pronoun" if words[0].lower() in PRONOUNS and len(words) == 1 else "description"
    head = name[1] - 1 if name[0] >= 0 else stop - 1
    for preposition in ("for", "of", "who"):
        if name[0] < 0 and preposition in words[1:]:
            head = min(head, first + words.index(preposition) - 1)
    if opened.get("@"):
        return FoundMention(first, stop, "organisation", first, stop, stop - 1, *name, titles)
    return FoundMention(
        first,
        stop,
        kind,  # type: ignore[arg-type]
        first,
        core_end,
        head,
        *name,
        titles,
        plural=bool(opened.get("+")),
    )


def _attribution(document: Document, number: int, mention: FoundMention, quoted: list[tuple[int, int]]) -> Attribution:
    first, end = document.paragraph_tokens(document.paragraph_of(mention.first))
    inside = [span for span in quoted if first <= span[0] < end]
    return Attribution(number, inside[0][0] - 1, inside[-1][1] + 1)
