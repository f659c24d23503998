"""Tense: whether the clause around a phrase looks back or ahead, as its nearest verb shows."""

from __future__ import annotations

from quotekit.dates.phrases.phrase import Phrase
from quotekit.dates.phrases.pieces import Pieces

__all__ = [
    "follows_verb",
    "is_looking_back",
    "is_past_too",
    "is_told_over",
    "is_waiting",
    "opens_past",
    "tense_around",
    "tense_behind",
    "was_bound",
]

_DETERMINERS = frozenset({"the", "a", "possessive"})
_NOUN_AFTER = _DETERMINERS | {"in", "of", "prep"}
_BEFORE = _BEHIND = 10  # words to either side that may hold the verb
_PREPOSITIONS = frozenset("in on at to from prep of".split())
_BOUNDS = frozenset({";", '"', "“", "”", "``", "''"})  # beyond them it is another clause, or another one's words
_PARTICIPLES = ("ed", "en", "ne", "wn")
_ENTRY = 16  # words of an entry of a calendar that may hold its verb
_WISHED = 6  # words between what was promised and its day
_FURTHER = 14  # words before that may hold one that looks ahead


def tense_around(phrase: Phrase) -> int:
    """-1 for the past, 1 for the future, 0 where no verb near tells.

    The words before the phrase count first, the nearest of them most ("will meet on Friday"); but where the phrase
    belongs to a noun behind it, those behind ("he said Friday's vote will decide").
    """
    pieces, words = phrase.pieces, phrase.pieces.calendar.tense
    first, end = pieces.sentence(phrase.first)
    if is_looking_back(phrase):
        return -1
    if _is_heading(phrase, first, end):
        return _nearest(pieces, range(phrase.end, min(len(pieces.codes), phrase.end + _ENTRY))) or int(
            end < len(pieces.codes)
        )
    subject = phrase.first == first and _verb(pieces, phrase.end) in words.being  # Friday is a holiday
    if subject or _is_awaited(phrase, first):
        return 1
    before = range(phrase.first - 1, max(first, phrase.first - _BEFORE) - 1, -1)
    behind = range(phrase.end, min(end, phrase.end + _BEHIND))
    if _belongs_to_noun(phrase):
        # He said at a Friday rally that they should; he said Friday's vote will.
        verb = range(phrase.first - 3, first - 1, -1)[:1]
        at_once = _nearest(pieces, verb) if pieces.kind(phrase.first - 2) in _PREPOSITIONS else 0
        return at_once or _nearest(pieces, behind) or _nearest(pieces, before)
    told = _nearest(pieces, before) or _nearest(pieces, behind)
    further = range(before.stop, max(first, phrase.first - _FURTHER) - 1, -1)
    return told or int(is_waiting(phrase) or any(_is_modal(pieces, place) for place in further))


def _is_heading(phrase: Phrase, first: int, end: int) -> bool:
    """Whether the phrase is a weekday that heads an entry of a calendar: it stands alone or before a colon."""
    pieces = phrase.pieces
    alone = phrase.first == first and (phrase.end == end or pieces.word(phrase.end) == ":")
    return alone and phrase.rule == "named.day" and pieces.kind(phrase.end - 1) == "weekday"


def is_waiting(phrase: Phrase) -> bool:
    """Whether the word before the phrase makes it the end of something (until Friday)."""
    return phrase.pieces.word(phrase.first - 1).lower() in phrase.pieces.calendar.tense.looking_ahead


def is_past_too(phrase: Phrase) -> bool:
    """Whether a weekday may be that of yesterday though its clause looks ahead.

    Friday's ruling will be felt; he was to arrive on Friday.  What is six days off is hardly called so.
    """
    pieces, words = phrase.pieces, phrase.pieces.calendar.tense
    first, end = pieces.sentence(phrase.first)
    if _belongs_to_noun(phrase):
        behind = (_verb(pieces, place) for place in range(phrase.end, min(end, phrase.end + _BEHIND)))
        ahead = next((word for word in behind if word in words.future), "")
        return ahead in words.coming and not _is_awaited(phrase, first)
    if pieces.word(phrase.first - 1).lower() in words.wished:  # by Friday
        return False
    before = (_verb(pieces, place) for place in range(phrase.first - 1, max(first, phrase.first - _FURTHER) - 1, -1))
    for word in before:
        if word in words.future or word in words.being:
            return word in words.weak
        if word in words.past and word in words.bound:  # was, were
            return True
    return False


