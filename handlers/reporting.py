"""Telling a report: the fast path (anything, at any moment) and the guided one."""

from dataclasses import replace

from actions import (
    drafting,
    hearing,
    merging,
    reporting,
    sourcing,
)
from actions.hearing import Said
from actions.views import Stored
from handlers import press
from handlers.session import Presses, Session
from workflow.refusal import Refusal
from workflow.report import Danger, Question, Report


async def heard(s: Session, said: Said) -> None:
    """Words, a photo, a place … outside any other form."""
    shown = await s.do(hearing.hear, s.draft, said)
    if shown is not None:
        s.show(shown.screen, shown.ref)


async def begin(s: Session) -> None:
    """`/report`, or the button: the guided path, or what was begun before."""
    if s.draft is not None and s.draft.kind == "report":
        s.show("resume")
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


def _own(s: Session, draft: int) -> tuple[Stored, Report]:
    if s.draft is None or s.draft.id != draft or s.draft.kind != "report":
        raise Refusal("refused-draft-gone")
    return s.draft, Report.of(s.draft.answers)


async def _change(s: Session, draft: Stored, report: Report) -> None:
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


async def sender_picked(pressed: press.SentBy, s: Session) -> None:
    """Who has written."""
    draft, report = _own(s, pressed.draft)
    await _change(s, draft, sourcing.sent_by(report, pressed.sender))


async def as_patrol(pressed: press.AsPatrol, s: Session) -> None:
    """It was found on a round."""
    draft, report = _own(s, pressed.draft)
    await s.do(sourcing.as_patrol, draft, report)
    s.show("report")


async def found(pressed: press.Found, s: Session) -> None:
    """Send it, with how bad it is."""
    draft, report = _own(s, pressed.draft)
    await s.do(drafting.keep, draft, sourcing.severe(report, pressed.urgency))
    await submitted(press.Submit(pressed.draft), s)


async def asked_again(pressed: press.AskAgain, s: Session) -> None:
    """Change a line."""
    draft, report = _own(s, pressed.draft)
    again = replace(report, asking=pressed.question, guided=False)
    if pressed.question is Question.WHERE:
        again = replace(again, place_id=None)
    await _change(s, draft, again)


async def category_picked(pressed: press.PickCategory, s: Session) -> None:
    """What?"""
    draft, report = _own(s, pressed.draft)
    told = report.says(category=pressed.category)
    await _change(s, draft, replace(told, asking=told.after(Question.WHAT)))


async def urgency_picked(pressed: press.PickUrgency, s: Session) -> None:
    """How soon?"""
    draft, report = _own(s, pressed.draft)
    told = report.says(urgency=pressed.urgency)
    await _change(s, draft, replace(told, asking=Question.SUMMARY))


async def place_picked(pressed: press.PickPlace, s: Session) -> None:
    """Where, from the list; inner places follow."""
    draft, report = _own(s, pressed.draft)
    told = await s.do(drafting.place_picked, report, pressed.place)
    await _change(s, draft, told)


async def places_turned(pressed: press.TurnPlaces, s: Session) -> None:
    """Where: another page, or one level up."""
    draft, report = _own(s, pressed.draft)
    told = await s.do(drafting.place_opened, report, pressed.place)
    await s.do(drafting.keep, draft, told)
    s.show("report", arg=str(pressed.page))


async def home_picked(pressed: press.PickHome, s: Session) -> None:
    """Where: at home."""
    draft, report = _own(s, pressed.draft)
    home = await s.do(drafting.home_of, report)
    told = report.says(place=home or "", place_id=None)
    await _change(s, draft, replace(told, asking=told.after(Question.WHERE)))


async def location_offered(pressed: press.ShareLocation, s: Session) -> None:
    """Where: here; Telegram sends a location only from a button below the text field."""
    draft, report = _own(s, pressed.draft)
    if report.asking is not Question.WHERE:
        raise Refusal("refused-stale")
    await s.do(drafting.ask_location, draft, report)


async def place_done(pressed: press.PlaceDone, s: Session) -> None:
    """The place is precise enough."""
    draft, report = _own(s, pressed.draft)
    await _change(s, draft, replace(report, asking=report.after(Question.WHERE)))


