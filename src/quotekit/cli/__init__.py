"""The command line: `program.py` runs it; each command is a file of its own."""

from __future__ import annotations

from quotekit.cli.program import main

__all__ = ["main"]
