"""Slows down whoever guesses links: after ten wrong ones nothing more is looked up for a while."""

from datetime import timedelta

from actions.desk import Desk
from storage import guesses

WRONG = 10
WITHIN = timedelta(minutes=10)


def tired(desk: Desk, /) -> bool:
    """Whether a person has tried too many wrong links."""
    since = desk.now - WITHIN
    return guesses.count(desk.db, desk.scope, desk.me.id, since=since) >= WRONG


def led_nowhere(desk: Desk, /) -> None:
    """Count a wrong link; kept although the attempt was refused."""
    guesses.add(desk.db, desk.scope, desk.me.id, now=desk.now, since=desk.now - WITHIN)
