"""Speakers of reported speech: the mentions that may be the source of a site, with features for the choice."""

from __future__ import annotations

from quotekit.quotations.indirect.phrases import phrase_from, phrase_up_to
from quotekit.quotations.indirect.sites import Site
from quotekit.quotations.indirect.view import View, bucket
from quotekit.quotations.quoted_as import quoted_as
from quotekit.speakers.found import FoundMention
from quotekit.speakers.mentions.phrases import phrase_after

__all__ = ["agent_of", "is_nobody", "source_features", "sources", "subject_of_participle", "subject_over"]

_BEFORE = 5  # mentions in front of the cue
_AFTER = 2
_FAR = 12  # tokens behind the cue in which a source may stand
_RELATIVES = frozenset({"who", "which", "that"})
_LINKS = frozenset({"by", "to", "from", "among", "of", "in"})
_CLAUSE = 24  # tokens of a clause between commas
_PLACE = 7  # tokens that tell where or when: told by a witness in court on Monday that
_RIGHT_FORMS = frozenset({"past", "finite", "preposition", "noun"})


def sources(view: View, site: Site, content: tuple[tuple[int, int], ...]) -> list[FoundMention | None]:
    """The mentions and phrases outside the content that may be the source, None for one that is not expressed."""
    if site.word.form == "adverb":  # reportedly, allegedly: nobody in particular
        return [None]
    outline, tags = view.outline, view.tags
    token, first, start, end = site.token, site.first, site.sentence_first, site.sentence_end
    before = token
    if tags[token - 1] == "as" and (quoted := quoted_as(outline, token - 1, start)):
        if quoted.mention is not None:
            return [quoted.mention]
        before = first
    ahead = [mention for mention in outline.mentions_between(start, before) if mention.end <= before]
    found = ahead[-_BEFORE:]
    if len(ahead) > _BEFORE:
        found.append(ahead[0])
    for mention in outline.mentions_between(token + 1, min(end, token + _FAR))[:_AFTER]:
        found.append(mention)
    left = first - 1 if first > start and tags[first - 1] in _RELATIVES else first
    if left < first and tags[left - 1] == "," and left - 1 > start:
        left -= 1
    phrase = phrase_up_to(view, first, start)
    phrases = [] if phrase and _ends_clause(view, phrase.first, start) else [phrase]
    if left < first:
        phrases.append(phrase_up_to(view, left, start))
    after = token + 1
    if after < end and (site.word.form in _RIGHT_FORMS or tags[after] == "by"):
        phrases.append(phrase_from(view, after + (tags[after] in _LINKS), end))
    known = {(mention.first, mention.end) for mention in found}
    found += [phrase for phrase in phrases if phrase is not None and (phrase.first, phrase.end) not in known]
    return [*(mention for mention in found if not _inside(mention, content)), None]


def agent_of(view: View, site: Site) -> FoundMention | None:
    """Whoever says it in the passive: the jury was told by | a witness | that it rained."""
    tags, token = view.tags, site.token
    if tags[token + 1 : token + 2] != ["by"] or not site.is_passive(view.outline.lower):
        return None
    agent = view.outline.mention_starting_at(token + 2)
    if agent is None:
        return None
    behind = agent.end + (tags[agent.end : agent.end + 1] == [","])  # by a witness, Ana Roe, that
    if tags[behind : behind + 1] in (["to"], ["not"]):
        return agent
    for at in range(behind, min(behind + _PLACE, site.sentence_end)):
        if tags[at] == "that":
            return agent
        if tags[at] == "," or tags[at][-1] == "!":
            return None
    return None


def is_nobody(view: View, site: Site, mention: FoundMention) -> bool:
    """Whether the subject of a passive stands for what is said, as "it" does in: it is said that."""
    lower = view.outline.lower
    alone = mention.end - mention.first == 1 and lower[mention.first] == "it" and mention.end == site.first
    return alone and site.is_passive(lower)


def subject_of_participle(view: View, site: Site) -> FoundMention | None:
    """The first mention of the sentence, which a participle behind a comma goes on with: Roe fined it, noting that."""
    outline, first, tags = view.outline, site.sentence_first, view.tags
    if site.word.form != "gerund":
        return None
    if site.first == first:  # citing a lack of funds, the zoo said
        comma = next((at for at in range(first, min(first + _FAR, site.sentence_end)) if tags[at] == ","), -1)
        if comma < 0:
            return None
        first = comma + 1
    elif tags[site.first - 1] != ",":
        return None
    return outline.mention_starting_at(first) or phrase_after(outline.document, first, outline.codes)


def subject_over(view: View, site: Site) -> FoundMention | None:
    """Who stands before a bracket or a clause between commas: the Union (FU) said; Orlo, which owns it, said."""
    tags, outline, low = view.tags, view.outline, site.sentence_first
    end = site.first - 1
    if not site.is_verb or end <= low or tags[end] not in (",", ")"):
        return None
    opening = "(" if tags[end] == ")" else ","
    for at in range(end - 1, max(low, end - _CLAUSE), -1):
        if tags[at] == opening:
            told = opening == "(" or tags[at + 1] in _RELATIVES
            return outline.mention_ending_at(at) or phrase_up_to(view, at, low) if told else None
    return None


def _ends_clause(view: View, at: int, low: int) -> bool:
    """Whether a phrase at token `at` ends a clause without commas: a clerk who craved anonymity said."""
    while at > low and view.tags[at - 1] not in {",", ";", ":"}:
        at -= 1
        if view.tags[at] == "who":
            return True
    return False


def _inside(mention: FoundMention, content: tuple[tuple[int, int], ...]) -> bool:
    return any(begin < mention.end and mention.first < stop for begin, stop in content)


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
    kind: str = mention.kind
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
    gap = max(first - mention.end, 0)
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
