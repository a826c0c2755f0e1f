"""What a form can offer for a question that only the case or the estate can answer."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from actions import casefile, folder, homes
from actions.desk import Desk
from storage import cases, minutes, offices, parties, people, places, records, residents
from storage import folder as papers
from storage.cases import Case
from workflow import address, checklist, regulations, templates
from workflow.casefile import Filed
from workflow.minutes import Minutes
from workflow.plan import LETTERS
from workflow.questions import Answers, Each, Pick, PickSeveral, Question, Shares, Source
from workflow.records import Kind
from workflow.records.findings import (
    Access,
    Document,
    Evidence,
    RegulationCited,
    Search,
    Visit,
)
from workflow.records.items import Extension, ItemAgreed
from workflow.records.plans import Option
from workflow.refusal import Refusal
from workflow.roles import LEADING
from workflow.terms import PlaceKind


@dataclass(frozen=True, slots=True)
class Offered:
    """One option: what is kept, and what is shown; a `label` of the list's own words or a name."""

    value: Any
    label: str
    no: int = 0
    what: str = ""


Named = dict[str, list[Offered]]
"""What the ids of a record's fields mean, by the field."""


def offered(
    desk: Desk, case_id: int, source: Source, kinds: tuple[str, ...], answers: dict[str, Any]
) -> list[Offered]:
    """The options of a source at this moment."""
    case = cases.get(desk.db, desk.scope, case_id)
    assert case is not None
    return OFFERS[source](desk, case, kinds, answers)


def _parties(desk: Desk, case: Case, *_: Any) -> list[Offered]:
    listed = parties.of_case(desk.db, desk.scope, case.id)
    return [Offered(one.id, one.name, no=one.no) for one in listed]


def _staff(desk: Desk, *_: Any) -> list[Offered]:
    return [Offered(one.id, one.name) for one in offices.holders(desk.db, desk.scope, *LEADING)]


def _folder(desk: Desk, _: Case, __: tuple[str, ...], answers: Answers) -> list[Offered]:
    """The estate's papers of the kind that is looked for."""
    listed = papers.every(desk.db, desk.scope, kind=answers.get("what"))
    return [Offered(one.id, one.title) for one in listed]


def _rules(desk: Desk, case: Case, *_: Any) -> list[Offered]:
    """What holds for such a problem here, local rules first; drawings know their words."""
    today = desk.now.astimezone(desk.hours.zone).date()
    packs = desk.estate.packs.split()
    return [
        Offered(rule.id, "", what="rule")
        for rule in regulations.offered(case.category, packs, today)
    ]


def _places(desk: Desk, case: Case, *_: Any) -> list[Offered]:
    """The flat of the case and those above, below and beside it."""
    known = address.read(case.place)
    if case.anonymous or known is None or known.kind is not PlaceKind.ROOM:
        return []
    found = []
    for key, other in address.neighbours(known):
        room = places.of_address(desk.db, desk.scope, other)
        if room is not None:
            found.append(Offered(room.id, room.address, what=key))
    return found


def _residents(desk: Desk, _: Case, __: tuple[str, ...], answers: Answers) -> list[Offered]:
    """Who lives there, and somebody else."""
    place = answers.get("place")
    nobody = Offered(0, "", what="somebody-else")
    if place is None:
        return [nobody]
    found = []
    for one in residents.of_household(desk.db, desk.scope, place):
        person = people.get(desk.db, desk.scope, one.person_id)
        if person is not None:
            found.append(Offered(person.id, person.name, what=f"relation-{one.relation}"))
    return [*found, nobody]


def _records(desk: Desk, case: Case, kinds: tuple[str, ...], _: Answers) -> list[Offered]:
    filed = records.of_case(desk.db, desk.scope, case.id)
    plans = (one.id for one in filed if one.kind is Kind.OPTION)
    letters = dict(zip(plans, LETTERS, strict=False))
    return [
        Offered(
            one.id,
            " ".join(filter(None, [letters.get(one.id), _called(one.content)])),
            what=f"record-{one.kind}",
        )
        for one in filed
        if one.kind in kinds and _tells(one.content)
    ]


