"""The estate's folder as it is pressed and typed: papers put in and taken out, acceptance dates."""

from collections.abc import Awaitable, Callable

from actions import drafting, folder
from actions.hearing import Said
from actions.views import Stored
from handlers import press
from handlers.press import Room, Say
from handlers.sent import only_words
from handlers.session import Presses, Session
from workflow.records.findings import DocumentKind


async def seen(pressed: press.SeeInFolder, s: Session) -> None:
    """The file of a paper."""
    await s.do(folder.see, pressed.paper)


async def dropped(pressed: press.DropFromFolder, s: Session) -> None:
    """Take it out."""
    await s.do(folder.drop, pressed.paper)
    s.show(Room.FOLDER)


async def _paper(s: Session, draft: Stored, said: Said) -> None:
    await s.do(folder.add, DocumentKind(draft.answers["kind"]), draft, said)
    await s.do(drafting.drop, draft)
    s.show(Room.FOLDER)


async def _accepted(s: Session, draft: Stored, said: Said) -> None:
    await s.do(folder.accept, only_words(said))
    await s.do(drafting.drop, draft)
    s.show(Room.FOLDER)


async def _owner_file(s: Session, draft: Stored, said: Said) -> None:
    await s.do(folder.see_owner_file, draft.answers["case"], None, only_words(said))
    await s.do(drafting.drop, draft)


FORMS: dict[Say, Callable[[Session, Stored, Said], Awaitable[None]]] = {
    Say.FOLDER: _paper,
    Say.ACCEPTED: _accepted,
    Say.OWNER_FILE: _owner_file,
}
PRESSES: Presses = {press.SeeInFolder: seen, press.DropFromFolder: dropped}
