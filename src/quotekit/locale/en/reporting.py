"""English words that attribute where no marks stand, by attitude and stance.

Source: the project's own list, begun from the words that cue indirect items in the train split of PolNeAR (Newell and
others 2018; counts only) and widened with the verbs of courts, business, science and sport.
"""

from __future__ import annotations

from collections.abc import Iterator

from quotekit.locale.en.cues import verb_of
from quotekit.locale.reporting import ReportingForm, ReportingTable, ReportingWord, forms_of
from quotekit.model import Attitude, Stance

__all__ = ["REPORTING"]

# A row of verbs is LEMMA or LEMMA/PAST or LEMMA/PAST/PARTICIPLE, as among the cues.
_VERBS: tuple[tuple[Attitude, Stance, str], ...] = (
    (
        "speech",
        "asserted",
        """say/said tell/told add announce report note argue claim suggest acknowledge accuse describe call
        criticize criticise explain insist declare warn tweet retweet write/wrote/written state reveal point
        cite promise vow pledge predict recall recount express praise defend attack blame respond reply concede
        admit/admitted complain confirm contend assert allege indicate mention stress emphasize emphasise
        conclude testify speak/spoke/spoken talk refer/referred discuss highlight offer propose denounce condemn
        condone mock ridicule slam/slammed blast decry lambaste lambast assail deride dismiss reiterate repeat
        remark observe comment joke quip/quipped boast brag/bragged hint imply signal/signaled signal/signalled
        caution advise inform notify assure reassure remind brief brand dub/dubbed label/labelled label/labeled
        portray paint cast/cast characterize characterise depict present list compare liken echo voice tout
        trumpet hail laud thank congratulate apologize apologise lament bemoan rail lash charge sue plead rule
        find/found show/showed/shown demonstrate estimate project forecast/forecast calculate identify disclose
        detail outline clarify elaborate proclaim publish post blog email e-mail text release issue unveil
        recommend reaffirm restate renew confess confide divulge leak relate allude invoke reference attribute
        credit attest certify submit/submitted volunteer interject counter retort rebut/rebutted refute
        challenge dispute contradict weigh opine muse theorize theorise postulate posit speculate bet/bet
        lie/lied swear/swore/sworn threaten rebuke chide scold admonish chastise castigate lecture preach rant
        vent fume rage mutter whisper shout scream yell chant answer sum/summed summarize quote read/read
        document chronicle record narrate teach/taught convey communicate broadcast/broadcast underscore
        underline exaggerate tease gush enthuse marvel jab/jabbed knock bash pan/panned critique champion
        advocate endorse nominate approve name appoint dedicate toast salute applaud commend welcome address
        articulate maintain affirm downplay belittle reprimand vouch co-sponsor spar/sparred""",
    ),
    (
        "speech",
        "asked",
        "ask question wonder inquire enquire query quiz/quizzed grill press poll survey",
    ),
    (
        "speech",
        "directed",
        """urge order demand call beg/begged implore instruct direct command encourage exhort invite lobby press
        pressure petition appeal summon beseech prod/prodded goad request recommend require mandate
        compel/compelled""",
    ),
    ("speech", "negated", "deny reject refuse decline disavow disclaim repudiate rebuff deflect withhold/withheld"),
    (
        "thought",
        "asserted",
        """believe think/thought want hope expect see/saw/seen know/knew/known feel/felt fear worry support oppose
        consider view regard seek/sought agree disagree prefer/preferred favor/favored favour favor wish
        plan/planned intend/intended mean/meant doubt suspect assume presume imagine envision envisage
        foresee/foresaw/foreseen anticipate reckon figure guess remember forget/forgot/forgotten realize realise
        recognize recognise understand/understood learn learn/learnt discover decide determine resolve
        choose/chose/chosen conclude judge deem rate rank perceive interpret/interpreted look focus concentrate
        care like dislike love hate loathe detest despise resent regret/regretted admire respect trust distrust
        mistrust value envy dread mourn grieve back embrace accept welcome concern anger delight please shock
        surprise stun/stunned alarm frustrate outrage disappoint impress convince persuade vote elect sign pass
        adopt allow permit/permitted ban/banned tie/tied side ally aim try attempt opt/opted aspire
        strive/strove/striven commit/committed prepare threaten long yearn crave desire need ponder contemplate
        weigh mull debate question dream picture visualize calculate count diagnose conceive entertain eye watch
        hear/heard notice ignore overlook underestimate overestimate misjudge reconsider rethink/rethought balk
        bristle cheer celebrate push pursue promote stand/stood hold/held take/took give/gave make/made put/put
        lay/laid lean enjoy appreciate relish tolerate mind authorize authorise restrict prohibit distance
        acquiesce disregard""",
    ),
    ("thought", "hedged", "seem appear sound look tend"),
)

