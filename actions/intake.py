"""Makes a case of what was told: its number, its reporter, what was sent with it, the receipt."""

from dataclasses import dataclass
from datetime import datetime

from actions import indexing
from actions.desk import Desk
from actions.homes import registered
from storage import cases, drafts, media, reporters
from storage.cases import Case
from storage.people import Person
from storage.rows import next_number
from workflow import numbers, reminders
from workflow.judgement import UNFOUNDED, UNFOUNDED_MOST, UNFOUNDED_WITHIN
from workflow.refusal import Refusal
from workflow.report import Danger, Report
from workflow.roles import STAFF
from workflow.sources import AS_IT_HAPPENS
from workflow.terms import Confidentiality, Stage
from workflow.vocabulary import When

OPEN_UNVERIFIED = 3
"""Open reports of an unverified person; the next one a clerk lets through."""


@dataclass(frozen=True, slots=True)
class Received:
    """What is told at once; `mine` when whoever sent it is the reporter."""

    case: int
    no: str
    answer_by: datetime
    mine: bool


def told(desk: Desk, draft_id: int) -> Report:
    """The report that is being told here, if it says anything."""
    assert desk.chat is not None
    draft = drafts.of_person(desk.db, desk.scope, desk.chat, desk.me.id)
    if draft is None or draft.id != draft_id or draft.kind != "report":
        if sent := cases.of_draft(desk.db, desk.scope, draft_id):
            raise Refusal("refused-already-sent", no=sent.no)
        raise Refusal("refused-draft-gone")
    report = Report.of(draft.answers)
    if not report.enough:
        raise Refusal("refused-nothing-said")
    return report


def entered(desk: Desk, report: Report, draft: int, reporter: Person) -> Case:
    """The case that the report becomes; it has its number and is not kept yet."""
    month = numbers.month(desk.now, desk.estate.zone)
    serial = next_number(desk.db, desk.scope, f"case-{month}")
    held = reporter is desk.me and report.danger is not Danger.YES and _looked_at_first(desk)
    return Case(
        id=cases.next_id(desk.db, desk.scope),
        no=numbers.case_number(desk.estate.code, month, serial),
        stage=Stage.INTAKE,
        revision=1,
        channel=report.channel,
        draft_id=draft,
        category=report.category,
        urgency=report.urgency,
        scope=None,
        handling=None,
        level=None,
        danger=report.danger is Danger.YES,
        threat=report.threat,
        words=report.words,
        wish=report.wish,
        happened=report.happened or (When.NOW if report.source in AS_IT_HAPPENS else None),
        place_id=report.place_id,
        place=report.place,
        latitude=report.latitude,
        longitude=report.longitude,
        disclosure=report.disclosure,
        held=held,
        verified=desk.known if reporter is desk.me else registered(desk, reporter.id),
        lang=reporter.lang,
        entered_by=None if reporter is desk.me else desk.me.id,
        accepted_by=None,
        accepted_at=None,
        judged_by=None,
        judged_at=None,
        lead_id=None,
        lead_at=None,
        repaired_at=None,
        solved=None,
        reason=None,
        reported_at=desk.now,
        answer_by=reminders.answer_by(report.urgency, desk.now, desk.hours, desk.estate.pace),
        answered_at=None,
        closed_at=None,
        source=report.source,
        source_ref=report.source_ref,
        source_sender=report.source_sender,
        official_due_at=datetime.fromisoformat(report.official_due)
        if report.official_due
        else None,
        again_of=report.again,
        confidentiality=Confidentiality.NORMAL
        if report.about_staff is None
        else Confidentiality.RESTRICTED,
    )


def _looked_at_first(desk: Desk) -> bool:
    """Who is not verified and has several open, or whose reports were often not so."""
    if not desk.known:
        return reporters.open_of(desk.db, desk.scope, desk.me.id) >= OPEN_UNVERIFIED
    since = desk.now - UNFOUNDED_WITHIN
    ended = reporters.ended_for(desk.db, desk.scope, desk.me.id, reason=UNFOUNDED, since=since)
    return ended >= UNFOUNDED_MOST and not desk.roles & STAFF


def take_in(desk: Desk, case: Case, reporter: Person) -> None:
    """Keep the case with what was sent to its draft; the alias alone stands in the journal."""
    assert desk.chat is not None
    alias = numbers.code(desk.chance, 6)
    cases.add(desk.db, desk.scope, case)
    reporters.add(desk.db, desk.scope, case.id, alias=alias, person=reporter.id)
    indexing.case(desk, case)
    media.adopt(desk.db, desk.scope, case.draft_id, case=case.id)
    drafts.drop(desk.db, desk.scope, chat=desk.chat, person=desk.me.id, draft=case.draft_id)
    if reporter is not desk.me:
        desk.log("case.entered", f"case:{case.id}", no=case.no)
    desk.log("case.received", f"case:{case.id}", actor=f"alias:{alias}", no=case.no)


def receipt(desk: Desk, case: Case, kind: str) -> Received:
    """Tell whoever sent it the number and by when somebody answers."""
    assert desk.chat is not None
    desk.tell(
        desk.chat,
        kind,
        case=case.id,
        ref=case.id,
        no=case.no,
        by=case.answer_by,
        phone=desk.estate.duty_phone,
    )
    return Received(case.id, case.no, case.answer_by, kind != "receipt-for")
