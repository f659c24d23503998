"""Speakers that are no persons, and titles that are still to come, in what is exported."""

from __future__ import annotations

import quotekit
from quotekit import Span, Title
from quotekit.export.schema_org import to_schema_org
from quotekit.export.wording import capacity


def test_a_body_that_speaks_is_an_organization() -> None:
    _, speaker, quotation = to_schema_org(quotekit.extract("“We won,” the Lima Bank said."))["@graph"]
    assert (speaker["@type"], speaker["name"]) == ("Organization", "Lima Bank")
    assert quotation["creator"] == {"@id": speaker["@id"]}


def test_who_is_elected_is_called_so() -> None:
    assert capacity(Title(text="president", span=Span(start=0, end=9), status="elect")) == "president-elect"
