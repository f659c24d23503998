"""Labels of transcripts and interviews: paragraphs that open with who speaks, “PENCE: …”, “Q: …”, and need no marks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from quotekit.quotations.pairs import Stretch
from quotekit.speakers.found import FoundMention
from quotekit.text.document import Document

__all__ = ["with_labelled"]

_LONGEST = 5  # tokens of a label
_TURNS = 2  # labelled paragraphs that make a conversation
_ASKING = frozenset({"Q", "A"})


def with_labelled(
    document: Document, stretches: Sequence[Stretch], mentions: Sequence[FoundMention]
) -> tuple[list[Stretch], list[FoundMention]]:
    """The stretches and mentions with those of labelled paragraphs; marks inside such a paragraph are inner ones.

    A label is Q or A, a name that the text gives elsewhere, or a word in capitals; one alone is no conversation.
    """
    labels = [label for number in range(len(document.paragraphs)) if (label := _label(document, number))]
    counts = Counter(" ".join(document.words[first:colon]) for _, first, colon in labels)
    names = {document.words[m.head].lower() for m in mentions if m.kind == "name" and m.rule != "mention.label"}
    turns = [
        label
        for label in labels
        if _is_speaker(document.words[label[1] : label[2]], names)
        or all(word.isupper() or word == "." for word in document.words[label[1] : label[2]])
        or counts[" ".join(document.words[label[1] : label[2]])] > 1
    ]
    unmarked = [label for label in turns if not _marked(label, stretches)]
    if len(turns) < _TURNS or not unmarked:
        return list(stretches), list(mentions)
    said = [
        Stretch(colon + 1, document.paragraph_tokens(number)[1], -1, -1, number) for number, _, colon in unmarked
    ]
    taken = {number for number, _, _ in unmarked}
    kept = [stretch for stretch in stretches if stretch.paragraph not in taken]
    return sorted([*kept, *said]), _with_labels(document, mentions, unmarked)


def _label(document: Document, number: int) -> tuple[int, int, int] | None:
    """Paragraph, first token and colon of a label at the start of a paragraph, if one stands there."""
    words = document.words
    first, end = document.paragraph_tokens(number)
    for at in range(first, min(first + _LONGEST, end - 1)):
        if words[at] == ":" or (words[at] == "." and at == first + 1 and words[first] in _ASKING):
            return (number, first, at) if at > first else None
        if not (words[at][0].isupper() or words[at] == "."):
            return None
    return None


def _is_speaker(label: Sequence[str], names: set[str]) -> bool:
    if len(label) == 1 and label[0] in _ASKING:
        return True
    return label[-1].lower() in names


def _marked(label: tuple[int, int, int], stretches: Sequence[Stretch]) -> bool:
    """Whether marks stand right behind the label, so that they say what was said."""
    return any(stretch.outer_first == label[2] + 1 for stretch in stretches if stretch.paragraph == label[0])


def _with_labels(
    document: Document, mentions: Sequence[FoundMention], labels: Sequence[tuple[int, int, int]]
) -> list[FoundMention]:
    """The mentions with one for each label, in place of any that overlaps it."""
    spans = {first: colon for _, first, colon in labels}
    starts = sorted(spans)
    new = [
        FoundMention(
            first,
            colon,
            "description" if document.words[first] in _ASKING else "name",
            first,
            colon,
            colon - 1,
            *((-1, -1) if document.words[first] in _ASKING else (first, colon)),
            rule="mention.label",
        )
        for first, colon in sorted(spans.items())
        if not any(m.first == first and m.end == colon and m.kind == "name" for m in mentions)
    ]
    replaced = {mention.first for mention in new}
    covered = {token for first in starts if first in replaced for token in range(first, spans[first])}
    kept = [m for m in mentions if m.first not in covered and m.end - 1 not in covered]
    return sorted([*kept, *new])
