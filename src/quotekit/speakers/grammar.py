"""The grammar of mentions: patterns over the string of word classes (`quotekit.locale.people.CLASSES`).

A pattern is matched within one sentence, and every repeat in it is bounded.  Where two readings begin at one word,
the order of `MENTION` decides.
"""

from __future__ import annotations

import re

__all__ = ["AGE", "MENTION", "OF_PLACE", "PARTY", "PREPOSITIONAL", "RELATIVE", "ROLE_PHRASE", "SPLIT_OFFICE", "SPLIT_ROLE", "WORK"]

_CAP = "[NGBPAOKQCFRU]"  # may be part of a name
_STATUS = "(?:[ftc]&)?+[ftc]{0,2}+"

# John F. Kerry, J. K. Ode Jr., Ludwig van der Berg; behind a first name a place or a role is a surname.
_INITIAL = r"(?:[ID]\.|I)"
_PARTICLES = "(?:v{1,3}(?=[NGBPA]))?+"
_SURNAMES = (
    rf"(?:{_INITIAL}(?=[IDNGBPARCOv])|{_PARTICLES}[NGB]|{_PARTICLES}[PA](?![ruo]|p)"
    r"|(?<=[GI.])[RCFOKQ](?![NGBIRrOuoem])|(?<=N)R(?![NGBIRrOuoem])|(?<=[GN])S(?!\.)){0,5}+(?:,?J(?:\.(?!$))?)?+"
)
_NAME = rf"(?:(?:I\.?){{1,3}}(?={_CAP}|v))?+{_PARTICLES}(?:[NGB]|(?<=\.)[PARC]){_SURNAMES}"
_ANY_NAME = rf"(?:(?:I\.?){{1,3}}(?={_CAP}|v))?+{_PARTICLES}{_CAP}{_SURNAMES}"  # behind a title: Mr. House

# Whose somebody is: the bank's, New York's, the Department of Justice's.
_AND = "(?<=[CFOA])&(?=[CFOANG])"  # within the name of a body: Trade and Industry
_HYPHEN = rf"(?<={_CAP})-(?={_CAP})"
_LINKED = rf"(?:{_CAP}|\.(?<=[IS]\.)|I|{_AND}|(?<={_CAP})[p-]D?(?={_CAP}))"
_OWNER = rf"(?:{_LINKED}{{1,7}}+o?|[nmorbku]{{1,3}})s{_STATUS}"
_OWNERS = rf"(?:{_OWNER}){{1,2}}+"

# A title before a name.  Words outside the field of a role need a determiner, a status or an owner on their left.
_LEFT = rf"(?:[Dd]{{1,2}}+{_STATUS}1?(?:{_OWNERS})?b?|[ftc]{{1,2}}+(?:{_OWNERS})?|{_OWNERS})"
_FIELD = rf"{_CAP}|[more]|u(?=r)|S\.?|I\.?|{_AND}|(?<=[ORFCAKU])p(?={_CAP})"
_TITLE = (
    rf"(?:{_LEFT}(?:b?[nmoreu]{{0,5}}?|[nm]?(?:{_FIELD}){{1,6}}?[nmoreu]{{0,4}}?)|(?:{_FIELD}){{0,8}}?)"
    rf"(?:[Rr]e?|(?<![nmokbu])S\.?)(?:p(?:F{{1,2}}|P{{1,2}}(?=G)))?(?:&(?:{_FIELD}){{0,5}}?[Rr])?"
)
_HONORIFIC = r"(?:H\.?){1,2}+"

# A role without a name: the foreign minister, a White House official, Ukrainian officials.
_BEHIND_CAP = rf"(?:(?<={_CAP})|(?<={_CAP}[mo])|(?<={_CAP}[mo][mo]))"
_ROLE = (
    rf"(?:(?:[Dd]{{1,2}}+1?{_STATUS}|[ftc]{{1,2}}+)(?:{_OWNERS})?b?(?:{_CAP}|[moruknbT]|{_AND}|{_HYPHEN}){{0,6}}?"
    r"(?:[rRuU]e?|A(?![1nmkoOruNGBPCFQK-]))"
    rf"|{_OWNERS}(?:{_CAP}|[morun]){{0,5}}?[rRu]e?"
    rf"|1?(?:{_CAP}|m|(?<={_CAP})o|{_AND}){{0,6}}?(?:{_BEHIND_CAP}re?(?![nmk1])|u|U(?!{_CAP})))"
    rf"(?:pF{{1,2}})?(?!m?[ruoRUOe]|{_CAP})"
)

# A body: the Kremlin, the University of Lima, the Clinton campaign, Russia's defence ministry.
_BODY = (
    rf"(?:(?:D(?:{_CAP}|I\.?|(?<={_CAP})[&-](?={_CAP})){{0,6}}[OKQ]"
    rf"|(?:{_CAP}|I\.?|{_AND}|{_HYPHEN}){{0,6}}(?:[KQ]|(?<=[NGBPAKQOCFRUI&.-])O))"
    rf"(?:(?:(?<=O)[pj]D?|&){_CAP}(?:{_CAP}|[&p](?={_CAP})){{0,6}}+)?+"
    rf"|D?{_CAP}{{1,6}}[mo]?o|D(?:{_OWNERS})?[nmkbc]{{0,3}}o|{_OWNERS}[mn]{{0,3}}[oO])(?![ruoR])"
)

