"""A meeting as a calendar file: escaped, folded between characters, unambiguous about its time."""

from datetime import UTC, datetime, timedelta, timezone

from workflow.ics import LONGEST, Event, file

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


def read(content: bytes) -> dict[str, str]:
    lines = content.decode().replace("\r\n ", "").split("\r\n")
    found = dict(line.split(":", 1) for line in lines if line)
    plain = {"\\\\": "\\", "\\;": ";", "\\,": ",", "\\n": "\n"}
    return {name: _unescaped(value, plain) for name, value in found.items()}


def _unescaped(value: str, plain: dict[str, str]) -> str:
    parts, at = [], 0
    while at < len(value):
        two = value[at : at + 2]
        parts.append(plain.get(two, value[at]))
        at += 2 if two in plain else 1
    return "".join(parts)


def test_what_was_written_is_read_back() -> None:
    said = read(file(event()))
    assert (said["LOCATION"], said["DESCRIPTION"]) == (WHERE, ABOUT)
    assert said["DTSTART"] == "20260313T113000Z"
    assert said["DTSTAMP"] == "20260303T120000Z"
    assert said['ORGANIZER;CN="梧桐里 物业"'] == "tel:8888-0000"


def test_lines_are_short_and_no_character_is_cut() -> None:
    lines = file(event()).split(b"\r\n")
    assert max(map(len, lines)) <= LONGEST
    for line in lines:
        line.decode()
    assert sum(line.startswith(b" ") for line in lines) > 5
    assert not any(b"\n" in line for line in lines)


def test_one_that_is_off_takes_the_date_away() -> None:
    said = read(file(event(off=True)))
    assert (said["METHOD"], said["STATUS"]) == ("CANCEL", "CANCELLED")
