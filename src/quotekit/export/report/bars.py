"""Bars as plain SVG: the speakers' own words filled, the rest of the words attributed as an outline."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from quotekit.export.html.legend import counted
from quotekit.export.html.markup import Html, element, join, label
from quotekit.export.report.counts import Total

__all__ = ["bar", "columns"]

_WIDTH, _HEIGHT, _FOOT, _LEFT = 360, 170, 24, 34  # of the chart of columns, and what its two scales take
_LABELS: Final = 5  # on the scale of time


def _told(total: Total) -> str:
    """What a bar shows, in words."""
    amount = f"{counted(len(total.lines), 'quotation')}, {counted(total.words, 'word')}"
    return f"{total.name}: {amount}, {total.own:,} of them the speaker’s own"


def bar(total: Total, most: int) -> Html:
    """A bar as long as the room that it is given, where `most` words fill the room."""
    whole, own = (round(100 * words / max(most, 1), 2) for words in (total.words, total.own))
    return element(
        "svg",
        element("title", label(_told(total))),
        element("rect", class_="all", width=str(whole), height="6"),
        element("rect", class_="own", width=str(own), height="6"),
        class_="bar",
        viewBox="0 0 100 6",
        preserveAspectRatio="none",
        role="img",
    )


def columns(totals: Sequence[Total], place: Callable[[int], str], title: str, description: str) -> Html:
    """A chart with a column for each total, in order; `place` says where the column of that number leads."""
    most = max((total.words for total in totals), default=0)
    step = (_WIDTH - _LEFT) / max(len(totals), 1)
    return element(
        "svg",
        element("title", label(title)),
        element("desc", label(description)),
        _scale(most),
        *(
            element(
                "a", *_column(total, _LEFT + number * step, step, most), href=place(number), aria_label=_told(total)
            )
            for number, total in enumerate(totals)
            if total.lines
        ),
        *_times(totals, step),
        class_="columns",
        viewBox=f"0 0 {_WIDTH} {_HEIGHT}",
        role="group",
        aria_label=title,
    )


def _column(total: Total, left: float, step: float, most: int) -> Sequence[Html]:
    room = _HEIGHT - _FOOT - 10
    width = min(step * 0.8, 36)
    left += (step - width) / 2
    parts = [element("title", label(_told(total)))]
    for words, kind in ((total.words, "all"), (total.own, "own")):
        high = max(room * words / max(most, 1), 0.5)
        top = _HEIGHT - _FOOT - high
        parts.append(element("rect", class_=kind, **_box(left, top, width, high)))
    return parts


def _scale(most: int) -> Html:
    base = _HEIGHT - _FOOT
    lines = [element("line", x1=_LEFT, x2=_WIDTH, y1=height, y2=height, class_="grid") for height in (10, base)]
    words = [
        element("text", label(text), x=_LEFT - 5, y=height + 4, text_anchor="end")
        for text, height in ((f"{most:,}", 10), ("0", base))
    ]
    return element("g", join(lines), join(words), aria_hidden="true")


def _times(totals: Sequence[Total], step: float) -> list[Html]:
    every = max(-(-len(totals) // _LABELS), 1)
    return [
        element(
            "text",
            label(total.name),
            x=f"{_LEFT + (number + 0.5) * step:.1f}",
            y=_HEIGHT - 7,
            text_anchor="middle",
            aria_hidden="true",
        )
        for number, total in enumerate(totals)
        if number % every == every // 2
    ]


def _box(left: float, top: float, width: float, height: float) -> dict[str, str]:
    return {"x": f"{left:.1f}", "y": f"{top:.1f}", "width": f"{width:.1f}", "height": f"{height:.1f}"}
