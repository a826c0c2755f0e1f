"""Asks whoever must sign to read the minutes and decide, again after a day and after two."""

from datetime import timedelta
from typing import Any

from actions import casefile, leading, managing, mandates
from actions.desk import Desk
from storage import cases, due, people, signatures
from storage import minutes as kept
from storage.cases import Case
from storage.people import Person
from storage.signatures import Signature
from workflow.casefile import OURS, CaseFile, Party
from workflow.minutes import Minutes, MinutesState

AGAIN = (timedelta(days=1), timedelta(days=2))
"""When whoever has not decided is asked again; then the time to sign is over."""


def ask(
    desk: Desk, case: Case, file: CaseFile, minutes: Minutes, *, new: list[int], again: bool
) -> None:
    """Whoever must sign is asked to read and sign, other parties read it."""
    due.cancel(desk.db, desk.scope, kind="sign", ref=case.id)
    steps = [desk.now + wait for wait in AGAIN] + [minutes.sign_by]
    for step, at in enumerate(steps):
        due.arm(
            desk.db,
            desk.scope,
            kind="sign",
            ref=case.id,
            step=step,
            at=desk.hours.quiet_ends(at),
            facts={"minutes": minutes.id},
        )
    for party in file.parties:
        if party.must_sign and party.kind in OURS:
            _ask_managers(desk, case, party, minutes)
        kind = "ask-sign" if party.must_sign else "told-minutes"
        voided = "no" if not again else "yes" if new else "same"
        items = ", ".join(map(str, new)) or "-"
        tell(desk, case, party, minutes, kind, items=items, voided=voided)
        if party.must_sign:
            _ask_agents(desk, case, party, minutes)


def _ask_managers(desk: Desk, case: Case, party: Party, minutes: Minutes) -> None:
    """For the office itself a manager signs: see `signing.SPEAKS_FOR`."""
    facts: dict[str, Any] = {"version": minutes.version, "sign_by": minutes.sign_by}
    managing.tell(desk, case, "manager-sign", party=party.no, **facts)


def tell(desk: Desk, case: Case, party: Party, minutes: Minutes, kind: str, **facts: Any) -> None:
    """Tell one party about a version, if the bot knows who that is."""
    person = people.get(desk.db, desk.scope, party.person_id)
    if person is not None:
        tell_person(desk, case, party, minutes, person, kind, **facts)


def tell_person(
    desk: Desk,
    case: Case,
    party: Party,
    minutes: Minutes,
    person: Person,
    kind: str,
    **facts: Any,
) -> None:
    """The same to somebody who acts for the party."""
    desk.tell_one(
        person,
        kind,
        case=case.id,
        ref=case.id,
        no=case.no,
        minutes=minutes.id,
        version=minutes.version,
        sha=minutes.sha256,
        sign_by=minutes.sign_by,
        party=party.no,
        **facts,
    )


def _ask_agents(desk: Desk, case: Case, party: Party, minutes: Minutes) -> None:
    for person in mandates.for_party(desk, case, party):
        tell_person(desk, case, party, minutes, person, "ask-agent")


def standing(desk: Desk, minutes: Minutes) -> list[Signature]:
    """The decisions that stand."""
    found = signatures.of_minutes(desk.db, desk.scope, minutes.id)
    return [one for one in found if one.denied_at is None]


def remind(desk: Desk, case_id: int, number: int, step: int) -> None:
    """A day and two days later whoever is silent is asked again; at last the lead has to act."""
    case = cases.get(desk.db, desk.scope, case_id)
    minutes = kept.newest(desk.db, desk.scope, case_id)
    if case is None or case.closed_at is not None or minutes is None or minutes.id != number:
        return
    if minutes.state is not MinutesState.CIRCULATING:
        return
    file = casefile.load(desk, case)
    decided = {one.party_id for one in standing(desk, minutes)}
    silent = [one for one in file.parties if one.must_sign and one.id not in decided]
    if step < len(AGAIN):
        for party in silent:
            if party.kind in OURS:
                _ask_managers(desk, case, party, minutes)
            tell(desk, case, party, minutes, "remind-sign")
            _ask_agents(desk, case, party, minutes)
        return
    if silent:
        nos = [one.no for one in silent]
        leading.tell(desk, case, "lead-unsigned", version=minutes.version, parties=nos)
