"""The questions of a report, answered with buttons."""

from dataclasses import replace

from actions import drafting, hearing, sourcing
from handlers import press
from handlers.reporting import change, own
from handlers.session import Presses, Session
from workflow.refusal import Refusal
from workflow.report import Danger, Question


async def sender_picked(pressed: press.SentBy, s: Session) -> None:
    """Who has written."""
    draft, report = own(s, pressed.draft)
    await change(s, draft, sourcing.sent_by(report, pressed.sender))


async def asked_again(pressed: press.AskAgain, s: Session) -> None:
    """Change a line."""
    draft, report = own(s, pressed.draft)
    again = replace(report, asking=pressed.question, guided=False)
    if pressed.question is Question.WHERE:
        again = replace(again, place_id=None)
    await change(s, draft, again)


async def category_picked(pressed: press.PickCategory, s: Session) -> None:
    """What?"""
    draft, report = own(s, pressed.draft)
    told = report.says(category=pressed.category)
    await change(s, draft, replace(told, asking=told.after(Question.WHAT)))


async def urgency_picked(pressed: press.PickUrgency, s: Session) -> None:
    """How soon?"""
    draft, report = own(s, pressed.draft)
    told = report.says(urgency=pressed.urgency)
    await change(s, draft, replace(told, asking=Question.SUMMARY))


async def place_picked(pressed: press.PickPlace, s: Session) -> None:
    """Where, from the list; inner places follow."""
    draft, report = own(s, pressed.draft)
    told = await s.do(drafting.place_picked, report, pressed.place)
    await change(s, draft, told)


async def places_turned(pressed: press.TurnPlaces, s: Session) -> None:
    """Where: another page, or one level up."""
    draft, report = own(s, pressed.draft)
    told = await s.do(drafting.place_opened, report, pressed.place)
    await s.do(drafting.keep, draft, told)
    s.show("report", arg=str(pressed.page))


async def home_picked(pressed: press.PickHome, s: Session) -> None:
    """Where: at home."""
    draft, report = own(s, pressed.draft)
    home = await s.do(drafting.home_of, report)
    told = report.says(place=home or "", place_id=None)
    await change(s, draft, replace(told, asking=told.after(Question.WHERE)))


async def location_offered(pressed: press.ShareLocation, s: Session) -> None:
    """Where: here; Telegram sends a location only from a button below the text field."""
    draft, report = own(s, pressed.draft)
    if report.asking is not Question.WHERE:
        raise Refusal("refused-stale")
    await s.do(drafting.ask_location, draft, report)


async def place_done(pressed: press.PlaceDone, s: Session) -> None:
    """The place is precise enough."""
    draft, report = own(s, pressed.draft)
    await change(s, draft, replace(report, asking=report.after(Question.WHERE)))


async def when_picked(pressed: press.PickWhen, s: Session) -> None:
    """Since when?"""
    draft, report = own(s, pressed.draft)
    await change(s, draft, replace(report.says(happened=pressed.when), asking=Question.SUMMARY))


async def wish_picked(pressed: press.PickWish, s: Session) -> None:
    """What should happen?"""
    draft, report = own(s, pressed.draft)
    await change(s, draft, replace(report.says(wish=pressed.wish), asking=Question.SUMMARY))


async def disclosure_picked(pressed: press.PickDisclosure, s: Session) -> None:
    """Who may know?"""
    draft, report = own(s, pressed.draft)
    told = report.says(disclosure=pressed.disclosure)
    await change(s, draft, replace(told, asking=told.after(Question.WHO)))


async def staff_picked(pressed: press.PickStaff, s: Session) -> None:
    """Is it about a member of staff?"""
    draft, report = own(s, pressed.draft)
    told = report.says(about_staff=pressed.person if pressed.person >= 0 else None)
    await change(s, draft, replace(told, asking=Question.SUMMARY))


async def danger_answered(pressed: press.InDanger, s: Session) -> None:
    """Is anyone in danger now? The emergency numbers come first, the report right after."""
    draft, report = own(s, pressed.draft)
    told = report.in_danger(pressed.answer is press.Yes.YES)
    if told.danger is Danger.YES:
        told = replace(told, asking=Question.SUMMARY, guided=False)
    await change(s, draft, told)
    if told.danger is Danger.NO and not told.guided:
        newest = await s.do(hearing.newest_case)
        if newest is not None:
            s.show("soon-after", newest.id)


async def read_back(pressed: press.ReadBack, s: Session) -> None:
    """Read to the caller, who agrees."""
    draft, report = own(s, pressed.draft)
    await change(s, draft, replace(report, read_back=True))


async def skipped(pressed: press.Skip, s: Session) -> None:
    """Leave the question open."""
    draft, report = own(s, pressed.draft)
    asked = report.asking
    await change(s, draft, replace(report, asking=report.after(asked)))


PRESSES: Presses = {
    press.SentBy: sender_picked,
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
}
