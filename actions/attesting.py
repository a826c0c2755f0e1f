"""Puts the hash of each row of the minutes and signatures into the journal's chain."""

from actions.desk import Desk
from storage import attested, journal


def minutes(desk: Desk, number: int) -> None:
    """Attest what has changed of a version, its words, items and signatures."""
    for table in attested.TABLES:
        for name, digest in attested.rows(desk.db, desk.scope, table, number):
            lines = journal.of_object(desk.db, desk.scope, name)
            if not lines or lines[-1].outcome != digest:
                desk.log(attested.ACTION, name, outcome=digest)
