"""Whole articles, each with its answer: `article(seed)`.

An article is: perhaps a masthead, a headline, a byline and a dateline; a first paragraph of facts; then people and
bodies, each brought in by a full mention and perhaps heard again by surname, pronoun or role; facts, dates and words in
marks that nobody said between them; perhaps furniture at the end.

Nobody is named by a word that another could be called by, a pronoun stands only where its paragraph, or the
one before, names nobody else, and no one is quoted by less than the full mention before being brought in. So a
careful reader never doubts who speaks.
"""

from __future__ import annotations

import datetime as dt
import re
from random import Random
from typing import Any, NamedTuple

import news_dates as dates
import news_furniture as furniture
import news_patterns as patterns
import news_words as words
from news_people import OTHERS, SHAPES, Actor, other, person
from news_writing import STYLES, Page, Style, Tag, fill

VERBS = ("said", "said", "said", "said", "added", "explained", "recalled", "insisted")


class Saying(NamedTuple):
    """A quotation of the answer: its tags by letter, who said it, and which patterns made it."""

    number: int
    tags: dict[str, list[Tag]]
    speaker: Actor | None  # None: not compared
    patterns: frozenset[str]
    stance: str
    optional: bool


class Paragraphs(NamedTuple):
    """A stretch of the page and the ids of all that made it."""

    start: int
    end: int
    patterns: frozenset[str]


class Article(NamedTuple):
    """A text and all that is to be found in it."""

    seed: int
    text: str
    published: dt.date
    sayings: tuple[Saying, ...]
    tags: tuple[Tag, ...]
    actors: tuple[Actor, ...]
    made_of: tuple[Paragraphs, ...]
    bystanders: tuple[str, ...]  # names on the page that are no speakers

    @property
    def patterns(self) -> frozenset[str]:
        return frozenset().union(*(part.patterns for part in self.made_of))


# Whose the quotations are where not all are the speaker's own.
SPEAKERS = {
    "direct.questions": {1: False, 2: True},
    "direct.label": {1: True, 2: False, 3: True, 4: False},
    "direct.handle": {1: False},
    "direct.two-together": {1: False},
    "indirect.report-found": {1: False},
    "indirect.paper-reported": {1: False},
}
LINE_ENDS = (("ends.windows", "\r\n"), ("ends.unix", "\n"))
BLANKS = (("blanks.no-break", "\xa0"), ("blanks.thin", "\u2009"), ("blanks.narrow", "\u202f"))
FILLERS = (("letters.soft-hyphen", "\xad"), ("letters.zero-width", "\u200b"))


def article(seed: int, **printed: Any) -> Article:
    """The article of this number; `style`, `line_end`, `blank` and `filler` print it otherwise."""
    return Writer(Random(seed), seed, **printed).article()


