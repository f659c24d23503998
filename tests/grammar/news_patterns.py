"""Quoting patterns: one row each. To add a pattern, add a row; nothing else is needed.

Fields: {who} is the speaker, {a} {b} {c} whole sentences, {h1} {h2} the halves of one, {ask} {ask2} {cry} those that
end in ? and !, {say} a verb of saying, {noun} {predicate} {doing} words in marks, {topic} {accused} what is
spoken of, {clause} {clause2} {c1} {c2} reported clauses, {urged} {to} whom and what, {on} a day of saying, {fact} what
happens, {entrance} the same of the speaker, {other} another speaker,
{plain} {label} {handle} the speaker's bare name, label and account. A capital letter, {Who}, begins a sentence.
The signs and tags are explained in `news_writing`.
"""

from __future__ import annotations

from typing import NamedTuple

ANY = frozenset({"full", "surname", "pronoun", "role", "honorific", "again"})
NAMED = ANY - {"pronoun"}
FULL = frozenset({"full"})
SHORT = ANY - {"full"}
SURNAME = frozenset({"surname"})


class Pattern(NamedTuple):
    """A way to quote somebody, with all that the text says of it."""

    id: str
    template: str
    forms: frozenset[str] = ANY  # how the speaker may be named in it
    bodies: bool = False  # organisations, groups and people without a name may speak so
    alone: bool = False  # it fills its paragraph
    after: bool = False  # the same person spoke in marks in the paragraph before
    stance: str = "asserted"

    @property
    def weight(self) -> float:
        """How often it is taken where it fits: more often the fewer its places are."""
        return (3 if self.after else 1) / len(self.forms)


