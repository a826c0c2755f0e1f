"""Counts wrong secrets, so that nobody can go on guessing."""

from datetime import timedelta

from actions.desk import Desk
from storage import meta

WITHIN = timedelta(hours=1)


def too_many(desk: Desk, what: str, most: int) -> bool:
    """Whether so many wrong ones were tried within the hour."""
    count, at = _kept(desk, what)
    return count >= most and at > (desk.now - WITHIN).timestamp()


def count(desk: Desk, what: str) -> None:
    """Count a wrong one; kept although the attempt itself was refused."""
    before, at = _kept(desk, what)
    recent = at > (desk.now - WITHIN).timestamp()
    meta.put(desk.db, f"{what}-wrong", f"{before + 1 if recent else 1} {desk.now.timestamp()}")


def forget(desk: Desk, what: str) -> None:
    """The right one was found."""
    meta.drop(desk.db, f"{what}-wrong")


def _kept(desk: Desk, what: str) -> tuple[int, float]:
    number, _, at = (meta.get(desk.db, f"{what}-wrong") or "0 0").partition(" ")
    return int(number), float(at)
