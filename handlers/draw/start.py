"""The first screen, help, and the way back to it."""

from actions.person_views import PersonView
from actions.views import View
from handlers import press
from handlers.press import Go, Room
from handlers.screen import Button, Row, Screen
from locales import Texts
from workflow import policy
from workflow.roles import STAFF, Role


def home_row(texts: Texts) -> Row:
    """The way back, on every screen."""
    return (Button(texts("b-home"), Go(Room.HOME)),)


def home(view: PersonView, texts: Texts) -> Screen:
    """The first screen: what can be done here, and whom to call before that."""
    rows: list[Row] = []
    if view.draft is not None:
        rows.append((Button(texts("b-resume"), press.Resume(view.draft), style="primary"),))
    rows.append((Button(texts("b-report"), Go(Room.REPORT), style="primary"),))
    if not view.homes and not view.roles:
        rows.append((Button(texts("b-register"), Go(Room.REGISTER)),))
    rows.append(
        (
            Button(texts("b-mycases"), Go(Room.MY)),
            Button(texts("b-help"), Go(Room.HELP)),
        )
    )
    rows.append((Button(texts("b-settings"), Go(Room.SETTINGS)), _other_language(texts)))
    rows.append((larger(view, texts), Button(texts("b-human"), Go(Room.HUMAN))))
    if view.roles & STAFF:
        rows.append(
            (
                Button(texts("b-inbox"), Go(Room.INBOX)),
                Button(texts("b-find-case"), press.Type(0, press.Say.FIND)),
            )
        )
    if view.roles & policy.RULES["figures.order"].roles:
        rows.append((Button(texts("b-figures"), Go(Room.FIGURES)),))
    if view.roles & policy.RULES["report.enter"].roles:
        rows.append((Button(texts("b-enter"), Go(Room.NEW)),))
    return Screen(
        texts(
            "home",
            estate=view.estate.name,
            emergency=view.estate.emergency,
            phone=view.estate.duty_phone,
            open=view.open_cases,
        ),
        tuple(rows),
    )


def _other_language(texts: Texts) -> Button:
    other = press.Lang.EN if texts.lang == "zh" else press.Lang.ZH
    return Button(texts("b-other-language"), press.Speak(other))


def larger(view: PersonView, texts: Texts) -> Button:
    """Large text, or no longer."""
    if view.large:
        return Button(texts("b-large-off"), press.Enlarge(press.Yes.NO))
    return Button(texts("b-large"), press.Enlarge(press.Yes.YES))


def help_(view: View, texts: Texts) -> Screen:
    """Phones first, then the three things that one can do."""
    return Screen(
        texts(
            "help",
            estate=view.estate.name,
            emergency=view.estate.emergency,
            phone=view.estate.duty_phone,
        ),
        (
            (Button(texts("b-report"), Go(Room.REPORT)), Button(texts("b-mycases"), Go(Room.MY))),
            (Button(texts("b-human"), Go(Room.HUMAN)),),
            home_row(texts),
        ),
    )


def not_ready(view: PersonView, texts: Texts) -> Screen:
    """The estate is not set up yet; the administrator can go on with it."""
    rows: list[Row] = []
    if Role.ADMIN in view.roles:
        rows.append((Button(texts("b-set-up"), press.Type(0, press.Say.SET_UP), style="primary"),))
    if view.several:
        rows.append((Button(texts("b-switch"), Go(Room.ESTATES)),))
    return Screen(texts("not-ready"), tuple(rows))


def not_allowed(view: View, texts: Texts) -> Screen:
    """What was here may not be seen, or is gone."""
    return Screen(texts("refused-not-allowed"), (home_row(texts),))
