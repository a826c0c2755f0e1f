"""Somebody's turn without an update: for what is done straight through the actions."""

from datetime import datetime
from random import Random

from actions.delivery import office
from actions.desk import Desk
from storage import offices, people
from storage.connection import Connection
from storage.rows import Scope
from workflow.roles import ChatKind


def desk_of(db: Connection, user: int, *, now: datetime, chance: Random) -> Desk:
    """His desk in his private chat, with the roles that he has."""
    desk = office(db, Scope(1), now=now, chance=chance)
    person = people.of_user(db, desk.scope, user)
    assert person is not None
    desk.person = person
    desk.roles = offices.roles(db, desk.scope, person.id)
    desk.chat, desk.kind = user, ChatKind.PRIVATE
    return desk
