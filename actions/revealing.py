"""Shows a manager who reported anonymously, if a second person agrees (roles and privacy 4.5).

A deputy does none of it: who stands in for a manager must not agree in his place.
"""

from datetime import datetime

from actions import telling
from actions.desk import Desk
from actions.door import case_action, may
from actions.duty import seat_of
from storage import cases, due, forgotten, offices, people, reporters, reveals
from storage.cases import Case
from storage.people import Person
from storage.reveals import Reveal
from workflow import veil
from workflow.clockwork import REVEALED
from workflow.refusal import NotAllowed, Refusal
from workflow.roles import Role
from workflow.terms import RevealAnswer

ANSWERERS = (Role.AUDITOR, Role.MANAGER)
"""Who is asked to agree: the second ones only where nobody of the first can."""


def seconds(desk: Desk, case: Case, asker: int) -> list[Person]:
    """Who may agree to what a manager asks, never he himself and nobody with ties to the case."""
    for role in ANSWERERS:
        found = [
            one
            for one in offices.holders(desk.db, desk.scope, role)
            if one.id != asker
            and one.user_id is not None
            and may(seat_of(desk, one), "case.agree_reveal", case.id)
        ]
        if found:
            return found
    return []


def hidden(desk: Desk, case: Case) -> Person | None:
    """Whom an anonymous report hides; None when nobody knows any more, or it is not anonymous."""
    person, _ = reporters.of_case(desk.db, desk.scope, case.id)
    if not case.anonymous or forgotten.is_forgotten(desk.db, desk.scope, person):
        return None
    return people.get(desk.db, desk.scope, person)


def manages(desk: Desk, person: int) -> bool:
    """Whether somebody is a manager himself and not only as a deputy."""
    return Role.MANAGER in offices.roles(desk.db, desk.scope, person)


def may_ask(desk: Desk, case_id: int) -> bool:
    """Whether who reads a case may ask for the name behind it."""
    case = cases.get(desk.db, desk.scope, case_id)
    return (
        case is not None
        and hidden(desk, case) is not None
        and manages(desk, desk.me.id)
        and may(desk, "case.ask_reveal", case_id)
    )


@case_action("case.ask_reveal")
def ask(desk: Desk, case: Case, reason: str) -> None:
    """Ask a second person to agree that the name is shown; a new request replaces the last."""
    if not manages(desk, desk.me.id):
        raise NotAllowed
    if hidden(desk, case) is None:
        raise Refusal("refused-nobody-hidden", no=case.no)
    asked = seconds(desk, case, desk.me.id)
    if not asked:
        raise Refusal("refused-no-second", no=case.no)
    number = reveals.ask(
        desk.db, desk.scope, case=case.id, by=desk.me.id, reason=reason, now=desk.now
    )
    desk.log("case.reveal_reason", f"case:{case.id}", reveal=number, reason=reason)
    for one in asked:
        desk.tell_one(
            one,
            "reveal-asked",
            case=case.id,
            ref=case.id,
            reveal=number,
            no=case.no,
            name=desk.me.name,
            category=case.category,
            place=veil.building(case.place),
            words=reason,
        )


def _open(desk: Desk, case: Case, number: int) -> Reveal:
    """The request, while it waits for this person's answer."""
    found = reveals.get(desk.db, desk.scope, number)
    if found is None or found.case_id != case.id:
        raise NotAllowed
    if desk.me.id not in {one.id for one in seconds(desk, case, found.asked_by)}:
        raise NotAllowed
    return found


@case_action("case.agree_reveal")
def agree(desk: Desk, case: Case, number: int) -> None:
    """Let the manager who asked see name and number for ten minutes; the reporter is told.

    Under a legal hold he is not told.
    """
    found = _open(desk, case, number)
    asker = people.get(desk.db, desk.scope, found.asked_by)
    if asker is None or asker.user_id is None or not may_ask(seat_of(desk, asker), case.id):
        raise Refusal("refused-nobody-hidden", no=case.no)
    until = desk.now + REVEALED
    _answer(desk, number, RevealAnswer.AGREED, until=until)
    desk.log("case.revealed", f"case:{case.id}", reveal=number, to=asker.id)
    desk.show(asker.user_id, f"reveal-{number}", "revealed", ref=number, anew=True)
    due.arm(desk.db, desk.scope, kind="reveal-over", ref=number, at=until)
    if case.legal_hold is None:
        telling.reporter(
            desk, case, "told-revealed", ref=case.id, name=asker.name, words=found.reason
        )


@case_action("case.refuse_reveal")
def refuse(desk: Desk, case: Case, number: int) -> None:
    """Keep the name hidden; the manager who asked is told."""
    found = _open(desk, case, number)
    _answer(desk, number, RevealAnswer.REFUSED)
    asker = people.get(desk.db, desk.scope, found.asked_by)
    if asker is not None:
        desk.tell_one(
            asker, "reveal-refused", case=case.id, ref=case.id, no=case.no, name=desk.me.name
        )


def _answer(
    desk: Desk, number: int, answer: RevealAnswer, *, until: datetime | None = None
) -> None:
    if not reveals.answer(
        desk.db,
        desk.scope,
        number,
        answer=answer,
        by=desk.me.id,
        now=desk.now,
        until=until,
    ):
        raise Refusal("refused-answered")
