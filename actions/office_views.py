"""What the office sees of a case, each in its chat."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from actions import confidants, conflicts, duplicates, duty
from actions.accepting import locked_until
from actions.desk import Desk
from actions.door import may
from actions.own_case import goes_on_as
from actions.progress import Progress, progress
from actions.revealing import may_ask
from actions.standing_in import by_hand
from actions.views import Case, CaseView, View, hides, name_of, viewer
from storage import (
    cases,
    emergency_log,
    groups,
    interests,
    media,
    notes,
    offices,
    participants,
    people,
    reporters,
    topics,
)
from storage.cards import Card
from storage.participants import Participant
from storage.people import Person
from workflow import veil
from workflow.refusal import NotAllowed
from workflow.roles import STAFF, Relation, Role
from workflow.terms import Stage
from workflow.topics import Purpose


@dataclass(frozen=True, slots=True)
class StaffView(CaseView):
    """One case as the office sees it; `reporter` is empty when the reader may not know.

    A `quiet` one stands in a group that must not recognise it.
    """

    reporter: str
    judged: str
    leads: list[Person]
    guests: list[tuple[Participant, str]] = field(default_factory=list)
    entered: str = ""
    by_hand: bool = False
    quiet: bool = False
    topic: str = ""
    asks_reader: bool = False
    may_reveal: bool = False
    lock_over: bool = False
    may_hold: bool = False
    may_classify: bool = False
    concerned: list[str] = field(default_factory=list)
    staff: list[Person] = field(default_factory=list)
    progress: Progress | None = None
    alike: list[Case] = field(default_factory=list)
    merged: list[Case] = field(default_factory=list)
    main: str = ""
    taken: str = ""
    lead_dept: str = ""
    times: int = 0
    before: Case | None = None
    after: list[Case] = field(default_factory=list)


def _staff_case(desk: Desk, card: Card) -> StaffView:
    case = cases.get(desk.db, desk.scope, card.ref)
    if case is None:
        raise NotAllowed
    reporter, alias = reporters.of_case(desk.db, desk.scope, case.id)
    choosing = card.arg == "lead"
    in_group = card.chat_id < 0
    quiet = in_group and case.guarded
    judging = case.stage is Stage.INTAKE and case.accepted_by is not None
    said = [
        replace(note, words=_veiled(desk, case, note.words)) if note.author == alias else note
        for note in notes.newest(desk.db, desk.scope, case.id, limit=0 if quiet else 3)
    ]
    return StaffView(
        desk.estate,
        desk.now,
        card,
        replace(
            case,
            words="" if quiet else _veiled(desk, case, case.words),
            place=veil.place(case.place, guarded=hides(card, case)),
            latitude=None if in_group or case.anonymous else case.latitude,
        ),
        accepted=name_of(desk, case.accepted_by),
        lead=name_of(desk, case.lead_id),
        lead_dept=_department(desk, case.lead_id),
        notes=said,
        media=len(media.of_case(desk.db, desk.scope, case.id)),
        reporter="" if in_group or case.anonymous else name_of(desk, reporter),
        quiet=quiet,
        judged=name_of(desk, case.judged_by),
        guests=taking_part(desk, case, Relation.INVITED) if card.arg == "guests" else [],
        entered=name_of(desk, case.entered_by),
        by_hand=card.kind == "office-case" and by_hand(desk, case),
        topic=_topic_link(desk, card, case),
        asks_reader=_asks(desk, card, case),
        leads=conflicts.could_lead(desk.db, desk.scope, case) if choosing else [],
        may_reveal=not in_group and may_ask(duty.seat_of(desk, viewer(desk, card)), case.id),
        lock_over=locked_until(case) <= desk.now,
        progress=progress(desk, case),
        alike=_alike(desk, card, case) if judging else [],
        merged=cases.merged_into(desk.db, desk.scope, case.id),
        main=goes_on_as(desk, case).no if case.main_case_id else "",
        taken=_taken(desk, case),
        times=duplicates.times(desk, case) if judging else 0,
        before=_before(desk, case),
        after=[one for one in cases.again(desk.db, desk.scope, case.id) if not one.confidential],
    )


def _before(desk: Desk, case: Case) -> Case | None:
    """The ended case of which this one is about the same, if it is for all of the office."""
    found = cases.get(desk.db, desk.scope, case.again_of)
    return found if found is not None and not found.confidential else None


def _department(desk: Desk, person: int | None) -> str:
    """The department for which somebody leads, as it stands in his role."""
    held = offices.held(desk.db, desk.scope, person) if person else []
    return next((one.title for one in held if one.role is Role.DEPARTMENT), "")


def _taken(desk: Desk, case: Case) -> str:
    """Who sees to the emergency."""
    taken = emergency_log.taken(desk.db, desk.scope, case.id) if case.in_emergency else None
    return name_of(desk, taken.person_id) if taken else ""


def _alike(desk: Desk, card: Card, case: Case) -> list[Case]:
    """What it may be the same as, with no more of each than this chat may read.

    Whatever else it is to be merged with was named by its number, and comes first.
    """
    found = duplicates.of_case(desk, case)
    named = card.arg.rpartition(":")[2]
    if named.isdecimal() and all(str(one.id) != named for one in found):
        other = cases.get(desk.db, desk.scope, int(named))
        found = (
            [other, *found] if other and not (other.confidential or case.confidential) else found
        )
    return [
        replace(
            one,
            place=veil.place(one.place, guarded=hides(card, one)),
            words="" if card.chat_id < 0 and one.guarded else _veiled(desk, one, one.words),
        )
        for one in found
    ]


def taking_part(desk: Desk, case: Case, relation: Relation) -> list[tuple[Participant, str]]:
    """Who takes part in a case in this way, with names."""
    return [
        (part, name_of(desk, part.person_id))
        for part in participants.of_case(desk.db, desk.scope, case.id, now=desk.now)
        if part.relation is relation
    ]


def _topic_link(desk: Desk, card: Card, case: Case) -> str:
    """The address of the case's own topic, for its card among those that have just come in."""
    if card.kind != "staff-case" or case.stage is Stage.INTAKE:
        return ""
    chat = groups.forum(desk.db, desk.scope)
    if chat is None:
        return ""
    topic = topics.find(desk.db, desk.scope, chat=chat, purpose=Purpose.CASE, case=case.id)
    if topic is None or topic.thread_id is None:
        return ""
    return f"https://t.me/c/{str(chat).removeprefix('-100')}/{topic.thread_id}"


