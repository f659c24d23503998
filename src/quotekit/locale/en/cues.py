"""English words that attribute.

Source: the project's own list of English verbs and nouns of speech, ordered by how often news uses them to
attribute (counts of cue words in the train split of PolNeAR, Newell and others 2018, and in the project's reading).
Strength 3 hardly does anything but attribute, 2 is a verb of speech with other uses, 1 attributes only
where quotation marks or a clause of speech stand beside it.
"""

from __future__ import annotations

from collections.abc import Iterator

from quotekit.locale.cues import CueTable, CueVerb

__all__ = ["CUES", "verb_of"]

_THAT = frozenset({"that"})
_OBJECT = frozenset({"object"})
_TOLD = frozenset({"object", "that"})
_TO = frozenset({"object", "to"})

# A row is LEMMA or LEMMA/PAST or LEMMA/PAST/PARTICIPLE; a doubled consonant is seen from the past form.
_ROWS: tuple[tuple[int, frozenset[str], str], ...] = (
    (3, _THAT, "say/said add explain reply tweet quip retort recount write/wrote/written"),
    (3, _TOLD, "tell/told"),
    (
        2,
        _THAT,
        """acknowledge admit/admitted allege announce answer argue assert bark beam begin/began/begun bellow blog boast
        brag/bragged caution chant claim clarify comment complain concede conclude confess confide confirm contend
        continue counter cry deadpan/deadpanned declare deny elaborate emphasise emphasize exclaim expand fume
        grumble growl hint hiss imply indicate insist instruct interject intone joke joke lament laugh lie/lied
        maintain marvel mention mock moan murmur muse mutter note observe opine plead pledge point post predict
        proclaim promise pronounce protest quote react reaffirm recall reckon recollect recommend reflect reiterate
        remark remember repeat report respond restate retweet reveal roar rule scoff scream shout shriek sigh signal
        smile snap/snapped snarl sneer speak/spoke/spoken speculate state stress suggest swear/swore/sworn summarise
        summarize surmise testify theorise theorize thunder underline underscore venture volunteer vow wail whisper
        wonder write yell hedge enthuse gush rejoice crow holler blurt chime chuckle philosophise assess stipulate
        posit postulate attest forecast/forecast disclose divulge relate retell/retold agree disagree text/texted
        email e-mail message weigh offer hazard tease banter reason crack preach lecture sum/summed""",
    ),
    (
        2,
        _TOLD,
        "advise assure inform notify remind warn ask beg/begged urge address brief alert reassure promise persuade",
    ),
    (
        2,
        _OBJECT,
        """accuse attack blame blast brand call characterise characterize chastise chide condemn criticise criticize
        decry defend denounce deride describe dismiss dub/dubbed hail label/labelled lambast laud mock portray
        praise rebuke refer/referred ridicule slam/slammed slate tout welcome""",
    ),
    (2, _TO, "demand order implore beseech challenge direct encourage exhort"),
    (
        1,
        _THAT,
        """apologise apologize believe bemoan charge cite compare concur/concurred credit decide declare deem
        demonstrate dispute doubt echo estimate expect express fear feel/felt figure find/found force forecast
        gesture grin/grinned hear/heard highlight hope identify imagine issue know/knew/known learn list liken
        mean/meant nod/nodded outline point pose prefer/preferred present project propose publish put/put question
        read/read recite recognise recognize refuse reject release rail regret/regretted seek/sought see/saw/seen
        share show/showed/shown sing/sang/sung sniff sob/sobbed think/thought threaten title entitle trumpet
        understand/understood view vote want warn wish worry grimace frown shrug/shrugged cheer boo cough gasp blush
        thank urge hold/held go/went/gone allow accept conjecture stammer stutter opine reprise print carry
        run/ran/run headline caption appeal invite invoke""",
    ),
)

# Nouns that name an act of speech: "his claim that", "in a statement", "words", "slogan".
_NOUNS = """admission allegation announcement answer argument assertion assessment assurance belief call claim comment
complaint conclusion confession contention criticism declaration demand denial description email e-mail estimate
explanation interview letter line memo message mantra motto note observation opinion plea pledge post prediction
promise proposal question reaction reasoning rejoinder remark reminder reply report request response rhetoric ruling
slogan speech statement suggestion testimony text tweet verdict view vow warning word words remarks comments"""


def _past(lemma: str) -> str:
    if lemma.endswith("e"):
        return lemma + "d"
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ied"
    return lemma + "ed"


def _third(lemma: str) -> str:
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ies"
    return lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


def _gerund(lemma: str, past: str) -> str:
    if past.endswith("ed") and len(past) > len(lemma) + 2 and past[:-3] == lemma:
        return past[:-2] + "ing"  # admitted -> admitting
    if lemma in {"put", "run", "begin"}:
        return lemma + lemma[-1] + "ing"
    if lemma == "lie":
        return "lying"
    if lemma.endswith("e") and not lemma.endswith("ee"):
        return lemma[:-1] + "ing"
    return lemma + "ing"


def verb_of(row: str, strength: int, frames: frozenset[str]) -> CueVerb:
    """The verb of a row LEMMA, LEMMA/PAST or LEMMA/PAST/PARTICIPLE, with all its forms.

    >>> verb_of("admit/admitted", 2, frozenset()).gerund
    'admitting'
    """
    lemma, *forms = row.split("/")
    past = forms[0] if forms else _past(lemma)
    return CueVerb(
        lemma=lemma,
        strength=strength,
        finite=(past, _third(lemma)),
        participle=forms[-1] if forms else past,
        gerund=_gerund(lemma, past),
        frames=frames,
    )


def _verbs() -> Iterator[CueVerb]:
    # The weakest rows first, so that a verb in two rows keeps its stronger reading.
    for strength, frames, rows in reversed(_ROWS):
        for row in rows.split():
            yield verb_of(row, strength, frames)


# Prepositions that attribute, by their first word.
_PREPOSITIONS = {"according": "according to", "per": "per", "words": "words of"}

CUES = CueTable.of(_verbs(), _NOUNS.split(), _PREPOSITIONS)
