"""Adapters for other programs' columns and pipelines; each module needs the extra of its own name."""
