"""Which mentions are one speaker: where each stands, what it tells, whom it can be, and whom it is."""
