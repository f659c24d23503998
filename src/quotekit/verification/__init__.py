"""Verification: where a quotation stands in a source, word for word, and whether the same speaker said it there."""
