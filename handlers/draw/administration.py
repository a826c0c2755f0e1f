"""The screens of the administrator: group, estate, places."""

from actions.views import PlacesView, View
from handlers import press
from handlers.draw.residents import home_row
from handlers.screen import Button, Screen
from locales import Texts


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


def places(view: PlacesView, texts: Texts) -> Screen:
    """The places and the codes of their posters."""
    lines = [texts("places-title")]
    lines += [texts("places-line", label=one.label, code=one.code) for one in view.places[:40]]
    return Screen(
        "\n".join(lines),
        (
            (
                Button(texts("b-add-place"), press.Type(0, press.Say.PLACE)),
                Button(texts("b-household-code"), press.Type(0, press.Say.HOUSEHOLD_CODE)),
            ),
            home_row(texts),
        ),
    )
