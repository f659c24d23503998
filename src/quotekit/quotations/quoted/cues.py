"""Cues: the words that attribute, each with the mention it takes for its subject.

Only tokens outside marks are read.  What is found here does not yet belong to a quotation.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quotekit.locale.cues import CueTable, CueWord, Form
from quotekit.quotations.outline import Outline
from quotekit.quotations.quoted_as import hands_on, quoted_as
from quotekit.quotations.verb_groups import BE, is_adverb
from quotekit.quotations.writings import writing_before
from quotekit.speakers.found import FoundMention
from quotekit.speakers.mentions.naming import with_name
from quotekit.speakers.mentions.phrases import phrase_after, phrase_before

__all__ = ["NEAR", "CueSite", "find_sites", "near_sites", "verb_after"]

# Words that may stand between a subject and its verb.
_AUXILIARIES = frozenset(
    """has have had was were is are will would can could may might must shall should did does do be been being 's 'd
    having to""".split()
)
_ADVERBS = frozenset(
    """also later then again once ever often even still now just never not recently previously reportedly famously first
    only simply soon already always sometimes thus therefore instead however too meanwhile today yesterday tonight
    earlier afterward afterwards repeatedly both all once twice n't so since further either rather himself herself
    themselves itself reportedly there here jokingly""".split()
)
# What stands before to: Roe liked to say, Roe was heard to say.
_HABITS = frozenset("used liked likes loved loves heard overheard declined refused".split())
_JOINERS = frozenset({"and", "except", "but", "or", "then", ",", ";", "—", "–", "--", "-"})
_TIME = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december jan feb sept oct nov dec morning afternoon evening night week month year weekend last
    this on in at during late early a.m. p.m. a an the and of""".split()
)
_DETERMINERS = frozenset(
    """the a an this that these those his her its their my our your some any no every each 's what which one another
    such of""".split()
)
_PREPOSITIONS = frozenset(
    "of in on at with from to by for about as into over under after before during between against than like".split()
)
_JOINING = frozenset({"of", "for", "from", "with", "at", "in", "by", "to"})  # a noun with what belongs to it
_ONES = frozenset({"one", "another"})
_SEVERAL = frozenset({"the", "those", "these", "his", "her", "their"})  # before whom one is of
_ALONE = frozenset({"one", "another", "some", "others", "many", "both", "several", "somebody", "someone"})
_SOMEBODY = frozenset({"somebody", "someone", "one"})
_OTHER = ["the", "other"]
_STOPPED = (["."], [","], [";"])
_OBJECTS = frozenset({"him", "them", "me", "us", "her"})
NEAR = 12  # cues on either side of a stretch that are looked at
_FARTHEST = 30  # tokens between a cue and its subject
_BRACKET = 6  # tokens of a bracket between a name and its verb
_MODIFIERS = 5  # words of a role in front of a name
_OTHERS = 6  # who are joined to a subject
_LOOSE = 3  # tokens between a noun and what tells of it
_VERB_GROUP = 6  # tokens between a mention and its verb
_CLAUSE = 12  # tokens between them where no comma shows the way


class CueSite(NamedTuple):
    """A cue at tokens `first` to `end` with its subject and how it was found.

    `relation` is one of before (X said), inverted (said X), relative (X, who said), according, passive (quoted as
    saying; announced by X), shared (X rose and said), far.
    """

    first: int
    end: int
    word: CueWord
    mention: FoundMention | None
    relation: str

    @property
    def start(self) -> int:
        """First token of cue and mention together."""
        return min(self.first, self.mention.first) if self.mention else self.first

    @property
    def stop(self) -> int:
        """Token behind cue and mention."""
        return max(self.end, self.mention.end) if self.mention else self.end


def find_sites(outline: Outline, table: CueTable, first: int, end: int) -> list[CueSite]:
    """The cues outside marks among tokens `first` to `end` (a paragraph), in order."""
    found: list[CueSite] = []
    sentence = -1
    for token, word in _cue_tokens(outline, table, first, end):
        here = outline.document.sentence_of(token)
        if here != sentence:
            sentence, previous = here, None
        else:
            previous = found[-1] if found else None
        site = _site(outline, token, word, max(first, token - _FARTHEST), end, previous)
        if site:
            found.append(site)
    return found


