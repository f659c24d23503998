"""No weight hangs on a name: every word that a feature holds comes from a closed list."""

from __future__ import annotations

import re

import pytest

from quotekit.locale.en import EN
from quotekit.quotations.quoted.wording import meaning

# Function words and pronouns that a text may show beside the marks.
CLOSED = """the a an his her its their my our your this that these those as of in on at with from to by for about and
    but or is was are were be been being so-called called it not no who which whom he she they we i you him them us me
    one 's everyone someone many some others mine""".split()

# All else that a feature may hold: places, counts, forms and signs, and no word of a text.
RULE = (
    "(?:cue|clause|far|verb|mention)-(?:after|before)|label|introduced|dash|colon|(?:same|next)-(?:sentence|paragraph)"
)
FACT = re.compile(
    rf"""{RULE}|continued|unattributed|term
    |[Oo][Ee][Cc]|[Tt][12]|[IiCc]|[0-3]|more
    |(?:gap|width|sentences|commas|between|=|\#)(?:-?\d+|more)
    |carried(?:none|\d[Gg][Xx])|signs(?:[:;]|that|who|and|but)*
    |(?:last|<)?(?:{"|".join(map(re.escape, CLOSED))}|[^\w\s]{{1,3}}|-s|-ed|/.|w|word|work|Cap|sign|START|END)?
    |kind|nobody|name|description|organisation|mention|next|opens
    |before|inverted|relative|according|passive|shared|far|none""",
    re.VERBOSE,
)

FEATURES = sorted(EN.weights["quoted"].weights)
LEMMAS = {word.lemma for word in EN.cues.words.values()}


def is_closed(feature: str) -> bool:
    facts, has_lemma, lemma = feature.partition("lemma ")
    if has_lemma and lemma and lemma not in LEMMAS:
        return False
    return all(FACT.fullmatch(fact) for fact in re.split(r"[ >]", facts))


def test_the_words_of_every_feature_are_from_closed_lists() -> None:
    assert [feature for feature in FEATURES if not is_closed(feature)] == []


def test_every_feature_has_words_of_its_own() -> None:
    assert [feature for feature in FEATURES if meaning(feature) == feature] == []


@pytest.mark.parametrize(
    "feature",
    ["lemma roe", "cue-after roe", "mention <roe", "cue-before lastroe C 3", "cue-before last@roe C 3", "kind Ana I"],
)
def test_a_name_would_be_noticed(feature: str) -> None:
    assert not is_closed(feature)


def test_a_text_that_is_no_feature_has_no_words() -> None:
    assert meaning("Ana Roe") == "Ana Roe"
