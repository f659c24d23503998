"""Where an extraction and the answer of an article differ.

Some things are customary in two ways, and either is right: words in marks without a cue of their own are a quotation or
a further piece of the one before, if it has the same speaker; a relative clause or an age is part of the mention or
not; "former" and "acting" are part of the title or its status alone; a preposition or an article is part of the
addressee and of the medium or not; whom somebody urges is part of what is urged or not.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import NamedTuple

import attrs
from news_articles import Article, Saying
from news_writing import Tag

from quotekit import Extraction, Mention, Quotation, Span, Speaker

Bounds = tuple[int, int]


class Difference(NamedTuple):
    """What is not as it should be, and which patterns made the place."""

    what: str  # the field
    at: int
    due: str
    found: str
    patterns: frozenset[str]


class _Due(NamedTuple):
    """A quotation of the answer, words without a cue joined to those before."""

    saying: Saying
    kind: str
    content: tuple[Bounds, ...]
    quoted: tuple[Bounds, ...]


def differences(article: Article, extraction: Extraction) -> list[Difference]:
    """All differences, in the order of the text; none if the extraction is the answer."""
    found = [*_quotations(article, extraction), *_dates(article, extraction), *_frame(article, extraction)]
    return sorted(found, key=lambda difference: (difference.at, difference.what))


# --- quotations ---------------------------------------------------------------------------------


def _quotations(article: Article, extraction: Extraction) -> Iterator[Difference]:
    dues = _joined_due(article.sayings)
    joined = _joined_found(extraction.quotations, {start for due in dues for start, _ in due.content[1:]})
    used = set[int]()
    for due in dues:
        number = _best(due.content, joined, used)
        if number is None:
            if not due.saying.optional:
                yield _difference(article, "missed", due.content[0][0], _words(article, due.content), "")
            continue
        used.add(number)
        yield from _quotation(article, due, *joined[number])
    silent = [(tag.start, tag.end) for tag in article.tags if tag.letter in "uf"]
    for number, (quotation, content) in enumerate(joined):
        if number not in used and not (
            quotation.speaker is None and any(start <= content[0][0] <= end for start, end in silent)
        ):
            speaker = quotation.speaker.label if quotation.speaker else "nobody"
            yield _difference(article, "too many", content[0][0], "", f"{_words(article, content)} | {speaker}")


def _joined_due(sayings: tuple[Saying, ...]) -> list[_Due]:
    dues: list[_Due] = []
    for saying in sayings:
        kind = "direct" if "d" in saying.tags else "mixed" if "x" in saying.tags else "indirect"
        content = _bounds(saying.tags[{"direct": "d", "mixed": "x", "indirect": "i"}[kind]])
        quoted = content if kind == "direct" else _bounds(saying.tags.get("q", []))
        before = dues[-1] if dues else None
        bare = kind == "direct" and not saying.tags.keys() & {"k", "K", "m", "M"}
        if before and bare and before.kind != "indirect" and before.saying.speaker is saying.speaker:
            dues[-1] = before._replace(content=before.content + content, quoted=before.quoted + quoted)
        else:
            dues.append(_Due(saying, kind, content, quoted))
    return dues


def _joined_found(quotations: tuple[Quotation, ...], further: set[int]) -> list[tuple[Quotation, tuple[Bounds, ...]]]:
    """The quotations found, with their content; at the places `further` it may belong to the one before."""
    joined: list[tuple[Quotation, tuple[Bounds, ...]]] = []
    for quotation in quotations:
        content = tuple((span.start, span.end) for span in quotation.content)
        bare = quotation.kind == "direct" and (quotation.cue is None and quotation.mention is None)
        bare |= content[0][0] in further
        before = joined[-1][0] if joined else None
        if before and bare and before.kind != "indirect" and before.speaker == quotation.speaker:
            joined[-1] = (attrs.evolve(before, quoted=before.quoted + quotation.quoted), joined[-1][1] + content)
        else:
            joined.append((quotation, content))
    return joined


def _best(
    content: tuple[Bounds, ...], joined: list[tuple[Quotation, tuple[Bounds, ...]]], used: set[int]
) -> int | None:
    """Which of the found ones shares most with what is due."""
    shares = {
        number: share
        for number, (_, other) in enumerate(joined)
        if number not in used
        and (share := sum(max(0, min(a[1], b[1]) - max(a[0], b[0])) for a in content for b in other))
        > 0.3 * max(_size(content), _size(other))
    }
    return max(shares, key=lambda number: shares[number], default=None)


def _quotation(article: Article, due: _Due, quotation: Quotation, content: tuple[Bounds, ...]) -> Iterator[Difference]:
    at, tags = due.content[0][0], due.saying.tags

    def differ(what: str, expected: object, got: object) -> Iterator[Difference]:
        if expected != got:
            yield _difference(article, what, at, str(expected), str(got))

    def show(bounds: tuple[Bounds, ...]) -> str:
        return _words(article, bounds)

    yield from differ("kind", due.kind, quotation.kind)
    expected = show(due.content)
    if "w" in tags and "i" in tags and content[0][0] == tags["w"][0].start:
        content = ((due.content[0][0], content[0][1]), *content[1:])  # urged [residents] to leave
    yield from differ("content", expected, show(content))
    if due.kind == "mixed":
        yield from differ("quoted", show(due.quoted), show(tuple((q.start, q.end) for q in quotation.quoted)))
    cue = quotation.cue
    if "k" in tags:
        yield from differ("cue", show(_bounds(tags["k"])), cue and show(_of(cue.span)))
        if cue:
            yield from differ("stance", (due.saying.stance, "speech"), (cue.stance, cue.attitude))
    if "K" in tags and not (cue and cue.span.start < tags["K"][0].end and tags["K"][0].start < cue.span.end):
        yield from differ("cue", show(_bounds(tags["K"])), cue and show(_of(cue.span)))
    if "m" in tags or "M" in tags:
        yield from _mention(article, due.saying, quotation.mention, at)
    if due.saying.speaker:
        yield from _speaker(article, due.saying, quotation.speaker, at)
    said_on = quotation.said_on and show(_of(quotation.said_on.span))
    yield from differ("said_on", show(_bounds(tags["o"])) if "o" in tags else None, said_on)
    for name, letter, span in (("addressee", "w", quotation.addressee), ("medium", "v", quotation.medium)):
        got = _CASE.sub("", show(_of(span))) if span else None
        yield from differ(name, _CASE.sub("", show(_bounds(tags[letter]))) if letter in tags else None, got)


_CASE = re.compile(r"^(?:(?:in|on|at|to|a|an|the)\s)+", re.IGNORECASE)
_STATUS = re.compile(r"^(?:former|acting|then)[\s-]|-elect$", re.IGNORECASE)


def _mention(article: Article, saying: Saying, mention: Mention | None, at: int) -> Iterator[Difference]:
    tags = saying.tags
    parts = tags.get("m", []) + tags.get("M", [])
    start = min(tag.start for tag in parts)
    ends = {max(tag.end for tag in tags[letter]) for letter in "mM" if letter in tags}
    ends |= {end - 1 for end in ends if article.text[end - 1] == "."}  # the stop of the sentence too
    if mention is None or mention.span.start != start or mention.span.end not in ends:
        yield _difference(article, "mention", at, article.text[start : max(ends)], mention.text if mention else "none")
        return
    if mention.rule == "mention.joint":  # two who speak together have no one name
        return
    parts = [tag for tag in article.tags if start <= tag.start and tag.end <= max(ends)]
    inside = {tag.letter: tag for tag in sorted(parts, key=lambda tag: -tag.start)}  # the first of each
    if "n" in inside:
        name = _slice(article, inside["n"])
        if mention.name_span is None or mention.name_span.of(article.text).rstrip(".") != name.rstrip("."):
            yield _difference(article, "name", at, name, str(mention.name))
    if saying.speaker is None or saying.speaker.kind != "person" or mention.kind == "description":
        return
    title = mention.title
    due = (
        _slice(article, inside["t"]) if "t" in inside else None,
        _slice(article, inside["a"]) if "a" in inside else None,
    )
    got = (_STATUS.sub("", title.text) if title else None, title.affiliation if title else None)
    if due != got:
        yield _difference(article, "title", at, str(due), str(got))


def _speaker(article: Article, saying: Saying, speaker: Speaker | None, at: int) -> Iterator[Difference]:
    actor = saying.speaker
    assert actor
    if speaker is None:
        yield _difference(article, "speaker", at, actor.name, "nobody")
        return
    if _plain(speaker.label) != _plain(actor.name):
        yield _difference(article, "speaker", at, actor.name, speaker.label)
        return
    if actor.kind and actor.kind != speaker.kind:
        yield _difference(article, "speaker kind", at, actor.kind, speaker.kind)
    if actor.title:
        titles = [(_plain(_STATUS.sub("", t.text)), _plain(t.affiliation or ""), t.status) for t in speaker.titles]
        due = (_plain(actor.title[0]), _plain(actor.title[1]), actor.title[2])
        if due not in titles:
            yield _difference(article, "speaker title", at, str(due), str(titles))


# --- dates, dateline, bystanders ----------------------------------------------------------------


def _dates(article: Article, extraction: Extraction) -> Iterator[Difference]:
    outside = [(tag.start, tag.end) for tag in article.tags if tag.letter in "fP"]

    def counts(at: int) -> bool:
        return not any(start <= at < end for start, end in outside)

    due = {}
    for tag in article.tags:
        if tag.letter == "D" and counts(tag.start):
            type_, value, mod = tag.words.split(" ")
            due[tag.start] = (_slice(article, tag), type_, value, mod or None)
    found = {
        date.span.start: (article.text[date.span.start : date.span.end], date.type, date.value, date.mod)
        for date in extraction.dates
        if counts(date.span.start)
    }
    for at in sorted(due.keys() | found.keys()):
        if due.get(at) != found.get(at):
            yield _difference(article, "date", at, str(due.get(at)), str(found.get(at)))


def _frame(article: Article, extraction: Extraction) -> Iterator[Difference]:
    whole = next((tag for tag in article.tags if tag.letter == "P"), None)
    line = extraction.dateline
    due: tuple[str | None, ...] | None = None
    if whole:
        inside = {tag.letter: tag for tag in article.tags if whole.start <= tag.start and tag.end <= whole.end}
        agency = _slice(article, inside["A"]) if "A" in inside else None
        due = (_slice(article, inside["E"]), agency, inside["D"].words.split()[1] if "D" in inside else None)
    found = (line.place, line.agency, line.date.value if line.date else None) if line else None
    if due != found:
        yield _difference(article, "dateline", whole.start if whole else 0, str(due), str(found))
    for name in article.bystanders:
        for speaker in extraction.speakers:
            if _plain(name) in _plain(speaker.label):
                yield _difference(article, "bystander", speaker.mentions[0].span.start, "", speaker.label)


# --- words --------------------------------------------------------------------------------------


def _difference(article: Article, what: str, at: int, due: str, found: str) -> Difference:
    part = max((part for part in article.made_of if part.start <= at), key=lambda part: part.start)
    return Difference(what, at, due, found, part.patterns)


def _bounds(tags: list[Tag]) -> tuple[Bounds, ...]:
    return tuple((tag.start, tag.end) for tag in tags)


def _of(span: Span) -> tuple[Bounds, ...]:
    return ((span.start, span.end),)


def _words(article: Article, bounds: tuple[Bounds, ...]) -> str:
    return " // ".join(article.text[start:end] for start, end in bounds)


def _slice(article: Article, tag: Tag) -> str:
    return article.text[tag.start : tag.end]


def _size(bounds: tuple[Bounds, ...]) -> int:
    return sum(end - start for start, end in bounds)


def _plain(name: str) -> str:
    """A name without article, with plain apostrophes and blanks, in small letters."""
    name = html.unescape(name).replace("â€™", "'").replace("’", "'").replace("\xad", "").replace("\u200b", "")
    return re.sub(r"^(?:the|an?) ", "", " ".join(name.split()).casefold()).rstrip(".")
