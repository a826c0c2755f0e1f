"""The presses of a notice's round: look at it, tick off one or all, have it printed."""

from actions import rounds
from actions.door import ask_leave
from handlers import press
from handlers.press import Yes
from handlers.session import Presses, Session


async def opened(pressed: press.OpenRound, s: Session) -> None:
    """A page of it, in private."""
    await s.do(rounds.see, pressed.notice)
    number, page = pressed.notice, str(pressed.page)
    if s.private:
        s.show("my-round", number, page)
        return
    s.after.append(
        lambda desk: desk.show(desk.my_chat, "screen", "my-round", ref=number, arg=page, anew=True)
    )
    s.hush("toast-in-private")


async def ticked(pressed: press.TickRound, s: Session) -> None:
    """This one has been told, or has not."""
    await s.do(rounds.tick, pressed.notice, pressed.person)


async def all_ticked(pressed: press.TickWholeRound, s: Session) -> None:
    """All have been told, after being asked once more."""
    if pressed.sure is Yes.NO:
        await s.do(ask_leave, "notice.tick_all")
        s.show("my-round", pressed.notice, "sure")
        return
    await s.do(rounds.tick_all, pressed.notice)
    s.show("my-round", pressed.notice)


async def printed(pressed: press.PrintRound, s: Session) -> None:
    """On paper; it comes into this chat."""
    await s.do(rounds.order, pressed.notice)
    s.hush("toast-ordered")


PRESSES: Presses = {
    press.OpenRound: opened,
    press.TickRound: ticked,
    press.TickWholeRound: all_ticked,
    press.PrintRound: printed,
}
