"""English names and titles: closed classes as rows here, long lists in the files beside it."""

from __future__ import annotations

from pkgutil import get_data

from quotekit.locale.people import People
from quotekit.locale.shapes import SIGNS, Endings
from quotekit.locale.table import Table

__all__ = ["PEOPLE"]

# Class and words, as printed in small letters unless only the capitalised form has the class.
_CLOSED = {
    "D": """
        the a an another one some two three four five six seven eight nine ten several many few other others
        this these those every each most any no all eleven twelve
    """,
    "d": "his her their my our your its",
    "1": "Rs Tk",
    "s": "'s",
    "y": "he she they it we i you him them me us",
    "w": "who",
    "W": "whose",
    "p": "of",
    "j": "for on",
    "i": "in at near inside across throughout around",
    "l": "to with from by under",
    "&": "and",
    "+": "&",
    "f": "former ex then late retired past ousted sometime previously formerly",
    "t": "acting interim caretaker",
    "c": "also once himself herself current currently now longtime long-time own",
    "e": "general emeritus emerita designate elect laureate",
    "v": """
        van von der den de la del della di da dos du bin bint binti ibn ben al el le lo ter zu zum zur af av ould bte
        abu dela delos das dei vom arap oglu ole kyzy uulu los las degli dalla dello delle ibnu ag ap née nee
    """,
    "x": """
        that both or nor but yet so if as than though although because since until while whereas unless
        whether when where why how which about against behind over whom what whatever whoever there here not
        n't never ever only too very just even still again soon already always often perhaps maybe however
        instead meanwhile moreover furthermore indeed nevertheless nonetheless otherwise therefore thus
        hence besides despite during after before between among amid upon without within beyond toward
        towards above below through into onto off out up down away back per via unlike like according is are
        was were be been being am has have had having do does did done will would can could may might must
        shall should ought isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't
        wouldn't can't cannot couldn't mustn't shouldn't let let's saying telling ask add write went go goes
        going gone came come comes made make makes making took take takes got get gets gave give gives put
        puts saw see sees knew know knows felt feel feels found find finds left leave leaves held hold
        holds kept keep keeps began begin begins became become becomes met meet meets led lead leads ran run
        runs won win wins lost lose loses paid pay pays sent send sends spoke speak speaks stood stand
        stands spent brought bring brings bought built caught chose fell fought sat sought sold taught wants
        want wanted need needs needed seem seems seemed look looks looked try tries tried call calls called
        use used uses work works worked believe argue claim vow vows note warn announce suggest insist
        declare respond reply refuse refuses deny agree hope expect plan plans continue continues join joins
        remain remains accuse accuses urge praise praises blast blasts slam slams visit visits return
        returns serve serves recall explain describe describes appear appears die dies died live lives ahead
        ago later earlier today tomorrow yesterday tonight much more less least enough else almost
        nearly quite rather really actually certainly probably clearly simply yes no ok okay oh well please
        arose ate awoke bade blew bore broke clung crept dealt drank drew drove dug dwelt flew flung forbade forgave
        forgot froze grew heard hid knelt laid leapt lent mistook overcame overtook repaid rode sang sank shone shook
        shrank slept slid sprang stole strode struck strove stung swam swept swore swung threw tore undertook
        understood underwent wept withdrew withheld withstood woke wore wove wrung
        thanks thank sure right shrugs laughs smiles nods sighs grins frowns winks chuckles bigger
        smaller better worse larger lower greater longer
        shorter farther closer stronger weaker either neither none nothing something anything everything
        nobody somebody anybody everybody everyone someone anyone each such together apart along whom's
        amidst alongside including following concerning regarding considering given excluding barring
        pending themselves itself myself ourselves yourself mine yours hers theirs ours dear hello welcome
        hi happy good
    """,
    "q": """
        acknowledged added adds agreed agrees announced announces argued argues asked asks believed believes
        claimed claims conceded concluded continued declared declares denied denies expects explained
        explains hopes insisted insists joked noted notes praised quipped recalled recalls replied replies
        responded responds said say says slammed stated suggested suggests tell tells testified thinks
        thought told tweeted urged urges warned warns writes wrote
    """,
    "m": """
        best press opposition rear second third higher further technology international media news business
        communications television tv radio research state district sports insurance daily weekly elderly
        lonely friendly early monthly quarterly yearly likely only-child white black asian gay red
    """,
    "o": "ministry bureau",
    "k": "junior senior sophomore freshman",
    "u": """
        people police men women children wives families officials authorities leaders sources critics
        experts supporters opponents staff crew troops forces personnel clergy relatives friends neighbors
        neighbours policemen policewomen congressmen congresswomen councilmen businessmen businesswomen
        spokesmen spokeswomen firemen fishermen servicemen servicewomen lawmen gunmen midwives
        secretaries-general attorneys analysts prosecutors detectives investigators organizers organisers
        attendees adversaries allies backers colleagues pals fans groups organizations organisations
        companies agencies networks firms banks unions parties governments newspapers outlets committees
        councils ministries courts churches charities schools universities hospitals spectators onlookers
        bystanders eyewitnesses witnesses insiders outsiders advocates campaigners protesters demonstrators
        activists rebels militants insurgents extremists terrorists separatists observers economists
        academics intellectuals elites conservatives liberals moderates progressives evangelicals
        independents refugees migrants immigrants newcomers locals villagers islanders pensioners teens
        teenagers youths parents students survivors victims passengers commuters employees employers workers
        farmers traders investors bankers chiefs heads-of-state sisters brothers bosses coaches
    """,
}
_CAPITALS = {
    "H": """
        Mr Mrs Ms Mx Miss Dr Sir Dame Mme Mlle Messrs Madame Madam Monsieur Herr Frau Lord Lady Señor Senor
        Señora Senora Signor Signora Sri Shri Smt Datuk Tun Hajj Sayyid Ustad Pandit Drs Ven Archd Preb Mdm
        Dato Datin Encik Puan Pak Khun U Daw Ato Mzee Hajji Haji Alhaji Hajia Mallam Otunba Maulana Mullah Seu Dona
        Doña Engr Adv Señorita Signore Senhor Senhora Fräulein Shrimati Tengku Tunku
        Alhaja Sardar Gogo Ratu Hag Honourable Honorable Eng Ing Avv Ibu Bapak Woizero Thiru
        Dom Lic Arq Dra Seri Comrade Auntie Aunty Maître Hadji Hadj Elhadj El-Hadj Al-Hajj Haja Alh Cik Nyonya Bwana
        Ndugu Mwalimu Tannie Meneer Mevrouw Mijnheer Dhr Fröken Signorina Dottore Dottoressa Avvocato Onorevole
        Ingeniero Ingeniera Licenciado Licenciada Senyor Senyora Weizero Wayzaro Bhai Aling Mang Manong Barr Arc Surv
    """,
    "S": """
        Sen Rep Gov Gen Lt Col Sgt Maj Capt Cmdr Adm Brig Pvt Cpl Prof Rev Hon Pres Atty Supt Insp Det Sens
        Reps Govs Asst Sec Amb Lieut Fr Msgr Rt Cllr DCI Del
        Ch Coun Const Cr Cst Pfc Spc Pte Comdr Cdr Gens Profs Ald
    """,
    "I": "Ma St Ste Mt Ft Wm Chas Thos Jas Robt",
    "Q": "WHO",
    "J": "Jr Sr Jnr Snr II III IV Esq PhD MD",
    "F": """
        District State Staff Defense Defence Commerce Treasury Interior Labor Transportation Energy Education
        Agriculture Homeland Veterans Finance
    """,
    "T": """
        Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July
        August September October November December Feb Apr Jun Jul Aug Sept Oct Nov Dec Tues Thur Thurs
        Christmas Easter Ramadan Thanksgiving Halloween Passover English AM PM GMT EST EDT
    """,
    "x": "Jesus God Internet Web Twitter-sphere",
    "P": """
        New North South East West Northern Southern Eastern Western Central San Santa Los Las United Port
        Cape Downing Wall States Kingdom Emirates US UK
    """,
    "E": "Hall Church Post Mill Mills Street Temple Lodge Park Banks Fields Marsh Fleet Chapel Works Wing",
    "K": "UN EU",
    "C": "Crown Senior",
    "O": """
        House Court Nations Securities Technology International Media News Business Communications
        Television TV Radio Research Sports Insurance Communities Capital Group Partners
        Examiner Enquirer Observer Advertiser Caller
    """,
}
# Titles of nobility, church and bench that stand before names though they are given names too.
_TITLE_NAMES = """
    Major King Prince Princess Queen Bishop Judge Baron Duke Deacon Pope General Captain Sultan Deputy Chief Imam
"""
# Plurals of roles that are far more often verbs.
_VERBS_IN_S = """
    heads stars hosts faces guides chairs counsels whips forwards stewards ushers works makers bosses fixers
    founds
"""

