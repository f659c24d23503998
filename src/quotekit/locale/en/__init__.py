"""English, as news of all countries is written in it."""

from __future__ import annotations

from importlib.resources import files

from quotekit.choice.weights import Weights
from quotekit.locale.en.calendar import CALENDAR
from quotekit.locale.en.cues import CUES
from quotekit.locale.en.people import PEOPLE
from quotekit.locale.en.reporting import REPORTING
from quotekit.locale.pack import Locale

__all__ = ["EN"]


def _weights(task: str) -> Weights:
    return Weights.from_bytes(files(__name__).joinpath(f"{task}.weights").read_bytes())


EN = Locale(
    name="en",
    cues=CUES,
    reporting=REPORTING,
    people=PEOPLE,
    calendar=CALENDAR,
    weights={task: _weights(task) for task in ("quoted", "indirect")},
)
