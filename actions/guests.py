"""Others who take part in one case: an outside firm, or somebody who speaks for the reporter.

Each by a link of his own; what a guest sees is the case's header and what was said to him.
"""

from datetime import timedelta

from actions.desk import Desk
from actions.door import action, case_action, save
from actions.staff import INVITED_FOR, redeemed
from storage import invitations, media, notes, participants, parties, people
from storage.cases import Case
from storage.participants import Participant
from workflow import numbers
from workflow.casefile import Party
from workflow.refusal import NotAllowed, Refusal
from workflow.roles import SIGNING, Mandate, Relation, Role
from workflow.terms import NoteKind


@case_action("case.invite")
def invite(desk: Desk, case: Case, title: str, days: int) -> str:
    """A link's secret for an outside firm; it takes part until the case ends, or for `days`."""
    return _link(desk, case, Role.EXTERNAL, title, days=days)


@case_action("case.authorise")
def authorise(desk: Desk, case: Case, mandate: Mandate) -> str:
    """A link's secret for somebody who acts for the reporter; anonymity would end with it."""
    if case.anonymous:
        raise Refusal("refused-anonymous")
    return _link(desk, case, Role.REPRESENTATIVE, "", mandate=mandate)


@case_action("party.let_sign")
def let_sign(desk: Desk, case: Case) -> str:
    """A link's secret for somebody who signs for a party, and does nothing else for it."""
    party = _own_party(desk, case).id
    return _link(desk, case, Role.REPRESENTATIVE, "", mandate=Mandate.SIGN, party=party)


def _own_party(desk: Desk, case: Case) -> Party:
    party = parties.of_person(desk.db, desk.scope, case.id, desk.me.id)
    if party is None:
        raise NotAllowed
    return party


def _link(
    desk: Desk,
    case: Case,
    role: Role,
    title: str,
    *,
    days: int = 0,
    mandate: Mandate | None = None,
    party: int | None = None,
) -> str:
    secret = numbers.secret(desk.chance)
    invitations.make(
        desk.db,
        desk.scope,
        role=role,
        title=title,
        digest=numbers.digest(secret),
        by=desk.me.id,
        expires=desk.now + INVITED_FOR,
        case=case.id,
        mandate=mandate,
        party=party,
        until=desk.now + timedelta(days=days) if days else None,
    )
    return secret


@action("guest.join")
def join(desk: Desk, secret: str) -> Participant:
    """Take part in the case of a link; it works once and for one person."""
    invitation = redeemed(desk, secret)
    if invitation.case_id is None:
        raise Refusal("refused-link")
    signs = invitation.mandate in SIGNING
    if signs and parties.is_one(desk.db, desk.scope, invitation.case_id, desk.me.id):
        raise Refusal("refused-own-side")
    external = invitation.role is Role.EXTERNAL
    participants.add(
        desk.db,
        desk.scope,
        case=invitation.case_id,
        person=desk.me.id,
        relation=Relation.INVITED if external else Relation.REPRESENTATIVE,
        title=invitation.title,
        mandate=invitation.mandate,
        party=invitation.party_id,
        until=invitation.until,
        now=desk.now,
    )
    part = part_of(desk, invitation.case_id, desk.me.id)
    if part is None:  # the case, or the time, ended before the link was opened
        raise Refusal("refused-link")
    desk.redraw_case(invitation.case_id)
    return part


def part_of(desk: Desk, case: int, person: int) -> Participant | None:
    """What part a person has in a case now."""
    for part in participants.of_person(desk.db, desk.scope, person, now=desk.now):
        if part.case_id == case:
            return part
    return None


@case_action("case.dismiss_guest")
def dismiss(desk: Desk, case: Case, participant: int) -> None:
    """The firm takes part no longer."""
    _end(desk, case, participant, Relation.INVITED)


@case_action("case.revoke")
def revoke(desk: Desk, case: Case, participant: int) -> None:
    """The reporter speaks for himself again."""
    _end(desk, case, participant, Relation.REPRESENTATIVE)


@case_action("party.take_back")
def take_back(desk: Desk, case: Case, participant: int) -> None:
    """The party signs for itself again."""
    party = _own_party(desk, case).id
    _end(desk, case, participant, Relation.REPRESENTATIVE, party=party)


def _end(
    desk: Desk, case: Case, participant: int, relation: Relation, *, party: int | None = None
) -> None:
    part = participants.get(desk.db, desk.scope, participant)
    same = part is not None and (part.case_id, part.party_id) == (case.id, party)
    if part is None or not same or part.relation is not relation:
        raise Refusal("refused-answered")
    participants.end(desk.db, desk.scope, participant, now=desk.now)
    desk.redraw_case(case.id)


@case_action("case.write_guest")
def write(desk: Desk, case: Case, participant: int, words: str) -> None:
    """Say something to a firm; nobody outside the office and the firm sees it."""
    part = participants.get(desk.db, desk.scope, participant)
    if part is None or part.case_id != case.id or part.relation is not Relation.INVITED:
        raise Refusal("refused-answered")
    guest = people.get(desk.db, desk.scope, part.person_id)
    if guest is None:
        raise NotAllowed
    _note(desk, case, NoteKind.TO_GUEST, part, words)
    desk.tell_one(guest, "told-guest", case=case.id, ref=case.id, no=case.no, words=words)
    save(desk, case)


@case_action("case.answer")
def answer(desk: Desk, case: Case, draft: int | None, words: str) -> None:
    """A firm answers in words and photos, kept as notes of the case."""
    part = part_of(desk, case.id, desk.me.id)
    if part is None:
        raise NotAllowed
    note = _note(desk, case, NoteKind.OF_GUEST, part, words)
    count = 0
    if draft is not None:
        count = len(media.of_draft(desk.db, desk.scope, draft))
        media.adopt(desk.db, desk.scope, draft, case=case.id, note=note)
    desk.tell_staff(
        "staff-guest",
        case=case.id,
        ref=case.id,
        no=case.no,
        title=part.title,
        words=words,
        count=count,
    )
    save(desk, case)


def _note(desk: Desk, case: Case, kind: NoteKind, part: Participant, words: str) -> int:
    return notes.add(
        desk.db,
        desk.scope,
        case=case.id,
        kind=kind,
        author=str(desk.me.id),
        words=words,
        now=desk.now,
        participant=part.id,
    )
