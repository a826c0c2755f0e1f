"""The presses of the office's people: links, dismissal, absences, the week of duty."""

from datetime import date

from actions import duty, staff
from actions.desk import Desk
from actions.door import ask_leave
from handlers import press
from handlers.session import Presses, Session
from workflow.refusal import Refusal
from workflow.roles import Role


async def invited(pressed: press.Invite, s: Session) -> None:
    """Make a link for a role, to be sent on by the administrator."""
    if pressed.role is Role.DEPARTMENT:
        s.show("departments")
        return
    await hand_link(s, pressed.role)


async def department_invited(pressed: press.InviteDepartment, s: Session) -> None:
    """Make a link for a department of the list."""
    await hand_link(s, Role.DEPARTMENT, f"={pressed.department}")


async def hand_link(s: Session, role: Role, title: str = "") -> None:
    """Put a new link into this chat."""
    secret = await s.do(staff.invite, role, title)
    link = f"https://t.me/{s.bot}?start=s_{secret}"
    s.after.append(lambda desk: _hand_over(desk, s.chat, role, title, link))


def _hand_over(desk: Desk, chat: int, role: Role, title: str, link: str) -> None:
    desk.tell(chat, "invitation", office=[role, title], link=link)


async def revoked(pressed: press.Revoke, s: Session) -> None:
    """Stop a link."""
    await s.do(staff.revoke, pressed.invitation)
    s.hush("toast-revoked")
    s.show("links")


async def person_opened(pressed: press.OpenPerson, s: Session) -> None:
    """One of the office."""
    s.show("person", pressed.person)


async def dismissing(pressed: press.Dismiss, s: Session) -> None:
    """Asked once more first."""
    await s.do(ask_leave, "staff.dismiss")
    s.show("dismiss-sure", pressed.person, pressed.role)


async def dismissed(pressed: press.DismissSurely, s: Session) -> None:
    """Take a role away."""
    await s.do(staff.dismiss, pressed.person, pressed.role, pressed.to)
    s.show("staff")


async def absence_opened(pressed: press.OpenAway, s: Session) -> None:
    """When somebody is away."""
    s.show("away", pressed.person)


async def deputy_picked(pressed: press.PickDeputy, s: Session) -> None:
    """Who stands in."""
    s.show("away-from", pressed.person, str(pressed.deputy))


async def first_day_picked(pressed: press.PickAwayFrom, s: Session) -> None:
    """From which day."""
    s.show("away-until", pressed.person, f"{pressed.deputy}|{pressed.since}")


async def went_away(pressed: press.SetAway, s: Session) -> None:
    """Until which day: that is all."""
    since, until = _day(pressed.since), _day(pressed.until)
    if _own(pressed.person, s):
        await s.do(duty.go_away, pressed.deputy, since, until)
    else:
        await s.do(duty.send_away, pressed.person, pressed.deputy, since, until)
    s.show("away", pressed.person)


async def came_back(pressed: press.ComeBack, s: Session) -> None:
    """Back again."""
    if _own(pressed.person, s):
        await s.do(duty.come_back)
    else:
        await s.do(duty.bring_back, pressed.person)
    s.show("away", pressed.person)


def _own(person: int, s: Session) -> bool:
    return person == s.turn.desk.me.id


def _day(number: int) -> date:
    try:
        return date.fromordinal(number)
    except (ValueError, OverflowError):
        raise Refusal("refused-stale") from None


async def shift_opened(pressed: press.OpenShift, s: Session) -> None:
    """One shift of the week."""
    if pressed.weekday not in range(7):
        raise Refusal("refused-stale")
    s.show("duty-cell", pressed.weekday, pressed.shift)


async def put_on_shift(pressed: press.PutOnShift, s: Session) -> None:
    """On it, or off it."""
    await s.do(duty.put_on_shift, pressed.weekday, pressed.shift, pressed.person)
    s.show("duty-cell", pressed.weekday, pressed.shift)


PRESSES: Presses = {
    press.Invite: invited,
    press.InviteDepartment: department_invited,
    press.Revoke: revoked,
    press.OpenPerson: person_opened,
    press.Dismiss: dismissing,
    press.DismissSurely: dismissed,
    press.OpenAway: absence_opened,
    press.PickDeputy: deputy_picked,
    press.PickAwayFrom: first_day_picked,
    press.SetAway: went_away,
    press.ComeBack: came_back,
    press.OpenShift: shift_opened,
    press.PutOnShift: put_on_shift,
}
