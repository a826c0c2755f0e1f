"""Whoever acts: who it is, for which estate, when, and what stays of it."""

from dataclasses import dataclass, field
from datetime import datetime
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from actions import hours
from storage import journal
from storage.connection import Connection
from storage.estates import Estate
from storage.people import Person
from storage.rows import Scope
from workflow.hours import Hours
from workflow.roles import ChatKind, Role


@dataclass(slots=True)
class Acting:
    """One person's turn inside one transaction, on the database's thread.

    `person` is None when the office itself acts (the clock, a failed delivery). `covers` are
    the people for whom the person stands in, `stands_for` is the reporter whose answers he
    enters; `thread` is the topic of `chat` in which the person speaks: answers and questions go
    there. `kind` is None where no chat is, or one that is bound to nothing. `promised` collects
    what this turn promised to the chat that it came from, in order.
    """

    db: Connection
    estate: Estate
    now: datetime
    chance: Random
    person: Person | None = None
    roles: frozenset[Role] = frozenset()
    covers: frozenset[int] = frozenset()
    chat: int | None = None
    stands_for: int | None = None
    kind: ChatKind | None = None
    thread: int | None = None
    promised: list[tuple[str, int]] = field(default_factory=list)

    @property
    def scope(self) -> Scope:
        """The estate that all queries of this turn stay in."""
        return self.estate.scope

    @property
    def me(self) -> Person:
        """Who acts; the door has let in a person."""
        assert self.person is not None
        return self.person

    @property
    def my_chat(self) -> int:
        """The private chat of who acts."""
        assert self.me.user_id is not None
        return self.me.user_id

    @property
    def known(self) -> bool:
        """Whether the office knows who acts: a verified resident, or one of its own."""
        return bool(self.roles)

    @property
    def hours(self) -> Hours:
        """The estate's working time and quiet hours."""
        return hours.of(self.estate, self.now.year)

    def promise(self, what: str, number: int) -> None:
        """Have a "card", a "message" or a "topic" read and sent after the commit."""
        if (what, number) not in self.promised:
            self.promised.append((what, number))

    def log(
        self, action: str, object_: str, *, outcome: str = "done", actor: str = "", **words: Any
    ) -> None:
        """Write a line into the journal."""
        journal.write(
            self.db,
            self.scope,
            at=self.now,
            actor=actor or (f"person:{self.person.id}" if self.person else "office"),
            action=action,
            object=object_,
            outcome=outcome,
            words=words,
            salt=f"{self.chance.getrandbits(128):032x}",
        )

    def frozen(self, value: Any) -> Any:
        """Moments are frozen in the estate's zone, with the day on which they were said."""
        if isinstance(value, datetime):
            zone = ZoneInfo(self.estate.zone)
            return {
                "at": value.astimezone(zone).isoformat(timespec="minutes"),
                "said": self.now.astimezone(zone).date().isoformat(),
            }
        return value
