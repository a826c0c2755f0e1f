"""One person's turn as the handlers see it: what came, what was found, what is to be shown."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

from actions.arrivals import Turn
from actions.desk import Desk
from actions.views import Stored
from handlers.press import Press
from handlers.screen import Result
from locales import Texts
from workflow.refusal import Refusal
from workflow.roles import ChatKind

P = ParamSpec("P")
R = TypeVar("R")


class Hop(Protocol):
    """Runs a function inside the update's transaction, on the database's thread."""

    def __call__(self, body: Callable[[], R], /) -> Awaitable[R]:
        """Run it."""


Presses = dict[type[Press], Callable[[Any, "Session"], Awaitable[None]]]
"""Which function does what a button asks for."""


@dataclass(slots=True)
class Toast:
    """The answer to a press: a small line, or a box that must be closed."""

    text: str
    alert: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to an inline query, for whoever asked alone: results, and a way into private."""

    results: tuple[Result, ...]
    button: str


@dataclass(slots=True)
class Session:
    """The turn of one update.

    `do` runs an action now; `show` and `say` are kept until the handler has ended, and run
    with the rest of the update's transaction in one hop. `noted` is a message that gets a quiet
    sign that it was taken in.
    """

    turn: Turn
    texts: Texts
    hop: Hop
    chat: int
    bot: str = ""
    pressed: int | None = None
    toast: Toast | None = None
    answer: Answer | None = None
    noted: int | None = None
    after: list[Callable[[Desk], None]] = field(default_factory=list)

    @property
    def draft(self) -> Stored | None:
        """The open draft of this person in this chat."""
        return self.turn.draft

    @property
    def in_a_form(self) -> bool:
        """Whether something else than a report is open here: what is said answers it."""
        return self.draft is not None and self.draft.kind != "report"

    def own(self, draft: int, kind: str) -> Stored:
        """The draft that a button was drawn for, as long as it is the open one."""
        if self.draft is None or self.draft.id != draft or self.draft.kind != kind:
            raise Refusal("refused-draft-gone")
        return self.draft

    @property
    def private(self) -> bool:
        """Whether nobody else reads along."""
        return self.turn.kind is ChatKind.PRIVATE

    async def do(
        self, act: Callable[Concatenate[Desk, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """Run an action, or anything that needs the desk."""
        return await self.hop(lambda: act(self.turn.desk, *args, **kwargs))

    def show(self, screen: str, ref: int = 0, arg: str = "") -> None:
        """Show a screen in this chat: where the button stood, else below what was said.

        A receipt or a card whose button was pressed stays as it is.
        """
        self.after.append(lambda desk: self._show(desk, screen, ref, arg))

    def _show(self, desk: Desk, screen: str, ref: int, arg: str) -> None:
        pressed = self.pressed
        if pressed is not None and desk.stays(self.chat, pressed):
            pressed = None
        desk.show(
            self.chat, "screen", screen, ref=ref, arg=arg, message=pressed, anew=pressed is None
        )

    def turn_card(self, slot: str, kind: str, ref: int, arg: str = "") -> None:
        """Show another page of a card that stands for itself."""
        pressed = self.pressed
        if pressed is None:
            self.after.append(lambda desk: desk.show(self.chat, slot, kind, ref=ref, arg=arg))
            return
        self.after.append(lambda desk: desk.turn(pressed, slot, kind, ref, arg))

    def say(self, key: str, **facts: Any) -> None:
        """Say a sentence in this chat; it stays, other than a screen."""
        self.tell(f"answer-{key}", **facts)

    def tell(self, key: str, **facts: Any) -> None:
        """Say the message with this very key."""
        self.after.append(lambda desk: _tell(desk, self.chat, key, facts))

    def tell_kind(self, kind: str, **facts: Any) -> None:
        """Promise a message of this kind to this chat."""
        self.after.append(lambda desk: _promise(desk, self.chat, kind, facts))

    def hush(self, key: str, *, alert: bool = False, **facts: Any) -> None:
        """Answer the press without a message."""
        self.toast = Toast(self.texts.plain(key, **facts), alert)


def _tell(desk: Desk, chat: int, key: str, facts: dict[str, Any]) -> None:
    desk.tell(chat, "answer", key=key, **facts)


def _promise(desk: Desk, chat: int, kind: str, facts: dict[str, Any]) -> None:
    desk.tell(chat, kind, **facts)
