"""What the weights of reported speech hang on: closed words, reporting words and classes, and no name."""

from __future__ import annotations

from quotekit.locale.en import EN

_WEIGHTS = EN.weights["indirect"].weights
_QUESTIONS = {"cue", "after", "before", "around", "begin", "end", "left", "who"}


def test_every_feature_belongs_to_a_question() -> None:
    assert {name.split(" ", 1)[0] for name in _WEIGHTS} <= _QUESTIONS


def test_no_weight_hangs_on_a_name() -> None:
    """Words of four letters and more are in small letters, and none of them is a name that the locale knows."""
    kinds = {"START", "LAST", "TIME"}
    words = {word for name in _WEIGHTS for word in name.split() if len(word) > 3 and word.isalpha()}
    assert {word for word in words if not word.islower()} <= kinds
    known = EN.people.words
    names = {
        word for word in words if known.get(word.capitalize()) in ("G", "B", "P", "A") and word not in EN.people.common
    }
    assert not names - set(EN.reporting.words)


def test_words_are_closed_or_report() -> None:
    """Behind `l` and `w` stand reporting words only."""
    lemmas = {word.lemma for word in EN.reporting.words.values()}
    for name in _WEIGHTS:
        _, sign, *words = name.split(" ")
        if sign == "l":
            assert words[0] in lemmas, name
        if sign == "w":
            assert words[0] in EN.reporting.words, name
