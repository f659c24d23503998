"""Which day is meant: date references found, typed and resolved like TIMEX3."""
