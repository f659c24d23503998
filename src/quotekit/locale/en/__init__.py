"""English, as news of all countries is written in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pkgutil import get_data

from quotekit.choice.weights import Weights
from quotekit.locale.en.calendar import CALENDAR
from quotekit.locale.en.cues import CUES
from quotekit.locale.en.people import PEOPLE
from quotekit.locale.en.reporting import REPORTING
from quotekit.locale.locale import Locale

__all__ = ["EN"]


_TASKS = ("quoted", "indirect")


class _PackageWeights(Mapping[str, Weights]):
    """The weights that come with the package; a file is read when its task first comes up, and once."""

    def __getitem__(self, task: str) -> Weights:
        if task not in _TASKS:
            raise KeyError(task)
        return _weights(task)

    def __iter__(self) -> Iterator[str]:
        return iter(_TASKS)

    def __len__(self) -> int:
        return len(_TASKS)


@cache
def _weights(task: str) -> Weights:
    return Weights.from_bytes(get_data(__name__, f"{task}.weights") or b"")


EN = Locale(
    name="en",
    cues=CUES,
    reporting=REPORTING,
    people=PEOPLE,
    calendar=CALENDAR,
    weights=_PackageWeights(),
)
