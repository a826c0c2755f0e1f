"""Telling a report: the fast path (anything, at any moment) and the guided one."""

from dataclasses import replace

from actions import drafting, hearing, merging, own_case, reporting, results, sourcing
from actions.hearing import Said
from actions.views import Stored
from handlers import press
from handlers.session import Presses, Session
from workflow.refusal import Refusal
from workflow.report import Question, Report


async def heard(s: Session, said: Said) -> None:
    """Words, a photo, a place … outside any other form."""
    shown = await s.do(hearing.hear, s.draft, said)
    if shown is not None:
        s.show(shown.screen, shown.ref)


def _resumes(s: Session) -> bool:
    """Whether a half-told report comes first."""
    half_told = s.draft is not None and s.draft.kind == "report"
    if half_told:
        s.show("resume")
    return half_told


async def begin(s: Session) -> None:
    """`/report`, or the button: the guided path, or what was begun before."""
    if _resumes(s):
        return
    report = Report(guided=True, asking=Question.WHAT)
    await s.do(drafting.begin, "report", report.answers())
    s.show("report")


async def at_place(s: Session, code: str) -> None:
    """`/start l_<code>`: a poster was scanned."""
    await s.do(drafting.at_place, s.draft, code)
    s.show("report")


async def from_group(s: Session, number: str) -> None:
    """`/start r_<group>`: a group of residents has led here."""
    await s.do(drafting.from_group, s.draft, number)
    s.show("report")


async def again(s: Session, case: int) -> None:
    """What a case that ended long ago was about is back."""
    if _resumes(s):
        return
    await s.do(results.anew, case, s.draft)
    s.show("report")


async def told_again(pressed: press.ReportAgain, s: Session) -> None:
    """The same of a case that went on in another one."""
    if _resumes(s):
        return
    await s.do(own_case.again, pressed.case, None, s.draft)
    s.show("report")


def own(s: Session, draft: int) -> tuple[Stored, Report]:
    """The open report that a button was drawn for."""
    stored = s.own(draft, "report")
    return stored, Report.of(stored.answers)


async def change(s: Session, draft: Stored, report: Report) -> None:
    """Keep what was answered, and ask on."""
    await s.do(drafting.keep, draft, report)
    s.show("report")


async def submitted(pressed: press.Submit, s: Session) -> None:
    """One press sends it."""
    received = await s.do(reporting.submit, pressed.draft)
    s.hush("toast-received", no=received.no)
    if received.mine:
        s.show("submitted", received.case)
    else:
        s.show("home")


async def followed(pressed: press.Follow, s: Session) -> None:
    """It is what neighbours have told already."""
    received = await s.do(merging.follow, pressed.draft, pressed.case)
    s.hush("toast-received", no=received.no)
    s.show("submitted", received.case)


async def new_from(pressed: press.NewFrom, s: Session) -> None:
    """A patrol, an alarm, a meeting, a letter, the hotline."""
    if s.draft is None or s.draft.id != pressed.draft:
        raise Refusal("refused-draft-gone")
    await s.do(sourcing.begin, pressed.source)
    s.show("report")


async def as_patrol(pressed: press.AsPatrol, s: Session) -> None:
    """It was found on a round."""
    draft, report = own(s, pressed.draft)
    await s.do(sourcing.as_patrol, draft, report)
    s.show("report")


async def found(pressed: press.Found, s: Session) -> None:
    """Send it, with how bad it is."""
    draft, report = own(s, pressed.draft)
    await s.do(drafting.keep, draft, sourcing.severe(report, pressed.urgency))
    await submitted(press.Submit(pressed.draft), s)


async def kept_for_later(pressed: press.Later, s: Session) -> None:
    """Keep it for seven days."""
    draft, _ = own(s, pressed.draft)
    await s.do(drafting.later, draft)
    s.hush("toast-kept")
    s.show("home")


async def given_up(pressed: press.GiveUp, s: Session) -> None:
    """Drop it."""
    draft, _ = own(s, pressed.draft)
    await s.do(drafting.drop, draft)
    s.hush("toast-dropped")
    s.show("home")


async def started_again(pressed: press.StartAgain, s: Session) -> None:
    """Drop it and begin anew."""
    draft, _ = own(s, pressed.draft)
    await s.do(drafting.drop, draft)
    s.turn.draft = None
    await begin(s)


async def resumed(pressed: press.Resume, s: Session) -> None:
    """Go on where it was left."""
    draft, report = own(s, pressed.draft)
    if not report.enough:
        report = replace(report, guided=True, asking=Question.WHAT)
    await change(s, draft, report)


async def added_to(pressed: press.AddTo, s: Session) -> None:
    """What was just sent belongs to a case."""
    draft, report = own(s, pressed.draft)
    await s.do(own_case.add, pressed.case, None, draft.id, report.words)
    await s.do(drafting.drop, draft)
    s.show("my-case", pressed.case)


PRESSES: Presses = {
    press.Submit: submitted,
    press.ReportAgain: told_again,
    press.Follow: followed,
    press.NewFrom: new_from,
    press.AsPatrol: as_patrol,
    press.Found: found,
    press.Later: kept_for_later,
    press.GiveUp: given_up,
    press.StartAgain: started_again,
    press.Resume: resumed,
    press.AddTo: added_to,
}
