"""A language as a value: the words that the rooms look up, never code paths."""
