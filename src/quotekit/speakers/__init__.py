"""Who is there: mentions, their titles, and which of them are one speaker."""
