"""Makes a case of what somebody has told, and puts it before the office (R1.1)."""

from datetime import timedelta

from actions import alarming, confiding, deadlines, first_answer, forum, membership, sourcing
from actions.confidants import heads
from actions.desk import Desk
from actions.door import action
from actions.intake import Received, entered, receipt, take_in, told
from storage import forgotten, people
from storage.cases import Case
from storage.people import Person
from workflow import policy, reminders
from workflow.refusal import NotAllowed, Refusal
from workflow.report import Report
from workflow.terms import Urgency

SOON_AFTER = timedelta(minutes=10)


@action("report.submit", actor="reporter")
def submit(desk: Desk, draft_id: int) -> Received:
    """Make a case of a draft: number, receipt, deadline and card in one transaction (R1.1)."""
    report = told(desk, draft_id)
    if report.child:
        _of_a_child(desk, report)
    reporter = desk.me if report.behalf is None else _read_back_to(desk, report)
    case = entered(desk, report, draft_id, reporter)
    take_in(desk, case, reporter)
    first_answer.arm(desk, case, since=desk.now)
    deadlines.arm(desk, case)
    kind = "receipt-held" if case.held else "receipt"
    if not case.of_resident:
        sourcing.entered(desk, case)
        kind = "receipt-entered"
    received = receipt(desk, case, kind if reporter is desk.me else "receipt-for")
    if report.about_staff is not None:
        confiding.reported(desk, case, report.about_staff)
    if case.again_of is not None:
        desk.redraw_case(case.again_of)
    tell_office(desk, case)
    if case.threat:
        for person in heads(desk.db, desk.scope, case.id):
            desk.tell_one(person, "manager-threat", case=case.id, ref=case.id, no=case.no)
    if report.group is not None:
        membership.thank(desk, report.group, case)
    return received


def _of_a_child(desk: Desk, report: Report) -> None:
    """What is urgent is taken from a child too, without keeping who it is; else an adult tells."""
    if report.urgency not in reminders.ROUND_THE_CLOCK:
        raise Refusal("refused-child", phone=desk.estate.duty_phone)
    forgotten.child(desk.db, desk.scope, desk.me.id)


def _read_back_to(desk: Desk, report: Report) -> Person:
    """In whose name a clerk tells it, once it was read to him and he agreed."""
    policy.require("report.enter", desk.roles)
    person = people.get(desk.db, desk.scope, report.behalf)
    if person is None:
        raise NotAllowed
    if not report.read_back:
        raise Refusal("refused-read-back")
    return person


def tell_office(desk: Desk, case: Case) -> None:
    """Put the case before the office: a card in the staff group, and an alarm for U1."""
    forum.receive(desk, case)
    if case.urgency is Urgency.U1:
        alarming.begin(desk, case)
    elif case.confidential:
        return  # the managers hear it at any hour
    elif case.urgency in reminders.ROUND_THE_CLOCK and desk.hours.is_quiet(desk.now):
        alarming.wake(desk, case)
