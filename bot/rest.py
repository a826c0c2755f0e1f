"""Says when nothing is left to do: a clock is moved from one thing that falls due to the next."""

from datetime import UTC, datetime

from storage import deliveries, due, inbox, jobs, media, media_retention, showing, topics
from storage.connection import Connection

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


def idle(db: Connection, now: datetime) -> bool:
    """Whether nothing waits to be done at this moment."""
    next_ = nearest(db)
    return (
        (next_ is None or next_ > now)
        and not inbox.waiting(db, limit=1)
        and not media_retention.discarded(db, limit=1)
    )
