"""Quoted speech as instances to learn from: one for each stretch in marks on which the gold is decided.

The candidates depend on who was chosen for the stretch before, so an article is read from left to right as the library
reads it, by a chooser that looks into the gold.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from quotekit.locale.locale import Locale
from quotekit.quotations.outline import Outline
from quotekit.quotations.quoted.attribution import Choice, Chooser, attribute
from quotekit.quotations.quoted.candidates import NOBODY, TERM, Candidate
from quotekit.quotations.reading import outline_of
from quotekit.quotations.stretches.pairs import Stretch
from quotekit.speakers.found import FoundMention
from quotekit.text.document import read
from quotekit.training.agreement import agreement
from quotekit.training.gold import Article, GoldQuote, touches
from quotekit.training.learn import Instance

__all__ = ["Lesson", "judge", "lesson_of", "teach"]

_COVERED = 0.8  # share of its words that makes a stretch part of a gold quotation
_OTHER_CUE = 0.2  # how right the speaker is by a cue that is not the gold's
_UNDECIDED = 0.2  # share from which on a stretch that is none is not held to be no quotation either


class Lesson(NamedTuple):
    """An article ready to be read by a chooser, and what the gold says of each of its stretches.

    `gold[n]` is the attribution that stretch `n` belongs to, or None if it belongs to none; `decided[n]` tells whether
    the gold says either.
    """

    article: Article
    outline: Outline
    gold: Sequence[GoldQuote | None]
    decided: Sequence[bool]


def lesson_of(article: Article, locale: Locale) -> Lesson:
    """Read the stretches and mentions of `article`, and find its stretches in the gold."""
    outline = outline_of(read(article.text), locale)
    gold: list[GoldQuote | None] = []
    decided: list[bool] = []
    for stretch in outline.stretches:
        quote, share = _quote_of(outline, stretch, article.quotes)
        gold.append(quote)
        start, end = outline.document.starts[stretch.first], outline.document.ends[stretch.end - 1]
        decided.append((quote is not None or share < _UNDECIDED) and article.is_decided(start, end))
    return Lesson(article, outline, gold, decided)


def _quote_of(outline: Outline, stretch: Stretch, quotes: Sequence[GoldQuote]) -> tuple[GoldQuote | None, float]:
    """The quotation that holds the stretch, if any, and the share of its words that all of them hold."""
    document = outline.document
    tokens = range(stretch.first, stretch.end)
    words = [(document.starts[at], document.ends[at]) for at in tokens if document.words[at][0].isalnum()]
    shares = [sum(touches(quote.content, *word) for word in words) / max(len(words), 1) for quote in quotes]
    best = max(range(len(shares)), key=shares.__getitem__, default=None)
    if best is not None and shares[best] >= _COVERED:
        return quotes[best], sum(shares)
    return None, sum(shares) if words else 1.0


def _right_ones(lesson: Lesson, quote: GoldQuote | None, candidates: Sequence[Candidate]) -> list[bool]:
    """Which candidates the gold holds right: those that agree best with its speaker, none if none agrees at all."""
    if quote is None:
        return [candidate is TERM for candidate in candidates]
    if not quote.speaker:
        return [candidate.mention is None and candidate is not TERM for candidate in candidates]
    degrees = [_degree(lesson, quote, candidate.mention) if candidate.mention else 0 for candidate in candidates]
    best = max(degrees)
    return [0 < degree == best for degree in degrees]


def teach(lesson: Lesson, locale: Locale) -> list[Instance]:
    """An instance for each decided stretch that has a right candidate.

    What was chosen for the stretch before is what the gold holds right.
    """
    instances: list[Instance] = []

    def choose(number: int, candidates: Sequence[Candidate], rows: Sequence[Sequence[str]]) -> Choice:
        quote = lesson.gold[number]
        right = _right_ones(lesson, quote, candidates) if lesson.decided[number] else []
        fitting = [at for at, fits in enumerate(right) if fits]
        if not fitting:
            return Choice(candidates.index(NOBODY), 0.0)
        cued = [at for at in fitting if _has_cue(lesson, quote, candidates[at])]
        # The same speaker by another cue is right too, but the clause then has other limits.
        shares = [fits * (1.0 if at in cued or not cued else _OTHER_CUE) for at, fits in enumerate(right)]
        instances.append(Instance(rows, shares))
        return Choice((cued or fitting)[0], 1.0)

    attribute(lesson.outline, locale.cues, choose)
    return instances


def _has_cue(lesson: Lesson, quote: GoldQuote | None, candidate: Candidate) -> bool:
    if quote is None or candidate.site is None:
        return False
    document = lesson.outline.document
    return touches(quote.cue, document.starts[candidate.site.first], document.ends[candidate.site.end - 1])


def judge(lesson: Lesson, locale: Locale, chooser: Chooser) -> list[tuple[float, bool]]:
    """For each decided stretch that `chooser` takes for speech: how sure it is, and whether the gold agrees."""
    judged: list[tuple[float, bool]] = []

    def choose(number: int, candidates: Sequence[Candidate], rows: Sequence[Sequence[str]]) -> Choice:
        choice = chooser(number, candidates, rows)
        candidate = candidates[choice.number]
        if candidate is not TERM and lesson.decided[number]:
            judged.append((choice.confidence, _is_right(lesson, lesson.gold[number], candidate)))
        return choice

    attribute(lesson.outline, locale.cues, choose)
    return judged


def _is_right(lesson: Lesson, quote: GoldQuote | None, candidate: Candidate) -> bool:
    if quote is None or not quote.speaker:
        return quote is not None and candidate.mention is None
    return candidate.mention is not None and _degree(lesson, quote, candidate.mention) > 0


def _degree(lesson: Lesson, quote: GoldQuote, mention: FoundMention) -> int:
    document = lesson.outline.document
    start, end = document.starts[mention.first], document.ends[mention.end - 1]
    return agreement(lesson.article.text, quote.speaker, start, end)
