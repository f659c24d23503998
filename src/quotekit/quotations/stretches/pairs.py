"""Pairs: which opening mark belongs to which closing one, paragraph by paragraph.

A quotation may run on over paragraphs, each opening anew; a mark may be missing.  Damage stays within its paragraph.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from quotekit.locale.cues import CueTable
from quotekit.quotations.stretches.marks import Mark, find_marks
from quotekit.text.document import Document

__all__ = ["Stretch", "find_stretches"]

_ATTRIBUTION = 14  # tokens of an attribution at the end of a paragraph


class Stretch(NamedTuple):
    """A piece of text between marks at the outermost level.

    Tokens `first` to `end` stand inside; `opener` and `closer` are the tokens of the marks, -1 where one is missing
    or the quotation runs on.  `goes_on` says that the next paragraph carries it on.
    """

    first: int
    end: int
    opener: int
    closer: int
    paragraph: int
    goes_on: bool = False

    @property
    def outer_first(self) -> int:
        """Number of the first token, mark included."""
        return self.opener if self.opener >= 0 else self.first

    @property
    def outer_end(self) -> int:
        """Number behind the last token, mark included."""
        return self.closer + 1 if self.closer >= 0 else self.end


def find_stretches(document: Document, cues: CueTable) -> list[Stretch]:
    """The outermost pieces in quotation marks, in order; `cues` show where one without a closing mark ends.

    >>> from quotekit.locale.en import EN
    >>> from quotekit.text.document import read
    >>> [(s.first, s.end) for s in find_stretches(read('"Go," he said. "Now."'), EN.cues)]
    [(1, 3), (8, 10)]
    """
    marks = find_marks(document)
    singles = _single_marks_lead(document, marks)
    by_paragraph = [
        (number, list(group)) for number, group in groupby(marks, key=lambda mark: document.paragraph_of(mark.token))
    ]
    openings = {
        number: group[0].style
        for number, group in by_paragraph
        if group[0].opens and group[0].token == document.paragraphs[number]
    }
    unopened = {number for number, group in by_paragraph if not group[0].opens}
    found: list[Stretch] = []
    for number, group in by_paragraph:
        if number in document.furniture:
            continue
        runs_in = bool(found) and found[-1].goes_on and found[-1].paragraph == number - 1
        found.extend(_pair(document, number, group, openings.get(number + 1), singles, runs_in))
        if found and found[-1].paragraph == number and found[-1].closer < 0 and number + 1 in unopened:
            found[-1] = found[-1]._replace(goes_on=True)
    whole = [_cut_at_cue(document, cues, stretch) for stretch in found]
    return [stretch for stretch in whole if stretch.first < stretch.end]


def _cut_at_cue(document: Document, cues: CueTable, stretch: Stretch) -> Stretch:
    """A stretch whose closing mark is missing, ended at the comma before the attribution: “We won, said Ana Roe."""
    if stretch.closer >= 0:
        return stretch
    words = document.words
    for token in range(stretch.end - 1, max(stretch.first, stretch.end - _ATTRIBUTION), -1):
        cue = cues.words.get(words[token])
        if cue is None or cue.strength < 3 or cue.form != "finite":
            continue
        for comma in range(token, max(stretch.first, token - _ATTRIBUTION), -1):
            named = any(word[0].isupper() or word in {"he", "she", "they"} for word in words[comma : stretch.end])
            if words[comma] == "," and named:
                return stretch._replace(end=comma + 1, goes_on=False)
        return stretch
    return stretch


def _single_marks_lead(document: Document, marks: Sequence[Mark]) -> bool:
    """Whether single marks are the primary ones of this text, as in many British, Irish and Australian papers.

    Counted where speech begins: at the start of a sentence, behind a comma or a colon; a text without double marks
    has no others.
    """
    lead = 0
    sentences = set(document.sentences)
    for mark in marks:
        if mark.opens and (mark.token in sentences or document.words[mark.token - 1] in {",", ":"}):
            if mark.style == "'":
                lead += 1
            elif mark.token == 0 or document.fold[document.starts[mark.token] - 1].isspace():
                lead -= 1
    return lead > 0 or all(mark.style == "'" for mark in marks)


def _pair(
    document: Document, paragraph: int, marks: list[Mark], next_opening: str | None, singles: bool, runs_in: bool
) -> list[Stretch]:
    start, stop = document.paragraph_tokens(paragraph)
    found: list[Stretch] = []
    single_ends = _single_ends(marks, singles)
    # A single mark that nothing closes is a stray one if a whole pair follows.
    last_pair = max((number for number, end in enumerate(single_ends) if end is not None), default=-1)
    opened: Mark | None = None
    inner = 0
    skip_to = 0
    for position, mark in enumerate(marks):
        if mark.token < skip_to:
            continue
        if mark.style == "'":
            end = single_ends[position] if opened is None and mark.opens else None
            if end is not None:
                found.append(Stretch(mark.token + 1, end, mark.token, end, paragraph))
                skip_to = end
            elif (
                opened is None
                and singles
                and mark.opens
                and position > last_pair
                and _may_stay_open(document, mark, start)
            ):
                goes_on = next_opening == "'"
                found.append(Stretch(mark.token + 1, stop, mark.token, -1, paragraph, goes_on))
                return found
            elif opened is None and singles and mark.closes and mark.firm and not found:
                if stray := _without_opener(document, paragraph, mark, found, runs_in):
                    found.append(stray)
            continue
        if opened is None:
            if mark.opens:
                opened = mark
            elif stray := _without_opener(document, paragraph, mark, found, runs_in):
                found.append(stray)
            continue
        if _opens_again(document, mark, opened):
            if mark.style == opened.style and mark.firm == opened.firm and not _closed_twice(marks, position):
                opened, inner = mark, 0  # the first one was never closed: take it for a stray mark
            else:
                inner += 1
        elif inner and ((mark.firm, mark.style) != (opened.firm, opened.style) or _closed_twice(marks, position - 1)):
            inner -= 1
        else:
            found.append(Stretch(opened.token + 1, mark.token, opened.token, mark.token, paragraph))
            opened, inner = None, 0
    if opened is not None:
        goes_on = next_opening is not None and next_opening != "'"
        if goes_on or _may_stay_open(document, opened, start):
            found.append(Stretch(opened.token + 1, stop, opened.token, -1, paragraph, goes_on))
    return found


def _closed_twice(marks: Sequence[Mark], position: int) -> bool:
    """Whether the next two double marks close, so that the one at `position` opened an inner quotation."""
    closing = 0
    for mark in marks[position + 1 : position + 5]:
        if mark.style == "'":
            continue
        if mark.opens:
            return False
        closing += 1
        if closing == 2:
            return True
    return False


def _opens_again(document: Document, mark: Mark, opened: Mark) -> bool:
    """Whether a mark inside an open quotation opens another one."""
    if not mark.opens:
        return False
    at = document.starts[mark.token]
    blank_before = document.fold[at - 1].isspace()
    if mark.firm:
        if document.fold[at] == "“" and document.fold[document.starts[opened.token]] == "„":
            return False
        return mark.closes is False or blank_before
    sign = document.fold[document.ends[mark.token]]
    return blank_before and (sign.isalnum() or sign in "[(…'‘$")


def _may_stay_open(document: Document, opened: Mark, start: int) -> bool:
    """Whether a mark that nothing closes is a quotation with its closing mark lost, rather than a stray mark."""
    return opened.token == start or document.words[opened.token - 1] in {",", ":", ".", "!", "?", ";"}


def _without_opener(
    document: Document, paragraph: int, mark: Mark, found: Sequence[Stretch], runs_in: bool
) -> Stretch | None:
    """The quotation that a closing mark ends whose opening mark is missing."""
    start, _ = document.paragraph_tokens(paragraph)
    if mark.token == start:
        return None
    ends_speech = document.words[mark.token - 1][-1] in ",.!?…"
    if not (ends_speech or runs_in):
        return None
    if found:
        first, _ = document.sentence_tokens(document.sentence_of(mark.token - 1))
        first = max(first, found[-1].outer_end)
    else:
        first = start
    return Stretch(first, mark.token, -1, mark.token, paragraph)


def _single_ends(marks: Sequence[Mark], singles: bool) -> list[int | None]:
    """For each mark the token of the single mark that would close a quotation opening there; read from the right."""
    ends: list[int | None] = [None] * len(marks)
    firm: int | None = None
    weak: int | None = None
    for position in range(len(marks) - 1, -1, -1):
        mark = marks[position]
        ends[position] = firm if firm is not None else weak
        if mark.style != "'":
            if not singles:  # a double mark ends the search: single marks stay inside double ones
                firm = weak = None
        elif mark.closes:
            if mark.firm:
                firm, weak = mark.token, None
            else:
                weak = mark.token
        elif singles:
            firm = weak = None
    return ends
