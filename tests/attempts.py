"""Tries every action through a real update, as everybody who may and as everybody who may not.

An update goes the whole way: parsed, dispatched, through the door, drawn. Each is undone again by
a savepoint, so that thousands share one town. `python -m tests.attempts` prints the figures of
all actions, roles and relations; the suite takes a slice.
"""

import argparse
import asyncio
import itertools
import json
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from actions.door import REGISTRY
from storage import chats, inbox, notices, phone_tasks
from storage.connection import Connection
from tests.actors import CASE, EVIDENCE, HERE, OTHER, UNBOUND, Actor, evidence, party, somebody
from tests.ground import START
from tests.rights import expected
from tests.town import Town
from tests.town import town as a_town
from tests.ways import OF_HIS_HOME, button, prepare, pressed, stands_in_groups, way
from workflow.notices import NoticeKind
from workflow.phoning import Why
from workflow.roles import Relation, Role
from workflow.terms import Contact

WANG, SUN = 1001, 1005
REFUSED = "refused-not-allowed"
"""What a refusal of rights is called in the journal."""

OF_A_CASE = ("case.", "record.", "party.")
OWN_PAPER = frozenset({"inbox", "journal", "journal_words", "cards", "drafts", "guesses"})
"""What a refused update may touch: itself, its line, the screen that it is answered on, and the
number of links that led nowhere."""


NO_UPDATE = frozenset({"person.enter"})
"""Done by an import alone."""

LOOKS_ITSELF = frozenset({"party.see_minutes", "party.order_minutes", "party.take_calendar"})
"""Open to a role, and refused by the action to whoever belongs to the home of a party."""

MEANS_ELSE = frozenset({"sheet.send"})
"""A spreadsheet of whoever hands none in is an ordinary message."""


@dataclass(slots=True)
class Found:
    """What came of it; `bad` names what must not have happened."""

    denied: int = 0
    changed: int = 0
    answered: int = 0
    bad: list[str] = field(default_factory=list)

    @property
    def tried(self) -> int:
        """All attempts."""
        return self.denied + self.changed + self.answered


