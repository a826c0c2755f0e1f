"""The program `linli` and its commands; what goes wrong is one line on stderr and an exit code.

A command brings in what it alone needs: with all of the bot, each took a second longer.
"""

import argparse
import asyncio
import os
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from random import SystemRandom
from typing import Any

from bot import __version__, audit, logs, setup_code
from bot.clock import Clock
from bot.config import BadSetting, BadToken, Config, read
from bot.opening import FINDING, FOLDER, TOKEN, USAGE, Failure, key_trouble, lock_of, open_database
from storage import inbox, journal, meta, phones
from storage.connection import Connection, DatabaseError
from storage.sealing import KEY_FILE
from workflow.sheets import Change


def main(argv: list[str] | None = None) -> int:
    """Run a command; its exit code."""
    arguments = _parser().parse_args(argv)
    try:
        config = read(os.environ)
        logs.set_up(config.log)
        code: int = asyncio.run(arguments.run(config, arguments))
    except Failure as failure:
        print(f"linli: {failure}", file=sys.stderr)
        return failure.code
    except BadToken as error:
        print(f"linli: {error}", file=sys.stderr)
        return TOKEN
    except BadSetting as error:
        print(f"linli: {error}", file=sys.stderr)
        return USAGE
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="linli", description="Coordination for an estate.")
    parser.add_argument("--version", action="version", version=f"linli {__version__}")
    commands = parser.add_subparsers(required=True, metavar="command")

    def command(
        name: str, body: Callable[[Config, Any], Coroutine[Any, Any, int]], text: str
    ) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=text, description=text)
        made.set_defaults(run=body)
        return made

    command("run", _run, "run the bot against Telegram")
    demo = command("demo", _demo, "run the bot against the playground, with a sample estate")
    demo.add_argument("--play", type=Path, metavar="STORY", help="play a story and end")
    demo.add_argument("--fresh", action="store_true", help="forget what was done in the demo")
    command("doctor", _doctor, "look the installation over")
    copying = command("backup", _backup, "copy the data while the bot runs, and check the copy")
    copying.add_argument("folder", nargs="?", type=Path)
    restoring = command("restore", _restore, "put a copy in the place of the data")
    restoring.add_argument("copy", type=Path)
    auditing = command("audit", _audit, "check the journal and print its anchor")
    auditing.add_argument("what", choices=["verify"])
    auditing.add_argument("--anchor", nargs=2, metavar=("LINES", "HEAD"), help="one that was sent")
    box = command("inbox", _inbox, "updates that could not be handled")
    box.add_argument("what", choices=["list", "retry"])
    box.add_argument("row", nargs="?", type=int)
    key = command("key", _key, "replace a lost key; the phone numbers that it sealed are given up")
    key.add_argument("what", choices=["renew"])
    importing = command("import", _import, "bring in a sheet of places, households or people")
    importing.add_argument("file", type=Path, metavar="FILE", help=".xlsx or .csv")
    importing.add_argument("--estate", default="", metavar="CODE", help="which estate")
    importing.add_argument("--dry-run", action="store_true", help="say what it would do")
    admin = command("admin", _admin, "print a code for a lost administrator account")
    admin.add_argument("what", choices=["reset"])
    return parser


async def _run(config: Config, _: argparse.Namespace) -> int:
    from bot.running import run

    return await run(config)


async def _demo(config: Config, arguments: argparse.Namespace) -> int:
    from bot.demo.run import demo

    return await demo(config, story=arguments.play, fresh=arguments.fresh)


async def _doctor(config: Config, _: argparse.Namespace) -> int:
    from bot import doctor

    database = await open_database(config, create=False) if config.database.exists() else None
    findings = await doctor.examine(config, database)
    if database is not None:
        await database.close()
    for finding in findings:
        print(f"{'ok ' if finding.ok else 'BAD'} {finding.name}: {finding.says}")
    return 0 if all(finding.ok for finding in findings) else FINDING