def _tells(content: object) -> bool:
    """A paper that is not there and a door that stayed closed tell nothing."""
    if isinstance(content, Document):
        return content.found is Search.FOUND
    return not isinstance(content, Visit) or content.access is Access.GRANTED


def _minutes(desk: Desk, case: Case, *_: Any) -> list[Offered]:
    """The version that can be signed now."""
    newest = minutes.newest(desk.db, desk.scope, case.id)
    return [_version(newest)] if newest is not None else []


def _version(one: Minutes) -> Offered:
    return Offered(one.id, f"{one.version} · {one.sha256[:8]}", what="minutes")


def _templates(_: Desk, case: Case, *__: Any) -> list[Offered]:
    """Ways that are often gone with such a problem; drawings know their words."""
    return [Offered(one.id, "", what="template") for one in templates.offered(case.category)]


def begun_with(desk: Desk, template: str) -> dict[str, Any]:
    """What a template fills, in the words of whoever writes."""
    return templates.every()[template].answers(desk.me.lang)


def _checklist(desk: Desk, case: Case, *_: Any) -> list[Offered]:
    """The lines that have nothing."""
    return [_line(one) for one in checklist.gaps(casefile.load(desk, case))]


def _line(no: int) -> Offered:
    return Offered(no, "", what=f"checklist-{no}")


OFFERS: dict[Source, Callable[[Desk, Case, tuple[str, ...], Answers], list[Offered]]] = {
    Source.PARTIES: _parties,
    Source.STAFF: _staff,
    Source.PLACES: _places,
    Source.RESIDENTS: _residents,
    Source.RECORDS: _records,
    Source.MINUTES: _minutes,
    Source.FOLDER: _folder,
    Source.REGULATIONS: _rules,
    Source.CHECKLIST: _checklist,
    Source.TEMPLATES: _templates,
}


TOLD_BY: dict[type, tuple[str, ...]] = {
    Evidence: ("description",),
    Document: ("title", "clause"),
    Option: ("summary",),
    Visit: ("findings",),
    ItemAgreed: ("what",),
    Extension: ("reason",),
    RegulationCited: ("regulation",),
}
"""The fields by which a record is told from others of its kind."""


def _called(content: object) -> str:
    fields = TOLD_BY.get(type(content), ())
    return " ".join(filter(None, (getattr(content, one) for one in fields)))


def typed(desk: Desk, source: Source, words: str, kind: str | None = None) -> Any:
    """A place may be typed: `3-1-1102`, and words of a paper of this kind; all else is picked."""
    if source is Source.FOLDER:
        paper = folder.matching(desk, words, kind)
        if paper is None:
            raise Refusal("refused-not-in-folder")
        return paper.id
    if source is not Source.PLACES:
        raise Refusal("refused-pick")
    known = address.read(words.strip())
    if known is None:
        raise Refusal("refused-room")
    if known.kind is PlaceKind.ROOM:
        return homes.household(desk, words.strip())
    place = places.of_address(desk.db, desk.scope, words.strip())
    if place is None:
        raise Refusal("refused-room")
    return place.id


def each(desk: Desk, case_id: int, question: Each, answers: dict[str, Any]) -> list[Offered]:
    """The things that a question asks about one after the other; of records what is public."""
    found = offered(desk, case_id, question.over, question.kinds, answers)
    if question.over is Source.RECORDS:
        shown = {
            one.id
            for one in records.of_case(desk.db, desk.scope, case_id)
            if one.published_at is not None
        }
        return [one for one in found if one.value in shown]
    if question.over is Source.CHECKLIST:
        return found
    shares = answers.get("shares") or {}
    bearing = {int(party) for party, amount in shares.items() if Decimal(amount)}
    return [one for one in found if one.value in bearing]


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
    return _version(found) if found is not None else Offered(value, "")


def _party(desk: Desk, value: Any) -> Offered:
    party = parties.get(desk.db, desk.scope, int(value))
    return Offered(value, party.name if party else "", no=party.no if party else 0)


def _record(desk: Desk, value: Any) -> Offered:
    record = records.get(desk.db, desk.scope, int(value))
    return Offered(value, _called(record.content) if record else "")


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
            return [_line(int(no)) for no in kept]
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
