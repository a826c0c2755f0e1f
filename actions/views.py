"""What a card or a screen needs to be drawn, read from fresh rows at the moment of drawing.

A view holds only what its reader may see: names of anonymous reporters never leave here.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from actions import belongings, calendar, confidants, conflicts, duplicates, duty
from actions.desk import Desk
from actions.door import may, sees
from actions.duplicates import Told
from actions.homes import home
from actions.parts import Part, part_in
from actions.places import Shelf, shelf
from actions.progress import Progress, progress
from actions.reporting import goes_on_as
from actions.revealing import may_ask
from actions.standing_in import by_hand
from actions.triage import locked_until
from storage import (
    cases,
    chats,
    drafts,
    due,
    emergency_log,
    estates,
    former_reporters,
    groups,
    interests,
    media,
    meta,
    notes,
    participants,
    parties,
    people,
    phone_tasks,
    places,
    residents,
    staged,
    topics,
)
from storage.cards import Card
from storage.cases import Case as Case  # handlers draw it and may not import storage
from storage.drafts import Stored as Stored
from storage.estates import Estate as Estate
from storage.media import Medium
from storage.notes import Note
from storage.participants import Participant
from storage.people import Person
from storage.phone_tasks import PhoneTask
from storage.places import Place as Place
from storage.residents import Home
from storage.topics import Topic as Topic
from workflow import buildings, veil
from workflow.almanac import Year
from workflow.buildings import Plan
from workflow.quiet import Quiet
from workflow.refusal import NotAllowed
from workflow.report import Question, Report
from workflow.roles import HEADS, PUBLIC, STAFF, Relation, Role
from workflow.sheets import Change, Sheet
from workflow.terms import NoteKind, PlaceKind, Stage
from workflow.topics import Purpose


@dataclass(frozen=True, slots=True)
class View:
    """What every drawing may need: which estate, when, and the card itself."""

    estate: Estate
    now: datetime
    card: Card


@dataclass(frozen=True, slots=True)
class PersonView(View):
    """A screen that shows the person's own settings or the way in."""

    person: Person
    roles: frozenset[Role]
    homes: list[Home] = field(default_factory=list)
    open_cases: int = 0
    draft: int | None = None
    large: bool = False
    quiet: Quiet = Quiet.ESTATE
    several: bool = False


@dataclass(frozen=True, slots=True)
class MyDataView(View):
    """What is kept of a person: himself, his reports, and how many rows of what else."""

    person: Person
    roles: frozenset[Role]
    home: str | None
    cases: list[Case]
    counts: dict[str, int]


@dataclass(frozen=True, slots=True)
class ReportView(View):
    """A draft and what is asked of it."""

    draft: int
    report: Report
    home: str | None
    homes: list[Home]
    shelf: Shelf | None = None
    newest: Case | None = None
    for_whom: str = ""
    managers: list[Person] = field(default_factory=list)
    told: Told | None = None
    staff: bool = False


@dataclass(frozen=True, slots=True)
class CasesView(View):
    """A list of cases."""

    cases: list[Case]


@dataclass(frozen=True, slots=True)
class CaseView(View):
    """One case as its reporter sees it."""

    case: Case
    accepted: str
    lead: str
    notes: list[Note]
    media: int


@dataclass(frozen=True, slots=True)
class OwnView(CaseView):
    """One's own case; `mine` is false for who acts for its reporter.

    `until` is set for who reported it before another took it over: he keeps what was said then.
    `together` when it goes on in another case: the case is drawn as it stands there.
    """

    mine: bool
    proxies: int
    until: datetime | None = None
    together: bool = False
    part: Part | None = None


@dataclass(frozen=True, slots=True)
class PartView(View):
    """One case as a party sees it who has not reported it: of its place the building alone."""

    case: Case
    lead: str
    part: Part


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


@dataclass(frozen=True, slots=True)
class PlacesView(View):
    """The places of the estate, level by level, for the administrator."""

    shelf: Shelf
    buildings: int
    rooms: int
    entering: bool


@dataclass(frozen=True, slots=True)
class PostersView(View):
    """What posters can be ordered for."""

    places: list[Place]


@dataclass(frozen=True, slots=True)
class PlaceView(View):
    """One place (None: the estate), for the administrator."""

    place: Place | None


@dataclass(frozen=True, slots=True)
class SetUpView(View):
    """The settings of the estate, and what of it is still open."""

    buildings: int
    rooms: int
    entering: bool
    group: bool
    residents: bool
    backups: str
    staff: int
    year: Year
    today: date


@dataclass(frozen=True, slots=True)
class EstatesView(View):
    """The estates between which somebody can choose."""

    estates: list[Estate]


