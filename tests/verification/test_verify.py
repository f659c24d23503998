"""`verify`: words and speakers together, one verdict a quotation."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import quotekit
from quotekit import Check, Source, Span, Speaker, Title, verify
from quotekit.verification.who import Cast, compared

SOURCE = (
    "“We will not sell the harbour,” Mayor Ana Roe said on Monday. “I doubt it,” said Bo Li, a fisherman. "
    "“The quay is old,” Roe added, “and the pier is older.” Li said that the plan was a disgrace to the town. "
    "The council meets on Friday. A spokeswoman for Brastol Works said: “No comment at this time.”"
)


def only(text: str, *sources: str | Source) -> Check:
    [check] = verify(text, sources or SOURCE).checks
    return check


@pytest.mark.parametrize(
    ("text", "verdict", "speaker", "doubt"),
    [
        ("“We will not sell the harbour,” Roe said.", "said", "Ana Roe", None),
        ("“We will not sell the harbour,” the mayor said.", "said", "Ana Roe",
         "the text says mayor, the source Ana Roe"),
        ("“The quay is old and the pier is older,” Ana Roe said.", "said", "Ana Roe", None),
        ("“The quay is old,” said Ana Roe. “And the pier is older.”", "said", "Ana Roe", None),
        ("Roe would not “sell the harbour”, she said.", "said", "Ana Roe", None),
        ("Roe said the town would “sell the harbour”.", "said", "Ana Roe",
         "“not” stands right in front of these words"),
        ("“We will not sell the harbour,” Bo Li said.", "said_by_another", "Ana Roe", None),
        ("“We will not sell the harbour … I doubt it,” Ana Roe said.", "said_by_another", "Bo Li", None),
        ("“I doubt it,” said Ivo Li.", "said_by_another", "Bo Li", None),
        ("“I doubt it.”", "words_only", "Bo Li", "the text leaves open who says it"),
        ("“The council meets on Friday,” Ana Roe said.", "words_only", None, "nobody is quoted there"),
        ("“I doubt it, said Bo Li, a fisherman,” Bo Li said.", "words_only", None,
         "only part of the words is quoted there"),
        ("“We will sell the harbour,” Ana Roe said.", "words_changed", "Ana Roe", None),
        ("“We will sell the harbour,” Bo Li said.", "words_changed", "Ana Roe",
         "the nearest passage is said by Ana Roe"),
        ("“The council meets on Tuesday,” Ana Roe said.", "words_changed", None,
         "the nearest passage stands in no quotation"),
        ("Bo Li called it “a disgrace to the town”.", "attribution_only", "Bo Li",
         "the words there are the reporter's"),
        ("“Bananas are yellow,” Bo Li said.", "attribution_only", "Bo Li", None),
        ("“Bananas are yellow,” Kim Oh said.", "not_found", None, None),
        ("“No comment at this time,” a Brastol Works spokeswoman said.", "said", "spokeswoman for Brastol Works", ...),
    ],
)  # fmt: skip
def test_the_verdict_on_a_quotation(text: str, verdict: str, speaker: str | None, doubt: Any) -> None:
    check = only(text)
    assert (check.verdict, check.speaker.label if check.speaker else None) == (verdict, speaker)
    assert doubt is ... or check.doubt == doubt


def test_spans_slice_both_texts() -> None:
    text = "On Tuesday “we will not sell … the quay,” said Ana Roe."
    source = "“We will not sell the harbour, or the quay,” Ana Roe said."
    check = only(text, source)
    [match] = check.matches
    assert [span.of(source) for span in match.spans] == ["We will not sell", "the quay,"]
    assert [(one.kind, one.quote.of(text), one.source.of(source)) for one in match.differences] == [
        ("case", "we", "We"),
        ("ellipsis", "…", "the harbour, or"),
    ]


def test_of_several_sources_the_one_that_bears_it_out_counts() -> None:
    text = "“I doubt it,” said Bo Li."
    other = "“I doubt it,” Kim Oh said."
    assert only(text, "It rained.", SOURCE).source == 1
    check = only(text, other, SOURCE)
    assert (check.verdict, check.source, check.doubt) == ("said", 1, "another source gives it to Kim Oh")
    assert verify(text, []).checks[0].verdict == "not_found"


def test_what_was_read_already_is_not_read_again() -> None:
    text, source = quotekit.extract("“I doubt it,” said Bo Li."), quotekit.extract(SOURCE)
    assert verify(text, source) == verify(text.text, SOURCE)
    assert verify(text, Source(SOURCE, name="a", extraction=source)).checks == verify(text, source).checks


def test_quotations_without_marks_are_told_apart() -> None:
    found = verify("Ana Roe said that the harbour would not be sold. “I doubt it,” said Bo Li.", SOURCE)
    assert [check.quotation.text for check in found.checks] == ["I doubt it,"]
    assert [quotation.speaker and quotation.speaker.label for quotation in found.unchecked] == ["Ana Roe"]
    assert repr(found) == "Verification(1 said)"


def test_a_record_is_plain_data() -> None:
    text = "“We will sell the harbour,” Ana Roe said. “I doubt it,” said Bo Li. It was, he said, late."
    record = verify(text, Source(SOURCE, name="report")).to_dict()
    assert json.loads(json.dumps(record)) == record
    assert list(record) == ["schema", "version", "text", "sources", "checks", "unchecked"]
    first, second = record["checks"]
    assert first["nearest"]["differences"] == [{"kind": "missing", "quote": [8, 8], "source": [9, 12]}]
    assert (second["speaker"], second["matches"][0]["tier"]) == ("Bo Li", "exact")


def test_other_types_are_refused() -> None:
    with pytest.raises(TypeError, match="text is bytes: decode it first"):
        verify(b"text", "source")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="source is bytes: decode it first"):
        verify("text", b"source")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="source is int: give a str"):
        verify("text", ["source", 5])  # type: ignore[list-item]
    with pytest.raises(TypeError, match="locale is 'en'"):
        verify("text", "source", locale="en")  # type: ignore[arg-type]


def person(name: str, pronouns: str = "unknown", role: str = "") -> Speaker:
    title = Title(text=role, role=role, span=Span(start=0, end=0))
    return Speaker(
        name=name or None, label=name or role, kind="person", pronouns=pronouns, titles=(title,) * bool(role)
    )


@pytest.mark.parametrize(
    ("ours", "theirs", "others", "kind"),
    [
        (person("Roe"), person("Ana Roe"), [], "same"),
        (person("A. Roe"), person("Ana Roe"), [], "same"),
        (person("Jose Nuñez"), person("José Núñez Jr."), [], "same"),
        (person("Roe"), person("Ana Roe"), [person("Bo Roe")], "unclear"),
        (person("Ana Roe"), person("Ana Roe"), [person("Bo Roe")], "same"),
        (person("Bo Roe"), person("Ana Roe"), [], "other"),
        (person("Roe", "he"), person("Ana Roe", "she"), [], "other"),
        (person("", role="mayor"), person("Ana Roe", role="mayor"), [], "same"),
        (person("", role="mayor"), person("Ana Roe", role="mayor"), [person("Bo Li", role="mayor")], "unclear"),
        (person("", role="mayor"), person("Ana Roe"), [], "unclear"),
        (person("", role="mayor"), person("", role="nurse"), [], "unclear"),
        (person("", role="mayor"), person("", role="mayor"), [], "same"),
    ],
)  # fmt: skip
def test_speakers_are_compared_by_what_both_texts_call_them(
    ours: Speaker, theirs: Speaker, others: list[Speaker], kind: str
) -> None:
    assert compared(ours, theirs, Cast((theirs, *others))).kind == kind


def test_a_body_and_its_initials_are_one() -> None:
    who = Speaker(name="WHO", label="WHO", kind="organisation")
    whole = Speaker(name="World Health Organization", label="World Health Organization", kind="organisation")
    assert compared(who, whole, Cast((whole,))).kind == compared(whole, who, Cast((who,))).kind == "same"


TEXTS = st.text(st.sampled_from("“”\"'.,… \nAnaRoesidBLw[]-5?"), max_size=80)


@given(TEXTS, TEXTS)
def test_anything_at_all_can_be_verified(text: str, source: str) -> None:
    found = verify(text, source)
    assert len(found.checks) + len(found.unchecked) == len(quotekit.extract_quotations(text))
    json.dumps(found.to_dict())
    for check in found.checks:
        assert (check.source is None) == (check.verdict == "not_found")
        assert bool(check.nearest) == (check.verdict == "words_changed")
        for match in check.matches:
            assert all(0 <= one.quote.start <= one.quote.end <= len(text) for one in match.differences)


@given(st.lists(st.sampled_from(["“We won,” Ana Roe said. ", "Bo Li said: “It rained.” ", "Rain fell. "]), max_size=6))
def test_a_text_bears_itself_out(parts: list[str]) -> None:
    text = "".join(parts)
    assert verify(text, text).borne_out
