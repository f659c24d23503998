"""Choice: which of several readings is right, by the sum of the weights of its features."""
