"""What the pages of a case in coordination show: a form, and the file."""

from collections.abc import Callable
from dataclasses import dataclass, field

from actions import casefile, duty, forms, options
from actions.desk import Desk
from actions.door import may
from actions.forms import Form
from actions.options import Offered
from actions.views import Case, View, viewer
from storage import cases, drafts, parties
from storage.cards import Card
from workflow.casefile import Filed, Party
from workflow.questions import Each, Pick, PickSeveral, Question, Shares
from workflow.refusal import NotAllowed

PAGE = 4
"""Records on a page of the file."""

Named = dict[str, list[Offered]]
"""What the ids of a record's fields mean, by the field."""


@dataclass(frozen=True, slots=True)
class FormView(View):
    """A form at one of its questions, or at its summary."""

    case: Case
    form: Form
    party: Party | None
    offered: list[Offered]
    named: Named = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FileView(View):
    """A page of a case's file, newest last."""

    case: Case
    parties: list[Party]
    records: list[tuple[Filed, Named]]
    page: int
    pages: int


def _form(desk: Desk, card: Card) -> FormView:
    person = viewer(desk, card)
    stored = drafts.of_person(desk.db, desk.scope, card.chat_id, person.id)
    if stored is None or stored.kind != forms.FORM or stored.id != card.ref:
        raise NotAllowed
    form = Form.of(stored)
    case = cases.get(desk.db, desk.scope, form.case)
    if case is None:
        raise NotAllowed
    party = parties.get(desk.db, desk.scope, form.party) if form.party else None
    kept = {name: form.answers.get(name) for name in form.asked}
    return FormView(
        desk.estate,
        desk.now,
        card,
        case,
        form,
        party,
        forms.offered(desk, form),
        {
            name: named(desk, case.id, question, kept[name], form.answers)
            for name, question in form.asked.items()
            if kept[name] or isinstance(question, Shares | Each)
        },
    )


def named(
    desk: Desk, case: int, question: Question, kept: object, answers: dict[str, object]
) -> list[Offered]:
    """What ids that were picked mean."""
    if isinstance(question, Shares):
        listed = parties.of_case(desk.db, desk.scope, case)
        return [Offered(one.id, one.name, no=one.no) for one in listed]
    if isinstance(question, Each):
        return options.each(desk, case, question, answers)
    if not isinstance(question, Pick | PickSeveral):
        return []
    chosen = kept if isinstance(kept, list | tuple) else [kept]
    offered = options.offered(desk, case, question.source, question.kinds, answers)
    found = [one for one in offered if one.value in chosen]
    missing = [one for one in chosen if one not in {each.value for each in found}]
    return found + [options.by_id(desk, question.source, one) for one in missing]


def _file(desk: Desk, card: Card) -> FileView:
    reader = duty.seat_of(desk, viewer(desk, card))
    reader.kind = None
    case = cases.get(desk.db, desk.scope, card.ref)
    if case is None or not may(reader, "case.read_file", case.id):
        raise NotAllowed
    file = casefile.load(desk, case)
    pages = max(1, -(-len(file.records) // PAGE))
    page = min(max(int(card.arg or 0), 0), pages - 1)
    shown = file.records[page * PAGE : page * PAGE + PAGE]
    return FileView(
        desk.estate,
        desk.now,
        card,
        case,
        list(file.parties),
        [(one, _named(desk, one)) for one in shown],
        page,
        pages,
    )


def _named(desk: Desk, filed: Filed) -> Named:
    answers = {name: value for name, _, value in filed.content.values()}
    return {
        name: named(desk, filed.case_id, question, value, answers)
        for name, question, value in filed.content.values()
    }


LOADERS: dict[str, Callable[[Desk, Card], View]] = {"form": _form, "case-file": _file}
