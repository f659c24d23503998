"""The rules by which a stretch in marks can be given to a speaker, each with an example and a near miss."""

from __future__ import annotations

from quotekit.rule import Rule

__all__ = ["RULES"]

RULES = (
    Rule(
        id="quotation.cue-after",
        summary="A cue with its subject stands right behind the words in marks.",
        yes="“The dam will hold until morning,” said Ana Roe, an engineer.",
        no="Ana Roe said: “The dam will hold until morning.”",
    ),
    Rule(
        id="quotation.clause-after",
        summary="A cue with its subject closes the sentence that holds the words in marks.",
        yes="The dam was “as sound as a bell” and needed no repair before the winter, Ana Roe said on Monday.",
        no="“The dam is as sound as a bell,” Ana Roe said on Monday.",
    ),
    Rule(
        id="quotation.cue-before",
        summary="A cue stands right in front of the words in marks, with at most a comma, a colon or “that” between.",
        yes="Ana Roe said: “The dam will hold until morning.”",
        no="“The dam will hold until morning,” Ana Roe said.",
    ),
    Rule(
        id="quotation.clause-before",
        summary="A cue stands in front of the words in marks in the same sentence, with words of the clause between.",
        yes="Ana Roe said the dam was “as sound as a bell” and needed no repair.",
        no="Ana Roe said: “The dam is as sound as a bell.”",
    ),
    Rule(
        id="quotation.verb-before",
        summary="A mention and a verb that no list holds stand in front of the words in marks.",
        yes="Ana Roe pooh-poohed the report as “a heap of wet paper from people who never saw a dam” on Monday.",
        no="Ana Roe said: “It is a heap of wet paper from people who never saw a dam.”",
    ),
    Rule(
        id="quotation.label",
        summary="A label with a colon, or “From X:” before a new paragraph, leads to the words.",
        yes="Ana Roe and Bo Lind spoke.\n\nRoe: Will the dam hold?\n\nLind: It will hold until morning.",
        no="Ana Roe said that the dam would hold: nobody believed her.",
    ),
    Rule(
        id="quotation.introduced",
        summary="The paragraph before ends with a cue and a colon, and the words in marks fill a new one.",
        yes="Engineer Ana Roe said in a statement on Monday:\n\n“The dam will hold until morning. Nobody must go.”",
        no="“The dam will hold until morning,” said engineer Ana Roe.",
    ),
    Rule(
        id="quotation.answer",
        summary="The words in marks fill a paragraph behind a question, and are of whoever spoke before it.",
        yes="“The dam will hold,” said Ana Roe.\n\n“For how long?” asked Bo Lind.\n\n“Until morning, I think.”",
        no="“The dam will hold,” said Ana Roe.\n\n“For how long?” asked Bo Lind.\n\n“Until morning,” she said.",
    ),
    Rule(
        id="quotation.dash",
        summary="A dash and a mention follow the words in marks.",
        yes="“The dam will hold until morning.” — Ana Roe",
        no="“The dam will hold until morning,” said Ana Roe.",
    ),
    Rule(
        id="quotation.colon",
        summary="A mention and a colon stand in front of the words in marks, without a verb.",
        yes="It was a long night at the dam. Then came Ana Roe, the engineer: “The dam will hold until morning.”",
        no="Ana Roe said: “The dam will hold until morning.”",
    ),
    Rule(
        id="quotation.far-before",
        summary="A cue stands in an earlier sentence of the paragraph.",
        yes="Ana Roe said the dam was old. It has stood since 1920. “It will not hold through the winter.”",
        no="Ana Roe said the dam was old and “will not hold through the winter”.",
    ),
    Rule(
        id="quotation.far-after",
        summary="A cue stands in a later sentence of the paragraph.",
        yes="“It will not hold through the winter.” The walls are wet, Ana Roe said.",
        no="“It will not hold through the winter,” Ana Roe said. The walls are wet.",
    ),
    Rule(
        id="quotation.mention-before",
        summary="A mention without a cue stands before the words in marks.",
        yes="Bo Li (mayor) “The dam will not hold through the winter.”",
        no="Bo Li, the mayor: “The dam will not hold through the winter.”",
    ),
    Rule(
        id="quotation.mention-after",
        summary="A mention without a cue stands behind the words in marks.",
        yes="“It will not hold through the winter.” That is how Ana Roe answered.",
        no="“It will not hold through the winter.” — Ana Roe",
    ),
    Rule(
        id="quotation.nested",
        summary="Inside the words of one, inner marks hold what another said, with a cue right beside them.",
        yes="“The engineer told us, ‘The dam will hold,’ and went home,” said Ana Roe.",
        no="“They call it ‘the dam that will hold’ and go home,” said Ana Roe.",
    ),
    Rule(
        id="quotation.unattributed",
        summary="The words in marks are speech, or may be, and the text names nobody who said them.",
        yes="The door bore a note. “Gone to look at the dam. I will be back before it breaks, if it breaks.”",
        no="“The dam will hold until morning,” said Ana Roe.",
    ),
)