def near_sites(sites: Sequence[CueSite], first: int, end: int) -> Sequence[CueSite]:
    """The cues around tokens `first` to `end`; those far away cannot matter, and looking at all would take for ever."""
    begin, behind = (bisect_left(sites, token, key=_site_start) for token in (first, end))
    return sites[max(begin - NEAR, 0) : behind + NEAR]


def _site_start(site: CueSite) -> int:
    return site.first


def verb_after(outline: Outline, mention: FoundMention, stop: int) -> CueSite | None:
    """The word that would be the verb of `mention`, whatever it means: X pooh-poohed the “…”."""
    lower = outline.lower
    for at in range(mention.end, min(mention.end + _VERB_GROUP, stop)):
        if outline.inside[at] >= 0 or not lower[at][0].isalpha():
            return None
        if lower[at] in _AUXILIARIES or lower[at] in _ADVERBS or is_adverb(lower[at]):
            continue
        if lower[at] in _DETERMINERS or lower[at] in _PREPOSITIONS or lower[at] in _JOINERS:
            return None
        word = CueWord(lemma=lower[at], form=_form(lower[at]), strength=0, frames=frozenset())
        return CueSite(at, at + 1, word, mention, "before")
    return None


def _form(word: str) -> Form:
    return "gerund" if word.endswith("ing") else "finite" if word.endswith(("ed", "s")) else "base"


def _cue_tokens(outline: Outline, table: CueTable, first: int, end: int) -> Iterator[tuple[int, CueWord]]:
    words, inside = table.words, outline.inside
    for token, text in enumerate(outline.lower[first:end], first):
        if text in words and inside[token] < 0 and not (outline.in_name(token) or hands_on(outline, token)):
            yield token, words[text]


def _site(outline: Outline, token: int, word: CueWord, low: int, high: int, previous: CueSite | None) -> CueSite | None:
    lower = outline.lower
    before = lower[token - 1] if token > low else ""
    after = lower[token + 1] if token + 1 < high else ""
    if word.form == "preposition":
        width = word.lemma.count(" ") + 1
        if " ".join(lower[token : token + width]) != word.lemma:
            return None
        mention = outline.mention_starting_at(token + width) or phrase_after(
            outline.document, token + width, outline.codes
        )
        return CueSite(token, token + width, word, mention, "according") if mention else None
    if word.form == "noun" or (
        before in _DETERMINERS and word.form in ("base", "finite") and after not in ("that", ":")
    ):
        return None
    if after == "by" and word.form != "gerund":
        mention = outline.mention_starting_at(token + 2) or phrase_after(outline.document, token + 2, outline.codes)
        if mention and _passive(lower, token, low):
            return CueSite(token, token + 1, word, mention, "passive")
    behind_marks = token > low and (
        outline.inside[token - 1] >= 0 or (before == "," and outline.inside[token - 2] >= 0)
    )
    ahead = None
    if word.form != "gerund" and (behind_marks or "object" not in word.frames):
        ahead = _inverted(outline, token, high)
    if ahead and (behind_marks or before in ("", ",", "—", "–", "--", "-")):
        if before != "," or behind_marks or _over_commas(outline, token - 1, low) is None:
            return CueSite(token, token + 1, word, ahead, "inverted")
    mention, relation = _subject(outline, token, word, low, previous)
    if mention is None and ahead:
        return CueSite(token, token + 1, word, ahead, "inverted")
    return CueSite(token, token + 1, word, mention, relation)


def _passive(lower: list[str], token: int, low: int) -> bool:
    at = token - 1
    while at >= low and (lower[at] in _ADVERBS or is_adverb(lower[at])):
        at -= 1
    return at >= low and lower[at] in BE


def _inverted(outline: Outline, token: int, high: int) -> FoundMention | None:
    """The mention that follows a verb: said Ana Roe; said the announcer."""
    at = token + 1
    if at < high and outline.lower[at] in _ADVERBS:
        at += 1
    if at >= high or outline.inside[at] >= 0:
        return None
    if outline.lower[at] in _ALONE and outline.lower[at + 1 : at + 2] in _STOPPED:
        return _alone(at)
    if outline.lower[at : at + 2] == _OTHER and outline.lower[at + 2 : at + 3] in _STOPPED:
        return FoundMention(at, at + 2, "pronoun", at, at + 2, at + 1, rule="mention.phrase")
    mention = outline.mention_starting_at(at) or _behind_modifiers(outline, at, high)
    if mention is None and outline.lower[at] in {"the", "a", "an", "one", "another", "his", "her", "their"}:
        mention = phrase_after(outline.document, at, outline.codes)
    if mention is None or (mention.kind == "pronoun" and outline.lower[mention.first] in _OBJECTS):
        return None
    if mention.end + 1 >= high:
        return mention
    return with_name(mention, outline.mention_starting_at(mention.end + 1), outline.lower) or mention


