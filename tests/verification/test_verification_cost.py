"""The work of verification is linear, on hostile texts too, and small: in bare tokenising passes over the source."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
import regex
from altered_quotations import HARMFUL, HARMLESS, articles
from growth import check_calls, check_time, cut, seconds

from quotekit import Source, extract, locate, nearest, verify

PASSES = 100
"""What a thousand quotations may cost against a source of a megabyte, in bare passes over it."""

_SIZES = (16 << 10, 64 << 10)
_FEW = (4 << 10, 16 << 10)
_HOSTILE = [
    ("a ", "a "), ("a ", "a b "), ("a b ", "b a "), ("a ", "a … "), ("a ", "[a] "), ("a ", "[a"), ("a-a ", "a a "),
    ("a a ", "a-"), ("a-a aa ", "aa a-a "), ("a? ", "a. "), ("a", "a"), ("“a” ", "a "), ("not ", "… "), ("A ", "a "),
    ("1,000 ", "1000 "), ("e\u0301 ", "é "), ("\n", "a"), ("a, said b. ", "a b "),
]  # fmt: skip


def _job(source: str, quote: str) -> Callable[[int], Callable[[], object]]:
    def job_of(size: int) -> Callable[[], object]:
        text, words = cut(source, size), cut(quote, size)
        return lambda: (locate(text, words), nearest(text, words))

    return job_of


@pytest.mark.parametrize(("source", "quote"), _HOSTILE, ids=ascii)
def test_calls_grow_with_the_texts(source: str, quote: str) -> None:
    check_calls(_job(source, quote), _FEW)


@pytest.mark.slow
@pytest.mark.parametrize(("source", "quote"), _HOSTILE, ids=ascii)
def test_time_grows_with_the_texts(source: str, quote: str) -> None:
    check_time(_job(source, quote), _SIZES)


@pytest.mark.slow
@pytest.mark.parametrize("words", ["a ", "“a,” Ana said. ", "“a … a,” Bo Li said. ", "Ana Roe said: “no.” "], ids=ascii)
def test_time_of_verify_grows_with_the_texts(words: str) -> None:
    def job_of(size: int) -> Callable[[], object]:
        text = cut(words, size)
        return lambda: verify(text, text)

    check_time(job_of, _SIZES)


@pytest.mark.slow
def test_a_thousand_quotations_against_a_megabyte(capsys: pytest.CaptureFixture[str]) -> None:
    chance = random.Random(3)
    found = articles(1_400)
    source = "\n\n".join(article.text for article in found)[: 1 << 20]
    changes = [*HARMFUL.values(), *HARMLESS.values()]
    pairs = [chance.choice(article.said) for article in found[:1_000]]
    quotes = [(name, chance.choice(changes)(words, chance)) for name, words in pairs]
    text = "\n\n".join(f"“{words},” {name} said." for name, words in quotes)
    token = regex.compile(r"\w+|[^\w\s]")

    def of_words() -> None:
        prepared = Source(source)
        for _, words in quotes:
            if locate(prepared, words) is None:
                nearest(prepared, words)

    bare = min(seconds(lambda: [match.span() for match in token.finditer(source)]) for _ in range(5))
    alone = min(seconds(of_words) for _ in range(2)) / bare
    whole = seconds(lambda: verify(text, source)) / bare
    read = seconds(lambda: (extract(source), extract(text))) / bare
    with capsys.disabled():
        print(f"\nwords alone {alone:.0f} passes; verify {whole:.0f}, of which reading both texts {read:.0f}")
    assert alone <= PASSES
    assert whole <= PASSES
