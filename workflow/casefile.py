"""The file of one case as gates and cards read it: its header, its parties, what was filed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from enum import StrEnum
from typing import Protocol

from workflow.impact import Priority
from workflow.minutes import Minutes
from workflow.records import Record
from workflow.records.kinds import Kind
from workflow.terms import Category, Level, Scope, Stage, Urgency


class PartyKind(StrEnum):
    """What a party is."""

    HOUSEHOLD = "household"
    DEPARTMENT = "department"
    COMPANY = "company"
    COMMITTEE = "committee"
    EXTERNAL = "external"


OURS = frozenset({PartyKind.COMPANY, PartyKind.DEPARTMENT})
"""The office itself: nobody rings it up, and it does not judge its own work."""


class Capacity(StrEnum):
    """As what somebody takes part (requirements 1.0.2); nobody is an accused."""

    COMPLAINANT = "complainant"
    RESPONDENT = "respondent"
    AFFECTED = "affected"
    RESPONSIBLE = "responsible"
    WITNESS = "witness"
    ADVISOR = "advisor"


@dataclass(frozen=True, slots=True)
class Party:
    """One party of a case, 甲 for number 1; `person_id` is None for whom the bot does not know."""

    id: int
    case_id: int
    no: int
    kind: PartyKind
    capacity: Capacity
    name: str
    person_id: int | None
    place_id: int | None
    must_hear: bool
    must_sign: bool
    since: datetime
    until: datetime | None


@dataclass(frozen=True, slots=True)
class Filed:
    """A record as it was filed; a change is a new one that `replaces` the old.

    `origin` is the first of its versions.
    """

    id: int
    case_id: int
    kind: Kind
    party_id: int | None
    content: Record
    author_id: int | None
    filed_at: datetime
    confirmed_at: datetime | None
    published_at: datetime | None
    replaces: int | None
    origin: int = 0


class Header(Protocol):
    """What a gate asks of the case itself."""

    @property
    def stage(self) -> Stage: ...
    @property
    def category(self) -> Category: ...
    @property
    def urgency(self) -> Urgency: ...
    @property
    def scope(self) -> Scope | None: ...
    @property
    def threat(self) -> bool: ...
    @property
    def level(self) -> Level | None: ...
    @property
    def priority(self) -> Priority | None: ...
    @property
    def lead_id(self) -> int | None: ...
    @property
    def lead_at(self) -> datetime | None: ...
    @property
    def words(self) -> str: ...
    @property
    def happened(self) -> str | None: ...
    @property
    def place(self) -> str: ...
    @property
    def latitude(self) -> float | None: ...
    @property
    def emergency_at(self) -> datetime | None: ...
    @property
    def emergency_over_at(self) -> datetime | None: ...


@dataclass(frozen=True, slots=True)
class CaseFile:
    """A case with its parties and the newest version of each of its records.

    `minutes` is their newest version; `zone` is the estate's: days are counted in it.
    """

    case: Header
    parties: tuple[Party, ...] = ()
    records: tuple[Filed, ...] = ()
    zone: tzinfo = UTC
    minutes: Minutes | None = None

    def of(self, kind: Kind, party: int | None = None) -> Iterator[Filed]:
        """The records of a kind, oldest first; of one party when asked for."""
        for one in self.records:
            if one.kind is kind and (party is None or one.party_id == party):
                yield one

    def has(self, kind: Kind, party: int | None = None) -> bool:
        """Whether there is any."""
        return next(self.of(kind, party), None) is not None

    def last(self, kind: Kind, party: int | None = None) -> Filed | None:
        """The newest one."""
        found = list(self.of(kind, party))
        return found[-1] if found else None
