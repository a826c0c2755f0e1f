"""One's own homes, and the answers of the desk and the owner."""

from actions import drafting, residency, succession
from actions.desk import Desk
from actions.door import ask_leave
from actions.hearing import Said
from actions.views import Stored
from handlers import press, typing
from handlers.press import Say
from handlers.sent import only_words
from handlers.session import Presses, Session
from workflow.registration import shown_code


async def opened(pressed: press.OpenHome, s: Session) -> None:
    """One of one's homes."""
    s.show("my-home", pressed.resident)


async def left(pressed: press.LeaveHome, s: Session) -> None:
    """I have moved out, after being asked once more."""
    if pressed.sure is press.Yes.NO:
        s.show("leave-sure", pressed.resident)
        return
    home = await s.do(residency.leave, pressed.resident)
    s.hush("toast-left", home=home)
    s.show("homes")


async def sold(pressed: press.SoldHome, s: Session) -> None:
    """I have sold it, after being asked once more."""
    if pressed.sure is press.Yes.NO:
        s.show("sold-sure", pressed.resident)
        return
    home = await s.do(succession.sold, pressed.resident)
    s.hush("toast-left", home=home)
    s.show("homes")


async def taken_over(pressed: press.TakeOver, s: Session) -> None:
    """The desk: the old owner has sold; asked once more first."""
    slot = f"registration-{pressed.resident}"
    if pressed.sure is press.Yes.NO:
        await s.do(ask_leave, "home.take_over")
        s.turn_card(slot, "registration", pressed.resident, "take-over")
        return
    await s.do(succession.take_over, pressed.resident)
    s.turn_card(slot, "registration", pressed.resident)
    s.hush("toast-told")


async def family_invited(pressed: press.FamilyCode, s: Session) -> None:
    """A code to be handed on to the family."""
    home, code = await s.do(residency.invite_family, pressed.resident)
    link = f"https://t.me/{s.bot}?start=i_{code}"
    shown = shown_code(code)
    s.after.append(lambda desk: _hand_over(desk, home, shown, link))


def _hand_over(desk: Desk, home: str, code: str, link: str) -> None:
    desk.tell(desk.my_chat, "family-code", home=home, code=code, link=link)


async def tenant_answered(pressed: press.AnswerTenant, s: Session) -> None:
    """The owner's answer."""
    agrees = pressed.answer is press.Yes.YES
    await s.do(residency.answer_tenant, pressed.resident, agrees=agrees)
    s.hush("toast-thanks")


async def seen(pressed: press.SeeRegistration, s: Session) -> None:
    """Compare, in private."""
    await s.do(residency.see, pressed.resident)
    s.hush("toast-in-private")


async def verified(pressed: press.VerifyHome, s: Session) -> None:
    """The desk passes it."""
    await s.do(residency.verify, pressed.resident, pressed.by)
    s.hush("toast-told")


async def refusing(pressed: press.ChooseRefusal, s: Session) -> None:
    """Why not?"""
    await s.do(ask_leave, "home.refuse")
    arg = "refuse" if pressed.open is press.Yes.YES else ""
    slot = f"registration-{pressed.resident}"
    s.turn_card(slot, "registration", pressed.resident, arg)


async def refused(pressed: press.RefuseHome, s: Session) -> None:
    """The desk does not register it."""
    await s.do(residency.refuse, pressed.resident, pressed.why)
    s.turn_card(f"registration-{pressed.resident}", "registration", pressed.resident)
    s.hush("toast-told")


async def _code_made(s: Session, draft: Stored, said: Said) -> None:
    home, code = await s.do(residency.make_code, only_words(said))
    await s.do(drafting.drop, draft)
    s.tell_kind("household-code", home=home, code=code, link=f"https://t.me/{s.bot}?start=i_{code}")
    s.show("places")


async def _named(s: Session, draft: Stored, said: Said) -> None:
    name = " ".join(only_words(said).split())[:40]
    await s.do(residency.rename, name)
    await s.do(drafting.drop, draft)
    s.show("homes")


typing.FORMS |= {Say.NAME: _named, Say.HOUSEHOLD_CODE: _code_made}
OFFICE: Presses = {
    press.SeeRegistration: seen,
    press.VerifyHome: verified,
    press.TakeOver: taken_over,
    press.ChooseRefusal: refusing,
    press.RefuseHome: refused,
}
PRESSES: Presses = {
    **OFFICE,
    press.OpenHome: opened,
    press.LeaveHome: left,
    press.SoldHome: sold,
    press.FamilyCode: family_invited,
    press.AnswerTenant: tenant_answered,
}
