"""The report on many articles: who is quoted how much, in which roles and for whom, over time, and every quotation."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import count as count_up
from typing import Final

from quotekit.export.html.legend import counted
from quotekit.export.html.markup import Html, element, join, label, style_sheet
from quotekit.export.html.page import made_by, whole_page
from quotekit.export.report.bars import bar, columns
from quotekit.export.report.counts import Counts, Source, Total, Voice, count
from quotekit.export.report.filters import Group, anchors, classes, groups_of, rules
from quotekit.export.report.voices import NOBODY, place_of, voices
from quotekit.model import Extraction

__all__ = ["to_report"]

_SHOWN: Final = 20  # bars of a chart; what comes after is a table


def to_report(articles: Iterable[tuple[str, Extraction]], *, title: str = "Who is quoted") -> str:
    """A page on many articles, each given with its name: who is quoted how much, in which capacity, and when.

    Speakers of several articles are counted together by `Speaker.key`.  Each bar is a link that shows its quotations.
    Like the page of `to_html` it stands alone, holds no script and loads nothing.

    >>> page = to_report([("monday.txt", Extraction(text="Rain.")), ("tuesday.txt", Extraction(text="Sun."))])
    >>> "2 articles" in page, "tuesday.txt" in page
    (True, True)
    """
    if not isinstance(title, str):
        raise TypeError(f"title is {type(title).__name__}: give a str")
    return _page(count(map(_checked, articles, count_up())), title)


def _checked(article: object, place: int) -> tuple[str, Extraction]:
    match article:
        case (str(name), Extraction() as extraction):
            return name, extraction
        case _:
            raise TypeError(f"article {place} is a {type(article).__name__}: give pairs (name, extraction)")


def _page(counts: Counts, title: str) -> str:
    roles = groups_of("r", counts.roles[:_SHOWN])
    affiliations = groups_of("f", counts.affiliations[:_SHOWN])
    periods = groups_of("t", counts.periods)
    groups = [*roles, *affiliations, *periods]
    body = element(
        "main",
        element("header", element("h1", label(title)), element("p", label(_summary(counts)), class_="quiet")),
        _section(
            "Who is quoted",
            element("p", label(_HOW_TO_READ), class_="quiet"),
            _chart("Speaker", [_of_voice(number, voice) for number, voice in enumerate(counts.voices)]),
            *_nobody(counts.nobody),
        ),
        _section("In which roles", _grouped("Role", roles, counts.roles)),
        _section("For whom", _grouped("Affiliation", affiliations, counts.affiliations)),
        _section("Over time", _time(counts, periods)),
        element(
            "section",
            element("h2", label("Quotations")),
            anchors(groups, "quotations"),
            voices(counts, classes(groups, len(counts.lines))),
            id="quotations",
        ),
        _section("Articles", _sources(counts.sources)),
        element("footer", made_by(()), class_="quiet"),
        class_="quotekit page report",
    )
    return whole_page(title, body, style_sheet("quotekit.export.report", "report.css"), rules(groups))


_HOW_TO_READ: Final = (
    "Bars count the words attributed: filled, what stands in quotation marks; outlined, what the reporter tells. "
    "Each leads to its quotations."
)


def _summary(counts: Counts) -> str:
    days = sorted(source.published for source in counts.sources if source.published)
    parts = [
        counted(len(counts.sources), "article"),
        counted(len(counts.lines), "quotation"),
        f"{counted(len(counts.voices), 'speaker')} quoted",
    ]
    if days:
        parts.append(f"{days[0]} to {days[-1]}" if days[0] != days[-1] else str(days[0]))
    return ", ".join(parts)


def _section(heading: str, *content: Html) -> Html:
    return element("section", element("h2", label(heading)), *content)


def _of_voice(number: int, voice: Voice) -> tuple[str, Total, str]:
    unnamed = ["unnamed: not always the same"] if voice.kind in {"unnamed", "group"} else []
    return place_of(number), voice.total, "; ".join((*unnamed, *voice.capacities))


def _nobody(total: Total) -> Sequence[Html]:
    if not total.lines:
        return ()
    amount = f"{counted(len(total.lines), 'quotation')} of {counted(total.words, 'word')}"
    shown = element("a", label(f"{amount}: nobody named, or in doubt"), href=f"#{NOBODY}")
    return (element("p", shown, class_="quiet"),)


def _grouped(head: str, shown: Sequence[Group], totals: Sequence[Total]) -> Html:
    return _chart(head, [(group.id, group.total, "") for group in shown], totals[len(shown) :])


def _chart(head: str, rows: Sequence[tuple[str, Total, str]], rest: Sequence[Total] = ()) -> Html:
    """A table with a bar in each row: place it leads to, total, and what else is to be said."""
    if not rows:
        return element("p", label("None are given."))
    most = max(total.words for _, total, _ in rows)
    first, more = rows[:_SHOWN], rows[_SHOWN:]
    parts = [_table(head, [_bar_row(*row, most=most) for row in first])]
    if more or rest:
        rest_rows = [_row(element("bdi", label(total.name)), total) for total in rest]
        others = _table(head, [_bar_row(*row, most=most) for row in more] + rest_rows)
        summary = element("summary", label(f"{len(more) + len(rest):,} more"))
        parts.append(element("details", summary, others))
    return join(parts)


def _bar_row(place: str, total: Total, more: str, most: int) -> Html:
    name = element("a", element("bdi", label(total.name)), bar(total, most), href=f"#{place}")
    return _row(join((name, element("span", label(more), class_="quiet more"))) if more else name, total)


def _row(name: Html, total: Total) -> Html:
    numbers = (total.articles, len(total.lines), total.words)
    cells = (element("td", label(f"{number:,}")) for number in numbers)
    return element("tr", element("th", name, scope="row"), *cells)


def _table(head: str, rows: Sequence[Html]) -> Html:
    heads = (element("th", label(name), scope="col") for name in (head, "Articles", "Quotations", "Words"))
    return element("table", element("thead", element("tr", *heads)), element("tbody", *rows))


def _time(counts: Counts, groups: Sequence[Group]) -> Html:
    undated = sum(source.published is None for source in counts.sources)
    note = element("p", label(f"{counted(undated, 'article')} without a day of publication."), class_="quiet")
    if not counts.periods:
        return note
    title = "Words attributed, over time"
    first, last = counts.periods[0].name, counts.periods[-1].name
    chart = columns(
        counts.periods,
        lambda number: f"#t{number + 1}",
        title,
        f"{counted(len(counts.periods), 'column')} from {first} to {last}; the table has the numbers.",
    )
    rows = [_row(element("a", label(group.total.name), href=f"#{group.id}"), group.total) for group in groups]
    return join((element("div", chart, _table("Published", rows), class_="beside"), *([note] if undated else [])))


def _sources(sources: Sequence[Source]) -> Html:
    ordered = sorted(sources, key=lambda source: (source.published is None, str(source.published), source.name))
    heads = (element("th", label(name), scope="col") for name in ("Article", "Published", "Quotations", "Words"))
    rows = (
        element(
            "tr",
            element("th", element("bdi", label(source.name)), scope="row"),
            *(element("td", label(f"{cell}")) for cell in (source.published or "", source.quotations, source.words)),
        )
        for source in ordered
    )
    return element("table", element("thead", element("tr", *heads)), element("tbody", *rows))
