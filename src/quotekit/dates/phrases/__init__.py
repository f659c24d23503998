"""Which words are a date: the grammar over kinds of words, what a phrase says as it stands, and what is none."""
