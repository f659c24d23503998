"""English, as news of all countries is written in it."""

from __future__ import annotations

from quotekit.locale.en.calendar import CALENDAR
from quotekit.locale.en.cues import CUES
from quotekit.locale.en.people import PEOPLE
from quotekit.locale.pack import Locale

__all__ = ["EN"]

EN = Locale(name="en", cues=CUES, people=PEOPLE, calendar=CALENDAR)
