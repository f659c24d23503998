"""Which words beside a date make it one or none, and which at its edge belong to it; read against 19 May 2014."""

from __future__ import annotations

import pytest
from marked_dates import read_marked

# A text with its dates in brackets, and their values.
DATED = """
They danced until [midnight]. | 2014-05-19T24:00
It is said to last [six weeks]. | P6W
It will last [six weeks]. | P6W
In [the last six weeks] it rained. | P6W
Over [the last six weeks] it rained. | P6W
For [the last six weeks] it rained. | P6W
Within [the last six weeks] it rained. | P6W
[Last six weeks] saw rain. | P6W
They said that [Sunday] would be fine. | 2014-05-18
In [that March] it rained. | 2014-03
They met on [Sun 13 April]. | 2014-04-13
They met on [Sun., April 13]. | 2014-04-13
They left on [Thu 13 Feb]. | 2014-02-13
They left on [13 Feb]. | 2014-02-13
They left on [Feb. 13]. | 2014-02-13
They left on [the 13th of Feb]. | 2014-02-13
[Jan. 1] was wet and so was [13 Feb]. | 2014-01-01 2014-02-13
They left in [Feb.] | 2014-02
They left at [1900 hours]. | 2014-05-19T19:00
They left at [11:20 last night]. | 2014-05-18T23:20
They left at [8 last night]. | 2014-05-18T20:00
It was the wettest month since [June]. | 2013-06
They meet [daily] with the mayor. | P1D
They left at [0530 hours]. | 2014-05-19T05:30
It took [19 hours] in all. | PT19H
It lasted from [0900 hours] to [1700 hours]. | 2014-05-19T09:00 2014-05-19T17:00
Ana's [days] are full. | PXD
Its [three-week] run ended. | P3W
Their [two years] abroad ended. | P2Y
They came in [the early hours of Sunday]. | 2014-05-18TMO
They came in the early days of [June 1]. | 2014-06-01
The [18th] and [19th centuries] were rich. | 17 18
[The late 19th century] was rich. | 18
[The second half of the 19th century] was rich. | 18
[The turn of the 20th century] was rich. | 19
The [noon] attack killed two. | 2014-05-19T12:00
They left in [the evening]. | 2014-05-19TEV
In the [days] that followed, it rained. | PXD
In the [weeks] after the vote, it rained. | PXW
The [Boxing Day] match was lost. | 2013-12-26
The [Christmas] holidays were wet. | 2013-12-25
They left earlier [Monday]. | 2014-05-19
They left later [Friday]. | 2014-05-16
They left [earlier today]. | 2014-05-19
[Later this week] they leave. | 2014-W21
A [two-week] trip. | P2W
The [three-day] strike ended. | P3D
The [first-quarter] loss grew. | 2014-Q1
A [third-quarter] loss was seen. | 2013-Q3
[The year-ago quarter] was weak. | 2013-Q1
The [year-ago] profit was $5 million. | 2013
From a [year-ago] loss of $5 million it rose. | 2013
A [five-year] plan was made. | P5Y
[Today] she left. | 2014-05-19
They left [this morning]. | 2014-05-19TMO
[The week] was wet. | 2014-W21
The [Sunday] market was shut. | 2014-05-18
The paper came on [Sunday]. | 2014-05-18
They met on [Sunday night]. | 2014-05-18TNI
It rained in [May]. | 2014-05
It rained through [March]. | 2014-03
It rained to [March]. | 2014-03
From [March] it rained. | 2014-03
[This March] it rained. | 2014-03
[Last March] it rained. | 2014-03
It rained before [March]. | 2014-03
A [March] storm killed two. | 2014-03
The [March] storm killed two. | 2014-03
Ana's [March] trip was short. | 2014-03
In [January]-[March] it rained. | 2014-01 2014-03
They left in [Mar.] | 2014-03
It was a wet [September]. | 2013-09
[September] was wet. | 2013-09
[May 2013] was wet. | 2013-05
[Late March] was wet. | 2014-03
[The end of March] was wet. | 2014-03
[The past March] was wet. | 2014-03
They met on [Sat.] | 2014-05-17
They met on [Wed.] | 2014-05-14
They met by [Fri.] | 2014-05-16
They sat until [Thurs.] | 2014-05-22
They met [last Sat.] | 2014-05-17
They met [next Sun.] | 2014-05-25
They met [this Wed.] | 2014-05-21
They met on [Sat 19 April]. | 2014-04-19
They met [Sat 19th April]. | 2014-04-19
They met [Sat., the 19th]. | 2014-04-19
They met on [the 19th]. | 2014-05-19
They met by [the 19th]. | 2014-05-19
They left after [the 19th]. | 2014-05-19
It was built in [fiscal 2012]. | 2012
[Fiscal 2012] was a good year. | 2012
They earned $4 million in [fiscal 2012]. | 2012
[1984] was wet. | 1984
[The year 1984] was wet. | 1984
They came in [1650]. | 1650
They lived from [1650] to [1655]. | 1650 1655
They came ([1650]) and left. | 1650
It was built in [1640], [1650] and [1660]. | 1640 1650 1660
In [2150] it will rain. | 2150
By [2100] it will rain. | 2100
In [1900] ships sank. | 1900
They met on [May 19] and [21]. | 2014-05-19 2014-05-21
They met on [May 19] and 21 people came. | 2014-05-19
They met on [May 19]-[21]. | 2014-05-19 2014-05-21
They met on [May 19] and 21 million came. | 2014-05-19
They met on [May 19] to [21], then left. | 2014-05-19 2014-05-21
In [1994]-[98] it rained. | 1994 1998
They won in ['94]. | 1994
By ['94] they won. | 1994
From ['94] to ['96] they won. | 1994 1996
[The summer of '94] was wet. | 1994-SU
They left at [5:30]. | 2014-05-19T05:30
They left by [5:30]. | 2014-05-19T05:30
They left from [5:30] to [6:30]. | 2014-05-19T05:30 2014-05-19T06:30
They left at [5:30 p.m.] | 2014-05-19T17:30
They left at [5 p.m.] | 2014-05-19T17:00
They left at [5pm]. | 2014-05-19T17:00
They left [5pm]. | 2014-05-19T17:00
[5:30 p.m.] was late. | 2014-05-19T17:30
They left at [5 in the morning]. | 2014-05-19T05:00
They left at [5 o'clock]. | 2014-05-19T05:00
They left before [5:30]. | 2014-05-19T05:30
They left after [5:30]. | 2014-05-19T05:30
They left [about 5:30]. | 2014-05-19T05:30
They left at [noon]. | 2014-05-19T12:00
They left by [noon]. | 2014-05-19T12:00
They left before [noon]. | 2014-05-19T12:00
They left after [midnight]. | 2014-05-19T24:00
From [noon] to [midnight] it rained. | 2014-05-19T12:00 2014-05-19T24:00
It lasted until about [midnight]. | 2014-05-19T24:00
They left at about [noon]. | 2014-05-19T12:00
The [midnight] train left. | 2014-05-19T24:00
A [midnight] train left. | 2014-05-19T24:00
Between [noon] and [midnight] it rained. | 2014-05-19T12:00 2014-05-19T24:00
They left at [dawn]. | 2014-05-19TMO
They left before [dawn]. | 2014-05-19TMO
They left by [dawn]. | 2014-05-19TMO
They left after [dusk]. | 2014-05-19TEV
They left about [dawn]. | 2014-05-19TMO
They left in [the morning]. | 2014-05-19TMO
They worked from [the morning] on. | 2014-05-19TMO
They left after [the night]. | 2014-05-19TNI
They left before [the morning]. | 2014-05-19TMO
They worked to [the evening]. | 2014-05-19TEV
They slept through [the night]. | 2014-05-19TNI
It took [days]. | PXD
It took [minutes] after the vote. | PTXM
Within [minutes] they left. | PTXM
In [seconds] it was over. | PTXS
For [hours] it rained. | PTXH
[Hours] before the vote, it rained. | PTXH
[Minutes] after the vote, it rained. | PTXM
In [recent quarters] sales fell. | PAST_REF
In [the past hours] it rained. | PAST_REF
In [the first minutes] it rained. | PTXM
They fell in [the next quarters]. | FUTURE_REF
It took [a year]. | P1Y
It took [about a week]. | P1W
They were paid $5 for [a year]. | P1Y
The [two-year-old] war ended. | P2Y
The [two-year-old] civil war ended. | P2Y
They waited for [some time]. | PXX
They waited [some time]. | PXX
They left [some time ago]. | PAST_REF
They left [a long time ago]. | PAST_REF
The [first] and [second quarters] were weak. | 2014-Q1 2014-Q2
In the [18th] and [19th centuries] it rained. | 17 18
In the [18th] and the [19th centuries] it rained. | 17 18
They meet on [Sundays]. | XXXX-WXX-7
It took [two quarters]. | P2Q
It fell in [two quarters]. | P2Q
They sang in [the 60s]. | 196
They sang in [the '60s]. | 196
They sang in ['60s]. | 196
They sang in [the 1960s]. | 196
They meet [weekly]. | P1W
[Weekly], they meet. | P1W
They meet [annually]. | P1Y
They meet [monthly] in Lima. | P1M
They meet [daily] and talk. | P1D
Profit rose in [the first half]. | 2014-H1
Sales fell in [the second quarter]. | 2014-Q2
[The week] was wet. | 2014-W21
[The full year] was wet. | 2014
[The day] was wet. | 2014-05-19
In [the past] it rained. | PAST_REF
Of [the past] they spoke. | PAST_REF
From [the past] it came. | PAST_REF
Beyond [the past] it went. | PAST_REF
The past is [the past]. | PAST_REF
They will leave [soon]. | FUTURE_REF
In [the near future] it rains. | FUTURE_REF
In [the future] it rains. | FUTURE_REF
They spoke of [the future]. | FUTURE_REF
It rained on [Feb. 13]. It snowed. | 2014-02-13
Ana's [May] was wet. | 2014-05
Ana's [Friday] was wet. | 2014-05-16
In [the morning hours of May 5] it rained. | 2014-05-05TMO
In [the early 19th century] it rained. | 18
The [19th century] was wet. | 18
A [19th-century] house burned. | 18
In [the first half of the 20th century] it rained. | 19
The [midnight] curfew holds. | 2014-05-19T24:00
The [Easter Monday] match was lost. | 2014-04-21
The [Christmas Eve] service was long. | 2013-12-24
Earlier [Friday], they met. | 2014-05-16
The [two-week] trip ended. | P2W
The [10-day] trip ended. | P10D
The [12-month] pact ended. | P12M
The [one-year] pact ended. | P1Y
The [one year] pact ended. | P1Y
The [last two-week] trip ended. | P2W
[Tomorrow] they leave. | 2014-05-20
They saw it [today]. | 2014-05-19
On the [Sunday] they met. | 2014-05-18
They saw it [Friday night]. | 2014-05-16TNI
They won the [May 5] vote. | 2014-05-05
[Early May] was wet. | 2014-05
In [mid-May] it rained. | 2014-05
It rained until [May]. | 2014-05
Before [May], it rained. | 2014-05
After [May] it rained. | 2014-05
The [May Day] fair opened. | 2014-05-01
A [May] wedding was held. | 2014-05
In [Sept] it rained. | 2013-09
By [Sept] it rained. | 2013-09
It rained in [spring]. | 2014-SP
It rained until [summer]. | 2014-SU
[Last winter] was wet. | 2013-WI
[Sun., May 4] was wet. | 2014-05-04
It rained [Tue May 6]. | 2014-05-06
It rained [Tue 6th]. | 2014-05-06
It rained [Tue the 6th]. | 2014-05-06
They left on [the 6th]. | 2014-05-06
They left on [the 6th], and it rained. | 2014-05-06
They left on [the 6th] by bus. | 2014-05-06
They left from [the 6th] on. | 2014-05-06
They left before [the 6th]. | 2014-05-06
[1900] was a wet year. | 1900
[2000] was wet. | 2000
[2000] came and went. | 2000
[May nineteen ninety-six] was wet. | 1996-05
In [May] Ana left. | 2014-05
By [March] Ana left. | 2014-03
From [May] Ana sang. | 2014-05
Before [March] Ana left. | 2014-03
After [March] Ana left. | 2014-03
It rained [about May]. | 2014-05
In [January]–[March] it rained. | 2014-01 2014-03
In [Jan]-[Mar] it rained. | 2014-01 2014-03
Its [May] meeting was short. | 2014-05
In [the summer] of protest, it rained. | 2014-SU
In [the summer] Ana left. | 2014-SU
Over [summer] it rained. | 2014-SU
It rained from [Thu] to [Fri.] | 2014-05-15 2014-05-16
They met on [Thu] in Lima. | 2014-05-15
[Fiscal 2000] sales fell. | 2000
[The year 2000] sales fell. | 2000
[Late 2000] sales fell. | 2000
They stay until [at least 2026]. | 2026
They lived there from [at least 1990]. | 1990
They came [about 1650]. | 1650
They came [about 1650], he said. | 1650
[Nineteen ninety-six] was wet. | 1996
[1700] was wet. | 1700
In [1650] Lopes sailed. | 1650
The [1900] Games opened. | 1900
The Oslo [1952] Games opened. | 1952
The cup final [1980] was lost. | 1980
Built [1980], it burned. | 1980
On [May 19]–[21] people met. | 2014-05-19 2014-05-21
The talks of [May 19] and [21] failed. | 2014-05-19 2014-05-21
The talks of [May 19] and [21] went on. | 2014-05-19 2014-05-21
They met on [May 19] and [21] (and on [May 23]). | 2014-05-19 2014-05-21 2014-05-23
They met on [May 19] and 21 gulls came. | 2014-05-19
The class of ['94] met. | 1994
It closed between [9 p.m.] and [midnight]. | 2014-05-19T21:00 2014-05-19T24:00
It closed between [21:30] and [midnight]. | 2014-05-19T21:30 2014-05-19T24:00
It rained [overnight]. | 2014-05-18TNI
[The last minutes] were wet. | PAST_REF
It faded over [hours]. | PTXH
It fed 20 people [a year or so]. | P1Y
They won ten games in [the first half of 2012]. | 2012-H1
They won ten games in [the first half of FY2012]. | 2012-H1
They won ten games in [the first half of '12]. | 2012-H1
They fought over [the past]. | PAST_REF
[The near future] looks wet. | FUTURE_REF
They saw [the future] and left. | FUTURE_REF
They saw [the future] Ana feared. | FUTURE_REF
Ana [today] left. | 2014-05-19
The [May 5] Pact was signed. | 2014-05-05
On [the last Sunday] Ana left. | 2014-05-18
A [decades-old] law fell. | PXDE
They danced until past [midnight]. | 2014-05-19T24:00
It ran past [midnight]. | 2014-05-19T24:00
From [spring] it rained. | 2014-SP
It is a song of [spring]. | 2014-SP
By [the end of 2000] sales fell. | 2000
"""


@pytest.mark.parametrize("line", DATED.strip().splitlines())
def test_dated(line: str) -> None:
    marked, values = line.split(" | ")
    assert read_marked(marked) == (marked, values)
