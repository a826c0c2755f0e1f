"""The screens of the administrator: group, estate, staff, places."""

from actions.views import PersonView, PlacesView, StaffListView, View
from handlers import press
from handlers.draw.residents import home_row
from handlers.screen import Button, Row, Screen, two_by_two
from locales import Texts
from workflow.roles import INVITABLE, Role


def bind(view: View, texts: Texts) -> Screen:
    """Makes this group the staff group, with one press of the administrator."""
    again = view.card.arg == "again"
    answer = press.Yes.YES if again else press.Yes.NO
    if view.card.arg == "done":
        return Screen(texts("bind-done", estate=view.estate.name))
    return Screen(
        texts("bind-again" if again else "bind-ask", estate=view.estate.name),
        ((Button(texts("b-bind"), press.Bind(answer), style="success"),),),
    )


def set_up(view: View, texts: Texts) -> Screen:
    """One question of the estate's set-up."""
    draft, _, question = view.card.arg.partition("|")
    return Screen(
        texts(f"set-up-{question}"),
        ((Button(texts("b-cancel"), press.StopTyping(int(draft))),),),
    )


def staff(view: StaffListView, texts: Texts) -> Screen:
    """Who holds which role; a link for each role that can be given."""
    lines = [texts("staff-title", group="yes" if view.group else "no")]
    rows: list[Row] = []
    for person, roles in view.staff:
        held = sorted(roles & set(INVITABLE))
        names = ", ".join(texts.plain(f"role-{role}") for role in held)
        lines.append(texts("staff-line", name=person.name, roles=names))
        rows += [
            (
                Button(
                    texts("b-dismiss", name=person.name[:12], role=texts.plain(f"role-{role}")),
                    press.Dismiss(person.id, role),
                ),
            )
            for role in held
        ]
    invites = [
        Button(texts("b-invite", role=texts.plain(f"role-{role}")), press.Invite(role))
        for role in INVITABLE
    ]
    return Screen("\n".join(lines), (*two_by_two(invites), *rows[:30], home_row(texts)))


def dismiss_sure(view: PersonView, texts: Texts) -> Screen:
    """Asked once more, the safe answer first."""
    role = Role(view.card.arg)
    facts = {"name": view.person.name, "role": texts.plain(f"role-{role}")}
    return Screen(
        texts("dismiss-sure", **facts),
        (
            (Button(texts("b-back"), press.Go(press.Room.STAFF)),),
            (
                Button(
                    texts("b-dismiss-sure"),
                    press.DismissSurely(view.person.id, role),
                    style="danger",
                ),
            ),
        ),
    )


def places(view: PlacesView, texts: Texts) -> Screen:
    """The places and the codes of their posters."""
    lines = [texts("places-title")]
    lines += [texts("places-line", label=one.label, code=one.code) for one in view.places[:40]]
    return Screen(
        "\n".join(lines),
        ((Button(texts("b-add-place"), press.Type(0, press.Say.PLACE)),), home_row(texts)),
    )
