"""The presses about items: the board, one item, how it goes, another day, the result."""

from typing import Any

from actions import forms, item_clock, items, obstacles, records
from handlers import press
from handlers.draw.records import member
from handlers.draw.wording import shortened
from handlers.press import Say, Yes
from handlers.session import Presses, Session
from handlers.typing import ask
from workflow.records import CLASSES, Kind
from workflow.records.items import Going, WayOn
from workflow.refusal import Refusal
from workflow.terms import YesNo


async def board_seen(pressed: press.SeeItems, s: Session) -> None:
    """All items, in private."""
    await s.do(items.see_all, pressed.case, None)
    if not s.private:
        s.hush("toast-in-private")


async def seen(pressed: press.SeeItem, s: Session) -> None:
    """One item, in private."""
    await s.do(items.see, pressed.case, None, pressed.item)
    if not s.private:
        s.hush("toast-in-private")


async def _form(s: Session, case: int, kind: Kind, **given: Any) -> None:
    of = await s.do(items.owner, case, given["item"]) if CLASSES[kind].of_party else None
    await s.do(forms.begin, case, kind, of, given=given)
    if not s.private:
        s.hush("toast-in-private")


async def reported(pressed: press.ReportItem, s: Session) -> None:
    """In hand with one press; what stands in the way, or what shows that it is done, is asked."""
    if pressed.going is not Going.DOING:
        await _form(s, pressed.case, Kind.PROGRESS, item=pressed.item, going=pressed.going)
        return
    party = await s.do(items.owner, pressed.case, pressed.item)
    answers = {"item": pressed.item, "going": pressed.going}
    await s.do(records.FILE[Kind.PROGRESS], pressed.case, None, answers, party=party)
    s.hush("toast-item-doing")


async def asked(pressed: press.AboutItem, s: Session) -> None:
    """A form about one item."""
    await _form(s, pressed.case, pressed.kind, item=pressed.item)


async def obstacle_answered(pressed: press.AnswerObstacle, s: Session) -> None:
    """At once where nothing more is to be said; another meeting begins with it on its agenda."""
    case, item, way = pressed.case, pressed.item, pressed.way
    if way is WayOn.ADJUST:
        await _form(s, case, Kind.EXTENSION, item=item)
        return
    if way is WayOn.WAIT:
        await _form(s, case, Kind.OBSTACLE_ANSWER, item=item, way=way)
        return
    await s.do(records.FILE[Kind.OBSTACLE_ANSWER], case, None, {"item": item, "way": way})
    s.hush(f"toast-obstacle-{way}")
    if way is WayOn.MEET:
        point = await s.do(obstacles.on_agenda, case, item)
        agenda = s.texts.plain(
            "obstacle-on-agenda",
            agenda=point.agenda,
            what=shortened(point.what, 80),
            obstacle=member(point.obstacle, s.texts),
            words=shortened(point.words, 80),
        )
        given = {"agenda": agenda}
        await s.do(forms.begin, case, Kind.MEETING, None, point.meeting, given=given)


async def looked(pressed: press.VerifyItem, s: Session) -> None:
    """Good, or not: how it was looked at is asked next."""
    await _form(s, pressed.case, Kind.VERIFICATION, item=pressed.item, result=pressed.result)


async def from_duty(pressed: press.ItemOfDuty, s: Session) -> None:
    """An item that begins with what a party takes on in the plan."""
    given = await s.do(items.of_duty, pressed.case, pressed.party)
    await s.do(forms.begin, pressed.case, Kind.ITEM, None, given=given)


async def extension_answered(pressed: press.AnswerExtension, s: Session) -> None:
    """Another day suits a party, or does not."""
    agrees = YesNo.YES if pressed.answer is Yes.YES else YesNo.NO
    answers = {"extension": pressed.extension, "agrees": agrees}
    await s.do(
        records.FILE[Kind.EXTENSION_ANSWER], pressed.case, None, answers, party=pressed.party
    )
    s.hush(f"toast-extension-{agrees}")


async def put_off(pressed: press.PutOffItem, s: Session) -> None:
    """Call it to mind later; the second time asks why."""
    try:
        await s.do(item_clock.put_off, pressed.case, None, pressed.item)
    except Refusal as refusal:
        if refusal.key != "ask-why":
            raise
        await ask(s, Say.PUT_OFF, pressed.case, item=pressed.item)
        return
    s.hush("toast-snoozed")


PRESSES: Presses = {
    press.SeeItems: board_seen,
    press.SeeItem: seen,
    press.ReportItem: reported,
    press.AboutItem: asked,
    press.AnswerObstacle: obstacle_answered,
    press.VerifyItem: looked,
    press.ItemOfDuty: from_duty,
    press.AnswerExtension: extension_answered,
    press.PutOffItem: put_off,
}
