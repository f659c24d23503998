"""Resolve: what each phrase means, given the phrases before it and the day of publication."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from quotekit.dates.phrases.phrase import Phrase
from quotekit.dates.values.context import Context, Timex
from quotekit.dates.values.lengths import resolve_length, resolve_set
from quotekit.dates.values.named import resolve_named
from quotekit.dates.values.relative import resolve_offset, resolve_shift

__all__ = ["resolve"]

_REFERENCES = {"ref.now": "PRESENT_REF", "ref.past": "PAST_REF", "ref.future": "FUTURE_REF"}


def _resolve_reference(phrase: Phrase, context: Context) -> Timex | None:
    """Now, recently, soon: words that name no day."""
    return Timex("DATE", _REFERENCES[phrase.rule])


_FAMILIES: Mapping[str, Callable[[Phrase, Context], Timex | None]] = {
    "named": resolve_named,
    "shift": resolve_shift,
    "offset": resolve_offset,
    "length": resolve_length,
    "set": resolve_set,
    "ref": _resolve_reference,
}


def resolve(phrase: Phrase, context: Context) -> Timex | None:
    """The meaning of `phrase`, or None if it is no date after all; dates beyond the years 1 to 9999 are none."""
    try:
        return _FAMILIES[phrase.rule.partition(".")[0]](phrase, context)
    except (OverflowError, ValueError):
        return None
