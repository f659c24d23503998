"""An extraction as TimeML: the text with its dates as TIMEX3, and the day of publication as `t0`."""

from __future__ import annotations

import re
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from quotekit.model import DateReference, Extraction

__all__ = ["to_timeml"]

# What XML 1.0 cannot carry, not even escaped.
_NO_XML: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BREAKS: Final = {"\r": "&#13;"}  # a reader of XML would make a line feed of it


def to_timeml(extraction: Extraction, *, name: str = "article") -> str:
    """A TimeML 1.2.1 document in UTF-8: `name` is its DOCID.

    Where the day of publication was given, it is the TIMEX3 `t0` with the function CREATION_TIME, and what was resolved
    against it names it as its anchor.  A date inside another is left out.  Characters that XML cannot carry are
    U+FFFD, so that the text keeps its length.

    >>> import quotekit
    >>> print(to_timeml(quotekit.extract("It rained on 13 May 2024.")).split("<TEXT>")[1])
    It rained on <TIMEX3 tid="t1" type="DATE" value="2024-05-13" temporalFunction="false">13 May 2024</TIMEX3>.</TEXT>
    </TimeML>
    <BLANKLINE>
    """
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
        ' xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">\n'
        f"<DOCID>{_text(name)}</DOCID>\n"
        f"{_creation_time(extraction)}"
        f"<TEXT>{_marked(extraction)}</TEXT>\n"
        "</TimeML>\n"
    )


def _creation_time(extraction: Extraction) -> str:
    if extraction.published is None:
        return ""
    day = extraction.published.isoformat()
    kind = "TIME" if "T" in day else "DATE"
    return (
        f'<DCT><TIMEX3 tid="t0" type="{kind}" value="{day}" temporalFunction="false"'
        f' functionInDocument="CREATION_TIME">{day}</TIMEX3></DCT>\n'
    )


def _marked(extraction: Extraction) -> str:
    text, parts, at = extraction.text, [], 0
    for number, date in enumerate(extraction.dates, start=1):
        if date.span.start < at:
            continue
        parts += [_text(text[at : date.span.start]), _timex(date, number, extraction), ">"]
        parts += [_text(date.span.of(text)), "</TIMEX3>"]
        at = date.span.end
    return "".join(parts) + _text(text[at:])


def _timex(date: DateReference, number: int, extraction: Extraction) -> str:
    """The opening tag, but for its end."""
    anchored = date.anchor == "published" and extraction.published is not None
    attributes = {
        "tid": f"t{number}",
        "type": date.type,
        "value": date.value,
        "mod": date.mod,
        "quant": date.quant,
        "freq": date.freq,
        "temporalFunction": "true" if date.anchor else "false",
        "anchorTimeID": "t0" if anchored else None,
    }
    shown = (f" {name}={quoteattr(_carried(value))}" for name, value in attributes.items() if value is not None)
    return f"<TIMEX3{''.join(shown)}"


def _text(text: str) -> str:
    return escape(_carried(text), _BREAKS)


def _carried(text: str) -> str:
    return _NO_XML.sub("\N{REPLACEMENT CHARACTER}", text)
