"""Looks the installation over and says plainly what is wrong."""

import sqlite3
from dataclasses import dataclass
from datetime import datetime, timedelta

import aiohttp

from bot import audit
from bot.clock import Clock
from bot.config import BadSetting, Config
from bot.opening import key_trouble
from bot.transport import CONNECT
from storage import inbox, meta, outbox
from storage.connection import Connection
from storage.database import Database
from storage.file import wal_is_safe
from storage.migrations import newest, version

BACKUP_WITHIN = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report."""

    ok: bool
    name: str
    says: str


async def examine(config: Config, database: Database | None) -> list[Finding]:
    """All findings; the database is None when there is none yet."""
    found = [_token(config), _sqlite()]
    if database is None:
        found.append(Finding(True, "database", "none yet; the first run makes it"))
    else:
        looks = (_schema, _pragmas, _integrity, _key, _queues, _backups)
        found += [await database.read(look) for look in looks]
        found.append(await chain(database))
    found.append(await _reachable(config))
    return found


def _token(config: Config) -> Finding:
    try:
        config.with_token()
    except BadSetting as error:
        return Finding(False, "token", str(error))
    return Finding(True, "token", "present")


def _sqlite() -> Finding:
    safe = wal_is_safe(sqlite3.sqlite_version_info)
    why = (
        "journal mode WAL, synchronous FULL"
        if safe
        else "has the WAL-reset race, so journal mode TRUNCATE, synchronous EXTRA"
    )
    return Finding(True, "sqlite", f"{sqlite3.sqlite_version}: {why}")


def _schema(db: Connection) -> Finding:
    at = version(db)
    return Finding(at == newest(), "schema", f"{at} of {newest()}")


def _pragmas(db: Connection) -> Finding:
    wanted = {"foreign_keys": 1, "secure_delete": 1, "trusted_schema": 0}
    wrong = []
    for name, value in wanted.items():
        row = db.one(f"PRAGMA {name}")
        if row is None or row[0] != value:
            wrong.append(name)
    mode = db.one("PRAGMA journal_mode")
    says = f"journal mode {mode[0] if mode else '?'}"
    return Finding(not wrong, "settings of sqlite", ", ".join(wrong) or says)


def _integrity(db: Connection) -> Finding:
    row = db.one("PRAGMA quick_check(1)")
    broken = db.all("PRAGMA foreign_key_check")
    ok = row is not None and row[0] == "ok" and not broken
    return Finding(ok, "integrity", row[0] if row and not broken else "a reference is broken")


def _key(db: Connection) -> Finding:
    wrong = key_trouble(db)
    if wrong is None and db.sealer.file.stat().st_mode & 0o077:
        wrong = f"others can read {db.sealer.file}: chmod 600"
    return Finding(wrong is None, "key of the phone numbers", wrong or "present; back it up apart")


def _queues(db: Connection) -> Finding:
    waiting, out = inbox.counts(db), outbox.counts(db)
    parked = waiting.get("parked", 0)
    says = (
        f"inbox {waiting.get('new', 0)} waiting, {parked} parked;"
        f" outbox {out.get('queued', 0)} queued, {out.get('failed', 0)} failed;"
        f" last poll {meta.get(db, 'last-poll') or 'never'}"
    )
    return Finding(parked == 0, "queues", says)


def _backups(db: Connection) -> Finding:
    last = meta.get(db, "last-backup")
    since = last or meta.get(db, "since")
    late = since is not None and Clock().now() - datetime.fromisoformat(since) > BACKUP_WITHIN
    return Finding(not late, "backup", f"last {last or 'never'}")


async def chain(database: Database) -> Finding:
    """Whether the journal's chain holds."""
    verdict = await audit.verify(database)
    if verdict.broken_at is not None:
        return Finding(False, "journal", f"broken at line {verdict.broken_at}")
    changed = await audit.attested_rows(database)
    if changed:
        return Finding(False, "journal", f"changed since: {', '.join(changed[:5])}")
    return Finding(True, "journal", f"{verdict.rows} lines, head {verdict.head[:16]}…")


async def _reachable(config: Config) -> Finding:
    timeout = aiohttp.ClientTimeout(total=CONNECT)
    try:
        async with (
            aiohttp.ClientSession(timeout=timeout, trust_env=True) as session,
            session.get(config.api_url) as answer,
        ):
            return Finding(True, "bot api", f"{config.api_url} answers ({answer.status})")
    except (aiohttp.ClientError, TimeoutError) as error:
        return Finding(False, "bot api", f"{config.api_url}: {type(error).__name__}")
