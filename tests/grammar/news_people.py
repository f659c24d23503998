"""Who speaks: people with titles of every shape, bodies, groups, and people without a name.

To add a shape, add a row to `SHAPES` (of a person) or to `OTHERS`.
"""

from __future__ import annotations

from random import Random
from typing import NamedTuple

import news_words as words


class Shape(NamedTuple):
    """How a person is brought in. The tags of the template are those of `news_writing`; `{t}` is the title, `{a}` the
    affiliation, `{name}` the name. With an apposition the template is followed by a comma before a verb."""

    id: str
    template: str
    titles: tuple[str, ...] = ("",)  # "he|she" where it tells a man from a woman
    affiliations: tuple[str, ...] = ("",)
    apposition: bool = False
    status: str = "current"
    alone: bool = True  # "the mayor said": the last word of the title may stand for the person


_LEADERS = ("mayor", "governor", "treasurer", "coroner")
_MINISTERS = ("health minister", "finance minister", "foreign minister", "prime minister")
_CHIEFS = ("chief executive", "chairman|chairwoman", "finance director", "managing director")
_SPOKES = ("spokesman|spokeswoman", "spokesperson")
_TRADES = ("farmer", "midwife", "engineer", "lawyer", "economist", "geologist", "diver", "headteacher", "beekeeper")
_NAME = "<n>{name}</n>"

