"""The cases, and apart from them who reported."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from storage.database import Connection
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
from workflow.terms import (
    Scope as Reach,
)


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


def get(db: Connection, scope: Scope, case: int) -> Case | None:
    """One case of the estate."""
    row = db.one(
        f"SELECT {columns(Case)} FROM cases WHERE estate_id = :scope AND id = :case",
        scope=scope,
        case=case,
    )
    return filled(Case, row) if row else None


def of_draft(db: Connection, scope: Scope, draft: int) -> Case | None:
    """The case that a draft became."""
    row = db.one(
        f"SELECT {columns(Case)} FROM cases WHERE estate_id = :scope AND draft_id = :draft",
        scope=scope,
        draft=draft,
    )
    return filled(Case, row) if row else None


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


def report_by(db: Connection, scope: Scope, case: int, *, alias: str, person: int) -> None:
    """Note who reported, under the alias that the rest of the program uses."""
    db.run(
        "INSERT INTO reporters (estate_id, case_id, alias, person_id)"
        " VALUES (:scope, :case, :alias, :person)",
        scope=scope,
        case=case,
        alias=alias,
        person=person,
    )


def reporter(db: Connection, scope: Scope, case: int) -> tuple[int, str]:
    """`(person, alias)` of who reported; callers must not show it of an anonymous report.

    `(0, "")` when the case was erased: nobody knows any more.
    """
    row = db.one(
        "SELECT person_id, alias FROM reporters WHERE estate_id = :scope AND case_id = :case",
        scope=scope,
        case=case,
    )
    return (row["person_id"], row["alias"]) if row else (0, "")


def of_reporter(db: Connection, scope: Scope, person: int, *, limit: int = 30) -> list[Case]:
    """A person's own cases: open ones first, then the newest."""
    rows = db.all(
        f"""
        SELECT {columns(Case, "c")} FROM reporters AS r
          JOIN cases AS c ON c.estate_id = r.estate_id AND c.id = r.case_id
         WHERE r.estate_id = :scope AND r.person_id = :person
         ORDER BY c.closed_at IS NOT NULL, c.id DESC LIMIT :limit
        """,
        scope=scope,
        person=person,
        limit=limit,
    )
    return [filled(Case, row) for row in rows]


def told_home(db: Connection, scope: Scope, person: int) -> str | None:
    """The flat that a person's first own report from a flat was about; anonymous ones tell none."""
    row = db.one(
        """
        SELECT c.place FROM reporters AS r
          JOIN cases AS c ON c.estate_id = r.estate_id AND c.id = r.case_id
         WHERE r.estate_id = :scope AND r.person_id = :person
           AND c.channel = 'telegram-dm' AND c.disclosure <> 'anonymous'
           AND c.place LIKE '%-%-%'
         ORDER BY r.case_id LIMIT 1
        """,
        scope=scope,
        person=person,
    )
    return row["place"] if row else None


def rehearsed(db: Connection, scope: Scope) -> Case | None:
    """The rehearsal that is still going on."""
    row = db.one(
        f"""
        SELECT {columns(Case)} FROM cases
         WHERE estate_id = :scope AND channel = 'rehearsal' AND closed_at IS NULL
         ORDER BY id LIMIT 1
        """,
        scope=scope,
    )
    return filled(Case, row) if row else None


def open_by(db: Connection, scope: Scope, person: int) -> int:
    """How many reports of a person are open."""
    row = db.one(
        """
        SELECT COUNT(*) AS n FROM reporters AS r
          JOIN cases AS c ON c.estate_id = r.estate_id AND c.id = r.case_id
         WHERE r.estate_id = :scope AND r.person_id = :person AND c.closed_at IS NULL
        """,
        scope=scope,
        person=person,
    )
    return row["n"] if row else 0


def ended_for(db: Connection, scope: Scope, person: int, *, reason: str, since: datetime) -> int:
    """How many reports of a person were ended for a reason since a moment."""
    row = db.one(
        """
        SELECT COUNT(*) AS n FROM cases AS c
         CROSS JOIN reporters AS r ON r.estate_id = c.estate_id AND r.case_id = c.id
         WHERE c.estate_id = :scope AND c.reason = :reason AND c.closed_at >= :since
           AND r.person_id = :person
        """,
        scope=scope,
        person=person,
        reason=reason,
        since=written(since),
    )
    return row["n"] if row else 0


