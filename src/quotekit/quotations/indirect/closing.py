"""Attributions that close their sentence: the bridge is safe, said Ana Roe; ..., the mayor said on Monday."""

from __future__ import annotations

from quotekit.quotations.indirect.phrases import phrase_up_to
from quotekit.quotations.indirect.sites import Site
from quotekit.quotations.indirect.view import View
from quotekit.speakers.found import FoundMention
from quotekit.speakers.mentions.phrases import phrase_after

__all__ = ["closes", "ends_sentence", "subject_of", "subject_start"]

_DAY_WORDS = 6  # tokens behind a cue that may tell the day
_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight earlier recently".split()
)
_LIGHT = frozenset("on in at late early the a morning afternoon evening night".split())
_SIGNS = frozenset(",;:-()\"'.!?…") | {"..."}
_ENDS = frozenset({".", "!", "?", ""})
_RELATIVES = frozenset({"who", "which", "whose"})
_TELLING = frozenset("say tell announce report add warn confirm write argue note explain testify".split())
# Where, how and when something is said: in a statement, by telephone, on condition of anonymity, after the vote.
_CIRCUMSTANCES = frozenset("on in at by during after over through via late early".split()) | _DAYS
_WHEN = _DAYS | {"last", "this", "late", "early"}
_TOLD_OF = frozenset("of about that to how why what whether if when where who which".split())
_CLAUSE = 4  # tokens that a clause has at least
_LONGEST = 12  # tokens of a circumstance
_VERBAL = frozenset(
    "is was were are be been has have had do does did will would can could may might must shall should to that".split()
)


def subject_of(view: View, site: Site) -> FoundMention | None:
    """The mention right before the verb, or before the comma that ends its apposition: its chief, Ana Roe, said."""
    first, outline = site.first, view.outline
    mention = outline.mention_ending_at(first)
    if mention is None and first > site.sentence_first and outline.lower[first - 1] == ",":
        mention = outline.mention_ending_at(first - 1)
        if mention is not None and "," not in outline.lower[mention.first : mention.end]:
            return _over_apposition(view, site, mention)
    return mention


def _over_apposition(view: View, site: Site, apposition: FoundMention) -> FoundMention | None:
    """The name with its `apposition` of which no mention was made together: Ana Roe, a nurse in Lima, said."""
    opening, outline = apposition.first - 1, view.outline
    if apposition.kind != "description" or opening <= site.sentence_first or outline.lower[opening] != ",":
        return None
    name = outline.mention_ending_at(opening)
    return name._replace(end=apposition.end) if name is not None and name.kind == "name" else None


def closes(view: View, site: Site) -> bool:
    """Whether nothing but who said it, when and how stands behind the content, which so stands in front."""
    start = subject_start(view, site)
    if start - 1 > site.sentence_first and view.outline.lower[start - 1] == ",":
        if _day_closes(view, site):
            return True
        if start < site.first and (_circumstance_closes(view, site) or _hearer_closes(view, site)):
            return True
    return _source_closes(view, site)


def ends_sentence(view: View, site: Site) -> bool:
    """Whether a comma, who says it and the verb are the last of a sentence: X fell, the province says."""
    lower, end = view.outline.lower, site.sentence_end
    if not site.is_verb or end - site.token > 2 or lower[end - 1] not in _ENDS:
        return False
    phrase = subject_of(view, site) or phrase_up_to(view, site.first, site.sentence_first)
    return phrase is not None and phrase.first - _CLAUSE > site.sentence_first and lower[phrase.first - 1] == ","


def subject_start(view: View, site: Site) -> int:
    """Where the subject begins, which may be of two: a mayor and a governor said."""
    subject, lower = subject_of(view, site), view.outline.lower
    if subject is None:
        phrase = phrase_up_to(view, site.first, site.sentence_first)
        return site.first if phrase is None else phrase.first
    start = subject.first
    if start - 1 > site.sentence_first and lower[start - 1] == "and":
        other = view.outline.mention_ending_at(start - 1)
        start = other.first if other is not None else start
    return start


def _day_closes(view: View, site: Site) -> bool:
    """Whether the day of saying ends the attribution, behind its content: X fell, Roe said on Monday, as it rose."""
    lower = view.outline.lower
    rest = [
        word for word in lower[site.token + 1 : min(site.token + _DAY_WORDS, site.sentence_end)] if word not in _LIGHT
    ]
    return len(rest) > 1 and rest[0] in _DAYS and rest[1] in _SIGNS and rest[2:3] != ["that"]


def _circumstance_closes(view: View, site: Site) -> bool:
    """X fell, an official said on condition of anonymity; ..., the bank said in a statement."""
    lower, tags, first, end = view.outline.lower, view.tags, site.token + 1, site.sentence_end
    if site.word.lemma not in _TELLING or not first < end <= first + _LONGEST or lower[first] not in _CIRCUMSTANCES:
        return False
    return all(tag not in _VERBAL and tag[-1] != "!" and tag != "," for tag in tags[first : end - 1])


def _hearer_closes(view: View, site: Site) -> bool:
    """X fell, Ana Roe told a rally in Lima: behind "told" stands nothing that was said."""
    codes, first, end = view.outline.codes, site.token + 1, site.sentence_end
    if site.word.lemma != "tell" or not first < end - 1 <= first + _LONGEST or view.tags[first - 2] == "to":
        return False
    rest = [at for at in range(first, end - 1) if view.outline.lower[at] not in _WHEN]
    return all(codes[at] not in "xqb," and view.tags[at] not in _TOLD_OF for at in rest)


def _source_closes(view: View, site: Site) -> bool:
    """X fell, said Ana Roe; ..., said an official, who gave no name."""
    lower, first, end = view.outline.lower, site.first, site.sentence_end
    if first != site.token or first - 1 <= site.sentence_first or not site.is_verb:
        return False
    outline, behind_cue = view.outline, site.token + 1
    source = outline.mention_starting_at(behind_cue) or phrase_after(outline.document, behind_cue, outline.codes)
    if lower[first - 1] != "," or source is None or source.kind == "pronoun":
        return False
    if site.word.lemma not in _TELLING and source.kind != "name":
        return False
    behind = lower[source.end] if source.end < end else ""
    if behind == "," and source.end + 1 < end:
        return lower[source.end + 1] in _RELATIVES
    return behind in _ENDS
