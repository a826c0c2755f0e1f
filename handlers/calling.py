"""代录: a clerk tells the report of somebody on the telephone, and later enters his answers."""

from actions import calling, drafting, forgetting, guests, hearing, own_case
from actions.door import ask_leave
from actions.hearing import Said
from actions.standing_in import stand_in
from actions.views import Stored
from handlers import press, typing
from handlers.press import Say
from handlers.sent import only_words
from handlers.session import Presses, Session


async def begin(s: Session) -> None:
    """`/new`."""
    await s.do(calling.begin)
    s.show("on-behalf")


def _own(s: Session, draft: int) -> Stored:
    return s.own(draft, calling.DRAFT)


async def came_by(pressed: press.CameBy, s: Session) -> None:
    """By phone, in person, on paper."""
    await s.do(calling.by, _own(s, pressed.draft), pressed.channel)
    s.show("on-behalf")


async def _noted(s: Session, draft: Stored, said: Said) -> None:
    if "channel" in draft.answers:
        await s.do(calling.noted, draft, only_words(said))
    s.show("on-behalf")


async def caller_picked(pressed: press.PickCaller, s: Session) -> None:
    """One of those found, or somebody new."""
    draft = _own(s, pressed.draft)
    if pressed.person:
        await s.do(calling.enter, pressed.person, calling.channel_of(draft))
        s.show("report")
        return
    s.show("on-behalf" if await s.do(calling.made, draft) else "report")


async def caller_related(pressed: press.CallerIs, s: Session) -> None:
    """What the new one is to his home; then his report begins."""
    draft = _own(s, pressed.draft)
    person = await s.do(calling.note_down, draft, pressed.relation)
    await s.do(calling.enter, person, calling.channel_of(draft))
    s.show("report")


async def recorded_seen(pressed: press.SeeRecorded, s: Session) -> None:
    """What is noted of somebody, and what can be changed or forgotten for him."""
    await s.do(ask_leave, "person.reach_by")
    await s.do(calling.on_record, pressed.person)
    s.show("recorded", pressed.person)


async def reached_by(pressed: press.ReachBy, s: Session) -> None:
    """How he wants to be told things."""
    await s.do(calling.reach_by, pressed.person, pressed.contact)
    s.hush("toast-reach")
    s.show("recorded", pressed.person)


async def forgotten_for(pressed: press.ForgetFor, s: Session) -> None:
    """Forget him, after what goes and what stays was read to him."""
    if not pressed.drawn:
        await s.do(ask_leave, "person.forget_for")
        await s.do(calling.on_record, pressed.person)
        s.show("forget-for", pressed.person)
        return
    await s.do(forgetting.forget_for, pressed.person, drawn=pressed.drawn)
    s.hush("toast-forgotten-for", alert=True)
    s.show("home")


async def opened(pressed: press.ForReporter, s: Session) -> None:
    """What can be entered for the reporter of a case."""
    await s.do(ask_leave, "case.for_reporter", pressed.case)
    s.show("for-reporter", pressed.case)


async def solved(pressed: press.SolvedFor, s: Session) -> None:
    """He says whether it is solved."""
    await s.do(stand_in, pressed.case, None)
    await s.do(own_case.solved, pressed.case, None, pressed.answer)
    s.hush("toast-entered")
    s.show("for-reporter", pressed.case)


async def withdrawn(pressed: press.WithdrawFor, s: Session) -> None:
    """He takes it back; asked once more first."""
    if pressed.sure is press.Yes.NO:
        await s.do(ask_leave, "case.for_reporter", pressed.case)
        s.show("withdraw-for", pressed.case)
        return
    await s.do(stand_in, pressed.case, None)
    await s.do(own_case.withdraw, pressed.case, pressed.seen)
    s.hush("toast-entered")
    s.show("for-reporter", pressed.case)


async def disagreed(pressed: press.DisagreeFor, s: Session) -> None:
    """He does not agree."""
    await s.do(stand_in, pressed.case, None)
    await s.do(own_case.disagree, pressed.case, None)
    s.hush("toast-entered")
    s.show("for-reporter", pressed.case)


async def family_authorised(pressed: press.AuthoriseFor, s: Session) -> None:
    """A link for somebody of his family, to be handed on: may see and speak, or sign too."""
    await s.do(stand_in, pressed.case, None)
    secret = await s.do(guests.authorise, pressed.case, None, pressed.mandate)
    s.tell_kind(
        "family-link", mandate=pressed.mandate, link=f"https://t.me/{s.bot}?start=x_{secret}"
    )


async def _added(s: Session, draft: Stored, said: Said) -> None:
    case = draft.answers["case"]
    await s.do(stand_in, case, None)
    await s.do(hearing.attach, draft, said)
    await s.do(own_case.add, case, None, draft.id, said.words)
    await _entered(s, draft, case)


async def _asked(s: Session, draft: Stored, said: Said) -> None:
    case = draft.answers["case"]
    await s.do(stand_in, case, None)
    await s.do(own_case.ask, case, None, only_words(said))
    await _entered(s, draft, case)


async def _entered(s: Session, draft: Stored, case: int) -> None:
    await s.do(drafting.drop, draft)
    s.say("entered-for")
    s.show("for-reporter", case)


typing.FORMS |= {Say.CALLER: _noted, Say.ADD_FOR: _added, Say.ASK_FOR: _asked}
PRESSES: Presses = {
    press.CameBy: came_by,
    press.PickCaller: caller_picked,
    press.CallerIs: caller_related,
    press.SeeRecorded: recorded_seen,
    press.ReachBy: reached_by,
    press.ForgetFor: forgotten_for,
    press.ForReporter: opened,
    press.SolvedFor: solved,
    press.WithdrawFor: withdrawn,
    press.DisagreeFor: disagreed,
    press.AuthoriseFor: family_authorised,
}
