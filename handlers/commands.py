"""What a typed command does, in private and in a group."""

from telegram import Update

from actions import drafting
from actions.forms import FORM, later
from handlers import figures, finding, founding, groups, notices, rooms
from handlers.context import Context
from handlers.press import Room
from handlers.session import Session
from workflow.menus import OF_STAFF
from workflow.roles import ChatKind

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
        await _in_group(name, " ".join(words[1:]), s)
    elif s.turn.undecided:
        if name == "start" and words[1:]:
            s.tell("refused-link")
        s.show("which-estate")
    else:
        await _in_private(name, words[1:], s)


async def _in_private(name: str, words: list[str], s: Session) -> None:
    if s.draft is not None and s.draft.kind == FORM and name != "cancel":
        if name == "start" and not words:
            s.show("resume-form", s.draft.id)
            return
        s.turn.draft = await s.do(later, s.draft)
    if s.draft is not None and (s.in_a_form or name == "cancel"):
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


async def _in_group(name: str, words: str, s: Session) -> None:
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
