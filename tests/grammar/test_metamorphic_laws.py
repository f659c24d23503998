"""Metamorphic laws on articles of the news grammar: a change makes the change that it must make, and no other.

Names that are swapped have another law beside the room of speakers, on written articles.
"""

from __future__ import annotations

import re
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from news_articles import Article, article
from news_words import FACTS, HEADLINES, SURNAMES
from news_writing import STYLES

import quotekit
from quotekit import Extraction, Quotation

_STYLES = {style.id.removeprefix("marks."): style for style in STYLES}
_OF_ONE_CHARACTER = [_STYLES[name] for name in ("straight", "guillemets", "low-high")]
_PLAIN: dict[str, Any] = {"style": _STYLES["curly"], "line_end": "\n", "blank": " ", "filler": ""}
_some = settings(max_examples=60)
_seeds = st.integers(0, 400)


def _plain(seed: int) -> Article:
    """An article in which no mark is missing, since what is damaged may be read in more ways than one."""
    made = article(seed, **_PLAIN)
    assume(_undamaged(made))
    return made


def _undamaged(made: Article) -> bool:
    return not any("missing" in pattern or "close-as-open" in pattern for pattern in made.patterns)


def _read(made: Article, text: str | None = None) -> Extraction:
    return quotekit.extract(made.text if text is None else text, published=made.published)


def _gist(
    extraction: Extraction, by: int = 0, start: int = 0, end: int | None = None, *, alone: bool = False
) -> list[object]:
    """Quotations and dates between `start` and `end`, `by` characters further on.

    `alone` leaves out what hangs on the paragraphs before: words without a cue, and whom a pronoun or a role means.
    """
    end = len(extraction.text) if end is None else end
    quotations = [
        (
            quotation.kind,
            [(piece.start + by, piece.end + by) for piece in quotation.content],
            quotation.cue and (quotation.cue.span.start + by, quotation.cue.lemma, quotation.cue.stance),
            quotation.mention and (quotation.mention.span.start + by, quotation.mention.span.end + by),
            _by_name(quotation) if alone else quotation.speaker and quotation.speaker.label,
            quotation.said_on and quotation.said_on.value,
        )
        for quotation in extraction.quotations
        if start <= quotation.span.start < end and not (alone and quotation.cue is None)
    ]
    dates = [
        (date.span.start + by, date.type, date.value) for date in extraction.dates if start <= date.span.start < end
    ]
    return [quotations, dates]


@_some
@given(_seeds, st.sampled_from(_OF_ONE_CHARACTER))
def test_the_style_of_the_marks_changes_nothing(seed: int, style: object) -> None:
    made = _plain(seed)
    other = article(seed, **{**_PLAIN, "style": style})
    assert _kinds(_read(made)) == _kinds(_read(other))


def _kinds(extraction: Extraction) -> list[object]:
    return [
        (quotation.kind, [(piece.start, piece.end) for piece in quotation.content])
        for quotation in extraction.quotations
        if quotation.quoted
    ]


@_some
@given(_seeds)
def test_windows_line_ends_shift_what_stands_behind_them(seed: int) -> None:
    made = _plain(seed)
    windows = article(seed, **{**_PLAIN, "line_end": "\r\n"})
    one, two = _read(made), _read(windows)
    assert [q.text for q in two.quotations] == [q.text for q in one.quotations]
    assert [q.speaker and q.speaker.label for q in two.quotations] == [
        q.speaker and q.speaker.label for q in one.quotations
    ]
    assert [date.value for date in two.dates] == [date.value for date in one.dates]


@_some
@given(_seeds, st.sampled_from(["\xa0", "\u202f", "\u2009"]))
def test_odd_blanks_change_nothing(seed: int, blank: str) -> None:
    made = _plain(seed)
    assert _gist(_read(article(seed, **{**_PLAIN, "blank": blank}))) == _gist(_read(made))


@_some
@given(_seeds, st.sampled_from(HEADLINES), st.sampled_from([str.upper, str.title, str.lower]))
def test_the_case_of_a_headline_changes_nothing_below(seed: int, headline: str, case: object) -> None:
    made = _plain(seed)
    assert callable(case)
    by = len(headline) + 2
    one, two = (_read(made, f"{line}\n\n{made.text}") for line in (headline, case(headline)))
    assert _gist(two, start=by) == _gist(one, start=by)