MENTION = re.compile(
    r"(?P<pronoun>[yw])"
    rf"|(?P<polite>{_HONORIFIC}(?:[RS]\.?)?{_ANY_NAME})"
    rf"|(?P<titled>(?=[DdftcNGBPAKQOCFRUSmor])"
    rf"(?:{_TITLE}(?={_CAP}|[IHv])(?:{_HONORIFIC}{_ANY_NAME}|(?<=[S.]){_ANY_NAME}|{_NAME}))(?!s[morn]{{0,3}}[rRuoO]))"
    rf"|(?P<owned>(?=[DNGBPAKQOCFRUI])(?:D?(?:{_LINKED}){{1,7}}+s|[OK]?A)(?=G[NGB]|[GN]I\.)(?P<owned_name>{_NAME}))"
    rf"|(?P<role>(?=[DdftcNGBPAKQOCFRUSmou1r]){_ROLE})"
    rf"|(?P<body>(?=[DNGBPAKQOCFRUI]){_BODY})"
    rf"|(?P<name>(?=[NGBIv]){_NAME})"
    rf"|(?P<thing>D{_CAP}{{1,5}}+)"
)

# An apposition behind a name: a role with what stands before it, or one of several; a word that is only built like
# a role (k) needs an article.
ROLE_PHRASE = re.compile(
    rf"(?P<article>[ftc]{{0,2}}+(?P<several>Dp)?[Dd]?){_STATUS}"
    rf"(?P<before>(?:(?<=D)x)?(?:{_OWNERS})?b?(?:{_CAP}|[mornkueTbcft]|1|-|{_AND}){{0,7}}?)"
    rf"(?P<role>(?(several)u|(?:(?<![GI])R|r)e?)(?!m{{0,2}}[ruoRe])(?!-?{_CAP})|(?<=D)A(?=[,.pilbfw])|k(?=[,.pjilw]))"
    r"(?P<office>pF{1,2})?"
)
# What a role serves: of the University of Lima, at Rutgers, to Mr. Sanders, for the bank.
_COUNTRY = r"(?:,[PB]{1,3}(?=[-,.;:)&\"xq]|$))?+"  # behind a town
_NAMED = (
    rf"D?(?:b?[mnu1c]{{0,3}}+(?={_CAP}))?+(?:H\.?)?(?:S\.?)?(?:I\.?)*{_CAP}"
    rf"(?:{_CAP}|I\.?|-|so?(?={_CAP})|&(?={_CAP})|(?<=[OCNAPF])p(?=D?{_CAP})|(?<=O)j(?=D?{_CAP})|(?<=[pj])D(?={_CAP})|[ro](?={_CAP})){{0,9}}+"
    r"(?:s(?=o))?+(?:[mno]{1,3}+(?=[,.;:()&\"w]|$)|[mo]{0,2}+)"
)
PREPOSITIONAL = re.compile(
    rf"(?P<preposition>[pjil])(?:(?P<named>{_NAMED})(?:\(Q\))?{_COUNTRY}|(?P<plain>[Dd]?(?:{_OWNERS})?b?(?:[nmorku]|b(?=o)){{1,5}}+))"
)

AGE = re.compile(r",1(?=,|\.|&|w|\))")
PARTY = re.compile(r"(?:\((?:Z\.?(?:I\.?)*|I|(?:[PB]\.?|I\.?){1,3})\)|,Z(?:\.(?!$))?(?:(?<=Z\.)I\.?)*|,[ANU]p(?P<state>P{1,3}))")
OF_PLACE = re.compile(rf"pD?{_CAP}(?:{_CAP}|I\.?|[p&](?=D?{_CAP})|(?<=p)D){{0,6}}+(?![ruo]){_COUNTRY}")

# A work that a role serves: author of "The Long Way," host of “Big Show”.
WORK = re.compile(r'p"(?P<work>[^"]{1,10}?)[,.]?"')
# A clause about the one just named, up to but without the comma or stop behind it; no speech and no further name in it.
RELATIVE = re.compile(
    r',?w(?!,)(?:(?![GN][GNB]|[GN]I\.|[HSR]\.?[NGB])[^,.;:"()q]|(?<=[SHIZJ])\.){2,18}(?=[,.]|$)'
)

# The words before a role: first whom it serves, then its field (Kenyan | health).  A department belongs to the
# office when that is capitalised (Treasury Secretary), and is whom it serves when not (a Treasury official).
_SPLIT = r"(?:.*[ftcb1T])?+[mnkx]*+(?P<affiliation>.*(?:[{}]|(?<=I)\.)(?:mo|o)?)?(?P<field>.*)"
SPLIT_OFFICE = re.compile(_SPLIT.format("NGBPAKQOU"))
SPLIT_ROLE = re.compile(_SPLIT.format("NGBPAKQOUF"))
