"""The errors that quotekit raises: for wrong types and bad configuration, never for what a text says."""

from __future__ import annotations

__all__ = ["OptionError", "PublishedError", "QuotekitError", "RecordError", "WeightsError", "WorkerError"]


class QuotekitError(Exception):
    """Base of every error that is quotekit's own; its message names the value and the mend.

    >>> import quotekit
    >>> try:
    ...     quotekit.extract("It rained.", min_confidence=2)
    ... except quotekit.QuotekitError as error:
    ...     print(error)
    min_confidence is 2: give a number from 0 to 1
    """


class OptionError(QuotekitError, ValueError):
    """An option has a value that it does not take.

    >>> import quotekit
    >>> quotekit.extract("It rained.", kinds={"oblique"})
    Traceback (most recent call last):
    quotekit.errors.OptionError: kinds holds 'oblique': choose from direct, mixed, indirect
    """


class PublishedError(QuotekitError, ValueError):
    """`published` is a text that is no ISO 8601 date.

    >>> import quotekit
    >>> quotekit.extract("It rained.", published="14 May 2024")
    Traceback (most recent call last):
    quotekit.errors.PublishedError: published is '14 May 2024': give an ISO 8601 date such as '2022-02-15'
    """


class RecordError(QuotekitError, ValueError):
    """A record to restore has another shape than `to_dict` gives.

    >>> import quotekit
    >>> quotekit.Extraction.from_dict({"schema": 1})
    Traceback (most recent call last):
    quotekit.errors.RecordError: text is None: a record holds the text that its offsets slice
    """


class WeightsError(QuotekitError, ValueError):
    """The bytes given as weights are damaged, of another form, or no weights at all.

    >>> import quotekit
    >>> quotekit.Weights.from_bytes(b"nothing of the kind")
    Traceback (most recent call last):
    quotekit.errors.WeightsError: the weights have no head: this is no quotekit weights file
    """


class WorkerError(QuotekitError, RuntimeError):
    """A worker process died while it read texts; the message names the first of them, all before were read.

    >>> issubclass(WorkerError, QuotekitError)
    True
    """
