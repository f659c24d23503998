"""An extraction as schema.org JSON-LD: the article, and a Quotation for each with words in marks."""

from __future__ import annotations

import datetime
import re
from typing import Any, Final

from quotekit.export.records import quotation_ids
from quotekit.model import Extraction, Quotation, Speaker

__all__ = ["to_schema_org"]

_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_BODIES: Final = frozenset({"organisation", "group"})


def to_schema_org(extraction: Extraction, *, article: str = "#article") -> dict[str, Any]:
    """A graph of a NewsArticle, whose IRI is `article`, the speakers who are quoted, and their Quotations.

    `text` holds the words in marks alone, pieces joined by a blank: reported speech is nobody's words and is left out.
    A speaker is a Person, or an Organization for bodies and groups; a name, where the article gives none, is what it
    says instead ("spokeswoman").

    >>> import quotekit
    >>> graph = to_schema_org(quotekit.extract("“We won,” Mayor Ana Roe said."))["@graph"]
    >>> [node["@type"] for node in graph], graph[2]["text"], graph[1]["jobTitle"]
    (['NewsArticle', 'Person', 'Quotation'], 'We won,', ['Mayor'])
    """
    ids = quotation_ids(extraction.text, extraction.quotations)
    quoted = [pair for pair in zip(ids, extraction.quotations, strict=True) if pair[1].quoted]
    inner = article + ("-" if "#" in article else "#")
    # By identity: hashing a speaker walks all of its mentions.
    speakers = {id(quotation.speaker): quotation.speaker for _, quotation in quoted if quotation.speaker}
    names = {key: f"{inner}s{number}" for number, key in enumerate(speakers, start=1)}
    nodes: list[dict[str, Any]] = [_article(extraction, article)]
    nodes += [_speaker(speaker, names[key]) for key, speaker in speakers.items()]
    for key, quotation in quoted:
        node = _quotation(quotation, extraction.text, f"{inner}{key}", article)
        if quotation.speaker:
            node["creator"] = {"@id": names[id(quotation.speaker)]}
        nodes.append(node)
    return {"@context": "https://schema.org", "@graph": nodes}


def _article(extraction: Extraction, key: str) -> dict[str, Any]:
    node = {"@type": "NewsArticle", "@id": key}
    if isinstance(extraction.published, datetime.date):
        node["datePublished"] = extraction.published.isoformat()
    return node


def _speaker(speaker: Speaker, key: str) -> dict[str, Any]:
    if speaker.kind in _BODIES:
        return {"@type": "Organization", "@id": key, "name": speaker.label}
    node: dict[str, Any] = {"@type": "Person", "@id": key, "name": speaker.label}
    if titles := list(dict.fromkeys(title.text for title in speaker.titles)):
        node["jobTitle"] = titles
    if bodies := list(dict.fromkeys(title.affiliation for title in speaker.titles if title.affiliation)):
        node["affiliation"] = [{"@type": "Organization", "name": name} for name in bodies]
    return node


def _quotation(quotation: Quotation, text: str, key: str, article: str) -> dict[str, Any]:
    words = " ".join(span.of(text) for span in quotation.quoted)
    node: dict[str, Any] = {"@type": "Quotation", "@id": key, "text": words, "isPartOf": {"@id": article}}
    if quotation.said_on and _DAY.fullmatch(quotation.said_on.value):
        node["dateCreated"] = quotation.said_on.value
    return node
