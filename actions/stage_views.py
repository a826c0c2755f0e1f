"""What the pages of a case in coordination show: a form, and the file."""

from collections.abc import Callable
from dataclasses import dataclass, field

from actions import casefile, duty, filling, forms, naming
from actions.desk import Desk
from actions.door import may, relations
from actions.forms import Form
from actions.naming import Named
from actions.options import Offered
from actions.views import Case, View, viewer
from storage import cases, drafts, media, parties
from storage.cards import Card
from storage.media import Medium
from workflow import manners, outcome
from workflow.casefile import Filed, Party
from workflow.manners import Advice
from workflow.questions import Each, Shares
from workflow.refusal import NotAllowed
from workflow.roles import Relation

PAGE = 4
"""Records on a page of the file."""


@dataclass(frozen=True, slots=True)
class FormView(View):
    """A form at one of its questions, or at its summary; `himself` if its party fills it in."""

    case: Case
    form: Form
    party: Party | None
    himself: bool
    offered: list[Offered]
    advice: Advice | None
    named: Named = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FileView(View):
    """A page of a case's file, newest last."""

    case: Case
    parties: list[Party]
    records: list[tuple[Filed, Named]]
    media: dict[int, list[Medium]]
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
    party = parties.get(desk.db, desk.scope, form.party)
    kept = {name: form.answers.get(name) for name in form.asked}
    return FormView(
        desk.estate,
        desk.now,
        card,
        case,
        form,
        party,
        party is not None and party.person_id == person.id,
        filling.offered(desk, form),
        manners.advise(casefile.load(desk, case)) if form.at == "manner" else None,
        {
            name: naming.named(desk, case.id, question, kept[name], form.answers)
            for name, question in form.asked.items()
            if kept[name] or isinstance(question, Shares | Each)
        },
    )


def _file(desk: Desk, card: Card) -> FileView:
    reader = duty.seat_of(desk, viewer(desk, card))
    reader.kind = None
    case = cases.get(desk.db, desk.scope, card.ref)
    if case is None or not may(reader, "case.read_file", case.id):
        raise NotAllowed
    file = casefile.load(desk, case)
    leads = Relation.LEAD in relations(reader, case)
    hidden = outcome.hidden(file)
    readable = [
        one for one in file.records if (leads or not one.content.secret) and one.kind not in hidden
    ]
    pages = max(1, -(-len(readable) // PAGE))
    page = min(max(int(card.arg or 0), 0), pages - 1)
    shown = readable[page * PAGE : page * PAGE + PAGE]
    return FileView(
        desk.estate,
        desk.now,
        card,
        case,
        list(file.parties),
        [(one, naming.named_in(desk, one)) for one in shown],
        {one.id: media.of_record(desk.db, desk.scope, one.id, case=case.id) for one in shown},
        page,
        pages,
    )


LOADERS: dict[str, Callable[[Desk, Card], View]] = {
    "form": _form,
    "resume-form": _form,
    "case-file": _file,
}
