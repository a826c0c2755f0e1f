"""Earlier cases of the same place or of a party's home, as far as whoever looks may see them."""

from dataclasses import replace

from actions import duty
from actions.desk import Desk
from actions.door import sees
from storage import cases, parties, places
from storage.cases import Case


def of_case(desk: Desk, case: Case) -> list[Case]:
    """The newest first; a guarded case must not be recognised by its place, so it is left out."""
    homes = {
        place.address
        for party in parties.of_case(desk.db, desk.scope, case.id)
        if party.place_id is not None
        and (place := places.get(desk.db, desk.scope, party.place_id)) is not None
    }
    where = homes | ({case.place} if case.place and not case.guarded else set())
    reader = replace(duty.seat_of(desk, desk.me), kind=None)
    return [
        one
        for one in cases.earlier_at(desk.db, desk.scope, sorted(where), but=case.id)
        if not one.guarded and sees(reader, one)
    ]
