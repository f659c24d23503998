"""Where a title ends: what belongs to it, whom it serves, and what only stands beside it."""

from __future__ import annotations

import pytest
from marked_mentions import marked

from quotekit.locale.en import EN
from quotekit.speakers.mentions.find import find_mentions
from quotekit.speakers.mentions.titles import to_mention
from quotekit.text.document import read

# What a name has beside it: a role joined to it, or somebody else.
BESIDE = """
[Bo Lind of Lima] and [a nurse] left. | - | nurse
[Senator Bo Lind of Lima] and [a nurse] left. | Senator @ Lima | nurse
They met [Ana Roe], and [a nurse] left. | - | nurse
They met [Ana Roe], and [the mayor of Lima]. | - | mayor @ Lima
They met [Ana Roe, a Kenyan], [a nurse] and [a poet]. | - | nurse | poet
[Supporters] include [Ana Roe, a nurse], [Hill Bank], [Orlo Club] and [the union]. | Supporters | nurse | - | - | -
[Ana Roe, director, Hill Bank], left. | director @ Hill Bank
[Ana Roe, a Kenyan and vice president for news at Nimbus], left. | vice president for news @ Nimbus
[Ana Roe, a Kenyan and lecturer on law at a college], left. | lecturer on law @ college
[Ana Roe, a lawyer for Nimbus and nurse and aide to Mr. Lind], left. | lawyer @ Nimbus; nurse @ Lind; aide @ Lind
[Ana Roe, a mayor and a nurse and aide to Mr. Lind], left. | mayor; nurse @ Lind; aide @ Lind
[Ana Roe, Minister for Sport and mayor of Lima], left. | Minister for Sport; mayor @ Lima
"""

# Texts that end without a full stop, as headlines and captions do.
CUT_SHORT = """
They met [Ana Roe, a senior nurse] | senior nurse
They met [a senior nurse] | senior nurse
They met [Bo Lind, the veteran nurse] | veteran nurse
They asked [Ana Roe, a Kenyan from Lima] | -
They asked [Ana Roe, a Kenyan of Lima] and | -
They asked [the Minister of Trade] and | Minister of Trade
They asked [Peru's Minister] of | Minister @ Peru
They asked [Peru's Minister] of the | Minister @ Peru
"""

# What prepositions add to a role: its field, a body, a place; or nothing that tells of it.
BEHIND = """
[Ana Roe, a press officer for parliament], left. | press officer @ parliament
[Ana Roe, a lawyer for university staff], left. | lawyer @ university staff
[Ana Roe, an organizer for unions], left. | organizer @ unions
[Ana Roe, an aide to the late union leader Jim Roe], left. | aide @ Jim Roe
[Ana Roe, a mother of three by marriage from Lima], left. | mother @ Lima
[Ana Roe, a mother of three from abroad at Nimbus], left. | mother @ Nimbus
[Ana Roe, a nurse] in tears, left. | nurse
[Ana Roe, a nurse] with the family's keys, left. | nurse
[The lawyer] with papers in hand left. | lawyer
They saw [the nurse] with keys. | nurse
[The spokeswoman by trade, Ana Roe], left. | spokeswoman
[Ana Roe, a reporter at the Lima Post in Hill Street], left. | reporter @ Lima Post
[Ana Roe, a nurse at Lima Hospital in the Hill District], left. | nurse @ Lima Hospital
[Ana Roe, a nurse in Lima in the Hill Hospital], left. | nurse @ Lima
[Ana Roe, an editor at Nimbus records in the Hill Group], left. | editor @ Nimbus records
[Ana Roe, a trader in Lima markets at the Hill Bank], left. | trader @ Hill Bank
[Ana Roe, an analyst of Kenyan markets at the Hill Bank], left. | analyst of Kenyan markets @ Hill Bank
[Ana Roe, head of FX strategy at the Hill Bank], left. | head of FX strategy @ Hill Bank
[Ana Roe, head of FX strategy at Nimbus], left. | head of FX strategy @ Nimbus
[Ana Roe, head of Peru operations at Nimbus], left. | head of Peru operations @ Nimbus
[Ana Roe, head of Lima markets], left. | head @ Lima markets
[Ana Roe, a judge in the town of San Felino], left. | judge @ San Felino
[Ana Roe, a farmer in the valley of Lima], left. | farmer @ Lima
[Ana Roe, a farmer in a valley of the Andes], left. | farmer @ Andes
[Ana Roe, veteran Syria director at Lima Watch], left. | veteran Syria director @ Lima Watch
[Ana Roe, a veteran Syria director at Lima Watch], left. | veteran Syria director @ Lima Watch
"""

