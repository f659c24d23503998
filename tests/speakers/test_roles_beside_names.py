"""How far a mention goes with the roles beside it, and all its titles with whom each serves."""

from __future__ import annotations

import pytest
from marked_mentions import marked

MENTIONS = """
[Ana Roe, a mayor and a nurse], left. | mayor; nurse
[Ana Roe, a mayor and nurse, and a poet], left. | mayor; nurse; poet
[Ana Roe, a mayor], [a nurse] and [a poet] left. | mayor | nurse | poet
They met [Ana Roe, a nurse, and a poet]. | nurse; poet
They asked [Ana Roe] and [a nurse]. | - | nurse
They asked [Ana Roe, a lawyer, a pollster]. | lawyer; pollster
They asked [Ana Roe, a lawyer, adviser of the bank]. | lawyer; adviser @ bank
They asked [Ana Roe, a pollster], [campaign manager Bo Lind]. | pollster | campaign manager
[Ana Roe, a pollster], [lawyer Bo Lind] and [Cy Park] left. | pollster | lawyer | -
[Ana Roe, a pollster], and [Bo Lind, a lawyer], left. | pollster | lawyer
[Ana Roe, a lawyer and adviser to Mr. Lind], left. | lawyer @ Lind; adviser @ Lind
[Ana Roe, a lawyer for Nimbus and adviser to Mr. Lind], left. | lawyer @ Nimbus; adviser @ Lind
[Ana Roe, a Nimbus lawyer and adviser to Mr. Lind], left. | lawyer @ Nimbus; adviser @ Lind
[Ana Roe, a Kenyan and mother of two], left. | mother
[Ana Roe, a Republican and former mayor of Lima], left. | former mayor @ Lima
[Ana Roe, a Republican and head of the Lima Club], left. | head @ Lima Club
They asked [Ana Roe, a Kenyan and a nurse at Nimbus]. | nurse @ Nimbus
[Ana Roe, one of the lawyers], left. | lawyers
[Ana Roe, one of the family's lawyers], left. | lawyers @ family
[Ana Roe, one of the few nurses in Lima], left. | nurses @ Lima
[Ana Roe - a nurse] - left. | nurse
[Ana Roe — a nurse from Lima] — left. | nurse @ Lima
They asked [Ana Roe] — [a nurse] had left. | - | nurse
[Ana Roe (a nurse)] left. | nurse
[Ana Roe (the mayor of Lima)], [a nurse], left. | mayor @ Lima | nurse
[Ana Roe (a Kenyan)] left. | -
They asked [Ana Roe, a nurse], | nurse
They asked [Ana Roe, a nurse] and | nurse
They asked [Ana Roe, a Kenyan] and | -
[Health Minister Dr. Ana Roe] left. | Health Minister
[Ambassador Sir Bo Lind] left. | Ambassador
[The Rev. Dr. Bo Lind] left. | Rev.
[Mr. Justice Bo Lind] left. | Justice
[Dr. Professor Bo Lind] left. | Professor
[Mayor and lawyer Ana Roe] left. | Mayor; lawyer
[Secretary of State and Treasurer Ana Roe] left. | Secretary of State; Treasurer
[Ana Roe, secretary of state and candidate], left. | secretary of state; candidate
[Police spokesman Lt. Col. Rod Beer] left. | spokesman @ Police; Lt. Col.
[Army spokesman Maj. Gen. Rod Beer] left. | spokesman @ Army; Maj. Gen.
[Ana Roe, a mother of three], left. | mother
[Ana Roe, a mother of three from Lima], left. | mother @ Lima
[Ana Roe, a chemist by training], left. | chemist
[Ana Roe, a chemist by training and mayor of Lima], left. | chemist; mayor @ Lima
[Ana Roe, a lawyer by trade and mayor], left. | lawyer; mayor
[Ana Roe, an adviser to small firms], left. | adviser @ small firms
[Ana Roe, an adviser to banks], left. | adviser @ banks
[Ana Roe, a spokeswoman for victims], left. | spokeswoman @ victims
[Ana Roe, a spokeswoman for the bank], left. | spokeswoman @ bank
[Ana Roe, director for Asian affairs], left. | director for Asian affairs
[Ana Roe, director of Asian affairs at Nimbus], left. | director of Asian affairs @ Nimbus
[The director of Asian affairs] left. | director of Asian affairs
[Ana Roe, vice president for Asian affairs at Nimbus], left. | vice president for Asian affairs @ Nimbus
[Ana Roe, a vice president for news at Nimbus], left. | vice president for news @ Nimbus
[Ana Roe, head of human resources at Nimbus], left. | head of human resources @ Nimbus
[Ana Roe, head of a firm in Lima], left. | head @ firm
[The head of the union in Lima] left. | head @ union
[Ana Roe, a professor of law at the University of Lima], left. | professor of law @ University of Lima
[Ana Roe, a reporter with the Lima Post], left. | reporter @ Lima Post
[Ana Roe, a reporter at the paper], left. | reporter @ paper
[Ana Roe, a lecturer in law at Leeds], left. | lecturer in law @ Leeds
[Ana Roe, a lecturer on law at a college], left. | lecturer on law @ college
[Ana Roe, a nurse in the emergency room at Hill Hospital], left. | nurse @ Hill Hospital
[A nurse] in the north left. | nurse
[A nurse] from the north left. | nurse
[A nurse in the ward, Ana Roe], left. | nurse @ ward
[A nurse at the Lima hospital] left. | nurse @ Lima hospital
[The lawyer for the family] left. | lawyer @ family
[The lawyer for the family, Ana Roe], left. | lawyer @ family
[An adviser to the mayor] left. | adviser @ mayor
[A lawyer for victims] left. | lawyer @ victims
[The defense ministry official] left. | official @ defense ministry
[The bank boss Ana Roe] left. | boss @ bank
[The union representative Ana Roe] left. | representative @ union
[The hospital employee Ana Roe] left. | employee @ hospital
[Ana Roe, a union official], left. | official @ union
[The campaign official Ana Roe] left. | campaign official
[The party chief Ana Roe] left. | party chief
[A government official] left. | government official
[MP for Exeter Ana Roe] left. | MP @ Exeter
[The MP for Exeter, Ana Roe], left. | MP @ Exeter
[The MP for Exeter Ana Roe] left. | MP @ Exeter
[Senator for Ohio Bo Lind] left. | Senator @ Ohio
[Former ambassador to the Vatican Bo Lind] left. | former ambassador @ Vatican
[A veteran Republican strategist] left. | strategist @ Republican
[Bo Lind, a veteran Republican strategist], left. | strategist @ Republican
[Assistant U.S. Attorney Ana Roe] left. | Assistant U.S. Attorney
[Ana Roe, Syria director at Lima Watch], left. | Syria director @ Lima Watch
[Ana Roe, a lawyer for the family's bank], left. | lawyer @ family's bank
[Ana Roe, an aide to the mayor's party], left. | aide @ mayor's party
[The nurse] on duty left. | nurse
[The head of news at the Lima Post] left. | head of news @ Lima Post
[Ana Roe, a Kenyan and lawyer], left. | lawyer
[Ana Roe, a Kenyan and adviser to Mr. Lind], left. | adviser @ Lind
[Ana Roe - one of the lawyers] - left. | lawyers
[Ana Roe (one of the lawyers)] left. | lawyers
[Ana Roe, lawyer and nurse for the bank], left. | lawyer @ bank; nurse @ bank
[Ana Roe, lawyer of the bank and nurse for the union], left. | lawyer @ bank; nurse @ union
[Ana Roe, a lawyer, nurse for the union], left. | lawyer; nurse @ union
[Ana Roe, the bank's lawyer and adviser to Mr. Lind], left. | lawyer @ bank; adviser @ Lind
[The bank's lawyer and adviser Ana Roe] left. | lawyer @ bank; adviser
[Ana Roe, one lawyer of many], left. | lawyer
[Ana Roe, an official of the ministry], left. | official @ ministry
[The Hill official Ana Roe] left. | official @ Hill
[The police official Ana Roe] left. | official @ police
[A trade official] left. | trade official
They met [Lima-based lawyer Ana Roe]. | lawyer
They met [ex-mayor Bo Lind]. | former mayor
They met [then-mayor Bo Lind]. | former mayor
They met [Afro-Kenyan singer Bo Lind]. | singer @ Afro-Kenyan
[A worker named Antonio Roe] agreed. | worker
[TV presenter Bo Lind] left. | TV presenter
[Television presenter Bo Lind] left. | Television presenter
[Radio presenter Bo Lind] left. | Radio presenter
[Media analyst Bo Lind] left. | Media analyst
[The TV presenter] left. | TV presenter
[Secretary of Commerce Bo Lind] left. | Secretary of Commerce
[The Secretary of Commerce, Bo Lind], left. | Secretary of Commerce
[Minister of Trade and Industry Bo Lind] left. | Minister of Trade and Industry
[The Minister of the Environment, Ana Roe], left. | Minister of the Environment
[Ana Roe, Minister of the Environment], left. | Minister of the Environment
[Ana Roe, Minister of Trade], left. | Minister of Trade
[Ana Roe, Secretary for Health], left. | Secretary for Health
[Ana Roe, Minister of Peru], left. | Minister @ Peru
[Ana Roe, Minister for Health and Sport], left. | Minister for Health and Sport
[Foreign Minister Ana Roe] left. | Foreign Minister
[Environment Secretary Ana Roe] left. | Environment Secretary
[The Environment Secretary, Ana Roe], left. | Environment Secretary
[Peru's Environment Secretary, Ana Roe], left. | Environment Secretary @ Peru
[The Treasury Secretary, Ana Roe], left. | Treasury Secretary
[Oslo-based author Bo Lind] left. | author
[Bo Lind, an Oslo-based author], left. | author
[Bo Lind, a 58-year-old nurse], left. | nurse
[Bo Lind, a prize-winning author], left. | author
[Bo Lind, a Lima-born Oslo-based author], left. | author
[A 58-year-old nurse] left. | nurse
[A 58-year-old] left. | 58-year-old
[Ex-Treasury chief Bo Lind] left. | former chief @ Treasury
[Then-Treasury chief Bo Lind] left. | former chief @ Treasury
They met [Radio presenter Bo Lind]. | Radio presenter
They met [Television presenter Bo Lind]. | Television presenter
They met [Media analyst Bo Lind]. | Media analyst
They met [TV presenter Bo Lind]. | TV presenter
[The Radio presenter] left. | Radio presenter
[The Television presenter] left. | Television presenter
[The Media analyst] left. | Media analyst
[Ana Roe, Secretary of the Environment and Sport], left. | Secretary of the Environment and Sport
They asked [the Minister of the Environment]. | Minister of the Environment
They asked [the Minister of Health] | Minister of Health
They asked [the Secretary] of | Secretary
They asked [the Minister] of the | Minister
[The Minister of State, Ana Roe], left. | Minister of State
[The Minister for Women and Sport, Ana Roe], left. | Minister for Women and Sport
[The Minister of Peru] left. | Minister @ Peru
[The Peru minister] left. | minister @ Peru
[Finance Minister Bo Lind of Peru] left. | Finance Minister @ Peru
[Women Minister Bo Lind] left. | Women Minister
[Mayor and Lima lawyer Ana Roe] left. | Mayor; lawyer @ Lima
[Ana Roe, nurse at Lima markets], left. | nurse @ Lima markets
[Ana Roe, a judge at the Hill's court], left. | judge @ Hill's court
[Ana Roe, lawyer], and [Bo Lind] left. | lawyer | -
[The head of the team at Hill Bank] left. | head @ team
[The aide] by trade left. | aide
[The Minister of Health in Peru] left. | Minister of Health
"""


@pytest.mark.parametrize("line", MENTIONS.strip().splitlines())
def test_mentions_with_their_titles(line: str) -> None:
    assert marked(line) == line