@dataclass(frozen=True, slots=True)
class PlanView(View):
    """What a sentence about buildings would enter."""

    plan: Plan


@dataclass(frozen=True, slots=True)
class SheetView(View):
    """A sheet that was read and what it would do; no counts when it is gone."""

    sheet: Sheet
    counts: dict[Change, int]


@dataclass(frozen=True, slots=True)
class PhoneView(View):
    """Somebody to tell by hand: a group sees the home alone, of an anonymous reporter nothing."""

    home: str
    no: str
    task: PhoneTask
    count: int
    done_by: str
    done_at: datetime | None


def viewer(desk: Desk, card: Card) -> Person:
    """Who reads a card of a private chat."""
    if desk.person is not None and desk.person.user_id == card.chat_id:
        return desk.person
    person = people.of_user(desk.db, desk.scope, card.chat_id)
    if person is None:
        raise NotAllowed
    return person


def needs(desk: Desk, card: Card, wanted: frozenset[Role]) -> None:
    """A page that was open when a role was taken away is not drawn again."""
    if not duty.roles(desk, viewer(desk, card).id) & wanted:
        raise NotAllowed


def _name(desk: Desk, person: int | None) -> str:
    somebody = people.get(desk.db, desk.scope, person) if person else None
    return somebody.name if somebody else ""


def _person(desk: Desk, card: Card) -> PersonView:
    person = viewer(desk, card)
    draft = drafts.of_person(desk.db, desk.scope, card.chat_id, person.id)
    chat = chats.get(desk.db, card.chat_id)
    return PersonView(
        desk.estate,
        desk.now,
        card,
        person,
        roles=people.roles(desk.db, desk.scope, person.id),
        homes=residents.homes(desk.db, desk.scope, person.id),
        open_cases=cases.open_by(desk.db, desk.scope, person.id),
        draft=draft.id if draft and draft.kind == "report" else None,
        large=chat is not None and chat.large,
        quiet=chat.quiet if chat is not None else Quiet.ESTATE,
        several=len(people.estates_of(desk.db, card.chat_id)) > 1,
    )


def _my_data(desk: Desk, card: Card) -> MyDataView:
    person = viewer(desk, card)
    found = belongings.of_person(desk, person)
    return MyDataView(
        desk.estate,
        desk.now,
        card,
        person,
        roles=people.roles(desk.db, desk.scope, person.id),
        home=home(desk, person.id),
        cases=cases.of_reporter(desk.db, desk.scope, person.id),
        counts={name: len(rows) for name, rows in found.items()},
    )


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
        place = places.get(desk.db, desk.scope, report.place_id) if report.place_id else None
        listed = shelf(desk, place, int(card.arg or 0))
    newest = cases.get(desk.db, desk.scope, card.ref) if card.ref else None
    return ReportView(
        desk.estate,
        desk.now,
        card,
        draft.id,
        report,
        home(desk, who) if asked else None,
        residents.homes(desk.db, desk.scope, who) if asked else [],
        listed,
        newest,
        for_whom=_name(desk, report.behalf),
        managers=people.holders(desk.db, desk.scope, Role.MANAGER)
        if report.asking is Question.STAFF
        else [],
        told=_told(desk, person, report),
        staff=bool(duty.roles(desk, person.id) & STAFF),
    )


def _told(desk: Desk, person: Person, report: Report) -> Told | None:
    """What neighbours have told already, for whom the office knows."""
    if report.asking is not Question.SUMMARY or not people.roles(desk.db, desk.scope, person.id):
        return None
    return duplicates.of_report(desk, person.id, report, desk.now)


def _my_cases(desk: Desk, card: Card) -> CasesView:
    person = viewer(desk, card)
    own = [one for one in cases.of_reporter(desk.db, desk.scope, person.id) if one.of_resident]
    others = participants.cases_of(desk.db, desk.scope, person.id, now=desk.now)
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
    lead = _name(desk, case.lead_id) if case.lead_at else ""
    return PartView(desk.estate, desk.now, card, _for_party(case), lead, part)


def hides(card: Card, case: Case) -> bool:
    """Whether a card may name no more than the building of a case."""
    return case.guarded if card.chat_id < 0 else case.anonymous


def _inbox(desk: Desk, card: Card) -> CasesView:
    if card.chat_id != groups.staff(desk.db, desk.scope):
        needs(desk, card, STAFF)
    reader = duty.seat_of(desk, viewer(desk, card)) if card.chat_id > 0 else None
    listed = [
        replace(case, place=veil.place(case.place, guarded=hides(card, case)))
        for case in cases.waiting(desk.db, desk.scope)
        if not case.confidential or (reader is not None and sees(reader, case, "case.open"))
    ]
    return CasesView(desk.estate, desk.now, card, listed)


