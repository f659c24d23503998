"""Words that stand inside marks: which signs are marks, which belong together, and what stands between them."""
