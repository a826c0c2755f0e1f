"""What the office says and shows while Telegram fails, and what became of it."""

from typing import Any

from actions import delivery
from actions.desk import Desk
from playground.faults import error
from storage.connection import Connection
from storage.rows import Scope
from tests.faults.mortal import MortalTown
from tests.town import Town

WANG = 1001
CASE: dict[str, Any] = {"no": "WT-2603-0001", "ref": 1, "name": "周客服", "seen": 1}
WORDS = "明天上午九点来修"


async def tell(
    place: MortalTown, kind: str = "told-note", chat: int = WANG, **facts: Any
) -> dict[str, Any]:
    """The office promises a message; its row after everything has come to rest."""

    def promise(db: Connection) -> int | None:
        desk = _office(place, db)
        return desk.tell(chat, kind, urgent=True, **(CASE | {"words": WORDS} | facts))

    number = await place.app.database.write(promise)
    await place.settle()
    return await row_of(place, number)


async def left(town: Town, sql: str, **named: Any) -> None:
    """Something that a release before or after this one has left in the tables."""
    await town.app.database.write(lambda db: db.run(sql, **named))


async def row_of(place: MortalTown, number: int | None) -> dict[str, Any]:
    (row,) = await place.rows("SELECT * FROM outbox WHERE id = :id", id=number)
    return dict(row)


async def show(place: MortalTown, chat: int = WANG) -> None:
    """The office wants the person's home screen drawn anew in place."""

    def want(db: Connection) -> None:
        _office(place, db).show(chat, "screen", "help")

    await place.app.database.write(want)
    await place.settle()


async def card(place: MortalTown) -> dict[str, Any]:
    (row,) = await place.rows(
        "SELECT * FROM cards WHERE chat_id = :chat AND slot = 'screen'", chat=WANG
    )
    return dict(row)


def _office(place: MortalTown, db: Connection) -> Desk:
    return delivery.office(db, Scope(1), now=place.clock.now(), chance=place.chance)


def copies(place: MortalTown, words: str = WORDS, chat: int = WANG) -> int:
    return sum(words in (one.get("text") or "") for one in place.telegram.history(chat))


async def later(place: MortalTown, seconds: float) -> None:
    await place.passes(seconds=seconds)


AWAY = [
    error(403, "Forbidden: bot was blocked by the user"),
    error(403, "Forbidden: user is deactivated"),
    error(403, "Forbidden: bot can't initiate conversation with a user"),
    error(400, "Bad Request: chat not found"),
    error(400, "Bad Request: PEER_ID_INVALID"),
]

OURS = [
    "can't parse entities: Can't find end tag",
    "message is too long",
    "REPLY_MARKUP_TOO_LONG",
    "BUTTON_DATA_INVALID",
    "something that nobody has seen before",
]
