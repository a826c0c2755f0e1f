"""The presses of the office: accept, judge, confirm, lead, answer, phone."""

from actions import (
    accepting,
    answering,
    appointing,
    confiding,
    delivery,
    holding,
    merging,
    reminding,
    triage,
)
from actions.door import ask_leave
from handlers import press
from handlers.session import Presses, Session
from handlers.typing import ask
from workflow.refusal import Refusal, TooSoon

SLOTS = {
    "staff-case": "case",
    "case-status": "topic",
    "lead-case": "lead",
    "office-case": "office",
}


async def turn(s: Session, case: int, arg: str = "") -> None:
    """Show a page of the very card whose button was pressed."""
    about = await s.do(delivery.about, s.chat, s.pressed) if s.pressed is not None else None
    if about is not None and about.kind in SLOTS:
        s.turn_card(f"{SLOTS[about.kind]}-{case}", about.kind, case, arg)


async def accepted(pressed: press.Accept, s: Session) -> None:
    """Take a new case."""
    await s.do(accepting.accept, pressed.case, None)
    await turn(s, pressed.case)
    s.hush("toast-accepted")


async def put_back(pressed: press.PutBack, s: Session) -> None:
    """Give it back."""
    await s.do(accepting.put_back, pressed.case, pressed.seen)
    await turn(s, pressed.case)


async def released(pressed: press.Release, s: Session) -> None:
    """Let a held report through."""
    await s.do(accepting.release, pressed.case, pressed.seen)


async def turned(pressed: press.TurnTo, s: Session) -> None:
    """Another page of the card; shown to nobody who is not of the office."""
    await s.do(ask_leave, "case.comment", pressed.case)
    await turn(s, pressed.case, "" if pressed.menu is press.Menu.MAIN else str(pressed.menu))


async def category_judged(pressed: press.JudgeCategory, s: Session) -> None:
    """Correct the category."""
    await s.do(triage.judge, pressed.case, pressed.seen, category=pressed.value)
    await turn(s, pressed.case)


async def urgency_judged(pressed: press.JudgeUrgency, s: Session) -> None:
    """Correct the urgency."""
    await s.do(triage.judge, pressed.case, pressed.seen, urgency=pressed.value)


async def scope_judged(pressed: press.JudgeScope, s: Session) -> None:
    """Correct the scope."""
    await s.do(triage.judge, pressed.case, pressed.seen, scope=pressed.value)


async def handling_judged(pressed: press.JudgeHandling, s: Session) -> None:
    """Correct the handling."""
    await s.do(triage.judge, pressed.case, pressed.seen, handling=pressed.value)


async def level_judged(pressed: press.JudgeLevel, s: Session) -> None:
    """Correct the level."""
    await s.do(triage.judge, pressed.case, pressed.seen, level=pressed.value)
    await turn(s, pressed.case)


async def appointed(pressed: press.Appoint, s: Session) -> None:
    """Name the lead."""
    await s.do(appointing.appoint, pressed.case, pressed.seen, pressed.person)
    await turn(s, pressed.case)


async def confirmed(pressed: press.Confirm, s: Session) -> None:
    """Confirm and tell the reporter; what may be the same thing is looked at first."""
    try:
        await s.do(triage.confirm, pressed.case, pressed.seen)
    except TooSoon as early:
        if early.missing != ("compared_at",):
            raise
        await compared(press.Compare(pressed.case, pressed.seen), s)
        return
    s.hush("toast-confirmed")


async def compared(pressed: press.Compare, s: Session) -> None:
    """What may be the same thing."""
    await s.do(merging.compare, pressed.case, pressed.seen)
    await turn(s, pressed.case, press.Menu.COMPARE)
    s.hush("toast-compare")