def _belongs_to_noun(phrase: Phrase) -> bool:
    """Whether a noun stands behind the phrase: Friday's vote, a Friday rally."""
    pieces = phrase.pieces
    return pieces.kind(phrase.end) == "genitive" or pieces.kind(phrase.first - 1) in _DETERMINERS


def _is_awaited(phrase: Phrase, first: int) -> bool:
    """Whether the words right before the phrase make it a day to come, whatever the verb.

    Ahead of Friday's vote; gave them until Friday to leave; promised a reply by Friday; called a strike for Friday.
    """
    pieces, words = phrase.pieces, phrase.pieces.calendar.tense
    before = phrase.first - 1
    if before < first:
        return False
    word = pieces.word(before).lower()
    if pieces.kind(before) == "of" and pieces.word(before - 1).lower() in words.pledged:
        return True
    if word not in words.wished:
        return False
    if pieces.kind(phrase.end) == "to" and pieces.kind(phrase.end + 1) == "other":
        return True
    promises = (p for p in range(max(first, before - _WISHED), before) if pieces.word(p).lower() in words.promising)
    return any(not _turned(pieces, place) for place in promises)


def is_looking_back(phrase: Phrase) -> bool:
    """Whether the word before the phrase always looks back (since June)."""
    return phrase.pieces.word(phrase.first - 1).lower() in phrase.pieces.calendar.tense.looking_back


def follows_verb(phrase: Phrase) -> bool:
    """Whether the phrase stands right behind a verb that tells the tense and a preposition ("opened in June")."""
    first, _ = phrase.pieces.sentence(phrase.first)
    if phrase.pieces.kind(phrase.first - 1) in _DETERMINERS:
        return False
    return _nearest(phrase.pieces, range(phrase.first - 1, max(first, phrase.first - 2) - 1, -1)) != 0


def is_told_over(phrase: Phrase) -> bool:
    """Whether the phrase stands right behind a verb of the past, and before none: was dropped this Wednesday."""
    before = range(phrase.first - 1, phrase.first - 3, -1)
    over = follows_verb(phrase) and _nearest(phrase.pieces, before) < 0
    return over and phrase.next_word() not in phrase.pieces.calendar.tense.telling


def was_bound(phrase: Phrase) -> bool:
    """Whether something before the phrase was to be done, which may be over: a cabinet was to be formed by Oct. 31."""
    pieces, words = phrase.pieces, phrase.pieces.calendar.tense
    first, _ = pieces.sentence(phrase.first)
    places = (p for p in range(max(first, phrase.first - _BEFORE) + 1, phrase.first) if pieces.kind(p) == "to")
    return any(pieces.word(p - 1).lower() in words.past & words.bound for p in places)


def opens_past(phrase: Phrase) -> bool:
    """Whether the phrase opens a sentence whose verb is of the past: in January gunmen killed 17."""
    opening = phrase.kind_before() in {"in", "on"} and phrase.kind_before(2) == ""
    return opening and tense_behind(phrase) < 0


def tense_behind(phrase: Phrase) -> int:
    """What the verb behind the phrase tells of the tense: -1, 0 or 1."""
    _, end = phrase.pieces.sentence(phrase.first)
    return _nearest(phrase.pieces, range(phrase.end, min(end, phrase.end + _BEHIND)))


def _nearest(pieces: Pieces, places: range) -> int:
    words = pieces.calendar.tense
    infinitive = False  # behind the place, and before the phrase
    for place in places:
        word = _verb(pieces, place)
        if word in _BOUNDS:
            return 0
        if word.endswith("ing") and places.step < 0 and _verb(pieces, place - 1) in words.being:
            if _right_before(pieces, place, places.start):
                return 1  # is leaving on Friday
            continue
        regular = len(word) > 4 and word.endswith("ed") and not _is_attribute(pieces, place)
        if not regular and word not in words.telling:
            continue
        before = pieces.word(place - 1).lower() if place else ""
        if word in words.future:
            if _is_modal(pieces, place):
                return 1
            if _is_denied(pieces, place):
                return -1
            continue
        if word in words.being and places.step < 0:
            if _right_before(pieces, place, places.start):
                return 1
            continue
        if pieces.kind(place) == "to":
            # is to meet; to be released; but: was due to expire
            passive = pieces.word(place + 1).lower() in words.passive and _is_participle(pieces, place + 2)
            if before in words.bound or passive:
                return -1 if before in words.bound and _turned(pieces, place - 1) else 1
            if places.step < 0 and pieces.word(place + 1).lower() in words.timed and _is_headline(pieces, place):
                return 1  # Trial to start on Tuesday
            infinitive = places.step < 0 and pieces.word(place + 1).lower() in words.timed
        if word in words.plain and pieces.kind(place - 1) not in _NOUN_AFTER:
            if before not in words.bare and pieces.word(place - 2).lower() not in words.bare:
                return 1
            continue
        if pieces.kind(place + 1) in words.pledged.get(word, ()) or (infinitive and word in words.promising):
            return 1
        if word in words.shifted and places.step < 0 and pieces.word(places.start).lower() in words.shifting:
            return 1  # postponed the hearing until Friday
        if word in words.bent and not _as(pieces, place):  # as planned
            return -1 if _turned(pieces, place) else 1
        if (word in words.past or regular) and before not in words.passive and pieces.kind(place - 1) != "to":
            return -1
    return 0


