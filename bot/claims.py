"""What the sender takes from the tables and gives back to them, on the database's thread."""

from collections.abc import Container
from datetime import datetime, timedelta
from functools import partial
from random import Random

from actions import delivery
from bot.clock import Clock
from bot.outcome import Class, Outcome
from bot.ready import Key, Ready, of_card, of_promise, of_topic
from bot.settle import Settled, settle
from bot.undrawn import each
from handlers.screen import Screen
from storage import deliveries, showing, topics
from storage.connection import Connection
from storage.outbox import Promise


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
    promises = deliveries.claim(db, now=now, limit=room, full=full)
    numbers = [
        card for card in showing.unshown(db, now=now, limit=room) if ("card", card) not in in_hand
    ]
    wanted = [
        one for one in topics.unshown(db, now=now, limit=room) if ("topic", one) not in in_hand
    ]
    batch = _topics(db, wanted, now, chance)
    batch += _messages(db, promises, now, chance, by_day=True)
    batch += _cards(db, numbers, now, chance)
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
        for ready in _messages(db, deliveries.on_the_way(db), clock.now(), chance)
    ]
    return settle(db, batch, clock=clock, chance=chance)


def put_back(db: Connection, waiting: list[Ready], clock: Clock) -> None:
    """What was taken and not tried is queued again."""
    for ready in waiting:
        if ready.promise is not None:
            deliveries.put_back(db, ready.promise.id, due=clock.now())


def _cards(db: Connection, some: list[int], now: datetime, chance: Random) -> list[Ready]:
    read = partial(of_card, db, now=now, chance=chance)
    return each(db, some, lambda card: ("card", card), read, now=now, chance=chance)


def _topics(db: Connection, some: list[int], now: datetime, chance: Random) -> list[Ready]:
    read = partial(of_topic, db, now=now, chance=chance)
    return each(db, some, lambda topic: ("topic", topic), read, now=now, chance=chance)


def _messages(
    db: Connection, some: list[Promise], now: datetime, chance: Random, *, by_day: bool = False
) -> list[Ready]:
    """What would wake somebody waits for the morning, if it is to go `by_day`."""

    def read(one: Promise) -> Ready | None:
        if by_day and delivery.put_off(db, one, now=now):
            return None
        return of_promise(db, one, now=now, chance=chance)

    return each(db, some, lambda one: ("message", one.id), read, now=now, chance=chance)
