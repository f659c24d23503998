"""Verify: whether the quotations of a text were said, in these words and by this speaker, as its sources have it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from attrs import evolve

from quotekit.extractor import Extractor, Options
from quotekit.locale.en import EN
from quotekit.locale.locale import Locale
from quotekit.model import Extraction, Quotation, Span, Speaker
from quotekit.verification.attributed import Attributed
from quotekit.verification.fit import fitted
from quotekit.verification.locate import match_of, places_of
from quotekit.verification.nearest import passage_of
from quotekit.verification.refusals import is_negation
from quotekit.verification.results import Match
from quotekit.verification.source import Index, Source, check_str, source_of
from quotekit.verification.units import PUNCTUATION, Units, units_of
from quotekit.verification.verdicts import Check, Verdict, Verification
from quotekit.verification.who import agreement

__all__ = ["verify"]

_PLACES = 50  # of a quotation in a source that are looked at for the speaker
_NEGATED = 3  # words in front of a quotation in which a negation turns it round
_LOOKED_BACK = 60  # characters of the text in which they may stand too
_EDGES = PUNCTUATION + " \n"
_STOP = re.compile(r"[.;:!?…\"“”«»]")
_VERDICTS: Mapping[str, Verdict] = {"same": "said", "unclear": "words_only", "other": "said_by_another"}
_RANKS: Sequence[tuple[Verdict, str]] = (
    ("said", "marks"),
    ("words_only", "marks"),
    ("attribution_only", "report"),
    ("said_by_another", "marks"),
    ("said_by_another", "report"),
    ("words_only", "report"),
    ("words_only", "none"),
)
"""The verdicts that a place where the words stand can give, the best first."""


def verify(
    text: str | Extraction,
    source: str | Extraction | Source | Iterable[str | Extraction | Source],
    *,
    locale: Locale = EN,
) -> Verification:
    """Check the quotations of `text` against one or several sources: the words, and who said them.

    Quotations with words in marks are checked; `Verification.unchecked` has the others.  Words are compared as `locate`
    does, and speakers by what both texts call them.  Give an `Extraction` for a text that has been read already, and
    `Source(text, name=...)` to name a source.  What a text says never raises; other types are a TypeError.

    >>> import quotekit
    >>> source = "“We will not sell the harbour,” Mayor Ana Roe said. “I doubt it,” said Bo Li."
    >>> text = "Roe said: “We will sell the harbour.” “I doubt it,” she added."
    >>> for check in quotekit.verify(text, source).checks:
    ...     print(check.quotation.text, check.verdict, check.speaker.label, sep=" | ")
    We will sell the harbour. | words_changed | Ana Roe
    I doubt it, | said_by_another | Bo Li
    """
    extractor = Extractor(locale, Options())
    sources = _sources(source)
    ours = text if isinstance(text, Extraction) else extractor.extract(check_str(text, "text"))
    theirs = [Attributed(one.extraction or extractor.extract(one.text), one.index) for one in sources]
    return Verification(
        text=ours.text,
        sources=sources,
        checks=tuple(_check(ours, quotation, theirs) for quotation in ours.quotations if quotation.quoted),
        unchecked=tuple(quotation for quotation in ours.quotations if not quotation.quoted),
    )


def _sources(source: object) -> tuple[Source, ...]:
    if isinstance(source, str | bytes | bytearray | Extraction | Source) or not isinstance(source, Iterable):
        return (source_of(source),)
    return tuple(map(source_of, source))


class _Finding(NamedTuple):
    """What one source says of a quotation; the lower the rank, the more it bears out."""

    rank: int
    check: Check


def _check(ours: Extraction, quotation: Quotation, sources: Sequence[Attributed]) -> Check:
    findings = [_finding(ours, quotation, source, number) for number, source in enumerate(sources)]
    if not findings:
        return Check(quotation=quotation, verdict="not_found")
    best = min(findings, key=lambda finding: finding.rank)
    others = [finding.check for finding in findings if finding.check.verdict == "said_by_another"]
    if best.check.verdict == "said" and others and others[0].speaker and not best.check.doubt:
        return evolve(best.check, doubt=f"another source gives it to {others[0].speaker.label}")
    return best.check


def _finding(ours: Extraction, quotation: Quotation, source: Attributed, number: int) -> _Finding:
    pieces = [_best_place(ours, quotation, span, source) for span in quotation.quoted]
    found = [piece for piece in pieces if piece is not None]
    if len(found) == len(pieces):
        worst = max(found, key=lambda place: place.rank)
        return _Finding(
            worst.rank,
            Check(
                quotation=quotation,
                verdict=_RANKS[worst.rank][0],
                source=number,
                speaker=worst.speaker,
                matches=tuple(place.match for place in found),
                doubt=worst.doubt or next((place.doubt for place in found if place.doubt), None),
            ),
        )
    missing = next(span for span, piece in zip(quotation.quoted, pieces, strict=True) if piece is None)
    return _without_words(ours, quotation, missing, source, number)


def _without_words(ours: Extraction, quotation: Quotation, span: Span, source: Attributed, number: int) -> _Finding:
    """A source in which the words do not stand: the nearest passage, or the speaker alone."""
    passage = passage_of(source.index, fitted(units_of(span.of(ours.text)), source.index))
    if passage is not None:
        theirs = source.near(passage.span)
        doubt = _of_passage(quotation, theirs, source)
        differences = tuple(evolve(one, quote=_moved(one.quote, span.start)) for one in passage.differences)
        return _Finding(
            len(_RANKS),
            Check(
                quotation=quotation,
                verdict="words_changed",
                source=number,
                speaker=theirs.speaker if theirs else None,
                nearest=evolve(passage, differences=differences),
                doubt=doubt,
            ),
        )
    speaker = source.cast.find(quotation.speaker) if quotation.speaker else None
    if speaker:
        check = Check(quotation=quotation, verdict="attribution_only", source=number, speaker=speaker)
        return _Finding(len(_RANKS) + 1, check)
    return _Finding(len(_RANKS) + 2, Check(quotation=quotation, verdict="not_found"))


def _of_passage(quotation: Quotation, theirs: Quotation | None, source: Attributed) -> str | None:
    if theirs is None:
        return "the nearest passage stands in no quotation"
    agreed = agreement(quotation, theirs, source.cast)
    if agreed.kind == "other" and theirs.speaker:
        return f"the nearest passage is said by {theirs.speaker.label}"
    return agreed.doubt


class _Place(NamedTuple):
    """A place where words in marks stand in a source, and what it says of their speaker."""

    rank: int
    match: Match
    speaker: Speaker | None
    doubt: str | None


def _best_place(ours: Extraction, quotation: Quotation, span: Span, source: Attributed) -> _Place | None:
    words = span.of(ours.text)
    best: _Place | None = None
    for match in _matches(words, source):
        found = _place(ours, quotation, span, match, source)
        if best is None or (found.rank, bool(found.doubt)) < (best.rank, bool(best.doubt)):
            best = found
        if (best.rank, best.doubt) == (0, None):
            break
    return best


def _matches(words: str, source: Attributed) -> Iterator[Match]:
    """Where the words stand, in the source as it is and in its quotations without what interrupts them."""
    for pattern, place in islice(places_of(source.index, words), _PLACES):
        yield match_of(pattern, source.index, place)
    for pattern, place in islice(places_of(source.whole, words), _PLACES):
        match = match_of(pattern, source.whole, place)
        cuts = [one.source for one in match.differences if one.kind == "interruption"]
        if cuts:
            yield evolve(match, spans=tuple(_without(match.spans, cuts)))


def _without(spans: Iterable[Span], cuts: Sequence[Span]) -> Iterator[Span]:
    for span in spans:
        start = span.start
        for cut in cuts:
            if span.start < cut.start < span.end:
                yield Span(start=start, end=cut.start)
                start = cut.end
        yield Span(start=start, end=span.end)


def _place(ours: Extraction, quotation: Quotation, span: Span, match: Match, source: Attributed) -> _Place:
    pieces = [_words_alone(piece, source.extraction.text) for piece in match.spans]
    in_marks = [source.verbatim(piece) for piece in pieces]
    anywhere = [source.reported(piece) for piece in pieces]
    where = "marks" if all(in_marks) else "report" if all(anywhere) else "none"
    holders = [one for one in (in_marks if where == "marks" else anywhere) if one is not None]
    match = evolve(
        match, differences=tuple(evolve(one, quote=_moved(one.quote, span.start)) for one in match.differences)
    )
    if where == "none":
        why = "only part of the words is quoted there" if source.near(match.span) else "nobody is quoted there"
        return _Place(_rank("words_only", "none"), match, None, why)
    agreed = [agreement(quotation, one, source.cast) for one in holders]
    kinds = {one.kind for one in agreed}
    kind = "other" if "other" in kinds else "unclear" if "unclear" in kinds else "same"
    verdict = _VERDICTS[kind]
    speaker = next((one.speaker for one, how in zip(holders, agreed, strict=True) if how.kind == kind), None)
    doubt = next((one.doubt for one in agreed if one.doubt), None)
    if where == "report":
        verdict = "attribution_only" if verdict == "said" else verdict
        doubt = doubt or "the words there are the reporter's"
    if verdict == "said":
        doubt = doubt or _negated(ours, span, match, source.index)
    return _Place(_rank(verdict, where), match, speaker, doubt)


def _rank(verdict: Verdict, where: str) -> int:
    return _RANKS.index((verdict, where))


def _negated(ours: Extraction, span: Span, match: Match, index: Index) -> str | None:
    """A negation right in front of the words that the text leaves out: "sell" of "will not sell"."""
    before = _words_before(index.units, match.span.start)
    negation = next((key for key in before if is_negation(key)), None)
    own = units_of(ours.text[max(span.start - _LOOKED_BACK, 0) : span.start]).keys[-_NEGATED:]
    if negation is None or any(map(is_negation, own)):
        return None
    return f"“{negation}” stands right in front of these words"


def _words_before(units: Units, offset: int) -> Iterator[str]:
    """The words in front of a place, backwards, up to a stop or a mark."""
    end = bisect_left(units.starts, offset)
    for number in range(end - 1, max(end - 1 - _NEGATED, -1), -1):
        behind = units.starts[number + 1] if number + 1 < len(units.starts) else offset
        if _STOP.search(units.fold, units.ends[number], min(behind, offset)):
            return
        yield units.keys[number]


def _words_alone(span: Span, text: str) -> Span:
    """`span` without the punctuation at its edges, which a quotation may leave out."""
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip(_EDGES))
    return Span(start=start, end=max(span.end - (len(words) - len(words.rstrip(_EDGES))), start))


def _moved(span: Span, offset: int) -> Span:
    return Span(start=span.start + offset, end=span.end + offset)
