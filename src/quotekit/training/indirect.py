"""Reported speech as instances to learn from: five questions about every reporting word that the gold decides."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from quotekit.locale.locale import Locale
from quotekit.quotations.found import FoundQuotation
from quotekit.quotations.indirect.content import (
    begin_features,
    begins_after,
    end_features,
    ends_after,
    left_features,
    limits_before,
)
from quotekit.quotations.indirect.cue import SIDES, cue_features, side_features
from quotekit.quotations.indirect.source import source_features, sources
from quotekit.quotations.indirect.view import View, view_of
from quotekit.quotations.outline import Outline
from quotekit.speakers.found import FoundMention
from quotekit.training.agreement import agreement
from quotekit.training.gold import Article, GoldQuote, Spans
from quotekit.training.learn import Instance

__all__ = ["QUESTIONS", "cue_shares", "judge_indirect", "teach_indirect"]

QUESTIONS = ("cue", "side", "begin", "end", "left", "who")

_FARTHEST = 0.5  # share of the content by which the nearest end may miss the gold and still teach
_HALF = 0.5  # overlap from which content counts as found
_LEAST = 0.3  # overlap with the gold from which the nearest content in front of a cue teaches
_DOUBT = 3  # uses of a word that count against it, so that a word seen once is no sure cue


class _Said(NamedTuple):
    """What the gold says of a site that attributes, in tokens."""

    quote: GoldQuote
    side: str
    left: tuple[tuple[int, int], ...]
    right: tuple[tuple[int, int], ...]


def cue_shares(outlines: Sequence[tuple[Article, Outline]]) -> dict[str, float]:
    """How often each word stands in a cue, as a share of its uses; decides which word of a long cue attributes."""
    uses: Counter[str] = Counter()
    cues: Counter[str] = Counter()
    for article, outline in outlines:
        uses.update(outline.lower)
        for quote in article.quotes:
            for first, end in _tokens(outline, quote.cue):
                cues.update(outline.lower[first:end])
    return {word: count / (uses[word] + _DOUBT) for word, count in cues.items()}


def teach_indirect(
    article: Article,
    outline: Outline,
    quoted: Sequence[FoundQuotation],
    locale: Locale,
    cue_share: dict[str, float],
) -> dict[str, list[Instance]]:
    """The instances of one article by question; `quoted` are its quotations in marks.

    Left out are sites inside cues that are not the one that attributes, and those of which the gold says nothing.
    """
    view = view_of(outline, locale.reporting, quoted)
    said = _said_at(article, view, cue_share)
    taught: dict[str, list[Instance]] = {question: [] for question in QUESTIONS}
    starts, ends = outline.document.starts, outline.document.ends
    for number, site in enumerate(view.sites):
        if number not in said:
            if not article.complete or not article.is_decided(starts[site.token], ends[site.token]):
                continue
            taught["cue"].append(Instance([[], cue_features(view, number)], [True, False]))
        elif found := said[number]:
            taught["cue"].append(Instance([[], cue_features(view, number)], [False, True]))
            taught["side"].append(Instance(side_features(view, site), [side == found.side for side in SIDES]))
            if found.right:
                _teach_after(view, number, found, taught)
            if found.left:
                _teach_before(view, number, found, taught)
            _teach_source(article, view, number, found, taught)
    return taught


def judge_indirect(article: Article, outline: Outline, found: Sequence[FoundQuotation]) -> list[tuple[float, bool]]:
    """For each piece of reported speech its confidence, and whether the gold has its content and its speaker.

    None of an article of which not all is marked.
    """
    if not article.complete:
        return []
    gold = [(quote, _set(_tokens(outline, quote.content))) for quote in article.quotes]
    starts, ends = outline.document.starts, outline.document.ends
    judged = []
    for item in found:
        if not all(article.is_decided(starts[first], ends[end - 1]) for first, end in item.content):
            continue
        overlaps = [_overlap(item.content, content) for _, content in gold]
        best = max(range(len(gold)), key=overlaps.__getitem__, default=None)
        right = best is not None and overlaps[best] >= _HALF and _agrees(article, outline, gold[best][0], item.mention)
        judged.append((item.confidence, right))
    return judged


def _agrees(article: Article, outline: Outline, quote: GoldQuote, mention: FoundMention | None) -> bool:
    if mention is None or not quote.speaker:
        return mention is None and not quote.speaker
    document = outline.document
    start, end = document.starts[mention.first], document.ends[mention.end - 1]
    return agreement(article.text, quote.speaker, start, end) > 0


def _teach_after(view: View, number: int, said: _Said, taught: dict[str, list[Instance]]) -> None:
    site = view.sites[number]
    first, end = said.right[0][0], said.right[-1][1]
    begins = begins_after(view, site)
    if not begins:
        return
    begin = min(begins, key=lambda at: abs(at - first))
    rows = [begin_features(view, site, at, rank) for rank, at in enumerate(begins)]
    taught["begin"].append(Instance(rows, [at == begin for at in begins]))
    ends = ends_after(view, site, begin, site.sentence_end)
    nearest = min(ends, key=lambda at: abs(at - end))
    if abs(nearest - end) <= _FARTHEST * (end - first):
        rows = [end_features(view, site, begin, at, rank, len(ends)) for rank, at in enumerate(ends)]
        taught["end"].append(Instance(rows, [at == nearest for at in ends]))


def _teach_before(view: View, number: int, said: _Said, taught: dict[str, list[Instance]]) -> None:
    site = view.sites[number]
    limits = limits_before(view, site)
    overlaps = [_overlap([(limit.begin, limit.end)], _set(said.left)) for limit in limits]
    best = max(overlaps, default=0.0)
    if best >= _LEAST:
        rows = [left_features(view, site, limit, rank) for rank, limit in enumerate(limits)]
        taught["left"].append(Instance(rows, [overlap == best for overlap in overlaps]))


def _teach_source(article: Article, view: View, number: int, said: _Said, taught: dict[str, list[Instance]]) -> None:
    site = view.sites[number]
    document = view.outline.document
    candidates = sources(view, site, said.left + said.right)
    if said.quote.speaker:
        right = [
            mention is not None
            and agreement(
                article.text, said.quote.speaker, document.starts[mention.first], document.ends[mention.end - 1]
            )
            == 2
            for mention in candidates
        ]
    else:
        right = [mention is None for mention in candidates]
    if any(right):
        rows = [source_features(view, site, said.side, mention) for mention in candidates]
        taught["who"].append(Instance(rows, right))


def _said_at(article: Article, view: View, cue_share: dict[str, float]) -> dict[int, _Said | None]:
    """What the gold says of the sites in its cues; None for those that teach nothing."""
    outline = view.outline
    number_of = {site.token: number for number, site in enumerate(view.sites)}
    said: dict[int, _Said | None] = {}
    for quote in article.quotes:
        hits = [
            number_of[token]
            for first, end in _tokens(outline, quote.cue)
            for token in range(first, end)
            if token in number_of
        ]
        content = [piece for piece in (_bare(outline, *piece) for piece in _tokens(outline, quote.content)) if piece]
        said.update({hit: None for hit in hits if hit not in said})
        if not hits or not content or quote.kind != "indirect":
            continue
        best = max(hits, key=lambda hit: (cue_share.get(outline.lower[view.sites[hit].token], 0.0), hit))
        token = view.sites[best].token
        left = tuple(piece for piece in content if piece[1] <= token)
        right = tuple(piece for piece in content if piece[0] > token)
        side = "around" if left and right else "before" if left else "after"
        said[best] = _Said(quote, side, left, right)
    return said


def _tokens(outline: Outline, spans: Spans) -> Iterable[tuple[int, int]]:
    """The tokens of the spans."""
    document = outline.document
    for start, stop in spans:
        first = end = document.token_at(start)
        while end < len(document.words) and document.starts[end] < stop:
            end += 1
        if first < end:
            yield first, end


def _bare(outline: Outline, first: int, end: int) -> tuple[int, int] | None:
    """The tokens without signs at their edges."""
    words = outline.document.words
    while first < end and not words[first][0].isalnum():
        first += 1
    while end > first and not (words[end - 1][0].isalnum() or words[end - 1] in ("%", "'s")):
        end -= 1
    return (first, end) if first < end else None


def _set(pieces: Iterable[tuple[int, int]]) -> set[int]:
    return {token for first, end in pieces for token in range(first, end)}


def _overlap(pieces: Iterable[tuple[int, int]], gold: set[int]) -> float:
    """The share of tokens in both among those in either."""
    tokens = _set(pieces)
    return len(tokens & gold) / len(tokens | gold)
