"""Gives PTB's handlers the session of the update that is being handled."""

from typing import Any

from telegram.ext import CallbackContext, ExtBot

from handlers.session import Session

Bot = ExtBot[None]


class Context(CallbackContext[Bot, dict[Any, Any], dict[Any, Any], dict[Any, Any]]):
    """PTB's context; the worker puts the session on the application before each dispatch."""

    @property
    def session(self) -> Session:
        """The turn of this update."""
        session: Session = self.application.session  # type: ignore[attr-defined]
        return session
