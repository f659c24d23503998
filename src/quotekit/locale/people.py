"""Names, titles, places and organisations, as the speakers room looks them up."""

from __future__ import annotations

from attrs import frozen

__all__ = ["People"]


@frozen
class People:
    """The words of names and titles."""
