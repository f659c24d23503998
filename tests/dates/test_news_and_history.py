"""Dates as agency news, Wikinews and accounts of wars tell them; the news is of Monday, 19 May 2014."""

from __future__ import annotations

import pytest
from marked_dates import read_marked

from quotekit import extract_dates

# A sentence with its dates in brackets, and their values in order.
NEWS = [
    ("The rocket lifted off at [0930 UTC on Sunday].", "2014-05-18T09:30"),
    ("The rocket lifted off at [09:30 UTC] ([05:30 EDT]).", "2014-05-19T09:30 2014-05-19T05:30"),
    ("Police were called at [about 10:45 pm local time] ([2145 UTC]).", "2014-05-19T22:45 2014-05-19T21:45"),
    ("The train derailed [yesterday evening].", "2014-05-18TEV"),
    ("The train derailed [early Saturday morning].", "2014-05-17TMO"),
    ("The quake struck at [3:42 a.m. local time Friday].", "2014-05-16T03:42"),
    ("The quake struck at [half past two in the afternoon].", "2014-05-19T14:30"),
    ("The trial is to resume [a week from Friday].", "2014-05-30"),
    ("The trial resumes [Tuesday].", "2014-05-20"),
    ("The jury meets again on [Thursday].", "2014-05-22"),
    ("The deal had been due to expire [Friday evening].", "2014-05-16TEV"),
    ("The talks went ahead on [Saturday] as planned.", "2014-05-17"),
    ("The vote was originally scheduled for [April 14].", "2014-04-14"),
    ("The company expects to close the sale in [the final quarter of the year].", "2014-Q4"),
    ("Profit for [the quarter] ended [March 31] fell.", "2014-Q1 2014-03-31"),
    ("Profit rose in [the three months] to [the end of March].", "P3M 2014-03"),
    ("Sales fell in [the first six months] of [2013].", "P6M 2013"),
    ("Sales fell in [the first half of last year].", "2013-H1"),
    ("The shares closed at $12 on [Friday], up from $11 [a week earlier].", "2014-05-16 2014-W19"),
    ("She was arrested on [May 3, 2011] and freed [three days later].", "2011-05-03 2011-05-06"),
    ("He died in [2003]. [A year later] his son took over.", "2003 2004"),
    ("The bridge will open in [five years].", "2019"),
    ("He is expected back in [two weeks].", "2014-W23"),
    ("The bridge was built in [five years].", "P5Y"),
    ("Work will take [12 to 18 months].", "P12M"),
    ("The work takes [two to three weeks].", "P2W"),
    ("He was chairman from [1994] to [1998].", "1994 1998"),
    ("He was chairman between [1994] and [1998].", "1994 1998"),
    ("He served in [1994]-[98].", "1994 1998"),
    ("He served in the [2012]-[13] season.", "2012 2013"),
    ("The minister resigned [late Thursday].", "2014-05-15"),
    ("The minister resigned [last Thursday].", "2014-05-15"),
    ("The minister resigned [Thursday night].", "2014-05-15TNI"),
    ("The minister will resign [next month].", "2014-06"),
    ("He was last seen [two weeks ago].", "2014-W19"),
    ("He was elected [last November].", "2013-11"),
    ("He was elected [last April].", "2013-04"),
    ("She moved here [more than 20 years ago].", "1994"),
    ("The company was founded in [the mid-1980s].", "198"),
    ("The bill must pass by [the end of next month].", "2014-06"),
    ("The ban takes effect on [1 July].", "2014-07-01"),
    ("The ban takes effect [July 1].", "2014-07-01"),
    ("The agreement expires at [midnight on Tuesday].", "2014-05-20T24:00"),
    ("Polls open at [7 a.m.] and close at [8 p.m. on Thursday].", "2014-05-15T07:00 2014-05-15T20:00"),
    ("The festival runs from [June 5] to [June 8].", "2014-06-05 2014-06-08"),
    ("The festival runs [5]-[8 June].", "2014-06-05 2014-06-08"),
    ("The festival runs from [5] to [8 June].", "2014-06-05 2014-06-08"),
    ("Over [the weekend], thousands marched.", "2014-W20-WE"),
    ("Thousands marched over [the weekend].", "2014-W20-WE"),
    ("Thousands marched [this past weekend].", "2014-W20-WE"),
    ("Thousands will march [next weekend].", "2014-W21-WE"),
    ("Rain is forecast for [the next few days].", "PXD"),
    ("The rate was the lowest in [more than a decade].", "P10Y"),
    ("The rate was the lowest since [November 2008].", "2008-11"),
    ("Prices rose 2% from [a month earlier].", "2014-04"),
    ("Prices rose 2% from [the previous month].", "2014-04"),
    ("Prices rose 2% from [the same month last year].", "2013-05"),
    ("Prices rose 2% compared with [the same period a year earlier].", "2013-Q1"),
    ("He won gold at the [2012] Olympics.", "2012"),
    ("[Sunday]'s match starts at [19:45 GMT].", "2014-05-25 2014-05-25T19:45"),
    ("The blast happened at [around 9 o'clock in the morning].", "2014-05-19T09:00"),
    ("The blast killed 12 on [Tuesday, 13 May].", "2014-05-13"),
    ("The blast killed 12 on [Tuesday] ([May 13]).", "2014-05-13 2014-05-13"),
    ("The blast killed 12 on [Tuesday 13th May].", "2014-05-13"),
    ("The 23-year-old was born on [2 March 1991].", "1991-03-02"),
    ("He joined in [Sept 2009].", "2009-09"),
    ("He left for good [six months ago].", "2013-11"),
    ("He left for good [a year and a half ago].", "2012-11"),
    ("He left for good [one and a half years ago].", "2012-11"),
    ("They meet [every other week].", "P2W"),
    ("They meet [once a year].", "P1Y"),
    ("It was [the day before yesterday].", "2014-05-17"),
    ("[The following day], she resigned.", "2014-05-20"),
    ("He has worked here for [almost 30 years].", "P30Y"),
    ("He has worked here since [the early 2000s].", "200"),
    ("Earlier on [Monday], he spoke.", "2014-05-19"),
    ("[Earlier today], he spoke.", "2014-05-19"),
    ("Later on [Sunday] he spoke.", "2014-05-18"),
    ("The curfew lasts from [9 p.m.] to [5 a.m.].", "2014-05-19T21:00 2014-05-19T05:00"),
    ("He died [Wednesday, Feb. 12].", "2014-02-12"),
    ("He played at [the turn of the century].", "20"),
    ("He is seen on [Sundays].", "XXXX-WXX-7"),
    ("He wrote it on [Christmas Eve] [last year].", "2013-12-24 2013"),
    ("The law was passed in [June last year].", "2013-06"),
    ("The law was passed in [June of last year].", "2013-06"),
    ("The law was passed in [June this year].", "2014-06"),
    ("The budget for [fiscal 2015] passed.", "2015"),
    ("It happened on [the night of May 4-5].", "2014-05-04TNI"),
    ("The strike began at [00:01 on Monday].", "2014-05-19T00:01"),
    ("The strike began at [6pm].", "2014-05-19T18:00"),
    ("The strike began at [1800 local time].", "2014-05-19T18:00"),
    ("He was jailed for [two and a half years].", "P2Y6M"),
    ("He was jailed for [18 months].", "P18M"),
    ("He was born in [1950s] Paris.", "195"),
    ("The town had 2,000 people in [1900].", "1900"),
    ("The president will travel to Oslo on [Tuesday], two aides said [Monday].", "2014-05-20 2014-05-19"),
    ("The vote is expected to take place [Wednesday].", "2014-05-21"),
    ("The hearing was adjourned until [June 3].", "2014-06-03"),
    ("The hearing was postponed to [Thursday].", "2014-05-22"),
    ("A trial date was set for [Sept. 8].", "2014-09-08"),
    ("He faces sentencing [July 10].", "2014-07-10"),
    ("He returns to court on [Wednesday].", "2014-05-21"),
    ("The summit takes place in Brisbane in [November].", "2014-11"),
    ("The law takes effect in [January].", "2015-01"),
    ("The law took effect in [January].", "2014-01"),
    ("It was his first win since [August].", "2013-08"),
    ("The film, due out in [October], was shot in [March].", "2014-10 2014-03"),
    ("In a statement [Monday], the firm apologised.", "2014-05-19"),
    ("He left [Monday morning] and returned at [about 5 p.m.]", "2014-05-19TMO 2014-05-19T17:00"),
    ("The attack came [a day] after another bomb.", "P1D"),
    ("The attack came [two days] after the vote.", "P2D"),
    ("The attack came [less than a week] after the vote.", "P1W"),
    ("[Nearly two weeks] after the quake, aid arrived.", "P2W"),
    ("He died at [the weekend].", "2014-W20-WE"),
    ("The unrest began in [late February 2011].", "2011-02"),
    ("The unrest of [February 2011] spread.", "2011-02"),
    ("Growth slowed to 7.4% in [the first quarter].", "2014-Q1"),
    ("Growth slowed in [Q1 2014].", "2014-Q1"),
    ("Growth slowed in [the first quarter of this year].", "2014-Q1"),
    ("Growth slowed in the [January]-[March] period.", "2014-01 2014-03"),
    ("Growth slowed in [January]-[March].", "2014-01 2014-03"),
    ("The ceasefire lasted [48 hours].", "PT48H"),
    ("The [three-day] visit begins [Tuesday].", "P3D 2014-05-20"),
    ("His [two-year] term ends in [2015].", "P2Y 2015"),
    ("The [10-year-old] pact ended.", "P10Y"),
    ("The 10-year-old pupil slept.", ""),
    ("The pact is 10 years old.", ""),
    ("The murder happened on [the morning of 3 May].", "2014-05-03TMO"),
    ("The murder happened in [the early hours of Sunday].", "2014-05-18TMO"),
    ("Polls closed at [20:00 local time].", "2014-05-19T20:00"),
    ("Polls closed at [8 p.m.] ([1800 GMT]).", "2014-05-19T20:00 2014-05-19T18:00"),
    ("Polls closed at [1800 GMT].", "2014-05-19T18:00"),
    ("The service was at [11am on Saturday].", "2014-05-17T11:00"),
    ("She won in [2008], [2010] and [2012].", "2008 2010 2012"),
    ("He served [30 days] in jail in [the 1970s].", "P30D 197"),
    ("He was 19 in [1975].", "1975"),
    ("The [19th-century] house burned down.", "18"),
    ("He lived in the [19th century].", "18"),
    ("[This Friday] he will speak.", "2014-05-23"),
    ("[Last Sunday] he spoke.", "2014-05-18"),
    ("[Next Monday] he will speak.", "2014-05-26"),
    ("He spoke [Sunday], [a day] before the vote.", "2014-05-18 P1D"),
    ("[Years ago], he quit.", "PAST_REF"),
    ("The toll for [May] so far is 12.", "2014-05"),
    ("The vote on [September 18] will decide.", "2014-09-18"),
    ("In [this month]'s vote, he lost.", "2014-05"),
    ("[Today]'s vote matters.", "2014-05-19"),
    ("He said [Wednesday]'s strike would go ahead.", "2014-05-21"),
    ("The ship sank on [April 16] with 476 aboard.", "2014-04-16"),
    ("The prince, born [July 22], was asleep.", "2013-07-22"),
    ("For the first time in [20 years], it snowed.", "P20Y"),
    ("It will be the first in [20 years].", "P20Y"),
    ("The report comes [two weeks] before the vote.", "P2W"),
    ("The plan would cut 500 jobs over [the next two years].", "P2Y"),
    ("The plan would cut 500 jobs by [2016].", "2016"),
    ("The plan would cut 500 jobs by [the end of 2015].", "2015"),
    ("He joined the party in [the late 1990s].", "199"),
    ("A [May 2013] report said so.", "2013-05"),
    ("A [2013] report said so.", "2013"),
    ("A report of [12 May 2013] said so.", "2013-05-12"),
    ("It was [Friday 13 December 2013].", "2013-12-13"),
    ("It was [the 13th of December, 2013].", "2013-12-13"),
    ("[Sunday, March 10, 2013]", "2013-03-10"),
    ("Play resumes at [10.30 a.m. on Friday].", "2014-05-23T10:30"),
    ("On [New Year's Eve] he was in Rome.", "2013-12-31"),
    ("On [Easter Sunday] he was in Rome.", "2014-04-20"),
    ("He will speak on [Independence Day].", "2014-07-04"),
    ("He is on trial for [the past 18 months].", "P18M"),
    ("Thousands gather [each year].", "P1Y"),
    ("Thousands gather [every summer].", "XXXX-SU"),
    ("It airs [Sunday nights].", "XXXX-WXX-7TNI"),
    ("It happened in [the early hours of Sunday morning].", "2014-05-18TMO"),
    ("Talks can resume on [Thursday].", "2014-05-22"),
    ("Schools are closed through [Wednesday].", "2014-05-21"),
    ("Schools were closed through [Wednesday].", "2014-05-14"),
    ("It was found in 1200 places.", ""),
    ("Over [the past decade], rents doubled.", "P10Y"),
    ("It struck at [9:30 p.m. on Friday]. [Two hours later] the fire was out.", "2014-05-16T21:30 2014-05-16T23:30"),
    ("He left [two hours] later.", "PT2H"),
    ("Shares are down 35 percent since [September].", "2013-09"),
    ("Profit for [the quarter] ended [Sept. 30] fell.", "2013-Q3 2013-09-30"),
    ("The fair runs from [May 1] to [5].", "2014-05-01 2014-05-05"),
    ("Prices rose on [May 1] to 5% more.", "2014-05-01"),
    ("He was arrested on [May 3, 2011], and freed on [May 10].", "2011-05-03 2011-05-10"),
]