def held_by(db: Connection, scope: Scope, person: int) -> list[Case]:
    """Open cases that a person leads, or has accepted and not judged yet."""
    rows = db.all(
        f"""
        SELECT {columns(Case)} FROM cases
         WHERE estate_id = :scope AND closed_at IS NULL
           AND (lead_id = :person OR (stage = 'intake' AND accepted_by = :person))
         ORDER BY id
        """,
        scope=scope,
        person=person,
    )
    return [filled(Case, row) for row in rows]


def earlier_at(db: Connection, scope: Scope, where: list[str], *, but: int) -> list[Case]:
    """Earlier cases of these very places, the newest first."""
    rows = db.all(
        f"""
        SELECT {columns(Case)} FROM cases
         WHERE estate_id = :scope AND id < :but AND stage <> 'merged'
           AND place IN (SELECT value FROM json_each(:where))
         ORDER BY id DESC LIMIT 12
        """,
        scope=scope,
        but=but,
        where=json.dumps(where),
    )
    return [filled(Case, row) for row in rows]


def waiting(db: Connection, scope: Scope, *, limit: int = 30) -> list[Case]:
    """Open cases, the one whose answer is due first on top."""
    rows = db.all(
        f"""
        SELECT {columns(Case)} FROM cases WHERE estate_id = :scope AND closed_at IS NULL
         ORDER BY answer_by LIMIT :limit
        """,
        scope=scope,
        limit=limit,
    )
    return [filled(Case, row) for row in rows]


def merged_into(db: Connection, scope: Scope, case: int) -> list[Case]:
    """The cases in whose place this one goes on, oldest first."""
    rows = db.all(
        f"""
        SELECT {columns(Case)} FROM cases
         WHERE estate_id = :scope AND main_case_id = :case ORDER BY id
        """,
        scope=scope,
        case=case,
    )
    return [filled(Case, row) for row in rows]


def reword(db: Connection, scope: Scope, case: int, *, words: str) -> None:
    """Put other words in place of what was reported."""
    db.run(
        "UPDATE cases SET words = :words WHERE estate_id = :scope AND id = :case",
        scope=scope,
        case=case,
        words=words,
    )


def erased(db: Connection, scope: Scope, case: int, *, building: str, now: datetime) -> None:
    """An emptied case keeps its building, and nobody knows any more who reported it."""
    db.run(
        """
        UPDATE cases SET place = :building, erased_at = :now, revision = revision + 1
         WHERE estate_id = :scope AND id = :case
        """,
        scope=scope,
        case=case,
        building=building,
        now=written(now),
    )
    db.run(
        "DELETE FROM reporters WHERE estate_id = :scope AND case_id = :case", scope=scope, case=case
    )


def of_forgotten(db: Connection, scope: Scope, person: int) -> list[Case]:
    """The closed cases of somebody forgotten that nothing holds back."""
    return [
        case
        for case in of_reporter(db, scope, person, limit=10_000)
        if case.closed_at is not None and case.legal_hold is None
    ]


def expired(
    db: Connection,
    scope: Scope,
    *,
    several: Iterable[Handling],
    several_before: datetime,
    others_before: datetime,
    never: Iterable[Category],
    limit: int,
) -> list[Case]:
    """Closed cases whose time is over: of `several` parties later, of some categories never.

    What was chosen when a case was put away goes before its category and handling.
    """
    handlings = {f"handling{i}": one for i, one in enumerate(sorted(several))}
    categories = {f"category{i}": one for i, one in enumerate(sorted(never))}
    rows = db.all(
        f"""
        SELECT {columns(Case)} FROM cases
         WHERE estate_id = :scope AND closed_at < :others AND erased_at IS NULL
           AND closed_at IS NOT NULL AND legal_hold IS NULL
           AND (keep = 'routine' OR keep = 'coordination' AND closed_at < :several
                OR keep IS NULL
                   AND category NOT IN ({", ".join(":" + name for name in categories)})
                   AND (closed_at < :several OR handling IS NULL
                        OR handling NOT IN ({", ".join(":" + name for name in handlings)})))
         ORDER BY closed_at LIMIT :limit
        """,
        scope=scope,
        others=written(others_before),
        several=written(several_before),
        limit=limit,
        **handlings,
        **categories,
    )
    return [filled(Case, row) for row in rows]
