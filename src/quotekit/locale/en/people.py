"""English names and titles."""

from quotekit.locale.people import People

PEOPLE = People()
