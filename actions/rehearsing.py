"""The rehearsal: one case that goes through a whole repair by itself, for everybody to look at.

It is a case like any other, with a number, and says of itself that it is a rehearsal. As soon
as anybody works on it, it is left to him.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from actions import forum, intake
from actions.desk import Desk
from actions.door import action, save
from storage import cases, drafts, due, people, reporters
from storage.cases import Case
from storage.due import Due
from storage.people import Person
from workflow import judgement, process
from workflow.process import AFTER_JUDGEMENT
from workflow.refusal import Refusal
from workflow.report import Report
from workflow.terms import Category, Channel, Handling

PAUSE = timedelta(seconds=4)
"""Long enough to read what has come, in private and in the group."""


@action("estate.rehearse")
def begin(desk: Desk, words: str, repaired: str) -> None:
    """Report something made up, as whoever asks for it; it goes on by itself.

    `words` are the report's, `repaired` what is said at its end.
    """
    before = cases.rehearsed(desk.db, desk.scope)
    if before is not None:
        raise Refusal("refused-rehearsing", no=before.no)
    report = Report(words=words, channel=Channel.REHEARSAL, category=Category.EQUIPMENT)
    case = intake.entered(desk, report, drafts.number(desk.db, desk.scope), desk.me)
    intake.take_in(desk, case, desk.me)
    intake.receipt(desk, case, "receipt")
    forum.receive(desk, case)
    _arm(desk, case, 0, desk.now + PAUSE, repaired)


def walk(desk: Desk, row: Due) -> None:
    """One station further, unless somebody has taken a hand in it."""
    case = cases.get(desk.db, desk.scope, row.ref)
    reporter, _ = reporters.of_case(desk.db, desk.scope, row.ref)
    person = people.get(desk.db, desk.scope, reporter)
    if case is None or person is None or case.revision != row.given["revision"]:
        return
    changed = WALK[row.step](desk, case, person, row.given["repaired"])
    if row.step + 1 < len(WALK):
        _arm(desk, changed, row.step + 1, row.due_at + PAUSE, row.given["repaired"])


def _arm(desk: Desk, case: Case, step: int, at: datetime, repaired: str) -> None:
    facts = {"revision": case.revision, "repaired": repaired}
    due.arm(desk.db, desk.scope, kind="rehearsal", ref=case.id, step=step, at=at, facts=facts)


def _accepted(desk: Desk, case: Case, person: Person, _: str) -> Case:
    usual = judgement.suggest(case.category)
    changed = replace(
        case,
        accepted_by=person.id,
        accepted_at=desk.now,
        scope=usual.scope,
        handling=Handling.ROUTINE_REPAIR,
        level=usual.level,
        lead_id=person.id,
    )
    _tell(desk, case, person, "told-accepted", name=person.name)
    return save(desk, changed)


def _judged(desk: Desk, case: Case, person: Person, _: str) -> Case:
    stage = process.advance(case, case.stage, AFTER_JUDGEMENT[Handling.ROUTINE_REPAIR])
    changed = replace(case, stage=stage, judged_by=person.id, judged_at=desk.now, lead_at=desk.now)
    _tell(desk, case, person, "told-routine", ref=case.id, name=person.name)
    return save(desk, changed)


def _repaired(desk: Desk, case: Case, person: Person, words: str) -> Case:
    _tell(desk, case, person, "ask-solved", ref=case.id, words=words)
    return save(desk, replace(case, repaired_at=desk.now))


def _tell(desk: Desk, case: Case, person: Person, kind: str, **facts: Any) -> None:
    """At night too: whoever rehearses is awake."""
    if person.user_id is not None:
        desk.tell(person.user_id, kind, case=case.id, urgent=True, no=case.no, **facts)


WALK: tuple[Callable[[Desk, Case, Person, str], Case], ...] = (_accepted, _judged, _repaired)
