"""An extraction as W3C Web Annotations: one a quotation, which identifies the speaker of its words."""

from __future__ import annotations

from typing import Any, Final

from quotekit.export.records import quotation_ids
from quotekit.export.wording import capacity, title_of
from quotekit.model import Extraction, Quotation, Span

__all__ = ["to_web_annotation"]

_CONTEXT: Final = "http://www.w3.org/ns/anno.jsonld"
_AROUND: Final = 32  # characters of prefix and suffix


def to_web_annotation(extraction: Extraction, *, source: str = "urn:quotekit:text") -> dict[str, Any]:
    """An AnnotationPage with an annotation for each quotation; `source` is the IRI of the text.

    Each piece of the content is a target, found by position (code points, half open) or by its words with what
    stands around them.  The bodies name the speaker (motivation "identifying"), where the text does, and the title,
    and tag the kind.

    >>> import quotekit
    >>> page = to_web_annotation(quotekit.extract("“We won,” Mayor Ana Roe said."))
    >>> [annotation] = page["items"]
    >>> annotation["body"][0]["value"], annotation["target"][0]["selector"][1]["exact"]
    ('Ana Roe', 'We won,')
    """
    ids = quotation_ids(extraction.text, extraction.quotations)
    return {
        "@context": _CONTEXT,
        "id": f"{source}#annotations",
        "type": "AnnotationPage",
        "items": [
            _annotation(f"{source}#{key}", quotation, extraction.text, source)
            for key, quotation in zip(ids, extraction.quotations, strict=True)
        ],
    }


def _annotation(key: str, quotation: Quotation, text: str, source: str) -> dict[str, Any]:
    bodies = [_body("tagging", quotation.kind)]
    if title := title_of(quotation):
        bodies.insert(0, _body("describing", capacity(title)))
    if quotation.speaker:
        bodies.insert(0, _body("identifying", quotation.speaker.label))
    return {
        "id": key,
        "type": "Annotation",
        "motivation": "identifying",
        "body": bodies,
        "target": [_target(span, text, source) for span in quotation.content],
    }


def _body(purpose: str, value: str) -> dict[str, str]:
    return {"type": "TextualBody", "purpose": purpose, "format": "text/plain", "value": value}


def _target(span: Span, text: str, source: str) -> dict[str, Any]:
    return {
        "type": "SpecificResource",
        "source": source,
        "selector": [
            {"type": "TextPositionSelector", "start": span.start, "end": span.end},
            {
                "type": "TextQuoteSelector",
                "exact": span.of(text),
                "prefix": text[max(span.start - _AROUND, 0) : span.start],
                "suffix": text[span.end : span.end + _AROUND],
            },
        ],
    }
