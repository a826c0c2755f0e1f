"""Writes down how a delivery went, and what follows from it."""

import logging
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from random import Random

from actions import delivery, forum
from actions.desk import Desk
from bot import undrawn
from bot.clock import Clock
from bot.copies import saved
from bot.outcome import Class, Outcome
from bot.ready import Ready
from bot.render import Call, digest
from bot.render import topic as next_call
from bot.undrawn import gathered
from handlers.screen import Screen
from storage import deliveries, media, showing, topics
from storage.cards import Card
from storage.connection import Connection
from storage.outbox import Promise
from storage.rows import Scope
from storage.topics import Topic
from workflow.messages import BULK, KINDS, WhenLost
from workflow.topics import of_slot

log = logging.getLogger(__name__)
WARN_AFTER = timedelta(seconds=30)
WARN_TIMES = 3
REPEAT_AFTER = timedelta(seconds=1)
REPEAT_TIMES = 8


@dataclass(frozen=True, slots=True)
class Settled:
    """One delivery and its outcome.

    `call` is what was asked of Telegram, None when nothing had to be. `message` is the new
    message's id, or the new topic's. `lost` is what Telegram said of the
    topic in which it should have been; `pinned` the message that was pinned.
    """

    ready: Ready
    screen: Screen
    call: Call | None
    outcome: Outcome
    message: int | None
    lost: Outcome | None = None
    pinned: int | None = None


def settle(db: Connection, batch: list[Settled], *, clock: Clock, chance: Random) -> list[Ready]:
    """Write them down; what they promised in turn. One that cannot be is given up alone."""
    promised, error = db.attempt("settling", partial(_settle_all, db, batch, clock, chance))
    if error is None:
        return promised or []
    if len(batch) == 1:
        undrawn.let_go(db, batch[0].ready.key, error)
        return []
    return [ready for one in batch for ready in settle(db, [one], clock=clock, chance=chance)]


def _settle_all(db: Connection, batch: list[Settled], clock: Clock, chance: Random) -> list[Ready]:
    desks: dict[int, Desk] = {}
    for settled in batch:
        owner = settled.ready.card or settled.ready.promise or settled.ready.topic
        assert owner is not None
        estate = Scope(owner.estate_id)
        if estate not in desks:
            desks[estate] = delivery.office(db, estate, now=clock.now(), chance=chance)
        _settle(desks[estate], settled)
    return [ready for desk in desks.values() for ready in gathered(desk)]


def _settle(desk: Desk, settled: Settled) -> None:
    outcome = settled.outcome
    if outcome.kind not in (Class.SUCCESS, Class.AMBIGUOUS, Class.DIED, Class.NOT_SENT):
        log.warning("chat %d: %s %s", settled.ready.chat, outcome.kind.name, outcome.reason[:80])
    if outcome.kind is Class.MOVED:
        delivery.moved(desk, settled.ready.chat, outcome.moved_to)
    refused = settled.lost or outcome
    if refused.kind is Class.THREAD_GONE:
        forum.lost(desk, settled.ready.chat, settled.ready.thread)
    elif refused.kind is Class.THREAD_CLOSED:
        forum.found_closed(desk, settled.ready.chat, settled.ready.thread)
    if settled.ready.topic is not None:
        _topic(desk, settled.ready.topic, settled)
    elif settled.ready.card is not None:
        _card(desk, settled.ready.card, settled)
    elif settled.ready.promise is not None:
        _message(desk, settled.ready.promise, settled)


def _card(desk: Desk, card: Card, settled: Settled) -> None:
    kind = settled.outcome.kind
    if kind is Class.SUCCESS:
        showing.shown(
            desk.db,
            card.id,
            wanted=card.wanted,
            message=settled.message or card.message_id,
            digest=digest(settled.call) if settled.call else card.digest,
            live=bool(settled.screen.rows),
            now=desk.now,
            pinned=settled.pinned,
        )
        return
    if kind is Class.UNREACHABLE:
        delivery.unreachable(desk, card.chat_id, reason=settled.outcome.reason, case=None, prio=9)
    if kind is Class.OUR_BUG:
        showing.give_up(desk.db, card.id, wanted=card.wanted)
        return
    no_thread = kind in (Class.THREAD_GONE, Class.THREAD_CLOSED)
    if no_thread and of_slot(card.slot) is None:
        showing.in_general(desk.db, card.id)
    wait = _backoff(card.attempts)
    if no_thread or kind in (Class.MESSAGE_GONE, Class.MOVED):
        wait = timedelta(0)
    showing.again(desk.db, card.id, due=desk.now + wait, lost=kind is Class.MESSAGE_GONE)
    if not wait:
        desk.promise("card", card.id)