def _submitted(desk: Desk, card: Card) -> CaseView:
    case = cases.get(desk.db, desk.scope, card.ref)
    if case is None or cases.reporter(desk.db, desk.scope, case.id)[0] != viewer(desk, card).id:
        raise NotAllowed
    return CaseView(desk.estate, desk.now, card, case, accepted="", lead="", notes=[], media=0)


NOT_FOR_REPORTERS = frozenset({NoteKind.INTERNAL, NoteKind.TO_GUEST, NoteKind.OF_GUEST})


def _my_case(desk: Desk, card: Card) -> OwnView:
    person = viewer(desk, card)
    case = cases.get(desk.db, desk.scope, card.ref)
    if case is None:
        raise NotAllowed
    mine = cases.reporter(desk.db, desk.scope, case.id)[0] == person.id
    proxies = [
        part.person_id
        for part in participants.of_case(desk.db, desk.scope, case.id, now=desk.now)
        if part.relation is Relation.REPRESENTATIVE
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
        accepted=_name(desk, case.accepted_by),
        lead=_name(desk, case.lead_id) if case.lead_at else "",
        notes=shown,
        media=len(media.of_case(desk.db, desk.scope, case.id)),
        mine=mine,
        proxies=len(proxies),
        until=until[-1] if until and not mine else None,
        part=part_in(desk, case, person.id) if mine else None,
        together=case.main_case_id is not None,
    )


FOR_ALL = frozenset({NoteKind.ANSWER, NoteKind.REPAIR})
"""What of the main case's notes the reporters of merged ones read."""


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


def _staff_case(desk: Desk, card: Card) -> StaffView:
    case = cases.get(desk.db, desk.scope, card.ref)
    if case is None:
        raise NotAllowed
    reporter, alias = cases.reporter(desk.db, desk.scope, case.id)
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
        accepted=_name(desk, case.accepted_by),
        lead=_name(desk, case.lead_id),
        lead_dept=_department(desk, case.lead_id),
        notes=said,
        media=len(media.of_case(desk.db, desk.scope, case.id)),
        reporter="" if in_group or case.anonymous else _name(desk, reporter),
        quiet=quiet,
        judged=_name(desk, case.judged_by),
        guests=taking_part(desk, case, Relation.INVITED) if card.arg == "guests" else [],
        entered=_name(desk, case.entered_by),
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
    )


def _department(desk: Desk, person: int | None) -> str:
    """The department for which somebody leads, as it stands in his role."""
    held = people.offices(desk.db, desk.scope, person) if person else []
    return next((one.title for one in held if one.role is Role.DEPARTMENT), "")


def _taken(desk: Desk, case: Case) -> str:
    """Who sees to the emergency."""
    taken = emergency_log.taken(desk.db, desk.scope, case.id) if case.in_emergency else None
    return _name(desk, taken.person_id) if taken else ""


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
        (part, _name(desk, part.person_id))
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
    reporter, _ = cases.reporter(desk.db, desk.scope, case.id)
    return veil.words(words, case.disclosure, name=_name(desk, reporter))


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
            _name(desk, one) for one in confidants.respondents(desk.db, desk.scope, card.ref)
        ],
        staff=_nameable(desk, card) if card.arg == "concerned" else [],
    )


def _nameable(desk: Desk, card: Card) -> list[Person]:
    """Of whom of the staff it can be said that the case is about him."""
    named = interests.concerned(desk.db, desk.scope, card.ref)
    return [one for one in people.holders(desk.db, desk.scope, *STAFF) if one.id not in named]


def _asks(desk: Desk, card: Card, case: Case) -> bool:
    """Whether the reader of a private card is the one who is asked to lead."""
    reader = people.of_user(desk.db, desk.scope, card.chat_id) if card.chat_id > 0 else None
    return reader is not None and _leads_now(desk, reader, case)


def _leads_now(desk: Desk, reader: Person, case: Case) -> bool:
    return case.lead_id in {reader.id, *duty.covers(desk, reader.id)}


def _places(desk: Desk, card: Card) -> PlacesView:
    needs(desk, card, frozenset({Role.ADMIN}))
    place = places.get(desk.db, desk.scope, card.ref) if card.ref else None
    return PlacesView(
        desk.estate,
        desk.now,
        card,
        shelf(desk, place, int(card.arg or 0), closed=True),
        buildings=places.count(desk.db, desk.scope, PlaceKind.BUILDING),
        rooms=places.count(desk.db, desk.scope, PlaceKind.ROOM),
        entering=due.waiting(desk.db, desk.scope, kind="enter-places"),
    )


def _posters(desk: Desk, card: Card) -> PostersView:
    needs(desk, card, HEADS)
    return PostersView(desk.estate, desk.now, card, places.inside(desk.db, desk.scope, None))


