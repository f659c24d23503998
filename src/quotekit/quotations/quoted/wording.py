"""Wording: what each feature of a candidate means, in words."""

from __future__ import annotations

import re
from collections.abc import Callable

from quotekit.locale.people import CLASSES
from quotekit.quotations.quoted.candidates import NOBODY, TERM
from quotekit.quotations.quoted.rules import RULES

__all__ = ["meaning", "reading_of"]

# Readings that are no rule of their own: they carry a speaker on, or keep one in sight for the choice to refuse.
_READINGS = {
    NOBODY.rule: "Somebody said the words whom the text does not name here.",
    TERM.rule: "The words are no speech: a title, a nickname, a term.",
    "quotation.continued": "The speaker of the words before goes on.",
    "quotation.same-sentence": "The words go on in the sentence of the words before.",
    "quotation.next-paragraph": "The speaker of the words before goes on in a new paragraph.",
}


def reading_of(rule: str) -> str:
    """The sentence that says how `rule` reads a text.

    >>> reading_of("quotation.dash")
    'A dash and a mention follow the words in marks.'
    """
    summaries = {row.id: row.summary for row in RULES}
    return summaries.get(rule) or _READINGS.get(rule, rule)


def meaning(feature: str) -> str:
    """What `feature` says of a candidate.

    >>> meaning("cue-after gap0 inverted")
    'nothing between cue and marks, the subject behind the cue'
    >>> meaning("lemma say")
    'the cue is a form of “say”'

    Another text, which is no feature, is given back as it is.
    """
    rule, _, fact = feature.partition(" ")
    if rule in {"kind", "lemma"}:
        fact = feature
    if not fact:
        return "this way of reading, as such"
    for pattern, words in _FACTS:
        if match := re.fullmatch(pattern, fact):
            return words(*match.groups())
    return feature


def _shape(shape: str) -> str:
    opens = "the marks open the sentence" if "O" in shape else "the marks do not open the sentence"
    ends = "close it" if "E" in shape else "do not close it"
    return f"{opens}, {ends}, and begin with a {'capital' if 'C' in shape else 'small letter'}"


def _sign(sign: str) -> str:
    if sign.startswith("/") and sign[1:] in CLASSES:
        return f"a word ({CLASSES[sign[1:]]})"
    return _SIGNS.get(sign, f"“{sign}”")


def _tail(tail: str) -> str:
    return f"{_sign(tail)} before the closing mark"


def _lead(lead: str) -> str:
    return f"{_sign(lead)} in front of the marks"


def _number(number: str, of: str) -> str:
    """A number as features have it: up to a bound."""
    if number in {"0", "1"}:
        return f"no {of}" if number == "0" else f"one {of}"
    return f"very many {of}s" if number == "more" else f"up to {number} {of}s"


def _kind(kind: str) -> str:
    return f"a {kind} for a speaker" if kind in _KINDS else f"the pronoun “{kind}” for a speaker"


def _carried(distance: str, goes_on: str, known: str, shape: str) -> str:
    where = {"0": "in this paragraph", "1": "in the paragraph before"}.get(distance, "further up")
    speaker = "with a speaker" if known == "X" else "without a speaker"
    return f"words in marks {where}, {speaker}{', not yet closed' if goes_on == 'G' else ''}; {_shape(shape)}"


def _term(term: str, marks: str, size: str) -> str:
    title = "capitals as in a title" if term == "T" else "no capitals as in a title"
    return f"{title}, {'single' if marks == '1' else 'double'} marks, {_number(size, 'word')} in them"


def _between(strength: str) -> str:
    return "no cue before the marks" if strength == "-1" else f"{_STRENGTHS[strength]} before the marks"


def _cue_between(number: str, relation: str) -> str:
    return f"{'nothing' if number == '0' else _number(number, 'word')} between cue and marks, {_RELATIONS[relation]}"


