"""The presses that carry a case through its stages: on, back, on hold, its parties, its file."""

from actions import involving, overriding, pausing, silence, turning
from actions.door import ask_leave
from handlers import press
from handlers.office import turn
from handlers.press import Menu, Yes
from handlers.session import Presses, Session
from workflow.refusal import TooSoon


async def went_on(pressed: press.NextStage, s: Session) -> None:
    """The next stage; pressed too early, it lists what is missing."""
    try:
        await s.do(turning.advance, pressed.case, pressed.seen)
    except TooSoon:
        await turn(s, pressed.case, Menu.MISSING)
        s.hush("toast-missing")
        return
    await turn(s, pressed.case)
    s.hush("toast-next-stage")


async def party_seen(pressed: press.SeeParty, s: Session) -> None:
    """One party, with what he was asked and has said."""
    await s.do(ask_leave, "case.open", pressed.case)
    await turn(s, pressed.case, f"party:{pressed.party}")


async def party_asked(pressed: press.AskParty, s: Session) -> None:
    """The bot asks him, or the office is told to."""
    by_bot = await s.do(involving.ask, pressed.case, None, pressed.party)
    s.hush("toast-party-asked" if by_bot else "toast-party-by-hand")


async def party_ended(pressed: press.EndParty, s: Session) -> None:
    """He takes part no longer."""
    await s.do(involving.end, pressed.case, None, pressed.party)
    await turn(s, pressed.case, Menu.PARTIES)


async def file_seen(pressed: press.SeeFile, s: Session) -> None:
    """A page of the file, in private."""
    await s.do(turning.open_file, pressed.case, None, pressed.page)
    if s.private:
        s.show("case-file", pressed.case, str(pressed.page))
    else:
        s.hush("toast-in-private")


async def told_going_on(pressed: press.TellGoingOn, s: Session) -> None:
    """Everybody of the case hears where it stands."""
    await s.do(silence.going_on, pressed.case, None)
    s.hush("toast-going-on")


async def override_answered(pressed: press.AnswerOverride, s: Session) -> None:
    """The second person's answer."""
    act = overriding.agree_override if pressed.answer is Yes.YES else overriding.refuse_override
    await s.do(act, pressed.case, None, pressed.number)
    s.hush("toast-override-agreed" if pressed.answer is Yes.YES else "toast-override-refused")


async def pause_ended(pressed: press.EndPause, s: Session) -> None:
    """The clock goes on."""
    await s.do(pausing.resume, pressed.case, pressed.seen)
    await turn(s, pressed.case)


PRESSES: Presses = {
    press.NextStage: went_on,
    press.SeeParty: party_seen,
    press.AskParty: party_asked,
    press.EndParty: party_ended,
    press.SeeFile: file_seen,
    press.TellGoingOn: told_going_on,
    press.AnswerOverride: override_answered,
    press.EndPause: pause_ended,
}