async def merged(pressed: press.Merge, s: Session) -> None:
    """It is the same thing; asked once more first."""
    if pressed.sure is press.Yes.NO:
        await s.do(ask_leave, "case.merge", pressed.case)
        await turn(s, pressed.case, f"{press.Menu.COMPARE}:{pressed.main}")
        return
    await s.do(merging.merge, pressed.case, pressed.seen, pressed.main)
    await turn(s, pressed.case)
    s.hush("toast-confirmed")


async def not_accepted(pressed: press.NotAccept, s: Session) -> None:
    """Not accept, with a reason of the list."""
    await s.do(triage.reject, pressed.case, pressed.seen, f"={pressed.reason}")
    await turn(s, pressed.case)


async def reversed_(pressed: press.Reverse, s: Session) -> None:
    """Look again."""
    await s.do(triage.reverse, pressed.case, pressed.seen)


async def hold_ended(pressed: press.EndHold, s: Session) -> None:
    """End the legal hold."""
    await s.do(holding.end_hold, pressed.case, pressed.seen)
    s.hush("toast-hold-ended")


async def about_staff(pressed: press.AboutStaff, s: Session) -> None:
    """It is about a member of staff."""
    await s.do(confiding.about_staff, pressed.case, pressed.seen)
    s.hush("toast-about-staff")


async def concerned_named(pressed: press.NameConcerned, s: Session) -> None:
    """Whom it is about."""
    await s.do(confiding.name_concerned, pressed.case, pressed.seen, pressed.person)
    await turn(s, pressed.case)
    s.hush("toast-concerned")


async def photos(pressed: press.Photos, s: Session) -> None:
    """See what was sent, in private."""
    count = await s.do(answering.photos, pressed.case, None)
    s.hush("toast-photos" if count else "toast-no-photos")


async def opened(pressed: press.OpenForOffice, s: Session) -> None:
    """Open a case in private, wherever the button stands."""
    await s.do(answering.open_, pressed.case, None)
    if not s.private:
        s.hush("toast-photos")


async def lead_taken(pressed: press.TakeLead, s: Session) -> None:
    """Take the lead."""
    await s.do(answering.take_lead, pressed.case, pressed.seen)
    s.hush("toast-lead")


async def lead_declined(pressed: press.DeclineLead, s: Session) -> None:
    """Not take it; an interest is first said by its name."""
    if pressed.interest is press.Yes.YES:
        await turned(press.TurnTo(pressed.case, press.Menu.TIE), s)
        return
    await s.do(answering.decline_lead, pressed.case, pressed.seen, None)
    s.hush("toast-declined")


async def tie_declared(pressed: press.DeclareTie, s: Session) -> None:
    """Not take it, because of an interest."""
    await s.do(answering.decline_lead, pressed.case, pressed.seen, pressed.interest)
    s.hush("toast-declined")


async def snoozed(pressed: press.Snooze, s: Session) -> None:
    """Put a reminder off; the second time asks why."""
    try:
        await s.do(reminding.snooze, pressed.case, None)
    except Refusal as refusal:
        if refusal.key != "ask-why":
            raise
        await ask(s, press.Say.SNOOZE, pressed.case)
        return
    s.hush("toast-snoozed")


PRESSES: Presses = {
    press.Accept: accepted,
    press.PutBack: put_back,
    press.Release: released,
    press.TurnTo: turned,
    press.JudgeCategory: category_judged,
    press.JudgeUrgency: urgency_judged,
    press.JudgeScope: scope_judged,
    press.JudgeHandling: handling_judged,
    press.JudgeLevel: level_judged,
    press.Appoint: appointed,
    press.Confirm: confirmed,
    press.Compare: compared,
    press.Merge: merged,
    press.NotAccept: not_accepted,
    press.Reverse: reversed_,
    press.EndHold: hold_ended,
    press.AboutStaff: about_staff,
    press.NameConcerned: concerned_named,
    press.Photos: photos,
    press.OpenForOffice: opened,
    press.TakeLead: lead_taken,
    press.DeclineLead: lead_declined,
    press.DeclareTie: tie_declared,
    press.Snooze: snoozed,
}
