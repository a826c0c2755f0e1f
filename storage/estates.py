"""The estates, each apart from the others."""

from dataclasses import dataclass

from storage.database import Connection
from storage.rows import Scope, columns, filled


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
    ready: bool

    @property
    def scope(self) -> Scope:
        """What storage functions ask for."""
        return Scope(self.id)


def get(db: Connection, scope: Scope) -> Estate:
    """The estate; it exists, or the scope could not."""
    row = db.one(f"SELECT {columns(Estate)} FROM estates WHERE id = :scope", scope=scope)
    assert row is not None
    return filled(Estate, row)


def everywhere(db: Connection) -> list[Scope]:
    """All estates, for what the program does once for each."""
    return [Scope(row["id"]) for row in db.all("SELECT id FROM estates ORDER BY id")]


def only(db: Connection) -> Scope:
    """The estate that a stranger belongs to while there is one."""
    row = db.one("SELECT MIN(id) AS id FROM estates")
    assert row is not None
    return Scope(row["id"])


def of_code(db: Connection, code: str) -> Scope | None:
    """The estate whose case numbers begin with a code."""
    row = db.one("SELECT id FROM estates WHERE code = :code", code=code.upper())
    return Scope(row["id"]) if row else None


def expect(db: Connection, scope: Scope, *, lang: str) -> None:
    """The language of an estate that is still to be set up."""
    db.run(
        "UPDATE estates SET lang = :lang WHERE id = :scope AND ready = 0", scope=scope, lang=lang
    )


def set_up(
    db: Connection,
    scope: Scope,
    *,
    name: str,
    code: str,
    duty_phone: str,
    emergency: str,
    lang: str,
) -> None:
    """Fill in what an estate must have before it serves anybody."""
    db.run(
        """
        UPDATE estates SET name = :name, code = :code, duty_phone = :duty_phone,
               emergency = :emergency, lang = :lang, ready = 1
         WHERE id = :scope
        """,
        scope=scope,
        name=name,
        code=code,
        duty_phone=duty_phone,
        emergency=emergency,
        lang=lang,
    )
