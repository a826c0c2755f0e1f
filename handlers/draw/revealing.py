"""The request to the second person, and the screen that shows a name for ten minutes."""

from typing import Any

from actions.reveal_views import RevealView
from handlers import press
from handlers.screen import Button, Row, Screen
from locales import Texts


def revealed(view: RevealView, texts: Texts) -> Screen:
    """Who reported, or that the time is over."""
    if not view.name:
        return Screen(texts("revealed-over", no=view.no))
    return Screen(texts("revealed", no=view.no, name=view.name, phone=view.phone))


def asked(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """Two answers, the safe one first."""
    case, reveal = facts["ref"], facts["reveal"]
    return (
        (
            Button(texts("b-reveal-no"), press.AnswerReveal(case, reveal, press.Yes.NO)),
            Button(texts("b-reveal-yes"), press.AnswerReveal(case, reveal, press.Yes.YES)),
        ),
    )