_KINDS = {"name", "description", "organisation"}
_SIGNS = {
    "": "nothing",
    "w": "a word",
    "-s": "a word in -s",
    "-ed": "a word in -ed",
    "word": "a word in small letters",
    "Cap": "a word with a capital",
    "work": "a word for a work",
    "sign": "another sign",
    "-": "a dash",
    "START": "the start of the paragraph",
    "END": "the end of the paragraph",
}
_RELATIONS = {
    "before": "the subject in front of the cue",
    "inverted": "the subject behind the cue",
    "relative": "the cue in a relative clause",
    "according": "“according to” the subject",
    "passive": "the cue in the passive",
    "shared": "the subject of the cue before",
    "far": "a subject far from the cue",
    "none": "no subject",
}
_STRENGTHS = {
    "0": "a verb that no list holds",
    "1": "a verb that seldom attributes",
    "2": "a verb of speech",
    "3": "a verb of saying",
}

_SHAPE, _COUNT, _RELATION = r"([Oo][Ee][Cc])", r"(\d+|more)", f"({'|'.join(_RELATIONS)})"

# What a feature may say behind its rule, the first pattern that fits.
_FACTS: tuple[tuple[str, Callable[..., str]], ...] = (
    (rf"{_SHAPE} (\S+) (\S+)", lambda shape, tail, after: f"{_shape(shape)}; {_tail(tail)}, {_sign(after)} behind"),
    (rf"<(\S+) {_SHAPE}", lambda lead, shape: f"{_lead(lead)}; {_shape(shape)}"),
    (rf"={_COUNT} (\S+)", lambda size, tail: f"{_number(size, 'word')} in marks, {_tail(tail)}"),
    (rf"([Tt])([12]) ={_COUNT}", _term),
    (rf"carriednone {_SHAPE}", lambda shape: f"no words in marks before; {_shape(shape)}"),
    (rf"carried(\d)([Gg])([Xx]) {_SHAPE}", _carried),
    (rf"between(-?\d) {_SHAPE}", lambda strong, shape: f"{_between(strong)}; {_shape(shape)}"),
    (r"nobody", lambda: "no mention for a speaker"),
    (r"kind (\S+) I", lambda kind: f"{_kind(kind)}, “I” or “we” in marks"),
    (r"kind (\S+) i", lambda kind: f"{_kind(kind)}, neither “I” nor “we” in marks"),
    (r"mention opens", lambda: "the mention opens the sentence"),
    (r"mention (\S*)", lambda ahead: f"{_sign(ahead)} in front of the mention"),
    (r"next (\S*)", lambda behind: f"{_sign(behind)} behind the mention"),
    (r"#(\d)", lambda rank: f"number {int(rank) + 1} of the candidates read this way"),
    (r"lemma ", lambda: "the cue is a verb that no list holds"),
    (r"lemma (.+)", lambda lemma: f"the cue is a form of “{lemma}”"),
    (rf"gap{_COUNT}", lambda gap: f"{'nothing' if gap == '0' else _number(gap, 'word')} between mention and marks"),
    (rf"gap{_COUNT} {_RELATION}", _cue_between),
    (r"sentences(\d) (\S+)", lambda ends, tail: f"{_number(ends, 'sentence end')} between; {_tail(tail)}"),
    (r"commas(\d) (\S+)", lambda commas, lead: f"{_number(commas, 'comma')} between; {_lead(lead)}"),
    (r"signs(\S*)", lambda signs: f"between cue and marks: {signs or 'no sign or word that parts clauses'}"),
    (r"last(\S*) [Cc] (\d)", lambda last, strength: f"{_sign(last)} next to the gap; {_STRENGTHS[strength]}"),
    (
        rf"{_RELATION} (\d) (\S+)",
        lambda way, strong, tail: f"{_STRENGTHS[strong]}, {_RELATIONS[way]}; {_tail(tail)}",
    ),
    (
        rf"width{_COUNT} {_RELATION}",
        lambda n, way: f"{_number(n, 'word')} between cue and mention, {_RELATIONS[way]}",
    ),
    (r"([a-z']+)", _kind),
)
