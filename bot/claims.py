"""What the sender takes from the tables and gives back to them, on the database's thread."""

from collections.abc import Container
from datetime import timedelta
from random import Random

from actions import delivery
from bot.clock import Clock
from bot.outcome import Class, Outcome
from bot.ready import Key, Ready, of_cards, of_promises, of_topics
from bot.settle import Settled, settle
from handlers.screen import Screen
from storage import deliveries, showing, topics
from storage.connection import Connection


def claim(
    db: Connection,
    room: int,
    in_hand: Container[Key],
    full: frozenset[int],
    clock: Clock,
    chance: Random,
) -> tuple[list[Ready], timedelta | None]:
    """At most `room` that are due, none of them `in_hand`; how long until more is."""
    now = clock.now()
    promises = [
        one
        for one in deliveries.claim(db, now=now, limit=room, full=full)
        if not delivery.put_off(db, one, now=now)
    ]
    numbers = [
        card for card in showing.unshown(db, now=now, limit=room) if ("card", card) not in in_hand
    ]
    wanted = [
        one for one in topics.unshown(db, now=now, limit=room) if ("topic", one) not in in_hand
    ]
    batch = of_topics(db, wanted, now=now, chance=chance)
    batch += of_promises(db, promises, now=now, chance=chance)
    batch += of_cards(db, numbers, now=now, chance=chance)
    nearest = [
        at
        for at in (
            deliveries.next_due(db, full=full),
            showing.next_due(db, after=now),
            topics.next_due(db, after=now),
        )
        if at is not None
    ]
    return batch, (min(nearest) - now if nearest else None)


def write_down(
    db: Connection, unwritten: dict[Key, Settled], clock: Clock, chance: Random
) -> tuple[list[Key], list[Ready]]:
    """The loop's thread goes on adding: what counts is what was there at this moment."""
    batch = list(unwritten.items())
    promised = settle(db, [settled for _, settled in batch], clock=clock, chance=chance)
    return [key for key, _ in batch], promised


def recover(db: Connection, clock: Clock, chance: Random) -> list[Ready]:
    """After a start: nobody knows whether what was on its way has arrived."""
    lost = Outcome(Class.DIED, "the process ended")
    batch = [
        Settled(ready, Screen(""), None, lost, None)
        for ready in of_promises(db, deliveries.on_the_way(db), now=clock.now(), chance=chance)
    ]
    return settle(db, batch, clock=clock, chance=chance)


def put_back(db: Connection, waiting: list[Ready], clock: Clock) -> None:
    """What was taken and not tried is queued again."""
    for ready in waiting:
        if ready.promise is not None:
            deliveries.put_back(db, ready.promise.id, due=clock.now())
