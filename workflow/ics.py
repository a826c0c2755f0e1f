"""One meeting as a calendar file (RFC 5545), so that a phone can put it among its dates.

The library is loaded when the first file is asked for: it takes a tenth of a second.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta


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
    import icalendar  # noqa: PLC0415 - see above

    organiser = icalendar.vCalAddress(f"tel:{_number(event.phone)}")
    organiser.params["CN"] = _name(event.organiser)
    entry = icalendar.Event()
    entry.add("UID", event.uid)
    entry.add("SEQUENCE", event.sequence)
    entry.add("DTSTAMP", event.written_at.astimezone(UTC))
    entry.add("DTSTART", event.at.astimezone(UTC))
    entry.add("DURATION", timedelta(minutes=event.minutes))
    entry.add("STATUS", "CANCELLED" if event.off else "CONFIRMED")
    entry.add("ORGANIZER", organiser)
    entry.add("SUMMARY", event.title)
    entry.add("LOCATION", event.where)
    entry.add("DESCRIPTION", event.about)
    calendar = icalendar.Calendar()
    calendar.add("VERSION", "2.0")
    calendar.add("PRODID", "-//linli//meetings//EN")
    calendar.add("METHOD", "CANCEL" if event.off else "REQUEST")
    calendar.add_component(entry)
    content: bytes = calendar.to_ical()
    return content


def _name(words: str) -> str:
    """What would end a quoted name early is left out."""
    return "".join(one for one in words if one != '"' and one.isprintable())


def _number(phone: str) -> str:
    return "".join(one for one in phone if one.isdigit() or one in "+-") or "0"
