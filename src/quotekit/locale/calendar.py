"""Words of the calendar, as the dates room looks them up."""

from __future__ import annotations

from attrs import frozen

__all__ = ["Calendar"]


@frozen
class Calendar:
    """The words of dates and times."""
