"""The people of the office: invited by a link, appointed, dismissed without orphaned cases."""

from dataclasses import dataclass, replace
from datetime import timedelta

from actions import conflicts, menus
from actions.appointing import ask_lead, watch_lead
from actions.desk import Desk
from actions.door import action, save
from storage import absences, cases, invitations, offices, people, shifts
from storage.cases import Case
from storage.invitations import Invitation
from storage.people import Person
from workflow import numbers
from workflow.refusal import Refusal
from workflow.roles import INVITABLE, LEADING, Role
from workflow.terms import Stage

INVITED_FOR = timedelta(days=7)


@action("staff.invite")
def invite(desk: Desk, role: Role, title: str = "") -> str:
    """A link's secret that makes whoever opens it first a member of staff.

    `title` is a department's name: the office's own words, or one of the list (`=order`).
    """
    if role not in INVITABLE:
        raise Refusal("refused-stale")
    secret = numbers.secret(desk.chance)
    invitations.make(
        desk.db,
        desk.scope,
        role=role,
        title=title,
        digest=numbers.digest(secret),
        by=desk.me.id,
        expires=desk.now + INVITED_FOR,
    )
    return secret


@action("invitation.revoke")
def revoke(desk: Desk, invitation: int) -> None:
    """A link that nobody has used stops working."""
    if not invitations.revoke(desk.db, desk.scope, invitation):
        raise Refusal("refused-answered")


@dataclass(frozen=True, slots=True)
class Welcome:
    """What a link has made of somebody."""

    role: Role
    title: str


@action("invitation.use")
def accept_invitation(desk: Desk, secret: str) -> Welcome:
    """Become what the link says; it works once and for one person."""
    invitation = redeemed(desk, secret)
    offices.appoint(
        desk.db,
        desk.scope,
        desk.me.id,
        invitation.role,
        title=invitation.title,
        now=desk.now,
    )
    desk.roles |= {invitation.role}
    menus.renew(desk, desk.me)
    return Welcome(invitation.role, invitation.title)


def redeemed(desk: Desk, secret: str) -> Invitation:
    """The invitation of a link, used up by this person."""
    invitation = invitations.find(desk.db, numbers.digest(secret))
    if (
        invitation is None
        or invitation.estate_id != desk.scope
        or not invitation.opens(desk.now)
        or not invitations.use(desk.db, desk.scope, invitation.id, by=desk.me.id, now=desk.now)
    ):
        raise Refusal("refused-link")
    return invitation


@action("staff.dismiss")
def dismiss(desk: Desk, person: int, role: Role, to: int) -> None:
    """Take a role away; it ends with this press. The last administrator stays.

    Who can no longer lead leaves no case behind: each goes to `to`, or (0) back to the desk.
    """
    if role is Role.ADMIN and len(offices.holders(desk.db, desk.scope, Role.ADMIN)) < 2:
        raise Refusal("refused-last-administrator")
    if not offices.dismiss(desk.db, desk.scope, person, role):
        raise Refusal("refused-answered")
    left = offices.roles(desk.db, desk.scope, person)
    gone = people.get(desk.db, desk.scope, person)
    if gone is not None:
        menus.renew(desk, gone)
    if left & LEADING:
        return
    shifts.leave(desk.db, desk.scope, person)
    absence = absences.to_come(desk.db, desk.scope, person, now=desk.now)
    if absence is not None:
        absences.end(desk.db, desk.scope, absence.id, now=desk.now)
    if gone is not None:
        _hand_over(desk, gone, heir(desk, person) if to else None)


def heir(desk: Desk, person: int) -> Person | None:
    """The last deputy of somebody, while he can lead."""
    deputy = absences.last_deputy(desk.db, desk.scope, person)
    if deputy is None or not offices.roles(desk.db, desk.scope, deputy) & LEADING:
        return None
    return people.get(desk.db, desk.scope, deputy)


def held(desk: Desk, person: int) -> list[Case]:
    """The open cases that somebody leads or has accepted."""
    return cases.held_by(desk.db, desk.scope, person)


def _hand_over(desk: Desk, person: Person, to: Person | None) -> None:
    left = held(desk, person.id)
    for case in left:
        _pass_on(desk, case, person, to)
    if left:
        desk.tell_staff(
            "staff-handed-over",
            name=person.name,
            count=len(left),
            to=to.name if to else "",
            handed="yes" if to else "no",
        )


def _pass_on(desk: Desk, case: Case, person: Person, to: Person | None) -> None:
    fit = to is not None and conflicts.may_lead(desk.db, desk.scope, to.id, case)
    lead = case.lead_id
    if lead == person.id:
        lead = to.id if to is not None and fit else None
    if case.stage is Stage.INTAKE:
        save(desk, replace(case, accepted_by=None, accepted_at=None, lead_id=lead))
        return
    changed = save(desk, replace(case, lead_id=lead, lead_at=None))
    if lead is not None:
        ask_lead(desk, changed)
        return
    watch_lead(desk, changed)
