"""Whom to tell by hand: the card in the group, and in private what to say to whom."""

from actions.phone_views import PhoneView
from handlers import press
from handlers.draw.moments import moment
from handlers.screen import Button, Row, Screen
from locales import Texts
from workflow.phoning import Later


def phone_task(view: PhoneView, texts: Texts) -> Screen:
    """Somebody is to be told by hand; names, numbers and words come in private."""
    zone, no = view.estate.zone, view.no or "-"
    if view.done_at is not None:
        at = moment(view.done_at, view.now, zone, texts)
        key = "phone-task-done" if view.done_by else "phone-task-back"
        return Screen(texts(key, name=view.done_by, at=at, no=no))
    home = view.home or texts.plain("phone-somebody")
    lines = [texts(f"phone-task-{view.task.why}", home=home, no=no, count=view.count)]
    if view.task.way != "phone":
        lines.append(texts(f"phone-way-{view.task.way}"))
    if view.task.again_at is not None and view.task.again_at > view.now:
        at = moment(view.task.again_at, view.now, zone, texts)
        lines.append(texts("phone-again", at=at, tries=view.task.tries))
    if view.card.arg == "later":
        rows = tuple(
            (Button(texts(f"b-later-{when}"), press.CallLater(view.task.id, when)),)
            for when in Later
        )
        return Screen("\n".join(lines), rows)
    return Screen("\n".join(lines), _rows(view, texts))


def _rows(view: PhoneView, texts: Texts) -> tuple[Row, ...]:
    task = view.task.id
    see = (Button(texts("b-phone-sheet"), press.SeeSheet(task)),)
    if view.task.way != "phone":
        told = Button(texts(f"b-told-{view.task.way}"), press.Phoned(task), style="success")
        return (see, (told,))
    return (
        see,
        (
            Button(texts("b-phoned"), press.Phoned(task), style="success"),
            Button(texts("b-not-reached"), press.NotReached(task)),
        ),
        (Button(texts("b-call-later"), press.AskWhen(task)),),
    )
