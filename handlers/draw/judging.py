"""The keyboard with which a case is judged, and its second pages."""

from collections.abc import Callable
from enum import StrEnum

from actions.office_views import StaffView
from handlers import press
from handlers.draw import guests, merging
from handlers.press import Menu, Press, Say
from handlers.screen import Button, Row, two_by_two
from locales import Texts
from workflow.roles import DECLARED
from workflow.terms import Category, Confidentiality, Handling, Level, Scope, Urgency


def _ticked(
    values: type[StrEnum],
    chosen: StrEnum | None,
    prefix: str,
    texts: Texts,
    make: Callable[[StrEnum], Press],
) -> list[Button]:
    return [
        Button(
            texts(f"{prefix}-{value}.short") + (" ✔" if value is chosen else ""),
            make(value),
            style="primary" if value is chosen else "",
        )
        for value in values
    ]


def judging(view: StaffView, texts: Texts, photos: tuple[Button, ...]) -> tuple[Row, ...]:
    """Urgency, scope, handling at a press each; category, level and lead on pages of their own."""
    case, seen = view.case, view.case.revision
    urgency = _ticked(
        Urgency,
        case.urgency,
        "urgency",
        texts,
        lambda one: press.JudgeUrgency(case.id, seen, Urgency(one)),
    )
    scope = _ticked(
        Scope,
        case.scope,
        "scope",
        texts,
        lambda one: press.JudgeScope(case.id, seen, Scope(one)),
    )
    handling = _ticked(
        Handling,
        case.handling,
        "handling",
        texts,
        lambda one: press.JudgeHandling(case.id, seen, Handling(one)),
    )
    category = texts(f"category-{case.category}")
    level = texts(f"level-{case.level}.short") if case.level else "-"
    confirm = "b-confirm" if case.of_resident else "b-confirm-own"
    return (
        (
            Button(category + " ▸", press.TurnTo(case.id, Menu.CATEGORY)),
            Button(texts("b-level", level=level), press.TurnTo(case.id, Menu.LEVEL)),
        ),
        tuple(urgency),
        *two_by_two(scope, wide=3),
        *two_by_two(handling, wide=2),
        (Button(texts("b-lead", name=view.lead or "-"), press.TurnTo(case.id, Menu.LEAD)), *photos),
        *merging.alike_row(view, texts),
        (Button(texts(confirm), press.Confirm(case.id, seen), style="success"),),
        (
            Button(texts("b-reject"), press.TurnTo(case.id, Menu.REASON)),
            Button(texts("b-put-back"), press.PutBack(case.id, seen)),
        ),
        _seldom(view, texts),
    )


def _seldom(view: StaffView, texts: Texts) -> Row:
    """What is seldom needed; nothing that not all of the office reads is merged."""
    case = view.case
    if case.confidential:
        return ()
    staff = Button(texts("b-about-staff"), press.AboutStaff(case.id, case.revision))
    return (merging.by_number(view, texts), staff)


def _back(view: StaffView, texts: Texts) -> Row:
    return (Button(texts("b-back"), press.TurnTo(view.case.id, Menu.MAIN)),)


def _category_menu(view: StaffView, texts: Texts) -> tuple[Row, ...]:
    case = view.case
    buttons = [
        Button(
            texts(f"category-{one}"),
            press.JudgeCategory(case.id, case.revision, one),
            style="primary" if one is case.category else "",
        )
        for one in Category
    ]
    return (*two_by_two(buttons), _back(view, texts))


def _level_menu(view: StaffView, texts: Texts) -> tuple[Row, ...]:
    case = view.case
    buttons = [
        Button(
            texts(f"level-{one}"),
            press.JudgeLevel(case.id, case.revision, one),
            style="primary" if one is case.level else "",
        )
        for one in Level
    ]
    return (*two_by_two(buttons, wide=1), _back(view, texts))


def _lead_menu(view: StaffView, texts: Texts) -> tuple[Row, ...]:
    case = view.case
    buttons = [
        Button(
            one.name[:20],
            press.Appoint(case.id, case.revision, one.id),
            style="primary" if one.id == case.lead_id else "",
        )
        for one in view.leads[:20]
    ]
    return (*two_by_two(buttons), _back(view, texts))


def _reason_menu(view: StaffView, texts: Texts) -> tuple[Row, ...]:
    case = view.case
    buttons = [
        Button(texts(f"reason-{one}.short"), press.NotAccept(case.id, case.revision, one))
        for one in press.Reason
    ]
    typed = Button(texts("b-own-words"), press.Type(case.id, press.Say.REASON))
    return (*two_by_two([*buttons, typed]), _back(view, texts))


def _tie_menu(view: StaffView, texts: Texts) -> tuple[Row, ...]:
    case = view.case
    buttons = [
        Button(texts(f"interest-{one}"), press.DeclareTie(case.id, case.revision, one))
        for one in DECLARED
    ]
    return (*two_by_two(buttons, wide=3), _back(view, texts))


SAYS = {
    Confidentiality.NORMAL: Say.OPEN_UP,
    Confidentiality.RESTRICTED: Say.RESTRICT,
    Confidentiality.SEALED: Say.SEAL,
}


def readers(view: StaffView, texts: Texts) -> tuple[Row, ...]:
    """Who of the office may read the case; each change asks for its reason."""
    case = view.case
    rows = [
        (Button(texts(f"b-readers-{one}"), press.Type(case.id, say)),)
        for one, say in SAYS.items()
        if one is not case.confidentiality
    ]
    named = Button(texts("b-name-concerned"), press.TurnTo(case.id, Menu.CONCERNED))
    return (*rows, (named,), _back(view, texts))


def concerned(view: StaffView, texts: Texts) -> tuple[Row, ...]:
    """Whom of the staff the case is about."""
    case = view.case
    buttons = [
        Button(one.name[:20], press.NameConcerned(case.id, case.revision, one.id))
        for one in view.staff[:40]
    ]
    return (*two_by_two(buttons), _back(view, texts))


MENUS: dict[Menu, Callable[[StaffView, Texts], tuple[Row, ...]]] = {
    Menu.CATEGORY: _category_menu,
    Menu.LEVEL: _level_menu,
    Menu.LEAD: _lead_menu,
    Menu.REASON: _reason_menu,
    Menu.GUESTS: guests.menu,
    Menu.TIE: _tie_menu,
}
