"""The one door to a change: who is this, may they, is the button still true, and the journal.

The one clever place of the program: what it wraps keeps its signature for the type checker.
"""

from collections.abc import Callable, Set
from dataclasses import replace
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from actions import conflicts, forum, mandates, membership
from actions.desk import Desk
from storage import cases, interests, participants, records, reporters
from storage.cases import Case
from workflow import policy
from workflow.refusal import NotAllowed, Refusal, Stale
from workflow.roles import SIGNING, Mandate, Relation, Role

P = ParamSpec("P")
R = TypeVar("R")


def relations(desk: Desk, case: Case) -> frozenset[Relation]:
    """What the acting person is to a case, on fresh rows; an interest makes him a party.

    Of a case that not all of the office may read, that of whom he stands in for does too.
    """
    if desk.person is None:
        return frozenset()
    found = set(conflicts.ties(desk.db, desk.scope, desk.person.id, case))
    reporter, _ = reporters.of_case(desk.db, desk.scope, case.id)
    if case.of_resident and reporter == desk.stands_for:
        found.add(Relation.REPORTER)
    if case.confidential and desk.covers & interests.concerned(desk.db, desk.scope, case.id):
        found.add(Relation.PARTY)
    if case.lead_id is not None and case.lead_id in {desk.person.id, *desk.covers}:
        found.add(Relation.LEAD)
    if records.worked_on(desk.db, desk.scope, case.id, desk.person.id):
        found.add(Relation.DOER)
    for part in participants.of_case(desk.db, desk.scope, case.id, now=desk.now):
        if part.person_id != desk.person.id:
            continue
        if part.mandate is not Mandate.SIGN and part.party_id is None:
            found.add(part.relation)
        if part.mandate in SIGNING and mandates.signed_for(desk, case, desk.person.id):
            found.add(Relation.SIGNATORY)
    return frozenset(found)


def _require(desk: Desk, name: str, case: Case | None = None) -> None:
    roles: Set[Role] = desk.roles | {Role.GUEST}
    mine: Set[Relation] = frozenset()
    if case is not None:
        roles, mine = policy.left(case.confidentiality, roles, relations(desk, case))
    policy.require(name, roles, mine, desk.kind)


def sees(desk: Desk, case: Case, name: str = "office.find") -> bool:
    """Whether a case is shown in the lists of whoever reads, in whatever chat."""
    counted = policy.left(case.confidentiality, desk.roles, relations(desk, case))
    return policy.RULES[name].allows(*counted)


REGISTRY: dict[str, Callable[..., Any]] = {}


def _registered(name: str, run: Callable[..., Any]) -> None:
    if name not in policy.RULES:
        raise TypeError(f"{name} has no rule")
    if name in REGISTRY:
        raise TypeError(f"{name} is two actions")
    REGISTRY[name] = run


def _guarded(desk: Desk, name: str, object_: str, actor: str, body: Callable[[], R]) -> R:
    """Run `body` so that a refusal leaves no trace but its line in the journal."""
    before = len(desk.promised)
    desk.db.savepoint("action")
    try:
        result = body()
    except Refusal as refusal:
        desk.db.undo("action")
        del desk.promised[before:]
        desk.log(name, object_, outcome=refusal.key, actor=actor)
        raise
    desk.db.release("action")
    return result


def action(
    name: str, *, actor: str = ""
) -> Callable[[Callable[Concatenate[Desk, P], R]], Callable[Concatenate[Desk, P], R]]:
    """Make a function an action: its rule in the policy is asked, its outcome journaled.

    `actor` stands in the journal in place of the person, where the person must not.
    """

    def decorate(body: Callable[Concatenate[Desk, P], R]) -> Callable[Concatenate[Desk, P], R]:
        @wraps(body)
        def run(desk: Desk, /, *args: P.args, **kwargs: P.kwargs) -> R:
            def permitted() -> R:
                _require(desk, name)
                result = body(desk, *args, **kwargs)
                desk.log(name, "estate", actor=actor)
                return result

            return _guarded(desk, name, "estate", actor, permitted)

        _registered(name, run)
        return run

    return decorate


def case_action(
    name: str,
) -> Callable[
    [Callable[Concatenate[Desk, Case, P], R]], Callable[Concatenate[Desk, int, int | None, P], R]
]:
    """Make a function on a case an action.

    Callers give the case's id and the revision that the button was drawn for (None for what
    may be said at any time, a typed word). What may not be seen answers like what is not there.
    """

    def decorate(
        body: Callable[Concatenate[Desk, Case, P], R],
    ) -> Callable[Concatenate[Desk, int, int | None, P], R]:
        @wraps(body)
        def run(
            desk: Desk, case_id: int, seen: int | None, /, *args: P.args, **kwargs: P.kwargs
        ) -> R:
            case = cases.get(desk.db, desk.scope, case_id)
            mine = relations(desk, case) if case else frozenset()
            actor = ""
            if case and Relation.REPORTER in mine:
                actor = "alias:" + reporters.of_case(desk.db, desk.scope, case.id)[1]
                if desk.stands_for is not None:
                    actor = f"person:{desk.me.id} for {actor}"

            def permitted() -> R:
                if case is None:
                    raise NotAllowed
                _require(desk, name, case)
                if seen is not None and seen != case.revision:
                    raise Stale
                policy.require_stage(name, case.stage, case.no)
                result = body(desk, case, *args, **kwargs)
                desk.log(name, f"case:{case.id}", actor=actor)
                return result

            return _guarded(desk, name, f"case:{case_id}", actor, permitted)

        _registered(name, run)
        return run

    return decorate


def ask_leave(desk: Desk, name: str, case_id: int | None = None) -> None:
    """Whether the door would open, asked before somebody is made to type or shown a page."""

    def permitted() -> None:
        if case_id is None:
            _require(desk, name)
        elif not may(desk, name, case_id):
            raise NotAllowed

    _guarded(desk, name, "estate" if case_id is None else f"case:{case_id}", "", permitted)


def may(desk: Desk, name: str, case_id: int) -> bool:
    """Whether the door would open, for whoever draws a page; asking leaves no trace."""
    case = cases.get(desk.db, desk.scope, case_id)
    if case is None:
        return False
    try:
        _require(desk, name, case)
    except NotAllowed:
        return False
    return True


def save(desk: Desk, case: Case) -> Case:
    """Write a changed case with its next revision and redraw what shows it."""
    changed = replace(case, revision=case.revision + 1)
    if not cases.save(desk.db, desk.scope, changed):
        raise Stale
    desk.redraw_case(case.id)
    forum.follow(desk, changed)
    membership.follow(desk, changed)
    return changed
