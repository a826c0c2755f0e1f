"""Asks somebody for words."""

from actions.views import View
from handlers import press
from handlers.screen import Button, Screen
from locales import Texts


def prompt(view: View, texts: Texts) -> Screen:
    """Asks for words; in a group the answer must be a reply, or the bot does not see it."""
    what, draft, user, name = view.card.arg.split("|", 3)
    cancel = (Button(texts("b-cancel"), press.StopTyping(int(draft))),)
    if view.card.chat_id < 0:
        return Screen(texts(f"prompt-{what}.group", name=name, user=user), reply_to_me=True)
    return Screen(texts(f"prompt-{what}"), (cancel,))
