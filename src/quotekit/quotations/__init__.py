"""Who said what: marks, pairs, cues, candidates, attribution."""
