"""The cases: what was reported, and how far it has come."""

import json
from dataclasses import dataclass
from datetime import datetime

from storage.connection import Connection, once
from storage.moments import written
from storage.rows import Scope, columns, filled
from workflow.impact import Priority
from workflow.retention import Keep
from workflow.sources import Sender, Source
from workflow.terms import (
    Category,
    Channel,
    Confidentiality,
    Disclosure,
    Handling,
    Level,
    Solved,
    Stage,
    Urgency,
)
from workflow.terms import Scope as Reach


@dataclass(frozen=True, slots=True)
class Case:
    """One case; times are UTC."""

    id: int
    no: str
    stage: Stage
    revision: int
    channel: Channel
    draft_id: int
    category: Category
    urgency: Urgency
    scope: Reach | None
    handling: Handling | None
    level: Level | None
    danger: bool
    threat: bool
    words: str
    wish: str | None
    happened: str | None
    place_id: int | None
    place: str
    latitude: float | None
    longitude: float | None
    disclosure: Disclosure
    held: bool
    verified: bool
    lang: str
    entered_by: int | None
    accepted_by: int | None
    accepted_at: datetime | None
    judged_by: int | None
    judged_at: datetime | None
    lead_id: int | None
    lead_at: datetime | None
    repaired_at: datetime | None
    solved: Solved | None
    reason: str | None
    reported_at: datetime
    answer_by: datetime
    answered_at: datetime | None
    closed_at: datetime | None
    legal_hold: str | None = None
    erased_at: datetime | None = None
    confidentiality: Confidentiality = Confidentiality.NORMAL
    priority: Priority | None = None
    stage_since: datetime | None = None
    stage_due_at: datetime | None = None
    close_by: datetime | None = None
    on_site_at: datetime | None = None
    on_hold_since: datetime | None = None
    on_hold_until: datetime | None = None
    on_hold_why: str | None = None
    main_case_id: int | None = None
    compared_at: datetime | None = None
    emergency_at: datetime | None = None
    emergency_over_at: datetime | None = None
    source: Source = Source.RESIDENT
    source_ref: str = ""
    source_sender: Sender | None = None
    official_due_at: datetime | None = None
    keep: Keep | None = None
    again_of: int | None = None

    @property
    def anonymous(self) -> bool:
        """Whether nobody but the reporters table may know who reported."""
        return self.disclosure is Disclosure.ANONYMOUS

    @property
    def guarded(self) -> bool:
        """Whether a group, even the office's, must not recognise who it is about."""
        return self.anonymous or self.threat or self.confidential

    @property
    def of_resident(self) -> bool:
        """Whether somebody waits for an answer; else whoever entered it did his work."""
        return self.source is Source.RESIDENT

    @property
    def in_emergency(self) -> bool:
        """Whether first things come first at this moment."""
        return self.emergency_at is not None and self.emergency_over_at is None

    @property
    def confidential(self) -> bool:
        """Whether not all of the office may read it."""
        return self.confidentiality is not Confidentiality.NORMAL


WRITABLE = [
    "stage",
    "keep",
    "category",
    "urgency",
    "scope",
    "handling",
    "level",
    "danger",
    "held",
    "accepted_by",
    "accepted_at",
    "judged_by",
    "judged_at",
    "lead_id",
    "lead_at",
    "repaired_at",
    "solved",
    "reason",
    "answer_by",
    "answered_at",
    "closed_at",
    "legal_hold",
    "confidentiality",
    "priority",
    "stage_since",
    "stage_due_at",
    "close_by",
    "on_site_at",
    "on_hold_since",
    "on_hold_until",
    "on_hold_why",
    "main_case_id",
    "compared_at",
    "emergency_at",
    "emergency_over_at",
]


def _found(db: Connection, scope: Scope, which: str, **named: object) -> list[Case]:
    rows = db.all(
        f"SELECT {columns(Case)} FROM cases WHERE estate_id = :scope AND {which}",
        scope=scope,
        **named,
    )
    return [filled(Case, row) for row in rows]


