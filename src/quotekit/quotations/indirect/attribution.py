"""Reported speech without marks: which words attribute, where their content stands, its limits, and who said it.

Rules propose; each question is answered by the highest sum of weights.  No token belongs to two contents.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from math import exp
from typing import NamedTuple

from quotekit.choice.linear import calibrated, shares
from quotekit.choice.weights import Weights
from quotekit.locale.reporting import ReportingTable
from quotekit.model import Attitude
from quotekit.quotations.circumstances.addressee import addressee_of
from quotekit.quotations.found import FoundCue, FoundQuotation, Pieces, is_loose
from quotekit.quotations.indirect.closing import closes, ends_sentence, subject_start
from quotekit.quotations.indirect.content import (
    begin_features,
    begins_after,
    end_features,
    ends_after,
    left_features,
    limits_before,
    with_verb,
)
from quotekit.quotations.indirect.cue import SIDES, cue_features, side_features
from quotekit.quotations.indirect.deeds import is_deed
from quotekit.quotations.indirect.middle import parts_around
from quotekit.quotations.indirect.rules import rule_of
from quotekit.quotations.indirect.sites import Site
from quotekit.quotations.indirect.source import (
    agent_of,
    is_nobody,
    source_features,
    sources,
    subject_of_participle,
    subject_over,
)
from quotekit.quotations.indirect.view import View, view_of
from quotekit.quotations.outline import Outline
from quotekit.quotations.writings import writing_before
from quotekit.speakers.found import FoundMention

__all__ = ["read_indirect"]

# Share from which a word attributes; far below a half, since a missed one costs more than a weak one.
_LEAST: dict[Attitude, float] = {"speech": 0.15, "thought": 0.25}
_LIKELY: dict[Attitude, float] = {"speech": 0.40, "thought": 0.43}  # share from which it probably does
_ADVERB = 0.1  # the same for adverbs: reportedly hardly does anything but attribute
_SURE = 0.6  # share from which a reading takes what others have left of its content
_CLOSING = 0.5  # the least share of a verb that closes its sentence: X fell, the province says
_MORE_WITHIN = 40  # tokens of what is said before the speaker says more
_SPEAKING = frozenset({"say", "tell", "write", "argue", "insist", "add"})
_MORE = frozenset("adding saying noting stressing insisting warning explaining claiming arguing".split())
_QUESTIONS = frozenset("why whether if how what when where who which".split())
_CONTRASTS = frozenset({"and", "but", "while", "whereas"})
_ADDED = frozenset("added said warned noted insisted claimed argued stressed".split())
_LINK = 2  # tokens between a cue and its content that belong to the cue: spoke about, called for


class _Reading(NamedTuple):
    """How a site is read: on which side its content stands, the content, and who said it.

    `share` is the belief that the site attributes, `certain` the belief in the whole reading if it does.
    """

    site: Site
    side: str
    content: Pieces
    mention: FoundMention | None
    share: float
    certain: float


def read_indirect(
    outline: Outline,
    table: ReportingTable,
    quoted: Sequence[FoundQuotation],
    weights: Weights,
    *,
    weak: bool = True,
) -> list[FoundQuotation]:
    """The reported speech of a document, in order; `quoted` are its quotations in marks, which keep their words.

    Without `weak` it is what probably is reported speech, some of what there is with it.
    """
    view = view_of(outline, table, quoted)
    taken = _taken([item for item in quoted if not is_loose(item)], len(outline.lower))
    found: list[FoundQuotation] = []
    # The surest first: what it takes is gone for the others.
    for reading in sorted(
        _readings(view, taken, weights, _LEAST if weak else _LIKELY), key=lambda reading: -reading.share
    ):
        site = reading.site
        kept = None if taken[site.token] else _left_of(view, reading, taken, weights)
        if kept is None or _is_source(kept.content, quoted):
            continue
        cue_end = _cue_end(view, table, kept)
        for first, end in (*kept.content, (site.first, cue_end)):
            taken[first:end] = b"\1" * (end - first)
        found.append(
            FoundQuotation(
                content=kept.content,
                stretches=(),
                kind="indirect",
                cue=FoundCue(site.token, site.first, cue_end, site.word.lemma),
                mention=_speaker(outline, table, kept),
                rule=rule_of(view, site, kept.side, kept.content),
                confidence=calibrated(weights.calibration, kept.share * kept.certain),
            )
        )
    return sorted(found, key=lambda item: (item.content[0][0], item.cue))


def _is_source(content: Pieces, quoted: Sequence[FoundQuotation]) -> bool:
    """Whether nothing but who said the words in marks is left: according to police, Roe told them: “…”."""
    (first, end), last = content[0], content[-1]
    at = max(bisect_left(quoted, first, key=_start) - 1, 0)
    near = quoted[at : at + 2] if first == last[0] else ()
    return any(item.mention is not None and item.mention.first <= first < end <= item.mention.end for item in near)


def _start(item: FoundQuotation) -> int:
    return item.content[0][0]


def _readings(view: View, taken: bytearray, weights: Weights, least: Mapping[Attitude, float]) -> list[_Reading]:
    """The readings of the sites with at least this share, each as if it stood alone; taken sites have none."""
    free = bytearray(len(taken))
    found = []
    for number, site in enumerate(view.sites):
        if not taken[site.token]:
            enough = _ADVERB if site.word.form == "adverb" else least[site.word.attitude]
            if site.word.form == "gerund" and _says_more(view.outline.lower, site.token):
                enough = _LEAST[site.word.attitude]
            share = _logistic(weights.score(cue_features(view, number)))
            if share < _CLOSING and (
                ends_sentence(view, site)
                or _is_written(view, site)
                or _goes_on(view, site)
                or parts_around(view, site) is not None
            ):
                share = _CLOSING
            if share >= enough and (reading := _read(view, site, share, free, weights)):
                found.append(reading)
    return found


def _logistic(value: float) -> float:
    return 1 / (1 + exp(-value))


def _left_of(view: View, reading: _Reading, taken: bytearray, weights: Weights) -> _Reading | None:
    """`reading` if nothing of it is taken; a sure one may have what is left."""
    if not _overlaps(reading, taken):
        return reading
    if reading.share < _SURE:
        return None
    anew = _read(view, reading.site, reading.share, taken, weights)
    return None if anew is None or _overlaps(anew, taken) else anew


def _overlaps(reading: _Reading, taken: bytearray) -> bool:
    return any(taken.find(1, first, end) >= 0 for first, end in reading.content)


def _speaker(outline: Outline, table: ReportingTable, reading: _Reading) -> FoundMention | None:
    """The source of the reading, unless it is the one who was told: they were told that."""
    site, mention = reading.site, reading.mention
    if mention is None or mention.end != site.first or site.first == site.token:
        return mention
    return None if addressee_of(outline, table, site.token, None) == (mention.first, mention.end) else mention


def _cue_end(view: View, table: ReportingTable, reading: _Reading) -> int:
    """The cue takes the preposition along that leads to its content or, in according to, to its source.

    It leaves out whom the words were said to, and when.
    """
    token, begin = reading.site.token, reading.content[0][0]
    outline = view.outline
    if reading.site.word.form == "preposition" and view.tags[token + 1 : token + 2] == ["to"]:
        return token + 2
    if reading.side != "after" or not 0 < begin - token - 1 <= _LINK:
        return token + 1
    told = addressee_of(outline, table, token, reading.mention)
    led = told is None and all(
        outline.lower[at].isalnum() and not outline.names_day(at) for at in range(token + 1, begin)
    )
    return begin if led else token + 1


def _taken(quoted: Sequence[FoundQuotation], size: int) -> bytearray:
    """One byte a token: 1 where quotations in marks have their content or their cue."""
    taken = bytearray(size)
    for item in quoted:
        for first, end in item.content:
            taken[first:end] = b"\1" * (end - first)
        if item.cue is not None:
            taken[item.cue.first : item.cue.end] = b"\1" * (item.cue.end - item.cue.first)
    return taken


def _before_more(view: View, begin: int, limit: int) -> int:
    """The end of what is said before the speaker says more (..., adding that ...), or somebody else does."""
    lower = view.outline.lower
    for token in range(begin + 1, min(limit - 2, begin + _MORE_WITHIN)):
        if lower[token] in _MORE and _says_more(lower, token):
            return token
        if lower[token] == ";" and _others_say(view.outline, token):
            return token
        if lower[token] == "," and lower[token + 1] in _CONTRASTS and _others_say(view.outline, token + 1):
            return token
        if lower[token] == "and" and lower[token + 1] in _ADDED and lower[token + 2] == "that":
            return token
    return limit


def _others_say(outline: Outline, token: int) -> bool:
    """Whether somebody says something else behind this: Roe said it rained; Lind said it did not."""
    mention = outline.mention_starting_at(token + 1)
    return mention is not None and outline.codes[mention.end : mention.end + 1] == "q"


def _says_more(lower: Sequence[str], token: int) -> bool:
    """Whether a participle at `token` goes on with what somebody says: ..., adding that ..."""
    return lower[token] in _MORE and lower[token - 1] == "," and lower[token + 1 : token + 2] == ["that"]


def _best(weights: Weights, rows: Sequence[Sequence[str]]) -> tuple[int, float]:
    """The number of the row with the highest score, and its share."""
    if len(rows) == 1:
        return 0, 1.0
    scores = [weights.score(row) for row in rows]
    best = max(range(len(scores)), key=scores.__getitem__)
    return best, shares(scores)[best]


def _read(
    view: View, site: Site, share: float, taken: bytearray, weights: Weights, only: str | None = None
) -> _Reading | None:
    """The best reading of `site` that leaves taken tokens alone; `share` is that of its cue, `only` the side."""
    parts, agent, ending = parts_around(view, site), agent_of(view, site), ends_sentence(view, site)
    best, certain = _best(weights, side_features(view, site))
    side = only or ("before" if ending or closes(view, site) else SIDES[best])
    content: Pieces = ()
    if parts is not None and not any(taken[first:end].count(1) for first, end in parts):
        content, side = parts, "around"
    elif agent is not None:
        side = "after"
    if side != "after" and not content:
        limits = [limit for limit in limits_before(view, site) if taken.find(1, limit.begin, limit.end) < 0]
        if ending:
            limits = [limit for limit in limits if limit.end < site.first - 1] or limits
        if limits:
            rows = [left_features(view, site, limit, rank) for rank, limit in enumerate(limits)]
            best, part = _best(weights, rows)
            certain *= part
            content += ((limits[best].begin, limits[best].end),)
    begins = [begin for begin in begins_after(view, site) if not taken[begin]] if side != "before" else []
    if agent is not None:
        begins = [begin for begin in begins if begin >= agent.end]
    if begins and content != parts:
        best, part = _best(weights, [begin_features(view, site, begin, rank) for rank, begin in enumerate(begins)])
        certain *= part
        begin = begins[best]
        barred = taken.find(1, begin, site.sentence_end)
        limit = barred if barred >= 0 else site.sentence_end
        begin = _behind_lead(view, site, begin, limit)
        limit = min(_before_more(view, begin, limit), _relative_end(view, site, limit))
        if begin < limit:  # not behind the clause: which Roe denies, | the talk ended
            ends = with_verb(view, site, begin, ends_after(view, site, begin, limit))
            rows = [end_features(view, site, begin, end, rank, len(ends)) for rank, end in enumerate(ends)]
            best, part = _best(weights, rows)
            certain *= part
            content += ((begin, ends[best]),)
    if side == "around" and content != parts and len(content) > 1 and _is_subject(view, site, content):
        side, content = "after", content[1:]
    if not content:
        return None
    candidates = sources(view, site, content) if agent is None else [agent]
    best, part = _best(weights, [source_features(view, site, side, mention) for mention in candidates])
    bare = candidates[best] is None and side == "before" and content[-1][1] == site.token
    if side == "before" and only is None and not ending and _is_subject(view, site, content):
        return _read(view, site, share, taken, weights, "after")
    if bare and site.word.lemma in _SPEAKING:
        # What stands right before "said" is who says it, but a plan is what was announced.
        return _read(view, site, share, taken, weights, "after")
    source = candidates[best] or subject_of_participle(view, site) or subject_over(view, site)
    if is_deed(view, site, side, content, source):
        return None
    if source is not None and is_nobody(view, site, source):
        source = None
    return _Reading(site, side, content, _whole_writing(view, site, content, source), share, certain * part)


def _is_subject(view: View, site: Site, content: Pieces) -> bool:
    """Whether what stands before the verb is but who says it: the chief, Ana Roe, | who was ill, | told them that."""
    begin, end = content[0]
    mention = view.outline.mention_starting_at(begin)
    passive = site.is_passive(view.outline.lower)
    if mention is None or not site.is_verb or passive or site.sentence_end - site.token <= _LINK:
        return False
    behind = view.tags[mention.core_end : mention.core_end + 2]
    told = behind in ([",", "who"], [",", "which"], [",", "whose"]) and view.tags[site.first - 1] == ","
    return _are_mentions(view, begin, end) or (told and end >= site.first - 1)


def _are_mentions(view: View, begin: int, end: int) -> bool:
    """Whether nothing but mentions, joined, stands there: Ana Roe and Bo Lind."""
    while begin < end:
        mention = view.outline.mention_starting_at(begin)
        if mention is None and view.tags[begin] not in ("and", ","):
            return False
        begin = mention.end if mention is not None else begin + 1
    return True


def _behind_lead(view: View, site: Site, begin: int, limit: int) -> int:
    """Where content begins behind what may lead to it: said only | that, said on Monday | it, asked Roe | why."""
    after = begin
    if (view.tags[begin] in ("only", "just") and view.tags[begin + 1 : begin + 2] == ["that"]) or (
        view.outline.names_day(begin) and view.tags[begin - 1] == "on"
    ):
        after = begin + 1
    elif site.word.lemma == "ask":
        after = _behind_asked(view, begin)
    return after if after + 1 < limit else begin


def _behind_asked(view: View, begin: int) -> int:
    """Where the question begins behind whoever is asked: asked Ana Roe | why; `begin` where nobody is named there."""
    asked = view.outline.mention_starting_at(begin)
    behind = asked.end if asked is not None else begin + (view.tags[begin] in ("him", "her", "them", "me", "us"))
    behind += view.tags[behind : behind + 1] == [","]
    return behind if view.tags[behind : behind + 1] and view.tags[behind] in _QUESTIONS else begin


def _relative_end(view: View, site: Site, limit: int) -> int:
    """The comma that ends a clause between commas: the deal, which Roe said was dear, | was signed."""
    tags = view.tags
    before = tags[site.sentence_first : site.first]
    if "which" not in before and "who" not in before:
        return limit
    start = subject_start(view, site)
    if start - 1 <= site.sentence_first or tags[start - 1] not in ("which", "who") or tags[start - 2] != ",":
        return limit
    return next((at for at in range(site.token + 1, limit) if tags[at] == ","), limit)


def _goes_on(view: View, site: Site) -> bool:
    """Whether a second verb goes on with what was said: said it rained and added that it snowed."""
    lower, token = view.outline.lower, site.token
    that = lower[token + 1 : token + 2] == ["that"] or lower[token] == "said"
    return that and lower[token] in _ADDED and lower[token - 1] == "and"


def _is_written(view: View, site: Site) -> bool:
    """Whether a writing tells that something is so: a study in the journal Nature found that."""
    that = view.tags[site.token + 1 : site.token + 2] == ["that"] and site.is_verb
    return that and writing_before(view.outline, site.first, site.sentence_first) is not None


def _whole_writing(view: View, site: Site, content: Pieces, mention: FoundMention | None) -> FoundMention | None:
    """The mention, or the writing before the verb to which it belongs: a study in the journal Nature found."""
    if not site.is_verb or (mention is not None and mention.first > site.token):
        return mention
    writing = writing_before(view.outline, site.first, site.sentence_first)
    if writing is None or any(begin < writing.end and writing.first < stop for begin, stop in content):
        return mention
    inside = mention is None or (writing.first <= mention.first and mention.end <= writing.end)
    return writing if inside else mention
