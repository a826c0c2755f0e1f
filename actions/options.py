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
from workflow.minutes import Minutes
from workflow.plan import LETTERS
from workflow.questions import Answers, Each, Source
from workflow.records import Kind
from workflow.records.findings import Access, Document, Evidence, RegulationCited, Search, Visit
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
            " ".join(filter(None, [letters.get(one.id), called(one.content)])),
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
    return [version(newest)] if newest is not None else []


def version(one: Minutes) -> Offered:
    """One version of the minutes."""
    return Offered(one.id, f"{one.version} · {one.sha256[:8]}", what="minutes")


def _templates(_: Desk, case: Case, *__: Any) -> list[Offered]:
    """Ways that are often gone with such a problem; drawings know their words."""
    return [Offered(one.id, "", what="template") for one in templates.offered(case.category)]


def begun_with(desk: Desk, template: str) -> dict[str, Any]:
    """What a template fills, in the words of whoever writes."""
    return templates.every()[template].answers(desk.me.lang)


def _checklist(desk: Desk, case: Case, *_: Any) -> list[Offered]:
    """The lines that have nothing."""
    return [line(one) for one in checklist.gaps(casefile.load(desk, case))]


def line(no: int) -> Offered:
    """A line of the checklist; drawings know its words."""
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


def called(content: object) -> str:
    """What a record is told by from others of its kind."""
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
