"""Who wants to speak with a person: the screen that offers it, and the office's cards."""

from actions.calls import CallerView, CallView
from actions.views import View
from handlers import press
from handlers.draw.moments import moment
from handlers.draw.start import home_row
from handlers.screen import Button, Row, Screen
from locales import Texts
from workflow import numbers
from workflow.records import Kind
from workflow.terms import Way


def human(view: View, texts: Texts) -> Screen:
    """Phones first, then: shall we phone, or write?"""
    estate = view.estate
    return Screen(
        texts(
            "human",
            emergency=estate.emergency,
            phone=estate.duty_phone,
            opens=estate.opens,
            closes=estate.closes,
        ),
        (
            (Button(texts("b-call-me"), press.Type(0, press.Say.CALL), style="primary"),),
            (Button(texts("b-write-me"), press.AskPerson(Way.WRITE)),),
            home_row(texts),
        ),
    )


def call(view: CallView, texts: Texts) -> Screen:
    """In the group: somebody waits, nobody's name."""
    wish = view.call
    way = texts.plain(f"way-{wish.way}")
    if wish.done_at is not None:
        at = moment(wish.done_at, view.now, view.estate.zone, texts)
        return Screen(texts("call-done", name=view.taken, at=at))
    by = moment(wish.answer_by, view.now, view.estate.zone, texts)
    text = texts("call", way=way, by=by)
    if view.taken:
        return Screen(text + "\n" + texts("call-taken", name=view.taken))
    return Screen(
        text, ((Button(texts("b-take-call"), press.TakeCall(wish.id), style="success"),),)
    )


def caller(view: CallerView, texts: Texts) -> Screen:
    """In private, to who sees to it: who it is and how to reach him."""
    wish = view.call
    if wish.done_at is not None:
        at = moment(wish.done_at, view.now, view.estate.zone, texts)
        return Screen(texts("call-done", name=view.taken, at=at))
    text = texts(
        "caller",
        name=view.person.name,
        home=view.home or "-",
        way=texts.plain(f"way-{wish.way}"),
        by=moment(wish.answer_by, view.now, view.estate.zone, texts),
    )
    if wish.words:
        text += "\n" + texts("caller-words", words=wish.words)
    if view.person.user_id is not None:  # as words: a number would get thousands separators
        text += "\n" + texts("caller-chat", user=str(view.person.user_id))
    rows: list[Row] = [
        (Button(texts("b-write-caller"), press.Type(wish.id, press.Say.TO_CALLER)),),
        (Button(texts("b-called"), press.CallDone(wish.id), style="success"),),
    ]
    if view.case is not None:
        text += "\n" + texts("caller-case", short=numbers.short(view.case.no))
        statement = press.BeginForm(view.case.id, Kind.STATEMENT, view.party)
        rows.insert(0, (Button(texts("record-statement.button"), statement, style="primary"),))
    return Screen(text, tuple(rows))
