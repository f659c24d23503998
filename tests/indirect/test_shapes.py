"""The shapes of reported speech, one sentence each: content, cue, source, stance, attitude, addressee and medium.

In a case {c:...} is content, {s:...} the source, {to:...} the addressee and {in:...} the medium.
"""

from __future__ import annotations

import re

import pytest

import quotekit
from quotekit import Quotation
from quotekit.locale.cues import CueVerb

_MARKED = re.compile(r"\{(c|s|to|in):([^{}]*)\}")

# Marked text, dictionary form of the cue, stance, attitude.
CASES = (
    ("{s:The minister} said on Monday {c:that the bridge would open in May}.", "say", "asserted", "speech"),
    ("{s:The ferry company} said {c:it would hire forty more sailors}.", "say", "asserted", "speech"),
    ("{c:The bridge will stay closed until May}, {s:the minister} said.", "say", "asserted", "speech"),
    ("{c:The bridge will stay closed until May}, said {s:Ana Roe, the mayor of Exton}.", "say", "asserted", "speech"),
    ("{c:The bridge}, {s:the minister} said, {c:would stay closed until May}.", "say", "asserted", "speech"),
    ("{c:Two sailors were hurt in the storm}, according to {s:the coast guard}.", "according", "asserted", "speech"),
    ("According to {s:two officials}, {c:the talks broke down on Friday}.", "according", "asserted", "speech"),
    ("{s:Ana Roe} told {to:reporters} {c:that the bridge was safe}.", "tell", "asserted", "speech"),
    ("{s:The judge} asked {c:whether the witness had seen the letter}.", "ask", "asked", "speech"),
    ("{s:The union} denied {c:that its members had threatened anybody}.", "deny", "negated", "speech"),
    ("{s:The company} denied {c:paying bribes to inspectors}.", "deny", "negated", "speech"),
    ("{s:The minister} announced {c:that the tax would rise in March}.", "announce", "asserted", "speech"),
    ("{s:The bank} warned {c:that prices could rise again next year}.", "warn", "asserted", "speech"),
    ("{s:The club} promised {c:to refund every ticket}.", "promise", "asserted", "speech"),
    ("{s:The police} did not say {c:who had called them}.", "say", "negated", "speech"),
    ("{s:A report by the university} found {c:that the river was cleaner than ever}.", "find", "asserted", "speech"),
    ("{s:She} believes {c:that the court will agree}.", "believe", "asserted", "thought"),
    ("{s:The farmers} hope {c:that the rain will come before June}.", "hope", "asserted", "thought"),
    ("In {in:a statement}, {s:the ministry} said {c:it regretted the delay}.", "say", "asserted", "speech"),
    ("{s:Bo Lind} said in {in:an interview} {c:that he would not stand again}.", "say", "asserted", "speech"),
    ("{s:The singer} said on {in:Twitter} {c:that the tour was off}.", "say", "asserted", "speech"),
    ("{s:The mayor} reportedly said {c:that the strike was over}.", "say", "hedged", "speech"),
    ("{s:He} argued {c:that the plan was too slow and that it cost too much}.", "argue", "asserted", "speech"),
    ("It was the first time {s:Peru} had said {c:that it would pay}.", "say", "asserted", "speech"),
    ("LIMA, Peru, May 19 (AP) -- {c:The bridge will stay closed}, {s:the minister} said.", "say", "asserted", "speech"),
    ("{s:The lawyer} told {to:the court} {c:that her client was ill and stayed away}.", "tell", "asserted", "speech"),
)  # fmt: skip


def unmarked(text: str) -> str:
    return _MARKED.sub(r"\2", text)


def marked(text: str, role: str) -> list[str]:
    return [words for what, words in _MARKED.findall(text) if what == role]


def the_one(text: str, lemma: str) -> Quotation:
    found = [q for q in quotekit.extract(text, attitudes="all").quotations if q.cue and q.cue.lemma == lemma]
    assert found, f"no quotation with the cue {lemma}"
    return found[0]


