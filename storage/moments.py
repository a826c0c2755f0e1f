"""The one written form of a moment, so that text order is time order."""

from datetime import UTC, datetime
from functools import lru_cache


@lru_cache(maxsize=64)
def written(moment: datetime) -> str:
    """`2026-03-03T12:14:00.000Z`: UTC, milliseconds; a naive moment is a bug and raises."""
    if moment.tzinfo is None:
        raise ValueError("a moment needs its time zone")
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")[:-6] + "Z"


def read(text: str) -> datetime:
    """The moment in UTC that `written` wrote."""
    return datetime.fromisoformat(text)