class Stage:
    """A town in which everything is there that an action can be done to."""

    def __init__(self, town: Town) -> None:
        self.town = town
        self.updates = itertools.count(900_000)
        self.tables: list[str] = []

    async def opens(self) -> None:
        """One case, some people, and a trigger on each table that notes what was changed."""
        await self.town.person(WANG).reports("卫生间吊顶滴水，3-1-1002")
        await self.town.person(SUN).starts()
        await self.town.app.database.write(self._watch)

    def _watch(self, db: Connection) -> None:
        chats.meet(db, UNBOUND, kind="supergroup", title="", lang="zh")
        party(db, None)
        assert evidence(db) == EVIDENCE
        phone_tasks.add(
            db, HERE, person=OTHER, case=CASE, why=Why.NEWS, way=Contact.PHONE, now=START
        )
        notices.add(
            db,
            HERE,
            kind=NoticeKind.WATER,
            words="停水",
            media=None,
            houses=set(),
            until=None,
            privately=False,
            by=OTHER,
            now=START,
        )
        db.run("CREATE TEMP TABLE touched (name TEXT NOT NULL)")
        rows = db.all(
            "SELECT name FROM sqlite_schema WHERE type = 'table'"
            " AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE 'sqlite%'"
            " AND name NOT LIKE 'found%' AND name NOT LIKE 'search%'"
        )
        for name in (row["name"] for row in rows):
            self.tables.append(name)
            for event in ("INSERT", "UPDATE", "DELETE"):
                db.run(
                    f"CREATE TEMP TRIGGER on_{name}_{event} AFTER {event} ON main.{name}"
                    f" BEGIN INSERT INTO touched VALUES ('{name}'); END"
                )

    async def tries(self, actions: Iterable[str], pairs: Iterable[tuple[Role, Relation]]) -> Found:
        """Try them all, each undone again."""
        found = Found()
        wanted = [one for one in actions if one not in NO_UPDATE]
        await self.town.app.database.write(self._all, wanted, list(pairs), found)
        return found

    def _all(
        self, db: Connection, actions: list[str], pairs: list[tuple[Role, Relation]], found: Found
    ) -> None:
        for role, relation in pairs:
            with undone(db, "somebody"):
                actor = somebody(db, role, relation)
                for action in actions:
                    if relation is not Relation.NONE and not action.startswith(OF_A_CASE):
                        continue
                    with undone(db, "attempt"):
                        self._one(db, action, actor, way(action, actor), found)
                    if relation is Relation.NONE and stands_in_groups(action):
                        there = pressed(actor, button(action, actor), chat=Town.GROUP)
                        with undone(db, "attempt"):
                            self._one(db, action, actor, there, found)

    def _one(
        self, db: Connection, action: str, actor: Actor, update: dict[str, Any], found: Found
    ) -> None:
        prepare(db, action, actor)
        may = allowed(action, actor)
        last, sent = _last(db, "journal", "seq"), _last(db, "outbox", "id")
        db.run("DELETE FROM touched")
        self._handle(db, update)
        touched = {row["name"] for row in db.all("SELECT DISTINCT name FROM touched")}
        lines = db.all("SELECT action, outcome FROM journal WHERE seq > :last", last=last)
        outcomes = [row["outcome"] for row in lines if row["action"] == action]
        who = f"{action} by {actor.role}, {actor.relation}"
        if "staff-parked" in [row["kind"] for row in _sent(db, sent)]:
            found.bad.append(f"{who}: parked")
        elif may:
            if not outcomes or (REFUSED in outcomes and action not in LOOKS_ITSELF):
                found.bad.append(f"{who}: {outcomes or 'not reached'} though allowed")
            elif "done" in outcomes:
                found.changed += 1
            else:
                found.answered += 1
        else:
            found.denied += 1
            strangers = {row["chat_id"] for row in _sent(db, sent)} - {actor.user, UNBOUND}
            more = touched - OWN_PAPER - (set() if strangers else {"outbox", "counters"})
            if "done" in outcomes or (more and action not in MEANS_ELSE):
                found.bad.append(f"{who}: {outcomes}, {sorted(more)} changed though refused")
            elif REFUSED not in [row["outcome"] for row in lines] and action not in MEANS_ELSE:
                found.bad.append(f"{who}: no line in the journal")

    def _handle(self, db: Connection, update: dict[str, Any]) -> None:
        number = next(self.updates)
        body = json.dumps({"update_id": number, **update}, ensure_ascii=False)
        inbox.keep(db, [inbox.Raw(number, body, str(number))], now=START)
        (row,) = inbox.waiting(db, limit=1)
        self.town.app.worker._handle(db, row)


@contextmanager
def undone(db: Connection, name: str) -> Iterator[None]:
    """What happens inside has not happened."""
    db.savepoint(name)
    try:
        yield
    finally:
        db.undo(name)


def _last(db: Connection, table: str, column: str) -> int:
    row = db.one(f"SELECT COALESCE(MAX({column}), 0) AS last FROM {table}")
    assert row is not None
    return int(row["last"])


def _sent(db: Connection, after: int) -> list[Any]:
    return db.all("SELECT chat_id, kind FROM outbox WHERE id > :after", after=after)


def allowed(action: str, actor: Actor) -> bool:
    """What the matrix says, and what an action asks besides."""
    if action in OF_HIS_HOME:
        return actor.role is Role.RESIDENT
    if action == "record.confirm":
        return actor.relation in (Relation.PARTY, Relation.REPORTER)
    if actor.relation is Relation.REPORTER and expected(action, actor.role, Relation.PARTY):
        return True  # the reporter is a party as well, as the desk has registered him
    return expected(action, actor.role, actor.relation)


async def main(slices: int) -> int:
    """All pairs of a role and a relation, or every so many-th; 1 if anything went wrong."""
    with TemporaryDirectory() as folder:
        async with a_town(Path(folder)) as town:
            stage = Stage(town)
            await stage.opens()
            found = await stage.tries(sorted(REGISTRY), list(PAIRS)[::slices])
    for line in found.bad[:60]:
        print(line, file=sys.stderr)
    print(
        f"matrix: {len(REGISTRY)} actions, {len(Role)} roles, {len(Relation)} relations: "
        f"{found.tried} attempts by a real update, {found.denied} refused, {found.changed} done, "
        f"{found.answered} answered for another reason; {len(found.bad)} wrong"
    )
    return 1 if found.bad else 0


PAIRS = tuple(itertools.product(Role, Relation))

if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.attempts", description=__doc__)
    parser.add_argument("--every", type=int, default=1)
    sys.exit(asyncio.run(main(parser.parse_args().every)))
