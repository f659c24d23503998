"""The errors that quotekit raises: for wrong types and bad configuration, never for what a text says."""

from __future__ import annotations

__all__ = ["OptionError", "PublishedError", "QuotekitError", "RecordError", "WeightsError", "WorkerError"]


class QuotekitError(Exception):
    """Base of every error that is quotekit's own; its message names the value and the mend."""


class OptionError(QuotekitError, ValueError):
    """An option has a value that it does not take."""


class PublishedError(QuotekitError, ValueError):
    """`published` is a text that is no ISO 8601 date."""


class RecordError(QuotekitError, ValueError):
    """A record to restore has another shape than `to_dict` gives."""


class WeightsError(QuotekitError, ValueError):
    """The bytes given as weights are damaged, of another form, or no weights at all."""


class WorkerError(QuotekitError, RuntimeError):
    """A worker process died while it read texts; the message names the first of them, all before were read."""
