"""Speakers of reported speech: the mentions that may be the source of a reporting site, with features for the choice."""

from __future__ import annotations

from quotekit.quotations.indirect_sites import Site
from quotekit.quotations.indirect_view import View, bucket
from quotekit.speakers.found import FoundMention
from quotekit.speakers.phrases import phrase_after, phrase_before

__all__ = ["source_features", "sources"]

_BEFORE = 5  # mentions in front of the cue
_AFTER = 2


def sources(view: View, site: Site, content: tuple[tuple[int, int], ...]) -> list[FoundMention | None]:
    """The mentions outside the content that may be the source, None for a source that is not expressed."""
    outline = view.outline
    found: list[FoundMention | None] = []
    token, first, end = site.token, site.first, site.sentence_end
    ahead = list(outline.mentions_between(site.sentence_first, token))
    near = [m for m in ahead if m.first < token and m.end <= token]
    found += near[-_BEFORE:]
    if near and len(near) > _BEFORE:
        found.append(near[0])
    if (not near or near[-1].end != first) and first > site.sentence_first:
        phrase = phrase_before(outline.document, first, outline.codes)
        if phrase is not None and outline.inside[phrase.first] < 0:
            found.append(phrase)
    found += list(outline.mentions_between(token + 1, min(end, token + 12)))[:_AFTER]
    for at in (token + 1, token + 2):
        if at < end and outline.inside[at] < 0 and at not in outline.starting:
            if at == token + 1 or view.tags[token + 1] in ("by", "to", "in", "from", "of"):
                after = phrase_after(outline.document, at, outline.codes)
                if after is not None:
                    found.append(after)
                    break
    kept: list[FoundMention | None] = []
    for mention in found:
        assert mention is not None
        if not any(begin < mention.end and mention.first < stop for begin, stop in content):
            kept.append(mention)
    return [*kept, None]


def source_features(view: View, site: Site, side: str, mention: FoundMention | None) -> list[str]:
    """The features of `mention` as the source of `site`."""
    token, first, start, end = site.token, site.first, site.sentence_first, site.sentence_end
    lemma, form = site.word.lemma, site.word.form
    tags = view.tags
    group = " ".join(tags[first:token])
    if mention is None:
        p1 = view.behind(first, start)
        return [
            f"who none {form}",
            f"who none l {lemma}",
            f"who none {side} {form} {p1}",
            f"who none {p1} {group} {form}",
            f"who none {form} {p1} {view.ahead(token + 1, end)}",
        ]
    kind = mention.kind
    if kind == "pronoun":
        kind = tags[mention.first]
    elif mention.rule == "mention.phrase":
        kind = f"phrase {mention.kind[0]}"
    if mention.first > token:
        gap = mention.first - token - 1
        lead = tags[mention.first - 1] if gap else "CUE"
        follow = tags[mention.end] if mention.end < end else "END"
        return [
            f"who R {bucket(gap)} {lead}",
            f"who R {bucket(gap)} {lead} {form} {side}",
            f"who R {lead} {kind}",
            f"who R {lead} l {lemma}",
            f"who R {lead} {follow} {form}",
            f"who R {lead} {view.behind(first, start)} {form} {group}",
            f"who R {group} {form} {lead}",
            f"who R kind {kind}",
        ]
    gap = first - mention.end
    if gap < 0:
        gap = 0
    follow = tags[mention.end] if mention.end < first else "CUE"
    last = tags[first - 1] if mention.end < first else "CUE"
    lead = tags[mention.first - 1] if mention.first > start else "START"
    between = tags[mention.end : first]
    commas = min(between.count(","), 3)
    others = len(view.outline.mentions_between(mention.end, first))
    opens = "O" if mention.first == start else "o"
    verbs = min(sum(tag.endswith("!") for tag in between), 2)
    apart = "far" if gap > 3 else " ".join(between)
    return [
        f"who L {bucket(gap)} {form}",
        f"who L {follow} {last} {form}",
        f"who L {bucket(gap)} {commas} {min(others, 3)}",
        f"who L {lead} {follow}",
        f"who L {lead} {opens} {follow} {last}",
        f"who L {kind} {bucket(gap)}",
        f"who L {kind} {last} {opens}",
        f"who L kind {kind}",
        f"who L {opens} {commas} {last} {form}",
        f"who L verbs {verbs} {commas} {last} {form}",
        f"who L {apart} {form}",
        f"who L {apart} {lead}",
        f"who L {group} {form} {bucket(gap)} {side}",
        f"who L l {lemma} {bucket(gap)}",
        f"who L others {min(others, 4)} {form} {opens}",
        f"who L {lead} {min(others, 3)} {last}",
    ]
