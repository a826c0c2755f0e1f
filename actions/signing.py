"""Takes each party's decision once, bound to what he has read, and says what signing came to."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from actions import (
    attesting,
    casefile,
    circulating,
    items,
    leading,
    mandates,
    printing,
)
from actions.desk import Desk
from actions.minutes import hidden
from storage import chats, due, journal, parties, people, records, residents, signatures
from storage import minutes as kept
from storage.cases import Case
from storage.people import Person
from workflow.casefile import CaseFile, Filed, Party, PartyKind
from workflow.minutes import Minutes, MinutesState, digest, outcome
from workflow.records import Kind
from workflow.records.meetings import Decision, SignedBy
from workflow.records.meetings import Signature as Said
from workflow.refusal import NotAllowed, Refusal
from workflow.roles import STAFF, Role
from workflow.terms import ResidentState


def signed(desk: Desk, case: Case, filed: Filed) -> None:
    """Bind the decision to what was read; the receipt goes out with it or not at all."""
    said = filed.content
    assert isinstance(said, Said)
    party = parties.get(desk.db, desk.scope, filed.party_id)
    minutes = _circulating(desk, case, said.minutes)
    assert party is not None
    own = party.person_id == desk.me.id
    named = mandates.signed_for(desk, case, desk.me.id) == party
    _ask_right(desk, party, said, own=own, named=named)
    person = people.get(desk.db, desk.scope, party.person_id)
    shown = kept.shown(desk.db, desk.scope, minutes.id, _read_in(desk, person, own=own or named))
    assert shown is not None
    number = signatures.add(
        desk.db,
        desk.scope,
        minutes=minutes,
        party=party.id,
        person=person.id if person else None,
        record=filed.id,
        record_sha256=digest(records.written_as(desk.db, desk.scope, filed.id)),
        name=_signatory(desk, party, minutes, said),
        agent=_agent(desk, case, party) if named else "",
        capacity=party.capacity,
        decision=said.decision,
        shown_sha256=shown.sha256,
        entered_by=None if own else desk.me.id,
        now=desk.now,
    )
    if number is None:
        raise Refusal("refused-signed-already", version=minutes.version)
    attesting.minutes(desk, minutes.id)
    file = casefile.load(desk, case)
    facts = _receipt(desk, file, minutes, number, said)
    if named:
        circulating.tell_person(desk, case, party, minutes, desk.me, "signed-as-agent", **facts)
        facts["name"] = desk.me.name
    kind = "signed" if own else "signed-by-agent" if named else "signed-for-you"
    circulating.tell(desk, case, party, minutes, kind, **facts)
    if said.decision is Decision.OBJECT:
        _objected(desk, case, file, minutes, party, said)
    _count(desk, case, file, minutes)


def _read_in(desk: Desk, person: Person | None, *, own: bool) -> str:
    """The language in which he has read it: that of his chat, or in which it was read to him."""
    chat = chats.get(desk.db, desk.my_chat) if own else None
    if chat is not None:
        return chat.lang
    return person.lang if person is not None else desk.estate.lang


def _signatory(desk: Desk, party: Party, minutes: Minutes, said: Said) -> str:
    """The name as the minutes have it; for the office with that of whoever speaks for it."""
    named = {one["no"]: one["name"] for one in minutes.said["parties"]}
    name = str(named.get(party.no, ""))
    return f"{name} {desk.me.name}" if said.way is SignedBy.OFFICE else name


def _circulating(desk: Desk, case: Case, number: int) -> Minutes:
    """The version that can be signed now; an older one was replaced."""
    newest = kept.newest(desk.db, desk.scope, case.id)
    asked = kept.get(desk.db, desk.scope, number)
    if newest is None or asked is None or asked.case_id != case.id:
        raise NotAllowed
    if newest.id != number:
        raise Refusal("refused-minutes-replaced", version=newest.version)
    if newest.state is not MinutesState.CIRCULATING:
        raise Refusal("refused-signing-over")
    return newest


SPEAKS_FOR = {
    PartyKind.COMPANY: frozenset({Role.MANAGER}),
    PartyKind.DEPARTMENT: frozenset({Role.DEPARTMENT, Role.MANAGER}),
}
"""Who signs for the office's own parties."""


def _agent(desk: Desk, case: Case, party: Party) -> str:
    """His name, unless it would tell the others who is to stay unknown to them."""
    return "-" if hidden(desk, case, party) else desk.me.name


