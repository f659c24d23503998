"""Records: plain data that JSON can carry, and the equal extraction that comes back from it."""

from __future__ import annotations

import datetime
import hashlib
import json
from collections.abc import Callable
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import quotekit
from quotekit import DateReference, Extraction, Mention, OptionError, Quotation, RecordError, Span, Speaker, Title
from quotekit.export.records import SCHEMA, from_dict, to_dict
from quotekit.export.utf16 import Utf16

ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=30)  # lone surrogates included
MOMENTS = st.datetimes() | st.datetimes(timezones=st.just(datetime.UTC))

TEXT = "“We won,” Mayor Ana Roe said on Monday. “And we will stay,” she added."


def sample() -> Extraction:
    """An extraction of TEXT in which two quotations share a speaker, and one refers to a date."""
    title = Title(text="Mayor", span=Span(start=10, end=15))
    name = Mention(
        span=Span(start=10, end=23), kind="name", text="Mayor Ana Roe", name="Ana Roe", name_span=Span(start=16, end=23)
    )
    name = attrs.evolve(name, title=title)
    pronoun = Mention(span=Span(start=59, end=62), kind="pronoun", text="she")
    roe = Speaker(
        name="Ana Roe", label="Ana Roe", kind="person", titles=(title,), mentions=(name, pronoun), quoted=True
    )
    monday = DateReference(
        span=Span(start=32, end=38), type="DATE", value="2024-05-13", earliest=datetime.date(2024, 5, 13)
    )

    def direct(start: int, end: int, mention: Mention, said_on: DateReference | None) -> Quotation:
        content = (Span(start=start, end=end),)
        outer = Span(start=start - 1, end=end + 1)
        return Quotation(
            content=content,
            quoted=content,
            text=TEXT[start:end],
            span=outer,
            kind="direct",
            mention=mention,
            speaker=roe,
            said_on=said_on,
        )

    return Extraction(
        text=TEXT,
        published=datetime.date(2024, 5, 14),
        quotations=(direct(1, 8, name, monday), direct(41, 57, pronoun, None)),
        speakers=(roe,),
        dates=(monday,),
    )


def test_a_record_is_what_the_documentation_says() -> None:
    record = sample().to_dict()
    assert list(record) == [
        "schema", "version", "weights", "offsets", "text", "published", "dateline", "quotations", "speakers", "dates",
        "mentions",
    ]  # fmt: skip
    assert (record["schema"], record["version"]) == (SCHEMA, quotekit.__version__)
    assert record["published"] == "2024-05-14"
    assert [q["speaker"] for q in record["quotations"]] == ["s1", "s1"]
    assert [q["mention"] for q in record["quotations"]] == ["m1", "m2"]
    assert [q["said_on"] for q in record["quotations"]] == ["d1", None]
    assert record["quotations"][0]["content"] == [[1, 8]]
    assert record["speakers"][0]["mentions"] == ["m1", "m2"]
    assert [m["text"] for m in record["mentions"]] == ["Mayor Ana Roe", "she"]
    assert record["dates"][0] | {"id": "d1", "span": [32, 38], "earliest": "2024-05-13"} == record["dates"][0]


def test_the_id_of_a_quotation_comes_from_the_text_and_its_offsets_alone() -> None:
    extraction = sample()
    ids = [quotation["id"] for quotation in to_dict(extraction)["quotations"]]
    digest = hashlib.sha256(f"{TEXT}\n1-8".encode()).hexdigest()
    assert ids[0] == f"q{digest[:16]}"
    assert len(set(ids)) == 2
    first, second = extraction.quotations
    read_otherwise = attrs.evolve(first, speaker=None, mention=None, kind="mixed", confidence=0.5, rule="another")
    other = attrs.evolve(extraction, quotations=(read_otherwise, second), weights=("quoted: another run",))
    assert [quotation["id"] for quotation in to_dict(other)["quotations"]] == ids
    moved = attrs.evolve(extraction, text=f"{TEXT} ")
    assert not {quotation["id"] for quotation in to_dict(moved)["quotations"]} & set(ids)


