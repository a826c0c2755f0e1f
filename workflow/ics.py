"""One meeting as a calendar file (RFC 5545), so that a phone can put it among its dates."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

LONGEST = 75
"""Octets of a line; a longer one is folded, and never inside a character."""


@dataclass(frozen=True, slots=True)
class Event:
    """A date as a calendar keeps it.

    `uid` stays the same for ever; of two files with it the one with the higher `sequence`
    counts, whichever comes last. One that is `off` takes the date away.
    """

    uid: str
    sequence: int
    written_at: datetime
    at: datetime
    minutes: int
    title: str
    where: str
    about: str
    organiser: str
    phone: str
    off: bool


def file(event: Event) -> bytes:
    """The file; moments are in UTC, which every calendar shows in its own zone."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//linli//meetings//EN",
        f"METHOD:{'CANCEL' if event.off else 'REQUEST'}",
        "BEGIN:VEVENT",
        f"UID:{_text(event.uid)}",
        f"SEQUENCE:{event.sequence}",
        f"DTSTAMP:{_moment(event.written_at)}",
        f"DTSTART:{_moment(event.at)}",
        f"DURATION:PT{event.minutes}M",
        f"STATUS:{'CANCELLED' if event.off else 'CONFIRMED'}",
        f"ORGANIZER;CN={_parameter(event.organiser)}:tel:{_number(event.phone)}",
        f"SUMMARY:{_text(event.title)}",
        f"LOCATION:{_text(event.where)}",
        f"DESCRIPTION:{_text(event.about)}",
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return b"".join(part + b"\r\n" for line in lines for part in _folded(line))


def _moment(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _text(words: str) -> str:
    escaped = words.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return "\\n".join(escaped.splitlines())


def _parameter(words: str) -> str:
    """A quoted name; what would end it early is left out."""
    return '"' + "".join(one for one in words if one != '"' and one.isprintable()) + '"'


def _number(phone: str) -> str:
    return "".join(one for one in phone if one.isdigit() or one in "+-") or "0"


def _folded(line: str) -> Iterator[bytes]:
    part, first = b"", True
    for character in line:
        octets = character.encode()
        if len(part) + len(octets) > LONGEST - (not first):
            yield part if first else b" " + part
            part, first = b"", False
        part += octets
    yield part if first else b" " + part
