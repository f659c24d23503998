"""What verification lets pass: no harmful change, and nearly every harmless one."""

from __future__ import annotations

from collections import Counter

import pytest
from altered_quotations import Altered, altered, articles

from quotekit import Extractor, Source, verify

ARTICLES = 200
FEWEST_HARMLESS = 0.99


@pytest.mark.slow
def test_no_harmful_change_passes_and_harmless_ones_do(capsys: pytest.CaptureFixture[str]) -> None:
    passed, all_of, wrong = _judged(ARTICLES)
    with capsys.disabled():
        print()
        for kind in all_of:
            print(f"{kind:18} {passed[kind]:4} of {all_of[kind]} pass")
    assert not [one.text for one in wrong if one.harmful]
    harmless = [kind for kind in all_of if not _HARMFUL[kind]]
    assert sum(passed[kind] for kind in harmless) >= FEWEST_HARMLESS * sum(all_of[kind] for kind in harmless)
    for kind in harmless:
        assert passed[kind] >= FEWEST_HARMLESS * all_of[kind], [one.text for one in wrong if one.kind == kind][:3]


def test_a_few_articles_show_the_same() -> None:
    _, _, wrong = _judged(6)
    assert not [(one.kind, one.text) for one in wrong]


_HARMFUL = {one.kind: one.harmful for one in altered(articles(1))}


def _judged(number: int) -> tuple[Counter[str], Counter[str], list[Altered]]:
    """How many of each kind pass, how many there are, and those that are judged wrongly."""
    extractor = Extractor()
    passed: Counter[str] = Counter()
    all_of: Counter[str] = Counter()
    wrong: list[Altered] = []
    sources: dict[int, Source] = {}
    for one in altered(articles(number)):
        text = one.article.text
        source = sources.setdefault(id(one.article), Source(text, extraction=extractor.extract(text)))
        found = verify(one.text, source)
        passes = found.borne_out and len(found.checks) == 1
        all_of[one.kind] += 1
        passed[one.kind] += passes
        if passes == one.harmful:
            wrong.append(one)
    return passed, all_of, wrong