async def _backup(config: Config, arguments: argparse.Namespace) -> int:
    from bot import backup

    folder, now = arguments.folder or config.backups_folder, Clock().now()
    database = await open_database(config, create=False)
    try:
        made = await backup.make(config, folder, now=now)
        await database.write(meta.put, "last-backup", now.isoformat())
    except backup.Unusable as error:
        raise Failure(FINDING, f"the copy does not hold: {error}") from None
    except DatabaseError as error:
        raise Failure(FOLDER, f"cannot read {config.database}: {error}") from None
    except OSError as error:
        raise Failure(FOLDER, f"cannot write to {folder}: {error.strerror}") from None
    finally:
        await database.close()
    print(f"ok {made}")
    print(f"keep the key apart: {config.data / KEY_FILE}")
    return 0


async def _restore(config: Config, arguments: argparse.Namespace) -> int:
    from bot.restore import restore

    aside = await restore(config, arguments.copy, now=Clock().now(), chance=SystemRandom())
    print(f"ok {config.data}")
    if aside is not None:
        print(f"what was there is in {aside}; delete it once all is well")
    if not (config.data / KEY_FILE).exists():
        print(f"put the key back: {config.data / KEY_FILE}")
    return 0


def _holds(db: Connection, anchor: list[str]) -> bool:
    """Whether the journal still has the line whose number and hash were sent to somebody."""
    lines, head = anchor
    return lines.isdigit() and journal.line_hash(db, int(lines)) == head


async def _audit(config: Config, arguments: argparse.Namespace) -> int:
    database = await open_database(config, create=False)
    verdict = await audit.verify(database)
    changed = await audit.attested_rows(database) if verdict.broken_at is None else []
    anchored = await database.read(_holds, arguments.anchor) if arguments.anchor else True
    await database.close()
    if verdict.broken_at is not None:
        print(f"broken at line {verdict.broken_at}")
        return FINDING
    for name in changed:
        print(f"changed {name}")
    if not anchored:
        print(f"line {arguments.anchor[0]} is not the one that was anchored")
    if changed or not anchored:
        return FINDING
    print(f"ok {verdict.rows} lines")
    print(f"anchor {verdict.rows} {verdict.head}")
    return 0


async def _inbox(config: Config, arguments: argparse.Namespace) -> int:
    database = await open_database(config, create=False)
    try:
        if arguments.what == "list":
            for row, update, received, error in await database.read(inbox.parked):
                print(f"{row}\tupdate {update}\t{received}\t{error}")
            return 0
        if arguments.row is None:
            raise Failure(USAGE, "inbox retry needs the number of a row")
        if not await database.write(inbox.retry, arguments.row):
            raise Failure(FINDING, f"no parked update in row {arguments.row}")
        print(f"row {arguments.row} will be handled again")
        return 0
    finally:
        await database.close()


async def _key(config: Config, _: argparse.Namespace) -> int:
    with lock_of(config):
        database = await open_database(config, create=False)
        try:
            if await database.read(key_trouble) is None:
                raise Failure(FINDING, "the key is there and fits; nothing is renewed")
            given_up = await database.write(phones.drop)
            await database.call(lambda db: db.sealer.renew_key())
        finally:
            await database.close()
    print(f"a new key is made; phone numbers given up: {given_up}, their last four digits stay")
    return 0


async def _import(config: Config, arguments: argparse.Namespace) -> int:
    from bot.importing import take_in

    database = await open_database(config, create=False)
    try:
        counts = await take_in(
            database,
            arguments.file,
            estate=arguments.estate,
            dry_run=arguments.dry_run,
            clock=Clock(),
            chance=SystemRandom(),
        )
    finally:
        await database.close()
    would = "would be: " if arguments.dry_run else ""
    new, changed, same = (counts.get(change, 0) for change in Change)
    print(f"{would}new {new}, changed {changed}, unchanged {same}")
    return 0


async def _admin(config: Config, _: argparse.Namespace) -> int:
    database = await open_database(config, create=False)
    code = await database.write(setup_code.renew, SystemRandom())
    await database.close()
    print(f"setup: /start setup_{code}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