def test_a_record_names_the_weights_that_had_a_part() -> None:
    quoted, indirect = (f"{task}: {quotekit.EN.weights[task].version}" for task in ("quoted", "indirect"))
    assert to_dict(quotekit.extract(TEXT))["weights"] == [quoted, indirect]
    assert to_dict(quotekit.extract(TEXT, kinds={"direct"}))["weights"] == [quoted]


def test_a_mention_in_doubt_is_listed_too() -> None:
    extraction = sample()
    mention = Mention(span=Span(start=59, end=62), kind="pronoun", text="she", doubt="two people could be meant")
    first, second = extraction.quotations
    in_doubt = attrs.evolve(
        extraction,
        quotations=(first, attrs.evolve(second, speaker=None, mention=mention)),
        speakers=(attrs.evolve(extraction.speakers[0], mentions=extraction.speakers[0].mentions[:1]),),
    )
    record = to_dict(in_doubt)
    assert [m["doubt"] for m in record["mentions"]] == [None, "two people could be meant"]
    assert record["quotations"][1]["mention"] == "m2"
    assert from_dict(record) == in_doubt


def test_mentions_are_listed_in_the_order_of_the_text() -> None:
    extraction = sample()
    early = Mention(span=Span(start=0, end=1), kind="pronoun", text="“", doubt="nobody is meant")
    first, second = extraction.quotations
    record = to_dict(attrs.evolve(extraction, quotations=(first, attrs.evolve(second, speaker=None, mention=early))))
    assert [m["span"] for m in record["mentions"]] == [[0, 1], [10, 23], [59, 62]]
    assert [m["id"] for m in record["mentions"]] == ["m1", "m2", "m3"]
    assert record["quotations"][1]["mention"] == "m1"


# Strategies made from the annotations of the model, so that a new field is tried without a line here.


def of_hint(hint: Any, known: dict[type, st.SearchStrategy[Any]]) -> st.SearchStrategy[Any]:
    if hint in known:
        return known[hint]
    if get_origin(hint) in (Union, UnionType):
        return st.one_of(*(of_hint(kind, known) for kind in get_args(hint)))
    if get_origin(hint) is Literal:
        return st.sampled_from(get_args(hint))
    if get_origin(hint) is tuple:
        return st.lists(of_hint(get_args(hint)[0], known), max_size=3).map(tuple)
    return made(hint, known)


def made(cls: type, known: dict[type, st.SearchStrategy[Any]]) -> st.SearchStrategy[Any]:
    return st.builds(cls, **{name: of_hint(hint, known) for name, hint in get_type_hints(cls).items()})


@st.composite
def extractions(draw: st.DrawFn) -> Extraction:
    text = draw(ANY_TEXT)
    position = st.integers(0, len(text))
    known: dict[type, st.SearchStrategy[Any]] = {
        type(None): st.none(),
        str: ANY_TEXT,
        bool: st.booleans(),
        int: st.integers(),
        float: st.floats(0, 1),
        datetime.date: st.dates(),
        datetime.datetime: MOMENTS,
        datetime.time: st.times(),
        Span: st.tuples(position, position).map(lambda ends: Span(start=min(ends), end=max(ends))),
    }
    pools: dict[type, list[Any]] = {}
    for cls in (DateReference, Mention, Speaker):
        pools[cls] = draw(st.lists(made(cls, known), min_size=1, max_size=3))
        known[cls] = st.sampled_from(pools[cls])
    whole = draw(made(Extraction, known | {str: st.just(text)}))
    assert isinstance(whole, Extraction)
    return attrs.evolve(whole, speakers=tuple(pools[Speaker]), dates=tuple(pools[DateReference]))


@settings(max_examples=30)
@given(extractions())
def test_json_gives_back_an_equal_extraction(extraction: Extraction) -> None:
    line = json.dumps(extraction.to_dict())
    assert line.isascii()
    restored = Extraction.from_dict(json.loads(line))
    assert restored == extraction
    assert hash(restored) == hash(extraction)
    assert json.dumps(restored.to_dict()) == line


