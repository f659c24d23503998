"""From a template with tags to a printed page that knows where everything stands.

A template is the text of a sentence or of several paragraphs, in plain words, with

    {field}          a word or a template from the tables, put in by `fill`; {field:2} is of the second
                     quotation, {field:0} of none
    “ ” ‘ ’ '        marks, nested marks and apostrophe, printed in the style of the article
    ¶                the end of a paragraph
    ~                a comma if the speaker before it has an apposition, otherwise nothing
    <x>...</x>       tags, which are not printed

Tags of a quotation; a digit behind the letter says of which one in the template, `<m12>` of two, none of the first.
Numbers from 7 on are of quotations that may be found or not.

    d  words in marks of a direct quotation     x  clause of a mixed quotation, and q the words in marks in it
    i  clause of an indirect quotation          k  cue; K: a cue is found that shares a word; without either: no matter
    m  mention, and M the same with what may be counted as part of it: a relative clause, an age
    o  the day of saying                        w  whom it was said to                   v  where it was said

Other tags: t title, a affiliation, n name, within a mention; D a date (`<D DATE 2024-05-14 START>`); u words in marks
that nobody said; f furniture, in which neither dates nor titles of works are compared; P, E, A of a dateline:
the whole, its place, its agency.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple


class Style(NamedTuple):
    """How an article prints marks: outer pair, inner pair, apostrophe."""

    id: str
    opens: str
    closes: str
    inner_opens: str
    inner_closes: str
    apostrophe: str


STYLES = (
    Style("marks.curly", "“", "”", "‘", "’", "’"),
    Style("marks.straight", '"', '"', "'", "'", "'"),
    Style("marks.curly-single", "‘", "’", "“", "”", "’"),
    Style("marks.straight-single", "'", "'", '"', '"', "'"),
    Style("marks.guillemets", "«", "»", "“", "”", "’"),
    Style("marks.low-high", "„", "“", "‚", "‘", "’"),
    Style("marks.tex", "``", "''", "`", "'", "'"),
    Style("marks.doubled", "''", "''", "'", "'", "'"),
    Style("marks.mixed", "“", '"', "‘", "'", "'"),
    Style("marks.named-reference", "&quot;", "&quot;", "&lsquo;", "&rsquo;", "&rsquo;"),
    Style("marks.curly-reference", "&ldquo;", "&rdquo;", "'", "'", "'"),
    Style("marks.numbered-reference", "&#8220;", "&#8221;", "&#8216;", "&#8217;", "&#8217;"),
    Style("marks.mojibake", "â€œ", "â€\x9d", "â€˜", "â€™", "â€™"),
)


class Tag(NamedTuple):
    """A stretch of the page: `page.text[start:end]`."""

    letter: str
    quotation: int  # number of the quotation in the article; 0 for tags that belong to none
    start: int
    end: int
    words: str  # what the opening tag says behind its letter


_PARTS = re.compile(r"<(?P<close>/?)(?P<letter>[a-zA-Z])(?P<digits>\d*) ?(?P<words>[^>]*)>|(?P<sign>[“”‘’'¶ ])")
_TWO_STOPS = re.compile(r"(\.(?:</\w+>)+)\.")
_MENTION = re.compile(r"</?[mM]>")
_LONG = re.compile(r"([a-z]{4})([a-z]{4})")
_FIELD = re.compile(r"\{(\w+)(?::(\d+))?\}")
_BESIDE = re.compile(r"<(/?)([kKmMowv])\d*")
_OF_QUOTATIONS = frozenset("dxqikKmMowv")


class Page:
    """The text so far, and its tags."""

    def __init__(self, style: Style, line_end: str = "\n", blank: str = " ", filler: str = "") -> None:
        self.style, self.tags, self.quotations = style, list[Tag](), 0
        self.optional, self._filler = set[int](), filler
        self._blank, self._blanks = blank, 0
        self._text, self._length = list[str](), 0
        marks = {"“": style.opens, "”": style.closes, "‘": style.inner_opens, "’": style.inner_closes}
        self._signs = {**marks, "'": style.apostrophe, "¶": 2 * line_end}

    @property
    def text(self) -> str:
        return "".join(self._text)

    @property
    def end(self) -> int:
        return self._length

    def write(self, template: str) -> None:
        """Print a template in which no field is left; its quotations are numbered on."""
        opened: dict[str, list[tuple[int, str, str]]] = {}
        first, at, last = self.quotations, 0, 0
        for part in _PARTS.finditer(template):
            self._put(template[at : part.start()])
            at = part.end()
            if part["sign"] == " ":
                self._blanks += 1  # odd blanks stand among plain ones
                self._put(" " if self._blanks % 3 else self._blank)
            elif part["sign"]:
                self._put(self._signs[part["sign"]])
            elif not part["close"]:
                opened.setdefault(part["letter"], []).append((self.end, part["digits"], part["words"]))
            else:
                start, digits, words = opened[part["letter"]].pop()
                numbers = [int(digit) for digit in digits or "1"] if part["letter"] in _OF_QUOTATIONS else [-first]
                last = max(last, *numbers)
                self.optional |= {first + number for number in numbers if number > 6}
                self.tags += [Tag(part["letter"], first + number, start, self.end, words) for number in numbers]
        self._put(template[at:])
        assert not any(opened.values()), template
        self.quotations = first + last

    def _put(self, text: str) -> None:
        if self._filler:
            text = _LONG.sub(rf"\1{self._filler}\2", text)
        self._text.append(text)
        self._length += len(text)


def fill(template: str, fields: Mapping[str, str]) -> str:
    """The template with its fields filled in; `{who:2}` is the speaker of the second quotation, `{Who}` a capital."""

    def put(field: re.Match[str]) -> str:
        name, digits = field.groups()
        words = fields[name] if name in fields else capital(fields[name.lower()])
        if digits == "0":
            return _MENTION.sub("", words)
        return _BESIDE.sub(rf"<\g<1>\g<2>{digits}", words) if digits else words

    while _FIELD.search(template):
        template = _FIELD.sub(put, template)
    return _TWO_STOPS.sub(r"\1", template)


def capital(template: str) -> str:
    """The template with its first printed letter as a capital."""
    at = re.match(r"(?:<[^>]*>)*", template)
    assert at
    return template[: at.end()] + template[at.end() : at.end() + 1].upper() + template[at.end() + 1 :]
