"""What of the grammar is not yet read rightly: strict, since a row that fails no more has to go.

A row names the field that differs (none: any) and patterns that meet in the paragraph. One difference of
an article has to be in a row; the others may follow from it.
"""

from __future__ import annotations

from typing import NamedTuple

from news_compare import Difference

__all__ = ["KNOWN", "Known", "known"]


class Known(NamedTuple):
    """A field that is read wrongly, at times or always, where all these patterns meet."""

    field: str
    patterns: frozenset[str]
    why: str


def _row(field: str, patterns: str, why: str) -> Known:
    return Known(field, frozenset(patterns.split()), why)


KNOWN = (
    _row("speaker", "again.body", "the company is somebody else, or nobody"),
    _row("speaker", "who.role-of-body", "a role is joined with somebody who has another of that name"),
    _row("too many", "unsaid", "a name in single marks between commas"),
    _row("speaker", "again.role", "a role alone is somebody else's, or nobody's"),
    _row("speaker", "again.surname", "the name of a paper is nearer"),
    _row("speaker", "again.pronoun", "the name of a paper or of a firm is nearer"),
    _row("missed", "indirect.according-to", "the same, behind a name with two titles"),
    _row("missed", "indirect.after-inverted", "said Sen. Ana Roe (D-Ore.): the bracket ends the sentence"),
    _row("dateline", "letters.soft-hyphen", "a soft hyphen in the month of a dateline"),
    _row("dateline", "letters.zero-width", "the same"),
    _row("mention", "direct.handle", "a soft hyphen in the name of an account"),
    _row("date", "direct.on-day-said", "a day of this year behind a story of long ago"),
    _row("date", "date.day-month", "the same"),
    _row("mention", "who.for-body-before", "no verb behind a name that follows a title and a firm"),
    _row("speaker", "direct.questions", "whoever spoke before the talk is taken for who answers"),
    _row("content", "direct.question", "a question is not joined with what follows in a new paragraph"),
    _row("content", "mixed.two-parts", "a quotation of its own is joined with a clause"),
    _row("addressee", "direct.missing-close", "words of an unclosed quotation: nobody told us"),
    _row("mention", "direct.on-day-said", "On May 21, Ana Roe said: a day is taken for the speaker"),
    _row("speaker title", "again.role", "a firm that is cut in two"),
    _row("speaker", "direct.entrance", "an initial gives no gender"),
    _row("speaker", "again.honorific", "the same"),
    _row("content", "marks.curly-single", "single marks, and apostrophes between them"),
    _row("content", "marks.straight-single", "the same"),
    _row("missed", "marks.curly-single", "the same"),
    _row("missed", "marks.straight-single", "the same"),
    _row("content", "direct.nested-middle", "inner marks that are doubled ones too"),
)


def known(difference: Difference) -> Known | None:
    """The row that tells of this difference, or None."""
    return next(
        (row for row in KNOWN if row.field in ("", difference.what) and row.patterns <= difference.patterns), None
    )
