"""The presses of whoever tells people by hand: what to say, told, not reached, later."""

from actions import phoning
from actions.door import ask_leave
from handlers import press
from handlers.session import Presses, Session


async def sheet_seen(pressed: press.SeeSheet, s: Session) -> None:
    """Whom to phone and what to say, in private."""
    await s.do(phoning.see, pressed.task)
    s.hush("toast-in-private")


async def told(pressed: press.Phoned, s: Session) -> None:
    """The person was told."""
    await s.do(phoning.told, pressed.task)
    s.hush("toast-thanks")


async def not_reached(pressed: press.NotReached, s: Session) -> None:
    """Nobody answered."""
    await s.do(phoning.missed, pressed.task)
    s.hush("toast-again")


async def asked_when(pressed: press.AskWhen, s: Session) -> None:
    """Later: when?"""
    await s.do(ask_leave, "phone.later")
    s.turn_card(f"phone-{pressed.task}", "phone-task", pressed.task, "later")


async def later(pressed: press.CallLater, s: Session) -> None:
    """At that time."""
    await s.do(phoning.later, pressed.task, pressed.when)
    s.turn_card(f"phone-{pressed.task}", "phone-task", pressed.task)
    s.hush("toast-again")


PRESSES: Presses = {
    press.SeeSheet: sheet_seen,
    press.Phoned: told,
    press.NotReached: not_reached,
    press.AskWhen: asked_when,
    press.CallLater: later,
}
