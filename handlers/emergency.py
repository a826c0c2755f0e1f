"""The presses and typed lines of an emergency."""

from collections.abc import Awaitable, Callable
from contextlib import suppress

from actions import accepting, drafting, emergency, visiting
from actions.door import ask_leave
from actions.hearing import Said
from actions.views import Stored
from handlers import press
from handlers.press import Say, Yes
from handlers.session import Presses, Session
from workflow.notices import Lasts
from workflow.refusal import Refusal


async def taken(pressed: press.TakeAlarm, s: Session) -> None:
    """I see to it; whoever may, accepts the case with the same press."""
    await s.do(emergency.take, pressed.case, None)
    with suppress(Refusal):  # a department may not, or somebody has already
        await s.do(accepting.accept, pressed.case, None)
    s.hush("toast-alarm-taken")


async def arrived(pressed: press.OnSite, s: Session) -> None:
    """Somebody is there: the reporter hears it, and nobody is reminded."""
    await s.do(visiting.arrive, pressed.case, None)
    s.hush("toast-on-site")


async def seen(pressed: press.SeeLog, s: Session) -> None:
    """The log, in private."""
    await s.do(emergency.see, pressed.case, None)
    if not s.private:
        s.hush("toast-in-private")


async def house_told(pressed: press.TellHouse, s: Session) -> None:
    """A notice to this building alone, looked at before it is sent."""
    await s.do(ask_leave, "notice.send")
    await s.do(ask_leave, "case.write_log", pressed.case)
    house = await s.do(emergency.house, pressed.case)
    answers = {
        "about": pressed.case,
        "houses": [house] if house else [],
        "lasts": str(Lasts.TODAY),
    }
    draft = await s.do(drafting.begin, Say.NOTICE, answers)
    s.show("notice-draft", draft.id)


async def ended(pressed: press.EndEmergency, s: Session) -> None:
    """The danger is over; asked once more first."""
    if pressed.sure is Yes.NO:
        await s.do(ask_leave, "case.end_emergency", pressed.case)
        slot = f"emergency-{pressed.case}"
        s.turn_card(slot, "emergency", pressed.case, "sure")
        return
    await s.do(emergency.end, pressed.case, None)
    s.turn_card(f"emergency-{pressed.case}", "emergency", pressed.case)
    s.hush("toast-emergency-over")


async def false_alarm(pressed: press.FalseAlarm, s: Session) -> None:
    """There was none; it goes on like any other case."""
    await s.do(emergency.end, pressed.case, None, false=True)
    s.turn_card(f"emergency-{pressed.case}", "emergency", pressed.case)
    s.hush("toast-emergency-over")


async def _log(s: Session, draft: Stored, said: Said) -> None:
    if not said.words and said.sent is None:
        raise Refusal("refused-words-please")
    await s.do(emergency.write, draft.answers["case"], None, said)
    await s.do(drafting.drop, draft)
    await s.do(emergency.see, draft.answers["case"], None)


FORMS: dict[Say, Callable[[Session, Stored, Said], Awaitable[None]]] = {Say.LOG: _log}
PRESSES: Presses = {
    press.TakeAlarm: taken,
    press.OnSite: arrived,
    press.SeeLog: seen,
    press.TellHouse: house_told,
    press.EndEmergency: ended,
    press.FalseAlarm: false_alarm,
}
