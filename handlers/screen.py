"""What is shown: words, buttons and attachments, before they become Telegram's parameters."""

from dataclasses import dataclass

from handlers.press import Press

Row = tuple["Button", ...]


@dataclass(frozen=True, slots=True)
class Button:
    """A labelled button; `style` is danger, success or primary and never the only sign."""

    label: str
    press: Press | None = None
    url: str | None = None
    style: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """Something that was sent to us, sent on by its file id, or the `content` of our own file."""

    kind: str
    file_id: str
    sha256: str | None = None
    content: bytes | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    """One line of an inline answer; chosen, it posts `text` with a button that opens a link."""

    id: str
    title: str
    note: str
    text: str
    label: str
    url: str


@dataclass(frozen=True, slots=True)
class Menu:
    """The commands that Telegram lists in a chat, with what they do; none are a list less."""

    commands: tuple[tuple[str, str], ...]
    admins: bool = False


@dataclass(frozen=True, slots=True)
class Screen:
    """One message as it should look; `text` is Telegram HTML.

    `asks_location` is the label of a button below the text field that sends where one is;
    `asks_contact` is the label of a button below the text field that shares one's number;
    `ends_keyboard` takes it away.
    Of a topic `text` is the title, without markup, and `closed` whether nobody writes there.
    """

    text: str
    rows: tuple[Row, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    reply_to_me: bool = False
    asks_location: str = ""
    asks_contact: str = ""
    ends_keyboard: bool = False
    silent: bool = False
    leaves: bool = False
    menu: Menu | None = None
    closed: bool = False


def two_by_two(buttons: list[Button], *, wide: int = 2) -> tuple[Row, ...]:
    """Buttons in rows of `wide`."""
    return tuple(tuple(buttons[i : i + wide]) for i in range(0, len(buttons), wide))