_FUNCTION = "DdywWpjilxq&"  # classes whose words are the same capitalised
_ENDINGS = Endings(
    role=("woman", "man", "person", "ologist", "ographer", "ician", "onomist", "eer", "keeper", "maker", "writer"),
    role_like=("er", "or", "ist", "ian", "ant", "ee", "ster"),
    modifier=("al", "ic", "ive", "ary", "ory", "ous", "ine", "ese"),
    verbal=("ed", "ing"),
    adverb=("ly",),
    contracted=("'ve", "'re", "'ll", "'d", "'m", "n't", "'em"),
    uncounted=tuple("s ment tion sion ing ship ism nce ity ness ly men body one ure".split()),
)
_UNCOUNTED = """
    president senator governor congressman chairman mom dad coach captain research staff legend media press state city
    union church school court army navy county everyone science history team
"""

_TRADES = """
    aerospace air aluminium aluminum apparel autos aviation banking brewing broadband broadcasting cement coal coffee
    construction copper dairies energy engineering ferries finance footwear freight gas gaming haulage health healthcare
    insurance lumber maritime media mining oil oils optics outfitters paper petroleum pharmacies power rail retail
    rubber salt semiconductors shipbuilding shipping software solar steel sugar tea timber tires tobacco tools toys
    transport transportation travel tyres water wind
"""

