"""The text as given: fold, tokens, sentences, paragraphs, page furniture."""
