"""Exports, parsed back by the standard library: CSV, TimeML as XML, brat, Web Annotation, schema.org."""

from __future__ import annotations

import csv
import io
import json
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from exported_texts import ANY, PLAIN, TEXTS
from hypothesis import given

import quotekit
from quotekit import Extraction
from quotekit.export.brat import to_brat
from quotekit.export.csv import COLUMNS, to_csv
from quotekit.export.json_schema import to_json_schema
from quotekit.export.schema_org import to_schema_org
from quotekit.export.timeml import to_timeml
from quotekit.export.web_annotation import to_web_annotation

NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def extraction(text: str = PLAIN) -> Extraction:
    return quotekit.extract(text, published="2024-05-14")


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(to_csv(extraction(text), source="a.txt"), newline="")))


def unguarded(cell: str) -> str:
    return cell[1:] if cell.startswith("'") else cell


def test_csv_has_a_row_a_quotation() -> None:
    first, *_, last = rows(PLAIN)
    assert tuple(first) == COLUMNS
    assert first["id"].startswith("q")
    wanted = {
        "source": "a.txt", "speaker": "Ana Roe", "speaker_kind": "person", "title": "mayor",
        "affiliation": "Port Ellis", "kind": "direct", "text": "We won,", "quoted": "We won,", "cue": "say",
        "stance": "asserted", "said_on": "2024-05-13", "start": "12", "end": "21",
    }  # fmt: skip
    assert first | wanted == first
    assert (last["title"], last["cue"], last["said_on"]) == ("spokeswoman", "say", "")


def check_csv(text: str) -> None:
    found = extraction(text)
    read = rows(text)
    assert [unguarded(row["text"]) for row in read] == [quotation.text for quotation in found.quotations]
    for row in read:
        for cell in row.values():
            assert not cell.lstrip().startswith(("=", "+", "-", "@"))
            assert not cell.startswith(("\t", "\r"))


@pytest.mark.parametrize("text", TEXTS)
def test_csv_is_read_back_and_runs_no_formula(text: str) -> None:
    check_csv(text)


@given(ANY)
def test_any_csv_is_read_back(text: str) -> None:
    check_csv(text)


def test_csv_of_several_texts_has_one_head() -> None:
    whole = to_csv(extraction()) + to_csv(extraction(), heads=False)
    read = list(csv.reader(io.StringIO(whole, newline="")))
    assert len(read) == 1 + 2 * len(extraction().quotations)
    assert {len(row) for row in read} == {len(COLUMNS)}


def check_timeml(text: str) -> None:
    found = extraction(text)
    root = ET.fromstring(to_timeml(found, name="<a> & b").encode("utf-8"))
    assert (root.tag, root.findtext("DOCID")) == ("TimeML", "<a> & b")
    day = root.find("DCT/TIMEX3")
    assert day is not None
    assert day.attrib == {
        "tid": "t0", "type": "DATE", "value": "2024-05-14", "temporalFunction": "false",
        "functionInDocument": "CREATION_TIME",
    }  # fmt: skip
    body = root.find("TEXT")
    assert body is not None
    assert "".join(body.itertext()) == NO_XML.sub("\ufffd", text)
    by_id = {f"t{number}": date for number, date in enumerate(found.dates, start=1)}
    for mark in body.iter("TIMEX3"):
        date = by_id[mark.attrib["tid"]]
        assert (mark.text, mark.get("value"), mark.get("type")) == (date.span.of(text), date.value, date.type)
        assert (mark.get("mod"), mark.get("quant"), mark.get("freq")) == (date.mod, date.quant, date.freq)


@pytest.mark.parametrize("text", TEXTS)
def test_timeml_is_read_back(text: str) -> None:
    check_timeml(text)


@given(ANY)
def test_any_timeml_is_read_back(text: str) -> None:
    check_timeml(text)


def test_timeml_names_what_dates_were_resolved_against() -> None:
    marks = ET.fromstring(to_timeml(extraction()).encode()).findall("TEXT/TIMEX3")
    assert [(mark.text, mark.get("anchorTimeID")) for mark in marks][-1] == ("Monday", "t0")
    undated = to_timeml(quotekit.extract("It rained on Monday."))
    assert "<DCT>" not in undated
    assert "anchorTimeID" not in undated


