"""并案: reports of the same thing go on as one; each reporter hears how, none hears of another."""

from dataclasses import replace

from actions import alarming, duplicates, first_answer, membership, telling
from actions.accepting import in_hand
from actions.desk import Desk
from actions.door import action, ask_leave, case_action, may, save
from actions.intake import Received, entered, receipt, take_in, told
from actions.own_case import goes_on_as
from storage import cases, due, finding
from storage.cases import Case
from workflow import judgement, process
from workflow.finding import understand
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
    into = _running(case, cases.get(desk.db, desk.scope, main))
    merged = replace(case, main_case_id=main)
    stage = process.advance(merged, case.stage, Move.MERGE)
    due.cancel(desk.db, desk.scope, kind="first-answer", ref=case.id)
    for one in cases.merged_into(desk.db, desk.scope, case.id):
        save(desk, replace(one, main_case_id=main))
    save(
        desk,
        replace(merged, stage=stage, judged_by=desk.me.id, judged_at=desk.now, closed_at=desk.now),
    )
    telling.reporter(desk, case, "told-merged", alone=True, ref=case.id, stage=into.stage)
    _join(desk, into, case)


def meant(desk: Desk, case_id: int, words: str) -> int:
    """The case that somebody means by its number, if the other one can go on in it."""
    ask_leave(desk, "case.merge", case_id)
    number = understand(words).number
    case = cases.get(desk.db, desk.scope, case_id)
    found = [
        one
        for one in _numbered(desk, number)
        if case is not None and may(desk, "case.comment", one.id)
    ]
    if case is None or not found:
        raise Refusal("refused-no-such-case")
    return _running(case, goes_on_as(desk, found[0])).id


def _numbered(desk: Desk, number: str) -> list[Case]:
    """Open ones first, of each the newest: the same ending comes again each month."""
    if not number:
        return []
    return finding.search(
        desk.db, desk.scope, number=number, place="", category=None, late_at=None, limit=4
    )


def _running(case: Case, main: Case | None) -> Case:
    """The case in which this one can go on; of a confidential one nobody else hears."""
    if main is None or main.id == case.id or case.confidential or main.confidential:
        raise Refusal("refused-merge-other")
    if main.closed_at is not None or main.main_case_id is not None:
        raise Refusal("refused-merge-ended", no=main.no)
    return main


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
        "staff-follows", case=main, ref=main, no=found.no, count=duplicates.how_many(desk, found)
    )
    return received


def _join(desk: Desk, main: Case, case: Case) -> None:
    """What is more urgent of the two holds for both; of many the level rises."""
    urgency = min(main.urgency, case.urgency)
    joined = replace(main, urgency=urgency, danger=main.danger or case.danger)
    if main.level is not None and main.scope is not None and main.handling is not None:
        told = duplicates.how_many(desk, main)
        usual = judgement.level(main.category, main.scope, main.handling, reporters=told)
        joined = replace(joined, level=max(main.level, usual))
    if main.answered_at is None and urgency is not main.urgency:
        joined = replace(joined, answer_by=min(main.answer_by, case.answer_by))
        first_answer.arm(desk, joined, since=case.reported_at)
    saved = save(desk, joined)
    if urgency is Urgency.U1 and not saved.in_emergency:
        alarming.begin(desk, saved)
    desk.log("case.joined", f"case:{main.id}", no=case.no)
