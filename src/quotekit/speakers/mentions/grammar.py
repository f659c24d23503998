"""The grammar of mentions: patterns over the string of word classes (`quotekit.locale.people.CLASSES`).

A pattern is matched within one sentence, and every repeat in it is bounded.  Where two readings begin at one word,
the order of `MENTION` decides.
"""

from __future__ import annotations

from quotekit.text.patterns import LazyPattern

__all__ = [
    "AGE",
    "BOUND_TO",
    "FROM_BODY",
    "HOME",
    "MENTION",
    "NAMELESS",
    "NAMING",
    "OF_KIND",
    "OF_PLACE",
    "PARTY",
    "PREPOSITIONAL",
    "RELATIVE",
    "ROLE_PHRASE",
    "SPLIT_OFFICE",
    "SPLIT_ROLE",
    "SURNAME",
    "TOLD",
    "WORK",
]

_CAPS = "NGBPAOEKQCFRU"  # may be part of a name
_CAP = f"[{_CAPS}]"
_STATUS = "(?:[ftc]&)?+[ftc]{0,2}+"
_AND = (
    rf"(?:(?<=[CFOA])&(?=[CFOANG])|(?<=Op[NE])&(?=[NFC])|\+(?={_CAP}))"  # within the name of a body: Trade and Industry
)
_OF = rf"(?<=[OEK])p(?={_CAP})"  # University of Lima

# John F. Kerry, J. K. Ode Jr., Ludwig van der Berg.  Behind a title any capitalised word is a name (Mr. House), and
# behind a first name a place or a role is a surname.
_INITIALS = rf"(?:(?:I\.?){{1,3}}(?={_CAP}|v))?+"
_PARTICLES = "(?:v{1,3}(?=[NGBPA]))?+"
_NAME = (
    rf"{_INITIALS}{_PARTICLES}(?:[NGB]|(?:(?<=[HSI])|(?<=[HSI]\.))(?:[PAOEKQCFU]|R(?!G[NG])))"
    rf"(?:(?:[ID]\.|I)(?=[IDNGBPARCOv])|{_PARTICLES}[NGB]|{_PARTICLES}P(?![ruog]|p)|{_PARTICLES}A(?![ruog]|G[NG])"
    r"|(?:(?<=[GI.])[RCFOEKQ]|(?<=N)R|(?<=[GB]N)C)(?![NGBIRrOuoem])|(?<=[GN])S(?!\.)"  # Joe Baker, Ana Park White
    r"|(?<=G)E(?=N(?![NGBOEKQC]))"  # Ana Hall Roe
    r"|(?:(?<=[HSR]G)|(?<=[HS]\.G))C(?=N(?![NGBPAOEKQCFRU]))"  # Sgt. Ana Running Elk
    r"|(?<=G)I\.?(?![NGBPAOEKQRCFUI])"  # Malcolm X, Lukas M.
    r"|(?<=[GN])(?:\"[NGBPCRAvDnmobx]{1,3}\"|\([NGBP]\))(?=v{0,2}[NGB])"  # William "Bill" Foster, Robert (Bobby) Lee
    r"){0,5}+(?:,?J\.?)?+"
)

# What may stand left of a role: the former; the bank's, New York's, the Department of Justice's.
_DETERMINER = rf"(?:(?:Dp(?=[Dd]))?+[Dd]{{1,2}}+1?{_STATUS}|[ftc]{{1,2}}+)"
_LINKED = rf"(?:[{_CAPS}ISv]|H|\.(?<=[ISH]\.)|{_AND}|(?<={_CAP})(?<![GBN][NG])(?<!G[RECF])pD?(?={_CAP}))"
_OWNERS = rf"(?:(?:{_LINKED}{{1,7}}+[oru]?|[nmorbku]{{1,3}})s{_STATUS}){{1,2}}+"

