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
from actions.forms import FORM, later
from actions.views import Stored
from handlers import (
    calling,
    calls,
    emergency,
    facts,
    figures,
    finding,
    folder,
    forms,
    founding,
    groups,
    guests,
    homes,
    items,
    meetings,
    notices,
    office,
    papers,
    phoning,
    places,
    plans,
    press,
    privacy,
    reporting,
    results,
    revealing,
    rooms,
    rounds,
    staff,
    stages,
    typing,
)
from handlers.context import Context
from handlers.press import Room
from handlers.sent import said
from handlers.session import Presses, Session
from workflow import numbers
from workflow.menus import OF_STAFF
from workflow.refusal import NotAllowed, Refusal
from workflow.roles import ChatKind

PRESSES: Presses = {
    **reporting.PRESSES,
    **typing.PRESSES,
    **rooms.PRESSES,
    **privacy.PRESSES,
    **homes.PRESSES,
    **calling.PRESSES,
    **phoning.PRESSES,
    **rounds.PRESSES,
    **office.PRESSES,
    **forms.PRESSES,
    **stages.PRESSES,
    **facts.PRESSES,
    **plans.PRESSES,
    **meetings.PRESSES,
    **items.PRESSES,
    **results.PRESSES,
    **folder.PRESSES,
    **groups.PRESSES,
    **staff.PRESSES,
    **guests.PRESSES,
    **calls.PRESSES,
    **emergency.PRESSES,
    **revealing.PRESSES,
    **papers.PRESSES,
    **notices.PRESSES,
    **places.PRESSES,
    **founding.PRESSES,
}
BINDING = (press.Bind, press.BindOffered, press.GroupSpeaks)
"""Buttons that may stand in a group before it is anything to an estate."""

IN_GROUPS = frozenset(
    {
        *office.PRESSES,
        *homes.OFFICE,
        *phoning.PRESSES,
        *stages.PRESSES,
        press.OpenRound,
        press.TakeAlarm,
        press.OnSite,
        press.SeeLog,
        press.TickPaper,
        press.FoundPaper,
        press.BeginForm,
        press.SeeMeeting,
        press.SeeDraft,
        press.SeeItems,
        press.SeeItem,
        press.Type,
        *BINDING,
        press.InviteGuest,
        press.WriteGuest,
        press.DismissGuest,
        press.TakeCall,
    }
)
"""Buttons that may stand in a group; all others belong to one person's own chat."""

AT_ANY_TIME = (press.Go, press.Speak, press.ChooseEstate)
"""Buttons that mean the same in every estate of a person."""

BEFORE_SET_UP = (
    press.Type,
    press.StopTyping,
    press.Speak,
    press.Go,
    press.EnterBuildings,
    press.Invite,
    press.InviteDepartment,
    *founding.PRESSES,
)
ROOMS = {
    "report": Room.REPORT,
    "my": Room.MY,
    "help": Room.HELP,
    "settings": Room.SETTINGS,
    "inbox": Room.INBOX,
    "new": Room.NEW,
    "today": Room.TODAY,
    "kpi": Room.FIGURES,
    "mydata": Room.MY_DATA,
    "forget": Room.FORGET,
    "notice": Room.NOTICES,
}


async def on_press(update: Update, context: Context) -> None:
    """A button: unpacked, looked up, done; rights are decided further down."""
    s = context.session
    query = update.callback_query
    assert query is not None
    if query.inline_message_id is not None or query.data is None or query.message is None:
        raise press.UnknownButton
    s.pressed = query.message.message_id
    pressed = press.unpack(query.data)
    if s.turn.undecided and not isinstance(pressed, press.ChooseEstate):
        s.show("which-estate")
        return
    if s.turn.stale and not isinstance(pressed, AT_ANY_TIME):
        raise press.UnknownButton
    if not s.private and type(pressed) not in IN_GROUPS:
        raise NotAllowed
    if s.turn.kind is None and not isinstance(pressed, BINDING):
        raise NotAllowed
    if not s.turn.desk.estate.ready and not isinstance(pressed, BEFORE_SET_UP):
        raise Refusal("not-ready")
    chat, message, button = s.chat, s.pressed, query.data
    s.after.append(lambda desk: delivery.proved(desk, chat, message, button))
    await PRESSES[type(pressed)](pressed, s)


