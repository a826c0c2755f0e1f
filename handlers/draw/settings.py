"""The settings of a person: language, hours to be left alone, how to be told, and further rooms."""

from actions.person_views import PersonView
from handlers import press
from handlers.draw.start import home_row, larger
from handlers.press import Go, Room
from handlers.screen import Button, Row, Screen
from locales import Texts
from workflow.quiet import Quiet
from workflow.roles import HEADS, STAFF, Role
from workflow.terms import Contact


def quiet(view: PersonView, texts: Texts) -> Screen:
    """In which hours the person is left alone."""
    estate = view.estate
    facts = {"begins": estate.quiet_from, "ends": estate.quiet_to}
    rows = [
        (
            Button(
                ("✓ " if one is view.quiet else "") + texts(f"quiet-{one}", **facts),
                press.BeQuiet(one),
            ),
        )
        for one in Quiet
    ]
    return Screen(texts("quiet"), (*rows, home_row(texts)))


def reach(view: PersonView, texts: Texts) -> Screen:
    """How the person is told things."""
    rows = [
        (
            Button(
                ("✓ " if one is view.person.contact else "") + texts(f"reach-{one}"),
                press.ReachMe(one),
            ),
        )
        for one in Contact
    ]
    return Screen(texts("reach"), (*rows, home_row(texts)))


def settings(view: PersonView, texts: Texts) -> Screen:
    """Language, home, and the rooms of the administrator."""
    rows: list[Row] = [
        tuple(
            Button(("✓ " if one == texts.lang else "") + texts(f"language-{one}"), press.Speak(one))
            for one in press.Lang
        )
    ]
    rows.append(
        (Button(texts("b-homes"), Go(Room.HOMES)), Button(texts("b-mydata"), Go(Room.MY_DATA)))
    )
    if view.several:
        rows.append((Button(texts("b-switch"), Go(Room.ESTATES)),))
    papers = (Button(texts("b-papers"), Go(Room.PAPERS)),) if HEADS & view.roles else ()
    rows.append((Button(texts("b-notices"), Go(Room.NOTICES)), *papers))
    rows.append((Button(texts("b-quiet"), Go(Room.QUIET)), larger(view, texts)))
    if view.roles & (STAFF | HEADS):
        rows.append((Button(texts("b-folder"), Go(Room.FOLDER)),))
    rows.append((Button(texts("b-reach"), Go(Room.REACH)),))
    if view.roles & STAFF:
        rows.append(
            (Button(texts("b-duty"), Go(Room.DUTY)), Button(texts("b-away"), Go(Room.AWAY)))
        )
    if {Role.ADMIN, Role.MANAGER} & view.roles:
        rows.append((Button(texts("b-staff"), Go(Room.STAFF)),))
    if Role.ADMIN in view.roles:
        rows.append(
            (Button(texts("b-places"), Go(Room.PLACES)), Button(texts("b-groups"), Go(Room.GROUPS)))
        )
        rows.append((Button(texts("b-set-up"), press.Type(0, press.Say.SET_UP)),))
    rows.append(home_row(texts))
    roles = texts.listed(texts.plain(f"role-{role}") for role in sorted(view.roles))
    return Screen(
        texts(
            "settings",
            name=view.person.name,
            home=texts.listed(one.address for one in view.homes) or texts.plain("no-home"),
            roles=roles or texts.plain(f"role-{Role.GUEST}"),
        ),
        tuple(rows),
    )
