"""What a failed call means: whether Telegram has it, and what is to be done.

The table of docs/decisions/delivery.md. Only `NotSent` and refusals are certain; a lost
answer may hide a sent message, and Telegram has no way to ask.
"""

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum, auto

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)

from bot.transport import NotSent


class Dead(Exception):
    """The token is no longer valid: nothing can be sent, nothing is lost."""


class Class(Enum):
    """The classes of failure."""

    SUCCESS = auto()
    NOT_SENT = auto()
    AMBIGUOUS = auto()
    DIED = auto()
    FLOOD = auto()
    UNREACHABLE = auto()
    MOVED = auto()
    MESSAGE_GONE = auto()
    THREAD_GONE = auto()
    THREAD_CLOSED = auto()
    NO_FORUM = auto()
    FILE_GONE = auto()
    OUR_BUG = auto()
    FATAL = auto()


@dataclass(frozen=True, slots=True)
class Outcome:
    """A class, with what Telegram said: seconds to wait, the new chat id, the reason."""

    kind: Class
    reason: str = ""
    wait: float = 0.0
    moved_to: int = 0


# Beginnings of Telegram's descriptions, in lower case; the raw names come from MTProto.
BAD_REQUESTS: tuple[tuple[str, Class], ...] = (
    ("message is not modified", Class.SUCCESS),
    ("topic_not_modified", Class.SUCCESS),
    ("message to edit not found", Class.MESSAGE_GONE),
    ("message can't be edited", Class.MESSAGE_GONE),
    ("message_id_invalid", Class.MESSAGE_GONE),
    ("message thread not found", Class.THREAD_GONE),
    ("topic_closed", Class.THREAD_CLOSED),
    ("topic_deleted", Class.THREAD_GONE),
    ("topic_id_invalid", Class.THREAD_GONE),
    ("chat not found", Class.UNREACHABLE),
    ("peer_id_invalid", Class.UNREACHABLE),
    ("user not found", Class.UNREACHABLE),
    ("the chat is not a forum", Class.NO_FORUM),
    ("channel_forum_missing", Class.NO_FORUM),
    ("not enough rights to create a topic", Class.NO_FORUM),
    ("not enough rights to manage the topic", Class.NO_FORUM),
    ("chat_admin_required", Class.NO_FORUM),
    ("not enough rights", Class.UNREACHABLE),
    ("have no rights", Class.UNREACHABLE),
    ("chat_write_forbidden", Class.UNREACHABLE),
    ("need administrator rights", Class.UNREACHABLE),
    ("group chat was deactivated", Class.UNREACHABLE),
    ("wrong file identifier", Class.FILE_GONE),
    ("wrong remote file", Class.FILE_GONE),
    ("wrong file_id", Class.FILE_GONE),
    ("file is temporarily unavailable", Class.FILE_GONE),
)


def of_error(error: TelegramError) -> Outcome:
    """The meaning of PTB's exception."""
    text = str(error)
    match error:
        case RetryAfter():
            return Outcome(Class.FLOOD, text, wait=seconds(error))
        case ChatMigrated():
            return Outcome(Class.MOVED, text, moved_to=error.new_chat_id)
        case InvalidToken():
            return Outcome(Class.FATAL, text)
        case BadRequest():
            return Outcome(_bad_request(text), text)
    kinds = {Forbidden: Class.UNREACHABLE, NotSent: Class.NOT_SENT}
    # A timeout, a reset, 5xx, an answer that is no JSON: Telegram may have done it.
    return Outcome(kinds.get(type(error), Class.AMBIGUOUS), text)


def _bad_request(text: str) -> Class:
    said = text.lower().removeprefix("bad request: ")
    for beginning, kind in BAD_REQUESTS:
        if said.startswith(beginning):
            return kind
    return Class.OUR_BUG


def seconds(error: RetryAfter) -> float:
    """How long Telegram asks to wait."""
    after = error.retry_after
    return after.total_seconds() if isinstance(after, timedelta) else float(after)