# A title and the name behind it.  Words outside the field of a role (nightly) need something on their left.
_FIELD = (
    rf"[{_CAPS}more]|(?<={_CAP})(?:k|n{{1,2}})(?=m{{0,2}}r)|u(?=[rS])|1(?=S)|S\.?|I\.?|{_AND}|(?<=[ORFCAKU])p(?={_CAP})"
    rf"|(?<=[OE])j(?=[NAGPOCF])"
)
_BEFORE_NAME = r"(?=(?:\([^()]\.?\))?(?:[HS]\.?){0,2}(?:G[NGBREP]|(?:I\.?){1,3}[NG]))"
_ROLE_OF_NAME = (
    rf"(?:[Rr]e?|S\.?|(?:(?<=f)|(?<=f{_CAP}))n(?=G[NGB]))"
    rf"(?:p(?:F{{1,2}}|D[OoCmE]{_BEFORE_NAME}|P{{1,2}}(?=[GI][NGBI.])|[NPAOEKQCFU]{{1,3}}(?:&[NACFO]{{1,2}})?{_BEFORE_NAME}|[mnou]{{1,2}}(?=G[NGBI])))?"
    rf"(?:[jl](?:D?[NPAOEKQCFU]{{1,3}}(?:&[NACFO]{{1,3}})?(?=G[NGBIERF])|[CF]{{1,2}}(?=N[NG])|[mno]{{1,2}}(?=[NG][NGBI])))?"
    rf"(?:&[ftc]?(?:{_FIELD}){{0,5}}?[Rr])?(?:\([^()]\.?\))?(?=[NGBPAOEKQCFRUIHvS])(?:(?<=D[OoCmE])S\.?)?(?:H\.?){{0,2}}+"
)
# The president's spokesman is not the president, and of a billionaire Lima Tigers owner Lima Tigers is no name.
_NOT_OWNER = "(?!s[ftc]?[morn]{0,3}[rRuoO]|O(?![rR])|m?[rR]G)"
# Behind small letters that are no field begins a new title: the reason | President Blum.
_LEFT_FIELD = rf"(?:b?[nmoreuk]{{0,5}}?|b?[nm]?(?:{_FIELD}){{1,6}}?[nmoreu]{{0,4}}?)(?!(?<=[nku])R|(?<=[nokbu])S)"

# What goes on behind a role makes it part of something else: police station, White House secretary Ann Roe.
_ROLE_END = rf"(?:pF{{1,2}})?(?!m?[ruogRUOe]|{_CAP})"
_BODY_END = "(?![ruogR])"
_BODY_TAIL = rf"(?:(?:(?<=[OE])[pj]D?{_CAP}|&[COF])(?:(?!RG[NG]){_CAP}|[&p](?={_CAP})){{0,6}}+)?+"
_BEHIND_CAP = rf"(?:(?<={_CAP})|(?<={_CAP}[mo])|(?<={_CAP}[mo][mo]))"

# The name behind the kind of body that it is: the carmaker Lumen, rights group Open Door.
_OF_KIND = rf"[CFA]{{0,2}}[NGBPOEKQ](?:[NGBPAOEKQCFU]|R(?![GN])|[&+](?={_CAP})){{0,4}}+"
OF_KIND = LazyPattern(_OF_KIND)

