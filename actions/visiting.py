"""Agrees with the parties on when somebody comes to look, and goes on when no door was opened."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from actions import leading, telling
from actions.desk import Desk
from actions.door import case_action, save
from storage import cases, due, emergency_log, parties, people, records
from storage.cases import Case
from storage.people import Person
from workflow.casefile import Filed, Party
from workflow.emergency import What
from workflow.records import Kind
from workflow.records.findings import Access, Appointment, Visit, VisitAnswer
from workflow.refusal import Refusal

BEFORE = (timedelta(days=1), timedelta(hours=1))
"""When everybody who is to be there is reminded."""


def appointed(desk: Desk, case: Case, filed: Filed) -> None:
    """Those who should be there are asked; a new time takes the place of the old one."""
    appointment = filed.content
    assert isinstance(appointment, Appointment)
    if appointment.at <= desk.now:
        raise Refusal("refused-visit-past")
    if filed.replaces is not None:
        due.cancel(desk.db, desk.scope, kind="visit", ref=filed.replaces)
    for step, before in enumerate(BEFORE):
        if appointment.at - before > desk.now:
            due.arm(
                desk.db,
                desk.scope,
                kind="visit",
                ref=filed.id,
                step=step,
                at=appointment.at - before,
            )
    for party, person in _wanted(desk, case, appointment):
        desk.tell_one(
            person,
            "ask-visit",
            case=case.id,
            ref=case.id,
            no=case.no,
            visit=appointment.at,
            record=filed.id,
            party_id=party.id,
        )


@case_action("case.on_site")
def arrive(desk: Desk, case: Case) -> None:
    """Somebody of the office is there for the first time; whoever has reported it is told."""
    if case.on_site_at is not None:
        raise Refusal("refused-answered")
    save(desk, replace(case, on_site_at=desk.now))
    telling.reporter(desk, case, "told-on-site", ref=case.id)
    if case.in_emergency:
        emergency_log.add(
            desk.db,
            desk.scope,
            case=case.id,
            what=What.ON_SITE,
            person=desk.me.id,
            now=desk.now,
        )
        desk.redraw("emergency", case.id)


def _wanted(desk: Desk, case: Case, appointment: Appointment) -> list[tuple[Party, Person]]:
    named = appointment.present
    found = []
    for party in parties.of_case(desk.db, desk.scope, case.id):
        person = people.get(desk.db, desk.scope, party.person_id)
        if person is not None and (named is None or party.id in named):
            found.append((party, person))
    return found


def answered(desk: Desk, case: Case, filed: Filed) -> None:
    """The lead hears whether the time suits."""
    answer = filed.content
    assert isinstance(answer, VisitAnswer)
    appointment = newest(desk, case)
    if appointment is None:
        raise Refusal("refused-no-visit-yet")
    party = parties.get(desk.db, desk.scope, filed.party_id)
    if party is not None:
        leading.tell(
            desk,
            case,
            "lead-visit-answer",
            but=filed.author_id,
            party=party.no,
            fits=str(answer.fits),
            words=answer.rather or "",
        )


def newest(desk: Desk, case: Case) -> Filed | None:
    """The appointment that holds."""
    found = [
        one for one in records.of_case(desk.db, desk.scope, case.id) if one.kind is Kind.APPOINTMENT
    ]
    return found[-1] if found else None


def remind(desk: Desk, record: int) -> None:
    """A day and an hour before: all who are wanted, and the lead."""
    filed = records.get(desk.db, desk.scope, record)
    case = cases.get(desk.db, desk.scope, filed.case_id) if filed else None
    if filed is None or case is None or case.closed_at is not None:
        return
    appointment = filed.content
    if not isinstance(appointment, Appointment) or not records.counts(desk.db, desk.scope, record):
        return
    soon = appointment.at - desk.now <= BEFORE[-1]
    at = appointment.at
    facts: dict[str, Any] = {"ref": case.id, "no": case.no, "visit": at, "as_party": 1}
    for _, person in _wanted(desk, case, appointment):
        desk.tell_one(person, "visit-soon", case=case.id, urgent=soon, **facts)
    leading.tell(desk, case, "lead-visit-soon", urgent=soon, visit=at)


def visited(desk: Desk, case: Case, filed: Filed) -> None:
    """Whoever stood before a closed door is offered what comes next."""
    visit = filed.content
    assert isinstance(visit, Visit)
    appointment = newest(desk, case)
    if appointment is not None:
        due.cancel(desk.db, desk.scope, kind="visit", ref=appointment.id)
    if case.on_site_at is None:
        save(desk, replace(case, on_site_at=visit.at))
    if visit.access is not Access.GRANTED:
        desk.tell_one(
            desk.me,
            "visit-closed",
            case=case.id,
            ref=case.id,
            no=case.no,
            record=filed.id,
            refused="yes" if visit.access is Access.REFUSED else "no",
        )
