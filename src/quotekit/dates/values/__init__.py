"""What a date means: days, periods, lengths and repetitions, resolved against the text and its day."""