# The group that matched tells how to read a mention; the name in it stands in a group of its own.
MENTION = LazyPattern(
    rf"(?=[{_CAPS}HISDdftcmogruvyw1@])(?:"  # where a mention may begin, for speed
    r"(?P<pronoun>[yw])"
    rf"|(?=D?G?H)(?P<polite>D?G?(?:H\.?(?:&(?=H))?){{1,4}}+(?:[RS]\.?)?(?P<name_polite>{_NAME}){_NOT_OWNER})"
    # the bank's governor Maria Sousa; Lima's Ana Cruz; Trump's lawyer; Russia's defence ministry
    rf"|(?=[DdftcNGBPAOEKQCFRUIH]|rs)(?=[^s!]{{1,12}}s)(?:Dp(?=[{_CAPS}H])|{_DETERMINER})?+{_OWNERS}(?:"
    rf"(?P<owner_titled>{_LEFT_FIELD}{_ROLE_OF_NAME}(?P<name_owner_titled>{_NAME}){_NOT_OWNER})"
    rf"|(?P<owner_named>(?=Gv{{0,3}}[NGBRE]|[GN]I\.|(?<=[OEKQ]s)Gq)(?P<name_owner_named>{_NAME}))"
    rf"|(?P<owner_role>b?[{_CAPS}morun]{{0,5}}?[rRu]e?{_ROLE_END})"
    rf"|(?P<owner_body>[mn]{{0,3}}[oO]{_BODY_END}))"
    # the former minister Ana Cruz; a senior White House official; the party, the University of Lima; the Guardian
    rf"|(?=[Ddftc]){_DETERMINER}(?:"
    rf"(?P<the_titled>{_LEFT_FIELD}{_ROLE_OF_NAME}(?P<name_the_titled>{_NAME}){_NOT_OWNER})"
    rf"|(?P<the_role>[nmob]{{0,3}}?[km](?=,[GN][GNBI][^,]{{0,4}}[,!)\"])|b?(?:[{_CAPS}moruknbT]|{_AND}|{_OF}){{0,6}}?(?:(?<![nkbGIp])[RU]e?|[ru]e?|A(?![1nmkogOruNGBPCFQK-])){_ROLE_END})"
    rf"|(?P<the_body>(?:[nmkbc]{{0,2}}(?:{_CAP}|I\.?|(?<=[NGBPAOECFRU])[&+](?={_CAP})){{0,6}}[OEKQ]{_BODY_TAIL}|Q?{_CAP}{{1,6}}[mo]?o|[nmkbc]{{0,3}}o|[nmkbcorAPB]{{0,4}}g{_OF_KIND}){_BODY_END})"
    rf"|(?P<the_thing>{_CAP}{{1,5}}+))"
    # Health Minister Asha Otieno; Ukrainian officials, a hundred voters; Harvard University, the Clinton campaign
    rf"|(?=[NGBPAOEKQCFRUSmoruI])(?P<titled>(?:{_FIELD}){{0,8}}?{_ROLE_OF_NAME}(?P<name_titled>{_NAME}){_NOT_OWNER})"
    rf"|(?=[NGBPAOEKQCFRUmou1])(?P<role>1?(?:[{_CAPS}m]|[ou](?=u)|(?<={_CAP})o|{_AND}){{0,6}}?(?:{_BEHIND_CAP}(?:re?(?![nmk1])|R(?=,(?:[HS]\.?){{0,2}}[GN][NGI][^,]{{0,3}},))|u|(?<!\+)U(?!{_CAP})){_ROLE_END})"
    rf"|(?=[APBmogr])(?P<body_of_kind>[APB]{{0,2}}[mor]{{0,2}}g{_OF_KIND})"
    rf"|(?=[NGBPAOEKQCFRUI])(?P<body>(?:(?:{_CAP}|I\.?|{_AND}){{0,6}}(?:[KQ]|(?:(?<=[NGBPAKQOECFRUI&+])|(?<=I\.))O|(?:(?<=[NBPAKQOCFRUI&+])|(?<=I\.))E){_BODY_TAIL}"
    rf"|{_CAP}{{1,3}}\+{_CAP}{{1,3}}+|{_CAP}{{1,6}}[mo]?o){_BODY_END})"
    # a country or town that speaks: Russia said; the Democrat Ana Cruz; Ana Cruz
    r"|(?=[DP])(?P<place>D?P{1,3}(?=q))"
    rf"|(?=[OKA])(?P<origin_named>[OK]?A(?=G[NGB]|[GN]I\.)(?P<name_origin_named>{_NAME}))"
    rf"|(?=[NGBIv@])(?P<named>{_NAME}|@))"
)

