"""The version of quotekit, in one place: the package, its records and its distribution all read it here."""

from __future__ import annotations

__all__ = ["__version__"]

__version__ = "0.1.0"
