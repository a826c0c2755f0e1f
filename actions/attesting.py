"""Puts the hash of each row of minutes, signatures and manifests into the journal's chain."""

from actions.desk import Desk
from storage import attested, dossiers
from storage import minutes as kept


def minutes(desk: Desk, number: int) -> None:
    """Attest what has changed of a version, its words, items and signatures."""
    for table in attested.OF_MINUTES:
        _attest(desk, table, number)


def dossier(desk: Desk, number: int) -> None:
    """Attest the manifest of a file that was put away."""
    _attest(desk, attested.Table.DOSSIERS, number)


def _attest(desk: Desk, table: attested.Table, number: int) -> None:
    for name, digest in attested.rows(desk.db, desk.scope, table, number):
        if attested.held(desk.db, desk.scope, name) != digest:
            desk.log(attested.ACTION, name, outcome=digest)


def erased(desk: Desk, case: int) -> None:
    """A case was erased: what is left of its minutes and manifests is attested anew."""
    for number in kept.of_case(desk.db, desk.scope, case):
        minutes(desk, number)
    for one in dossiers.of_case(desk.db, desk.scope, case):
        dossier(desk, one.id)
