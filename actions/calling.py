"""代录: a clerk notes who calls or comes by, and tells the report in his name."""

from dataclasses import dataclass
from typing import Any

from actions import drafting
from actions.desk import Desk
from actions.door import action, ask_leave
from actions.homes import home, household
from storage import forgotten, groups, people, phones, places, residents
from storage.drafts import Stored
from storage.people import Person
from workflow.calling import Caller, CallStep, caller
from workflow.refusal import NotAllowed, Refusal
from workflow.report import Question, Report
from workflow.terms import Channel, Contact, HomeRelation, VerifiedBy

DRAFT = "caller"
FOUND_SHOWN = 8
REACHED_BY = {
    Channel.PHONE: Contact.PHONE,
    Channel.WALK_IN: Contact.PHONE,
    Channel.PAPER: Contact.PAPER,
}


@dataclass(frozen=True, slots=True)
class Found:
    """Somebody who could be the caller."""

    person: int
    name: str
    home: str
    last4: str
    writes: bool


def begin(desk: Desk) -> None:
    """`/new`: how did it reach us, and who is it?"""
    ask_leave(desk, "report.enter")
    drafting.begin(desk, DRAFT, {"step": CallStep.CHANNEL})


def by(desk: Desk, draft: Stored, channel: Channel) -> None:
    """By phone, in person or on paper."""
    _turn_to(desk, draft, CallStep.WHO, channel=channel)


def _turn_to(desk: Desk, draft: Stored, step: CallStep, /, **answers: Any) -> None:
    drafting.keep_answers(desk, draft, draft.answers | answers | {"step": step})


def noted(desk: Desk, draft: Stored, line: str) -> None:
    """The line with name, phone and home; whoever fits is offered before a new one is made."""
    who = caller(line)
    if not (who.last4 or who.home or who.name):
        raise Refusal("refused-caller")
    if not who.name and not find(desk, who):
        raise Refusal("refused-caller-unknown")
    _turn_to(desk, draft, CallStep.CHOOSE, line=line[:200])


def find(desk: Desk, who: Caller) -> list[Found]:
    """Whoever has this end of a number, at this home if one is named; else who lives there."""
    ids: list[int] = []
    room = places.of_address(desk.db, desk.scope, who.home) if who.home else None
    living = residents.of_household(desk.db, desk.scope, room.id) if room else []
    there = [one.person_id for one in living]
    if who.last4:
        same = [one.id for one in phones.of_last4(desk.db, desk.scope, who.last4)]
        ids = [one for one in same if one in there] if there else same
    ids = ids or there
    found = [people.get(desk.db, desk.scope, one) for one in dict.fromkeys(ids)]
    return [
        Found(
            one.id,
            one.name,
            home(desk, one.id) or "",
            one.phone_last4 or "",
            writes=one.user_id is not None,
        )
        for one in found
        if one is not None
    ][:FOUND_SHOWN]


def made(desk: Desk, draft: Stored) -> bool:
    """Nobody of the list: a new person; whether what he is to his home is asked first."""
    who = caller(draft.answers["line"])
    if not who.name:
        raise Refusal("refused-caller")
    if who.home:
        _turn_to(desk, draft, CallStep.RELATION)
    else:
        enter(desk, note_down(desk, draft, None), channel_of(draft))
    return bool(who.home)


def channel_of(draft: Stored) -> Channel:
    """How the report reached the office."""
    return Channel(draft.answers["channel"])


@action("person.note_down")
def note_down(desk: Desk, draft: Stored, relation: HomeRelation | None) -> int:
    """Enter somebody without Telegram, as he says who he is; his id.

    Whoever stands at the counter is seen; a voice on the telephone is checked like others.
    """
    who = caller(draft.answers["line"])
    channel = channel_of(draft)
    person = people.meet(
        desk.db,
        desk.scope,
        user=None,
        name=who.name,
        lang=desk.estate.lang,
        now=desk.now,
        contact=REACHED_BY[channel],
    )
    if who.phone:
        phones.keep(desk.db, desk.scope, person.id, who.phone)
    if who.home and relation is not None:
        _moves_in(desk, person.id, who.home, relation, channel)
    return person.id


def _moves_in(
    desk: Desk, person: int, address: str, relation: HomeRelation, channel: Channel
) -> None:
    resident = residents.ask(
        desk.db,
        desk.scope,
        person=person,
        place=household(desk, address),
        relation=relation,
        now=desk.now,
    )
    assert resident is not None
    group = groups.staff(desk.db, desk.scope)
    if channel is Channel.WALK_IN:
        residents.verify(desk.db, desk.scope, resident, by=VerifiedBy.WALK_IN)
    elif group is not None:
        desk.show(group, f"registration-{resident}", "registration", ref=resident)


def on_record(desk: Desk, person: int) -> Person:
    """Somebody without Telegram, for whom the desk acts as he asks; others do it themselves."""
    found = people.get(desk.db, desk.scope, person)
    if found is None or forgotten.is_forgotten(desk.db, desk.scope, person):
        raise NotAllowed
    if found.user_id is not None:
        raise Refusal("refused-does-it-himself")
    return found


@action("person.reach_by")
def reach_by(desk: Desk, person: int, contact: Contact) -> None:
    """How somebody without Telegram wants to be told things."""
    found = on_record(desk, person)
    if contact is Contact.TELEGRAM:
        raise NotAllowed
    people.reach(desk.db, desk.scope, found.id, contact)
    desk.log("person.reached_by", f"person:{found.id}", contact=contact)


@action("report.enter")
def enter(desk: Desk, person: int, channel: Channel) -> None:
    """Begin the report of somebody else; it is read back to him before it is sent."""
    if people.get(desk.db, desk.scope, person) is None or channel not in REACHED_BY:
        raise NotAllowed
    assert desk.chat is not None
    told = Report(channel=channel, behalf=person, asking=Question.WHAT)
    drafting.begin(desk, "report", told.answers())
