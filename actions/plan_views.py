"""The plan of a case on one page: the options side by side, who bears what, who said what."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from actions import casefile, duty, naming, planning
from actions.desk import Desk
from actions.door import may, relations
from actions.options import Offered
from actions.parts import open_to_parties
from actions.views import Case, View, viewer
from storage import cases
from storage.cards import Card
from workflow import manners, plan
from workflow.casefile import CaseFile, Filed, Party
from workflow.manners import Advice
from workflow.records import Kind
from workflow.records.findings import Document
from workflow.records.plans import Leaning, Manner, MannerChosen, Option, Pulse
from workflow.refusal import NotAllowed
from workflow.roles import Relation, Role


@dataclass(frozen=True, slots=True)
class Leaned:
    """What a party said in private about an option."""

    party: Party
    option: int
    leaning: Leaning


@dataclass(frozen=True, slots=True)
class PlanView(View):
    """The options with their letters, the amounts, the duties; `office` reads the checks too.

    What was said in private is there for the lead alone. `wanted` are the yeses that the plan
    still needs, `mine` those of them that the reader can say.
    """

    case: Case
    file: CaseFile
    options: list[tuple[str, int, Option]]
    bases: dict[int, list[Offered]]
    chosen: int
    facts: dict[str, object]
    office: bool
    in_charge: bool
    leaned: list[Leaned]
    wanted: list[Kind]
    mine: list[Kind]
    manner: Manner | None
    advice: Advice
    version: int


def _plan(desk: Desk, card: Card) -> PlanView:
    reader = duty.seat_of(desk, viewer(desk, card))
    reader.kind = None
    case = cases.get(desk.db, desk.scope, card.ref)
    if case is None or not may(reader, "party.see_plan", case.id):
        raise NotAllowed
    file = casefile.load(desk, case)
    person, mine = reader.me, relations(reader, case)
    office = may(reader, "case.read_file", case.id)
    wanted = [one for one in plan.approvers(file) if not plan.approved(file, one)]
    asked = Role.COMMITTEE in reader.roles and Kind.CONSENT in plan.approvers(file)
    whole = office or asked
    own = [one for one in file.parties if one.person_id == person.id]
    if not whole and not mine & {Relation.PARTY, Relation.REPORTER}:
        raise NotAllowed
    letters = plan.letters(file)
    shown = file if whole else _published(file)
    made = shown.last(Kind.CHOICE)
    method = file.last(Kind.METHOD)
    return PlanView(
        desk.estate,
        desk.now,
        card,
        case,
        file,
        [
            (letters[one.id], one.id, one.content)
            for one in shown.of(Kind.OPTION)
            if isinstance(one.content, Option)
        ],
        {one.id: _basis(desk, file, one, whole=whole) for one in shown.of(Kind.OPTION)},
        getattr(made.content, "option", 0) if made else 0,
        planning.plan_facts(shown, file.parties if whole else own),
        whole,
        may(reader, "case.ask_pulse", case.id),
        _leaned(file) if Relation.LEAD in mine and office else [],
        wanted,
        [one for one in wanted if may(reader, f"record.{one}", case.id)],
        method.content.manner if method and isinstance(method.content, MannerChosen) else None,
        manners.advise(file),
        plan.plan_version(file),
    )


def _basis(desk: Desk, file: CaseFile, filed: Filed, *, whole: bool) -> list[Offered]:
    """The rules that an option names; parties read nothing of papers about other people."""
    option = filed.content
    assert isinstance(option, Option)
    papers = {one.id: one.content for one in file.of(Kind.DOCUMENT)}
    law = [
        one
        for one in option.law or ()
        if whole or not isinstance(paper := papers.get(one), Document) or open_to_parties(paper)
    ]
    return naming.named(desk, filed.case_id, option.questions()["law"], law, {}) if law else []


def _published(file: CaseFile) -> CaseFile:
    """What the parties may read, and the duties, each of which is shown to its party."""
    records = tuple(
        one for one in file.records if one.published_at is not None or one.kind is Kind.DUTY
    )
    return replace(file, records=records)


def _leaned(file: CaseFile) -> list[Leaned]:
    found = []
    for party in file.parties:
        filed = file.last(Kind.PULSE, party.id)
        if filed is not None and isinstance(filed.content, Pulse):
            said = filed.content.leanings.items()
            found += [Leaned(party, option, leaning) for option, leaning in said]
    return found


LOADERS: dict[str, Callable[[Desk, Card], View]] = {"plan": _plan}
