"""并案: reports of the same thing go on as one; each reporter hears how, none hears of another."""

from dataclasses import replace

from actions import alarming, duplicates, membership
from actions.desk import Desk
from actions.door import action, case_action, may, save
from actions.intake import Received, entered, receipt, take_in, told
from actions.reporting import arm_ladder
from actions.triage import in_hand
from storage import cases, due
from storage.cases import Case
from workflow import (
    judgement,
    process,
)
from workflow.process import Move
from workflow.refusal import NotAllowed, Refusal
from workflow.terms import Stage, Urgency


@case_action("case.compare")
def compare(desk: Desk, case: Case) -> None:
    """Look at what may be the same thing; after that the judgement can be confirmed (G0)."""
    in_hand(desk, case)
    save(desk, replace(case, compared_at=desk.now))


@case_action("case.merge")
def merge(desk: Desk, case: Case, main: int) -> None:
    """Let a case go on in another one; its reporter is told, and hears whatever comes of it."""
    in_hand(desk, case)
    if not may(desk, "case.comment", main):
        raise NotAllowed
    found = {one.id: one for one in duplicates.of_case(desk, case)}
    if main not in found:
        raise Refusal("refused-not-alike")
    merged = replace(case, main_case_id=main)
    stage = process.advance(merged, case.stage, Move.MERGE)
    due.cancel(desk.db, desk.scope, kind="first-answer", ref=case.id)
    for one in cases.merged_into(desk.db, desk.scope, case.id):
        save(desk, replace(one, main_case_id=main))
    save(
        desk,
        replace(merged, stage=stage, judged_by=desk.me.id, judged_at=desk.now, closed_at=desk.now),
    )
    desk.tell_reporter(case, "told-merged", alone=True, ref=case.id, stage=found[main].stage)
    _join(desk, found[main], case)


@action("report.follow", actor="reporter")
def follow(desk: Desk, draft_id: int, main: int) -> Received:
    """Tell it as what neighbours have told already: it joins their case and keeps its number."""
    report = told(desk, draft_id)
    near = duplicates.of_report(desk, desk.me.id, report, desk.now)
    found = cases.get(desk.db, desk.scope, main)
    if near is None or near.case != main or found is None or not desk.known:
        raise Refusal("refused-not-alike")
    case = replace(
        entered(desk, report, draft_id, desk.me),
        stage=Stage.MERGED,
        main_case_id=main,
        judged_at=desk.now,
        closed_at=desk.now,
    )
    take_in(desk, case, desk.me)
    received = receipt(desk, case, "receipt-follows")
    _join(desk, found, case)
    if report.group is not None:
        membership.thank(desk, report.group, case)
    desk.tell_staff(
        "staff-follows", case=main, ref=main, no=found.no, count=duplicates.reporters(desk, found)
    )
    return received


def _join(desk: Desk, main: Case, case: Case) -> None:
    """What is more urgent of the two holds for both; of many the level rises."""
    urgency = min(main.urgency, case.urgency)
    joined = replace(main, urgency=urgency, danger=main.danger or case.danger)
    if main.level is not None and main.scope is not None and main.handling is not None:
        told = duplicates.reporters(desk, main)
        usual = judgement.level(main.category, main.scope, main.handling, reporters=told)
        joined = replace(joined, level=max(main.level, usual))
    if main.answered_at is None and urgency is not main.urgency:
        joined = replace(joined, answer_by=min(main.answer_by, case.answer_by))
        arm_ladder(desk, joined, since=case.reported_at)
    saved = save(desk, joined)
    if urgency is Urgency.U1 and not saved.in_emergency:
        alarming.begin(desk, saved)
    desk.log("case.joined", f"case:{main.id}", no=case.no)