def _papers(desk: Desk, card: Card) -> View:
    needs(desk, card, HEADS)
    return bare(desk, card)


def _sheets(desk: Desk, card: Card) -> PersonView:
    needs(desk, card, HEADS)
    return _person(desk, card)


def _codes(desk: Desk, card: Card) -> View:
    needs(desk, card, frozenset({Role.ADMIN}))
    return bare(desk, card)


def _sheet(desk: Desk, card: Card) -> SheetView:
    needs(desk, card, HEADS)
    counts = staged.counts(desk.db, desk.scope, card.ref)
    return SheetView(desk.estate, desk.now, card, Sheet(card.arg), counts)


def _set_up(desk: Desk, card: Card) -> SetUpView:
    needs(desk, card, frozenset({Role.ADMIN}))
    today = desk.now.astimezone(ZoneInfo(desk.estate.zone)).date()
    return SetUpView(
        desk.estate,
        desk.now,
        card,
        rooms=places.count(desk.db, desk.scope, PlaceKind.ROOM),
        buildings=places.count(desk.db, desk.scope, PlaceKind.BUILDING),
        entering=due.waiting(desk.db, desk.scope, kind="enter-places"),
        group=groups.staff(desk.db, desk.scope) is not None,
        backups=meta.get(desk.db, "backups") or "",
        residents=any(one.kind in PUBLIC for one in groups.bound(desk.db, desk.scope)),
        staff=len(people.holders(desk.db, desk.scope, *STAFF)),
        year=calendar.year(desk, today.year),
        today=today,
    )


MOST_ESTATES = 9
"""As many are offered to choose from, the ones chosen last."""


def _estates(desk: Desk, card: Card) -> EstatesView:
    known = people.estates_of(desk.db, card.chat_id)
    mine = [estates.get(desk.db, scope) for scope in list(known)[:MOST_ESTATES]]
    return EstatesView(desk.estate, desk.now, card, mine or estates.ready(desk.db))


def _place(desk: Desk, card: Card) -> PlaceView:
    needs(desk, card, frozenset({Role.ADMIN}))
    place = places.get(desk.db, desk.scope, card.ref) if card.ref else None
    return PlaceView(desk.estate, desk.now, card, place)


def _plan(desk: Desk, card: Card) -> PlanView:
    needs(desk, card, frozenset({Role.ADMIN}))
    return PlanView(desk.estate, desk.now, card, buildings.read(card.arg))


def _phone(desk: Desk, card: Card) -> PhoneView:
    task = phone_tasks.get(desk.db, desk.scope, card.ref)
    if task is None:
        raise NotAllowed
    case = cases.get(desk.db, desk.scope, task.case_id) if task.case_id else None
    hidden = case is not None and case.guarded
    return PhoneView(
        desk.estate,
        desk.now,
        card,
        home="" if hidden else home(desk, task.person_id) or "",
        no=case.no if case else "",
        task=task,
        count=len(phone_tasks.words(desk.db, desk.scope, task.id)),
        done_by=_name(desk, task.done_by),
        done_at=task.done_at,
    )


def bare(desk: Desk, card: Card) -> View:
    """A card that shows nothing but the estate."""
    return View(desk.estate, desk.now, card)


LOADERS: dict[str, Callable[[Desk, Card], View]] = {
    "home": _person,
    "help": bare,
    "settings": _person,
    "quiet": _person,
    "reach": _person,
    "human": bare,
    "resume": _report,
    "report": _report,
    "soon-after": _report,
    "unclear": _person,
    "my": _my_cases,
    "mydata": _my_data,
    "forget": _my_data,
    "forget-sure": _my_data,
    "forgotten": bare,
    "inbox": _inbox,
    "my-case": _my_case,
    "my-part": _my_part,
    "withdraw": _my_case,
    "prompt": bare,
    "submitted": _submitted,
    "not-ready": _person,
    "not-allowed": bare,
    "staff-case": _staff_case,
    "case-status": _staff_case,
    "topic": bare,
    "lead-case": _lead_case,
    "office-case": _office_case,
    "phone-task": _phone,
    "set-up": _set_up,
    "which-estate": _estates,
    "found-sure": bare,
    "places": _places,
    "papers": _papers,
    "posters": _posters,
    "sheets": _sheets,
    "codes-sure": _codes,
    "sheet-sure": _sheet,
    "sheet-done": _papers,
    "sheet-faults": _papers,
    "place-kind": _place,
    "buildings-sure": _plan,
}


def pictures(desk: Desk, ids: list[int]) -> list[Medium]:
    """The media that a message of kind `photos` carries."""
    return media.some(desk.db, desk.scope, ids)
