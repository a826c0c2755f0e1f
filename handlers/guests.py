"""The presses about those who take part in one case: firms, and who acts for the reporter."""

from actions import guests, parts
from actions.desk import Desk
from actions.door import ask_leave
from handlers import press
from handlers.press import Say
from handlers.session import Presses, Session
from handlers.typing import ask
from workflow.roles import Mandate


async def joined(s: Session, secret: str) -> None:
    """`/start x_<secret>`: a link of one case."""
    part = await s.do(guests.join, secret)
    s.show(await s.do(parts.page_of, part.case_id, part.person_id), part.case_id)


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


async def signatories_opened(pressed: press.OpenSignatories, s: Session) -> None:
    """Who signs for a party."""
    await s.do(ask_leave, "party.let_sign", pressed.case)
    s.show("proxy", pressed.case)


async def let_sign(pressed: press.LetSign, s: Session) -> None:
    """Make a link for somebody who signs for a party."""
    secret = await s.do(guests.let_sign, pressed.case, None)
    link = f"https://t.me/{s.bot}?start=x_{secret}"
    s.after.append(lambda desk: _hand_over(desk, s.chat, Mandate.SIGN, link))


async def taken_back(pressed: press.TakeBack, s: Session) -> None:
    """The party signs for itself again."""
    await s.do(guests.take_back, pressed.case, None, pressed.participant)
    s.show("proxy", pressed.case)


async def authorised(pressed: press.Authorise, s: Session) -> None:
    """Make a link for somebody who acts for the reporter."""
    secret = await s.do(guests.authorise, pressed.case, None, pressed.mandate)
    link = f"https://t.me/{s.bot}?start=x_{secret}"
    s.after.append(lambda desk: _hand_over(desk, s.chat, pressed.mandate, link))


def _hand_over(desk: Desk, chat: int, mandate: Mandate, link: str) -> None:
    desk.tell(chat, "mandate", mandate=mandate, link=link)


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
    press.OpenSignatories: signatories_opened,
    press.LetSign: let_sign,
    press.TakeBack: taken_back,
}
