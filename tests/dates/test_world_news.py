"""Dates in the news of all beats and countries, a line a case.

A date stands in brackets, with its type and value behind it: "He left on [Friday](DATE 2022-02-11)."
"""

from __future__ import annotations

import re

import pytest

from quotekit import extract_dates

_MARK = re.compile(r"\[([^\[\]]*)\]\((?:DATE|TIME|DURATION|SET) [^)]*\)")

# The lines by the day on which they were published.
NEWS = {
    "2022-02-15": """
The minister resigned on [Tuesday](DATE 2022-02-15), [hours](DURATION PTXH) after the vote.
The court in Nairobi will rule on [Friday](DATE 2022-02-18).
She was charged on [Saturday](DATE 2022-02-12) ([Feb 12](DATE 2022-02-12)) with fraud.
Heavy rain hit Durban over [the weekend](DATE 2022-W06-WE).
The Straits Times reported on [Feb 14](DATE 2022-02-14) that fares would rise.
Polling is due on [20 February](DATE 2022-02-20), the commission said.
Polls will open at [7am](TIME 2022-02-15T07:00) and close at [6pm](TIME 2022-02-15T18:00).
The election, set for [May 9](DATE 2022-05-09), will be close.
The lockdown began on [23rd March 2020](DATE 2020-03-23).
The lockdown began on [the 23rd of March, 2020](DATE 2020-03-23).
Covid-19 cases rose for the third straight day.
COVID-19 has killed thousands since [early 2020](DATE 2020).
The G20 met after COP26, and the iPhone 13 sold well.
The panel on the [Jan. 6](DATE 2022-01-06) riot met [last week](DATE 2022-W06).
Troops massed near the border in [recent weeks](DATE PAST_REF).
The firm posted a loss for [the quarter](DATE 2021-Q4) ended [December 31, 2021](DATE 2021-12-31).
Revenue rose 9% in [the three months](DURATION P3M) to [31 December](DATE 2021-12-31).
Sales fell 4% year-on-year and 2% month-on-month.
The group expects growth of 5% in [FY22](DATE 2022).
Operating profit in [H1 2021](DATE 2021-H1) was flat.
Inflation hit 7.5% in [January](DATE 2022-01), the highest since [1982](DATE 1982).
Inflation eased in [the 12 months](DURATION P12M) to [January](DATE 2022-01).
The central bank meets on [March 15](DATE 2022-03-15)-[16](DATE 2022-03-16).
The bond matures in [2032](DATE 2032).
The stock closed at $21.50 on [Monday](DATE 2022-02-14), its lowest in [almost two years](DURATION P2Y).
The ECB left rates unchanged [this month](DATE 2022-02) and will review them [next month](DATE 2022-03).
The Rams won the Super Bowl on [Sunday](DATE 2022-02-13).
Rovers scored in the 73rd minute and led 2-1 at the break.
He finished the race in 2:03:44.
He took 5-20 in 4.2 overs and made 103 off 92 balls.
Kick-off is at [19:45 GMT on Wednesday](TIME 2022-02-16T19:45).
The Lions won all ten games of the [2021](DATE 2021)-[22](DATE 2022) season.
The side last won the title in [2018](DATE 2018)/[19](DATE 2019).
The Tokyo [2020](DATE 2020) Games were held in [2021](DATE 2021).
She won gold in the women's 1500m and silver in the 3,000 metres.
The third Test starts in Lahore on [March 21](DATE 2022-03-21).
The storm will make landfall late on [Thursday](DATE 2022-02-17).
A magnitude 6.1 quake struck at [03:42 local time](TIME 2022-02-15T03:42) ([1942 GMT](TIME 2022-02-15T19:42)).
Snow is forecast from [Wednesday evening](TIME 2022-02-16TEV) until [noon on Thursday](TIME 2022-02-17T12:00).
It was the hottest [January](DATE 2022-01) since records began in [1910](DATE 1910).
The probe will reach Mars in [seven months](DATE 2022-09).
NASA launched the telescope on [Christmas Day](DATE 2021-12-25).
The rocket is to lift off no earlier than [March 3](DATE 2022-03-03) at [9:38 a.m. EST](TIME 2022-03-03T09:38).
The comet was last seen [about 50,000 years ago](DATE PAST_REF).
Doses must be given [three to eight weeks](DURATION P3W) apart.
Patients waited [more than 12 hours](DURATION PT12H) in the corridor.
Take one pill [twice a day](SET P1D).
The clinic opens [every weekday](SET P1D) from [8am](TIME 2022-02-15T08:00).
The drug was approved in [mid-December](DATE 2021-12).
The 34-year-old, who joined at 19, turns 35 in [June](DATE 2022-06).
Ana Roe, 54, was born on [4 July 1967](DATE 1967-07-04).
He died on [Monday](DATE 2022-02-14) aged 81.
She was jailed for [two years and six months](DURATION P2Y6M).
He was sentenced to [18 months](DURATION P18M) in prison.
Officers were called to the shop at [about 11.20pm on Friday](TIME 2022-02-11T23:20).
The robbery happened between [9pm](TIME 2022-02-15T21:00) and [11pm](TIME 2022-02-15T23:00).
Anyone who saw the van between [2](DATE 2022-02-02) and [4 February](DATE 2022-02-04) should call 101.
The flight, QF1, left at [0815hrs](TIME 2022-02-15T08:15).
Flight MH370 vanished on [8 March 2014](DATE 2014-03-08).
The festival runs [14](DATE 2022-02-14)–[18 February](DATE 2022-02-18).
The fair runs from [Feb. 14](DATE 2022-02-14) through [Feb. 18](DATE 2022-02-18).
Tickets go on sale [this Friday](DATE 2022-02-18) at [10 a.m. ET](TIME 2022-02-18T10:00).
Her album comes out on [Friday](DATE 2022-02-18).
The film opens [next Friday](DATE 2022-02-18).
The series returns [this autumn](DATE 2022-FA).
The museum reopens in [the spring of 2023](DATE 2023-SP).
The deal was signed [two weeks ago](DATE 2022-W05).
The factory opened [a decade ago](DATE 201).
The factory opened [10 years ago](DATE 2012).
The pact expires at [the end of 2022](DATE 2022).
The pact expires at [the end of the month](DATE 2022-02).
The pact expires [later this year](DATE 2022).
The school was closed for [two weeks](DURATION P2W) [last month](DATE 2022-01).
The chief has until [Friday](DATE 2022-02-18) to reply.
They have talked since [October](DATE 2021-10).
Talks have dragged on since [Oct. 2020](DATE 2020-10).
The plan aims for net zero by [2050](DATE 2050).
Emissions must halve [this decade](DATE 202), she said.
By [the mid-2030s](DATE 203), cars will be cleaner.
In [the late '60s](DATE 196) the port declined.
Vision [2030](DATE 2030) was unveiled in [2016](DATE 2016).
24/7 care costs more, and the split was 50/50.
Call 0800 1111, or 020 7946 0018, before [March](DATE 2022-03).
The house at 1900 Pine Street sold for $2022.
Article 370 was revoked on [August 5, 2019](DATE 2019-08-05).
Section 144 was imposed in the city on [Monday evening](TIME 2022-02-14TEV).
The Boeing 737 and the Airbus A320 flew; version 10.4.1 is out.
President Biden spoke [Tuesday afternoon](TIME 2022-02-15TAF).
In [the coming days](DATE FUTURE_REF), troops will leave.
At the time, he was mayor of Pune.
On the eve of the vote, he quit.
The May administration agreed.
Ms. May spoke in [May](DATE 2021-05), and Mr. August sang.
She will march in [March](DATE 2022-03).
The Sun reported it on [Sun 13 Feb](DATE 2022-02-13).
April showers came early, said June Roe.
Diwali fell on [Nov 4 last year](DATE 2021-11-04).
He was jailed for [two years and six months](DURATION P2Y6M).
It took [four hours, 20 minutes and five seconds](DURATION PT4H20M5S).
He knelt for [eight minutes 46 seconds](DURATION PT8M46S).
He was away for [a year and three months](DURATION P1Y3M).
He was away for [six months](DURATION P6M) and [two years](DURATION P2Y).
He was away for [the past two years](DURATION P2Y) and [six months](DURATION P6M).
It lasted [one day and six hours](DURATION P1DT6H).
On [the night of 16-17 April 1943](TIME 1943-04-16TNI), bombs fell.
On [the night of 16/17 April 1943](TIME 1943-04-16TNI), bombs fell.
On [the night of 16–17 April](TIME 2022-04-16TNI), bombs fell.
On [the night of April 16-17, 1943](TIME 1943-04-16TNI), bombs fell.
On [3 April 1943](DATE 1943-04-03) it rained. On [the morning of the 5th](TIME 1943-04-05TMO) it stopped.
A judge ordered the firm to pay $5 million [Monday](DATE 2022-02-14).
The mayor vowed to veto the bill [Monday](DATE 2022-02-14).
Leaders agreed to meet on [Friday](DATE 2022-02-18).
She was ordered to appear in court on [Friday](DATE 2022-02-18).
He decided to quit on [Friday](DATE 2022-02-11).
The two sides have agreed to resume talks in Oman on [Sunday](DATE 2022-02-20).
The ministers meet in Rome on [Thursday](DATE 2022-02-17).
They did not meet on [Thursday](DATE 2022-02-10).
The vote is on [Thursday](DATE 2022-02-17).
He may be freed on [Thursday](DATE 2022-02-17).
He may have been freed on [Thursday](DATE 2022-02-10).
He should have been freed on [Thursday](DATE 2022-02-10).
The minister resigned, effective [March 1](DATE 2022-03-01).
Snow is forecast for [Thursday](DATE 2022-02-17).
On [Friday](DATE 2022-02-18), the court will hear the case.
He said he would go on [Friday](DATE 2022-02-18).
They will vote after the break that began on [Friday](DATE 2022-02-11).
It opens [Saturday](DATE 2022-02-19), [a week](DURATION P1W) after it was due.
""",
    "2024-08-09": """
Voters go to the polls on [November 5](DATE 2024-11-05).
The governor signed the law on [July 30](DATE 2024-07-30).
The trial begins [Monday](DATE 2024-08-12) in Manila.
A court in Lagos adjourned the case until [September 12](DATE 2024-09-12).
The shares rose 3% on [Thursday](DATE 2024-08-08) and are up 18% [this year](DATE 2024).
The index fell 12% on [Monday](DATE 2024-08-05), its worst day since [1987](DATE 1987).
Net profit for [the first half](DATE 2024-H1) rose to 4bn rupees.
Net income in [the second quarter](DATE 2024-Q2) fell from $3bn [a year earlier](DATE 2023-Q2).
In [the second quarter of fiscal 2024](DATE 2024-Q2), margins rose.
Output grew 1.1% in [April](DATE 2024-04)-[June](DATE 2024-06).
Gold hit a record [earlier this week](DATE 2024-W32).
The firm will report on [Aug. 28](DATE 2024-08-28).
The team won its first medal in [52 years](DURATION P52Y).
The men's final starts at [21:30 CEST on Saturday](TIME 2024-08-10T21:30).
Paris [2024](DATE 2024) ends on [Sunday](DATE 2024-08-11).
She set the mark at the [2016](DATE 2016) Games, when she was 19.
The wildfire started on [the afternoon of July 24](TIME 2024-07-24TAF).
Temperatures will reach 40C by [the end of the week](DATE 2024-W32).
The hurricane made landfall at [7 a.m. on Monday](TIME 2024-08-05T07:00).
The strike hit the school at [dawn on Saturday](TIME 2024-08-03TMO).
[Overnight](TIME 2024-08-09TNI), drones struck a depot.
The war, [now](DATE PRESENT_REF) in its third year, drags on.
The hostages were taken on [October 7, 2023](DATE 2023-10-07).
[Two days](DURATION P2D) after the attack, the border closed.
The truce lasted [a week](DURATION P1W).
The truce lasted from [24](DATE 2023-11-24) to [30 November](DATE 2023-11-30).
He ruled for [more than three decades](DURATION P30Y).
Protests began in [early July](DATE 2024-07) and went on for [weeks](DURATION PXW).
The premier fled on [5 August](DATE 2024-08-05).
The curfew was lifted at [6 a.m.](TIME 2024-08-09T06:00) on the island.
Parliament passed the bill [late Thursday night](TIME 2024-08-08TNI).
[Earlier in the day](DATE 2024-08-09), he met the king.
[The same day](DATE 2024-08-09), prices rose.
The outbreak was declared in [2022](DATE 2022) and ended in [May 2023](DATE 2023-05).
The vaccine is given [once every three months](SET P3M).
He visits [every other Friday](SET XXXX-WXX-5).
The paper is published [weekly](SET P1W).
The bus runs [daily](SET P1D), except on [Sundays](SET XXXX-WXX-7).
They meet on [the first Monday of every month](SET P1M).
She is [now](DATE PRESENT_REF) minister, and was [recently](DATE PAST_REF) elected.
[Right now](DATE PRESENT_REF), the road is shut.
The road is shut for [now](DATE PRESENT_REF).
[These days](DATE PRESENT_REF), few people write letters.
In [the past](DATE PAST_REF), few people flew.
The bridge will open [soon](DATE FUTURE_REF).
The bridge will open in [the near future](DATE FUTURE_REF).
The plan was shelved for [some time](DURATION PXX).
It took [a while](DURATION PXX).
He has lived there for [years](DURATION PXY).
It took [half a century](DURATION P50Y).
It took [a year and a half](DURATION P1Y6M).
It took [one and a half hours](DURATION PT1H30M).
It took [90 minutes](DURATION PT90M).
[Eight years](DURATION P8Y) on, and [10 years](DURATION P10Y) after the fire, nobody was charged.
The law dates from the [18th](DATE 17) and [19th centuries](DATE 18).
The temple dates back to the [9th century](DATE 08).
The temple was built in [1500 B.C.](DATE BC1500).
The fossil is 66 million years old.
[The 1980s](DATE 198) and [1990s](DATE 199) were lean.
The singer of [the seventies](DATE 197) died [Wednesday](DATE 2024-08-07).
It was [Friday 9 August](DATE 2024-08-09).
It was [Fri 9 Aug 2024](DATE 2024-08-09).
It was [9-Aug-2024](DATE 2024-08-09).
It was [09/08/2024](DATE 2024-09-08).
Updated [3:15 PM EDT, August 9, 2024](TIME 2024-08-09T15:15).
Updated [Aug 9, 2024](DATE 2024-08-09), [3:15 PM EDT](TIME 2024-08-09T15:15).
Published: [9 August 2024](DATE 2024-08-09), [14:05 BST](TIME 2024-08-09T14:05)
[2024-08-09T14:05:00Z](TIME 2024-08-09T14:05)
[The tax year 2023](DATE 2023)-[24](DATE 2024) ended.
The [three-day](DURATION P3D) summit ends [today](DATE 2024-08-09).
The [48-hour](DURATION PT48H) strike starts [tomorrow](DATE 2024-08-10).
The 12-year-old and the 3-month-old were safe.
The 1,200 people of the 19th district voted.
Some 2,000 troops and 1900 refugees came.
Terminal 5 and Gate 24 were shut; bus 19 ran.
In [November](DATE 2024-11), voters will choose.
In [November](DATE 2023-11), voters chose.
She has led the party since [last September](DATE 2023-09).
He was arrested [last Tuesday](DATE 2024-08-06).
He will be freed [next Tuesday](DATE 2024-08-13).
He was fired [that same week](DATE 2024-W32).
""",
    "2019-12-31": """
[The year 2019](DATE 2019) was dry.
Fires broke out on [Monday](DATE 2019-12-30) and spread [overnight](TIME 2019-12-30TNI).
The parade is [tomorrow](DATE 2020-01-01).
The parade is on [New Year’s Day](DATE 2020-01-01).
The tax rises on [Jan. 1](DATE 2020-01-01).
The tax rises [next month](DATE 2020-01).
The tax rose in [January](DATE 2019-01).
The bank will cut rates [early next year](DATE 2020).
The bank cut rates [last week](DATE 2019-W52).
The vote is [a week from Thursday](DATE 2020-01-09).
The vote was held on [12 December](DATE 2019-12-12).
Shops were full on [Boxing Day](DATE 2019-12-26).
They met on [Christmas Eve](DATE 2019-12-24).
They will meet on [Australia Day](DATE 2020-01-26).
By [the end of the decade](DATE 201), the mine had closed.
[Next decade](DATE 202), the mine will close.
""",
    "2023-03-01": """
The army took the town on [22 February](DATE 2023-02-22). [Two days later](DATE 2023-02-24), it withdrew.
He was elected in [2006](DATE 2006). [Three years later](DATE 2009), he resigned; [that same year](DATE 2009), he moved.
The mine opened in [May 1998](DATE 1998-05). [The following year](DATE 1999), it closed.
The talks began on [Friday](DATE 2023-02-24). [The next day](DATE 2023-02-25), they failed.
She was seen on [Feb. 3](DATE 2023-02-03) and died [four days later](DATE 2023-02-07).
The trial of [2021](DATE 2021) ended on [Oct. 5 of that year](DATE 2021-10-05).
The quake of [6 February](DATE 2023-02-06) came [a week](DURATION P1W) before the vote.
Turkey votes on [14 May](DATE 2023-05-14), [almost three months](DURATION P3M) after the quake.
The ship left on [January 30](DATE 2023-01-30) and arrived on [the 21st of February](DATE 2023-02-21).
Rent rose 10% in [the year](DURATION P1Y) to [January](DATE 2023-01).
Prices rose 0.4% in [February](DATE 2023-02) from [January](DATE 2023-01).
The bill would ban sales from [2030](DATE 2030) onwards, or [2035](DATE 2035) at the latest.
Nigeria voted on [Saturday](DATE 2023-02-25); results came early on [Wednesday](DATE 2023-03-01).
The jury heard that he called at [8.44pm on June 7, 2021](TIME 2021-06-07T20:44).
The blaze began shortly before [midnight on Tuesday](TIME 2023-02-28T24:00).
Trains collided at [around 11:20 p.m. on Tuesday](TIME 2023-02-28T23:20).
The budget is on [March 15](DATE 2023-03-15), and the polls are [two months](DURATION P2M) away.
The Lok Sabha meets from [March 13](DATE 2023-03-13) to [April 6](DATE 2023-04-06).
It will be shown on [Sunday, March 12](DATE 2023-03-12) at [8 p.m. ET](TIME 2023-03-12T20:00).
She is due back in court on [April 4](DATE 2023-04-04).
He has been held since [last June](DATE 2022-06).
He has been in jail for [the last 14 months](DURATION P14M).
He is to serve between 10 and [15 years](DURATION P15Y).
He worked [10-hour](DURATION PT10H) shifts, [six days a week](SET P1W).
The [two-and-a-half-hour](DURATION PT2H30M) film won.
The [2022](DATE 2022) World Cup was held in [November](DATE 2022-11) and [December](DATE 2022-12).
In [1 BC](DATE BC0001) nobody counted so.
He was born in [about 1520](DATE 1520) and died in [1584](DATE 1584).
From [May](DATE 1915-05) to [October 1915](DATE 1915-10) the front was quiet.
In [spring 1915](DATE 1915-SP) the front moved. By [that autumn](DATE 1915-FA) it was still.
""",
    "2025-06-11": """
The chancellor will set out the plan on [Wednesday](DATE 2025-06-11).
The chancellor set out the plan on [Tuesday afternoon](TIME 2025-06-10TAF).
The senator flew to Kyiv [late last month](DATE 2025-05).
The deadline was extended by [30 days](DURATION P30D) to [July 9](DATE 2025-07-09).
Voting begins at [8 a.m. on June 24](TIME 2025-06-24T08:00).
The tariff took effect at [12:01 a.m. EDT on June 4](TIME 2025-06-04T00:01).
The commission has [two weeks](DURATION P2W) to decide.
The law firm said in a [2023](DATE 2023) filing.
He has been prime minister since [April 10](DATE 2025-04-10).
The bank expects inflation to fall by [early 2026](DATE 2026).
GDP shrank in [the three months](DURATION P3M) ended [March 31](DATE 2025-03-31).
Unemployment rose to 4.6% in [the three months](DURATION P3M) to [April](DATE 2025-04).
Sales rose 6% in [May](DATE 2025-05) from [a year earlier](DATE 2024).
Exports fell 3.2 percent in [the first five months](DURATION P5M) of [the year](DATE 2025).
Oil fell to its lowest since [February 2021](DATE 2021-02).
Shares are up 12% so far [this year](DATE 2025) and 3% [this week](DATE 2025-W24).
The index rose again.
The strike, [now](DATE PRESENT_REF) in its second week, hit ports.
It was the fastest growth in [more than three years](DURATION P3Y).
The [five-year](DURATION P5Y) yield fell; the [10-year](DURATION P10Y) note rose.
The plant will run [24 hours a day](SET P1D).
The [two-day](DURATION P2D) meeting ends on [June 18](DATE 2025-06-18).
The [2025](DATE 2025)/[26](DATE 2026) season starts on [16 August](DATE 2025-08-16).
India beat England at Leeds in [2002](DATE 2002) and again in [1986](DATE 1986).
He made his debut aged 17.
The final is at [8pm BST on Sunday](TIME 2025-06-15T20:00).
The race starts at [14:00 local time on Sunday](TIME 2025-06-15T14:00).
She lost in [last year](DATE 2024)'s final.
The match was abandoned on day four.
Police said the crash happened shortly after [6 p.m. Saturday](TIME 2025-06-07T18:00).
The blast struck at [about 3:15 in the morning](TIME 2025-06-11T03:15).
The suspect was last seen [Sunday night](TIME 2025-06-08TNI) in Marseille.
He fell on [June 2](DATE 2025-06-02); the body was found [three days later](DATE 2025-06-05).
The jury was out for [less than four hours](DURATION PT4H).
The hearing is on [Thursday](DATE 2025-06-12) at [10:30](TIME 2025-06-12T10:30).
A funeral will be held at [11 a.m. Friday, June 13](TIME 2025-06-13T11:00), at the church.
He died on [6 June 2025](DATE 2025-06-06), at the age of 92.
She was born in Accra on [the 12th of May 1931](DATE 1931-05-12).
He fought from [1943](DATE 1943) until the end of the war.
In [the 1960s](DATE 196) and ['70s](DATE 197).
Cases peaked in [the winter of 2020-21](DATE 2020-WI).
Doctors see 10 cases a week.
The heat will last until at least [Friday](DATE 2025-06-13).
Rain is likely [tonight](TIME 2025-06-11TNI) and [tomorrow morning](TIME 2025-06-12TMO).
Winds may reach 90 mph by [Thursday afternoon](TIME 2025-06-12TAF).
The lander will touch down at [3:17 p.m. EDT on June 5](TIME 2025-06-05T15:17).
The eclipse on [August 12, 2026](DATE 2026-08-12), will be total.
[Half a century](DURATION P50Y) after the war, he wrote it down.
[Last Christmas](DATE 2024-12-25), the town was dark.
The pilgrims come [every year](SET P1Y) in [June](DATE 2025-06).
The parade is held on [the second Saturday of June](DATE 2025-06-14).
The house is open [Monday](DATE 2025-06-09) to [Friday](DATE 2025-06-13).
The shop opens from [9am](TIME 2025-06-11T09:00) to [5pm](TIME 2025-06-11T17:00).
The visa lasts [90 days](DURATION P90D).
A ceasefire was agreed in [the early hours of Wednesday](TIME 2025-06-11TMO).
Aid was cut off for [11 weeks](DURATION P11W).
The siege has gone on for [20 months](DURATION P20M).
The treaty was ratified by [the autumn of 1921](DATE 1921-FA).
The ministry said earlier on [Wednesday](DATE 2025-06-11).
The minister told the BBC [the previous day](DATE 2025-06-10) that he would stay.
He is due to speak later on [Wednesday](DATE 2025-06-11).
Since then, nothing has changed.
The king reigned for [70 years and 214 days](DURATION P70Y214D).
The museum, shut since [March of 2020](DATE 2020-03), reopened in [mid-May](DATE 2025-05).
The pledge covers [the next four financial years](DURATION P4Y).
[Financial year 2024](DATE 2024)-[25](DATE 2025) was the best yet.
Net profit for [Q1 FY26](DATE 2026-Q1) rose.
The poll of [3](DATE 2025-06-03)-[7 June](DATE 2025-06-07) put him ahead.
The poll was taken [June 3](DATE 2025-06-03) to [June 7](DATE 2025-06-07).
The poll was taken between [29 May](DATE 2025-05-29) and [2 June](DATE 2025-06-02).
From [June 30](DATE 2025-06-30), fares will rise.
Fares rose from [June 1](DATE 2025-06-01).
As of [June 10](DATE 2025-06-10), 300 were ill.
The firm, founded [25 years ago](DATE 2000), went under [this week](DATE 2025-W24).
[Two years](DURATION P2Y) on, the town is empty.
Within [hours](DURATION PTXH), the square was full.
In the [days](DURATION PXD) after the vote, he hid.
It comes [days](DURATION PXD) after a strike killed 12.
It comes [a day](DURATION P1D) after a strike killed 12.
""",
    "2022-03-01": """
During [the winter of 1941–42](DATE 1941-WI) the front was still. In [1942](DATE 1942) it moved.
""",
    "2013-03-18": """
The bank will stay closed until [Thursday](DATE 2013-03-21), the third such extension.
He left in [2003](DATE 2003). By [the end of that year](DATE 2003), he was back.
They wed on [June 14, 1952](DATE 1952-06-14). The show of [2013](DATE 2013) airs at [9 p.m.](TIME 2013-03-18T21:00)
He left on [15-02-2013](DATE 2013-02-15) and came on [1.3.2013](DATE 2013-03-01).
""",
    "2024-11-27": """
He was held in [the wee hours of Monday](TIME 2024-11-25TMO).
It is marked [every October 20](SET XXXX-10-20).
The rites are held [every Feb. 25](SET XXXX-02-25), and [every 4 May](SET XXXX-05-04).
The case was filed [last Nov. 19](DATE 2024-11-19), the other [last March 3](DATE 2024-03-03).
The [Boxing Day](DATE 2024-12-26) Test is sold out.
The tour was in [the second half of October](DATE 2024-10).
The bridge will open by [Christmas](DATE 2024-12-25).
They play again on [Saturday](DATE 2024-11-30), after a break in play on [Tuesday](DATE 2024-11-26).
Sales rose in [the same quarter of last year](DATE 2023-Q3).
It is [ten years](DURATION P10Y) to the day since he left.
""",
}
# Longer ones, most of them accounts of years long past within the news; each is read as a whole.
LONGER = [
    (
        "2022-03-01",
        "In [1857](DATE 1857) the garrison mutinied. In [May of that year](DATE 1857-05) it took the fort. By "
        "[June 8](DATE 1857-06-08) a column had reached the ridge. [Three months later](DATE 1857-09) the city "
        "fell. The last rebels held out until [1859](DATE 1859).",
    ),
    (
        "2022-03-01",
        "The republic was founded in [1912](DATE 1912) and split in [1917](DATE 1917). On [4 May 1919](DATE "
        "1919-05-04), students marched. [The next morning](TIME 1919-05-05TMO), shops shut. [That evening](TIME "
        "1919-05-05TEV), the police came. On [9 May](DATE 1919-05-09), the rector left.",
    ),
    (
        "2022-03-01",
        "The war began in [October 1912](DATE 1912-10). [Later that month](DATE 1912-10), the first army won. In "
        "[November](DATE 1912-11), the port fell. [A week later](DATE 1912-W45), a truce was signed. It ended on "
        "[3 February 1913](DATE 1913-02-03). Peace lasted until [June 1913](DATE 1913-06).",
    ),
    (
        "2022-03-01",
        "At [10:00 on 6 June 1944](TIME 1944-06-06T10:00), the beach was taken. By [nightfall](TIME "
        "1944-06-06TEV), thousands had landed. [The following day](DATE 1944-06-07), they linked up. [Six days "
        "later](DATE 1944-06-13), they met tanks. It was over by [25 August 1944](DATE 1944-08-25).",
    ),
    (
        "2022-03-01",
        "He reigned from [1547](DATE 1547) to [1584](DATE 1584). In [the summer of 1571](DATE 1571-SU) the town "
        "burned. [The next summer](DATE 1572-SU), the raiders were beaten. By [the early 17th century](DATE 16), "
        "the line had died out.",
    ),
    (
        "2022-03-01",
        "In the [3rd century BC](DATE BC02) the city grew. It was sacked in [146 BC](DATE BC0146) and rebuilt in "
        "[44 BC](DATE BC0044).",
    ),
    (
        "2022-03-01",
        "Fighting went on throughout [1994](DATE 1994), [1995](DATE 1995) and [early 1996](DATE 1996). On [26 "
        "August 1996](DATE 1996-08-26) a deal was reached. [Three years later](DATE 1999) war came again. In "
        "[December 1999](DATE 1999-12) the capital was besieged, and in [February 2000](DATE 2000-02) it fell.",
    ),
    (
        "2022-03-01",
        "They sailed in [May 1588](DATE 1588-05). On [July 19](DATE 1588-07-19) they were seen. [Nine days "
        "later](DATE 1588-07-28), at [midnight](TIME 1588-07-28T24:00), fire ships came. They were home in "
        "[September](DATE 1588-09). [The same year](DATE 1588), peace talks failed.",
    ),
    (
        "2022-03-01",
        "The plague of [1348](DATE 1348) killed half the town by [1350](DATE 1350). It came back in [1361](DATE "
        "1361), [1369](DATE 1369) and [1374](DATE 1374).",
    ),
    (
        "2022-03-01",
        "In [late 1978](DATE 1978) troops crossed the border. On [January 7, 1979](DATE 1979-01-07), they took "
        "the capital. [That April](DATE 1979-04), a council was set up.",
    ),
    (
        "2022-03-01",
        "On [1 July 1916](DATE 1916-07-01), at [7:30 a.m.](TIME 1916-07-01T07:30), whistles blew. By [noon](TIME "
        "1916-07-01T12:00), the attack had failed. Rain fell for [the next two days](DURATION P2D). On [14 "
        "July](DATE 1916-07-14) a second attack began, and by [mid-September](DATE 1916-09) the ridge was won.",
    ),
    (
        "2022-03-01",
        "The conflict grew out of a revolt that broke out in [March 1994](DATE 1994-03). By [the end of the "
        "month](DATE 1994-03), rebels held the north. On [2 April](DATE 1994-04-02), the cabinet met in emergency"
        " session; [the next day](DATE 1994-04-03), a curfew was imposed. [Two weeks later](DATE 1994-W15), on "
        "[the night of 16-17 April](TIME 1994-04-16TNI), shells fell on the capital. In [the following "
        "months](DURATION PXM), 40,000 people fled. In [May 1995](DATE 1995-05), peace talks opened. They broke "
        "down in [the autumn](DATE 1995-FA). [That winter](DATE 1995-WI), the army took the coast. On [20 January"
        " 1996](DATE 1996-01-20), at [about 05:00](TIME 1996-01-20T05:00), troops entered the port. By "
        "[08:30](TIME 1996-01-20T08:30), it was theirs. [The same afternoon](TIME 1996-01-20TAF), the mayor was "
        "shot. In [the early hours of the 21st](TIME 1996-01-21TMO), the last defenders surrendered. [A year "
        "later](DATE 1997), elections were held. On the first anniversary, crowds marched. Between [1997](DATE "
        "1997) and [1999](DATE 1999), a third of the exiles returned. From then on, there was calm. In [late "
        "summer 2001](DATE 2001-SU), the mines were cleared. During [the 1990s](DATE 199), the state had lost a "
        "fifth of its people. The war lasted a little over [two years](DURATION P2Y). At the time, it was the "
        "longest in the region. [The following year](DATE 2002), a monument was built. [Several days "
        "later](DURATION PXD) it was blown up.",
    ),
    (
        "2022-03-01",
        "In [218 BC](DATE BC0218), the general set out. He crossed the mountains in [the autumn of that "
        "year](DATE BC0218-FA). In [spring of 217 BC](DATE BC0217-SP) he marched south. [A year later](DATE "
        "BC0216), in [216 BC](DATE BC0216), he won his greatest battle. The war dragged on for [another 14 "
        "years](DURATION P14Y). In the [second century BC](DATE BC01), the city revived. On [2 August 216 "
        "BC](DATE BC0216-08-02), the armies met. In the [1st century AD](DATE 00), it was a colony.",
    ),
    (
        "2022-03-01",
        "The battalion arrived on [July 12, 1918](DATE 1918-07-12). During the week of [July 15](DATE "
        "1918-07-15)-[21](DATE 1918-07-21) it held the line. On [the morning of July 18](TIME 1918-07-18TMO) it "
        "attacked. On the second day, it took the wood. By [11 a.m. on 19 July](TIME 1918-07-19T11:00) the guns "
        "were silent. From [20](DATE 1918-07-20) to [25 July](DATE 1918-07-25), it rested. At [the beginning of "
        "August](DATE 1918-08), it moved north. [August 8](DATE 1918-08-08) was a dark day for the enemy. From "
        "[September 26](DATE 1918-09-26) until [November 11](DATE 1918-11-11), it fought on. In [October](DATE "
        "1918-10), the flu struck. At [11:00 on November 11](TIME 1918-11-11T11:00), the war ended. [Four months "
        "earlier](DATE 1918-07), few had hoped so. In [early 1919](DATE 1919) the men sailed home. It was "
        "disbanded on [3 May](DATE 1919-05-03). In the [years](DURATION PXY) that followed, few spoke of it. In "
        "[1939](DATE 1939)-[1945](DATE 1945), its sons served.",
    ),
    (
        "2013-03-18",
        "A vote planned for [Monday](DATE 2013-03-18) was put off until [6 p.m. Tuesday](TIME 2013-03-19T18:00). "
        "Asian stocks fell [overnight](TIME 2013-03-18TNI).",
    ),
]
CASES = [(line, published) for published, lines in NEWS.items() for line in lines.strip().splitlines()]
CASES += [(line, published) for published, line in LONGER]


def read_again(line: str, published: str) -> str:
    """The line with its marks taken off, and those of the dates found put on."""
    text = again = _MARK.sub(r"\1", line)
    for date in reversed(extract_dates(text, published=published)):
        start, end = date.span.start, date.span.end
        again = f"{again[:start]}[{text[start:end]}]({date.type} {date.value}){again[end:]}"
    return again


@pytest.mark.parametrize(("line", "published"), CASES, ids=[line for line, _ in CASES])
def test_line(line: str, published: str) -> None:
    assert read_again(line, published) == line
