"""Reported speech without marks: which words attribute, where their content stands, and who said it."""