DIRECT = (
    Pattern("direct.after", "“<d>{a},</d>” {who}~ {say}."),
    Pattern("direct.after-inverted", "“<d>{a},</d>” {say} {who}.", NAMED),
    Pattern("direct.after-outside-comma", "“<d>{a}</d>”, {say} {who}.", NAMED),
    Pattern("direct.after-and-on", "“<d>{a},</d>” {who}~ {say}. “<d>{b}.</d>”", bodies=True),
    Pattern("direct.after-inverted-and-on", "“<d>{a},</d>” {say} {who}. “<d>{b}.</d>”", NAMED),
    Pattern("direct.inside", "“<d>{h1},</d>” {who}~ {say}, “<d>{h2}.</d>”"),
    Pattern("direct.inside-inverted", "“<d>{h1},</d>” {say} {who}, “<d>{h2}.</d>”", NAMED),
    Pattern("direct.before-comma", "{Who}~ {say}, “<d>{a}.</d>”"),
    Pattern("direct.before-colon", "{Who}~ {say}: “<d>{a}. {b}.</d>”"),
    Pattern("direct.colon-alone", "{Who}: “<d>{a}.</d>”", FULL, alone=True),
    Pattern("direct.then-added", "{Who}~ then <k>added</k>, “<d>{a}.</d>”", SHORT, after=True),
    Pattern("direct.question", "“<d>{ask}?</d>” {who}~ <k>asked</k>.", stance="asked"),
    Pattern("direct.question-inverted", "“<d>{ask}?</d>” <k>asked</k> {who}. “<d>{a}.</d>”", NAMED, stance="asked"),
    Pattern("direct.cry", "“<d>{cry}!</d>” {who}~ <k>shouted</k>."),
    Pattern("direct.told-reporters", "“<d>{a},</d>” {who}~ <k>told</k> <w>reporters</w>.", bodies=True),
    Pattern("direct.told-body", "{Who}~ <k>told</k> <w>the committee</w>: “<d>{a}.</d>”"),
    Pattern("direct.told-me", "“<d>{a},</d>” {who}~ <k>told</k> <w>me</w>."),
    Pattern("direct.told-paper", "“<d>{a},</d>” {who}~ <k>told</k> <w>the Halden Courier</w>. “<d>{b}.</d>”"),
    Pattern("direct.according-to", "“<d>{a},</d>” <k>according to</k> {who}.", FULL | SURNAME),
    Pattern("direct.in-a-statement", "“<d>{a},</d>” {who}~ {say} in <v>a statement</v>.", bodies=True),
    Pattern("direct.statement-first", "In <v>a statement</v>, {who}~ {say}: “<d>{a}.</d>”", NAMED, bodies=True),
    Pattern("direct.wrote-on", "{Who}~ <k>wrote</k> on <v>Twitter</v>: “<d>{a}. {b}.</d>”", bodies=True),
    Pattern("direct.in-a-tweet", "“<d>{a},</d>” {who}~ {say} in <v>a tweet</v>."),
    Pattern("direct.handle", "“<d>{a},</d>” <k>wrote</k> <m><n>@{handle}</n></m> on <v>Twitter</v>.", SURNAME),
    Pattern("direct.quoted-as-saying", "{Who}~ was <K>quoted as saying</K>: “<d>{a}.</d>”"),
    Pattern("direct.announced-by", "“<d>{a},</d>” it was <K>announced</K> by {who}.", NAMED, bodies=True),
    Pattern("direct.said-on", "“<d>{a},</d>” {who}~ {say} {on}."),
    Pattern("direct.said-on-inverted", "“<d>{a},</d>” {say} {who} {on}.", frozenset({"surname", "honorific"})),
    Pattern("direct.on-day-said", "{On}, {who}~ {say}: “<d>{a}.</d>”", NAMED),
    Pattern("direct.told-on", "“<d>{a},</d>” {who}~ <k>told</k> <w>lawmakers</w> {on}. “<d>{b}.</d>”"),
    Pattern("direct.two-paragraphs", "{Who}~ {say}: “<d>{a}.</d>¶“<d>{b}.</d>”", alone=True),
    Pattern(
        "direct.three-paragraphs",
        "“<d>{a},</d>” {say} {who}. “<d>{b}.</d>¶“<d>{ask}?</d>¶“<d>{c}.</d>”",
        NAMED,
        alone=True,
    ),
    Pattern("direct.bare-next", "“<d>{a}.</d>”", alone=True, after=True),
    Pattern("direct.introduced", "{Who:0}~ did not mince words.¶“<d>{a}. {b}.</d>”", NAMED, alone=True),
    Pattern("direct.entrance", "{entrance}¶“<d>{a},</d>” {pronoun} {say}.", NAMED, alone=True),
    Pattern("direct.from", "From {who}:¶“<d>{a}. {b}.</d>”", FULL, alone=True),
    Pattern("direct.dash", "“<d>{a}.</d>” —{who}", FULL, alone=True),
    Pattern(
        "direct.label",
        "<m2>HOST</m2>: <d2>{ask}?</d2>¶{label}: <d>{a}. {b}.</d>"
        "¶<m4>HOST</m4>: <d4>{ask2}?</d4>¶{label:3}: <d3>{c}.</d3>",
        SURNAME,
        alone=True,
    ),
    Pattern("direct.label-marks", "{label}: “<d>{a}.</d>”", SURNAME, alone=True),
    Pattern("direct.participle", "{Who}~ left the hall, <k>saying</k>: “<d>{a}.</d>”", NAMED),
    Pattern("direct.two-together", "“<d>{a},</d>” <k>said</k> <M>{who} and {other:0}</M>.", SURNAME),
    Pattern("direct.post", "“<d>{a}. {b}.</d>” — <M>{plain} (@{handle})</M>", SURNAME, alone=True),
    Pattern("direct.close-as-open", "“<d>{a},</d>“ {say} {who}.", NAMED, alone=True),
    Pattern(
        "direct.nested-end",
        "“<d><m7>The driver</m7> <k7>told</k7> <w7>me</w7>, ‘<d7>{cry},</d7>’</d>” {who}~ {say}. “<d>{b}.</d>”",
    ),
    Pattern(
        "direct.nested-middle",
        "“<d><m7>The driver</m7> <k7>said</k7>, ‘<d7>{cry},</d7>’ and left,</d>” {say} {who}.",
        NAMED,
    ),
    Pattern("direct.nested-term", "“<d>Nobody here uses the word ‘<u>flood</u>,’</d>” {who}~ {say}."),
    Pattern("direct.adding", "“<d>{a},</d>” {who:12}~ {say}, <k2>adding</k2>: “<d2>{b}.</d2>”"),
    Pattern("direct.after-fact", "{fact} “<d>{a},</d>” {who}~ {say}."),
    Pattern("direct.then-fact", "“<d>{a},</d>” {say} {who}. {fact}", NAMED),
    Pattern(
        "direct.questions",
        "{Who:0}~ took questions in the town hall.¶<m>Q</m>: <d>{ask}?</d>¶<m2>A</m2>: <d2>{a}.</d2>",
        frozenset({"full", "surname"}),
        alone=True,
    ),
    Pattern("direct.long-apposition", "<M>{Who}, who {deed} and {deed2}</M>, {say}: “<d>{a}.</d>”", SURNAME),
    Pattern(
        "direct.answers",
        "{Who} <k>asked</k>: “<d>{ask}?</d>”¶“<d2>{a},</d2>” {other:2} {say:2}.",
        SURNAME,
        alone=True,
        stance="asked",
    ),
    Pattern("direct.missing-close", "{Who}~ {say}: “<d>{a}. {b}.</d>¶{fact}", alone=True),
    Pattern("direct.missing-close-after-cue", "“<d>{a},</d>” {say} {who}. “<d>{b}.</d>¶{fact}", NAMED, alone=True),
    Pattern("direct.missing-open", "<d>{a},</d>” {say} {who}.", NAMED, alone=True),
)

