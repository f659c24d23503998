"""The text room: the fold keeps offsets, tokens cover the text, paragraphs and sentences are as a reader sees them."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotekit.text.document import Document, read
from quotekit.text.fold import FILLER, fold
from quotekit.text.tokens import tokenize

ODD = [
    "&quot;",
    "&#8220;",
    "&amp;",
    "&nbsp;",
    "â€œ",
    "â€™",
    "Â©",
    "Ã±",
    "\u00a0",
    "\u00ad",
    "\u200b",
    "\r\n",
    "\n\n",
    "<b>",
    "e\u0301",
    "U.S.",
    "'s",
    "3.5",
]
texts = st.lists(st.one_of(st.sampled_from(ODD), st.text(max_size=5)), max_size=30).map("".join)


@given(texts)
def test_the_fold_keeps_every_offset(text: str) -> None:
    plain = fold(text)
    assert len(plain) == len(text)
    for before, after in zip(text, plain, strict=True):
        if before.isascii() and before.isalnum() and after != before:
            assert "&" in text or "<" in text  # only a character reference or a tag may take letters


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("&quot;No&quot;", '"No"'),
        ("AT&amp;T", "AT&T"),
        ("O&#39;Neill", "O'Neill"),
        ("&#x201C;Go&#x201D;", "“Go”"),
        ("â€œGoâ€\x9d", "“Go”"),
        ("donâ€™t", "don’t"),
        ("Â© 2021", "© 2021"),
        ("PeÃ±a", "Peña"),
        ("co\u00adoperate", "cooperate"),
        ("five\u2009per\u00a0cent", "five per cent"),
        ("<em>Go</em> on", "    Go      on"),
        ("R&D &c; A&B", "R&D &c; A&B"),
    ],
)
def test_odd_characters_are_read_as_meant(text: str, seen: str) -> None:
    assert fold(text).replace(FILLER, "").split() == seen.split()


@given(texts)
def test_tokens_and_the_blanks_between_them_are_the_text(text: str) -> None:
    plain = fold(text)
    words, starts, ends = tokenize(plain)
    assert len(words) == len(starts) == len(ends)
    at = 0
    for word, start, end in zip(words, starts, ends, strict=True):
        assert at <= start < end
        assert not plain[at:start].strip()
        assert word
        at = end
    assert not plain[at:].strip()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("O’Neill’s don’t", ["O'Neill", "'s", "don't"]),
        ("the U.S. and 3.5 or 1,200", ["the", "U.S.", "and", "3.5", "or", "1,200"]),
        ("de-escalate, AT&T", ["de-escalate", ",", "AT&T"]),
        ("end.Next", ["end", ".", "Next"]),
        ("“‘Go’”", ["“", "‘", "Go", "'", "”"]),
        ("''Go'' ``on''", ["''", "Go", "''", "``", "on", "''"]),
        ("Roe ... said -- no", ["Roe", "...", "said", "--", "no"]),
        ("@ana_roe #dam https://a.example/b?c=d", ["@ana_roe", "#dam", "https://a.example/b?c=d"]),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert tokenize(text)[0] == words


def test_accents_of_their_own_stay_in_their_word() -> None:
    text = "José Núñez came"
    apart = unicodedata.normalize("NFD", text)
    assert len(tokenize(apart)[0]) == len(tokenize(text)[0]) == 3


def parts(document: Document, starts: list[int]) -> list[str]:
    ends = [*starts[1:], len(document.words)]
    return [
        document.text[document.starts[first] : document.ends[end - 1]] for first, end in zip(starts, ends, strict=True)
    ]


@pytest.mark.parametrize(
    "sentences",
    [
        ["Mr. Roe left.", "Ann stayed."],
        ["“No!”", "Ann left."],
        ["He lives in St. Ives.", "It rains."],
        ["The U.S. team won.", "It was late."],
        ["Did it hold?", "“It did.”", "Nobody left."],
        ["J. P. Roe, Jr., said no.", "Ann agreed."],
        ["It opens at 9 p.m.", "The show is free."],
        ["It opens at 9 a.m. Friday in Oslo."],
    ],
)
def test_sentences(sentences: list[str]) -> None:
    document = read(" ".join(sentences))
    assert parts(document, document.sentences) == sentences


def test_paragraphs_end_at_blank_lines_and_at_breaks_that_no_wrapping_explains() -> None:
    document = read("The dam held.\nNobody left.\n\nIt rained on.\r\n \r\nThe end.")
    assert parts(document, document.paragraphs) == ["The dam held.", "Nobody left.", "It rained on.", "The end."]


def test_wrapped_lines_are_one_paragraph() -> None:
    text = (
        "The dam above the town held\nuntil the morning, when Ana\nRoe went home to sleep and\n"
        "the rain stopped at last.\n\nNobody left."
    )
    assert len(read(text).paragraphs) == 2


@pytest.mark.parametrize(
    "line",
    [
        "© 2021 Hill Daily. All rights reserved.",
        "Sign up for our weekly newsletter",
        "By Ana Roe and Bo Lind",
        "Photo: Ana Roe/Hill Daily",
        "Reporting by Ana Roe; editing by Bo Lind",
        "https://hill.example/dam",
    ],
)
def test_page_furniture(line: str) -> None:
    document = read(f"The dam held.\n\nNobody left the town.\n\n{line}\n\n“It will hold,” said Ana Roe.")
    assert document.furniture == {2}


@pytest.mark.parametrize(
    "line",
    [
        "Ana Roe could not support the plan for the dam.",
        "Nobody would follow him up the wall of the dam.",
        "The mayor asked people to sign up for the night watch.",
    ],
)
def test_what_somebody_did_is_no_plea(line: str) -> None:
    document = read(f"The dam held.\n\nNobody left the town.\n\n{line}\n\n“It will hold,” said Ana Roe.")
    assert not document.furniture


@given(texts)
def test_any_text_can_be_read(text: str) -> None:
    document = read(text)
    for starts in (document.paragraphs, document.sentences):
        assert starts == sorted(set(starts))
        assert not starts or (starts[0] == 0 and starts[-1] < len(document.words))
    assert set(document.paragraphs) <= set(document.sentences)
