"""spaCy: the component gives the records of `extract`, in data that bytes and worker processes can carry."""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
from functools import cache
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

import pytest
from generated_articles import articles, expected, line
from hypothesis import given
from hypothesis import strategies as st

import quotekit

pytestmark = pytest.mark.integration

TEXT = "“We’ve won,” Mayor Ana Roe said on Monday.  “And we will stay,” she added, half-laughing."


@pytest.fixture(scope="module")
def spacy() -> Any:
    spacy = pytest.importorskip("spacy")
    importlib.import_module("quotekit.integrations.spacy")  # as the entry point does where quotekit is installed
    return spacy


@pytest.fixture
def nlp(spacy: Any) -> Any:
    nlp = spacy.blank("en")
    nlp.add_pipe("quotekit")
    return nlp


def test_the_generated_articles_give_the_records_of_extract(nlp: Any) -> None:
    def docs() -> Any:
        for one in articles():
            doc = nlp.make_doc(one.text or "")
            doc._.quotekit_published = one.published and one.published.isoformat()
            yield doc

    for one, doc, record in zip(articles(), nlp.pipe(docs()), expected(), strict=True):
        if one.text is not None:
            assert line(doc._.quotekit) == record


def test_spans_are_the_things_of_the_record_widened_to_tokens(nlp: Any) -> None:
    doc = nlp(TEXT)
    record = doc._.quotekit
    assert [(span.text, span.label_, span.id_) for span in doc.spans["quotekit"]] == [
        ("“We’ve won,”", "direct", record["quotations"][0]["id"]),
        ("“And we will stay,”", "direct", record["quotations"][1]["id"]),
    ]
    assert [(span.text, span.label_) for span in doc.spans["quotekit.cues"]] == [("said", "say"), ("added", "add")]
    assert [(span.text, span.id_) for span in doc.spans["quotekit.mentions"]] == [
        ("Mayor Ana Roe", "m1"),
        ("she", "m2"),
    ]
    assert [(span.text, span.label_, span.id_) for span in doc.spans["quotekit.dates"]] == [("Monday", "DATE", "d1")]


def test_every_span_covers_the_thing_and_no_token_too_many(nlp: Any) -> None:
    for one in articles()[:100]:
        doc = nlp(one.text or "")
        record = doc._.quotekit
        for name, things in (
            ("quotekit", "quotations"),
            ("quotekit.mentions", "mentions"),
            ("quotekit.dates", "dates"),
        ):
            assert len(doc.spans[name]) == len(record[things])
            for span, thing in zip(doc.spans[name], record[things], strict=True):
                start, end = thing["span"]
                assert span.start_char <= start < span[0].idx + len(span[0])
                assert span[-1].idx < end <= span.end_char


@given(
    st.lists(st.sampled_from([*"“”‘’\"' \n\xa0\u200b,.<&;", "said Ana Roe", "Monday", "🌊", "e\u0301"]), max_size=30)
)
def test_no_text_stops_a_pipeline(pieces: list[str]) -> None:
    doc = pipeline()("".join(pieces))
    assert len(doc.spans["quotekit"]) == len(doc._.quotekit["quotations"])
    assert len(doc.spans["quotekit.mentions"]) == len(doc._.quotekit["mentions"])


@cache
def pipeline() -> Any:
    nlp = pytest.importorskip("spacy").blank("en")
    importlib.import_module("quotekit.integrations.spacy")
    nlp.add_pipe("quotekit")
    return nlp


def test_entities_and_other_spans_stay_as_they_are(spacy: Any, nlp: Any) -> None:
    ruler = nlp.add_pipe("entity_ruler", first=True)
    ruler.add_patterns([{"label": "PERSON", "pattern": "Ana Roe"}])
    doc = nlp(TEXT)
    assert [(entity.text, entity.label_) for entity in doc.ents] == [("Ana Roe", "PERSON")]
    plain = spacy.blank("en")(TEXT)
    assert [(token.text, token.ent_iob_) for token in plain] != [] == list(plain.ents)
    assert [token.text for token in doc] == [token.text for token in plain]