@once
def get(db: Connection, scope: Scope, case: int | None) -> Case | None:
    """One case of the estate; nothing for no id, as with all that are got."""
    if case is None:
        return None
    return next(iter(_found(db, scope, "id = :case", case=case)), None)


def of_draft(db: Connection, scope: Scope, draft: int) -> Case | None:
    """The case that a draft became."""
    return next(iter(_found(db, scope, "draft_id = :draft", draft=draft)), None)


ENTER = (
    f"INSERT INTO cases (estate_id, {columns(Case)})"
    f" VALUES (:estate, {', '.join(':' + name for name in Case.__slots__)})"
)


def add(db: Connection, scope: Scope, case: Case) -> None:
    """Enter a new case."""
    db.run(ENTER, estate=scope, **{name: _plain(getattr(case, name)) for name in Case.__slots__})


def save(db: Connection, scope: Scope, case: Case) -> bool:
    """Write a changed case; False when somebody else changed it first."""
    return bool(
        db.run(
            f"""
            UPDATE cases SET {", ".join(f"{name} = :{name}" for name in WRITABLE)},
                   revision = :revision
             WHERE estate_id = :estate AND id = :id AND revision = :revision - 1
            """,
            estate=scope,
            id=case.id,
            revision=case.revision,
            **{name: _plain(getattr(case, name)) for name in WRITABLE},
        )
    )


def answered(db: Connection, scope: Scope, case: int, *, now: datetime) -> bool:
    """The first human answer has reached the reporter; False when one had before.

    No revision moves with it: buttons drawn before stay good.
    """
    return bool(
        db.run(
            """
            UPDATE cases SET answered_at = :now
             WHERE estate_id = :scope AND id = :case AND answered_at IS NULL
            """,
            scope=scope,
            case=case,
            now=written(now),
        )
    )


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return written(value)
    return int(value) if isinstance(value, bool) else value


def next_id(db: Connection, scope: Scope) -> int:
    """The id for a new case."""
    row = db.one("SELECT MAX(id) AS id FROM cases WHERE estate_id = :scope", scope=scope)
    return 1 + (row["id"] or 0 if row else 0)


def rehearsed(db: Connection, scope: Scope) -> Case | None:
    """The rehearsal that is still going on."""
    which = "channel = 'rehearsal' AND closed_at IS NULL ORDER BY id LIMIT 1"
    return next(iter(_found(db, scope, which)), None)


def held_by(db: Connection, scope: Scope, person: int) -> list[Case]:
    """Open cases that a person leads, or has accepted and not judged yet."""
    which = """
        closed_at IS NULL
        AND (lead_id = :person OR (stage = 'intake' AND accepted_by = :person)) ORDER BY id
    """
    return _found(db, scope, which, person=person)


def earlier_at(db: Connection, scope: Scope, where: list[str], *, but: int) -> list[Case]:
    """Earlier cases of these very places, the newest first."""
    which = """
        id < :but AND stage <> 'merged' AND place IN (SELECT value FROM json_each(:where))
        ORDER BY id DESC LIMIT 12
    """
    return _found(db, scope, which, but=but, where=json.dumps(where))


def waiting(db: Connection, scope: Scope, *, limit: int = 30) -> list[Case]:
    """Open cases, the one whose answer is due first on top."""
    return _found(db, scope, "closed_at IS NULL ORDER BY answer_by LIMIT :limit", limit=limit)


def again(db: Connection, scope: Scope, case: int) -> list[Case]:
    """The cases that are about the same again, long after this one has ended, oldest first."""
    return _found(db, scope, "again_of = :case ORDER BY id", case=case)


def merged_into(db: Connection, scope: Scope, case: int) -> list[Case]:
    """The cases in whose place this one goes on, oldest first."""
    return _found(db, scope, "main_case_id = :case ORDER BY id", case=case)
