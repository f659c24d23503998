"""Who said the words of each stretch: the readings that rules propose, what they look like, and the choice of one."""
