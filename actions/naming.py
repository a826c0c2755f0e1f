"""What the ids that were picked in a form mean, once they are in a record."""

from collections.abc import Callable
from typing import Any

from actions.desk import Desk
from actions.options import Offered, called, each, line, offered, version
from storage import folder as papers
from storage import minutes, parties, people, places, records
from workflow.casefile import Filed
from workflow.questions import Each, Pick, PickSeveral, Question, Shares, Source

Named = dict[str, list[Offered]]
"""What the ids of a record's fields mean, by the field."""


def by_id(desk: Desk, source: Source, value: Any) -> Offered:
    """What a picked id means, once it is no longer offered."""
    return BY_ID[source](desk, value)


def _paper(desk: Desk, value: Any) -> Offered:
    paper = papers.get(desk.db, desk.scope, int(value))
    return Offered(value, paper.title if paper else "")


def _place(desk: Desk, value: Any) -> Offered:
    place = places.get(desk.db, desk.scope, int(value))
    return Offered(value, place.written if place else "")


def _person(desk: Desk, value: Any) -> Offered:
    person = people.get(desk.db, desk.scope, int(value)) if value else None
    return Offered(value, person.name if person else "", what="" if value else "somebody-else")


def _old_minutes(desk: Desk, value: Any) -> Offered:
    found = minutes.get(desk.db, desk.scope, int(value))
    return version(found) if found is not None else Offered(value, "")


def _party(desk: Desk, value: Any) -> Offered:
    party = parties.get(desk.db, desk.scope, int(value))
    return Offered(value, party.name if party else "", no=party.no if party else 0)


def _record(desk: Desk, value: Any) -> Offered:
    record = records.get(desk.db, desk.scope, int(value))
    return Offered(value, called(record.content) if record else "")


BY_ID: dict[Source, Callable[[Desk, Any], Offered]] = {
    Source.FOLDER: _paper,
    Source.REGULATIONS: lambda _, value: Offered(value, "", what="rule"),
    Source.PLACES: _place,
    Source.STAFF: _person,
    Source.RESIDENTS: _person,
    Source.MINUTES: _old_minutes,
    Source.PARTIES: _party,
    Source.RECORDS: _record,
}


def named(
    desk: Desk, case: int, question: Question, kept: object, answers: dict[str, object]
) -> list[Offered]:
    """What ids that were picked mean."""
    if isinstance(question, Shares):
        sharing = parties.of_case(desk.db, desk.scope, case)
        return [Offered(one.id, one.name, no=one.no) for one in sharing]
    if isinstance(question, Each):
        if question.over is Source.CHECKLIST and isinstance(kept, dict):
            return [line(int(no)) for no in kept]
        return each(desk, case, question, answers)
    if not isinstance(question, Pick | PickSeveral):
        return []
    chosen = kept if isinstance(kept, list | tuple) else [kept]
    listed = offered(desk, case, question.source, question.kinds, answers)
    found = [one for one in listed if one.value in chosen]
    missing = [one for one in chosen if one not in {each.value for each in found}]
    return found + [by_id(desk, question.source, one) for one in missing]


def named_in(desk: Desk, filed: Filed) -> Named:
    """The same for all fields of a record."""
    answers = {name: value for name, _, value in filed.content.values()}
    return {
        name: named(desk, filed.case_id, question, value, answers)
        for name, question, value in filed.content.values()
    }
