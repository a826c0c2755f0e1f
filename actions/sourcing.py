"""What the office enters itself: patrols, alarms, meetings, letters, the hotline (R1.1)."""

from dataclasses import replace
from datetime import timedelta

from actions import deadlines, drafting
from actions.desk import Desk
from actions.door import action
from storage import cases, due
from storage.cases import Case
from storage.drafts import Stored
from workflow import policy, sources
from workflow.casefile import Filed
from workflow.process import IN_COORDINATION
from workflow.records.outward import Addressee, Reply, ReplyPoint
from workflow.refusal import Refusal
from workflow.report import Danger, Question, Report
from workflow.sources import Sender, Source
from workflow.terms import Category, Channel, Urgency

BEFORE_DUE = (timedelta(hours=24), timedelta(hours=2), timedelta())
AT_DUE = 2
ON_ROUNDS = frozenset({Source.PATROL, Source.ALARM})
"""What everybody of the office may enter, a department too."""


@action("report.from_source")
def begin(desk: Desk, source: Source) -> None:
    """Begin a report of what no resident has told; it is asked what its source knows it by."""
    _allowed(desk, source)
    asking = Question.WHERE if source is Source.PATROL else Question.SOURCE
    told = Report(channel=Channel.OFFICE, source=source, asking=asking)
    drafting.begin(desk, "report", told.answers())


@action("report.as_patrol")
def as_patrol(desk: Desk, draft: Stored, report: Report) -> None:
    """What is being told was found on a round; place, time, photo stay."""
    danger = Danger.NO if report.danger is Danger.OPEN else report.danger  # said by its severity
    found = replace(
        report, source=Source.PATROL, channel=Channel.OFFICE, about_staff=None, danger=danger
    )
    drafting.keep(desk, draft, replace(found, asking=Question.SUMMARY))


def _allowed(desk: Desk, source: Source) -> None:
    if source not in ON_ROUNDS:
        policy.require("report.enter", desk.roles)


def sent_by(report: Report, sender: Sender) -> Report:
    """Who has written the letter."""
    return replace(report, source_sender=sender)


def understood(desk: Desk, report: Report, line: str) -> Report:
    """The line that the source is known by; all of it stays among the words."""
    found = sources.read(report.source, line, desk.now, desk.estate.zone)
    if found is None:
        raise Refusal(f"refused-source-{report.source}")
    heard = report.hears(line)
    return replace(
        heard,
        source_ref=found.ref[:60],
        official_due=found.due.isoformat() if found.due else "",
        asking=Question.WHAT if heard.category is Category.OTHER else Question.SUMMARY,
    )


def severe(report: Report, urgency: Urgency) -> Report:
    """How bad it is, said with the press that sends it."""
    return report.in_danger(True) if urgency is Urgency.U1 else report.says(urgency=urgency)


def entered(desk: Desk, case: Case) -> None:
    """The clock of an authority runs beside ours."""
    if case.official_due_at is None:
        return
    for step, before in enumerate(BEFORE_DUE):
        at = case.official_due_at - before
        if at > desk.now:
            due.arm(desk.db, desk.scope, kind="official-due", ref=case.id, step=step, at=at)


def replied(desk: Desk, case: Case, filed: Filed) -> None:
    """The authority has its answer: nobody is reminded of it any more."""
    assert isinstance(filed.content, Reply)
    if filed.content.to is Addressee.COMPLAINANT:
        return
    due.cancel(desk.db, desk.scope, kind="official-due", ref=case.id)


def official_due(desk: Desk, number: int, step: int) -> None:
    """The authority's day is near; where the stage ends earlier its own reminders rule (E23)."""
    case = cases.get(desk.db, desk.scope, number)
    if case is None or case.closed_at is not None or case.official_due_at is None:
        return
    if case.stage_due_at == case.official_due_at and step < AT_DUE:
        return
    holder = case.lead_id or (None if case.confidential else case.accepted_by)
    for one in deadlines.told(desk, case, holder, managers=step == AT_DUE):
        desk.tell_one(
            one,
            "official-due",
            case=case.id,
            dedupe=f"{desk.scope}-official-{case.id}-{step}-{one.id}",
            ref=case.id,
            no=case.no,
            by=case.official_due_at,
            form="yes" if case.stage in IN_COORDINATION else "no",
            points=[str(one) for one in ReplyPoint],
        )