SHAPES = (
    Shape("who.bare", _NAME),
    Shape("who.title-before", f"<t>{{t}}</t> {_NAME}", ("Mayor", "Governor", "Coroner", "Judge", "Archbishop")),
    Shape("who.rank", f"<t>{{t}}</t> {_NAME}", ("Lt.", "Capt.", "Inspector", "General", "Sgt."), alone=False),
    Shape("who.trade-before", f"<t>{{t}}</t> {_NAME}", _TRADES),
    Shape(
        "who.nation-title-before",
        f"<a>{{a}}</a> <t>{{t}}</t> {_NAME}",
        ("Health Minister", "Finance Minister", "Prime Minister", "President"),
        words.NATIONS,
    ),
    Shape(
        "who.body-title-before",
        f"<a>{{a}}</a> <t>{{t}}</t> {_NAME}",
        ("secretary general", "president", "director", *_SPOKES),
        ("OPEC", "Kestrel Foods", "Norvik Shipping", "UNESCO", "Pelham Rail"),
    ),
    Shape(
        "who.senator",
        f"<t>{{t}}</t> {_NAME}, {{a}}",
        ("Sen.",),
        tuple(f"{p}-<a>{s}</a>" for s, p in words.STATES),
        True,
    ),
    Shape(
        "who.senator-brackets",
        f"<t>{{t}}</t> {_NAME} ({{a}})",
        ("Sen.",),
        tuple(f"{p}-<a>{s}</a>" for s, p in words.STATES),
    ),
    Shape("who.honorific", f"<t>{{t}}</t> {_NAME}", ("Mr.|Ms.", "Mr|Mrs", "Dr.", "Prof."), alone=False),
    Shape("who.country-owns", f"{_NAME}, <a>{{a}}</a>'s <t>{{t}}</t>", _MINISTERS, words.COUNTRIES, True),
    Shape("who.company-person", f"{_NAME}, {{an}} <a>{{a}}</a> <t>{{t}}</t>", _SPOKES, words.COMPANIES, True),
    Shape(
        "who.trade-after",
        f"{_NAME}, a <t>{{t}}</t>",
        ("farmer", "midwife", "lawyer", "diver", "beekeeper"),
        ("",),
        True,
    ),
    Shape("who.trade-an", f"{_NAME}, an <t>{{t}}</t>", ("engineer", "economist", "electrician"), ("",), True),
    Shape(
        "who.professor-at",
        f"{_NAME}, a <t>{{t}}</t> at the <a>{{a}}</a>",
        ("law professor", "lecturer", "researcher"),
        (words.SCHOOLS[0], words.SCHOOLS[2]),
        True,
    ),
    Shape(
        "who.professor-of",
        f"{_NAME}, a <t>{{t}}</t> at <a>{{a}}</a>",
        ("professor of history", "professor of medicine"),
        (words.SCHOOLS[1], words.SCHOOLS[3]),
        True,
    ),
    Shape(
        "who.owned-before",
        f"the <a>{{a}}</a>'s <t>{{t}}</t>, {_NAME}",
        ("governor", "director", "treasurer", "chairman|chairwoman"),
        ("bank", "port", "hospital", "union"),
        True,
    ),
    Shape("who.state-owns-before", f"<a>{{a}}</a>'s <t>{{t}}</t>, {_NAME}", _MINISTERS, words.COUNTRIES, True),
    Shape(
        "who.state-owns-close",
        f"<a>{{a}}</a>'s <t>{{t}}</t> {_NAME}",
        ("treasurer", "governor", "foreign minister"),
        words.COUNTRIES,
    ),
    Shape("who.of-town", f"{_NAME}, the <t>{{t}}</t> of <a>{{a}}</a>", _LEADERS, words.TOWNS, True),
    Shape("who.of-town-before", f"the <t>{{t}}</t> of <a>{{a}}</a>, {_NAME}", _LEADERS, words.TOWNS, True),
    Shape("who.for-body", f"{_NAME}, a <t>{{t}}</t> for the <a>{{a}}</a>", (*_SPOKES, "lawyer"), words.BODIES, True),
    Shape(
        "who.for-body-before",
        f"a <t>{{t}}</t> for <a>{{a}}</a>, {_NAME}",
        ("spokesman|spokeswoman",),
        words.COMPANIES,
        True,
    ),
    Shape("who.chief-of", f"{_NAME}, <t>{{t}}</t> of <a>{{a}}</a>", _CHIEFS, words.COMPANIES, True),
    Shape(
        "who.in-town", f"{_NAME}, a <t>{{t}}</t> in <a>{{a}}</a>", ("dentist", "baker", "pharmacist"), words.TOWNS, True
    ),
    Shape(
        "who.two-titles",
        f"{_NAME}, the <t>{{t}}</t> of <a>{{a}}</a> and a member of the party's board",
        _LEADERS,
        words.TOWNS,
        True,
    ),
    Shape("who.former", f"former <t>{{t}}</t> {_NAME}", ("finance minister", "mayor", "governor"), status="former"),
    Shape(
        "who.former-after",
        f"{_NAME}, the former <t>{{t}}</t> of <a>{{a}}</a>",
        ("mayor", "governor"),
        words.TOWNS,
        True,
        "former",
    ),
    Shape("who.acting", f"acting <t>{{t}}</t> {_NAME}", ("governor", "mayor", "director"), status="acting"),
    Shape("who.elect", f"<t>{{t}}</t>-elect {_NAME}", ("Mayor", "Governor", "President"), status="elect"),
    Shape("who.then", f"then-<t>{{t}}</t> {_NAME}", ("Mayor", "Governor"), status="former"),
    Shape("who.deputy", f"<t>{{t}}</t> {_NAME}", ("deputy mayor", "deputy prime minister", "deputy director")),
    Shape(
        "who.doctor-with-role",
        f"Dr. {_NAME}, a <t>{{t}}</t> at the <a>{{a}}</a>",
        ("surgeon", "nurse"),
        (words.SCHOOLS[0],),
        True,
    ),
    Shape("who.junior", "<t>{t}</t> <n>{name} Jr.</n>", ("Judge", "Senator")),
    Shape("who.initials", f"{_NAME}, a <t>{{t}}</t>", ("lawyer", "historian"), ("",), True),
    Shape(
        "who.head-of",
        f"{_NAME}, <t>{{t}}</t> of the <a>{{a}}</a>",
        ("director", "head"),
        ("Institute of Tidal Studies",),
        True,
    ),
    Shape("who.age", f"{_NAME}, {{age}}, a <t>{{t}}</t>", ("farmer", "midwife", "diver", "baker"), ("",), True),
    Shape("who.age-alone", f"{_NAME}<M>, {{age}}</M>", ("",), ("",), True),
    Shape("who.relative", f"{_NAME}<M>, who {{deed}}</M>", ("",), ("",), True),
    Shape("who.title-relative", f"<t>{{t}}</t> {_NAME}<M>, who {{deed}}</M>", ("Mayor", "Councillor"), ("",), True),
)


_ALONE = {"Sen.": "senator"}


