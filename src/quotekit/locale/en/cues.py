"""English words that attribute."""

from quotekit.locale.cues import CueTable

CUES = CueTable.of((), {})