def _ask_right(desk: Desk, party: Party, said: Said, *, own: bool, named: bool) -> None:
    if said.way is SignedBy.OFFICE and not SPEAKS_FOR.get(party.kind, frozenset()) & desk.roles:
        raise Refusal("refused-sign-office")
    if not party.must_sign:
        raise Refusal("refused-need-not-sign")
    if (
        (own or named)
        and party.kind is PartyKind.HOUSEHOLD
        and not _verified(desk, party.person_id, party.place_id)
    ):
        raise Refusal("refused-sign-unverified" if own else "refused-named-by-unverified")
    if named and STAFF & desk.roles:
        raise Refusal("refused-office-as-agent")
    if named and not _verified(desk, desk.me.id, None):
        raise Refusal("refused-agent-unverified")


def _verified(desk: Desk, person: int | None, place: int | None) -> bool:
    """Whether the office has verified where somebody lives: there, or anywhere."""
    homes = residents.homes(desk.db, desk.scope, person) if person else []
    return any(
        one.state is ResidentState.VERIFIED and place in (None, one.place_id) for one in homes
    )


def _receipt(
    desk: Desk, file: CaseFile, minutes: Minutes, number: int, said: Said
) -> dict[str, Any]:
    """What was decided, when, how many have, and the head of the journal that holds it."""
    head = journal.head(desk.db)
    return {
        "decision": said.decision,
        "signed_at": desk.now,
        "signature": number,
        "signedby": said.way or "",
        "witness": said.witness or "",
        "lines": head.rows,
        "head": head.head,
        "words": said.reason or "none",
        "decided": len(circulating.standing(desk, minutes)),
        "all": sum(one.must_sign for one in file.parties),
    }


def _objected(
    desk: Desk, case: Case, file: CaseFile, minutes: Minutes, party: Party, said: Said
) -> None:
    """All who have signed hear of it, and the lead, who has to answer."""
    done = {
        one.party_id
        for one in circulating.standing(desk, minutes)
        if one.decision is not Decision.OBJECT
    }
    for other in file.parties:
        if other.id in done:
            circulating.tell(desk, case, other, minutes, "told-objection", parties=[party.no])
    words, version = said.reason or "", minutes.version
    leading.tell(desk, case, "lead-objection", party=party.no, version=version, words=words)


def _state(desk: Desk, file: CaseFile, minutes: Minutes) -> MinutesState:
    decided = {one.party_id: one.decision for one in circulating.standing(desk, minutes)}
    return outcome([one.id for one in file.parties if one.must_sign], decided)


def _count(desk: Desk, case: Case, file: CaseFile, minutes: Minutes) -> None:
    """Signed by all, it is final by itself; nothing else ends without a word of the lead."""
    if _state(desk, file, minutes) is MinutesState.FINAL:
        _end(desk, case, file, minutes, MinutesState.FINAL)
    desk.redraw_case(case.id)


def _end(
    desk: Desk,
    case: Case,
    file: CaseFile,
    minutes: Minutes,
    state: MinutesState,
    words: str = "none",
) -> None:
    due.cancel(desk.db, desk.scope, kind="sign", ref=case.id)
    kept.end(desk.db, desk.scope, minutes.id, state, now=desk.now)
    attesting.minutes(desk, minutes.id)
    items.from_minutes(desk, case, replace(minutes, state=state))
    for party in file.parties:
        said = {"came": state, "words": words}
        circulating.tell(desk, case, party, minutes, "minutes-ended", **said)
        for agent in mandates.for_party(desk, case, party) if party.must_sign else ():
            circulating.tell_person(desk, case, party, minutes, agent, "minutes-ended", **said)
    printing.for_all(desk, case, minutes)
    desk.tell_staff(
        "staff-minutes-ended",
        case=case.id,
        ref=case.id,
        no=case.no,
        version=minutes.version,
        came=state,
    )


def ended(desk: Desk, case: Case, filed: Filed) -> None:
    """The lead says that it stays as it is; what it came to follows from who has signed."""
    minutes = kept.newest(desk.db, desk.scope, case.id)
    if minutes is None or minutes.state is not MinutesState.CIRCULATING:
        raise Refusal("refused-signing-over")
    file = casefile.load(desk, case)
    waits = {one.id for one in file.parties if one.must_sign}
    waits -= {one.party_id for one in circulating.standing(desk, minutes)}
    if waits and desk.now < minutes.sign_by:
        raise Refusal("refused-signing-goes-on", until=desk.frozen(minutes.sign_by))
    state = _state(desk, file, minutes)
    _end(desk, case, file, minutes, state, getattr(filed.content, "dissent", ""))
    desk.redraw_case(case.id)


EFFECTS: dict[Kind, Callable[[Desk, Case, Filed], None]] = {
    Kind.SIGNATURE: signed,
    Kind.SIGNING_ENDED: ended,
}
