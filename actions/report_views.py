"""What a person sees of the report that he is telling."""

from collections.abc import Callable
from dataclasses import dataclass, field

from actions import duplicates, duty
from actions.desk import Desk
from actions.duplicates import Told
from actions.homes import home
from actions.places import Shelf, shelf
from actions.views import Case, View, name_of, viewer
from storage import cases, drafts, offices, places, residents
from storage.cards import Card
from storage.people import Person
from storage.residents import Home
from workflow.refusal import NotAllowed
from workflow.report import Question, Report
from workflow.roles import STAFF, Role


@dataclass(frozen=True, slots=True)
class ReportView(View):
    """A draft and what is asked of it."""

    draft: int
    report: Report
    home: str | None
    homes: tuple[Home, ...]
    shelf: Shelf | None = None
    newest: Case | None = None
    for_whom: str = ""
    managers: list[Person] = field(default_factory=list)
    told: Told | None = None
    staff: bool = False
    again: str = ""


def _report(desk: Desk, card: Card) -> ReportView:
    person = viewer(desk, card)
    draft = drafts.of_person(desk.db, desk.scope, card.chat_id, person.id)
    if draft is None or draft.kind != "report":
        raise NotAllowed
    report = Report.of(draft.answers)
    who = report.behalf or person.id
    listed: Shelf | None = None
    asked = report.asking is Question.WHERE
    if asked:
        place = places.get(desk.db, desk.scope, report.place_id)
        listed = shelf(desk, place, int(card.arg or 0))
    newest = cases.get(desk.db, desk.scope, card.ref)
    before = cases.get(desk.db, desk.scope, report.again)
    return ReportView(
        desk.estate,
        desk.now,
        card,
        draft.id,
        report,
        home(desk, who) if asked else None,
        residents.homes(desk.db, desk.scope, who) if asked else (),
        listed,
        newest,
        for_whom=name_of(desk, report.behalf),
        managers=offices.holders(desk.db, desk.scope, Role.MANAGER)
        if report.asking is Question.STAFF
        else [],
        told=_told(desk, person, report),
        staff=bool(duty.roles(desk, person.id) & STAFF),
        again=before.no if before else "",
    )


def _told(desk: Desk, person: Person, report: Report) -> Told | None:
    """What neighbours have told already, for whom the office knows."""
    if report.asking is not Question.SUMMARY or not offices.roles(desk.db, desk.scope, person.id):
        return None
    return duplicates.of_report(desk, person.id, report, desk.now)


LOADERS: dict[str, Callable[[Desk, Card], View]] = {
    "resume": _report,
    "report": _report,
    "soon-after": _report,
}