@pytest.mark.parametrize(("text", "lemma", "stance", "attitude"), CASES, ids=[case[0][:40] for case in CASES])
def test_shape(text: str, lemma: str, stance: str, attitude: str) -> None:
    plain = unmarked(text)
    quotation = the_one(plain, lemma)
    assert quotation.cue is not None
    assert quotation.kind == "indirect"
    assert [span.of(plain) for span in quotation.content] == marked(text, "c")
    assert (quotation.cue.stance, quotation.cue.attitude) == (stance, attitude)
    for role, span in (("to", quotation.addressee), ("in", quotation.medium)):
        assert [span.of(plain)] * (span is not None) == marked(text, role) if span else not marked(text, role)
    assert quotation.mention is not None
    assert [quotation.mention.span.of(plain)] == marked(text, "s")


@pytest.mark.parametrize(
    "text",
    [
        "The bridge in the old town opened in May.",
        "The ferry leaves at nine and returns at noon.",
        "Prices rose by 3 per cent in March, and wages fell.",
        "Rain fell on the harbour all night, and two boats sank.",
    ],
)
def test_plain_sentences_report_nothing(text: str) -> None:
    assert not quotekit.extract(text).quotations


def test_thoughts_are_given_only_when_asked_for() -> None:
    text = "The minister said that the bridge was safe. She believes that the court will agree."
    default = quotekit.extract(text).quotations
    every = quotekit.extract(text, attitudes="all").quotations
    assert [q.cue.attitude for q in default if q.cue] == ["speech"]
    assert {q.cue.attitude for q in every if q.cue} == {"speech", "thought"}


def test_whom_one_urges_is_part_of_what_is_urged() -> None:
    text = "The coach urged fans to stay calm."
    quotation = the_one(text, "urge")
    assert quotation.text == "fans to stay calm"
    assert quotation.cue is not None
    assert quotation.cue.stance == "directed"
    assert quotation.addressee is not None
    assert quotation.addressee.of(text) == "fans"


@pytest.mark.parametrize("adverb", ["reportedly", "allegedly"])
def test_an_adverb_attributes_to_nobody(adverb: str) -> None:
    (quotation,) = quotekit.extract(f"The company {adverb} spent 2 million dollars on the bridge.").quotations
    assert quotation.cue is not None
    assert quotation.cue.stance == "hedged"
    assert quotation.mention is None


def test_who_was_told_is_no_speaker() -> None:
    text = "The sailors were told that the ferry would not leave."
    quotation = the_one(text, "tell")
    assert quotation.mention is None
    assert quotation.addressee is not None
    assert quotation.addressee.of(text) == "The sailors"


def test_a_verb_of_the_reader_is_found() -> None:
    verb = CueVerb(
        lemma="blargh", strength=3, finite=("blarghed", "blarghs"), participle="blarghed", gerund="blarghing"
    )
    text = "The minister blarghed that the bridge would open in May."
    assert not quotekit.extract(text).quotations
    found = quotekit.extract(text, locale=quotekit.EN.with_cues(verb)).quotations
    assert [q.text for q in found] == ["that the bridge would open in May"]


@pytest.mark.parametrize(
    ("text", "content", "mention"),
    [
        (
            "The town will get a higher wall, the council said on Tuesday, six months after the storm.",
            "The town will get a higher wall",
            "the council",
        ),
        (
            "The mill will cut 300 jobs by June, its chief executive, Ana Roe, said on Monday, as profits fell.",
            "The mill will cut 300 jobs by June",
            "its chief executive, Ana Roe",
        ),
    ],
)
def test_what_follows_the_day_of_saying_is_not_what_was_said(text: str, content: str, mention: str) -> None:
    (quotation,) = quotekit.extract_quotations(text, published="2024-05-14")
    assert quotation.text == content
    assert quotation.mention is not None
    assert quotation.mention.text == mention