def _backoff(attempts: int) -> timedelta:
    return timedelta(seconds=min(2 ** min(attempts, 6), 60))


def _topic(desk: Desk, topic: Topic, settled: Settled) -> None:
    """One step is done: made, named, closed or opened; the next one follows at once."""
    kind = settled.outcome.kind
    if kind is Class.NO_FORUM:
        forum.end(desk, topic.chat_id)
    elif kind is Class.UNREACHABLE:
        delivery.unreachable(
            desk, topic.chat_id, reason=settled.outcome.reason, case=None, prio=BULK
        )
    elif kind is Class.THREAD_GONE:
        forum.lost(desk, topic.chat_id, topic.thread_id)
    elif kind is Class.OUR_BUG:
        topics.shown(desk.db, topic.id, wanted=topic.wanted)
        forum.made(desk, topic)
    elif kind is not Class.SUCCESS:
        topics.again(desk.db, topic.id, due=desk.now + _backoff(topic.attempts))
    else:
        _stepped(desk, topic, settled.screen, settled.message)


def _stepped(desk: Desk, topic: Topic, screen: Screen, thread: int | None) -> None:
    if topic.thread_id is None:
        after = replace(topic, thread_id=thread, shown_title=screen.text, shown_closed=False)
    elif topic.shown_title != screen.text:
        after = replace(topic, shown_title=screen.text)
    else:
        after = replace(topic, shown_closed=screen.closed)
    topics.stepped(desk.db, after)
    if next_call(after, screen) is None:
        topics.shown(desk.db, topic.id, wanted=topic.wanted)
    desk.promise("topic", topic.id)
    if topic.thread_id is None:
        forum.made(desk, after)


def _message(desk: Desk, promise: Promise, settled: Settled) -> None:
    outcome = settled.outcome
    if outcome.kind is Class.SUCCESS:
        deliveries.sent(
            desk.db,
            promise.id,
            message=settled.message,
            now=desk.now,
            forget=KINDS[promise.kind].secret,
        )
        delivery.delivered(desk, promise)
        return
    if outcome.kind in (Class.AMBIGUOUS, Class.DIED):
        _lost(desk, promise, outcome, _copy(settled.ready))
        return
    if outcome.kind is Class.UNREACHABLE:
        delivery.unreachable(
            desk,
            promise.chat_id,
            reason=outcome.reason,
            case=promise.case_id,
            prio=promise.prio,
        )
        if KINDS[promise.kind].name == "leave-group":
            deliveries.give_up(desk.db, promise.id, state="failed", error=outcome.reason)
            return
    if outcome.kind is Class.FILE_GONE:
        for one in promise.given.get("media", []):
            media.again(desk.db, desk.scope, one, due=desk.now, gone=True)
    if outcome.kind in (Class.UNREACHABLE, Class.MOVED):
        deliveries.again(desk.db, promise.id, due=desk.now, error=outcome.reason, ambiguous=False)
        return
    delivery.failed(desk, promise, error=outcome.reason)


def _copy(ready: Ready) -> str | None:
    """What was said; None for what cannot be drawn, which is given up when its turn comes."""
    try:
        return saved(ready.message())
    except Exception as error:  # noqa: BLE001 - logged there
        undrawn.outcome(ready.key, error)
        return None


def _lost(desk: Desk, promise: Promise, outcome: Outcome, copy: str | None) -> None:
    """Nobody knows whether it arrived: the kind of message says what to do.

    A process that died had perhaps only claimed it, so what may be repeated is never given up
    for that: after many deaths it would be lost without having been tried once.
    """
    policy = KINDS[promise.kind].when_lost
    times = {WhenLost.REPEAT: REPEAT_TIMES, WhenLost.WARN: WARN_TIMES, WhenLost.DROP: 0}[policy]
    harmless = outcome.kind is Class.DIED and policy is not WhenLost.DROP
    if promise.ambiguous >= times and not harmless:
        deliveries.give_up(desk.db, promise.id, state="uncertain", error=outcome.reason)
        delivery.put_away(desk, promise)
        if policy is WhenLost.WARN:
            delivery.failed(desk, promise, error=outcome.reason)
        return
    wait = WARN_AFTER if policy is WhenLost.WARN else REPEAT_AFTER * min(promise.attempts, 60)
    deliveries.again(
        desk.db,
        promise.id,
        due=desk.now + wait,
        error=outcome.reason,
        ambiguous=not (harmless and promise.ambiguous),
        copy=copy,
    )
