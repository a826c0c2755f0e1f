"""Checks the journal's chain, and that what it attests is as it was."""

from storage import attested, estates, journal
from storage.database import Database
from workflow import chain


async def verify(database: Database) -> journal.Verdict:
    """Walk the whole chain in parts that never hold the bot for long."""
    at = journal.Verdict(0, chain.START)
    while True:
        after = await database.read(journal.verify_part, at)
        if after.broken_at is not None or after.rows == at.rows:
            return after
        at = after


async def attested_rows(database: Database) -> list[str]:
    """Rows of the minutes and signatures that are not as the journal holds them, or not there."""
    found: list[str] = []
    for scope in await database.read(estates.everywhere):
        for table in attested.Table:
            place: int | None = 0
            while place is not None:
                bad, place = await database.read(attested.changed, scope, table, after=place)
                found += bad
            name: str | None = ""
            while name is not None:
                bad, name = await database.read(attested.gone, scope, table, after=name)
                found += bad
    return found
