"""PTB's dispatch, set so that a handler that raises undoes its whole update."""

from typing import Any, NoReturn

from telegram.ext import Application, ApplicationBuilder, ContextTypes

from bot.client import Reader
from handlers.context import Bot, Context
from handlers.dispatch import HANDLERS
from handlers.session import Session


class Dispatcher(Application[Bot, Context, dict[Any, Any], dict[Any, Any], dict[Any, Any], None]):
    """An application without updater, jobs and persistence; errors go to the caller.

    `Application.process_update` would log an error and go on with the next group.
    """

    session: Session | None = None

    async def process_error(self, update: object, error: Exception, *_: Any, **__: Any) -> NoReturn:
        """Raise it."""
        raise error


def build(reader: Reader) -> Dispatcher:
    """The dispatcher with all handlers, in their one group."""
    app: Any = (
        ApplicationBuilder()
        .application_class(Dispatcher)
        .bot(reader)
        .updater(None)
        .context_types(ContextTypes(context=Context))
        .build()
    )
    app.add_handlers(HANDLERS)
    dispatcher: Dispatcher = app
    return dispatcher
