"""The presses and typed answers of "talk to a person"."""

from collections.abc import Awaitable, Callable

from actions import calls, drafting
from actions.hearing import Said
from actions.views import Stored
from handlers import press
from handlers.press import Say
from handlers.sent import only_words
from handlers.session import Presses, Session
from workflow.terms import Way


async def asked(pressed: press.AskPerson, s: Session) -> None:
    """Please write to me."""
    await s.do(calls.ask, pressed.way)


async def asked_about(pressed: press.CallMe, s: Session) -> None:
    """Please phone me about this case."""
    await s.do(calls.ask, Way.PHONE, "", pressed.case)


async def taken(pressed: press.TakeCall, s: Session) -> None:
    """I see to it."""
    await s.do(calls.take, pressed.call)
    s.hush("toast-call-taken")


async def done(pressed: press.CallDone, s: Session) -> None:
    """Phoned."""
    await s.do(calls.finish, pressed.call)
    s.hush("toast-thanks")


async def _call_me(s: Session, draft: Stored, said: Said) -> None:
    words = only_words(said)[:300]
    await s.do(drafting.drop, draft)
    await s.do(calls.ask, Way.PHONE, words)


async def _number(s: Session, draft: Stored, said: Said) -> None:
    words = only_words(said)[:300]
    await s.do(calls.say_number, draft.answers["case"], words)
    await s.do(drafting.drop, draft)
    s.say("number-noted")


async def number_said(s: Session, said: Said) -> bool:
    """Whoever has asked to be phoned just writes his number, as people do; whether it was that."""
    if s.draft is not None or said.sent is not None or not said.words:
        return False
    wish = await s.do(calls.awaits_number, said.words)
    if wish is None:
        return False
    await s.do(calls.say_number, wish, said.words[:300])
    s.say("number-noted")
    return True


async def _to_caller(s: Session, draft: Stored, said: Said) -> None:
    await s.do(calls.write, draft.answers["case"], only_words(said)[:1800])
    await s.do(drafting.drop, draft)
    s.say("caller-told")


FORMS: dict[Say, Callable[[Session, Stored, Said], Awaitable[None]]] = {
    Say.CALL: _call_me,
    Say.NUMBER: _number,
    Say.TO_CALLER: _to_caller,
}
PRESSES: Presses = {
    press.AskPerson: asked,
    press.CallMe: asked_about,
    press.TakeCall: taken,
    press.CallDone: done,
}
