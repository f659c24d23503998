"""How the pages are built: `sphinx-build -W docs docs/_build`, with what the extra `docs` brings."""

from quotekit.version import __version__

project = "quotekit"
author = "The quotekit developers"
release = __version__
extensions = ["myst_parser", "sphinx.ext.autodoc"]
html_theme = "furo"
html_title = "quotekit"
exclude_patterns = ["_build"]
myst_enable_extensions = ["colon_fence"]
myst_heading_anchors = 3
default_role = "code"  # docstrings write `names` as Markdown does
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
nitpicky = False