def _alone(token: int) -> FoundMention:
    """Somebody of whom one word is all there is: “…,” said one; “…,” somebody called out."""
    return FoundMention(token, token + 1, "pronoun", token, token + 1, token, rule="mention.phrase")


def _behind_modifiers(outline: Outline, first: int, high: int) -> FoundMention | None:
    """A name that words of its role stand in front of which are no mention of their own: pastry chef Ana Roe."""
    for at in range(first, min(first + _MODIFIERS, high)):
        mention = outline.mention_starting_at(at)
        if mention is not None:
            named = mention.kind == "name" and at > first
            return mention._replace(first=first, core_first=first) if named else None
        word = outline.lower[at]
        if not word[0].isalnum() or word in _PREPOSITIONS or word in _JOINERS or word in _TIME - {"a", "an", "the"}:
            return None
        if hands_on(outline, at):
            return None  # state media quoted Ana Roe
    return None


def _subject(
    outline: Outline, token: int, word: CueWord, low: int, previous: CueSite | None
) -> tuple[FoundMention | None, str]:
    lower = outline.lower
    at = token - 1
    if at >= low and lower[at] == "as" and (quoted := quoted_as(outline, at, low)) and quoted.mention:
        return quoted.mention, "passive" if quoted.first < at else "before"
    while at >= low and outline.inside[at] < 0:
        if one := _one_of(outline, at, low):
            return one, "before"
        if lower[at] in _SOMEBODY and (at == low or outline.inside[at - 1] >= 0):
            return _alone(at), "before"
        mention = outline.mention_ending_at(at + 1)
        if mention is not None:
            writing = writing_before(outline, at + 1, low) if word.form != "gerund" else None
            return (writing, "before") if writing is not None else _whole_subject(outline, mention, low)
        sign = lower[at]
        if sign == ")" and "(" in (bracket := lower[max(low, at - _BRACKET) : at]):
            at -= bracket[::-1].index("(") + 2
            continue
        habit = sign in _HABITS and lower[at + 1] == "to"
        if habit or sign in _AUXILIARIES or sign in _ADVERBS or is_adverb(sign):
            at -= 1
            continue
        break
    if at < low:
        return (previous.mention, "shared") if previous else (None, "none")
    if word.form == "gerund" or lower[at] in _JOINERS:
        if lower[at] == "," and word.form != "gerund":
            if writing := writing_before(outline, at + 1, low):
                return writing, "before"  # the report, seen by the board, says
            if mention := _over_commas(outline, at, low):
                return _whole_subject(outline, mention, low)[0], "before"
        if previous and previous.mention:
            return previous.mention, "shared"
        if mention := _sentence_subject(outline, token):
            return mention, "shared"
    if mention := _over_adverbial(outline, at, low):
        return mention, "before"
    if mention := _before_who(outline, at, low):
        return mention, "before"
    if (
        outline.inside[at] < 0
        and lower[at] not in _JOINERS
        and (phrase := phrase_before(outline.document, at + 1, outline.codes))
    ):
        if outline.inside[phrase.first] < 0:
            return phrase, "before"
    near = outline.mentions_between(max(low, token - _CLAUSE), token)
    if near:
        return near[-1], "far"
    return (previous.mention, "shared") if previous else (None, "none")


def _one_of(outline: Outline, at: int, low: int) -> FoundMention | None:
    """The subject that ends at token `at` if it is one of several: one of them, one of the pair."""
    lower = outline.lower
    of = at - 1 if lower[at] == "them" else at - 2 if lower[at - 1] in _SEVERAL else -1
    if of <= low or lower[of] != "of" or lower[of - 1] not in _ONES or outline.inside[of - 1] >= 0:
        return None
    known = outline.mention_starting_at(of - 1)
    if known is not None and known.end > at:
        return known
    return FoundMention(of - 1, at + 1, "description", of - 1, at + 1, at, rule="mention.phrase")


