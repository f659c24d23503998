"""Labels of transcripts and interviews: paragraphs that open with who speaks, “PENCE: …”, “Q: …”, and need no marks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from typing import NamedTuple

from quotekit.locale.people import People
from quotekit.quotations.stretches.pairs import Stretch
from quotekit.speakers.found import FoundMention, FoundTitle
from quotekit.text.document import Document

__all__ = ["with_labelled"]

_LONGEST = 5  # tokens of a name in a label
_WIDEST = 8  # tokens of what a label says more of its speaker
_TURNS = 2  # labelled paragraphs that make a conversation
_TITLES = frozenset("rh")  # classes of words before a name: roles and forms of address
_ASKING = frozenset({"Q", "A"})


class _Label(NamedTuple):
    """A label: tokens `first` to `end` name who speaks, and `said` is the first token behind its colon."""

    paragraph: int
    first: int
    end: int
    said: int


def with_labelled(
    document: Document, people: People, stretches: Sequence[Stretch], mentions: Sequence[FoundMention]
) -> tuple[list[Stretch], list[FoundMention]]:
    """The stretches and mentions with those of labelled paragraphs; marks inside such a paragraph are inner ones.

    A label is Q or A, a name that the text gives elsewhere, or words in capitals; one alone is no conversation.
    """
    paragraphs = (number for number in range(len(document.paragraphs)) if number not in document.furniture)
    labels = [label for number in paragraphs if (label := _label(document, number))]
    texts = [document.words[label.first : label.end] for label in labels]
    counts = Counter(map(" ".join, texts))
    whole = [document.words[label.first : label.end] for label in labels if label.end - label.first > 1]
    names = {words[-1].lower() for words in whole} | {"".join([word[0].lower() for word in words]) for words in whole}
    if labels:
        names |= {document.words[mention.head].lower() for mention in mentions if mention.kind == "name"}
    turns = [
        label
        for label, words in zip(labels, texts, strict=True)
        if counts[" ".join(words)] > 1 or _in_capitals(words) or words[-1].lower() in names
    ]
    opened = {stretch.outer_first for stretch in stretches}
    unmarked = [label for label in turns if label.said not in opened]
    # In front of marks the name in capitals is enough: ROE: “…” is by the Roe of the text, whatever stands alone.
    marked = [
        label
        for label, words in zip(labels, texts, strict=True)
        if label.said in opened and _in_capitals(words) and words[-1].lower() in names
    ]
    if len(turns) < _TURNS or not unmarked:
        return list(stretches), _with_labels(document, people, mentions, marked, names)
    taken = {label.paragraph for label in unmarked}
    said = [
        Stretch(label.said, document.paragraph_tokens(label.paragraph)[1], -1, -1, label.paragraph)
        for label in unmarked
    ]
    kept = [stretch for stretch in stretches if stretch.paragraph not in taken]
    return sorted([*kept, *said]), _with_labels(document, people, mentions, [*unmarked, *marked], names)


def _label(document: Document, paragraph: int) -> _Label | None:
    """The label at the start of a paragraph, if one stands there: ROE:, ANA ROE (Acme):, ROE, a farmer:, Q."""
    words = document.words
    first, end = document.paragraph_tokens(paragraph)
    at = first
    while at < min(first + _LONGEST, end - 1) and (words[at][0].isupper() or (words[at] == "." and at > first)):
        if words[at] == "." and at == first + 1 and words[first] in _ASKING:
            return _Label(paragraph, first, at, at + 1)
        at += 1
    if at == first or at >= end - 1:
        return None
    if words[at] == ":":
        return _Label(paragraph, first, at, at + 1)
    if words[at] in {"(", ","} and _in_capitals(words[first:at]):
        for colon in range(at, min(at + _WIDEST, end - 1)):
            if words[colon] == ":":
                return _Label(paragraph, first, at, colon + 1)
    return None


def _in_capitals(words: Sequence[str]) -> bool:
    return all(word.isupper() or word == "." for word in words)


def _with_labels(
    document: Document,
    people: People,
    mentions: Sequence[FoundMention],
    labels: Sequence[_Label],
    names: Collection[str],
) -> list[FoundMention]:
    """The mentions with one for each label, in place of what overlaps it."""
    known = {(mention.first, mention.end) for mention in mentions if mention.kind == "name"}
    new = [_mention(document, people, label, names) for label in labels if (label.first, label.end) not in known]
    covered = {token for mention in new for token in range(mention.first, mention.end)}
    kept = [mention for mention in mentions if mention.first not in covered and mention.end - 1 not in covered]
    return sorted([*kept, *new])


def _mention(document: Document, people: People, label: _Label, names: Collection[str]) -> FoundMention:
    """The mention that a label is: a name behind its title, or one word in capitals that names nobody (Q, HOST)."""
    words, name = document.words, label.first
    if label.end == label.first + 1 and words[label.first].lower() not in names:
        name = -1
    while -1 < name < label.end - 1 and people.words.get(words[name].lower()) in _TITLES:
        name += 1
    return FoundMention(
        first=label.first,
        end=label.end,
        kind="description" if name < 0 else "name",
        core_first=label.first,
        core_end=label.end,
        head=label.end - 1,
        name_first=name,
        name_end=-1 if name < 0 else label.end,
        titles=(FoundTitle(label.first, name),) if name > label.first else (),
        rule="mention.label",
    )