class Actor(NamedTuple):
    """Somebody who speaks, with the templates of every way to name them, and what is to be found."""

    shape: str
    full: str  # the first mention
    apposition: bool
    later: dict[str, str]  # form -> template: surname, pronoun, role, honorific
    kind: str  # person, organisation, group, unnamed; "" where either is right
    name: str  # the fullest name, or the words of the mention without article
    title: tuple[str, str, str] | None = None  # title, affiliation, status
    surname: str = ""
    she: bool | None = None


def person(rng: Random, shape: Shape, taken: set[str]) -> Actor:
    """A person of this shape; `taken` holds the words that others in the article are called by."""
    she = rng.random() < 0.5
    given = rng.choice([name for name in (words.GIVEN_SHE if she else words.GIVEN_HE) if name not in taken])
    surname = rng.choice([name for name in words.SURNAMES if name not in taken])
    if shape.id == "who.initials":
        given = rng.choice(words.INITIALS)
    name = f"{given} {surname}"
    title = rng.choice(shape.titles).split("|")[-1 if she else 0]
    affiliation = rng.choice(shape.affiliations)
    an = "an" if affiliation[:1] in "AEIOU" else "a"
    fields = {
        "t": title,
        "an": an,
        "a": affiliation,
        "name": name,
        "age": str(rng.randint(19, 88)),
        "deed": rng.choice(words.OLD_DEEDS),
    }
    full = "<m>" + shape.template.format(**fields) + "</m>"
    if "<M>" in full:  # all of it, and what a mention has at least
        least, more = full.replace("</m>", "").replace("</M>", "").split("<M>")
        full = f"<M>{least}</m>{more}</M>"
    # A deputy mayor is not called the mayor.
    role = title if title.startswith("deputy ") else _ALONE.get(title, title.split(" of ")[0].split(" ")[-1].lower())
    later = {"surname": f"<m><n>{surname}</n></m>", "pronoun": "<m>she</m>" if she else "<m>he</m>"}
    if shape.id not in {"who.rank", "who.doctor-with-role"}:
        later["honorific"] = f"<m><t>{'Ms.' if she else 'Mr.'}</t> <n>{surname}</n></m>"
    if title and shape.alone and role not in taken:
        later["role"] = f"<m>the {role}</m>"
    taken |= {given, surname, role}
    bare_affiliation = affiliation.split(">")[1].split("<")[0] if ">" in affiliation else affiliation
    facts = (title, bare_affiliation.removeprefix("the "), shape.status) if title else None
    return Actor(
        shape.id, full, shape.apposition, later, "person", name + (" Jr." if "Jr." in full else ""), facts, surname, she
    )


class Other(NamedTuple):
    """A speaker that is no named person: `article` is not part of what it is called."""

    id: str
    article: str
    names: tuple[str, ...]
    kind: str
    later: str = ""  # another way to name it, after the first


OTHERS = (
    Other("who.organisation", "the ", words.BODIES, "organisation"),
    Other("who.company", "", words.COMPANIES, "organisation", "the company"),
    Other(
        "who.ministry",
        "",
        tuple(f"{country}'s finance ministry" for country in words.COUNTRIES),
        "organisation",
        "the ministry",
    ),
    Other(
        "who.group",
        "",
        ("Union leaders", "Peruvian officials", "Residents", "Local fishermen", "Police officers"),
        "group",
    ),
    Other("who.two-of-a-group", "", ("Two officials", "Three senators", "Two of the divers"), "group"),
    Other(
        "who.unnamed-official",
        "a ",
        ("senior ministry official", "person familiar with the talks", "Western diplomat"),
        "unnamed",
    ),
    Other("who.spokesman-for", "a ", ("spokesman for the company", "spokeswoman for the ministry"), ""),
    Other("who.role-of-body", "the ", ("president of the chamber of commerce", "head of the water board"), ""),
)


def other(rng: Random, row: Other, taken: set[str]) -> Actor | None:
    """A speaker of this row, or None if all its names are taken."""
    free = [name for name in row.names if name not in taken]
    if not free:
        return None
    name = rng.choice(free)
    taken |= {name, *name.split()}
    printed = (
        name if row.kind == "organisation" else name[0].lower() + name[1:] if not name.startswith("Peru") else name
    )
    later = {"again": f"<m>{row.later}</m>"} if row.later and row.later not in taken else {}
    taken |= {row.later}
    return Actor(row.id, f"<m>{row.article}{printed}</m>", False, later, row.kind, name)
