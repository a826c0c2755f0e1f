"""A meeting as a calendar file: escaped, folded between characters, unambiguous about its time."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import vobject

from workflow.ics import Event, file

LONGEST = 75
"""Octets of a line, by RFC 5545."""

LATE = datetime(2026, 3, 13, 19, 30, tzinfo=timezone(timedelta(hours=8)))
WHERE = "服务中心会议室, 2号楼东侧; \\ 一层"
ABOUT = "漏水原因；怎么修；费用，" * 20 + "\n第二行"


def event(**other: object) -> Event:
    known = {
        "uid": "WT-2603-0001-7@linli",
        "sequence": 3,
        "written_at": datetime(2026, 3, 3, 12, tzinfo=UTC),
        "at": LATE,
        "minutes": 90,
        "title": "0001 协调会",
        "where": WHERE,
        "about": ABOUT,
        "organiser": '梧桐里 "物业"',
        "phone": "8888-0000",
        "off": False,
    }
    return Event(**{**known, **other})  # type: ignore[arg-type]


def read(content: bytes) -> Any:
    """The calendar and its one date, as another library than the writing one reads them."""
    calendar = vobject.readOne(content.decode())
    return calendar, calendar.vevent


def test_what_was_written_is_read_back() -> None:
    calendar, said = read(file(event()))
    assert calendar.method.value == "REQUEST"
    assert (said.uid.value, said.sequence.value) == ("WT-2603-0001-7@linli", "3")
    assert (said.location.value, said.description.value) == (WHERE, ABOUT)
    assert said.dtstart.value == LATE
    assert said.duration.value == timedelta(minutes=90)
    assert said.dtstamp.value == datetime(2026, 3, 3, 12, tzinfo=UTC)
    assert said.organizer.value == "tel:8888-0000"
    assert said.organizer.params["CN"] == ["梧桐里 物业"]


def test_lines_are_short_and_no_character_is_cut() -> None:
    lines = file(event()).split(b"\r\n")
    assert max(map(len, lines)) <= LONGEST
    for line in lines:
        line.decode()
    assert sum(line.startswith(b" ") for line in lines) > 5
    assert not any(b"\n" in line for line in lines)


def test_one_that_is_off_takes_the_date_away() -> None:
    calendar, said = read(file(event(off=True)))
    assert (calendar.method.value, said.status.value) == ("CANCEL", "CANCELLED")