def _veiled(desk: Desk, case: Case, words: str) -> str:
    if not case.anonymous:
        return words
    reporter, _ = reporters.of_case(desk.db, desk.scope, case.id)
    return veil.words(words, case.disclosure, name=name_of(desk, reporter))


def _lead_case(desk: Desk, card: Card) -> StaffView:
    """The lead's own page; for whoever no longer is the lead nothing of it is left."""
    return _private_case(desk, card, "case.take_lead")


def _office_case(desk: Desk, card: Card) -> StaffView:
    """A case in private, for whoever of the office may open it at this moment."""
    return _private_case(desk, card, "case.open")


def _private_case(desk: Desk, card: Card, action: str) -> StaffView:
    reader = duty.seat_of(desk, viewer(desk, card))
    reader.kind = None
    if not may(reader, action, card.ref):
        raise NotAllowed
    shown = _staff_case(desk, card)
    at = shown.progress
    return replace(
        shown,
        progress=at and replace(at, in_charge=may(reader, "case.next", card.ref)),
        may_hold=may(reader, "case.hold", card.ref),
        may_classify=may(reader, "case.classify", card.ref),
        concerned=[
            name_of(desk, one) for one in confidants.respondents(desk.db, desk.scope, card.ref)
        ],
        staff=_nameable(desk, card) if card.arg == "concerned" else [],
    )


def _nameable(desk: Desk, card: Card) -> list[Person]:
    """Of whom of the staff it can be said that the case is about him."""
    named = interests.concerned(desk.db, desk.scope, card.ref)
    return [one for one in offices.holders(desk.db, desk.scope, *STAFF) if one.id not in named]


def _asks(desk: Desk, card: Card, case: Case) -> bool:
    """Whether the reader of a private card is the one who is asked to lead."""
    reader = people.of_user(desk.db, desk.scope, card.chat_id) if card.chat_id > 0 else None
    return reader is not None and _leads_now(desk, reader, case)


def _leads_now(desk: Desk, reader: Person, case: Case) -> bool:
    return case.lead_id in {reader.id, *duty.covers(desk, reader.id)}


LOADERS: dict[str, Callable[[Desk, Card], View]] = {
    "staff-case": _staff_case,
    "case-status": _staff_case,
    "lead-case": _lead_case,
    "office-case": _office_case,
}