def _is_headline(pieces: Pieces, place: int) -> bool:
    """Whether no verb stands before the "to" at `place` in its sentence, as in a headline."""
    first, _ = pieces.sentence(place)
    verbs = pieces.calendar.tense.telling
    before = [pieces.word(p).lower() for p in range(max(first, place - _FURTHER), place)]
    return 0 < len(before) < _FURTHER and not any(word in verbs or word.endswith(("ed", "s'")) for word in before)


def _verb(pieces: Pieces, place: int) -> str:
    """The word at `place` in small letters; of one that holds a verb cut short (he'll, we're) that alone; "let's"."""
    word = pieces.word(place).lower()
    if pieces.kind(place + 1) == "genitive" and word + "'s" in pieces.calendar.tense.telling:
        return word + "'s"
    cut = word.rfind("'")
    return word[cut:] if cut > 0 and word[cut:] in pieces.calendar.tense.telling else word


def _is_modal(pieces: Pieces, place: int) -> bool:
    """Whether the word at `place` alone looks ahead; but not: should have met, May."""
    words = pieces.calendar.tense
    perfect = pieces.word(place + 1).lower() in words.perfect and _is_participle(pieces, place + 2)
    told = _verb(pieces, place) in words.future and not _is_denied(pieces, place)
    return told and not perfect and pieces.kind(place) != "month"


def _is_denied(pieces: Pieces, place: int) -> bool:
    """Whether the word at `place` tells what was not possible: could not be reached."""
    words = pieces.calendar.tense
    return _verb(pieces, place) in words.able and pieces.word(place + 1).lower() in words.bare


def _is_participle(pieces: Pieces, place: int) -> bool:
    """Whether the word at `place`, or that behind an adverb there, ends a perfect: have left, have often seen."""
    word = pieces.word(place).lower()
    if word.endswith("ly"):
        word = pieces.word(place + 1).lower()
    return word.endswith(_PARTICIPLES) or word in pieces.calendar.tense.past or word in pieces.calendar.tense.bent


def _is_attribute(pieces: Pieces, place: int) -> bool:
    """Whether the participle at `place` belongs to a noun behind it: an unspecified date, the newly merged firm."""
    adverb = pieces.word(place - 1).lower().endswith("ly") or pieces.word(place).lower().startswith("un")
    if adverb and pieces.kind(place - 2) in _DETERMINERS:  # a still unnamed day
        return True
    before = place - 1
    return pieces.kind(before) in _DETERMINERS or pieces.kind(before) == "genitive"


def _right_before(pieces: Pieces, place: int, last: int) -> bool:
    """Whether hardly more than prepositions stands between the word at `place` and the phrase ("is back on Friday")."""
    lying = pieces.calendar.tense.lying
    done = pieces.word(place + 1)  # is held on Friday, figures are released on the 30th
    passive = pieces.kind(last) in {"on", "at", "in"} and done.endswith("ed") and done != "dated"
    rest = range(place + 1 + passive, last + 1)
    return all(pieces.kind(p) in {"on", "at", "in", "the"} or pieces.word(p) in lying for p in rest)


def _as(pieces: Pieces, place: int) -> bool:
    """Whether the word at `place` only recalls a plan: as planned, as previously planned."""
    return "prep" in {pieces.kind(place - 1), pieces.kind(place - 2)}


def _turned(pieces: Pieces, place: int) -> bool:
    """Whether a word before the one at `place` turns its look ahead into the past (had been due)."""
    return any(pieces.word(p).lower() in pieces.calendar.tense.auxiliary for p in range(max(0, place - 2), place))
