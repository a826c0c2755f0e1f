"""The estates, each apart from the others."""

from collections.abc import Mapping
from dataclasses import dataclass

from storage.connection import Connection, once
from storage.rows import Scope, columns, filled
from workflow.steps import NEEDED, Step
from workflow.terms import Pace


@dataclass(frozen=True, slots=True)
class Estate:
    """A residential community and the settings that its people see."""

    id: int
    code: str
    name: str
    zone: str
    lang: str
    duty_phone: str
    emergency: str
    opens: str
    closes: str
    workdays: str
    quiet_from: str
    quiet_to: str
    country: str
    closed_days: str
    worked_days: str
    pace: Pace
    packs: str
    step: Step
    ready: bool

    @property
    def scope(self) -> Scope:
        """What storage functions ask for."""
        return Scope(self.id)


@once
def get(db: Connection, scope: Scope) -> Estate:
    """The estate; it exists, or the scope could not."""
    row = db.one(f"SELECT {columns(Estate)} FROM estates WHERE id = :scope", scope=scope)
    assert row is not None
    return filled(Estate, row)


def everywhere(db: Connection) -> list[Scope]:
    """All estates, for what the program does once for each."""
    return [Scope(row["id"]) for row in db.all("SELECT id FROM estates ORDER BY id")]


def only(db: Connection) -> Scope:
    """The first estate: a stranger belongs to it while there is one."""
    row = db.one("SELECT MIN(id) AS id FROM estates")
    assert row is not None
    return Scope(row["id"])


def of_code(db: Connection, code: str) -> Scope | None:
    """The estate whose case numbers begin with a code."""
    row = db.one("SELECT id FROM estates WHERE code = :code", code=code.upper())
    return Scope(row["id"]) if row else None


def ready(db: Connection) -> list[Estate]:
    """The estates that serve people, for whoever belongs to none yet."""
    rows = db.all(f"SELECT {columns(Estate)} FROM estates WHERE ready = 1 ORDER BY id LIMIT 50")
    return [filled(Estate, row) for row in rows]


def found(db: Connection, *, zone: str, lang: str) -> Scope:
    """A new estate, still to be set up."""
    row = db.one(
        "INSERT INTO estates (zone, lang) VALUES (:zone, :lang) RETURNING id", zone=zone, lang=lang
    )
    assert row is not None
    return Scope(row["id"])


def expect(db: Connection, scope: Scope, *, lang: str) -> None:
    """The language of an estate that is still to be set up."""
    db.run(
        "UPDATE estates SET lang = :lang WHERE id = :scope AND ready = 0", scope=scope, lang=lang
    )


def change(db: Connection, scope: Scope, values: Mapping[str, str]) -> None:
    """Write some settings; an estate serves people once it has all that `NEEDED` names."""
    settings = ", ".join(f"{name} = :{name}" for name in values)
    db.run(f"UPDATE estates SET {settings} WHERE id = :scope", scope=scope, **values)
    filled_in = " AND ".join(f"{name} <> ''" for name in NEEDED)
    db.run(
        f"UPDATE estates SET ready = 1 WHERE id = :scope AND ready = 0 AND {filled_in}",
        scope=scope,
    )


def has_code(db: Connection, code: str, *, but: Scope) -> bool:
    """Whether another estate has this code."""
    sql = "SELECT 1 FROM estates WHERE code = :code AND id <> :but LIMIT 1"
    return db.one(sql, code=code, but=but) is not None
