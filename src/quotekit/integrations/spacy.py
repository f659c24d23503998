"""spaCy: a pipeline component that finds quotations, speakers and dates.

spaCy imports this module whenever any pipeline is made, once quotekit is installed: it loads nothing but spaCy and
quotekit.  What it leaves in a `Doc` is plain data, which `to_bytes` and worker processes can carry.
"""

from __future__ import annotations

from collections.abc import Iterable

from spacy.language import Language
from spacy.tokens import Doc, Span, SpanGroup

from quotekit.extractor import Extractor, Options
from quotekit.model import Extraction

__all__ = ["Component", "make"]


class Component:
    """Reads each `Doc` by itself, as a component of a pipeline.

    `doc._.quotekit` is the record of `Extraction.to_dict`, and `doc._.quotekit_extraction` the extraction that it
    stands for.  `doc.spans` gets four groups, widened to whole tokens: quotations under `spans_key` (their kind is the
    label), and the cues, mentions and dates under `spans_key` with `.cues`, `.mentions` and `.dates` behind it.  The
    `id_` of a span is that of its entry in the record; that of a cue is its quotation's.  Entities stay as they are.

    Set `doc._.quotekit_published` before the pipeline runs to have dates resolved: a day as ISO 8601 text.
    """

    def __init__(self, extractor: Extractor, spans_key: str) -> None:
        self.extractor = extractor
        self.spans_key = spans_key

    def __call__(self, doc: Doc) -> Doc:
        """`doc`, with what it says."""
        record = self.extractor.extract(doc.text, published=doc._.quotekit_published).to_dict()
        doc._.quotekit = record
        key, quotations = self.spans_key, record["quotations"]
        found = {
            key: [(item["span"], item["kind"], item["id"]) for item in quotations],
            f"{key}.cues": [
                (item["cue"]["span"], item["cue"]["lemma"], item["id"]) for item in quotations if item["cue"]
            ],
            f"{key}.mentions": [(item["span"], item["kind"], item["id"]) for item in record["mentions"]],
            f"{key}.dates": [(item["span"], item["type"], item["id"]) for item in record["dates"]],
        }
        for name, spans in found.items():
            doc.spans[name] = SpanGroup(doc, name=name, spans=_widened(doc, spans))
        return doc


def _widened(doc: Doc, found: Iterable[tuple[list[int], str, str]]) -> list[Span]:
    return [doc.char_span(*span, label=label, span_id=key, alignment_mode="expand") for span, label, key in found]


def make(
    nlp: Language, name: str, spans_key: str, kinds: list[str], attitudes: str, min_confidence: float
) -> Component:
    """What `nlp.add_pipe("quotekit", config={...})` makes; the settings are the options of `quotekit.extract`.

    >>> import spacy
    >>> nlp = spacy.blank("en")
    >>> component = nlp.add_pipe("quotekit", config={"kinds": ["direct"]})
    >>> doc = nlp("“Yes,” Ana Roe said.")
    >>> doc.spans["quotekit"][0].text
    '“Yes,”'
    """
    options = Options(kinds=frozenset(kinds), attitudes=attitudes, min_confidence=min_confidence)
    for attribute in ("quotekit", "quotekit_published"):
        if not Doc.has_extension(attribute):
            Doc.set_extension(attribute, default=None)
    if not Doc.has_extension("quotekit_extraction"):
        Doc.set_extension("quotekit_extraction", getter=_extraction)
    return Component(Extractor(options=options), spans_key)


def _extraction(doc: Doc) -> Extraction | None:
    return None if doc._.quotekit is None else Extraction.from_dict(doc._.quotekit)


Language.factory(
    "quotekit",
    default_config={
        "spans_key": "quotekit",
        "kinds": ["direct", "mixed", "indirect"],
        "attitudes": "speech",
        "min_confidence": 0.0,
    },
    assigns=["doc.spans", "doc._.quotekit"],
    func=make,
)
