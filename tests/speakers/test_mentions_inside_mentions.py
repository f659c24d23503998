"""A mention of a name reaches over what goes on behind it, with the mentions that stand in there."""

from __future__ import annotations

import pytest

import quotekit

# text | the mention beside the quotation | whoever else is mentioned
REACH = """
Glenn Ode, whose sister Ana Roe won, said it was over. | Glenn Ode, whose sister Ana Roe won | sister Ana Roe
Glenn Ode — the brother of Ana Roe and a farmer — said it was over. | Glenn Ode — the brother of Ana Roe and a farmer |\
 the brother of Ana Roe; a farmer
It was over, according to Glenn Ode, who works for Ana Roe. | Glenn Ode, who works for Ana Roe | -
“It is over,” said Glenn Ode, who left. | Glenn Ode, who left | -
Glenn Ode said it was over, and Ana Roe wept. | Glenn Ode | Ana Roe
"""


@pytest.mark.parametrize("case", REACH.replace("|\\\n", "| ").strip().splitlines())
def test_mention_reaches_over_its_clause(case: str) -> None:
    text, mention, others = (part.strip() for part in case.split(" | "))
    article = quotekit.extract(text)
    (quotation,) = article.quotations
    assert quotation.mention is not None
    assert quotation.mention.text == mention
    assert quotation.mention.name == "Glenn Ode"
    found = [m.text for speaker in article.speakers for m in speaker.mentions]
    assert [text for text in others.split("; ") if text != "-" and text not in found] == []
