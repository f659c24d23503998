"""What an extraction consists of: frozen results whose spans slice the caller's own text.

Offsets are code points, half open: `text[span.start:span.end]` is the thing.
Results are ordered by position, compare by value and can be hashed; nothing in them changes.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from functools import cache
from operator import attrgetter
from typing import Any, Literal

from attrs import field, fields, frozen

__all__ = [
    "Cue",
    "DateReference",
    "Dateline",
    "Evidence",
    "Explanation",
    "Extraction",
    "Mention",
    "Quotation",
    "Reading",
    "Span",
    "Speaker",
    "Title",
]

QuotationKind = Literal["direct", "mixed", "indirect"]
MentionKind = Literal["name", "pronoun", "description", "organisation"]
SpeakerKind = Literal["person", "organisation", "group", "unnamed"]
TitleStatus = Literal["current", "former", "acting", "elect"]
Stance = Literal["asserted", "negated", "hedged", "asked", "directed"]
Attitude = Literal["speech", "thought"]
TimexType = Literal["DATE", "TIME", "DURATION", "SET"]


class _Result:
    """A result is pickled as its fields in order, without their names: so it takes half the time between processes."""

    __slots__ = ()

    def __reduce__(self) -> tuple[Any, ...]:
        kind = type(self)
        return _again, (kind, *_getter(kind)(self))  # type: ignore[arg-type]  # classes can be hashed


@cache
def _getter(kind: type[Any]) -> Callable[[Any], tuple[Any, ...]]:
    return attrgetter(*(each.name for each in fields(kind)))  # a tuple: each has two fields or more


@cache
def _setters(kind: type[Any]) -> tuple[Callable[[Any, Any], None], ...]:
    return tuple(getattr(kind, each.name).__set__ for each in fields(kind))  # past the freezing


def _again(kind: type[Any], *values: Any) -> Any:
    result = object.__new__(kind)
    for put, value in zip(_setters(kind), values, strict=True):  # type: ignore[arg-type]  # as above
        put(result, value)
    return result


@frozen(kw_only=True, weakref_slot=False)
class Span(_Result):
    """A piece of the text: code points `start` to `end`, half open.

    >>> span = Span(start=0, end=5)
    >>> "Hello, world"[span.start:span.end]
    'Hello'
    """

    start: int
    end: int

    def __repr__(self) -> str:
        return f"Span({self.start}, {self.end})"

    def of(self, text: str) -> str:
        """The piece of `text` that this span covers.

        >>> Span(start=7, end=12).of("Hello, world")
        'world'
        """
        return text[self.start : self.end]


@frozen(kw_only=True, weakref_slot=False)
class Title(_Result):
    """The capacity in which somebody is named: `text` is the role, `affiliation` whom it serves.

    Both are printed as in the article, without article and final 's.  `role` is `text` normalised for
    counting across articles (spokeswoman and spokesman are one role).  `affiliation` is None where the
    mention gives none.

    >>> import quotekit
    >>> (speaker,) = quotekit.extract_speakers("Ana Roe, the former mayor of Exton, left.")
    >>> [(title.text, title.affiliation, title.status) for title in speaker.titles]
    [('mayor', 'Exton', 'former')]
    """

    text: str
    span: Span
    affiliation: str | None = None
    affiliation_span: Span | None = None
    status: TitleStatus = "current"
    role: str = ""


@frozen(kw_only=True, weakref_slot=False)
class Mention(_Result):
    """The words that name a speaker at one place; `span` covers title, name and apposition.

    A mention may stand inside another: “Glenn Ode, whose sister Ana Roe won” holds one of Ana Roe.
    `name` and `name_span` are None for pronouns and for roles without a name.  `doubt` says why the
    mention could not be given to one speaker, and is None where it was.

    >>> import quotekit
    >>> (quotation,) = quotekit.extract_quotations("“It floats,” said Mayor Ana Roe.")
    >>> quotation.mention.text, quotation.mention.name
    ('Mayor Ana Roe', 'Ana Roe')
    """

    span: Span
    kind: MentionKind
    text: str
    name: str | None = None
    name_span: Span | None = None
    title: Title | None = None
    rule: str = ""
    doubt: str | None = None


@frozen(kw_only=True, weakref_slot=False)
class Speaker(_Result):
    """Somebody whom the article presents as an actor: all the mentions of one person, body, group or role.

    `name` is the fullest name in the article, white space normalised, or None; `label` can always be
    printed.  Several who speak together (Ana Roe and Bo Lind said) are a speaker of kind "group"; each of them is
    a speaker too, with a mention inside theirs.  `quoted` tells whether a quotation is attributed to this speaker.
    `pronouns` is the word the text uses for a person ("he", "she", "they") or "unknown"; `key` counts across articles.

    >>> import quotekit
    >>> (speaker,) = quotekit.extract_speakers("Ana Roe rose. “It floats,” she said.")
    >>> speaker.name, speaker.pronouns, [mention.text for mention in speaker.mentions]
    ('Ana Roe', 'she', ['Ana Roe', 'she'])
    """

    name: str | None
    label: str
    kind: SpeakerKind
    titles: tuple[Title, ...] = ()
    mentions: tuple[Mention, ...] = ()
    quoted: bool = False
    pronouns: str = "unknown"
    key: str = ""

    def __repr__(self) -> str:
        return f"Speaker({self.label!r}, kind={self.kind!r}, mentions={len(self.mentions)})"


@frozen(kw_only=True, weakref_slot=False)
class Cue(_Result):
    """The words that attribute; `lemma` is the dictionary form ("say"), or the mark itself for a colon or dash.

    `stance` is how the speaker stands to the content: asserted, negated ("denied", "did not say"), hedged
    ("reportedly", "appeared to"), asked, or directed ("urged", "ordered").  `attitude` is "thought" for beliefs
    and wishes, which need not have been said aloud.

    >>> import quotekit
    >>> (quotation,) = quotekit.extract_quotations("Ana Roe denied that the boat was sinking.")
    >>> quotation.cue.lemma, quotation.cue.stance
    ('deny', 'negated')
    """

    span: Span
    lemma: str
    stance: Stance = "asserted"
    attitude: Attitude = "speech"


@frozen(kw_only=True, weakref_slot=False)
class DateReference(_Result):
    """A date, time, duration or set as TIMEX3 sees it, and the calendar days it covers.

    `value` is the TIMEX3 value, `earliest` and `latest` are calendar days (None where open), `anchor`
    tells what it was resolved against, `certain` is False where the text allows another reading.

    >>> import quotekit
    >>> (date,) = quotekit.extract_dates("The boat was built in May 1998.")
    >>> date.type, date.value, date.earliest.isoformat(), date.latest.isoformat()
    ('DATE', '1998-05', '1998-05-01', '1998-05-31')
    """

    span: Span
    type: TimexType
    value: str
    mod: str | None = None
    quant: str | None = None
    freq: str | None = None
    earliest: datetime.date | None = None
    latest: datetime.date | None = None
    time: datetime.time | None = None
    anchor: str | None = None
    certain: bool = True
    rule: str = ""


@frozen(kw_only=True, weakref_slot=False)
class Dateline(_Result):
    """The place, day and agency that open an article: "LIMA, Peru, May 19 (AP) --".

    >>> import quotekit
    >>> dateline = quotekit.extract("LIMA, Peru, May 19 (AP) -- Rain fell.", published="2024-05-20").dateline
    >>> dateline.place, dateline.date.value, dateline.agency
    ('LIMA, Peru', '2024-05-19', 'AP')
    """

    span: Span
    place: str
    date: DateReference | None = None
    agency: str | None = None


@frozen(kw_only=True, weakref_slot=False)
class Quotation(_Result):
    """Who said what.

    `content` is what is attributed, outer marks left out (for a mixed quotation the whole clause);
    `quoted` only the words inside marks, verbatim: equal to `content` for a direct quotation, empty for
    an indirect one.  `text` joins the content with blanks; `span` is the whole extent with its marks.
    `cue`, `mention` and `speaker` are None where the article names none; a mention whose antecedent is
    in doubt has no `speaker`.  `addressee` is whom it was said to ("told reporters"), `medium` where it was
    said or printed ("in a tweet"), each None where not expressed.  `confidence` is a calibrated probability that
    the attribution is right.

    >>> import quotekit
    >>> text = "Ana Roe told reporters that the boat was “as sound as a bell”."
    >>> (quotation,) = quotekit.extract_quotations(text)
    >>> quotation.kind, quotation.text, [span.of(text) for span in quotation.quoted], quotation.addressee.of(text)
    ('mixed', 'that the boat was “as sound as a bell', ['as sound as a bell'], 'reporters')
    """

    content: tuple[Span, ...]
    quoted: tuple[Span, ...]
    text: str
    span: Span
    kind: QuotationKind
    cue: Cue | None = None
    mention: Mention | None = None
    speaker: Speaker | None = None
    addressee: Span | None = None
    medium: Span | None = None
    said_on: DateReference | None = None
    confidence: float = 1.0
    rule: str = ""

    def __repr__(self) -> str:
        shown = self.text if len(self.text) <= 40 else self.text[:37] + "..."
        return f"Quotation({self.kind}, {self.speaker.label if self.speaker else None!r}, {shown!r})"


@frozen(kw_only=True, weakref_slot=False)
class Evidence(_Result):
    """One fact that spoke for a reading (`weight` above 0) or against it: its name, and what it means in words.

    >>> import quotekit
    >>> (explanation,) = quotekit.extract("“It floats,” said Ana Roe.", explain=True).explanations
    >>> "the cue is a form of “say”" in [evidence.meaning for evidence in explanation.readings[0].evidence]
    True
    """

    feature: str
    meaning: str
    weight: float


@frozen(kw_only=True, weakref_slot=False)
class Reading(_Result):
    """One way to read words in marks: who said them, by which rule, and the evidence, weightiest first.

    `share` is the part of the choice that this reading got, before calibration; those of one explanation sum to 1.
    `cue` and `mention` are None where the reading has none.

    >>> import quotekit
    >>> (explanation,) = quotekit.extract("“It floats,” said Ana Roe.", explain=True).explanations
    >>> explanation.readings[0].rule, explanation.readings[0].chosen
    ('quotation.cue-after', True)
    """

    rule: str
    meaning: str
    cue: Span | None
    mention: Span | None
    share: float
    chosen: bool
    evidence: tuple[Evidence, ...]


@frozen(kw_only=True, weakref_slot=False)
class Explanation(_Result):
    """Why words in marks were given to a speaker, or to none: all readings that were weighed, the likeliest first.

    `span` is that of the words with their marks.

    >>> import quotekit
    >>> text = "“It floats,” said Ana Roe."
    >>> [explanation.span.of(text) for explanation in quotekit.extract(text, explain=True).explanations]
    ['“It floats,”']
    """

    span: Span
    readings: tuple[Reading, ...]

    def in_words(self, text: str, evidence: int = 5) -> str:
        """The readings as lines to print, each with so many pieces of evidence; `text` is what was read.

        >>> Explanation(span=Span(start=0, end=3), readings=()).in_words("“A” is a letter.")
        '“A”'
        """
        lines = [self.span.of(text)]
        for reading in self.readings:
            who = reading.mention.of(text) if reading.mention else "nobody named"
            cue = f" ({reading.cue.of(text)})" if reading.cue else ""
            lines.append(f"{'>' if reading.chosen else ' '} {reading.share:6.1%} {who}{cue}: {reading.meaning}")
            lines += [f"       {item.weight:+6.2f} {item.meaning}" for item in reading.evidence[:evidence]]
        return "\n".join(lines)


@frozen(kw_only=True)
class Extraction(_Result):
    """Everything that one text gives: `quotations`, `speakers` and `dates`, each in order of position.

    `weights` names the weights that had a part, as "task: version".  `explanations` say why words in marks were given
    to their speakers; there are none unless `explain=True`, and they are no part of equality or of the record.

    >>> import quotekit
    >>> quotekit.extract("“It floats,” Ana Roe said on Monday.", published="2024-05-14")
    Extraction(36 characters, 1 quotations, 1 speakers, 1 dates)
    """

    text: str
    published: datetime.date | datetime.datetime | None = None
    dateline: Dateline | None = None
    quotations: tuple[Quotation, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    dates: tuple[DateReference, ...] = ()
    weights: tuple[str, ...] = ()
    explanations: tuple[Explanation, ...] = field(default=(), eq=False)

    def __repr__(self) -> str:
        counts = f"{len(self.quotations)} quotations, {len(self.speakers)} speakers, {len(self.dates)} dates"
        return f"Extraction({len(self.text)} characters, {counts})"

    def to_dict(self, *, offsets: Literal["codepoints", "utf16"] = "codepoints") -> dict[str, Any]:
        """A record of plain data, ready for JSON; `docs/data-format.md` describes it.

        `offsets` counts them in code points, as Python does, or for browsers in code units of UTF-16 ("utf16").
        Another value is an `OptionError`.

        >>> Extraction(text="Rain is likely.").to_dict()["quotations"]
        []
        """
        from quotekit.export.records import to_dict

        return to_dict(self, offsets=offsets)

    def _repr_html_(self) -> str:
        """What a notebook shows: the article with its quotations coloured by speaker."""
        from quotekit.export.html import to_fragment

        return to_fragment(self)

    @classmethod
    def from_dict(cls, record: Mapping[str, Any]) -> Extraction:
        """The extraction that a record of `to_dict` stands for; another shape is a `RecordError`.

        >>> extraction = Extraction(text="Rain is likely.")
        >>> Extraction.from_dict(extraction.to_dict()) == extraction
        True
        """
        from quotekit.export.records import from_dict

        return from_dict(record)
