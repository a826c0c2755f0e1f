"""What the card of a meeting, its page, the draft of the minutes and their words need."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from actions import casefile, duty, mandates, minutes
from actions.desk import Desk
from actions.door import may, relations
from actions.views import Case, View, viewer
from storage import cases, chats, people, signatures
from storage import minutes as kept
from storage.cards import Card
from storage.signatures import Signature
from workflow import agreement
from workflow.agreement import Meeting
from workflow.casefile import CaseFile, Filed, Party
from workflow.minutes import Differences, Minutes, MinutesState, differences
from workflow.refusal import NotAllowed
from workflow.roles import Relation


@dataclass(frozen=True, slots=True)
class MeetingView(View):
    """The last meeting of a case; `named` when nobody else reads along."""

    case: Case
    file: CaseFile
    meeting: Meeting | None
    host: str
    recorder: str
    named: bool


@dataclass(frozen=True, slots=True)
class DraftView(View):
    """The minutes before they are circulated, or while they are signed.

    `content` is empty when no meeting was held. `differs` when it is not what was circulated.
    """

    case: Case
    file: CaseFile
    meeting: Meeting | None
    content: dict[str, Any]
    incomplete: list[Filed]
    differs: bool
    signatures: list[Signature]
    in_charge: bool


@dataclass(frozen=True, slots=True)
class MinutesView(View):
    """The words of one version; `signs` is the party who can decide about it now."""

    case: Case
    minutes: Minutes
    newest: Minutes
    words: str
    sha256: str
    signs: Party | None
    office: bool
    differences: Differences | None


def _meeting(desk: Desk, card: Card) -> MeetingView:
    case = cases.get(desk.db, desk.scope, card.ref)
    if case is None:
        raise NotAllowed
    if card.chat_id > 0:
        reader = duty.seat_of(desk, viewer(desk, card))
        reader.kind = None
        if not may(reader, "case.see_meeting", case.id):
            raise NotAllowed
    file = casefile.load(desk, case)
    meeting = agreement.last(file)
    return MeetingView(
        desk.estate,
        desk.now,
        card,
        case,
        file,
        meeting,
        _name(desk, meeting.called.host) if meeting else "",
        _name(desk, meeting.called.recorder) if meeting else "",
        named=card.chat_id > 0,
    )


def _name(desk: Desk, person: int | None) -> str:
    found = people.get(desk.db, desk.scope, person)
    return found.name if found else ""


def _draft(desk: Desk, card: Card) -> DraftView:
    reader = duty.seat_of(desk, viewer(desk, card))
    reader.kind = None
    case = cases.get(desk.db, desk.scope, card.ref)
    if case is None or not may(reader, "case.see_draft", case.id):
        raise NotAllowed
    file = casefile.load(desk, case)
    meeting = agreement.last(file)
    held = meeting is not None and meeting.attendance is not None
    differs = meeting is not None and held and minutes.differs(desk, case, file, meeting)
    content: dict[str, Any] = {}
    if differs:
        content = minutes.drawn_up(desk, case, file)
    elif file.minutes is not None:
        content = file.minutes.said
    return DraftView(
        desk.estate,
        desk.now,
        card,
        case,
        file,
        meeting,
        content,
        agreement.incomplete(meeting) if meeting else [],
        differs,
        signatures.of_minutes(desk.db, desk.scope, file.minutes.id) if file.minutes else [],
        may(reader, "case.circulate", case.id),
    )


def _minutes(desk: Desk, card: Card) -> MinutesView:
    reader = duty.seat_of(desk, viewer(desk, card))
    reader.kind = None
    made = kept.get(desk.db, desk.scope, card.ref)
    case = cases.get(desk.db, desk.scope, made.case_id) if made else None
    if made is None or case is None or not may(reader, "party.see_minutes", case.id):
        raise NotAllowed
    file = casefile.load(desk, case)
    office = may(reader, "case.see_draft", case.id)
    party = mandates.signed_for(reader, case, reader.me.id)
    if party is None and Relation.PARTY in relations(reader, case):
        party = next((one for one in file.parties if one.person_id == reader.me.id), None)
    if not office and party is None:
        raise NotAllowed
    chat = chats.get(desk.db, card.chat_id)
    words = kept.shown(desk.db, desk.scope, made.id, chat.lang if chat else desk.estate.lang)
    assert file.minutes is not None
    assert words is not None
    before = kept.before(desk.db, desk.scope, made)
    decided = {one.party_id for one in signatures.of_minutes(desk.db, desk.scope, made.id)}
    open_ = made.id == file.minutes.id and made.state is MinutesState.CIRCULATING
    signs = party if party and party.must_sign and open_ and party.id not in decided else None
    return MinutesView(
        desk.estate,
        desk.now,
        card,
        case,
        made,
        file.minutes,
        words.words,
        words.sha256,
        signs,
        office,
        differences(before.said, made.said) if before is not None else None,
    )


LOADERS: dict[str, Callable[[Desk, Card], View]] = {
    "meeting": _meeting,
    "meeting-page": _meeting,
    "minutes-draft": _draft,
    "minutes": _minutes,
}
