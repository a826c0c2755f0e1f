"""What a person sees of the cases that are his own, or in which he takes part."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from actions.desk import Desk
from actions.own_case import goes_on_as
from actions.parts import Part, asked_alone, part_in, to_sign
from actions.views import Case, CasesView, CaseView, View, name_of, viewer
from storage import cases, former_reporters, media, notes, participants, parties, reporters
from storage.cards import Card
from storage.notes import Note
from workflow import veil
from workflow.minutes import Minutes
from workflow.refusal import NotAllowed
from workflow.terms import NoteKind, Stage


@dataclass(frozen=True, slots=True)
class OwnView(CaseView):
    """One's own case; `mine` is false for who acts for its reporter.

    `until` is set for who reported it before another took it over: he keeps what was said then.
    `together` when it goes on in another case: the case is drawn as it stands there.
    `surveyed` if the reporter, who is no party, is to say whether it is solved.
    `before` is the number of the ended case of which it is about the same.
    `to_sign` is what waits for who acts for him to sign in his place.
    """

    mine: bool
    proxies: int
    until: datetime | None = None
    together: bool = False
    part: Part | None = None
    surveyed: bool = False
    to_sign: Minutes | None = None
    before: str = ""


@dataclass(frozen=True, slots=True)
class PartView(View):
    """One case as a party sees it who has not reported it: of its place the building alone."""

    case: Case
    lead: str
    part: Part


def _my_cases(desk: Desk, card: Card) -> CasesView:
    person = viewer(desk, card)
    own = [one for one in reporters.cases_of(desk.db, desk.scope, person.id) if one.of_resident]
    veiled = {
        part.case_id
        for part in participants.of_person(desk.db, desk.scope, person.id, now=desk.now)
        if part.party_id is not None
    }
    others = [
        _for_party(case) if case.id in veiled else case
        for case in participants.cases_of(desk.db, desk.scope, person.id, now=desk.now)
    ]
    kept = former_reporters.cases_of(desk.db, desk.scope, person.id)
    known = {case.id for case in [*others, *own, *kept]}
    partly = [
        _for_party(case)
        for case in parties.cases_of(desk.db, desk.scope, person.id)
        if case.id not in known
    ]
    listed = sorted([*own, *partly], key=lambda case: (case.closed_at is not None, -case.id))
    return CasesView(desk.estate, desk.now, card, [*others, *listed, *kept])


def _for_party(case: Case) -> Case:
    """The case without what would tell who has reported it, and in which words."""
    return replace(
        case, words="", place=veil.place(case.place, guarded=True), latitude=None, longitude=None
    )


def _my_part(desk: Desk, card: Card) -> PartView:
    case = cases.get(desk.db, desk.scope, card.ref)
    part = part_in(desk, case, viewer(desk, card).id) if case is not None else None
    if case is None or part is None:
        raise NotAllowed
    lead = name_of(desk, case.lead_id) if case.lead_at else ""
    return PartView(desk.estate, desk.now, card, _for_party(case), lead, part)


def _submitted(desk: Desk, card: Card) -> CaseView:
    case = cases.get(desk.db, desk.scope, card.ref)
    if case is None or reporters.of_case(desk.db, desk.scope, case.id)[0] != viewer(desk, card).id:
        raise NotAllowed
    return CaseView(desk.estate, desk.now, card, case, accepted="", lead="", notes=[], media=0)


NOT_FOR_REPORTERS = frozenset({NoteKind.INTERNAL, NoteKind.TO_GUEST, NoteKind.OF_GUEST})


def _my_case(desk: Desk, card: Card) -> OwnView:
    person = viewer(desk, card)
    case = cases.get(desk.db, desk.scope, card.ref)
    if case is None:
        raise NotAllowed
    mine = reporters.of_case(desk.db, desk.scope, case.id)[0] == person.id
    proxies = [
        part.person_id
        for part in participants.of_case(desk.db, desk.scope, case.id, now=desk.now)
        if part.speaks
    ]
    former = former_reporters.of_case(desk.db, desk.scope, case.id)
    until = [one.until for one in former if one.person_id == person.id]
    if not mine and person.id not in proxies and not until:
        raise NotAllowed
    since = former[-1].until if former and mine else None
    shown = [
        note
        for note in notes.newest(desk.db, desk.scope, case.id, limit=50 if until else 5)
        if note.kind not in NOT_FOR_REPORTERS
        and (since is None or note.said_at >= since)
        and (mine or not until or note.said_at < until[-1])
    ]
    main = goes_on_as(desk, case)
    if main is not case:
        shown = sorted([*shown, *_for_all(desk, main, case)], key=lambda note: note.said_at)
        case = _as_main(case, main)
    return OwnView(
        desk.estate,
        desk.now,
        card,
        case,
        accepted=name_of(desk, case.accepted_by),
        lead=name_of(desk, case.lead_id) if case.lead_at else "",
        notes=shown,
        media=len(media.of_case(desk.db, desk.scope, case.id)),
        mine=mine,
        proxies=len(proxies),
        until=until[-1] if until and not mine else None,
        part=part_in(desk, case, person.id) if mine else None,
        together=case.main_case_id is not None,
        surveyed=mine and (asked_of_merged(case) or asked_alone(desk, case)),
        before=_before(desk, case),
        to_sign=None if mine else to_sign(desk, case, person.id),
    )


FOR_ALL = frozenset({NoteKind.ANSWER, NoteKind.REPAIR})
"""What of the main case's notes the reporters of merged ones read."""


def _before(desk: Desk, case: Case) -> str:
    found = cases.get(desk.db, desk.scope, case.again_of)
    return found.no if found is not None else ""


def asked_of_merged(case: Case) -> bool:
    """Whether it is asked if a merged case, drawn as its main one, is solved in its place too."""
    asked = case.main_case_id is not None and case.stage is Stage.EVALUATING
    return asked and case.solved is None


def _for_all(desk: Desk, main: Case, case: Case) -> list[Note]:
    return [
        note
        for note in notes.newest(desk.db, desk.scope, main.id)
        if note.kind in FOR_ALL and case.judged_at is not None and note.said_at >= case.judged_at
    ]


def _as_main(case: Case, main: Case) -> Case:
    """A merged case as its reporter sees it: his own words, where the main one stands."""
    return replace(
        case,
        stage=main.stage,
        accepted_by=main.accepted_by,
        lead_id=main.lead_id,
        lead_at=main.lead_at,
        repaired_at=main.repaired_at,
        answer_by=main.answer_by,
        reason=main.reason,
        closed_at=main.closed_at,
    )


LOADERS: dict[str, Callable[[Desk, Card], View]] = {
    "my": _my_cases,
    "my-case": _my_case,
    "my-part": _my_part,
    "withdraw": _my_case,
    "submitted": _submitted,
}
