"""Writes `docs/rules.md` from the rule tables and `docs/rule-precision.tsv`: `python docs/rules_page.py`.

A test holds that the page is what this gives.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from quotekit.dates.phrases.rules import RULES as DATES
from quotekit.quotations.indirect.rules import RULES as REPORTED
from quotekit.quotations.quoted.rules import RULES as QUOTED
from quotekit.rule import Rule
from quotekit.speakers.mentions.rules import RULES as MENTIONS

DOCS = Path(__file__).resolve().parent
FEW = 20  # below that a share says little

HEAD = """# Rules

Every result carries the id of the rule that made it, in its field `rule`.
For each rule there is a sentence, a text in which some result carries its id, and a near miss in which none does;
the tests run both.

The figure is how often results of the rule were right when measured against gold that people marked:

- quotations on the dev split of PolNeAR (right: half of the content and the speaker agree),
- mentions where they speak there (right: the heads agree),
- dates on TimeBank (right: the value is the same).

Rules with fewer than 20 results there have none: not measured.
It is the precision within one kind of news, so read it as an order, not as a promise;
`python -m tests.benchmarks.precision` measures your own gold.

This page is made from the rule tables by `python docs/rules_page.py`.
"""

SECTIONS = (
    ("Words in marks", "`src/quotekit/quotations/quoted/rules.py`", QUOTED),
    ("Reported speech", "`src/quotekit/quotations/indirect/rules.py`", REPORTED),
    ("Mentions", "`src/quotekit/speakers/mentions/rules.py`", MENTIONS),
    ("Dates", "`src/quotekit/dates/phrases/rules.py`", DATES),
)


def page() -> str:
    """The whole page."""
    measured = dict(precision((DOCS / "rule-precision.tsv").read_text(encoding="utf-8").splitlines()))
    parts = [HEAD]
    for title, place, rules in SECTIONS:
        parts.append(f"## {title}\n\nThe table is {place}.\n")
        parts += [section(rule, measured.get(rule.id)) for rule in rules]
    return "\n".join(parts)


def precision(lines: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The rules that have results enough, each with its figure in words."""
    for line in lines:
        if not line.startswith("#"):
            rule, results, right = line.split("\t")
            if int(results) >= FEW:
                yield rule, f"{int(right) / int(results):.0%} of {results}"


def section(rule: Rule, measured: str | None) -> str:
    """What the page says of one rule."""
    rows = [rule.summary, "", f"- yes: {quoted(rule.yes)}", f"- no: {quoted(rule.no)}"]
    rows.append(f"- measured precision: {measured or 'not measured'}")
    return f"### `{rule.id}`\n\n" + "\n".join(rows) + "\n"


def quoted(text: str) -> str:
    """An example on one line, as code, in which no sign of Markdown counts."""
    shown = text.replace("\n", " ⏎ ")
    fence = "``" if "`" in shown else "`"
    return f"{fence}{shown}{fence}"


if __name__ == "__main__":
    (DOCS / "rules.md").write_text(page(), encoding="utf-8")
