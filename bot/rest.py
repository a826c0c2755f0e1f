"""Says when nothing is left to do: a clock is moved from one thing that falls due to the next."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

from bot.clock import Clock
from storage import deliveries, due, inbox, jobs, media, media_retention, showing, topics
from storage.connection import Connection
from storage.database import Database

EVER = datetime.min.replace(tzinfo=UTC)


def nearest(db: Connection) -> datetime | None:
    """When the next thing falls due, past moments too; None when nothing ever will."""
    times = (
        due.next_due(db),
        deliveries.next_due(db),
        showing.next_due(db, after=EVER),
        topics.next_due(db, after=EVER),
        jobs.next_due(db),
        media.next_due(db),
    )
    return min((at for at in times if at is not None), default=None)


async def walk(database: Database, clock: Clock, by: timedelta) -> AsyncIterator[None]:
    """Move a clock on, with a stop at each thing that falls due, for it to be done.

    In one leap a reminder would come when the next one is due as well, and be left out.
    """
    end = clock.now() + by
    while (step := end - clock.now()) > timedelta(0):
        next_ = await database.read(nearest)
        if next_ is not None and next_ > clock.now():
            step = min(step, next_ - clock.now())
        clock.forward(step)
        yield


def idle(db: Connection, now: datetime) -> bool:
    """Whether nothing waits to be done at this moment."""
    next_ = nearest(db)
    return (
        (next_ is None or next_ > now)
        and not inbox.waiting(db, limit=1)
        and not media_retention.discarded(db, limit=1)
    )
