"""Roles as words: which forms are one, which kinds there are, and which need nobody named before them."""

from __future__ import annotations

import re
from typing import NamedTuple

from quotekit.locale.people import People

__all__ = [
    "ORDINALS",
    "PERSON_STEMS",
    "STYLES",
    "Role",
    "broader",
    "can_be",
    "is_of_scene",
    "is_office",
    "is_position",
    "is_relation",
    "is_sole",
    "kinds",
    "role_words",
]

PERSON_STEMS = frozenset(
    """alder assembly business camera chair congress council crafts door fire fisher foot gentle juror mid news noble
    police sales spokes sports states""".split()
)
_PERSON_FORMS = {
    stem + ending: stem + "person"
    for stem in sorted(PERSON_STEMS)
    for ending in ("women", "woman", "men", "man", "persons", "person", "people")
}
_ROLE_FORMS = {
    "chairperson": "chair",
    "dr": "doctor",
    "pm": "prime minister",
    "rev": "reverend",
    "headteacher": "head teacher",
    "justice": "judge",
    "premier": "prime minister",
    "barrister": "lawyer",
    "solicitor": "lawyer",
    "skipper": "captain",
    "physician": "doctor",
    "people": "person",
    "men": "man",
    "women": "woman",
    "attorney": "lawyer",
    "congressperson": "representative",
}
ORDINALS = frozenset("first second third fourth fifth other".split())  # the second person is somebody else

_RANKS = frozenset("deputy vice assistant associate under shadow".split())

_PASSING = frozenset("new outgoing incoming current longtime veteran late young old".split())

_LEAVING = frozenset({"outgoing", "old"})

# Who is addressed as Majesty, Highness and so on.
STYLES = {
    "king": "majesty",
    "queen": "majesty",
    "emperor": "majesty",
    "empress": "majesty",
    "prince": "highness",
    "princess": "highness",
    "duke": "highness",
    "ambassador": "excellency",
    "pope": "holiness",
    "judge": "honor",
}

# Of these a scene has one, who may be called so without having been brought in, or anybody may be one.
_OFFICES = frozenset(
    """agent aide ambassador analyst archbishop assistant attacker bishop bomber boss caller captain chair
    chancellor clerk coach colonel commander commissioner conductor critic customer dean delegate deputy
    detective director driver editor emperor expert father general governor head headmaster headmistress imam
    insider investigator judge jury king landlord lawyer magistrate manager mayor minister mother neighbor
    neighbour officer official pastor pope prefect premier president priest principal prosecutor protester queen
    rabbi rector referee reporter resident reverend secretary sheriff spokesperson staffer student supporter
    teacher twin umpire vicar voter warden witness""".split()
)

# Of these a text has so few that "a judge" is the one who is named later.
_SOLE = frozenset(
    "archbishop bishop chancellor coroner governor judge king magistrate mayor pope queen referee".split()
)

# Those of whom an article seldom tells the name.
_OF_SCENE = frozenset(
    """agent aide analyst attacker attorney bomber caller clerk critic customer defendant detective driver emperor
    expert guard interviewer investigator judge jury king landlord lawyer magistrate neighbor neighbour officer official
    operator police pope premier president prosecutor protester queen referee reporter resident secretary
    spokesperson staffer student suspect teacher umpire victim voter witness person source minister""".split()
)

# What a player is called besides captain and the like.
_POSITIONS = frozenset(
    """batsman bowler champion defender forward goalie goalkeeper keeper midfielder pitcher playmaker quarterback
    rider runner sprinter striker winger""".split()
)
_RELATIONS = frozenset("rival opponent predecessor successor challenger counterpart co-author adversary".split())

# What somebody of a narrower role can be called.
_KINDS = {
    "academic": "professor lecturer historian economist reader",
    "artist": "painter sculptor photographer",
    "champion": "boxer swimmer sprinter skater skier cyclist featherweight heavyweight lightweight welterweight",
    "boxer": "featherweight heavyweight lightweight welterweight middleweight flyweight",
    "forward": "striker winger",
    "keeper": "goalkeeper goalie",
    "goalkeeper": "keeper goalie",
    "captain": "skipper",
    "fighter": "boxer featherweight heavyweight lightweight welterweight wrestler",
    "rider": "cyclist jockey",
    "player": "striker defender midfielder goalkeeper winger quarterback pitcher batsman bowler",
    "athlete": "boxer runner swimmer sprinter boxer skater skier cyclist",
    "clergyman": "bishop priest rabbi imam pastor reverend vicar",
    "cleric": "bishop priest rabbi imam pastor reverend vicar ayatollah",
    "diplomat": "ambassador envoy consul",
    "doctor": "surgeon physician doctor paediatrician pediatrician cardiologist orthopedist psychiatrist",
    "executive": "chief chair president director founder",
    "lawmaker": "senator representative legislator mp congressperson assemblyperson deputy",
    "leader": "president chair head chief premier secretary",
    "legislator": "senator representative lawmaker mp congressperson",
    "monarch": "king queen emperor empress emir sultan ruler oba prince princess duke chief",
    "ruler": "king queen emperor empress emir sultan monarch oba chief prince",
    "musician": "violinist pianist cellist violist drummer guitarist singer cellist flautist",
    "officer": "constable sergeant lieutenant captain inspector superintendent detective",
    "official": "minister secretary commissioner director spokesperson",
    "politician": "senator representative minister president mayor governor premier candidate",
    "priest": "bishop vicar reverend pastor",
    "singer": "calypsonian soprano tenor baritone rapper crooner vocalist soloist mezzo",
    "scholar": "professor lecturer historian",
    "scientist": "professor chemist physicist researcher botanist geneticist",
    "researcher": "professor scientist chemist physicist botanist",
    "vicar": "reverend",
    "pastor": "reverend",
    "chaplain": "reverend",
    "rector": "reverend",
    "writer": "novelist author poet playwright",
    "author": "novelist writer poet playwright",
}
_NARROWER = {kind: tuple(row.split()) for kind, row in _KINDS.items()}
_BROADER = {
    word: tuple(kind for kind, row in _NARROWER.items() if word in row)
    for word in dict.fromkeys(" ".join(_KINDS.values()).split())
}
_COMPOUND = re.compile("([a-z]{3,30})(teacher|worker|maker|owner|driver|writer|fighter|grower|dealer|trader|builder)")
_ONE_WORD = frozenset(_NARROWER) | frozenset(_BROADER) | _OFFICES | _POSITIONS | frozenset(["lawmaker", "policymaker"])
_STUDIES = frozenset({"scientist", "researcher"})  # every -ologist is one


