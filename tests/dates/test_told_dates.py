"""Dates that hang on what was told before: stories of long ago, clock times of its days; today is 19 May 2014."""

from __future__ import annotations

import pytest
from marked_dates import read_marked

from quotekit import extract_dates

# A story with its dates in brackets, and their values in order.
STORIES = [
    # A month or day with its year in the first sentence makes a history, be there no other year.
    (
        "Rask sailed on [3 May 1888] with nine men. On [10 June] they saw ice. By [mid-July] they were fast. [That "
        "winter] two died. On [6 February] the ice broke.",
        "1888-05-03 1888-06-10 1888-07 1888-WI 1889-02-06",
    ),
    ("Rask sailed on [3 May 2013] with nine men. On [10 June] they saw ice.", "2013-05-03 2013-06-10"),
    # A day by its number alone, before a clause.
    (
        "The siege began in [May 1888]. It went on through [the 6th] and ended [the next morning]. On [the 12th] they "
        "left, and on [the 14th] the wells ran dry.",
        "1888-05 1888-05-06 1888-05-07TMO 1888-05-12 1888-05-14",
    ),
    (
        "The mill opened in [May 1888]. A wall fell on [the 10th] and a roof [two days later]. It stood on the 3rd and "
        "4th plots. She lived on the 2nd and last floor.",
        "1888-05 1888-05-10 1888-05-12",
    ),
    # Until when something stays undone is an aside.
    (
        "The port closed in [May 1888]. No one knew until [the following year]. It opened in [early October].",
        "1888-05 1889 1888-10",
    ),
    # Born, built or chosen at some time, between commas.
    (
        "The port closed in [May 1888]. The bark, built in [1871], burned in [June]. The mate, chosen on [2 April "
        "1886], left [that morning].",
        "1888-05 1871 1888-06 1886-04-02 1888-06-01TMO",
    ),
    # A story that opens with its whole span begins at its beginning.
    (
        "The siege lasted from [2 April 1888] to [30 June]. It began at [half past four in the afternoon]. [That "
        "evening] it rained. [The following day] the wells were dry.",
        "1888-04-02 1888-06-30 1888-04-02T16:30 1888-04-02TEV 1888-04-03",
    ),
    ("The port closed in [May 1888]. He was tried [that September] and freed. All they had won [that winter] was lost.",
     "1888-05 1888-09 1888-WI"),
    ("He said that [Sunday] would be fine.", "2014-05-18"),
    # Days of the week are those of the story, and the turn of a year needs no word.
    (
        "The strike began on [Monday, 12 January 1920], over tea. On [Tuesday] 400 men walked out; by [the end of the "
        "week] it was 3,000. On [the 30th], a [Friday], the gates shut. They met in [October]. In [April] it rained.",
        "1920-01-12 1920-01-13 1920-W03 1920-01-30 1920-01-30 1920-10 1921-04",
    ),
    (
        "In [the spring of 1862] two towns fell out. It had begun [the year before]. In [March] a boat was burned.",
        "1862-SP 1861 1862-03",
    ),
    (
        "The siege began in [the night of 14 October 1703] and ended on [3 May of the following year]. The first wall "
        "fell on [the 16th]. It was all forgotten in [the sixties]. A stone was set up [last year].",
        "1703-10-14TNI 1704-05-03 1703-10-16 176 2013",
    ),
    # The year may stand in a later sentence, and the present at the end.
    (
        "The yard was a small one. In [1862] it had nine men. In [March] a boat was burned. On [Friday, the 7th], they "
        "left. By [May] it was shut, and in [June] it was sold.\n\n[Today] it is a park.",
        "1862 1862-03 1862-03-07 1862-05 1862-06 2014-05-19",
    ),
    ("The yard was a small one. In [1862] it had nine men. In [March] a boat was burned.", "1862 2014-03"),
    ("The line opened on [3 May 1888]. The firm said on [Tuesday] that it was shut in [March].",
     "1888-05-03 2014-05-13 2014-03"),
    ("The first ship passed on [the last day of 1911].", "1911-12-31"),
    (
        "In [1847] he drew it; in [1851] he died. On [14 August 1856] it was shut, and [the next day], a [Friday], "
        "it burned. It fell in [the night of 2 to 3 November 1894]. On [Christmas Eve] it snowed. By [the spring of "
        "the next year] all was well. It is for sale [this spring].",
        "1847 1851 1856-08-14 1856-08-15 1856-08-15 1894-11-02TNI 1894-12-24 1895-SP 2014-SP",
    ),
    ("It began on [3 May 1888]. On [the 6th] all the bells rang.", "1888-05-03 1888-05-06"),
    # Clock times
    ("Talks begin at [10 a.m.] On [Thursday] he flies home.", "2014-05-19T10:00 2014-05-22"),
    ("They met at [a quarter to ten] and again at [nine-thirty tomorrow].", "2014-05-19T09:45 2014-05-20T09:30"),
    ("They met at [nine-thirty], and she died at twenty-five.", "2014-05-19T09:30"),
    ("They met [late in the afternoon].", "2014-05-19TAF"),
    ("In [the summer of ninety-six] he left, and on [the twentieth] he came back.", "1996-SU 2014-04-20"),
    ("They met on the second, and on the twentieth floor.", ""),
    ("The port fell on [9 May 1888]. At [7.15 in the morning] it was calm.", "1888-05-09 1888-05-09T07:15"),
    ("They worked from [six in the morning] until [dusk].", "2014-05-19T06:00 2014-05-19TEV"),
    ("Crowds sang [Sunday night]. At [6 a.m.] they reached the palace.", "2014-05-18TNI 2014-05-19T06:00"),
    ("It landed on [Friday] at [7 p.m.], left [50 minutes later] and was home by [9 p.m.].",
     "2014-05-16 2014-05-16T19:00 2014-05-16T19:50 2014-05-16T21:00"),
    ("It struck at [8:30 a.m.] and was free [about three hours] later.", "2014-05-19T08:30 PT3H"),
    ("It was seized on [Friday]. It landed at [7 p.m.] and left for home at [1 a.m.] [the next day].",
     "2014-05-16 2014-05-16T19:00 2014-05-17T01:00 2014-05-17"),
    ("The craft fell on [Sunday]. The descent began at [01:38 IST] ([20:08 UTC Saturday]). It ended at [02:16].",
     "2014-05-18 2014-05-18T01:38 2014-05-17T20:08 2014-05-18T02:16"),
    ("Trips were suspended until [Friday]. The minister arrives at [16:00 local time].",
     "2014-05-23 2014-05-19T16:00"),
    ("A team tired by the flood of [May 7] landed at [noon].", "2014-05-07 2014-05-19T12:00"),
    ("He was sworn in at [noon ET].", "2014-05-19T12:00"),
    ("[Last night], at [a quarter past eleven], he flew home.", "2014-05-18TNI 2014-05-18T23:15"),
    ("They refused on [Wednesday] what they had asked [the previous day]. By [evening] they agreed.",
     "2014-05-14 2014-05-13 2014-05-14TEV"),
    ("Gunmen came on [Friday night]. At [21:50] they entered. It was stormed at [00:20] and over before [1 a.m.]",
     "2014-05-16TNI 2014-05-16T21:50 2014-05-17T00:20 2014-05-17T01:00"),
    ("It begins at [midnight tonight].", "2014-05-19T24:00"),
    ("They went in on [Saturday 10 May]. On the [Monday] prints were seen.", "2014-05-10 2014-05-12"),
    ("He speaks at [8 this evening].", "2014-05-19T20:00"),
    ("It crossed on [Friday]. By [noon] it was here and by [Saturday evening] it was over the sea.",
     "2014-05-16 2014-05-16T12:00 2014-05-17TEV"),
    ("It left at [4:20 p.m.] on a [Friday]. It ends at [4:51].", "2014-05-16T16:20 2014-05-16 2014-05-16T16:51"),
    (
        "[Thursday]: The house meets at [7 p.m.]; it was first set for [Wednesday]. Rates are due at [11:45 GMT]. "
        "[Monday]: A strike starts. It takes [two days]. [Friday]: A holiday.",
        "2014-05-22 2014-05-22T19:00 2014-05-21 2014-05-22T11:45 2014-05-26 P2D 2014-05-30",
    ),
    ("They met on [the evening of 12 May]. He was at home from [six o'clock]. At [a quarter past eight] it rang.",
     "2014-05-12TEV 2014-05-12T18:00 2014-05-12T20:15"),
    ("They will sit until [one o'clock].", "2014-05-19T13:00"),
    ("It began at [ten past three in the afternoon] and ended at [twenty past six].",
     "2014-05-19T15:10 2014-05-19T18:20"),
    ("It struck on [12 May]. That was a [Monday].", "2014-05-12 2014-05-12"),
    (
        "They will hear Mr. Ott [tomorrow] at [ten a.m.] and the experts on [Thursday] and [Friday].",
        "2014-05-20 2014-05-20T10:00 2014-05-22 2014-05-23",
    ),
    ("The house sat on [Wednesday] and [Thursday].", "2014-05-14 2014-05-15"),
    ("He wrote in [March 1997], and again [that summer].", "1997-03 1997-SU"),
    ("They return home [Friday night].", "2014-05-23TNI"),
    ("Trial to start on [Tuesday].", "2014-05-20"),
    ("A cabinet was to be formed by [March 30].", "2014-03-30"),
    ("A cabinet is to be formed by [March 30].", "2015-03-30"),
    ("They met from [7] to [11 a.m.] and between [8] and [9 in the evening].",
     "2014-05-19T07:00 2014-05-19T11:00 2014-05-19T20:00 2014-05-19T21:00"),
    ("They walked from 7 to 11.", ""),
    ("In [January] two women came. They saw him on [the 26th].", "2014-01 2014-01-26"),
    ("It began on [March 6]. On [the 9th] they crossed; by [the 2nd] they'd won.", "2014-03-06 2014-03-09 2014-04-02"),
    ("In [the spring] and [summer of 1980] it rained.", "1980-SP 1980-SU"),
    ("It rained in [the first week of the year] and [the last month of last year].", "2014-W01 2013-12"),
    ("The ship lifts off at [1:59 a.m. Saturday].", "2014-05-24T01:59"),
    ("It took power [18 months ago]. In [September] it fell apart.", "2012-11 2013-09"),
    ("It ended shortly before [midnight on Friday]. By [4.40am] all was told.",
        "2014-05-16T24:00 2014-05-17T04:40"),
    (
        "The flood came on [Friday] at [10 p.m.] and the bridge was gone before [dawn].",
        "2014-05-16 2014-05-16T22:00 2014-05-17TMO",
    ),
    ("On [1 May], [Labour Day], it rained until [four this morning].", "2014-05-01 2014-05-01 2014-05-19T04:00"),
    ("He swore as late as [Monday] that it would hold.", "2014-05-19"),
    ("He swore as late as [Tuesday] that it would hold.", "2014-05-13"),
    ("Figures are released on [the 3rd].", "2014-06-03"),
    ("At [8.15] the man spoke. It closed at 8.15 the other way.", "2014-05-19T08:15"),
    # Against the day of publication
    ("In [June] gunmen killed 17.", "2013-06"),
    ("On [June 12] gunmen killed 17.", "2013-06-12"),
    (
        "He spoke on [Friday]. The first trial opened on [March 3, 1997]. The jury got the case on [May 26].",
        "2014-05-16 1997-03-03 1997-05-26",
    ),
    ("Profit rose in [the December quarter].", "2013-Q4"),
    ("Profit rose in [the September quarter of 2012].", "2012-Q3"),
    ("Events:\n\n[MONDAY]\nThe court sits.\n\n[TUESDAY]\nThe bank meets.\n\n[Wednesday]: The house votes.",
     "2014-05-19 2014-05-20 2014-05-21"),
    ("Events:\n\n[SUNDAY]\nThe court sat.\n\n[SATURDAY]\nThe bank was shut.", "2014-05-18 2014-05-17"),
    ("The suit was dropped [this Friday].", "2014-05-23"),
    ("The market will stay closed through [Friday].", "2014-05-23"),
    ("Fighting began on [March 6], and by [the end of the month] trenches ran for miles.", "2014-03-06 2014-03"),
    ("Fighting began on [March 6], and by [the end of the month] it will be over.", "2014-03-06 2014-05"),
    ("When it was last held here, in [1950], the hosts lost on [16 July].", "1950 1950-07-16"),
    ("It was moved on [2 May]. [The next day] and [the day after that] it was tested.",
     "2014-05-02 2014-05-03 2014-05-04"),
    ("Sales rose in [the first quarter]. Dams were at 40% [this week], against 66% [a year ago].",
     "2014-Q1 2014-W21 2013"),
    # No dates
    ("They found a baby of eight months and a boy of ten years.", ""),
    ("They were on Flight IC 1814.", ""),
    ("A caller of the Sons of April, a band of ten, said so.", ""),
    ("Flags will fly low on [Thursday], a day of mourning.", "2014-05-22"),
    ("The peso fell to 1.47 by [late morning], from 1.32 [Thursday].", "2014-05-19TMO 2014-05-15"),
    ("In [the morning] it was calm.", "2014-05-19TMO"),
    ("He joined the Second of April Battalion.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "values"), STORIES, ids=[marked[:40] for marked, _ in STORIES])
def test_dates_hang_on_what_was_told_before(marked: str, values: str) -> None:
    assert read_marked(marked) == (marked, values)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The suit was dropped this Wednesday.", "2014-05-21"),
        ("The suit will be dropped this Wednesday.", "2014-05-28"),
        ("He said this Wednesday would be wet.", "2014-05-28"),
    ],
)
def test_this_weekday_is_of_this_week_where_it_is_over(text: str, value: str) -> None:
    assert [date.value for date in extract_dates(text, published="2014-05-23")] == [value]
