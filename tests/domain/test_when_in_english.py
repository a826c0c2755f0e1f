"""The moments that people write in English.

It is Tuesday, 24 November 2026, 10:30 in Shanghai.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.draw import moments
from locales import load
from tests.domain.test_when import MINUTES, NOW, SHANGHAI, moment, rows
from workflow.when import When, read

pytest.importorskip("dateparser")

ENGLISH = """
tomorrow = 2026-11-25
Tomorrow 3pm = 2026-11-25 15:00
tomorrow at 3 p.m. = 2026-11-25 15:00
tomorrow 15:00 = 2026-11-25 15:00
tomorrow morning = 2026-11-25
noon tomorrow = 2026-11-25 12:00
tonight at 8 = 2026-11-24 20:00
today 5pm = 2026-11-24 17:00
5pm = 2026-11-24 17:00
9am = 2026-11-25 09:00
day after tomorrow at 10am = 2026-11-26 10:00
next Wed 7pm = 2026-12-02 19:00
next Wednesday at 7:30pm = 2026-12-02 19:30
Wed 19:30 = 2026-11-25 19:30
this Friday 2pm = 2026-11-27 14:00
by Friday = 2026-11-27
Sat 10am = 2026-11-28 10:00
Tuesday = 2026-11-24
Tuesday 9am = 2026-12-01 09:00
next Monday = 2026-11-30
in 2 hours = 2026-11-24 12:30
in half an hour = 2026-11-24 11:00
in 1.5 hours = 2026-11-24 12:00
in 30 min = 2026-11-24 11:00
in 3 days = 2026-11-27
within 3 days = 2026-11-27
in 3 days at 2pm = 2026-11-27 14:00
in two weeks = 2026-12-08
in a week = 2026-12-01
3 days from now = 2026-11-27
end of the month = 2026-11-30
Dec 5 2pm = 2026-12-05 14:00
5 Dec, 14:00 = 2026-12-05 14:00
Sat 5 Dec 14:00 = 2026-12-05 14:00
December 5, 2026 = 2026-12-05
5th of December = 2026-12-05
Jan 8 = 2027-01-08
24 Nov = 2026-11-24
Sun 14 Mar 19:30 = 2027-03-14 19:30
Sat 12/5 2pm = 2026-12-05 14:00
the 5th at 2pm = 2026-12-05 14:00
3pm on Friday = 2026-11-27 15:00
8:30 tomorrow = 2026-11-25 08:30
tomorrow at 7.30 pm = 2026-11-25 19:30
"""

NONE = """
room 1102
soon
building 3
3 o'clock or 4 o'clock
5 Feb 2027 and 6 Feb 2027
Fri 5 Dec
31 April
May
Dec 2026
13pm
25:00
tomorrow at 9:75
the leak of 5 December
-1 days
in 999 months
"""


@pytest.mark.parametrize(("words", "meant"), rows(ENGLISH))
def test_a_moment_as_people_write_it(words: str, meant: When) -> None:
    assert read(words, NOW, SHANGHAI) == meant


@pytest.mark.parametrize("words", NONE.strip().split("\n"))
def test_what_is_no_clear_moment_is_refused(words: str) -> None:
    assert read(words, NOW, SHANGHAI) is None


@given(minutes=MINUTES, timed=st.booleans())
def test_what_is_said_back_is_read_as_the_same_moment(minutes: int, timed: bool) -> None:
    meant = moment(minutes, timed=timed)
    said = moments.said_back(meant.at if timed else meant.day, NOW, SHANGHAI, load("en"))
    assert read(said, NOW, SHANGHAI) == meant
