"""What a form is begun with, because the case already knows it; whoever fills it in may differ."""

from collections.abc import Callable
from typing import Any

from actions import casefile, earlier, splitting, visiting
from actions.desk import Desk
from storage import folder, minutes, places, records, residents
from storage.cases import Case
from workflow import address, agreement, checklist, claims, plan, retention
from workflow.items import in_time
from workflow.questions import Answers
from workflow.records import Kind
from workflow.records.findings import Appointment, DocumentKind, Search
from workflow.records.parties import Statement
from workflow.records.results import Spent
from workflow.terms import YesNo


def answers(desk: Desk, case: Case, kind: Kind, given: Answers) -> dict[str, Any]:
    """Answers by the field, for a form that has been given these so far."""
    suggest = SUGGEST.get(kind)
    return suggest(desk, case, given) if suggest is not None else {}


def _disputes(desk: Desk, case: Case, _: Answers) -> dict[str, Any]:
    said = [one.content for one in casefile.load(desk, case).of(Kind.STATEMENT)]
    found = claims.points(one.claim for one in said if isinstance(one, Statement))
    return {"points": [str(one) for one in found]} if found else {}


def _visit(desk: Desk, case: Case, _: Answers) -> dict[str, Any]:
    filed = visiting.newest(desk, case)
    if filed is None or not isinstance(filed.content, Appointment):
        return {}
    visits = casefile.load(desk, case).of(Kind.VISIT)
    if any(one.filed_at > filed.filed_at for one in visits):
        return {}
    return {"at": filed.content.at.isoformat()}


def _impact(desk: Desk, case: Case, _: Answers) -> dict[str, Any]:
    """The parties and whoever lives with them."""
    taking_part = casefile.load(desk, case).parties
    people = {one.person_id for one in taking_part if one.person_id}
    for home in {one.place_id for one in taking_part if one.place_id}:
        people |= {one.person_id for one in residents.of_household(desk.db, desk.scope, home)}
    return {"people": str(len(people))} if people else {}


def _document(desk: Desk, case: Case, given: Answers) -> dict[str, Any]:
    paper = folder.get(desk.db, desk.scope, given["paper"]) if given.get("paper") else None
    if paper is not None:
        return {"title": paper.title, "clause": paper.clause or None}
    if given.get("what") != DocumentKind.HISTORY:
        return {}
    found = earlier.of_case(desk, case)
    if not found:
        return {"found": str(Search.NONE)}
    return {
        "found": str(Search.FOUND),
        "title": ", ".join(one.no for one in found)[:100],
        "clause": None,
    }


def _warranty(desk: Desk, case: Case, _: Answers) -> dict[str, Any]:
    reported = case.reported_at.astimezone(desk.hours.zone).date()
    known = {"first_report": reported.isoformat()}
    where = address.read(case.place)
    accepted = places.accepted(desk.db, desk.scope)
    if where is not None and where.building in accepted:
        known["accepted"] = accepted[where.building].isoformat()
    return known


def _split(desk: Desk, case: Case, _: Answers) -> dict[str, Any]:
    return splitting.prefilled(desk, case.id)


def _meeting(desk: Desk, case: Case, _: Answers) -> dict[str, Any]:
    """All but the time is as it was before; to the first one all are asked, the lead hosts."""
    file = casefile.load(desk, case)
    before = agreement.last(file)
    if before is None:
        everybody = [one.id for one in file.parties]
        return {"attendees": everybody} | ({"host": case.lead_id} if case.lead_id else {})
    kept = records.answers(desk.db, desk.scope, before.filed.id)
    here = {one.id for one in file.parties}
    asked = [one for one in kept["attendees"] if one in here]
    return {name: kept[name] for name in kept if name != "at"} | {"attendees": asked}


def _signature(desk: Desk, case: Case, _: Answers) -> dict[str, Any]:
    found = minutes.newest(desk.db, desk.scope, case.id)
    return {"minutes": found.id} if found is not None else {}


def _evaluation(desk: Desk, case: Case, _: Answers) -> dict[str, Any]:
    """In time when nothing was reported as done after its day; no cost where none was planned."""
    file = casefile.load(desk, case)
    found: dict[str, Any] = {"in_time": str(YesNo.YES if in_time(file) else YesNo.NO)}
    option = plan.chosen(file)
    if option is None or not option.cost:
        found["spent"] = str(Spent.NOTHING)
    return found


def _archiving(desk: Desk, case: Case, _: Answers) -> dict[str, Any]:
    """Without gaps nobody is asked for reasons."""
    found: dict[str, Any] = {"retention": str(retention.of_case(case.category, case.handling))}
    if not checklist.gaps(casefile.load(desk, case)):
        found |= {"gaps": {}, "words": None}
    return found


SUGGEST: dict[Kind, Callable[[Desk, Case, Answers], dict[str, Any]]] = {
    Kind.DISPUTE: _disputes,
    Kind.VISIT: _visit,
    Kind.IMPACT: _impact,
    Kind.DOCUMENT: _document,
    Kind.WARRANTY: _warranty,
    Kind.SPLIT: _split,
    Kind.MEETING: _meeting,
    Kind.SIGNATURE: _signature,
    Kind.EVALUATION: _evaluation,
    Kind.ARCHIVING: _archiving,
}
