"""What stands around an article: mastheads, headlines, bylines, datelines, pleas, credits. One row a pattern.

`{name}` is somebody who is no speaker; `{day}` a date.
"""

from __future__ import annotations

from typing import NamedTuple

import news_words as words


class Furniture(NamedTuple):
    """Lines of one sort, and the share of articles that have one."""

    id: str
    share: float
    templates: tuple[str, ...]


class Dateline(NamedTuple):
    """A dateline, as it stands before the first sentence."""

    id: str
    template: str


HEAD = (
    Furniture("furniture.masthead", 0.08, ("THE HALDEN COURIER", "The Carrowbeg Observer")),
    Furniture("furniture.headline", 0.3, words.HEADLINES),
    Furniture("furniture.headline-quoting", 0.05, words.QUOTING_HEADLINES),
    Furniture("furniture.byline", 0.2, ("By {name}", "By {name}, {outlet}", "By {name}, Transport Correspondent")),
    Furniture("furniture.time", 0.08, ("Published 14:05, 3 February {year}", "Last updated 9:30 a.m.")),
)
FOOT = (
    Furniture(
        "furniture.plea", 0.1, ("Sign up for our newsletter in the {outlet}.", "Follow us on Twitter and Facebook.")
    ),
    Furniture("furniture.credit", 0.1, ("Photo: {name}/{outlet}", "Photograph by {name}", "(Photo: {name})")),
    Furniture("furniture.reporting", 0.08, ("Reporting by {name}", "— {name} contributed to this report.")),
    Furniture("furniture.copyright", 0.08, ("© {year} {outlet}. All rights reserved.", "Copyright {year} {outlet}")),
    Furniture(
        "furniture.address",
        0.08,
        ("https://www.example.org/{year}/harbour?id=17", "Read more: www.example.org/harbour"),
    ),
)
DATELINES = (
    Dateline("dateline.place", "<P><E>DUNMORE</E></P> — "),
    Dateline("dateline.agency", "<P><E>LIMA, Peru</E> (<A>AP</A>)</P> — "),
    Dateline("dateline.day-agency", "<P><E>LIMA, Peru</E>, {day} (<A>AP</A>)</P> -- "),
    Dateline("dateline.day", "<P><E>RIGA, Latvia</E>, {day}</P> — "),
    Dateline("dateline.reuters", "<P><E>LISBON</E>, {day} (<A>Reuters</A>)</P> - "),
)