class Writer:
    """One article in the making."""

    def __init__(self, rng: Random, seed: int, **printed: Any) -> None:
        self.rng, self.seed = rng, seed
        self.published = dt.date(2012, 1, 1) + dt.timedelta(days=rng.randrange(5000))
        self.style: Style = rng.choice(STYLES)
        end_id, line_end = LINE_ENDS[rng.random() < 0.85]
        blank_id, blank = rng.choice(BLANKS) if rng.random() < 0.15 else ("blanks.plain", " ")
        filler_id, filler = rng.choice(FILLERS) if rng.random() < 0.06 else ("letters.plain", "")
        self.everywhere = frozenset({self.style.id, end_id, blank_id, filler_id})
        look = {"style": self.style, "line_end": line_end, "blank": blank, "filler": filler}
        self.page = Page(**{**look, **printed})
        self.taken: set[str] = set()
        self.actors: list[Actor] = []
        self.sayings: list[Saying] = []
        self.made_of: list[Paragraphs] = []
        self.bystanders: list[str] = []
        self.crowded = False  # the paragraph before names somebody beside the speaker
        self._unused: dict[tuple[str, ...], list[str]] = {}

    def article(self) -> Article:
        rng = self.rng
        self.frame(furniture.HEAD)
        self.lead()
        for _ in range(rng.choice([1, 1, 2])):
            self.somebody()
        if rng.random() < 0.08:
            self.siblings()
        if rng.random() < 0.4:
            self.body()
        if self.actors and rng.random() < 0.25:
            self.return_of(rng.choice(self.actors))
        self.frame(furniture.FOOT)
        answer = (tuple(self.sayings), tuple(self.page.tags), tuple(self.actors), tuple(self.made_of))
        return Article(self.seed, self.page.text, self.published, *answer, tuple(self.bystanders))

    # --- paragraphs -----------------------------------------------------------------------------

    def paragraph(
        self, template: str, ids: frozenset[str], speakers: dict[int, Actor | None], stance: str = "asserted"
    ) -> None:
        """Print a paragraph, or several; `speakers` says who said its quotations, by their number in the template."""
        if self.page.end:
            self.page.write("¶")
        start, first, before = self.page.end, self.page.quotations, len(self.page.tags)
        self.page.write(template)
        ids |= self.everywhere
        self.made_of.append(Paragraphs(start, self.page.end, ids))
        tags = self.page.tags[before:]
        for number in sorted({tag.quotation for tag in tags if tag.quotation > 0 and tag.letter in "dxi"}):
            own: dict[str, list[Tag]] = {}
            for tag in sorted((tag for tag in tags if tag.quotation == number), key=lambda tag: tag.start):
                own.setdefault(tag.letter, []).append(tag)
            optional = number in self.page.optional
            speaker = None if optional else speakers.get(number - first, speakers.get(1))
            self.sayings.append(
                Saying(number, own, speaker, ids, stance if number == first + 1 else "asserted", optional)
            )

    def lead(self) -> None:
        """The first paragraph: a dateline perhaps, and facts."""
        rng, ids = self.rng, frozenset[str]()
        facts = " ".join(self.some(words.FACTS, rng.choice([1, 2])))
        if rng.random() < 0.4:
            row = rng.choice(furniture.DATELINES)
            facts, ids = row.template.replace("{day}", dates.dateline_day(self.published)) + facts, frozenset({row.id})
        if rng.random() < 0.7:
            form, sentence = self.dated()
            facts, ids = f"{facts} {sentence}", ids | {form}
        self.paragraph(facts, ids, {})

    def between(self) -> None:
        """A paragraph in which nobody speaks."""
        rng = self.rng
        chance = rng.random()
        if chance < 0.6:
            form, sentence = self.dated()
            self.paragraph(f"{sentence} {self.one(words.FACTS)}", frozenset({form}), {})
        elif chance < 0.8:
            self.paragraph(self.one(words.UNSAID), frozenset({"unsaid"}), {})
        elif chance < 0.9:
            self.paragraph(self.one(words.NO_DATES), frozenset({"not-a-date"}), {})
        else:
            self.paragraph(self.one(words.FACTS), frozenset(), {})

    def dated(self) -> tuple[str, str]:
        form, (forms, sentences) = self.rng.choice([(form, place) for place in dates.PLACES for form in place[0]])
        return form, self.rng.choice(sentences).replace("{D}", forms[form](self.published, self.rng))

    def frame(self, rows: tuple[furniture.Furniture, ...]) -> None:
        for row in rows:
            if self.rng.random() < row.share:
                name = " ".join(
                    self.rng.choice([word for word in table if word not in self.taken])
                    for table in (words.GIVEN_SHE, words.SURNAMES)
                )
                self.taken |= set(name.split(" ", 1))
                line = self.one(row.templates).format(name=name, outlet="Halden Courier", year=self.published.year)
                if name in line:
                    self.bystanders.append(name)
                self.paragraph(f"<f>{line}</f>", frozenset({row.id}), {})

    # --- people ---------------------------------------------------------------------------------

    def somebody(self) -> None:
        """A person who speaks, and perhaps speaks again."""
        if self.actors and self.rng.random() < 0.6:
            self.between()
        actor = person(self.rng, self.rng.choice(SHAPES), self.taken)
        kinds = (patterns.DIRECT, patterns.MIXED, patterns.INDIRECT)
        spoke = self.speak(actor, "full", self.rng.choices(kinds, [5, 2, 2])[0])
        self.actors.append(actor)
        for _ in range(self.rng.choice([0, 1, 1, 2])):
            form = self.rng.choices(["surname", "pronoun", "role", "honorific"], [4, 4, 2, 1])[0]
            if form in actor.later and not (self.crowded and form != "surname"):
                spoke = self.speak(actor, form, self.rng.choices(kinds, [5, 2, 2])[0], spoke)

    def siblings(self) -> None:
        """A man and a woman of one name, told apart by honorifics."""
        first = person(self.rng, SHAPES[0], self.taken)
        given = self.rng.choice(words.GIVEN_HE if first.she else words.GIVEN_SHE)
        name = f"{given} {first.surname}"
        kin = "brother" if first.she else "sister"
        later = {"honorific": f"<m><t>{'Mr.' if first.she else 'Ms.'}</t> <n>{first.surname}</n></m>"}
        full = f"<m>{'her' if first.she else 'his'} <t>{kin}</t>, <n>{name}</n></m>"
        second = Actor("who.sibling", full, True, later, "person", name, None, first.surname, not first.she)
        self.speak(first, "full", patterns.DIRECT[:5])
        self.speak(second, "full", patterns.DIRECT[:5])
        for _ in range(2):
            self.speak(self.rng.choice([first, second]), "honorific", patterns.DIRECT[:5] + patterns.MIXED[:5])

    def body(self) -> None:
        """An organisation, a group, or somebody without a name."""
        actor = other(self.rng, self.rng.choice(OTHERS), self.taken)
        if actor:
            rows = tuple(row for row in patterns.DIRECT + patterns.MIXED + patterns.INDIRECT if row.bodies)
            self.speak(actor, "full", rows, bodies=True)
            if "again" in actor.later and self.rng.random() < 0.5:
                self.speak(actor, "again", rows, bodies=True)

    def return_of(self, actor: Actor) -> None:
        """Somebody who spoke before, under the surname."""
        if "surname" in actor.later:
            self.speak(actor, "surname", patterns.DIRECT + patterns.MIXED + patterns.INDIRECT)

    def speak(
        self, actor: Actor, form: str, rows: tuple[patterns.Pattern, ...], after: bool = False, bodies: bool = False
    ) -> bool:
        """Print one pattern; true if it ends in words of the actor in marks and in a closed paragraph."""
        fitting = [row for row in rows if form in row.forms and (after or not row.after) and (row.bodies or not bodies)]
        row = self.rng.choices(fitting, [row.weight for row in fitting])[0]
        mention = actor.full if form == "full" else actor.later[form]
        template = row.template.replace("~", "," if _needs_comma(actor, mention) else "")
        fields, ids = self.fields(actor, mention)
        speakers: dict[int, Actor | None] = {1: actor}
        if "{other" in template:
            second = person(self.rng, self.rng.choice(SHAPES[1:3]), self.taken)
            self.actors.append(second)
            speakers[2] = second
            fields["other"] = second.full
            ids |= {("other", second.shape)}
        if row.id in SPEAKERS:
            speakers = {number: actor if own else None for number, own in SPEAKERS[row.id].items()}
        printed = fill(template, fields)
        used = {row.id, *([actor.shape] if form == "full" else ["again.body" if bodies else f"again.{form}"])}
        used |= {each for field, each in ids if "{" + field + "}" in row.template}
        if not row.alone and self.rng.random() < 0.2:
            printed += " " + self.one(words.FACTS)
        self.paragraph(printed, frozenset(used), speakers, row.stance)
        self.crowded = "{other" in row.template or "<m7>" in row.template
        last = row.template.rsplit("¶", 1)[-1]
        return "<d" in last and "missing" not in row.id and row.id not in SPEAKERS and "{other" not in row.template

    def fields(self, actor: Actor, mention: str) -> tuple[dict[str, str], set[tuple[str, str]]]:
        """Everything that a template may ask for, and the ids of fields that are patterns of their own."""
        rng = self.rng
        day = rng.choice(list(dates.SAID_ON))
        fields: dict[str, str] = {
            "who": mention,
            "pronoun": actor.later.get("pronoun", ""),
            "plain": f"<m><n>{actor.name}</n></m>",
            "label": f"<m>{actor.surname.upper()}</m>",
            "handle": re.sub("[^a-z]", "", actor.surname.lower()),
            "say": f"<k>{rng.choice(VERBS)}</k>",
            "on": dates.SAID_ON[day](self.published, rng).replace("<D", "<o><D") + "</o>",
            "entrance": self.one(words.ENTRANCES).replace("~", "," if _needs_comma(actor, mention) else ""),
            "cry": self.one(words.CRIES),
            "noun": self.one(words.NOUNS),
            "predicate": self.one(words.PREDICATES),
            "doing": self.one(words.DEEDS),
            "topic": self.one(words.TOPICS),
            "accused": self.one(words.ACCUSED),
            "denied": self.one(words.DENIED),
            "fact": self.one(words.FACTS),
            "body": "River Council",
        }
        fields |= zip(("a", "b", "c"), self.some(words.SAID, 3), strict=True)
        fields |= zip(("ask", "ask2"), self.some(words.QUESTIONS, 2), strict=True)
        fields |= zip(("clause", "clause2"), self.some(words.CLAUSES, 2), strict=True)
        fields |= zip(("deed", "deed2"), self.some(words.OLD_DEEDS, 2), strict=True)
        fields |= zip(("h1", "h2"), rng.choice(words.HALVES), strict=True)
        fields |= zip(("c1", "c2"), rng.choice(words.SPLIT_CLAUSES), strict=True)
        fields |= zip(("urged", "to"), rng.choice(words.URGED), strict=True)
        return fields, {("on", day), ("On", day)}

    # --- words ----------------------------------------------------------------------------------

    def some(self, table: tuple[str, ...], number: int) -> list[str]:
        """Different words of a table that the article has not used yet."""
        unused = self._unused.setdefault(table, [])
        if len(unused) < number:
            unused[:] = self.rng.sample(table, len(table))
        return [unused.pop() for _ in range(number)]

    def one(self, table: tuple[str, ...]) -> str:
        return self.some(table, 1)[0]


def _needs_comma(actor: Actor, mention: str) -> bool:
    """Whether a comma closes the mention before a verb."""
    return actor.apposition and mention == actor.full