# Nouns behind which the name of a body stands.  Source: compiled by hand.
_KINDS = """
    agency airline automaker bank bookmaker brewer broadcaster brokerage builder carmaker carrier chain charity
    chipmaker club company conglomerate consultancy developer drugmaker firm fund giant group insurer journal lender
    magazine maker manufacturer network newspaper ngo nonprofit operator outlet paper planemaker producer publisher
    regulator retailer shipbuilder start-up startup station steelmaker supermarket supplier tabloid tank think-tank
    toymaker union utility watchdog website
"""

# Fields that name a body before a country: Cricket Australia.  Source: compiled by hand.
_NATIONAL = """
    air archery arts athletics aviation badminton basketball border bowls boxing business canoe care consumer creative
    cricket cycling diving elections energy environment equestrian farmers fisheries fitness football golf gymnastics
    health heritage historic hockey housing immigration infrastructure judo lifesaving maritime natural netball nuclear
    nutrition parks rail rowing rugby sailing screen ski snooker softball sport sports statistics surf surfing
    swimming table team tennis tourism transport triathlon universities volleyball water weightlifting wrestling
"""

_ROLES = {
    "sen": "senator",
    "rep": "representative",
    "congressman": "representative",
    "congresswoman": "representative",
    "gov": "governor",
    "gen": "general",
    "lt": "lieutenant",
    "lieut": "lieutenant",
    "col": "colonel",
    "sgt": "sergeant",
    "maj": "major",
    "capt": "captain",
    "cmdr": "commander",
    "adm": "admiral",
    "brig": "brigadier",
    "pvt": "private",
    "cpl": "corporal",
    "prof": "professor",
    "rev": "reverend",
    "pres": "president",
    "atty": "attorney",
    "supt": "superintendent",
    "insp": "inspector",
    "det": "detective",
    "asst": "assistant",
    "sec": "secretary",
    "amb": "ambassador",
    "cllr": "councillor",
    "coun": "councillor",
    "const": "constable",
    "cst": "constable",
    "pfc": "private first class",
    "pte": "private",
    "ald": "alderman",
    "councilor": "councillor",
    "councilman": "councillor",
    "councilwoman": "councillor",
    "spokesman": "spokesperson",
    "spokeswoman": "spokesperson",
    "spox": "spokesperson",
    "chairman": "chair",
    "chairwoman": "chair",
    "chairperson": "chair",
    "adviser": "advisor",
    "policeman": "police officer",
    "policewoman": "police officer",
    "businessman": "businessperson",
    "businesswoman": "businessperson",
    "actress": "actor",
    "waitress": "waiter",
    "organiser": "organizer",
    "counsellor": "counselor",
    "defence": "defense",
    "labour": "labor",
    "ceo": "chief executive",
    "cfo": "chief financial officer",
    "coo": "chief operating officer",
    "vp": "vice president",
}