@_some
@given(_seeds, st.sampled_from(FACTS))
def test_a_paragraph_behind_changes_nothing(seed: int, fact: str) -> None:
    made = _plain(seed)
    assert _gist(_read(made, f"{made.text}\n\n{fact.replace(chr(39), '’')}")) == _gist(_read(made))


def _by_name(quotation: Quotation) -> str | None:
    """The speaker of a quotation beside which a name stands."""
    named = quotation.speaker and quotation.mention and quotation.mention.kind == "name"
    return quotation.speaker.label if named and quotation.speaker else None


@_some
@given(_seeds, st.sampled_from(FACTS), st.data())
def test_a_paragraph_in_between_shifts_what_stands_behind(seed: int, fact: str, data: st.DataObject) -> None:
    """Inserted, and so deleted too.  Whom a pronoun means behind it is not asked: its antecedent is farther away."""
    made = _plain(seed)
    whole = _read(made)
    held = [range(quotation.content[0].start, quotation.content[-1].end) for quotation in whole.quotations]
    gaps = [match.start() for match in re.finditer("\n\n", made.text)]
    gaps = [gap for gap in gaps if not any(gap in words for words in held)]
    assume(gaps)
    gap = data.draw(st.sampled_from(gaps))
    added = f"\n\n{fact.replace(chr(39), '’')}"
    changed = _read(made, made.text[:gap] + added + made.text[gap:])
    assert _gist(changed, end=gap) == _gist(whole, end=gap)
    assert _gist(changed, start=gap + len(added), alone=True) == _gist(whole, start=gap, by=len(added), alone=True)


@_some
@given(_seeds, st.data())
def test_a_person_of_another_name_says_the_same(seed: int, data: st.DataObject) -> None:
    made = _plain(seed)
    free = [name for name in SURNAMES if name.isalpha() and name not in made.text]
    names = {actor.name.split()[-1] for actor in made.actors}
    known = sorted(name for name in names if name in SURNAMES and name.isalpha())
    assume(known)
    old, new = data.draw(st.sampled_from(known)), data.draw(st.sampled_from(free))
    word = re.compile(rf"\b(?:{old}|({old.upper()}))\b")

    def with_new(text: str) -> str:
        return word.sub(lambda match: new.upper() if match[1] else new, text)

    renamed = _in_words(_read(made, with_new(made.text)))
    assert renamed == [[part and with_new(part) for part in row] for row in _in_words(_read(made))]


def _in_words(extraction: Extraction) -> list[list[Any]]:
    """Quotations as texts, without offsets."""
    return [
        [
            quotation.kind,
            quotation.text,
            quotation.mention and quotation.mention.text,
            quotation.mention and quotation.mention.name,
            quotation.speaker and quotation.speaker.label,
            quotation.said_on and quotation.said_on.value,
        ]
        for quotation in extraction.quotations
    ]


@_some
@given(_seeds, st.integers(1, 50))
def test_a_prefix_of_blank_lines_shifts_all(seed: int, lines: int) -> None:
    made = _plain(seed)
    assert _gist(_read(made, "\n" * lines + made.text)) == _gist(_read(made), by=lines)


_ARTICLES = [article(seed, **_PLAIN) for seed in range(150)]
_PLACED = [
    made.seed
    for made in _ARTICLES
    if _undamaged(made) and any(pattern.startswith("dateline") for pattern in made.patterns)
]


@_some
@given(st.sampled_from(_PLACED), st.sampled_from(_PLACED))
def test_two_articles_of_strangers_are_read_as_each_alone(first: int, second: int) -> None:
    """Words in marks and who said them; each article has its own dateline."""
    one, two = _plain(first), _plain(second)
    names = [{word for actor in made.actors for word in actor.name.lower().split()} for made in (one, two)]
    roles = [{actor.title[0].lower().split()[-1] for actor in made.actors if actor.title} for made in (one, two)]
    assume(not names[0] & names[1] and not roles[0] & roles[1])
    labels = {"direct.questions", "direct.label"}  # Q and A, and HOST, are names that both would share
    assume(not one.patterns & two.patterns & labels)
    middle = "\n\n"
    by = len(one.text + middle)
    together = quotekit.extract_quotations(one.text + middle + two.text)
    alone = [(q, 0) for q in quotekit.extract_quotations(one.text)]
    alone += [(q, by) for q in quotekit.extract_quotations(two.text)]
    assert [(q.kind, q.content[0].start, q.speaker and q.speaker.label) for q in together if q.kind == "direct"] == [
        (q.kind, q.content[0].start + by, q.speaker and q.speaker.label) for q, by in alone if q.kind == "direct"
    ]