@settings(max_examples=30)
@given(extractions())
def test_identity_of_speakers_mentions_and_dates_survives(extraction: Extraction) -> None:
    restored = from_dict(to_dict(extraction))
    listed = {id(thing) for speaker in restored.speakers for thing in (speaker, *speaker.mentions)}
    listed |= {id(date) for date in restored.dates}
    for quotation in restored.quotations:
        assert quotation.speaker is None or id(quotation.speaker) in listed
        assert quotation.said_on is None or id(quotation.said_on) in listed
        if quotation.mention in {mention for speaker in restored.speakers for mention in speaker.mentions}:
            assert id(quotation.mention) in listed


def changed(data: Any, change: Callable[[dict[str, Any]], dict[str, Any]]) -> Any:
    """The record with every object in it changed."""
    if isinstance(data, dict):
        return change({key: changed(value, change) for key, value in data.items()})
    return [changed(item, change) for item in data] if isinstance(data, list) else data


def test_unknown_fields_are_passed_over() -> None:
    record = changed(to_dict(sample()), lambda fields: fields | {"of a later version": [{"a": 1}]})
    assert from_dict(record) == sample()


def test_a_missing_field_that_has_a_default_takes_it() -> None:
    record = to_dict(sample())
    for quotation in record["quotations"]:
        del quotation["said_on"]
    assert [q.said_on for q in from_dict(record).quotations] == [None, None]


def broken(path: tuple[str | int, ...], value: object) -> dict[str, Any]:
    record = to_dict(sample())
    place: Any = record
    for step in path[:-1]:
        place = place[step]
    if value is ...:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return record


@pytest.mark.parametrize(
    ("record", "message"),
    [
        ("text", "the record is str: give the dict"),
        ({}, "schema is None: give a record that to_dict made"),
        (broken(("schema",), True), "schema is True"),
        (broken(("schema",), 0), "schema is 0"),
        (broken(("schema",), SCHEMA + 1), rf"schema is {SCHEMA + 1}, .* install quotekit .* or newer"),
        (broken(("text",), ...), "text is None"),
        (broken(("text",), 5), "text is 5"),
        (broken(("published",), "May 14"), "published is 'May 14': expected date in ISO 8601"),
        (broken(("published",), "2024-05-14Tx"), "published is '2024-05-14Tx': expected datetime in ISO 8601"),
        (broken(("published",), 2024), "published is 2024: expected date"),
        (broken(("dateline",), []), r"dateline is \[\]: expected an object"),
        (broken(("quotations",), {}), "quotations is {}: expected a list"),
        (broken(("quotations", 1), "q"), r"quotations\[1\] is 'q': expected an object"),
        (broken(("quotations", 0, "kind"), "spoken"), r"quotations\[0\]\.kind is 'spoken': expected one of 'direct', "),
        (broken(("quotations", 0, "kind"), ...), r"quotations\[0\]\.kind is missing"),
        (broken(("quotations", 0, "text"), None), r"quotations\[0\]\.text is None: expected str"),
        (broken(("quotations", 0, "confidence"), True), r"quotations\[0\]\.confidence is True: expected float"),
        (broken(("quotations", 0, "confidence"), "1"), r"quotations\[0\]\.confidence is '1': expected float"),
        (broken(("quotations", 0, "speaker"), "s7"), r"quotations\[0\]\.speaker is 's7': no entry has that id"),
        (
            broken(("quotations", 0, "content"), [[1, 800]]),
            r"content\[0\] is \[1, 800\]: expected \[start, end\] within",
        ),
        (broken(("quotations", 0, "content"), [[2, 1]]), r"content\[0\] is \[2, 1\]"),
        (broken(("quotations", 0, "content"), [[False, 1]]), r"content\[0\] is \[False, 1\]"),
        (broken(("quotations", 0, "content"), [[1]]), r"content\[0\] is \[1\]"),
        (broken(("quotations", 0, "span"), None), r"quotations\[0\]\.span is None: expected a list"),
        (broken(("speakers", 0, "id"), 1), r"speakers\[0\]\.id is 1: expected a text such as 's1'"),
        (broken(("speakers", 0, "quoted"), 1), r"speakers\[0\]\.quoted is 1: expected bool"),
        (broken(("speakers", 0, "mentions"), "m1"), r"speakers\[0\]\.mentions is 'm1': expected a list"),
        (broken(("mentions", 1, "id"), "m1"), r"mentions\[1\]\.id is 'm1', which an earlier entry has"),
        (broken(("dates", 0, "earliest"), "2024-13-01"), r"dates\[0\]\.earliest is '2024-13-01'"),
        (broken(("dates", 0), "x" * 100), r"dates\[0\] is 'x+\.\.\.: expected an object"),
    ],
)
def test_another_shape_is_refused_and_the_place_named(record: Any, message: str) -> None:
    with pytest.raises(RecordError, match=message):
        from_dict(record)


