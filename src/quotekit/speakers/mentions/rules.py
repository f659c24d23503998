"""The rules by which mentions are found, each with an example and a near miss; the grammar holds their patterns."""

from __future__ import annotations

from quotekit.rule import Rule

__all__ = ["RULES"]

RULES = (
    Rule(
        id="mention.named",
        summary="A name stands alone, or with an apposition behind it.",
        yes="Ana Roe, the mayor, opened the bridge.",
        no="The mayor opened the bridge.",
    ),
    Rule(
        id="mention.titled",
        summary="A name stands behind a title.",
        yes="Prime Minister Ana Roe opened the bridge.",
        no="Ana Roe, the prime minister, opened the bridge.",
    ),
    Rule(
        id="mention.the-titled",
        summary="A name stands behind an article and a title.",
        yes="The engineer Ana Roe opened the bridge.",
        no="The engineer opened the bridge.",
    ),
    Rule(
        id="mention.polite",
        summary="A name stands behind a polite form of address.",
        yes="Mrs. Roe opened the bridge.",
        no="Roe opened the bridge.",
    ),
    Rule(
        id="mention.origin-named",
        summary="A name stands behind an adjective of origin.",
        yes="Norwegian Ana Roe opened the bridge.",
        no="Ana Roe of Norway opened the bridge.",
    ),
    Rule(
        id="mention.owner-titled",
        summary="A name stands behind a title, and that behind the body or place that owns it.",
        yes="Norway's Prime Minister Ana Roe opened the bridge.",
        no="Prime Minister Ana Roe of Norway opened the bridge.",
    ),
    Rule(
        id="mention.owner-named",
        summary="A name stands behind the body or place that it belongs to.",
        yes="Norway's Ana Roe opened the bridge.",
        no="Ana Roe of Norway opened the bridge.",
    ),
    Rule(
        id="mention.role-comma-name",
        summary="A role, a comma and a name stand for one person.",
        yes="The bank's governor, Ana Roe, opened the bridge.",
        no="The bank's governor opened the bridge.",
    ),
    Rule(
        id="mention.role-named",
        summary="A role and the word named introduce a person.",
        yes="A worker named Ana Roe left.",
        no="A worker met Ana Roe.",
    ),
    Rule(
        id="mention.role-of-name",
        summary="A full name right behind the body that a role serves is that of the person.",
        yes="The official spokesman of the Ministry of Defence Igor Vashenko left.",
        no="The official spokesman of the Ministry of Defence left.",
    ),
    Rule(
        id="mention.role",
        summary="A role stands for somebody whom the text does not name there.",
        yes="A government spokesman opened the bridge.",
        no="Ana Roe opened the bridge.",
    ),
    Rule(
        id="mention.description-name",
        summary="Words beside a cue that are no role in any list, a comma, and the name of whom they describe.",
        yes="“It holds,” said the wheelwright, Bo Li.",
        no="“It holds,” said a farmer, Bo Li.",
    ),
    Rule(
        id="mention.body",
        summary="An organisation, an office or a place acts.",
        yes="The defence ministry opened the bridge.",
        no="The defence minister opened the bridge.",
    ),
    Rule(
        id="mention.pronoun",
        summary="A pronoun stands for somebody.",
        yes="Ana Roe opened the bridge. She left at noon.",
        no="Ana Roe opened the bridge. Roe left at noon.",
    ),
    Rule(
        id="mention.label",
        summary="A label with a colon opens the words of an interview or a transcript.",
        yes="Q: Why did it fall?\n\nA: Nobody looked.\n\nQ: Who should have?\n\nA: The town.",
        no="Ana Roe said: “Nobody looked.”",
    ),
    Rule(
        id="mention.phrase",
        summary="The words beside a cue stand for whoever spoke, though they are no name and no role.",
        yes="“The bridge is beyond repair,” the letter said.",
        no="“The bridge is beyond repair,” Ana Roe said.",
    ),
    Rule(
        id="mention.joint",
        summary="Several who are joined by “and” before or behind a cue spoke together.",
        yes="Ana Roe and Bo Lind said that the bridge was beyond repair.",
        no="“The bridge is beyond repair,” Ana Roe told Bo Lind.",
    ),
)