async def when_picked(pressed: press.PickWhen, s: Session) -> None:
    """Since when?"""
    draft, report = _own(s, pressed.draft)
    await _change(s, draft, replace(report.says(happened=pressed.when), asking=Question.SUMMARY))


async def wish_picked(pressed: press.PickWish, s: Session) -> None:
    """What should happen?"""
    draft, report = _own(s, pressed.draft)
    await _change(s, draft, replace(report.says(wish=pressed.wish), asking=Question.SUMMARY))


async def disclosure_picked(pressed: press.PickDisclosure, s: Session) -> None:
    """Who may know?"""
    draft, report = _own(s, pressed.draft)
    told = report.says(disclosure=pressed.disclosure)
    await _change(s, draft, replace(told, asking=told.after(Question.WHO)))


async def staff_picked(pressed: press.PickStaff, s: Session) -> None:
    """Is it about a member of staff?"""
    draft, report = _own(s, pressed.draft)
    told = report.says(about_staff=pressed.person if pressed.person >= 0 else None)
    await _change(s, draft, replace(told, asking=Question.SUMMARY))


async def danger_answered(pressed: press.InDanger, s: Session) -> None:
    """Is anyone in danger now? The emergency numbers come first, the report right after."""
    draft, report = _own(s, pressed.draft)
    told = report.in_danger(pressed.answer is press.Yes.YES)
    if told.danger is Danger.YES:
        told = replace(told, asking=Question.SUMMARY, guided=False)
    await _change(s, draft, told)
    if told.danger is Danger.NO and not told.guided:
        newest = await s.do(hearing.newest_case)
        if newest is not None:
            s.show("soon-after", newest.id)


async def read_back(pressed: press.ReadBack, s: Session) -> None:
    """Read to the caller, who agrees."""
    draft, report = _own(s, pressed.draft)
    await _change(s, draft, replace(report, read_back=True))


async def skipped(pressed: press.Skip, s: Session) -> None:
    """Leave the question open."""
    draft, report = _own(s, pressed.draft)
    asked = report.asking
    await _change(s, draft, replace(report, asking=report.after(asked)))


async def kept_for_later(pressed: press.Later, s: Session) -> None:
    """Keep it for seven days."""
    draft, _ = _own(s, pressed.draft)
    await s.do(drafting.later, draft)
    s.hush("toast-kept")
    s.show("home")


async def given_up(pressed: press.GiveUp, s: Session) -> None:
    """Drop it."""
    draft, _ = _own(s, pressed.draft)
    await s.do(drafting.drop, draft)
    s.hush("toast-dropped")
    s.show("home")


async def started_again(pressed: press.StartAgain, s: Session) -> None:
    """Drop it and begin anew."""
    draft, _ = _own(s, pressed.draft)
    await s.do(drafting.drop, draft)
    s.turn.draft = None
    await begin(s)


async def resumed(pressed: press.Resume, s: Session) -> None:
    """Go on where it was left."""
    draft, report = _own(s, pressed.draft)
    if not report.enough:
        report = replace(report, guided=True, asking=Question.WHAT)
    await _change(s, draft, report)


async def added_to(pressed: press.AddTo, s: Session) -> None:
    """What was just sent belongs to a case."""
    draft, report = _own(s, pressed.draft)
    await s.do(reporting.add, pressed.case, None, draft.id, report.words)
    await s.do(drafting.drop, draft)
    s.show("my-case", pressed.case)


PRESSES: Presses = {
    press.Submit: submitted,
    press.Follow: followed,
    press.NewFrom: new_from,
    press.SentBy: sender_picked,
    press.AsPatrol: as_patrol,
    press.Found: found,
    press.AskAgain: asked_again,
    press.PickCategory: category_picked,
    press.PickUrgency: urgency_picked,
    press.PickPlace: place_picked,
    press.PickHome: home_picked,
    press.ShareLocation: location_offered,
    press.TurnPlaces: places_turned,
    press.PlaceDone: place_done,
    press.PickWhen: when_picked,
    press.PickWish: wish_picked,
    press.PickDisclosure: disclosure_picked,
    press.PickStaff: staff_picked,
    press.InDanger: danger_answered,
    press.ReadBack: read_back,
    press.Skip: skipped,
    press.Later: kept_for_later,
    press.GiveUp: given_up,
    press.StartAgain: started_again,
    press.Resume: resumed,
    press.AddTo: added_to,
}
