"""Somebody with one role and one relation to the case, and what he must hold to try an action."""

from dataclasses import dataclass
from typing import Any

from storage import (
    chats,
    media,
    minutes,
    offices,
    participants,
    parties,
    people,
    records,
    residents,
    signatures,
)
from storage.connection import Connection
from storage.rows import Scope
from tests.ground import START
from workflow.casefile import Capacity, PartyKind
from workflow.records import Kind
from workflow.records.meetings import Decision
from workflow.roles import STAFF, Mandate, Relation, Role
from workflow.terms import HomeRelation, MediaKind, VerifiedBy

HERE, CASE, DRAFT, SENT = Scope(1), 1, 77, 78
OTHER, MANAGER = 10, 11
EVIDENCE = 1
UNBOUND = -1009
SECRET = "abcdefgh23456789abcdefgh23"


MANDATED = {
    Relation.REPRESENTATIVE: Mandate.SPEAK,
    Relation.SIGNATORY: Mandate.SIGN,
    Relation.INVITED: None,
}
"""Who takes part by a link, with what."""


@dataclass(slots=True)
class Actor:
    """Somebody with one role and one relation."""

    user: int
    person: int
    role: Role
    relation: Relation
    party: int = 1
    record: int = 1
    lives: int = 1
    asked: int = 1
    item: int = 1


def somebody(db: Connection, role: Role, relation: Relation) -> Actor:
    """A person with one role, and one relation to the case."""
    user = 60_000 + list(Role).index(role)
    person = people.meet(db, HERE, user=user, name="某人", lang="zh", now=START).id
    chats.meet(db, user, kind="private", title="", lang="zh")
    actor = Actor(user, person, role, relation)
    actor.asked = lives_at(db, OTHER, "7-1-0402", HomeRelation.TENANT)
    if role is Role.RESIDENT:
        actor.lives = lives_at(db, person, "7-1-0402", HomeRelation.OWNER, verified=True)
    elif role is not Role.GUEST:
        offices.appoint(db, HERE, person, role, now=START)
    if relation is Relation.REPORTER:
        db.run("UPDATE reporters SET person_id = :person WHERE case_id = 1", person=person)
    if relation in (Relation.PARTY, Relation.REPORTER):
        actor.party = party(db, person)
        actor.record = records.add(
            db,
            HERE,
            case=CASE,
            kind=Kind.ATTEMPT,
            party=actor.party,
            answers={"way": "phone", "came": "nobody"},
            author=OTHER,
            confirmed=False,
            replaces=None,
            now=START,
        )
    if relation is Relation.DOER:
        has_item(db, actor)
    if relation is Relation.SAME_HOUSEHOLD:
        lives_at(db, person, "3-1-1002", HomeRelation.FAMILY)
    if relation is Relation.NEIGHBOUR:
        lives_at(db, person, "3-1-1101", HomeRelation.FAMILY)
    if relation is Relation.SIGNATORY:
        row = db.one("SELECT person_id FROM reporters WHERE case_id = 1")
        assert row is not None
        actor.party = party(db, row["person_id"])
    if relation in MANDATED:
        participants.add(
            db,
            HERE,
            case=CASE,
            person=person,
            relation=Relation.INVITED if relation is Relation.INVITED else Relation.REPRESENTATIVE,
            title="",
            mandate=MANDATED[relation],
            until=None,
            now=START,
        )
    return actor


def lives_at(
    db: Connection, person: int, address: str, relation: HomeRelation, *, verified: bool = False
) -> int:
    row = db.one("SELECT id FROM places WHERE address = :address", address=address)
    assert row is not None
    db.run(
        "INSERT INTO households (estate_id, place_id) VALUES (1, :place) ON CONFLICT DO NOTHING",
        place=row["id"],
    )
    number = residents.ask(db, HERE, person=person, place=row["id"], relation=relation, now=START)
    assert number is not None
    if verified:
        residents.verify(db, HERE, number, by=VerifiedBy.DESK)
    return number


def party(db: Connection, person: int | None) -> int:
    return parties.add(
        db,
        HERE,
        case=CASE,
        kind=PartyKind.HOUSEHOLD,
        capacity=Capacity.AFFECTED,
        name="某人",
        person=person,
        place=None,
        must_hear=False,
        must_sign=False,
        now=START,
    )


def meets(db: Connection) -> None:
    """There was a meeting, and nobody came."""
    called = {"at": START.isoformat(), "place": "会议室", "agenda": "漏水", "attendees": []}
    filed: dict[Kind, dict[str, Any]] = {
        Kind.MEETING: {**called, "host": OTHER, "proxy": "no"},
        Kind.ATTENDANCE: {"present": None, "others": None},
    }
    for kind, answers in filed.items():
        records.add(
            db,
            HERE,
            case=CASE,
            kind=kind,
            party=None,
            answers=answers,
            author=OTHER,
            confirmed=False,
            replaces=None,
            now=START,
        )


def has_item(db: Connection, actor: Actor) -> None:
    """The actor is to do something: as a party, for the office, or because he leads the case."""
    by_hand = actor.role in STAFF or actor.relation is Relation.DOER
    answers = {
        "who": actor.party,
        "what": "刷顶",
        "by": "2026-03-20",
        "acceptance": "干燥",
        "hand": actor.person if by_hand else None,
    }
    actor.item = records.add(
        db,
        HERE,
        case=CASE,
        kind=Kind.ITEM,
        party=None,
        answers=answers,
        author=OTHER,
        confirmed=False,
        replaces=None,
        now=START,
    )


def signs(db: Connection, actor: Actor) -> None:
    """Minutes went round, and somebody has signed them in the name of the actor."""
    number = minutes.add(
        db,
        HERE,
        case=CASE,
        meeting=1,
        version=1,
        content="{}",
        shown={"zh": "纪要"},
        author=OTHER,
        sign_by=START,
        now=START,
    )
    made = minutes.get(db, HERE, number)
    assert made is not None
    signatures.add(
        db,
        HERE,
        minutes=made,
        party=party(db, None),
        person=actor.person,
        record=1,
        record_sha256="",
        name="某人",
        capacity=Capacity.AFFECTED,
        decision=Decision.SIGN,
        shown_sha256="",
        entered_by=None,
        now=START,
    )


def evidence(db: Connection) -> int:
    """A photo that all parties may see."""
    record = records.add(
        db,
        HERE,
        case=CASE,
        kind=Kind.EVIDENCE,
        party=None,
        answers={
            "what": "photo",
            "description": "吊顶的水印",
            "source": "勘查时拍的",
            "visibility": "parties",
            "faces": "no",
        },
        author=OTHER,
        confirmed=False,
        replaces=None,
        now=START,
    )
    media.add(
        db,
        HERE,
        kind=MediaKind.PHOTO,
        file_id="a",
        unique_id="a",
        size=1,
        name=None,
        fits=True,
        now=START,
        draft=SENT,
    )
    media.adopt(db, HERE, SENT, case=CASE, record=record)
    return record
