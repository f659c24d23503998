"""The article itself, every character of it, with quotations, mentions, cues, titles and dates marked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final

from attrs import frozen

from quotekit.export.html.cast import COLOURS, UNKNOWN, Cast
from quotekit.export.html.markup import Html, element, join, one_break_each, prose
from quotekit.export.html.segments import Segment, flatten
from quotekit.export.wording import capacity, title_of, when, who
from quotekit.model import DateReference, Extraction, Quotation, Span

__all__ = ["article", "colour"]

_UNSURE: Final = 0.5
"""Quotations whose attribution is likelier wrong than right bear a question mark."""

_PARAGRAPH, _QUOTATION, _OWN, _MENTION, _PART = range(5)  # the layers, from the outside to the inside


def article(extraction: Extraction, cast: Cast, prefix: str) -> Html:
    """The text in paragraphs: without its tags it is the text again, with "\\n" for each line break.

    `prefix` opens the ids of quotations, `prefix` + "1" and so on.
    """
    return join(_Article(extraction, cast, prefix).paragraphs())


def colour(number: int) -> str:
    """The class that colours what belongs to this speaker."""
    return f"s{(number - 1) % COLOURS + 1}" if number != UNKNOWN else "s0"


@frozen
class _Part:
    """A small thing that is marked: a cue, a title or a date, which alone has more to tell."""

    span: Span
    kind: str
    date: DateReference | None = None


class _Article:
    """What is marked, as layers of spans, and the markup of each segment."""

    def __init__(self, extraction: Extraction, cast: Cast, prefix: str) -> None:
        self._text = one_break_each(extraction.text)
        self._quotations = extraction.quotations
        self._cast = cast
        self._prefix = prefix
        self._pieces = [
            (number, piece) for number, quotation in enumerate(self._quotations) for piece in quotation.content
        ]
        self._mentions = [
            (cast.said_by[number], quotation.mention.span)
            for number, quotation in enumerate(self._quotations)
            if quotation.mention
        ]
        self._parts = list(_parts(extraction))
        self._begun: set[int] = set()  # quotations whose first piece is written

    def paragraphs(self) -> Iterator[Html]:
        own = [span for quotation in self._quotations if quotation.kind == "mixed" for span in quotation.quoted]
        layers = (
            _paragraphs(self._text),
            [piece for _, piece in self._pieces],
            own,
            [span for _, span in self._mentions],
            [part.span for part in self._parts],
        )
        segments = flatten(len(self._text), layers)
        for paragraph, inner in groupby(segments, key=lambda segment: segment.inside[_PARAGRAPH]):
            if paragraph is None:
                yield join(prose(self._text[segment.start : segment.end]) for segment in inner)
            else:
                yield element("p", *self._pieces_of(inner), dir="auto")

    def _pieces_of(self, paragraph: Iterable[Segment]) -> Iterator[Html]:
        for piece, inner in groupby(paragraph, key=lambda segment: segment.inside[_QUOTATION]):
            content = join(self._segment(segment) for segment in inner)
            yield content if piece is None else self._quotation(piece, content)

    def _quotation(self, piece: int, content: Html) -> Html:
        number, _ = self._pieces[piece]
        quotation, speaker = self._quotations[number], self._cast.said_by[number]
        first = number not in self._begun
        self._begun.add(number)
        unsure = quotation.confidence < _UNSURE
        named = f"{who(quotation)}, {quotation.kind} quotation"
        return element(
            "span",
            content,
            class_=" ".join(("q", colour(speaker), quotation.kind, *(["unsure"] if unsure else []))),
            id=f"{self._prefix}{number + 1}" if first else None,
            tabindex=0 if first else None,
            role="group",
            aria_label=named if first else f"{named}, continued",
            aria_description="\n".join(_facts(quotation, self._text)) if first else None,
            data_n=f"{speaker or ''}{'?' * (unsure or speaker == UNKNOWN)}" if first else None,
            data_tip="\n".join((_whole_name(quotation), *_facts(quotation, self._text))),
        )

    def _segment(self, segment: Segment) -> Html:
        own, mention, part = (segment.inside[layer] for layer in (_OWN, _MENTION, _PART))
        content = prose(self._text[segment.start : segment.end])
        classes = ["own"] if own is not None else []
        if mention is not None:
            classes += ["m", colour(self._mentions[mention][0])]
        if part is not None:
            classes.append(self._parts[part].kind)
            if date := self._parts[part].date:
                return element("span", content, class_=" ".join(classes), tabindex=0, role="group", **_day(date))
        return element("span", content, class_=" ".join(classes)) if classes else content


def _paragraphs(text: str) -> list[Span]:
    """Runs of lines that are not blank."""
    found, start, first = [], 0, None
    for line in [*text.split("\n"), ""]:
        if line.strip():
            first = start if first is None else first
        elif first is not None:
            found.append(Span(start=first, end=start - 1))
            first = None
        start += len(line) + 1
    return found


def _parts(extraction: Extraction) -> Iterator[_Part]:
    titles = {title.span: title for speaker in extraction.speakers if speaker.quoted for title in speaker.titles}
    for quotation in extraction.quotations:
        if quotation.cue:
            yield _Part(quotation.cue.span, "cue")
        if quotation.mention and (title := quotation.mention.title):
            titles[title.span] = title
    for title in titles.values():
        yield _Part(title.span, "title")
        if title.affiliation_span:
            yield _Part(title.affiliation_span, "title")
    for date in extraction.dates:
        yield _Part(date.span, "date", date)


def _whole_name(quotation: Quotation) -> str:
    name, title = who(quotation), title_of(quotation)
    return ", ".join(part for part in (name, capacity(title, beside=name) if title else "") if part)


def _facts(quotation: Quotation, text: str) -> Sequence[str]:
    """What else is known of a quotation, as lines."""
    said = [f"{quotation.kind} quotation"]
    if quotation.cue:
        said.append(f"cue: {quotation.cue.span.of(text)}")
        if quotation.cue.stance != "asserted":
            said.append(quotation.cue.stance)
    if quotation.said_on:
        said.append(f"said {when(quotation.said_on, text)}")
    if quotation.addressee:
        said.append(f"to {quotation.addressee.of(text)}")
    if quotation.medium:
        said.append(f"by {quotation.medium.of(text)}")
    lines = [" · ".join(said), f"confidence {quotation.confidence:.0%} · rule {quotation.rule or 'not given'}"]
    if not quotation.speaker and quotation.mention and quotation.mention.doubt:
        lines.insert(0, f"In doubt: {quotation.mention.doubt}")
    return lines


def _day(date: DateReference) -> dict[str, str]:
    days = ""
    if date.earliest and date.latest:
        days = f" · {date.earliest}" if date.earliest == date.latest else f" · {date.earliest} to {date.latest}"
    told = f"{date.type.lower()} {date.value}{f' ({date.mod})' if date.mod else ''}{days}"
    return {"aria_label": told, "data_tip": f"{told}\nrule {date.rule or 'not given'}"}
