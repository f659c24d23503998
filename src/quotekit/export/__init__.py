"""An extraction in the forms that other programs read."""