async def on_inline_query(update: Update, context: Context) -> None:
    """`@bot words` in any chat: the office finds cases, others are shown the way."""
    assert update.inline_query is not None
    await finding.asked(context.session, update.inline_query.query)


async def on_command(update: Update, context: Context) -> None:
    """A command; `/cancel` works everywhere."""
    s = context.session
    message = update.effective_message
    assert message is not None
    words = (message.text or "").split()
    name, _, whose = words[0][1:].lower().partition("@")
    if whose and whose != s.bot.lower():
        return
    if s.turn.kind is not ChatKind.PRIVATE:
        await _command_in_group(name, " ".join(words[1:]), s)
    elif s.turn.undecided:
        if name == "start" and words[1:]:
            s.tell("refused-link")
        s.show("which-estate")
    else:
        await _command_in_private(name, words[1:], s)


async def _command_in_private(name: str, words: list[str], s: Session) -> None:
    if s.draft is not None and s.draft.kind == FORM and name != "cancel":
        if name == "start" and not words:
            s.show("resume-form", s.draft.id)
            return
        s.turn.draft = await s.do(later, s.draft)
    in_a_form = _answers_a_form(s.draft)
    if s.draft is not None and (in_a_form or name == "cancel"):
        s.turn.draft = await s.do(drafting.drop, s.draft)
    opens = name == "setup" or (name == "start" and words)
    if not s.turn.desk.estate.ready and not opens:
        s.show("not-ready")
    elif name == "start":
        await rooms.start(s, words[0] if words else "")
    elif name == "setup":
        await founding.begin(s)
    elif name == "cancel":
        s.tell("toast-dropped")
        s.show("home")
    elif name in ROOMS:
        await rooms.enter(s, ROOMS[name])
    elif name == "find":
        await finding.find(s, " ".join(words))
    else:
        s.say("unknown-command")


async def _command_in_group(name: str, words: str, s: Session) -> None:
    if name in OF_STAFF and s.turn.kind is ChatKind.STAFF_GROUP:
        await finding.in_group(s, name, words)
    elif name == "kpi" and s.turn.kind is ChatKind.STAFF_GROUP:
        await figures.order(s)
    elif name == "setup":
        await groups.set_up(s)
    elif name == "start":
        await groups.started(s, words)
    elif name == "notice" and s.turn.kind is ChatKind.ESTATE_GROUP:
        await notices.latest_here(s)
    elif name in ("report", "help"):
        await groups.shown_the_way(s)
    elif name == "cancel" and s.draft is not None:
        await s.do(drafting.drop, s.draft)


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
    if not s.turn.desk.estate.ready and not _answers_a_form(s.draft):
        s.show("not-ready")
        return
    heard = said(message)
    if heard is None or (heard.contact is not None and not _registers(s.draft)):
        s.say("cannot-take")
        return
    if s.draft is not None and s.draft.kind != "report":
        answered = forms.heard if s.draft.kind == FORM else typing.answered
        await answered(s, s.draft, heard)
        return
    about = await _about(message, s)
    if about is not None and typing.takes(about, heard):
        if not await s.do(hearing.late_part, heard):
            await typing.replied(s, about, heard)
        return
    if await papers.sheet_sent(s, heard):
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
            await typing.replied(s, about, heard)
    elif s.draft is not None:
        await typing.answered(s, s.draft, heard)


async def _about(message: Message, s: Session) -> delivery.About | None:
    """What the message of ours was to which somebody replies, if it was about a case."""
    replied = message.reply_to_message
    return await s.do(delivery.about, s.chat, replied.message_id) if replied else None


def _registers(draft: Stored | None) -> bool:
    """Whether a form is open that asks for one's own number."""
    return draft is not None and draft.kind == press.Say.REGISTER


def _answers_a_form(draft: Stored | None) -> bool:
    return draft is not None and draft.kind != "report"


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
