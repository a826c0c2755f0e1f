"""Who hears of a meeting and what: parties, hosts, groups, and the files for their calendars."""

from datetime import datetime, timedelta
from typing import Any

from actions import audience
from actions.desk import Desk
from storage import journal, parties, people, places, records, reporters
from storage.cases import Case
from storage.people import Person
from workflow import agreement, veil
from workflow.agreement import Meeting
from workflow.casefile import CaseFile, Party
from workflow.records.meetings import MeetingCalled
from workflow.terms import Scope

BEFORE = (timedelta(days=1), timedelta(hours=2), timedelta(minutes=15))
"""When everybody who may come is reminded; from the second on the lead sees to the silent."""


OF_ALL = frozenset({Scope.BUILDING, Scope.ESTATE})
"""How far a problem must reach for all residents to be told that there is a meeting."""


def soon(desk: Desk, meeting: Meeting) -> bool:
    """What changes on the last day cannot wait for the morning."""
    return meeting.called.at - desk.now <= BEFORE[0]


def notice(desk: Desk, file: CaseFile, meeting: Meeting) -> dict[str, Any]:
    """The facts of the notice; the parties are 甲 and 乙 to each other."""
    host = people.get(desk.db, desk.scope, meeting.called.host)
    return {
        "where": meeting.called.place,
        "agenda": meeting.called.agenda,
        "parties": [one.no for one in agreement.asked(meeting, file)],
        "host": host.name if host else "",
        "bring": meeting.called.bring or "none",
        "proxy": str(meeting.called.proxy),
        "phone": desk.estate.duty_phone or "",
        "moved": "yes" if meeting.moved() else "no",
        "met_before": _before(desk, meeting) or "none",
    }


def _before(desk: Desk, meeting: Meeting) -> datetime | None:
    """When it was to be before it moved, if its time is another now."""
    if meeting.filed.replaces is None:
        return None
    old = records.get(desk.db, desk.scope, meeting.filed.replaces)
    assert old is not None
    assert isinstance(old.content, MeetingCalled)
    return old.content.at if old.content.at != meeting.called.at else None


def tell(desk: Desk, case: Case, party: Party, meeting: Meeting, kind: str, **facts: Any) -> None:
    """Tell one party about the meeting, if the bot knows who that is."""
    person = people.get(desk.db, desk.scope, party.person_id)
    if person is not None:
        facts |= {"record": meeting.filed.id, "party_id": party.id}
        _tell(desk, case, person, meeting, kind, **facts)


def hosts(desk: Desk, meeting: Meeting) -> list[Person]:
    """Who leads it and who takes notes."""
    named = {meeting.called.host, meeting.called.recorder}
    found = [people.get(desk.db, desk.scope, one) for one in named if one]
    return [one for one in found if one is not None]


def tell_host(desk: Desk, case: Case, person: Person, meeting: Meeting, kind: str) -> None:
    """Tell one of them, unless it is he who acts."""
    if desk.person is not None and person.id == desk.person.id:
        return
    _tell(desk, case, person, meeting, kind, where=meeting.called.place)


def _tell(
    desk: Desk, case: Case, person: Person, meeting: Meeting, kind: str, **facts: Any
) -> None:
    desk.tell_one(
        person,
        kind,
        case=case.id,
        urgent=soon(desk, meeting),
        ref=case.id,
        no=case.no,
        meets=meeting.called.at,
        **facts,
    )


def announce(desk: Desk, case: Case, meeting: Meeting) -> None:
    """In the estate's groups, and without a name, only what concerns them all."""
    if case.scope not in OF_ALL or case.confidential or case.guarded:
        return
    house = places.of_address(desk.db, desk.scope, veil.building(case.place))
    houses = {house.id} if house is not None and case.scope is Scope.BUILDING else set()
    for group in audience.addressed(desk, frozenset(houses)):
        desk.tell(
            group.chat_id,
            "public-meeting",
            category=case.category,
            meets=meeting.called.at,
            where=meeting.called.place,
            moved="yes" if meeting.moved() else "no",
            off="yes" if meeting.called_off else "no",
        )


def send_file(desk: Desk, case: Case, meeting: Meeting, chat: int, *, wanted: bool = True) -> None:
    """Send the meeting as a file; for whoever is not `wanted` there any more it is off.

    The number of the newest record of the meeting makes the sequence: it only grows.
    """
    newest = meeting.called_off or meeting.filed
    desk.tell(
        chat,
        "meeting-file",
        case=case.id,
        urgent=soon(desk, meeting),
        no=case.no,
        uid=f"{case.no}-{meeting.filed.origin}@linli",
        sequence=newest.id - meeting.filed.origin,
        written=desk.now,
        meets=meeting.called.at,
        where=meeting.called.place,
        agenda=meeting.called.agenda,
        estate=desk.estate.name,
        phone=desk.estate.duty_phone,
        off="yes" if meeting.called_off or not wanted else "no",
    )


def renew_files(desk: Desk, case: Case, meeting: Meeting) -> None:
    """Whoever has put the meeting into his calendar gets the file that changes it there."""
    actors = journal.actors(
        desk.db, desk.scope, action="party.take_calendar", object=f"case:{case.id}"
    )
    reporter, alias = reporters.of_case(desk.db, desk.scope, case.id)
    uninvited = {
        one.person_id
        for one in parties.of_case(desk.db, desk.scope, case.id)
        if one.id not in meeting.called.attendees
    }
    for actor in actors:
        kind, _, name = actor.partition(":")
        number = reporter if actor == f"alias:{alias}" else int(name) if kind == "person" else 0
        person = people.get(desk.db, desk.scope, number)
        if person is not None and person.user_id is not None:
            wanted = number not in uninvited
            send_file(desk, case, meeting, person.user_id, wanted=wanted)
