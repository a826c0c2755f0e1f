"""Half a dozen PTB handlers that lead to our own tables."""

from typing import Any

from telegram import Message, Update
from telegram.ext import (
    BaseHandler,
    CallbackQueryHandler,
    ChatMemberHandler,
    InlineQueryHandler,
    MessageHandler,
    TypeHandler,
    filters,
)

from actions import delivery, drafting, hearing
from actions.forms import FORM
from actions.views import Stored
from handlers import calls, finding, forms, groups, papers, press, replies, reporting, typing
from handlers.commands import on_command
from handlers.context import Context
from handlers.pressing import on_press
from handlers.sent import said
from handlers.session import Session
from workflow import numbers
from workflow.roles import ChatKind


async def on_inline_query(update: Update, context: Context) -> None:
    """`@bot words` in any chat: the office finds cases, others are shown the way."""
    assert update.inline_query is not None
    await finding.asked(context.session, update.inline_query.query)


async def on_message(update: Update, context: Context) -> None:
    """Words, a photo, a place …: the answer to a form, or the beginning of a report."""
    s = context.session
    message = update.effective_message
    assert message is not None
    if s.turn.undecided and s.private:
        s.show("which-estate")
        return
    if s.turn.desk.person is None or s.turn.kind is ChatKind.CHANNEL:
        return
    if s.private:
        await _in_private(message, s)
    elif s.turn.kind is not None:
        await _in_group(message, s)


async def _in_private(message: Message, s: Session) -> None:
    if not s.turn.desk.estate.ready and not s.in_a_form:
        s.show("not-ready")
        return
    heard = said(message)
    if heard is None or (heard.contact is not None and not _registers(s.draft)):
        s.say("cannot-take")
        return
    if s.draft is not None and s.in_a_form:
        answered = forms.heard if s.draft.kind == FORM else typing.answered
        await answered(s, s.draft, heard)
        return
    about = await _about(message, s)
    if about is not None and replies.takes(about, heard):
        if not await s.do(hearing.late_part, heard):
            await replies.replied(s, about, heard)
        return
    if await papers.sheet_sent(s, heard) or await calls.number_said(s, heard):
        return
    code = numbers.read_out(heard.words) if heard.sent is None else None
    if code is not None and await s.do(drafting.is_place, code):
        await reporting.at_place(s, code)
        return
    await reporting.heard(s, heard)


async def _in_group(message: Message, s: Session) -> None:
    """In a group reach us: answers to a form, replies to our messages, words in a case's topic."""
    heard = said(message)
    if heard is None or await s.do(hearing.late_part, heard):
        return
    replied = message.reply_to_message
    if replied is None or replied.forum_topic_created is not None:
        await groups.overheard(s, heard, message.message_id)
        return
    about = await _about(message, s)
    if about is not None:
        if s.turn.kind is ChatKind.STAFF_GROUP:
            await replies.replied(s, about, heard)
    elif s.draft is not None:
        await typing.answered(s, s.draft, heard)


async def _about(message: Message, s: Session) -> delivery.About | None:
    """What the message of ours was to which somebody replies, if it was about a case."""
    replied = message.reply_to_message
    return await s.do(delivery.about, s.chat, replied.message_id) if replied else None


def _registers(draft: Stored | None) -> bool:
    """Whether a form is open that asks for one's own number."""
    return draft is not None and draft.kind == press.Say.REGISTER


async def on_edit(update: Update, context: Context) -> None:
    """An edited message: what was sent counts as it was sent; the person is told how to add."""
    message = update.edited_message
    moved_by_itself = message is not None and message.location is not None
    if context.session.private and not moved_by_itself:
        context.session.say("edited")


async def on_membership(update: Update, context: Context) -> None:
    """The bot's own place in a chat has changed."""
    assert update.my_chat_member is not None
    await groups.membership(update.my_chat_member, context.session)


async def on_migration(update: Update, context: Context) -> None:
    """A group became a supergroup: the id in everything that points to it changes."""
    message = update.effective_message
    assert message is not None
    if message.migrate_to_chat_id:
        await context.session.do(delivery.moved, message.chat_id, message.migrate_to_chat_id)


async def on_the_rest(update: Update, context: Context) -> None:
    """Channel posts, reactions, polls …: none of our business, and no error."""


NEW = filters.UpdateType.MESSAGE
HANDLERS: tuple[BaseHandler[Any, Context, None], ...] = (
    InlineQueryHandler(on_inline_query),
    CallbackQueryHandler(on_press),
    MessageHandler(filters.StatusUpdate.MIGRATE & NEW, on_migration),
    MessageHandler(filters.COMMAND & NEW, on_command),
    MessageHandler(filters.TEXT & NEW, on_message),
    MessageHandler(filters.StatusUpdate.ALL, on_the_rest),
    MessageHandler(NEW, on_message),
    MessageHandler(filters.UpdateType.EDITED_MESSAGE, on_edit),
    ChatMemberHandler(on_membership, ChatMemberHandler.MY_CHAT_MEMBER),
    TypeHandler(Update, on_the_rest),
)