@pytest.mark.parametrize(("marked", "values"), NEWS, ids=[marked for marked, _ in NEWS])
def test_news(marked: str, values: str) -> None:
    assert read_marked(marked, "2014-05-19") == (marked, values)


# Accounts of years long past, told without today's words; each is read as a whole.
HISTORY = [
    (
        "The war of [1939] to [1945] began in the west. On [22 June 1941] the army crossed the border. By "
        "[the evening of 23 June] it held two towns. On [2 July] it reached the river. [Two days later] the "
        "fort fell. [The following morning] the rest surrendered.",
        "1939 1945 1941-06-22 1941-06-23TEV 1941-07-02 1941-07-04 1941-07-05TMO",
    ),
    (
        "The plan of [1940] was dropped. In [the spring of 1942] a new front opened. By [late summer 1942] "
        "both sides were worn out. On [the night of 5 August] the guns were moved. Between [3] and [5 "
        "September 1942] a storm raged. In [early 1944] the siege was lifted, and in [May] the port fell. On "
        "[14 May] the governor fled. [The next year] peace was made.",
        "1940 1942-SP 1942-SU 1942-08-05TNI 1942-09-03 1942-09-05 1944 1944-05 1944-05-14 1945",
    ),
    (
        "From [June] to [August 1944] there was a lull, as in [1939], [1940] and [1941]. At [dawn on 9 "
        "August] the fleet sailed. At [04:30 on 10 August] it met the enemy. By [noon] it had won. [Three "
        "months later] the war was over. [Earlier that year] a truce had failed. In [the winter of 1942–43] "
        "many starved.",
        "1944-06 1944-08 1939 1940 1941 1941-08-09TMO 1941-08-10T04:30 1941-08-10T12:00 1941-11 1941 1942-WI",
    ),
    (
        "The war lasted from [1861] to [1865], that of [1846] was short. On [April 12, 1861], guns opened "
        "fire on the fort. The garrison surrendered [the next day]. By [late July 1861] an army was marching."
        " On [July 21], it met the foe. [The following spring] it moved by sea.",
        "1861 1865 1846 1861-04-12 1861-04-13 1861-07 1861-07-21 1862-SP",
    ),
    (
        "The lines of [1859], [1860] and [1861] were gone. In [September 1862], armies met at the creek. On "
        "[the 17th] the battle was fought. In [December], the army crossed the river. In [January 1863] its "
        "commander was replaced. In [mid-May] it moved again. On [the afternoon of July 3], a charge failed. "
        "[The same month], riots broke out.",
        "1859 1860 1861 1862-09 1862-09-17 1862-12 1863-01 1863-05 1863-07-03TAF 1863-07",
    ),
    (
        "It was built in [1858] and burned in [1861]. In [the early morning hours of May 12, 1864] the works "
        "were stormed. It was a camp until [1866]. On [June 18] a last attack failed. It was bought in "
        "[1870], sold in [1872], lost in [1874], found in [1880], and left in [1890].",
        "1858 1861 1864-05-12TMO 1866 1866-06-18 1870 1872 1874 1880 1890",
    ),
    (
        "From [12 May] until [3 June 1942] the town was shelled. From [November] to [February 1945] it lay "
        "idle. It had been taken in [1939], [1940] and [1941].",
        "1942-05-12 1942-06-03 1944-11 1945-02 1939 1940 1941",
    ),
    (
        "In [490 BC] a fleet landed. The war began in [the summer of 431 BC]. In [1096 AD] a host set out. "
        "The kingdom lasted until [the late 13th century].",
        "BC0490 BC0431-SU 1096 12",
    ),
]


@pytest.mark.parametrize("published", ["2014-05-19", None])
@pytest.mark.parametrize(("marked", "values"), HISTORY, ids=[marked[:30] for marked, _ in HISTORY])
def test_history(marked: str, values: str, published: str | None) -> None:
    assert read_marked(marked, published) == (marked, values)


def test_the_last_week_of_the_calendar_is_open() -> None:
    (week,) = extract_dates("He left this week.", published="9999-12-30")
    assert (week.value, week.earliest, week.latest) == ("9999-W52", None, None)
