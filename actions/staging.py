"""Compares a sheet with what is known, piece by piece, and keeps what its lines would do."""

from typing import Any

from actions.desk import Desk
from storage import households, people, phones, places, sheets, staged
from storage.places import Place
from storage.rows import next_number
from storage.staged import Staged
from workflow import numbers
from workflow.sheets import Change, Sheet
from workflow.terms import Contact, HomeRelation, HouseholdState, PlaceKind

Line = dict[str, Any]
DEEPEST = 12
"""So many places may stand in each other; a ring of them never ends."""


class Stager:
    """One sheet on its way; `faults` says which lines cannot be entered and why."""

    def __init__(self, job: int, sheet: Sheet) -> None:
        self.job = job
        self.sheet = sheet
        self.faults: list[dict[str, Any]] = []
        self.entered: dict[str, int] = {}
        self.met: dict[tuple[str, str], int] = {}
        self.asked: set[tuple[int, int]] = set()
        self.stage_line = {
            Sheet.PLACES: self._place,
            Sheet.HOUSEHOLDS: self._household,
            Sheet.PEOPLE: self._person,
        }[sheet]

    def stage(self, desk: Desk, lines: list[Line]) -> None:
        """Keep a piece, in the caller's transaction."""
        for line in lines:
            found = self.stage_line(desk, line)
            if isinstance(found, Staged):
                staged.add(desk.db, desk.scope, self.job, found)
            else:
                column, fault = found
                told = {"line": line["line"], "column": column, "fault": fault}
                self.faults.append(told | {"value": line[column] or ""})

    def _place(self, desk: Desk, line: Line) -> Staged | tuple[str, str]:
        address = line["address"]
        known = places.of_address(desk.db, desk.scope, address)
        parent = known.parent_id if known else self._outer(desk, address, line["kind"])
        if line["parent"]:
            parent = self._at(desk, line["parent"])
            if parent is None:
                return "parent", "parent"
            if known is not None and self._inside(desk, parent, known.id):
                return "parent", "ring"
        label = line["label"] or (known.label if known else "")
        if known is None:
            return self._new(desk, line["line"], address, parent, line["kind"], label)
        same = (known.parent_id, known.kind, known.label) == (parent, line["kind"], label)
        return Staged(
            line["line"],
            Change.SAME if same else Change.CHANGED,
            known.id,
            address,
            parent,
            line["kind"],
            label,
        )

    def _household(self, desk: Desk, line: Line) -> Staged | tuple[str, str]:
        address = line["address"]
        room = places.of_address(desk.db, desk.scope, address)
        if room is not None and room.kind is not PlaceKind.ROOM:
            return "address", "not-room"
        known = households.get(desk.db, desk.scope, room.id) if room else None
        area = line["area"] or (known.area if known else None)
        state = line["state"] or (known.state if known else HouseholdState.OCCUPIED)
        change = Change.NEW
        if known is not None:
            same = (known.area, known.state) == (area, state)
            change = Change.SAME if same else Change.CHANGED
        if room is not None:
            return Staged(line["line"], change, room.id, address, area=area, state=state)
        outer = self._outer(desk, address, PlaceKind.ROOM)
        new = self._new(desk, line["line"], address, outer, PlaceKind.ROOM, "")
        return Staged(
            new.line,
            change,
            new.place_id,
            address,
            new.parent_id,
            new.kind,
            new.label,
            new.code,
            area=area,
            state=state,
        )

    def _person(self, desk: Desk, line: Line) -> Staged | tuple[str, str]:
        room = places.of_address(desk.db, desk.scope, line["address"])
        if room is None or room.kind is not PlaceKind.ROOM:
            return "address", "no-room" if room is None else "not-room"
        here = [
            one
            for one in sheets.living_at(desk.db, desk.scope, room.id, line["name"])
            if (one.person_id, room.id) not in self.asked
        ]
        phone = line["phone"]
        if len(here) > 1 and phone:
            here = [one for one in here if self._phone(desk, one.person_id) == phone] or here
        if not here:
            return self._newcomer(desk, line, room)
        known = here[0]
        self.asked.add((known.person_id, room.id))
        had = self._phone(desk, known.person_id)
        relation = line["relation"] or known.relation
        contact = line["contact"] or known.contact
        lang = line["language"] or known.lang
        was = (had, known.relation, known.contact, known.lang)
        same = was == (phone or had, relation, contact, lang)
        sealed, last4 = phones.sealed(desk.db, desk.scope, known.person_id, phone or had)
        return Staged(
            line["line"],
            Change.SAME if same else Change.CHANGED,
            room.id,
            line["address"],
            person_id=known.person_id,
            resident_id=known.id,
            phone=sealed,
            phone_last4=last4,
            relation=relation,
            contact=contact,
            lang=lang,
        )

    def _newcomer(self, desk: Desk, line: Line, room: Place) -> Staged:
        """Somebody new, or somebody known by name and number who has another home."""
        phone = line["phone"]
        known = self._of_phone(desk, line["name"], phone) if phone else None
        person = known or next_number(desk.db, desk.scope, "people")
        if phone:
            self.met[line["name"], phone] = person
        was = people.get(desk.db, desk.scope, person) if known else None
        unmet = known is None
        sealed, last4 = phones.sealed(desk.db, desk.scope, person, phone)
        told = Contact.PHONE if phone else Contact.DOOR
        return Staged(
            line["line"],
            Change.NEW,
            room.id,
            line["address"],
            person_id=person,
            unmet=unmet,
            resident_id=next_number(desk.db, desk.scope, "residents"),
            unhoused=True,
            name=line["name"],
            phone=sealed,
            phone_last4=last4,
            relation=line["relation"] or HomeRelation.OWNER,
            contact=line["contact"] or (was.contact if was else told),
            lang=line["language"] or (was.lang if was else desk.estate.lang),
        )

    def _of_phone(self, desk: Desk, name: str, phone: str) -> int | None:
        if (name, phone) in self.met:
            return self.met[name, phone]
        for one in phones.of_last4(desk.db, desk.scope, phone[-4:]):
            if one.name == name and self._phone(desk, one.id) == phone:
                return one.id
        return None

    def _phone(self, desk: Desk, person: int) -> str | None:
        return phones.whole(desk.db, desk.scope, person)

    def _at(self, desk: Desk, address: str) -> int | None:
        known = places.of_address(desk.db, desk.scope, address)
        return known.id if known else self.entered.get(address)

    def _outer(self, desk: Desk, address: str, kind: PlaceKind) -> int | None:
        """A room stands in the place whose address begins its own."""
        outer = address.rpartition("-")[0] if kind is PlaceKind.ROOM else ""
        return self._at(desk, outer) if outer else None

    def _inside(self, desk: Desk, place: int, outer: int) -> bool:
        """Whether a place stands in another, or is the other."""
        at: int | None = place
        for _ in range(DEEPEST):
            if at is None or at == outer:
                break
            found = places.get(desk.db, desk.scope, at)
            at = found.parent_id if found else None
        return at is not None

    def _new(
        self, desk: Desk, line: int, address: str, parent: int | None, kind: str, label: str
    ) -> Staged:
        place = next_number(desk.db, desk.scope, "places")
        self.entered[address] = place
        code = numbers.code(desk.chance)
        return Staged(line, Change.NEW, place, address, parent, kind, label, code)