def _lines(name: str) -> list[str]:
    """The entries of a word list: its lines without those that begin with a number sign."""
    text = (get_data(__package__, name) or b"").decode()
    while text.startswith("#"):
        text = text[text.index("\n") + 1 :]
    return text.split("\n")[:-1]


def _people() -> People:
    women = frozenset(_lines("given_names_female.txt"))
    men = frozenset(_lines("given_names_male.txt"))
    places = _lines("places.txt")
    roles = _lines("roles.txt")
    # Of two classes the one that is entered later holds.
    words = dict.fromkeys(women, "G")
    words.update(dict.fromkeys(men, "G"))
    words.update((word, "B" if word in words else "P") for word in places)
    words.update(dict.fromkeys(_CAPITALS["P"].split(), "P"))
    words.update(dict.fromkeys(_lines("institutions.txt"), "K"))
    for word in _lines("origins.txt"):
        words[word] = "A"
        if word[-1] not in "sh":
            words[word + "s"] = "U"
    for word in _lines("role_modifiers.txt"):
        words[word] = "m"
    words.update((word.capitalize(), "O") for word in _lines("name_heads.txt"))
    for word in _lines("organisations.txt"):
        words[word] = "o"
    for word in roles:
        words[word] = "r"
        words[_plural(word)] = "u"
    for word in _VERBS_IN_S.split():
        words[word] = "n"
    for code, row in _CLOSED.items():
        words.update(dict.fromkeys(row.split(), code))
        if code in _FUNCTION:
            words.update([(word, code) for word in row.title().split() if word not in words])
    words.update(dict.fromkeys(_lines("styles.txt"), "S"))
    for code, row in _CAPITALS.items():
        words.update(dict.fromkeys(row.split(), code))
    words.update(dict.fromkeys(_TITLE_NAMES.split(), "R"))
    common = frozenset(_lines("common_words.txt"))
    # What shape tells of common words, so that it need not be told for every text.
    unknown = common.difference(words)
    words.update([(word, "n") for word in unknown if not word.endswith(_ENDINGS.telling)])
    words.update([(word, "b") for word in unknown if word.endswith(_ENDINGS.verbal)])
    words.update([(word, "x") for word in unknown if word.endswith(_ENDINGS.adverb)])
    words.update(SIGNS)
    return People(
        words=Table(words),
        women=women,
        men=men,
        common=common,
        roles=Table(_ROLES),
        endings=_ENDINGS,
        uncounted=frozenset(_UNCOUNTED.split()),
        trades=frozenset(_TRADES.title().split()),
        national=frozenset(_NATIONAL.title().split()),
        kinds=frozenset([form for kind in _KINDS.split() for form in (kind, kind.capitalize())]),
    )


def _plural(word: str) -> str:
    if word.endswith(("man", "men")) and word not in ("german", "human"):
        return word[:-2] + "en"
    if word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "ies"
    if word.endswith(("s", "ss", "x", "ch", "sh")):
        return word + "es"
    return word + "s"


PEOPLE = _people()
