"""Extractions that hypothesis draws: any text, and spans that nest and overlap as no article ever has them."""

from __future__ import annotations

from typing import Final

from hypothesis import strategies as st

from quotekit import Cue, DateReference, Extraction, Mention, Quotation, Span, Speaker, Title

__all__ = ["PAYLOADS", "extractions", "texts"]

PAYLOADS: Final = (
    "<script>window.flag=1</script>",
    "</style><script>window.flag=1</script>",
    "</title></textarea></noscript></template><script>window.flag=1</script>",
    "<img src=x onerror=window.flag=1>",
    '"><img src="x" onerror="window.flag=1">',
    "'><svg/onload=window.flag=1>",
    '" autofocus tabindex=1 onfocus="window.flag=1',
    "' style='background:url(http://hostile.invalid/)' x='",
    "javascript:window.flag=1",
    "<a href=javascript:window.flag=1>x</a>",
    "<iframe srcdoc='<script>parent.flag=1</script>'>",
    "<math><mtext><style><img src=x onerror=window.flag=1>",
    "]]><script>window.flag=1</script>",
    "--><script>window.flag=1</script><!--",
    "<base href=http://hostile.invalid/><meta http-equiv=refresh content=0;url=http://hostile.invalid/>",
    "<link rel=stylesheet href=http://hostile.invalid/><style>@import 'http://hostile.invalid/'</style>",
    "}*{background:url(http://hostile.invalid/)}",
    "&lt;script&gt;window.flag=1&lt;/script&gt;&#60;img src=x onerror=window.flag=1&#62;",
    "\u202e\u2066<b>\x00\x1b[2J\ufffe\ud800",
)

texts = st.lists(
    st.one_of(
        st.text(st.characters(exclude_categories=()), max_size=20),
        st.text("<>&\"'\r\n\t “”a", max_size=20),
        st.sampled_from(PAYLOADS),
    ),
    max_size=6,
).map("".join)


@st.composite
def extractions(draw: st.DrawFn) -> Extraction:
    """Any text, with quotations, speakers and dates anywhere in it."""
    text = draw(texts)
    edges = st.integers(0, len(text))
    spans = st.tuples(edges, edges).map(lambda pair: Span(start=min(pair), end=max(pair)))
    titles = st.builds(Title, text=texts, span=spans, affiliation=st.none() | texts, affiliation_span=st.none() | spans)
    mentions = st.builds(
        Mention, span=spans, kind=st.just("name"), text=texts, title=st.none() | titles, doubt=st.none() | texts
    )
    speakers = draw(
        st.lists(
            st.builds(Speaker, name=st.just(None), label=texts, kind=st.just("person"), titles=st.tuples(titles)),
            max_size=3,
        )
    )
    dates = draw(st.lists(st.builds(DateReference, span=spans, type=st.just("DATE"), value=texts), max_size=3))
    pieces = st.lists(spans, max_size=3).map(tuple)
    quotations = st.builds(
        Quotation,
        content=pieces,
        quoted=pieces,
        text=st.just(""),
        span=spans,
        kind=st.sampled_from(["direct", "mixed", "indirect"]),
        cue=st.none() | st.builds(Cue, span=spans, lemma=texts),
        mention=st.none() | mentions,
        speaker=st.sampled_from([None, *speakers]),
        addressee=st.none() | spans,
        medium=st.none() | spans,
        said_on=st.sampled_from([None, *dates]),
        confidence=st.floats(0, 1),
        rule=texts,
    )
    return Extraction(
        text=text,
        quotations=tuple(draw(st.lists(quotations, max_size=4))),
        speakers=tuple(speakers),
        dates=tuple(dates),
    )