def _whole_subject(outline: Outline, mention: FoundMention, low: int) -> tuple[FoundMention, str]:
    """The mention, or what it belongs to: the antecedent of who, the head that a preposition joins it to."""
    lower = outline.lower
    at = mention.first - 1
    if mention.kind == "pronoun" and lower[mention.first] in {"who", "which", "that"}:
        if at >= low and lower[at] == ",":
            at -= 1
        antecedent = outline.mention_ending_at(at + 1)
        return (antecedent, "relative") if antecedent else (mention, "relative")
    if at >= low and lower[at] in _JOINING and mention.kind != "pronoun":
        head = outline.mention_ending_at(at)
        if head is None and lower[at] == "by" and outline.inside[at - 1] < 0:
            head = outline.mention_ending_at(at - 1)  # a clerk sent by the bank
        if head is None and outline.inside[at - 1] < 0:
            head = phrase_before(outline.document, mention.core_end, outline.codes)
            if head is not None and head.first >= mention.first:
                head = None
        if head is not None and head.kind != "pronoun":
            return head, "before"
    return _with_others(outline, mention, low), "before"


def _with_others(outline: Outline, mention: FoundMention, low: int) -> FoundMention:
    """The mention with those right behind the marks or a comma that it is joined to: “…,” Ana Roe and Bo Lind said."""
    lower, first = outline.lower, mention.first
    for _ in range(_OTHERS):
        if first <= low or lower[first - 1] not in ("and", ","):
            break
        before = outline.mention_ending_at(first - 1)
        if before is None or before.first < low or (lower[first - 1] == "," and first == mention.first):
            break
        first = before.first
    if first == mention.first or (first > low and outline.inside[first - 1] < 0 and lower[first - 1] != ","):
        return mention
    return mention._replace(first=first, core_first=first, rule="mention.phrase")


def _before_who(outline: Outline, at: int, low: int) -> FoundMention | None:
    """The mention in front of a clause without commas that ends at token `at`: a clerk who craved anonymity said."""
    lower = outline.lower
    while at >= low and outline.inside[at] < 0 and (lower[at][0].isalnum() or lower[at] == "n't"):
        if lower[at] == "who":
            return outline.mention_ending_at(at)
        at -= 1
    return None


def _over_commas(outline: Outline, comma: int, low: int) -> FoundMention | None:
    """The mention in front of a part between commas that ends at `comma`: Ana Roe, who came late, said."""
    closing = outline.mention_ending_at(comma)
    if closing is not None:
        opening = closing.first - 1
        outer = None
        if opening >= low and outline.lower[opening] == ",":
            outer = outline.mention_ending_at(opening)
            if outer is None and closing.kind == "name":
                phrase = phrase_before(outline.document, opening, outline.codes)
                outer = phrase if phrase is not None and outline.inside[phrase.first] < 0 else None
        if outer is not None:
            return with_name(outer, closing, outline.lower) or outer
        if "," in outline.lower[closing.first : closing.end]:
            return closing
    for at in range(comma - 1, low - 1, -1):
        if outline.lower[at] in {",", "who", "which"} and (mention := outline.mention_ending_at(at)):
            return mention
        if outline.lower[at] == "," and outline.lower[at + 1] == "who":
            # A clerk there, who came late, said.
            for end in range(at - 1, max(at - _LOOSE, low), -1):
                if mention := outline.mention_ending_at(end):
                    return mention
    return None


def _over_adverbial(outline: Outline, at: int, low: int) -> FoundMention | None:
    """The mention in front of an adverbial without commas: Roe on Monday said; Roe in a tweet said."""
    lower = outline.lower
    for steps in range(8):
        if at < low or outline.inside[at] >= 0:
            return None
        if steps and (mention := outline.mention_ending_at(at + 1)):
            return mention if lower[at + 1] in _TIME else None
        if lower[at] in {",", ";", ":"}:
            return None
        at -= 1
    return None


def _sentence_subject(outline: Outline, token: int) -> FoundMention | None:
    """The first mention of the sentence outside marks: what a participle further on speaks for."""
    first, _ = outline.document.sentence_tokens(outline.document.sentence_of(token))
    for mention in outline.mentions_between(max(first, token - 3 * _FARTHEST), token):
        if mention.first == first or outline.lower[mention.first - 1] not in _PREPOSITIONS:
            return mention
    return None
