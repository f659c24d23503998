"""What else an attribution tells: on which day, to whom, in what medium, and how the speaker stands to it."""
