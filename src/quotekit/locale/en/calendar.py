"""The English calendar."""

from quotekit.locale.calendar import Calendar

CALENDAR = Calendar()
