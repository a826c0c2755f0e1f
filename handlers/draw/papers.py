"""The manager's room of papers: what can be printed, taken in and handed out."""

from actions.views import View
from handlers import press
from handlers.draw.start import home_row
from handlers.press import Room
from handlers.screen import Button, Screen
from locales import Texts


def papers(view: View, texts: Texts) -> Screen:
    """Where the manager's papers begin."""
    return Screen(
        texts("papers"),
        (
            (
                Button(texts("b-posters"), press.Go(Room.POSTERS)),
                Button(texts("b-sheets"), press.Go(Room.SHEETS)),
            ),
            home_row(texts),
        ),
    )
