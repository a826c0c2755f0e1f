"""The code with which somebody becomes administrator; only its hash is kept."""

from random import Random

from storage import meta, offices
from storage.connection import Connection
from workflow import numbers


def fresh(db: Connection, chance: Random) -> str | None:
    """A new code at each start without an administrator; None when there is one."""
    return None if offices.administrator_exists(db) else renew(db, chance)


def renew(db: Connection, chance: Random) -> str:
    """A new code, also for an account that was lost."""
    secret = numbers.secret(chance)
    meta.put(db, "setup-code", numbers.digest(secret))
    meta.drop(db, "setup-wrong")
    return secret


def is_demo(db: Connection) -> bool:
    """Whether the folder holds the sample estate."""
    return meta.get(db, "demo") is not None