# An apposition behind a name: a role with what stands before it, or one of several; a word that is only built like
# a role (k) needs an article.
_OWNERS_APPOSED = _OWNERS.replace(
    rf"|(?<={_CAP})(?<![GBN][NG])(?<!G[RECF])pD?", rf"|(?<={_CAP})(?<![GBN][NG])(?<!G[RECF])[pj]D?"
)  # Citizens for Lima's director
ROLE_PHRASE = LazyPattern(
    rf"(?:xb(?=D))?(?P<article>[ftc]{{0,2}}+(?P<several>Dp(?:x?Dn?p)?)?(?:Dx?(?=D))?[Dd]?){_STATUS}"
    rf"(?P<before>(?:(?<=D)x)?(?:{_OWNERS_APPOSED})?b?(?:[{_CAPS}mornkueTbcft1]|{_AND}|{_OF}|-(?=b)|I(?=[mnor])|H(?=C?R)|(?<=[mno])&(?=[mno]{{1,2}}r)){{0,7}}?)"
    rf"(?P<role>(?(several)u|(?:(?<![GI])R|r)e?)(?![ftc]?m{{0,2}}[ruogRe]|bm{{1,2}}r)|(?<=f)n(?=[,.!&pjilwW])|(?<=[DPBmbCT1])A(?=[,.!&pilwW)]|f(?![mn]{{0,2}}r)|b(?![nmorkb]{{0,3}}r))|k(?=[,.!pjilwW]))"
    rf"(?P<office>pF{{1,2}})?+(?!-?{_CAP})"
)
# What a role serves: of the University of Lima, at Rutgers, to Mr. Sanders, for the bank.
_COUNTRY = r"(?:,(?:[PB](?:\.(?=,))?){1,3}(?=[-,.!;:)&\"xq]|$))?+"  # behind a town
_NAMED = (
    rf"(?:D{{1,2}}1?(?:(?:[bmnkcfog]|r(?=[og])){{0,4}}+(?={_CAP})|b?(?=H)|r(?={_CAP}{{0,4}}[OE][pj]|{_CAP}{{1,3}}o))?+|b?[mcf]{{0,2}}+(?={_CAP})|[mn]{{0,2}}[og](?={_CAP})|(?<=p)n(?={_CAP})|(?<=p)[mn]{{0,2}}r(?=N{{1,3}}(?:[,.!;:)\"&xq]|$)))?+(?:H\.?)?(?:S\.?)?(?:I\.?)*{_CAP}"
    rf"(?:{_CAP}|I\.?|so?(?={_CAP})|1(?=[rog]{_CAP})|(?<=[I.][NGR])s(?=[ij,.!;])|[&+](?={_CAP})|(?<=[OECNAPFU])p(?=D?{_CAP})|(?<=[OE])j(?=D?{_CAP})|(?<=[pj])D(?={_CAP})|[rog](?={_CAP})){{0,9}}+"
    r"(?:s[mnf1]{0,3}+(?=o))?+(?:[mno]{1,3}+(?=[,.!;:()&\"wi]|$)|b[mn]?o|[mo]{0,2}+)"
)
# Whoever is served may have a title of their own: the late union leader Jim Roe.
_TITLED_PERSON = rf"[Dd]?(?:[ftcbmnkou]|{_CAP}|S\.?){{0,5}}?r(?P<person>G(?:I\.?|[GN]){{0,2}}[NGB](?!{_CAP}|s))"
PREPOSITIONAL = LazyPattern(
    rf"(?P<preposition>[pjil])(?:(?<=l)i)?(?:(?P<named>{_TITLED_PERSON}|{_NAMED}|[Dd]?{_OWNERS}{_CAP}{{1,4}}+o?)(?:\(Q\))?{_COUNTRY}|(?P<plain>[D1](?=[pjil,.!])|[Dd]?1?(?:{_OWNERS})?b?(?:[nmorku]|(?<=[nmo])&(?=[nmo])|(?<!D[nm])(?<!D[nm][nm])(?<![Doru])b(?=[o,.!pjil])|(?<=D)b(?=[,.!])){{1,5}}+))"
)

