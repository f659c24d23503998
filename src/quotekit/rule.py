"""A rule: a stable id that every result carries, a sentence for people, and two examples that the tests run."""

from __future__ import annotations

from attrs import frozen

__all__ = ["Rule"]


@frozen(kw_only=True)
class Rule:
    """A named reason for a result.

    `id` is dotted and never changes its meaning ("quotation.cue-before"); `summary` is a sentence.
    `yes` is a text in which some result carries the id; `no` is a near miss in which none does.
    """

    id: str
    summary: str
    yes: str
    no: str
