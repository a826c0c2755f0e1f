"""Puts the hash of each row of the minutes and signatures into the journal's chain."""

from actions.desk import Desk
from storage import attested
from storage import minutes as kept


def minutes(desk: Desk, number: int) -> None:
    """Attest what has changed of a version, its words, items and signatures."""
    for table in attested.Table:
        for name, digest in attested.rows(desk.db, desk.scope, table, number):
            if attested.held(desk.db, desk.scope, name) != digest:
                desk.log(attested.ACTION, name, outcome=digest)


def erased(desk: Desk, case: int) -> None:
    """A case was erased: what is left of its minutes is attested anew."""
    for number in kept.of_case(desk.db, desk.scope, case):
        minutes(desk, number)
