"""Work for a process of its own, for whoever asked: never twice at once, gone when refused."""

from datetime import datetime, timedelta
from random import Random
from typing import Any

from actions.delivery import office
from actions.desk import Desk
from storage import jobs, offices, people
from storage.connection import Connection
from storage.jobs import Job as Job  # bot runs it
from storage.people import Person
from storage.rows import Scope
from workflow.refusal import Refusal


def ask(desk: Desk, kind: str, **facts: Any) -> None:
    """Ask for work; one of a kind at a time for each person."""
    assert desk.chat is not None
    if jobs.waits(desk.db, desk.scope, person=desk.me.id, kind=kind):
        raise Refusal("refused-job-waits")
    ask_for(desk, desk.me, desk.chat, kind, **facts)


def ask_for(desk: Desk, person: Person | None, chat: int, kind: str, **facts: Any) -> None:
    """Have work done in somebody's name, or the office's; the chat hears if it comes to nothing."""
    jobs.add(
        desk.db,
        desk.scope,
        kind=kind,
        facts=facts,
        person=person.id if person else None,
        chat=chat,
        now=desk.now,
    )


def of_program(desk: Desk, kind: str) -> int:
    """Note work that a command of the program does itself; its id."""
    return jobs.add(
        desk.db,
        desk.scope,
        kind=kind,
        facts={},
        person=None,
        chat=0,
        state="done",
        now=desk.now,
    )


def desk_of(db: Connection, job: Job, *, now: datetime, chance: Random) -> Desk:
    """The desk of whoever asked, with the roles of this moment."""
    desk = office(db, Scope(job.estate_id), now=now, chance=chance)
    if job.person_id is not None:
        desk.person = people.get(db, desk.scope, job.person_id)
        desk.roles = offices.roles(db, desk.scope, job.person_id)
    desk.chat = job.chat_id
    return desk


def put_off(desk: Desk, job: Job, wait: timedelta) -> None:
    """What it needs cannot be had now."""
    jobs.put_off(desk.db, desk.scope, job.id, until=desk.now + wait)


def done(desk: Desk, job: Job) -> bool:
    """The result may be taken in; False when it was before."""
    return jobs.end(desk.db, desk.scope, job.id, state="done")


def failed(desk: Desk, job: Job) -> bool:
    """It comes to nothing; False when it had ended before."""
    return jobs.end(desk.db, desk.scope, job.id, state="failed")


def excuse(desk: Desk, job: Job, refusal: Refusal) -> None:
    """Whoever asked hears why it came to nothing."""
    facts: dict[str, Any] = refusal.facts
    desk.tell(job.chat_id, "answer", key=refusal.key, **facts)