MIXED = (
    Pattern("mixed.called-a", "{Who}~ <k>called</k> <x>{topic} a “<q>{noun}</q></x>”.", bodies=True),
    Pattern("mixed.called-inside-stop", "{Who}~ <k>called</k> <x>{topic} a “<q>{noun}.</q></x>”", bodies=True),
    Pattern("mixed.described-as", "{Who}~ <k>described</k> <x>{topic} as “<q>{predicate}</q></x>”.", bodies=True),
    Pattern("mixed.said-was", "{Who}~ <k>said</k> <x>{topic} was “<q>{predicate}</q></x>”.", bodies=True),
    Pattern("mixed.said-that-was", "{Who}~ <k>said</k> <x>that {topic} was “<q>{predicate}</q></x>”.", bodies=True),
    Pattern("mixed.and-would", "{Who}~ <k>said</k> <x>that {topic} was “<q>{predicate}</q>” and would fail</x>."),
    Pattern("mixed.two-parts", "{Who}~ <k>said</k> <x>{topic} was a “<q>{noun}</q>” and “<q>{predicate}</q></x>”."),
    Pattern("mixed.before-cue", "<x>{Topic} was “<q>{predicate},</q></x>” {who}~ <k>said</k>."),
    Pattern("mixed.according-to", "<k>According to</k> {who}, <x>{topic} was “<q>{predicate}</q></x>”.", NAMED),
    Pattern("mixed.accused", "{Who}~ <k>accused</k> <x>{accused} of “<q>{doing}</q></x>”.", bodies=True),
    Pattern("mixed.told-that", "{Who}~ <k>told</k> <w>reporters</w> <x>that {topic} was a “<q>{noun}</q></x>”."),
    Pattern(
        "mixed.statement", "In <v>a statement</v>, {who}~ <k>called</k> <x>{topic} a “<q>{noun}</q></x>”.", NAMED, True
    ),
    Pattern(
        "mixed.then-direct",
        "{Who}~ <k>called</k> <x>{topic} “<q>{predicate}</q></x>”. “<d2>{a}.</d2>”",
        NAMED,
        alone=True,
    ),
    Pattern("mixed.claim", "{Who}'s <k>claim</k> <x>that {topic} was “<q>{predicate}</q></x>” drew applause.", SURNAME),
    Pattern("mixed.on-day", "{Who}~ <k>called</k> <x>{topic} a “<q>{noun}</q></x>” {on}.", NAMED),
    Pattern(
        "mixed.and-direct",
        "{Who}~ <k>said</k> <x>{topic} was “<q>{predicate}</q></x>”. “<d2>{a},</d2>” {pronoun:2} {say:2}.",
        NAMED,
    ),
)

INDIRECT = (
    Pattern("indirect.said-that", "{Who}~ <k>said</k> <i>that {clause}</i>.", bodies=True),
    Pattern("indirect.said", "{Who}~ <k>said</k> <i>{clause}</i>.", bodies=True),
    Pattern("indirect.after", "<i>{Clause}</i>, {who}~ <k>said</k>.", bodies=True),
    Pattern("indirect.after-inverted", "<i>{Clause}</i>, <k>said</k> {who}.", frozenset({"full"})),
    Pattern("indirect.according-to", "<k>According to</k> {who}, <i>{clause}</i>.", NAMED, bodies=True),
    Pattern("indirect.according-to-after", "<i>{Clause}</i>, <k>according to</k> {who}.", NAMED, bodies=True),
    Pattern("indirect.told-that", "{Who}~ <k>told</k> <w>reporters</w> <i>that {clause}</i>.", bodies=True),
    Pattern("indirect.asked-whether", "{Who}~ <k>asked</k> <i>whether {clause}</i>.", stance="asked"),
    Pattern("indirect.denied", "{Who}~ <k>denied</k> <i>{denied}</i>.", stance="negated", bodies=True),
    Pattern("indirect.urged", "{Who}~ <k>urged</k> <w>{urged}</w> <i>{to}</i>.", bodies=True, stance="directed"),
    Pattern("indirect.announced-that", "{Who}~ <k>announced</k> <i>that {clause}</i>.", bodies=True),
    Pattern("indirect.warned-that", "{Who}~ <k>warned</k> <i>that {clause}</i>.", bodies=True),
    Pattern("indirect.report-found", "<m>A report by the {body}</m> <k>found</k> <i>that {clause}</i>.", SURNAME),
    Pattern("indirect.paper-reported", "<m>The Halden Courier</m> <k>reported</k> <i>that {clause}</i>.", SURNAME),
    Pattern("indirect.adding", "{Who:12}~ <k>said</k> <i>{clause}</i>, <k2>adding</k2> <i2>that {clause2}</i2>."),
    Pattern("indirect.interrupted", "<i>{c1}</i>, {who}~ <k>said</k>, <i>{c2}</i>.", NAMED),
    Pattern(
        "indirect.statement", "In <v>a statement</v>, {who}~ <k>said</k> <i>that {clause}</i>.", NAMED, bodies=True
    ),
    Pattern("indirect.said-on", "{Who}~ <k>said</k> {on} <i>that {clause}</i>.", NAMED, bodies=True),
    Pattern(
        "indirect.did-not-say", "{Who}~ <k>did not say</k> <i>whether {clause}</i>.", bodies=True, stance="negated"
    ),
    Pattern("indirect.thought", "{Who}~ <B>believes that {clause}</B>.", bodies=True),
    Pattern("indirect.then-direct", "{Who}~ <k>said</k> <i>{clause}</i>. “<d2>{a},</d2>” {pronoun:2} {say:2}.", NAMED),
)