def bound(ann: str) -> dict[str, tuple[str, list[tuple[int, int]], str]]:
    found = {}
    for line in ann.splitlines():
        if line.startswith("T"):
            key, place, words = line.split("\t")
            label, _, spans = place.partition(" ")
            pairs = [tuple(map(int, pair.split())) for pair in spans.split(";")]
            found[key] = (label, [(start, end) for start, end in pairs], words)
    return found


def check_brat(text: str) -> None:
    found = extraction(text)
    ann = to_brat(found)
    assert re.fullmatch(r"(?:(?:[TRA#]\d+|\*)\t[^\n]+\n)*", ann)
    assert ann.splitlines() == ann.split("\n")[:-1], "no text breaks a line"
    marks = bound(ann)
    for _, spans, words in marks.values():
        whole = " ".join(text[start:end] for start, end in spans)
        assert re.sub(r"\s", " ", words) == re.sub(r"[\s\x85\u2028]", " ", whole)
    kinds = [label for label, _, _ in marks.values()]
    assert kinds.count("Quotation") == len(found.quotations)
    for key in re.findall(r"(?:Arg[12]:|Kind |Type |Notes |Equiv )(T\d+)", ann):
        assert key in marks


@pytest.mark.parametrize("text", TEXTS)
def test_brat_is_read_back(text: str) -> None:
    check_brat(text)


@given(ANY)
def test_any_brat_is_read_back(text: str) -> None:
    check_brat(text)


def test_brat_joins_the_mentions_of_a_speaker() -> None:
    ann = to_brat(extraction())
    marks = bound(ann)
    [roe] = [line for line in ann.splitlines() if line.startswith("*") and "Roe" in marks[line.split()[2]][2]]
    assert [marks[key][2] for key in roe.split()[2:]] == ["Ana Roe, the mayor of Port Ellis", "she"]


@pytest.mark.parametrize("text", TEXTS)
def test_web_annotations_select_the_words_twice(text: str) -> None:
    found = extraction(text)
    page = json.loads(json.dumps(to_web_annotation(found, source="https://example.org/a")))
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert len({item["id"] for item in page["items"]}) == len(found.quotations)
    for item, quotation in zip(page["items"], found.quotations, strict=True):
        assert (item["type"], item["motivation"]) == ("Annotation", "identifying")
        named = [body["value"] for body in item["body"] if body["purpose"] == "identifying"]
        assert named == ([quotation.speaker.label] if quotation.speaker else [])
        for target, span in zip(item["target"], quotation.content, strict=True):
            place, words = target["selector"]
            assert text[place["start"] : place["end"]] == words["exact"] == span.of(text)
            assert words["prefix"] + words["exact"] + words["suffix"] in text


def test_schema_org_has_the_speakers_own_words_alone() -> None:
    graph = to_schema_org(extraction(), article="https://example.org/a")["@graph"]
    nodes = {node["@id"]: node for node in graph}
    said = [node for node in graph if node["@type"] == "Quotation"]
    assert [node["text"] for node in said] == ["We won,", "And\nwe will stay,", "No comment,"]
    assert said[0]["dateCreated"] == "2024-05-13"
    assert {node["isPartOf"]["@id"] for node in said} == {"https://example.org/a"}
    roe = nodes[said[0]["creator"]["@id"]]
    assert roe | {"@type": "Person", "name": "Ana Roe", "jobTitle": ["mayor"]} == roe
    assert said[1]["creator"] == said[0]["creator"]
    assert all("creator" in node for node in said)
    assert nodes["https://example.org/a"] == {
        "@type": "NewsArticle", "@id": "https://example.org/a", "datePublished": "2024-05-14",
    }  # fmt: skip


def test_the_published_schema_is_that_of_the_code(root: Path) -> None:
    published = json.loads((root / "docs" / "record.schema.json").read_text(encoding="utf-8"))
    assert published == to_json_schema()


def test_exports_write_the_same_for_what_comes_back_from_a_record() -> None:
    found = extraction()
    restored = Extraction.from_dict(json.loads(json.dumps(found.to_dict())))
    for export in (to_csv, to_brat, to_timeml, to_web_annotation, to_schema_org):
        assert export(restored) == export(found)