AGE = LazyPattern(r",c?1(?=[,.!&w):])|\(1\)")
PARTY = LazyPattern(
    r"\((?:(?P<party>Z\.?(?:I\.?)*)|I|@|(?P<place>(?:[PB]\.?|I\.?){1,3})"
    r"|(?:[NAUGPOEQCn]{1,3}|I\.?),(?P<seat>[NGBPAOEFCR]{1,3}(?:&[NGBPAOEFCR]{1,2})?)|[NQA]{1,2}|H\.?|v[NGB]{1,2})\)"
    r"|,(?P<joined>Z(?:\.(?!$))?(?:(?<=Z\.)I\.?)*)|,[ANU]p(?P<state>[PBN]{1,3})"
)
# 32, of Tujunga, Calif.,; Dr. Kim, of the University of Leeds,; Ana Roe, writing for the Post,; at a firm called Orlo,
HOME = LazyPattern(
    rf",(?:[ip]D[bmn]{{0,3}}ox(?={_CAP})|p|bj|l|[cf]{{1,2}}[pil]|i(?=D?{_CAP}{{0,4}}[OEKQ]))(?P<place>(?:D?b?[mnog]{{0,3}}k?(?={_CAP}))?{_CAP}(?:{_CAP}|{_AND}|[pij](?=D?{_CAP})|(?<=[pij])D(?={_CAP})){{0,8}}+)(?:,(?:[PB]\.?|N(?=,)){{1,2}})?+(?=[,.!wW]|$)"
)
# Prof. Bo Lind from Lima University
FROM_BODY = LazyPattern(
    rf"[il](?P<place>D?{_CAP}{{1,5}}(?:[pj]D?{_CAP}{{1,4}}){{0,2}}(?:s[mno]{{1,2}})?)(?=[,.!qx\"wW])"
)
# What tells of somebody unnamed: familiar with the talks, briefed on them, with knowledge of them; speaking on
# condition of anonymity.
_PHRASE = rf"[Dd]?(?:{_OWNERS})?(?:[{_CAPS}nmorkub]{{1,6}}(?<!b)|(?<=[Dd])x(?=[q,.!]))"
BOUND_TO = LazyPattern(rf"(?:[nmkb][lij]|(?:l[nm]{{0,2}})?np){_PHRASE}(?:[pi]{_PHRASE}){{0,2}}+")
NAMELESS = LazyPattern(r",?bjD?npn")
# The name that a clause gives: who asked to be called Ida Roe.
NAMING = LazyPattern(rf"(?:H\.?)?+(?P<name>{_NAME})(?!['s])")
OF_PLACE = LazyPattern(
    rf"p(?:D?b?[mn]{{0,2}}[ognk]?(?={_CAP}))?{_CAP}(?:{_CAP}|I\.?|{_AND}|p(?=D?{_CAP})|(?<=[OE])j(?=D?{_CAP})|(?<=[pj])D|s(?={_CAP})){{0,6}}+"
    rf"o?(?![ruo]){_COUNTRY}"
)

# A work that a role serves: author of "The Long Way," host of “Big Show”.
WORK = LazyPattern(r'p"(?P<work>[^"]{1,10}?)[,.!]?"')
# A clause about the one just named, up to but without the comma or stop behind it, and with no speech in it.
_IN_CLAUSE = r'[^,.!;:"()q-]|(?<=[SHIZJ])\.|\([ZPB]\.?\)|,(?=[PB]\.?,)|,[NGBP]{1,3},(?=[xb])'
_WORK_NAME = r'(?:(?<=[i&"])"|(?<=[nor])"(?=[DNGBPAOEKQCFRU]))[^"!]{1,10}"'  # in “Long Way,” “Low Road” and “Home”
RELATIVE = LazyPattern(
    rf'(?:,?[wW](?!,)(?:{_IN_CLAUSE}|{_WORK_NAME}){{1,40}}(?:(?<=,")|(?=[,.!:-]|$))|-[wW](?:{_IN_CLAUSE}){{1,24}}(?=-)'
    rf"|,wx(?:[{_CAPS}DdmnorukpijISH]|\.(?<=[ISH]\.)){{1,12}}+(?=q))"  # who is chairman of the bank said
)
# Words behind a name that tell who that is and give no role: the smaller half of a pair, (who sang twice).
TOLD = LazyPattern(
    rf",[Dd][{_CAPS}mI1]{{0,5}}n(?:[pij][Dd]?(?:[{_CAPS}mnoukI1]|(?<=[Ddm])b){{1,6}}){{0,3}}(?=,[qx])"
    rf"|,b(?:[PAEOKQCFUDdmnorukpijl1]){{1,10}}(?=,[qx])"  # representing the tenants
    r"|\((?:[^()GNBH!q]){1,24}\)"
)
SURNAME = LazyPattern(r"(?:[GNB]|I\.?|[HSR]\.?)([GNBR])(?![GNBPARCO])")

# The words before a role: first whom it serves, then its field (Kenyan | health).  A department belongs to the
# office when that is capitalised (Treasury Secretary), and is whom it serves when not (a Treasury official).
_SPLIT = r"(?:.*[ftc1T])?+(?:[NGBP]{{0,3}}-?b)?+[mnkxb]*+(?P<affiliation>.*(?:[{}]|(?<=I)\.)(?:mo|o)?)?(?P<field>.*)"
SPLIT_OFFICE = LazyPattern(_SPLIT.format("NGBPAKQOEU"))
SPLIT_ROLE = LazyPattern(_SPLIT.format("NGBPAKQOEUFu"))
