"""Exports, read by the libraries of their formats: jsonschema, PyLD, bratly, lxml."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest
from exported_texts import ANY, PLAIN, TEXTS
from hypothesis import given

import quotekit
from quotekit.export.brat import to_brat
from quotekit.export.json_schema import to_json_schema
from quotekit.export.schema_org import to_schema_org
from quotekit.export.timeml import to_timeml
from quotekit.export.web_annotation import to_web_annotation

pytestmark = pytest.mark.integration

# The terms that the two contexts give the names used here, so that no test asks the network.
OA, RDF, DC, SCHEMA = (
    "http://www.w3.org/ns/oa#", "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "http://purl.org/dc/elements/1.1/",
    "https://schema.org/",
)  # fmt: skip
IRI = {"@type": "@id"}
ANNOTATION_CONTEXT: dict[str, Any] = {
    "id": "@id",
    "type": {"@id": "@type", "@type": "@id"},
    "oa": OA,
    **{
        name: f"{OA}{name}"
        for name in ("Annotation", "SpecificResource", "TextPositionSelector", "TextQuoteSelector", "TextualBody",
                     "identifying", "describing", "tagging", "exact", "prefix", "suffix", "start", "end")
    },
    "AnnotationPage": "https://www.w3.org/ns/activitystreams#OrderedCollectionPage",
    "items": {"@id": "https://www.w3.org/ns/activitystreams#items", "@type": "@id", "@container": "@list"},
    "motivation": {"@id": f"{OA}motivatedBy", "@type": "@vocab"},
    "purpose": {"@id": f"{OA}hasPurpose", "@type": "@vocab"},
    "body": {"@id": f"{OA}hasBody", **IRI},
    "target": {"@id": f"{OA}hasTarget", **IRI},
    "source": {"@id": f"{OA}hasSource", **IRI},
    "selector": {"@id": f"{OA}hasSelector", **IRI},
    "value": f"{RDF}value",
    "format": f"{DC}format",
}  # fmt: skip


def load(url: str, _options: Any) -> dict[str, Any]:
    contexts = {
        "http://www.w3.org/ns/anno.jsonld": ANNOTATION_CONTEXT,
        "https://schema.org": {"@vocab": SCHEMA, "datePublished": f"{SCHEMA}datePublished"},
    }
    return {"contextUrl": None, "documentUrl": url, "document": {"@context": contexts[url]}}


def expanded(document: dict[str, Any]) -> list[Any]:
    jsonld = pytest.importorskip("pyld").jsonld
    found = jsonld.expand(document, {"documentLoader": load, "base": "https://example.org/"})
    assert isinstance(found, list)
    return found


@pytest.mark.parametrize("text", TEXTS)
def test_records_meet_the_schema(text: str) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    schema = to_json_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    found = quotekit.extract(text, published="2024-05-14", attitudes="all")
    for offsets in ("codepoints", "utf16"):
        validator.validate(json.loads(json.dumps(found.to_dict(offsets=offsets))))


def test_the_schema_refuses_another_shape() -> None:
    jsonschema = pytest.importorskip("jsonschema")
    validator = jsonschema.Draft202012Validator(to_json_schema())
    record = quotekit.extract(PLAIN).to_dict()
    for path, value in (
        (("quotations", 0, "kind"), "spoken"), (("quotations", 0, "span"), [1]), (("speakers", 0, "id"), "m1"),
        (("quotations", 0, "speaker"), 5), (("text",), None),
    ):  # fmt: skip
        broken = json.loads(json.dumps(record))
        place = broken
        for step in path[:-1]:
            place = place[step]
        place[path[-1]] = value
        assert not validator.is_valid(broken), path


@pytest.mark.parametrize("text", TEXTS)
def test_web_annotations_are_json_ld(text: str) -> None:
    found = quotekit.extract(text)
    page = json.loads(json.dumps(to_web_annotation(found)).encode("utf-8", "replace"))
    if not found.quotations:
        return
    [expansion] = expanded(page)
    items = expansion["https://www.w3.org/ns/activitystreams#items"][0]["@list"]
    assert len(items) == len(found.quotations)
    for item, quotation in zip(items, found.quotations, strict=True):
        assert item["@type"] == [f"{OA}Annotation"]
        assert item[f"{OA}motivatedBy"] == [{"@id": f"{OA}identifying"}]
        targets = item[f"{OA}hasTarget"]
        starts = [target[f"{OA}hasSelector"][0][f"{OA}start"][0]["@value"] for target in targets]
        assert starts == [span.start for span in quotation.content]
        assert all(target[f"{OA}hasSource"] == [{"@id": "urn:quotekit:text"}] for target in targets)


@pytest.mark.parametrize("text", TEXTS)
def test_schema_org_is_json_ld(text: str) -> None:
    found = quotekit.extract(text, published="2024-05-14")
    nodes = expanded(to_schema_org(found))
    said = [node for node in nodes if node["@type"] == [f"{SCHEMA}Quotation"]]
    assert len(said) == sum(bool(quotation.quoted) for quotation in found.quotations)
    known = {node["@id"] for node in nodes}
    for node in said:
        assert {one["@id"] for one in node.get(f"{SCHEMA}creator", [])} <= known


def check_brat(text: str) -> None:
    bratly = pytest.importorskip("bratly")
    found = quotekit.extract(text, published="2024-05-14")
    kinds = {
        "R": bratly.RelationAnnotation, "A": bratly.AttributeAnnotation, "#": bratly.NoteAnnotation,
        "*": bratly.EquivalenceAnnotation,
    }  # fmt: skip
    lines = to_brat(found).split("\n")[:-1]
    entities = {
        entity.id: entity
        for entity in map(bratly.EntityAnnotation.from_line, [line for line in lines if line[0] == "T"])
    }
    others = [kinds[line[0]].from_line(line, entities) for line in lines if line[0] != "T"]
    assert [str(one) for one in (*entities.values(), *others)] == lines
    quotations = [entity for entity in entities.values() if entity.label == "Quotation"]
    assert [[(part.start, part.end) for part in one.fragments] for one in quotations] == [
        [(span.start, span.end) for span in quotation.content] for quotation in found.quotations
    ]


@pytest.mark.parametrize("text", [text for text in TEXTS if "\ud800" not in text])
def test_brat_is_read_by_a_library(text: str) -> None:
    check_brat(text)


@given(ANY.filter(lambda text: "\ud800" not in text))
def test_any_brat_is_read_by_a_library(text: str) -> None:
    check_brat(text)


TIMEML_DTD = """
<!ELEMENT TimeML (DOCID, DCT?, TEXT)>
<!ATTLIST TimeML xmlns:xsi CDATA #IMPLIED xsi:noNamespaceSchemaLocation CDATA #IMPLIED>
<!ELEMENT DOCID (#PCDATA)> <!ELEMENT DCT (TIMEX3)> <!ELEMENT TEXT (#PCDATA | TIMEX3)*> <!ELEMENT TIMEX3 (#PCDATA)>
<!ATTLIST TIMEX3
  tid ID #REQUIRED
  type (DATE | TIME | DURATION | SET) #REQUIRED
  value CDATA #REQUIRED
  mod (BEFORE | AFTER | ON_OR_BEFORE | ON_OR_AFTER | LESS_THAN | MORE_THAN | EQUAL_OR_LESS | EQUAL_OR_MORE | START | MID
       | END | APPROX) #IMPLIED
  quant CDATA #IMPLIED
  freq CDATA #IMPLIED
  temporalFunction (true | false) "false"
  functionInDocument (CREATION_TIME | EXPIRATION_TIME | MODIFICATION_TIME | PUBLICATION_TIME | RELEASE_TIME
                      | RECEPTION_TIME | NONE) "NONE"
  anchorTimeID IDREF #IMPLIED>
"""
"""The part of TimeML 1.2.1 that dates need: its names and values of attributes."""


@pytest.mark.parametrize(
    "text", [*TEXTS, "It rained for about three days, every Monday, in early May and late in 2023."]
)
def test_timeml_is_valid(text: str) -> None:
    etree = pytest.importorskip("lxml.etree")
    dtd = etree.DTD(io.StringIO(TIMEML_DTD))
    root = etree.fromstring(to_timeml(quotekit.extract(text, published="2024-05-14")).encode("utf-8"))
    assert dtd.validate(root), dtd.error_log