# Words before a role that belong to it, and those that tell of a life.
BEFORE = """
[The gold dealer Bo Lind] left. | gold dealer
[Ana Roe, a gold trader], left. | gold trader
[The winning coach, Ana Roe], left. | winning coach
[A newborn specialist] left. | newborn specialist
[The nominated judge] left. | nominated judge
[Bo Lind, an Oscar-nominated actor], left. | actor
[Bo Lind, the 58-year-old current mayor], left. | mayor
[An Oslo-based 34-year-old] left. | 34-year-old
[The Oslo-born 34-year-old, Bo Lind], left. | 34-year-old
[The bank worker Ana Roe] left. | bank worker
[The hospital nurse Ana Roe] left. | hospital nurse
They met [union lawyer Bo Lind]. | union lawyer
[Lima bank chief Bo Lind] left. | chief @ Lima bank
"""

# Ministers and secretaries: a field of the state, or a country, a body, a person.
OF_STATE = """
[Secretary of Homeland Security Ana Roe] left. | Secretary of Homeland Security
[Peru's Minister of Health] left. | Minister of Health @ Peru
[Peru's Minister of Trade, Ana Roe], left. | Minister of Trade @ Peru
[Peru's Minister of Sport Ana Roe] left. | Minister of Sport @ Peru
[Peru's Secretary of Sport and Health, Ana Roe], left. | Secretary of Sport and Health @ Peru
[Peru's Minister for the Environment, Ana Roe], left. | Minister for the Environment @ Peru
[Ana Roe, Peru's Minister of the Environment], left. | Minister of the Environment @ Peru
[Lima's Secretary for Sport] left. | Secretary for Sport @ Lima
[Ana Roe, Secretary of the Lima Council], left. | Secretary @ Lima Council
[Ana Roe, Minister of Peru and Chile], left. | Minister @ Peru and Chile
[Ana Roe, Minister of Bordonia], left. | Minister @ Bordonia
[Ana Roe, Minister of Tarsis], left. | Minister @ Tarsis
[Ana Roe, Minister of Leisure], left. | Minister of Leisure
[Ana Roe, Minister of Farming], left. | Minister of Farming
[Ana Roe, Minister of Irrigation], left. | Minister of Irrigation
[Ana Roe, Minister of sport and trade], left. | Minister of sport and trade
[The Minister of the Interior, Ana Roe], left. | Minister of the Interior
[The Minister of Lands, Ana Roe], left. | Minister of Lands
"""

LINES = [line for table in (BESIDE, CUT_SHORT, BEHIND, BEFORE, OF_STATE) for line in table.strip().splitlines()]


@pytest.mark.parametrize("line", LINES)
def test_where_a_title_ends(line: str) -> None:
    assert marked(line) == line


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("The 34-year-old, Bo Lind, left.", "Bo Lind", None),
        ("The 34-year-old, Bo Lind, a nurse, left.", "Bo Lind", "nurse"),
        ("The household nurse, Bo Lind, left.", "Bo Lind", "household nurse"),
        ("A 58-year-old left.", None, "58-year-old"),
    ],
)
def test_an_age_is_no_title_of_a_name(text: str, name: str | None, title: str | None) -> None:
    document = read(text)
    mention = to_mention(document, find_mentions(document, EN.people)[0], EN.people)
    assert (mention.name, mention.title.text if mention.title else None) == (name, title)
