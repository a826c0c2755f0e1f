"""The presses about those who take part in one case: firms, and who acts for the reporter."""

from actions import guests
from actions.desk import Desk
from actions.door import ask_leave
from handlers import press
from handlers.press import Say
from handlers.session import Presses, Session
from handlers.typing import ask
from workflow.roles import Relation


async def joined(s: Session, secret: str) -> None:
    """`/start x_<secret>`: a link of one case."""
    part = await s.do(guests.join, secret)
    if part.relation is Relation.INVITED:
        s.show("guest-case", part.case_id)
    else:
        s.show("my-case", part.case_id)


async def inviting(pressed: press.InviteGuest, s: Session) -> None:
    """Which firm?"""
    await ask(s, Say.GUEST, pressed.case, days=pressed.days)


async def writing(pressed: press.WriteGuest, s: Session) -> None:
    """What should the firm be told?"""
    await ask(s, Say.TO_GUEST, pressed.case, participant=pressed.participant)


async def dismissed(pressed: press.DismissGuest, s: Session) -> None:
    """The firm takes part no longer."""
    await s.do(guests.dismiss, pressed.case, None, pressed.participant)


async def proxies_opened(pressed: press.OpenProxies, s: Session) -> None:
    """Who acts for the reporter."""
    await s.do(ask_leave, "case.authorise", pressed.case)
    s.show("proxy", pressed.case)


async def authorised(pressed: press.Authorise, s: Session) -> None:
    """Make a link for somebody who acts for the reporter."""
    secret = await s.do(guests.authorise, pressed.case, None, pressed.mandate)
    link = f"https://t.me/{s.bot}?start=x_{secret}"
    s.after.append(lambda desk: _hand_over(desk, s.chat, pressed, link))


def _hand_over(desk: Desk, chat: int, pressed: press.Authorise, link: str) -> None:
    desk.tell(chat, "mandate", mandate=pressed.mandate, link=link)


async def revoked(pressed: press.RevokeProxy, s: Session) -> None:
    """The reporter speaks for himself again."""
    await s.do(guests.revoke, pressed.case, None, pressed.participant)
    s.show("proxy", pressed.case)


PRESSES: Presses = {
    press.InviteGuest: inviting,
    press.WriteGuest: writing,
    press.DismissGuest: dismissed,
    press.OpenProxies: proxies_opened,
    press.Authorise: authorised,
    press.RevokeProxy: revoked,
}
