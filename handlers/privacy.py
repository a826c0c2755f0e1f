"""What is kept of me, and forget me: two rooms of the private chat."""

from actions import belongings, forgetting
from handlers import press
from handlers.press import Parting
from handlers.session import Presses, Session


async def my_data(s: Session) -> None:
    """`/mydata`: a screen of numbers and a document with every row."""
    await s.do(belongings.show)
    s.show("mydata")


async def forget(pressed: press.Forget, s: Session) -> None:
    """`/forget`, asked a second time, then done."""
    if pressed.parting is Parting.ASK:
        s.show("forget-sure")
        return
    withdraw = pressed.parting is Parting.WITHDRAW
    await s.do(forgetting.forget, withdraw=withdraw, drawn=pressed.drawn)
    s.show("forgotten")


PRESSES: Presses = {press.Forget: forget}
