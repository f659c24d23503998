"""The English calendar: months, weekdays, units, counts and the small words that stand with them.

The words are those of any dictionary of English; zones are the abbreviations that news of the United States, Britain
and Europe prints.  Nothing here was taken from a corpus.
"""

from __future__ import annotations

from collections.abc import Mapping

from quotekit.locale.calendar import Calendar, Neighbours, TenseWords
from quotekit.locale.en.holidays import HOLIDAYS

_ONES = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth seventeenth eighteenth nineteenth"""
_MONTHS = """january february march april may june july august september october november december"""
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday"


def _counted(words: str, first: int = 1, step: int = 1) -> dict[str, int]:
    """The words with their numbers, from `first` on."""
    return {word: first + step * place for place, word in enumerate(words.split())}


def _same(kind: str, words: str) -> dict[str, dict[str, str]]:
    """A kind whose words stand for themselves."""
    return {kind: {word: word for word in words.split()}}


_NUMBERS: Mapping[str, Mapping[str, int]] = {
    "month": _counted(_MONTHS),
    "month_short": _counted("jan feb mar apr") | _counted("jun jul aug sep oct nov dec", 6) | {"sept": 9},
    "weekday": _counted(_WEEKDAYS),
    "weekday_short": _counted("mon tue wed thu fri sat sun") | {"tues": 2, "weds": 3, "thur": 4, "thurs": 4},
    "weekdays": _counted(" ".join(f"{day}s" for day in _WEEKDAYS.split())),
    "cardinal": _counted(f"{_ONES} eighteen nineteen") | _counted(_TENS, 20, 10) | {"zero": 0},
    "ordinal": _counted(_ORDINALS) | {"twentieth": 20, "thirtieth": 30, "twenty-first": 21},
    "scale": {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "dozen": 12},
    "decade_name": _counted(" ".join(f"{tens[:-1]}ies" for tens in _TENS.split()), 20, 10),
    "quarter_name": {f"q{n}": n for n in range(1, 5)} | {f"{n}q": n for n in range(1, 5)},
    "half_name": {"h1": 1, "1h": 1, "h2": 2, "2h": 2},
    "deictic": {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0},
    "last": {"last": -1, "previous": -1, "prior": -1, "preceding": -1, "latest": -1},
    "past": {"past": -1},
    "next": {"next": 1, "following": 1, "coming": 1, "upcoming": 1, "ensuing": 1, "subsequent": 1},
    "this": {"this": 0, "these": 0},
    "that": {"that": 0, "those": 0},
    "same": {"same": 0, "corresponding": 0, "comparable": 0},
    "current": {"current": 0},
    "recent": {"recent": -1},
    "few": {"couple": 2},
    "often": {"once": 1, "twice": 2, "thrice": 3},
}

_SYMBOLS: Mapping[str, Mapping[str, str]] = {
    "unit": {
        "minute": "TM",
        "hour": "TH",
        "day": "D",
        "week": "W",
        "fortnight": "FN",
        "weekend": "WE",
        "month": "M",
        "decade": "DE",
        "millennium": "ML",
        "semester": "HY",
        "weekday": "WD",
        "workday": "WD",
    },
    "quarter": {"quarter": "Q"},
    "year_unit": {"year": "Y"},
    "century": {"century": "CE"},
    "units": {
        "seconds": "TS",
        "minutes": "TM",
        "mins": "TM",
        "hours": "TH",
        "hrs": "TH",
        "days": "D",
        "weeks": "W",
        "fortnights": "FN",
        "weekends": "WE",
        "months": "M",
        "quarters": "Q",
        "years": "Y",
        "yrs": "Y",
        "decades": "DE",
        "centuries": "CE",
        "millennia": "ML",
        "semesters": "HY",
        "weekdays": "WD",
    },
    "season": {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
    | {"springtime": "SP", "summertime": "SU", "wintertime": "WI", "midsummer": "SU", "midwinter": "WI"},
    "seasons": {"springs": "SP", "summers": "SU", "autumns": "FA", "winters": "WI"},
    "part": {
        "morning": "MO",
        "afternoon": "AF",
        "evening": "EV",
        "night": "NI",
        "midday": "MI",
        "noon": "12:00",
        "midnight": "24:00",
        "dawn": "MO",
        "predawn": "MO",
        "daybreak": "MO",
        "sunrise": "MO",
        "dusk": "EV",
        "sunset": "EV",
        "nightfall": "EV",
        "lunchtime": "MI",
        "overnight": "NI",
        "midmorning": "MO",
        "midafternoon": "AF",
    },
    "parts": {"mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI"},
    "meridiem": {"a.m.": "a", "p.m.": "p", "am": "a", "pm": "p"},
    "zone": {
        zone: zone.upper()
        for zone in """gmt utc est edt cst cdt mst mdt pst pdt et ct mt pt bst ist cet cest eet eest msk jst aest aedt
        akst hst""".split()
    },
    "oclock": {"o'clock": "o'clock"},
    "era": {"bc": "BC", "bce": "BC", "ad": "AD", "b.c.": "BC", "a.d.": "AD", "b.c.e.": "BC", "c.e.": "AD"},
    "few": dict.fromkeys("few several many some dozens hundreds thousands various numerous".split(), "X"),
    "phase": {"early": "START", "wee": "START", "mid": "MID", "late": "END"},
    "edge": {
        "end": "END",
        "close": "END",
        "beginning": "START",
        "start": "START",
        "outset": "START",
        "turn": "START",
        "middle": "MID",
        "rest": "END",
        "remainder": "END",
        "height": "MID",
    },
    "about": {
        "about": "APPROX",
        "around": "APPROX",
        "nearly": "LESS_THAN",
        "almost": "LESS_THAN",
        "roughly": "APPROX",
        "approximately": "APPROX",
        "circa": "APPROX",
    },
    "more": {"more": "MORE_THAN", "least": "EQUAL_OR_MORE", "longer": "MORE_THAN"},
    "less": {"less": "LESS_THAN", "most": "EQUAL_OR_LESS", "fewer": "LESS_THAN"},
    "up": {"up": "EQUAL_OR_LESS"},
    "over": {"over": "MORE_THAN"},
    "future": {"future": "FUTURE_REF"},
    "now": {"now": "PRESENT_REF"},
    "adverb": {
        "hourly": "PT1H",
        "daily": "P1D",
        "nightly": "P1D",
        "weekly": "P1W",
        "fortnightly": "P2W",
        "monthly": "P1M",
        "quarterly": "P3M",
        "yearly": "P1Y",
        "annually": "P1Y",
        "biweekly": "P2W",
        "bimonthly": "P2M",
        "biennially": "P2Y",
    },
    "lasting": {
        "daylong": "D",
        "weeklong": "W",
        "monthlong": "M",
        "yearlong": "Y",
        "decadelong": "DE",
        "hourlong": "TH",
    },
    **_same("present_word", "currently nowadays presently"),
    **_same("past_word", "recently lately"),
    **_same("future_word", "soon"),
    **_same("near", "near short foreseeable immediate"),
    **_same("term", "term"),
    **_same("moment", "present"),
    **_same("while", "while"),
    **_same("so", "so"),
    **_same("final", "final"),
    "local": {"local": "local", "time": "time"},
    **_same("sometime", "sometime"),
    **_same("ahead", "ahead"),
    **_same("come", "come"),
    **_same("right", "right just"),
    **_same("possessive", "its his her their our my your"),
    **_same("filler", "additional consecutive straight full whole business trading working solid extra successive"),
    **_same("prep", "since until till by for during through throughout between within into beyond as under"),
    **_same("fiscal", "fiscal financial calendar academic tax school"),
    **_same("long", "long"),
    **_same("old", "old aged olds age"),
    **_same("every", "every each"),
    **_same("other_one", "other alternate"),
    **_same("earlier", "earlier"),
    **_same("later", "later"),
    **_same("before", "before"),
    **_same("after", "after afterward afterwards"),
    **{kind: {kind: kind} for kind in "ago hence than the of in on at to from and or no times per period half".split()},
    "a": {"a": "a", "an": "a", "another": "a"},
    "comma": {",": ","},
    "dot": {".": "."},
    "hyphen": {"-": "-"},
    "dash": {"–": "-", "—": "-", "--": "-"},
    "apostrophe": {"'": "'", "‘": "'"},
    "genitive": {"'s": "'s"},
    "open": {"(": "("},
    "close": {")": ")"},
}

CALENDAR = Calendar(
    numbers=_NUMBERS,
    symbols=_SYMBOLS,
    cased=frozenset(
        """may march august jan mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat
        sun est et ct mt pt met mst pst ist h1 h2 1h 2h""".split()
    ),
    doubtful=frozenset("may march april june august jan mar jun dec sun sat mon wed spring fall".split()),
    alone=frozenset("dawn daybreak sunrise dusk sunset nightfall midday overnight".split()),
    holidays=HOLIDAYS,
    tense=TenseWords(
        future=frozenset(
            """will would let's 'll won't wouldn't shall can can't could must should might may expects expect
            begins starts resumes reopens opens meets expires arrives ends returns takes goes faces hears hosts
            airs turns kicks plays travels visits votes launches premieres debuts departs closes leaves
            lifts docks lands sails speaks testifies concludes celebrates flies convenes reconvenes""".split()
        ),
        coming=frozenset({"will", "won't"}),
        able=frozenset({"could"}),
        pluperfect=frozenset({"had", "'d"}),
        said=frozenset({"said", "says"}),
        weak=frozenset("would wouldn't could can should must might may".split()),
        past=frozenset(
            """was were had did been said told went came took made began met saw got gave found left lost won held kept
            led brought bought sold paid sent spent built fell rose grew ran broke chose drew drove flew fought hit
            became knew wrote spoke stood struck taught thought threw wore shot beat quit hurt felt heard sought
            caught set born died fled used owed taken given seen shown known written driven chosen broken stolen
            spoken fallen grown drawn thrown sworn swore woke rode sang sank shook shrank slept slid spun sprang
            stole stuck swam swept swung tore wept withdrew blew clung crept dealt drank dug ate forbade forgot
            forgave froze hid laid leapt lit meant overtook rang slew strode undertook understood upheld bore
            overthrew""".split()
        ),
        perfect=frozenset({"have"}),
        being=frozenset("is are 'm 're comes".split()),
        lying=frozenset("back court out likely free away home closed".split()),
        plain=frozenset(
            "meet begin resume reopen expire arrive depart go play travel host face kick return fly gather".split()
        ),
        bare=frozenset("to did not n't didn't let make made see saw help helped".split()),
        bent=frozenset("expected scheduled planned due expecting planning intended slated forecast effective".split()),
        timed=frozenset(
            """meet begin resume reopen expire arrive depart go vote appear return start open testify reconvene
            rule""".split()
        ),
        promising=frozenset(
            """agreed asked called ordered invited urged promised vowed pledged decided hoped planned intended wanted
            proposed offered summoned told threatened""".split()
        ),
        auxiliary=frozenset("been had originally initially previously".split()),
        bound=frozenset(
            """is are was were set due ready going about preparing prepares prepare hoping wants want aims aim seeks
            seek needs need has have""".split()
        ),
        pledged={word: frozenset({"to", "prep"}) for word in "set likely plan plans intend intends hope hopes".split()}
        | {"ahead": frozenset({"of"}), "off": frozenset({"to", "prep"}), "heading": frozenset({"prep"})},
        shifted=frozenset("postponed adjourned delayed moved rescheduled extended deferred suspended remanded".split()),
        shifting=frozenset("to until till for from".split()),
        passive=frozenset("be being get is are stay stays remain remains keep keeps".split()),
        looking_back=frozenset({"since"}),
        looking_ahead=frozenset("until till through".split()),
        wished=frozenset("by for until till".split()),
    ),
    neighbours=Neighbours(
        telling=frozenset("when that before after of he she they i we".split()),
        tying=frozenset("as after too".split()),
        claiming=frozenset(
            """said told thought knew felt heard saw found wrote held swore read meant showed taught argued
            announced added believed claimed insisted warned promised pledged vowed hoped feared expected agreed
            confirmed denied noted noticed learned decided suggested stated stressed reported explained complained
            admitted predicted proposed recalled remembered replied ruled revealed discovered assumed concluded
            declared demanded ensured hinted indicated mentioned realised realized requested observed asserted
            acknowledged estimated emphasised emphasized cautioned concerned""".split()
        ),
        aged=frozenset("baby infant child toddler boy girl son daughter pup calf".split()),
        linking=frozenset(
            "with without by as because when while since until if although though but or outside inside like".split()
        ),
        repeating=frozenset("again later only once twice early late".split()),
        subjects=frozenset("he she it they i we you there all both nobody everybody everyone".split()),
        bounding=dict.fromkeys("by until till toward towards before".split(), frozenset("morning evening".split())),
        naming=frozenset({"mail"}),
        entire=frozenset({"full", "whole"}),
        vague=frozenset({"some"}),
        measured=frozenset("temperature temperatures degrees high highs low lows celsius fahrenheit".split()),
        throughout=frozenset({"during", "through", "throughout"}),
        lasting=frozenset(
            """agreement ban battle blockade boycott campaign case cease-fire ceasefire conflict crisis
            deal dispute embargo feud government inquiry insurgency investigation law marriage mission
            movement occupation pact partnership peace policy probe program programme project rebellion
            revolt row rule siege stalemate standoff strike tradition treaty trial truce uprising war""".split()
        ),
        counted=frozenset(
            """% percent people persons men women children troops soldiers workers employees jobs miles metres meters
            feet kilometres kilometers km kg kilos pounds tons tonnes dollars euros yen yuan rupees pesos votes
            points shares homes houses students patients cases deaths members seats pages words acres hectares
            barrels units civilians refugees residents households companies vehicles cars""".split()
        ),
        numbered=frozenset(
            """$ £ € ¥ # no number section h.r. flight route room highway interstate version model page chapter article
            rule resolution boeing airbus channel form unit vol volume code zip box suite apartment""".split()
        ),
        addressed=frozenset("street st avenue ave road rd boulevard blvd lane drive highway".split()),
        reporting=frozenset(
            """profit profits revenue revenues sales income earnings turnover growth results loss losses exports imports
            output gdp dividend economy inflation shipments""".split()
        ),
        playing=frozenset(
            """game games touchdown touchdowns yard yards scored score scores quarterback goal halftime basket rebounds
            interception fumble punt kickoff lead led tied team teams""".split()
        ),
        ruled=frozenset(
            """government administration cabinet ministry campaign family premiership presidency team""".split()
        ),
    ),
)
