"""What cannot be read or drawn is given up alone: neither others nor the program end with it.

A release that no longer knows a kind, or a row that is not what it should be, would otherwise
end each new process as it ended the last.
"""

import logging
from collections.abc import Callable, Iterable
from datetime import datetime
from functools import partial
from random import Random
from typing import TypeVar

from actions import delivery
from actions.desk import Desk
from bot.outcome import Class, Outcome
from bot.ready import READ, Key, Ready
from storage import cards, deliveries, outbox, showing, topics
from storage.connection import Connection
from storage.rows import Scope

log = logging.getLogger(__name__)
T = TypeVar("T")


def outcome(key: Key, error: Exception) -> Outcome:
    """As if Telegram had refused it."""
    log.error("%s %d cannot be drawn", *key, exc_info=error)
    return Outcome(Class.OUR_BUG, type(error).__name__)


def each(
    db: Connection,
    some: Iterable[T],
    key: Callable[[T], Key],
    read: Callable[[T], Ready | None],
    *,
    now: datetime,
    chance: Random,
) -> list[Ready]:
    """Read one after the other, inside a transaction; raises what is wrong with the file."""
    found: list[Ready] = []
    for one in some:
        ready, error = db.attempt("reading", partial(read, one))
        if error is not None:
            reason = outcome(key(one), error).reason
            _give_up(db, key(one), reason, now=now, chance=chance)
        elif ready is not None:
            found.append(ready)
    return found


def gathered(desk: Desk) -> list[Ready]:
    """What a desk has promised, without what cannot be read."""
    return each(
        desk.db,
        desk.promised,
        lambda promised: promised,
        lambda promised: READ[promised[0]](desk.db, promised[1], desk),
        now=desk.now,
        chance=desk.chance,
    )


def _give_up(db: Connection, key: Key, reason: str, *, now: datetime, chance: Random) -> None:
    """Like what Telegram will not take: whoever waits for a message hears of it otherwise."""
    kind, number = key
    promise = outbox.get(db, number) if kind == "message" else None
    if promise is None:
        _leave(db, key, reason)
        return
    desk = delivery.office(db, Scope(promise.estate_id), now=now, chance=chance)
    delivery.failed(desk, promise, error=reason)


def let_go(db: Connection, key: Key, error: Exception) -> None:
    """How its delivery went cannot be written down: nobody knows, and nobody asks again."""
    log.error("the delivery of %s %d cannot be written down", *key, exc_info=error)
    _leave(db, key, type(error).__name__)


def _leave(db: Connection, key: Key, reason: str) -> None:
    kind, number = key
    if kind == "message":
        deliveries.give_up(db, number, state="uncertain", error=reason)
    elif kind == "card":
        card = cards.get(db, number)
        if card is not None:
            showing.give_up(db, number, wanted=card.wanted)
    else:
        topic = topics.get(db, number)
        if topic is not None:
            topics.shown(db, number, wanted=topic.wanted)
