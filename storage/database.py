"""Lends the one connection out, so that each piece of work is all there or not at all.

The only file that knows aiosqlite. Work is a plain function run on the connection's
thread: a hop to that thread costs more than a statement, so there is one hop per piece
of work and never one per statement.
"""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

import aiosqlite

from storage import file
from storage.connection import Connection
from storage.sealing import KEY_FILE, Sealer

P = ParamSpec("P")
R = TypeVar("R")

PATIENCE = 0.01


class _Call:
    """A piece of work that waits to share a commit."""

    def __init__(self, body: Callable[[Connection], Any], done: asyncio.Future[Any]) -> None:
        self.body = body
        self.done = done
        self.value: Any = None
        self.error: Exception | None = None

    def answer(self) -> None:
        if self.done.done():
            return
        if self.error is not None:
            self.done.set_exception(self.error)
        else:
            self.done.set_result(self.value)

    def attempt(self, db: Connection) -> None:
        self.error = None
        db.savepoint("call")
        try:
            self.value = self.body(db)
        except sqlite3.Error:
            raise
        except Exception as error:  # noqa: BLE001 - handed to whoever asked
            db.undo("call")
            self.error = error
        else:
            db.release("call")


class Database:
    """One file, one connection, one writer at a time."""

    def __init__(self, inner: aiosqlite.Connection, path: Path) -> None:
        self.path = path
        self.db = Connection(
            inner._conn,  # noqa: SLF001 - pinned by tests/storage/test_database.py
            Sealer(path.with_name(KEY_FILE)),
        )
        self._inner = inner
        self._lock = asyncio.Lock()
        self._waiting: list[_Call] = []
        self._flush: asyncio.Task[None] | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._patience = 0.0
        self._workers = 0

    @classmethod
    async def open(
        cls,
        path: Path,
        *,
        durable: bool = True,
        factory: type[sqlite3.Connection] = sqlite3.Connection,
    ) -> "Database":
        """Open the file, or create it with its key; `durable=False` is for tests."""
        inner = await aiosqlite.connect(
            path, isolation_level=None, cached_statements=512, factory=factory
        )
        database = cls(inner, path)
        await database.call(_prepare, durable)
        database._patience = PATIENCE if durable else 0.0
        return database

    async def close(self) -> None:
        """Let waiting work end, then close the file."""
        self._flush_soon()
        if self._flush is not None:
            await asyncio.wait({self._flush})
        await self._inner.close()

    async def call(
        self, body: Callable[Concatenate[Connection, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """Run `body` on the database's thread, in whatever transaction is open there."""
        execute: Any = self._inner._execute  # noqa: SLF001
        result: R = await execute(body, self.db, *args, **kwargs)
        return result

    async def write(
        self, body: Callable[Concatenate[Connection, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """Run `body` in a transaction; returns once it is durable.

        What waits together shares a commit, each in a savepoint. On a database error the
        whole commit is undone and its parts are tried one by one.
        """
        done = self._wait_for(lambda db: body(db, *args, **kwargs))
        self._flush_soon()
        return await done

    async def write_along(
        self, body: Callable[Concatenate[Connection, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """Like `write`, for what nobody waits for: joins the next commit, in 10 ms at most."""
        done = self._wait_for(lambda db: body(db, *args, **kwargs))
        if self._flush is None and self._timer is None:
            loop = asyncio.get_running_loop()
            self._timer = loop.call_later(self._patience, self._flush_soon)
        return await done

    def _wait_for(self, body: Callable[[Connection], R]) -> asyncio.Future[R]:
        done: asyncio.Future[R] = asyncio.get_running_loop().create_future()
        self._waiting.append(_Call(body, done))
        return done

    def _flush_soon(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._waiting and self._flush is None:
            self._flush = asyncio.create_task(self._flush_when_free())

    async def read(
        self, body: Callable[Concatenate[Connection, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """Run a `body` that only reads; it sees committed rows alone."""
        async with self._lock:
            return await self.call(body, *args, **kwargs)

    async def vacuum(self) -> None:
        """Write the file anew, so that nothing erased is left between its rows; holds all work."""
        async with self._lock:
            await self.call(_rewrite)

    @asynccontextmanager
    async def exclusively(self) -> AsyncIterator[None]:
        """Hold the connection over several hops; the holder begins and commits itself."""
        async with self._lock:
            try:
                yield
            finally:
                await asyncio.shield(self.call(Connection.rollback))

    async def work(
        self, body: Callable[Concatenate[Connection, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """Run a `body` that is more than one piece of work, and whatever waits, in one commit.

        One hop. On a database error all is undone: `body` is for its caller to try again,
        what waited is tried without it.
        """
        self._workers += 1
        try:
            async with self._lock:
                calls, self._waiting = self._waiting, []
                running = asyncio.ensure_future(
                    self.call(_work, calls, lambda db: body(db, *args, **kwargs))
                )
                try:
                    return await asyncio.shield(running)
                finally:
                    # The thread does not stop when its caller is cancelled: others share it.
                    if not running.done():
                        await asyncio.wait({running})
                    if running.exception() is None:
                        for call in calls:
                            call.answer()
                    else:
                        self._waiting = calls + self._waiting
                        self._flush_soon()
        except asyncio.CancelledError:
            self._flush_soon()  # what was left to this work must not wait for another
            raise
        finally:
            self._workers -= 1

    async def _flush_when_free(self) -> None:
        async with self._lock:
            self._flush = None
            if self._workers or not self._waiting:  # whoever works next takes them along
                return
            calls, self._waiting = self._waiting, []
            try:
                await self.call(_commit_together, calls)
            except sqlite3.Error as error:
                for call in calls:
                    call.error = call.error or error
            for call in calls:
                call.answer()


def _work(db: Connection, calls: list[_Call], body: Callable[[Connection], R]) -> R:
    """What waited comes first: it must not see what `body` has not yet told anybody."""
    db.begin()
    try:
        for call in calls:
            call.attempt(db)
        result = body(db)
        db.commit()
    except BaseException:
        db.rollback()
        raise
    return result


def _commit_together(db: Connection, calls: list[_Call]) -> None:
    try:
        _work(db, calls, lambda _: None)
    except sqlite3.Error as error:
        if len(calls) == 1:
            calls[0].error = error
            return
        for call in calls:
            _commit_together(db, [call])


def _prepare(db: Connection, durable: bool) -> None:
    if file.prepare(db.raw, durable=durable):
        db.sealer.make_key()


def _rewrite(db: Connection) -> None:
    file.rewrite(db.raw)
