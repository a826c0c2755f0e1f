"""The screens of the administrator: group, estate."""

from actions.views import View
from handlers import press
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
