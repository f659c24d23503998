"""Training: weights from gold, for whoever has gold of a style of their own.  Needs the extra `train`."""
