"""The screens of what is kept of a person, and of being forgotten."""

from actions.forgetting import minutes
from actions.person_views import MyDataView
from actions.views import Case, View
from handlers import press
from handlers.draw.start import home_row
from handlers.press import Go, Parting, Room
from handlers.screen import Button, Screen
from locales import Texts
from workflow import numbers
from workflow.retention import SPANS, Keep

MOST = 20
"""How many reports are named; the document has all of them."""


def my_data(view: MyDataView, texts: Texts) -> Screen:
    """In words what the document says in rows."""
    person, counts = view.person, view.counts
    roles = texts.listed(texts.plain(f"role-{role}") for role in sorted(view.roles))
    text = texts(
        "mydata-screen",
        estate=view.estate.name,
        name=person.name or "-",
        home=view.home or "-",
        roles=roles or "-",
        lang=texts.plain(f"language-{person.lang}"),
        cases=_numbers(view.cases, texts),
        media=counts.get("media", 0),
        messages=counts.get("outbox", 0),
        drafts=counts.get("drafts", 0),
        lines=counts.get("journal", 0),
        days=SPANS[Keep.MESSAGES].days,
        phone=view.estate.duty_phone,
    )
    return Screen(text, ((Button(texts("b-forget"), Go(Room.FORGET)),), home_row(texts)))


def _numbers(cases: list[Case], texts: Texts) -> str:
    if not cases:
        return texts.plain("mydata-no-cases")
    named = texts.listed(numbers.short(case.no) for case in cases[:MOST])
    return named if len(cases) <= MOST else f"{named} …"


def forget(view: MyDataView, texts: Texts) -> Screen:
    """What goes, what stays and why, before anything is asked."""
    return Screen(
        texts("forget", backups=SPANS[Keep.BACKUPS].days),
        (
            (Button(texts("b-mydata-first"), Go(Room.MY_DATA)),),
            (Button(texts("b-forget-on"), press.Forget(Parting.ASK, 0)), *home_row(texts)),
        ),
    )


def forget_sure(view: MyDataView, texts: Texts) -> Screen:
    """Asked the second time; whose reports are still open says what becomes of them."""
    drawn = minutes(view.now)
    still = [case for case in view.cases if case.closed_at is None]
    held = [case for case in view.cases if case.legal_hold is not None]
    lines = [texts("forget-sure")]
    if held:
        lines.append(texts("forget-held", cases=_numbers(held, texts)))
    rows = [(Button(texts("b-forget-not"), Go(Room.HOME)),)]
    if still:
        lines.append(texts("forget-open", cases=_numbers(still, texts)))
        rows += [
            (Button(texts(f"b-forget-{how}"), press.Forget(how, drawn), style="danger"),)
            for how in (Parting.WITHDRAW, Parting.LEAVE)
        ]
    else:
        sure = press.Forget(Parting.LEAVE, drawn)
        rows.append((Button(texts("b-forget-sure"), sure, style="danger"),))
    return Screen("\n\n".join(lines), tuple(rows))


def forgotten(view: View, texts: Texts) -> Screen:
    """The last words; the address they went to is forgotten in the night."""
    return Screen(texts("forgotten", phone=view.estate.duty_phone))