_NOUNS: tuple[tuple[Attitude, Stance, str], ...] = (
    (
        "speech",
        "asserted",
        """claim statement announcement allegation accusation assertion argument comment remark criticism critique
        attack warning promise pledge vow prediction forecast estimate admission acknowledgment acknowledgement
        confession declaration assurance insistence contention suggestion hint complaint praise condemnation
        denunciation explanation description characterization portrayal depiction reference mention report
        testimony speech tweet letter message memo email post interview article editorial column story book ad
        advertisement poll survey study finding evidence analysis ruling verdict indictment lawsuit affidavit
        filing word rhetoric reply response reaction rebuttal answer rumor rumour news proposal offer
        recommendation endorsement apology tribute swipe jab rant lie joke reminder discussion speculation
        disclosure revelation notice threat charge advice defense defence rebuke dig boast quote cry""",
    ),
    ("speech", "asked", "question inquiry query"),
    ("speech", "directed", "call demand request order plea appeal petition invitation urging"),
    ("speech", "negated", "denial refusal rejection"),
    (
        "thought",
        "asserted",
        """belief view opinion hope fear worry concern doubt suspicion expectation assumption idea notion feeling
        sense thought conviction impression understanding knowledge confidence conclusion decision plan
        intention goal aim desire wish dream vision support opposition preference disdain contempt admiration
        respect affection hatred dislike anger outrage frustration disappointment enthusiasm interest focus
        attention position stance judgment judgement consensus sentiment skepticism scepticism faith trust
        regret sympathy willingness reluctance eagerness commitment determination recognition scrutiny hostility
        attitude perception assessment agreement resolve anxiety ambition attempt effort theory hypothesis""",
    ),
)

_ADJECTIVES: tuple[tuple[Attitude, Stance, str], ...] = (
    (
        "thought",
        "asserted",
        """confident certain sure convinced hopeful optimistic pessimistic worried concerned afraid fearful anxious
        nervous wary skeptical sceptical doubtful aware unaware mindful conscious proud ashamed glad happy
        unhappy pleased sad angry furious upset outraged disappointed frustrated surprised shocked alarmed
        thrilled excited delighted eager keen reluctant willing unwilling ready hesitant determined committed
        opposed  supportive  uncertain unsure interested grateful thankful sorry
        bullish bearish comfortable uncomfortable open clear unclear obvious enthusiastic passionate tired
        satisfied dissatisfied amazed impressed curious tempted dead-set   enamored enamoured
        leery mystified""",
    ),
    ("speech", "asserted", "quoted insistent adamant critical dismissive outspoken vocal"),
    ("speech", "hedged", "so-called self-described self-proclaimed"),
    ("thought", "hedged", "likely unlikely"),
)

_ADVERBS: tuple[tuple[Attitude, Stance, str], ...] = (
    (
        "speech",
        "hedged",
        "reportedly allegedly purportedly supposedly  ostensibly",
    ),
    ("thought", "hedged", "apparently seemingly presumably"),
)

_PREPOSITIONS: tuple[tuple[Attitude, Stance, str], ...] = (("speech", "asserted", "according per"),)

_TELLERS = """tell ask inform notify assure reassure remind warn advise urge beg implore instruct order direct encourage
    brief persuade convince exhort beseech email e-mail text teach show counsel press query grill invite
    request summon lecture address thank challenge"""

_MEDIA = """statement tweet tweets retweet interview interviews email emails e-mail e-mails letter letters memo memos
    memorandum speech speeches address post posts posting video videos message messages report reports
    conference briefing briefings article articles column op-ed essay editorial book books memoir memoirs
    autobiography novel blog podcast broadcast television tv radio twitter facebook instagram youtube telegram
    tiktok whatsapp snapchat linkedin reddit call testimony filing filings lawsuit complaint affidavit
    indictment deposition petition motion brief opinion ruling judgment verdict debate debates rally rallies
    remarks note notes release releases announcement communique communiqué newsletter presentation lecture
    sermon text texts teleconference webcast webinar paper study studies survey poll submission declaration
    dispatch cable diary documentary documents document court hearing hearings session meeting ad
    advertisement advert commercial newscast telecast program programme show q&a town-hall forum manifesto
    review profile story voicemail clip feed account website site page update bulletin circular"""


def _plural(noun: str) -> str:
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "sh", "ch", "x")) else "s")


def _rows() -> Iterator[tuple[str, ReportingWord]]:
    for attitude, stance, text in _PREPOSITIONS:
        for word in text.split():
            yield word, ReportingWord(word, "preposition", attitude, stance)
    for attitude, stance, text in _VERBS:
        for row in text.split():
            verb = verb_of(row, 2, frozenset())
            yield from forms_of(verb, attitude, stance).items()
    for attitude, stance, text in _NOUNS:
        for noun in text.split():
            yield noun, ReportingWord(noun, "noun", attitude, stance)
            yield _plural(noun), ReportingWord(noun, "noun", attitude, stance)
    plain: tuple[tuple[ReportingForm, tuple[tuple[Attitude, Stance, str], ...]], ...]
    plain = (("adjective", _ADJECTIVES), ("adverb", _ADVERBS))
    for form, rows in plain:
        for attitude, stance, text in rows:
            for word in text.split():
                yield word, ReportingWord(word, form, attitude, stance)


REPORTING = ReportingTable.of(_rows(), _TELLERS.split(), _MEDIA.split())