def test_a_whole_number_is_a_number_too() -> None:
    confidence = from_dict(broken(("quotations", 0, "confidence"), 1)).quotations[0].confidence
    assert (confidence, type(confidence)) == (1.0, float)


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda children: st.lists(children, max_size=3) | st.dictionaries(st.text(max_size=5), children, max_size=3),
    max_leaves=5,
)


@given(st.data())
def test_a_damaged_record_is_read_or_refused_and_nothing_else(data: st.DataObject) -> None:
    record = to_dict(sample())
    place: Any = record
    while True:
        keys = list(place) if isinstance(place, dict) else list(range(len(place)))
        key = data.draw(st.sampled_from(keys))
        if not isinstance(place[key], dict | list) or not place[key] or data.draw(st.booleans()):
            break
        place = place[key]
    place[key] = data.draw(JSON_VALUES)
    try:
        restored = from_dict(record)
    except RecordError:
        return
    assert from_dict(to_dict(restored)) == restored


def test_a_listed_result_of_another_list_is_no_reference() -> None:
    with pytest.raises(RecordError, match=r"said_on is 's1': no entry has that id"):
        from_dict(broken(("quotations", 0, "said_on"), "s1"))


def test_the_record_of_a_real_article_restores_it() -> None:
    text = "“We won,” said Ana Roe, the mayor. “And we will stay,” she added on Monday.\n\n“Why?” asked Bo Li."
    extraction = quotekit.extract(text, published="2024-05-14")
    restored = from_dict(json.loads(json.dumps(to_dict(extraction))))
    assert restored == extraction
    for quotation in restored.quotations:
        assert quotation.speaker is None or any(quotation.speaker is speaker for speaker in restored.speakers)


@given(st.text(st.characters(exclude_categories=()) | st.sampled_from("😀\ud83d\ude00“” ")))
def test_offsets_of_browsers_slice_the_text_as_browsers_do(text: str) -> None:
    offsets = Utf16(text)
    for place in range(len(text) + 1):
        units = offsets.units(place)
        assert units == len(text[:place].encode("utf-16-le", "surrogatepass")) // 2
        assert offsets.code_points(units) == place


def test_a_record_with_offsets_of_browsers_restores_the_extraction() -> None:
    text = "😀 " + TEXT + " 😀 “Yes,” said Bo Li."
    article = quotekit.extract(text, published="2024-05-14")
    record = json.loads(json.dumps(article.to_dict(offsets="utf16")))
    assert (record["offsets"], article.to_dict()["offsets"]) == ("utf16", "codepoints")
    units = text.encode("utf-16-le")
    for quotation, stored in zip(article.quotations, record["quotations"], strict=True):
        for span, (start, end) in zip(quotation.content, stored["content"], strict=True):
            assert units[2 * start : 2 * end].decode("utf-16-le") == span.of(text)
    assert Extraction.from_dict(record) == article
    assert [quotation["id"] for quotation in record["quotations"]] == [q["id"] for q in article.to_dict()["quotations"]]


def test_offsets_inside_a_character_or_of_another_kind_are_refused() -> None:
    record = quotekit.extract("😀 " + TEXT).to_dict(offsets="utf16")
    record["quotations"][0]["span"] = [1, 5]
    with pytest.raises(RecordError, match="inside a character of two UTF-16 units"):
        from_dict(record)
    with pytest.raises(RecordError, match="offsets is 'bytes'"):
        from_dict(record | {"offsets": "bytes"})
    with pytest.raises(OptionError, match="offsets is 'bytes': choose from codepoints, utf16"):
        quotekit.extract("").to_dict(offsets="bytes")  # type: ignore[arg-type]