def test_bytes_carry_everything(spacy: Any, nlp: Any) -> None:
    doc = nlp.make_doc(TEXT)
    doc._.quotekit_published = "2024-05-14"
    doc = nlp(doc)
    restored = spacy.tokens.Doc(spacy.blank("en").vocab).from_bytes(doc.to_bytes())
    assert restored._.quotekit == json.loads(json.dumps(doc._.quotekit))
    assert restored._.quotekit_extraction == quotekit.extract(TEXT, published="2024-05-14")
    for name, group in doc.spans.items():
        assert [(span.text, span.label_, span.id_) for span in restored.spans[name]] == [
            (span.text, span.label_, span.id_) for span in group
        ]


def test_a_doc_that_was_not_read_has_nothing(nlp: Any) -> None:
    doc = nlp.make_doc(TEXT)
    assert (doc._.quotekit, doc._.quotekit_extraction, dict(doc.spans)) == (None, None, {})
    assert nlp("")._.quotekit["quotations"] == []


def test_the_settings_are_the_options_of_extract(spacy: Any, tmp_path: Path) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("quotekit", config={"kinds": ["direct"], "min_confidence": 0.5, "spans_key": "said"})
    nlp.to_disk(tmp_path)
    for pipeline in (nlp, spacy.load(tmp_path)):
        doc = pipeline(TEXT)
        assert doc._.quotekit == quotekit.extract(TEXT, kinds={"direct"}, min_confidence=0.5).to_dict()
        assert set(doc.spans) == {"said", "said.cues", "said.mentions", "said.dates"}


@pytest.mark.parametrize(
    ("config", "message"),
    [
        ({"kinds": ["spoken"]}, "kinds holds 'spoken': choose from direct, mixed, indirect"),
        ({"attitudes": "all of them"}, "attitudes holds"),
        ({"min_confidence": 2}, "min_confidence is 2.*: give a number from 0 to 1"),
        ({"kind": ["direct"]}, "unexpected argument: 'kind'"),
    ],
)
def test_wrong_settings_are_refused_when_the_pipe_is_added(spacy: Any, config: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        spacy.blank("en").add_pipe("quotekit", config=config)


@pytest.fixture(scope="module")
def installed(root: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """An environment in which quotekit is installed, with its entry points."""
    if any(point.name == "quotekit" for point in entry_points(group="spacy_factories")):
        return dict(os.environ)
    folder = tmp_path_factory.mktemp("installed")
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(folder), str(root)]
    subprocess.run(pip, check=True)
    return os.environ | {"PYTHONPATH": str(folder)}


def run(program: str, environment: dict[str, str]) -> str:
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_an_installed_quotekit_is_found_by_name_and_works_in_two_processes(
    spacy: Any, installed: dict[str, str]
) -> None:
    program = f"""
import json, spacy
if __name__ == "__main__":
    nlp = spacy.blank("en")
    nlp.add_pipe("quotekit")
    texts = [{TEXT!r}] * 3 + [""]
    for doc in nlp.pipe(texts, n_process=2, batch_size=1):
        print(json.dumps([doc._.quotekit, [span.text for span in doc.spans["quotekit"]]]))
"""
    first, *others = [json.loads(printed) for printed in run(program, installed).splitlines()]
    assert first == [quotekit.extract(TEXT).to_dict(), ["“We’ve won,”", "“And we will stay,”"]]
    assert others == [first, first, [quotekit.extract("").to_dict(), []]]


def test_other_pipelines_pay_little_for_an_installed_quotekit(spacy: Any, installed: dict[str, str]) -> None:
    program = """
import spacy, sys
before = set(sys.modules)
spacy.blank("en").add_pipe("sentencizer")
loaded = {name for name in set(sys.modules) - before}
assert "quotekit.integrations.spacy" in loaded, "else this test shows nothing"
print(*sorted({name.split(".")[0] for name in loaded}))
from quotekit.locale.en import _weights
assert not _weights.cache_info().currsize, "weights are read when a text is"
"""
    heavy = {"duckdb", "numpy", "pandas", "polars", "pyarrow", "pyspark", "tqdm"}
    assert not heavy & set(run(program, installed).split())