class Role(NamedTuple):
    """A role as a mention gives it: its head word as printed, its words in plain form, and those of whom it serves.

    `noun` is the head in plain form, `initials` are those of its words; `proper` tells that whoever is served is called
    by a name: a rival firm's spokesman is another one.
    """

    head: str
    noun: str
    words: frozenset[str]
    former: bool = False
    served: frozenset[str] = frozenset()
    proper: bool = False
    initials: str = ""


def role_words(word: str, people: People) -> tuple[str, ...]:
    """The plain words that a word of a role stands for: spokeswoman and spokesmen are one, a CEO is a chief executive.

    >>> from quotekit.locale.en import EN
    >>> role_words("Vice-Presidents", EN.people), role_words("CEO", EN.people)
    (('vice', 'president'), ('chief', 'executive'))
    """
    if "-" in word:
        return tuple([plain for part in word.split("-") for plain in role_words(part, people)])
    plain = word.lower().rstrip(".")
    form = _PERSON_FORMS.get(plain)
    if form is None:
        form = plain[:-1] if plain[-1:] == "s" and len(plain) > 4 and plain[-2] not in "sui" else plain
    if form not in people.roles and (parts := _COMPOUND.fullmatch(form)) and form not in _ONE_WORD:
        return parts.groups()  # a schoolteacher is a teacher
    form = people.roles.get(form, form)
    form = _ROLE_FORMS.get(form, form)
    return tuple(form.split())


def can_be(role: Role, asked: Role) -> bool:
    """Whether somebody of `role` can be meant by `asked`.

    "The minister" can be any minister, "the foreign minister" no minister of defense, and "the mayor" no deputy.
    """
    head = asked.noun
    if head not in role.words or (asked.former and not role.former):
        return False
    if "new" in asked.words and not _LEAVING.isdisjoint(role.words):
        return False
    if asked.words == role.words:
        return not (asked.proper and role.proper and asked.served.isdisjoint(role.words | role.served))
    if asked.words & _RANKS != role.words & _RANKS or not asked.words & ORDINALS <= role.words:
        return False
    every = role.words | role.served
    own = asked.words - {head} - _PASSING
    if own and len(role.words) > 1 and own.isdisjoint(every):
        return False
    return not (asked.proper and role.proper and asked.served.isdisjoint(every))


def is_office(head: str) -> bool:
    """Whether a definite description with this head needs nobody named before it: "the judge"."""
    return head in _OFFICES


def is_of_scene(head: str) -> bool:
    """Whether somebody with this head may come in unnamed and stay so: "the judge", "the driver"."""
    return head in _OF_SCENE


def is_sole(head: str) -> bool:
    """Whether somebody brought in as "a" with this head is whoever is named with that role later: "a judge"."""
    return head in _SOLE


def is_position(head: str) -> bool:
    """Whether a player may be called so who is known by another role: the captain as "the striker"."""
    return head in _POSITIONS


def is_relation(head: str) -> bool:
    """Whether "his" with this head is mostly somebody named before: "his rival"; his neighbour may be anybody."""
    return head in _RELATIONS


def narrower(head: str) -> tuple[str, ...]:
    """The roles whose bearer can be called a `head`, as plain words."""
    return _NARROWER.get(head, ())


def broader(head: str) -> tuple[str, ...]:
    """What the bearer of a role can be called more generally, as plain words: an author who is a novelist."""
    return _BROADER.get(head, ())


def kinds(role: Role, head: str) -> bool:
    """Whether somebody of `role` can be called a `head`: a senator a lawmaker, a biologist a scientist, and back."""
    if not role.words.isdisjoint(narrower(head)) or head in narrower(role.noun):
        return True
    return head in _STUDIES and any(word.endswith("ologist") for word in role.words)
