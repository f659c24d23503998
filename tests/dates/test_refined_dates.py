"""Which words beside a date make it one or none, and which at its edge belong to it; read against 19 May 2014."""

from __future__ import annotations

import pytest

from quotekit import extract_dates

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
"""

# The same words, and no date.
UNDATED = """
USA Today wrote it.
The Daily Today wrote it.
It was seen on This Morning.
The show Last Week Tonight was on.
The Week was read by all.
A Year in Provence was read.
In Six Weeks they were done.
The Mail on Sunday said it.
The Sunday Times said it.
The Friday Night show was on.
The March of the Penguins was shown.
A March of the Penguins fan came.
The march of time goes on.
He wore a Sun shirt.
They live on the 19th floor.
They won on the 19th hole.
The 19th was wet.
They drove a Boeing No. 1900.
Flight No. 1900 was late.
Page 1984 was torn.
The 1650 ships sank.
They came in 1650 boats.
1650 was wet.
They came (1650 men) and left.
1900 ships sank.
They had 1900 ships.
The '94 team won.
They won 5:30.
They won by about 5:3.
Noon came.
They loved dawn.
They came by night.
They loved the morning.
They read the minutes of the board.
They paid in quarters.
They lived in close quarters.
It costs $5 a year.
It draws 20 people a week.
It makes 10,000 units a year.
They earn 300 euros a month.
They grow 5% a year.
They sell 2 million cars a year.
The two-year-old boy slept.
The two-year-old slept.
Some local people left.
They met a few times.
They met a few local people.
The first and second days were wet.
The 18th and 19th floors burned.
They met on two Sundays.
They met on few Sundays.
They met on 10 Sundays.
They ate three-quarters of it.
She is in her 60s.
They read Weekly World.
The weekly paper was sold.
They make 5,000 cars annually.
They grow 20% annually.
A daily of note was sold.
They won the first half.
They scored in the second quarter.
They kicked a goal in the fourth quarter.
The business year ended.
The week when they left was wet.
The day they left was wet.
The past president left.
They left as soon as they could.
They left soon after.
The future king left.
The future of Lima is open.
It is for future generations.
"""


@pytest.mark.parametrize("line", DATED.strip().splitlines())
def test_dated(line: str) -> None:
    marked, values = line.split(" | ")
    assert _read(marked) == (marked, values)


@pytest.mark.parametrize("text", UNDATED.strip().splitlines())
def test_undated(text: str) -> None:
    assert _read(text) == (text, "")


def _read(marked: str) -> tuple[str, str]:
    """The text with the dates found put in brackets, and their values."""
    text = marked.replace("[", "").replace("]", "")
    found = extract_dates(text, published="2014-05-19")
    shown = text
    for date in reversed(found):
        start, end = date.span.start, date.span.end
        shown = f"{shown[:start]}[{shown[start:end]}]{shown[end:]}"
    return shown, " ".join(date.value for date in found)
