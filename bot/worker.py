"""Handles one update after the other, each in a transaction that is all there or not at all.

What waits together shares a commit: up to 16 updates or 20 ms, each in a savepoint.
"""

import asyncio
import logging
import time
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, replace
from random import Random
from typing import Any, TypeVar

from actions import arrivals
from bot.clock import Clock
from bot.dispatcher import Dispatcher
from bot.mishaps import park, refuse
from bot.ready import Ready, gather
from bot.update import arrival_of, parse
from handlers.session import Answer, Session, Toast
from locales import load
from storage import inbox, search
from storage.connection import Connection, DatabaseError, Unavailable
from storage.database import Database
from storage.inbox import Waiting
from workflow.refusal import Refusal

log = logging.getLogger(__name__)
R = TypeVar("R")
BATCH = 16
BATCH_SECONDS = 0.02
ATTEMPTS = 5  # a kill from outside may hit one update by chance again and again
LATE_ANSWER = 15.0


@dataclass(slots=True)
class Handled:
    """What one update has left for after the commit."""

    ready: list[Ready]
    query: str | None = None
    noted: tuple[int, int] | None = None
    toast: Toast | Answer | None = None


class Worker:
    """The one who handles updates.

    `out` gets what was promised, `answer` the presses, `nod` the messages that were taken in.
    """

    def __init__(
        self,
        database: Database,
        dispatcher: Dispatcher,
        *,
        clock: Clock,
        chance: Random,
        out: Callable[[list[Ready]], None],
        answer: Callable[[str, Toast | Answer | None], None],
        nod: Callable[[int, int], None],
        strict: bool = False,
    ) -> None:
        self.database = database
        self.dispatcher = dispatcher
        self.clock = clock
        self.chance = chance
        self.out = out
        self.answer = answer
        self.nod = nod
        self.strict = strict
        self.arrived = asyncio.Event()
        self.careful = False
        self.suspecting = False
        self.counted = 0

    async def run(self) -> None:
        """Work until cancelled."""
        while True:
            await self.arrived.wait()
            self.arrived.clear()
            while await self.step():
                pass

    async def step(self) -> bool:
        """Handle what waits, sharing one commit; False when nothing waits.

        A database error drops the whole batch with all that it promised; its updates are
        then tried one by one.
        """
        try:
            return await self._batch(1 if self.careful else BATCH)
        except DatabaseError as error:
            log.warning("database: %s", error)
            if self.careful:
                await self.clock.sleep(1)
            self.careful = True
            return True

    async def _batch(self, limit: int) -> bool:
        if self.suspecting:
            async with self.database.exclusively():
                handled = await self.database.call(self._handle_suspect)
        else:
            handled = await self.database.work(self._handle_waiting, limit)
        if not handled:
            self.careful = self.suspecting = False
            return False
        for one in handled:
            if one.query is not None:
                self.answer(one.query, one.toast)
            if one.noted is not None:
                self.nod(*one.noted)
        self.out([ready for one in handled for ready in one.ready])
        return True

    def _handle_waiting(self, db: Connection, limit: int) -> list[Handled]:
        """Runs on the database's thread, as all below: one hop for all that share a commit."""
        began = time.monotonic()
        handled: list[Handled] = []
        for row in inbox.waiting(db, limit=limit):
            handled.append(self._handle(db, row))
            if time.monotonic() - began > BATCH_SECONDS:
                break
        if handled:
            _index(db)
        return handled

    def _handle_suspect(self, db: Connection) -> list[Handled]:
        """After an unclean end: count the next try before it is made; what had five is parked.

        In one hop: who is killed for other reasons while something else goes on must not blame the
        update that is first in line. A process counts a row once (`counted` was the last), however
        often a full disk makes it try.
        """
        db.begin()
        counted = self.counted
        for row in inbox.waiting(db, limit=1):
            if row.id == counted:
                break
            if row.attempts >= ATTEMPTS:
                why = "the process ended five times"
                parked = Handled(park(db, row, why, self.clock, self.chance))
                db.commit()
                return [parked]
            inbox.tried(db, row.id)
            counted = row.id
        db.commit()
        self.counted = counted
        db.begin()
        handled = self._handle_waiting(db, 1)
        db.commit()
        return handled

    def _handle(self, db: Connection, row: Waiting) -> Handled:
        began = time.monotonic()
        outcome = "done"
        try:
            handled, outcome = self._attempt(db, row)
        except Unavailable:
            raise
        except Exception as error:
            log.exception("update %d failed", row.update_id)
            handled = Handled(park(db, row, type(error).__name__, self.clock, self.chance))
            outcome = "parked"
        log.info("update %d %s %.1f ms", row.update_id, outcome, (time.monotonic() - began) * 1000)
        return handled

    def _attempt(self, db: Connection, row: Waiting) -> tuple[Handled, str]:
        update = parse(row.body, self.dispatcher.bot)
        arrival = arrival_of(update)
        if arrival is None:
            inbox.done(db, row.id, state="ignored")
            return Handled([]), "ignored"
        db.savepoint("handling")
        turn = arrivals.arrive(db, arrival, now=self.clock.now(), chance=self.chance)
        session = Session(
            turn=turn,
            texts=load(turn.lang, strict=self.strict),
            hop=_at_once,
            chat=arrival.chat or 0,
            bot=self.dispatcher.bot.username,
        )
        outcome = "done"
        self.dispatcher.session = session
        try:
            _run_through(self.dispatcher.process_update(update))
        except Refusal as refusal:
            outcome = refusal.key
            refuse(session, refusal, pressed=update.callback_query is not None)
        ready = _finish(db, row.id, session)
        query = update.callback_query or update.inline_query
        late = query is not None and (self.clock.now() - row.received_at).total_seconds()
        return (
            Handled(
                ready,
                query=query.id if query and late < LATE_ANSWER else None,
                toast=session.answer or session.toast,
                noted=(session.chat, session.noted) if session.noted is not None else None,
            ),
            outcome,
        )


async def _at_once(body: Callable[[], R]) -> R:
    return body()


def _run_through(handling: Coroutine[Any, Any, None]) -> None:
    """Drive a coroutine of PTB's that never waits: there is no loop on this thread."""
    try:
        handling.send(None)
    except StopIteration:
        return
    handling.close()
    raise TypeError("a handler may not wait for anything but the database")


def _finish(db: Connection, row: int, session: Session) -> list[Ready]:
    for promise in session.after:
        promise(session.turn.desk)
    ready = gather(session.turn.desk)
    if session.pressed is not None:  # whoever pressed looks at that message first
        ready = [
            replace(one, awaited=True) if _stands_at(one, session.chat, session.pressed) else one
            for one in ready
        ]
        ready.sort(key=lambda one: not one.awaited)
    inbox.done(db, row)
    db.release("handling")
    return ready


def _stands_at(ready: Ready, chat: int, message: int | None) -> bool:
    return ready.card is not None and ready.chat == chat and ready.card.message_id == message


def _index(db: Connection) -> None:
    """Let be found what was said; an index that is damaged until the night holds nobody up."""
    try:
        search.index(db)
    except Unavailable:
        raise
    except DatabaseError:
        log.exception("the index of what was said")
