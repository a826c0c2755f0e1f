"""The estate's settings, one at a time: the set-up is their first round, in order."""

from collections.abc import Mapping

from actions.desk import Desk
from actions.door import action
from storage import due, estates, offices, people
from storage.people import Person
from storage.rows import Scope
from workflow.clockwork import rhythm
from workflow.refusal import NotAllowed, Refusal
from workflow.roles import Role
from workflow.steps import Step, after


@action("estate.change")
def change(desk: Desk, step: Step, values: Mapping[str, str], *, settled: bool = True) -> None:
    """Write what a question asks; once `settled` in its turn, the set-up goes on to the next."""
    if "code" in values and estates.has_code(desk.db, values["code"], but=desk.scope):
        raise Refusal("refused-code-there", code=values["code"])
    changed = dict(values)
    if settled and desk.estate.step is step and step is not Step.DONE:
        changed["step"] = after(step)
    if changed:
        estates.change(desk.db, desk.scope, changed)
        desk.estate = estates.get(desk.db, desk.scope)
        if "zone" in changed:
            _arm(desk, desk.scope, desk.estate.zone)
        desk.redraw("set-up", 0)


@action("estate.found")
def found(desk: Desk) -> None:
    """Begin another estate, with its founder as its administrator; he goes on there."""
    me = desk.me
    assert me.user_id is not None
    scope = estates.found(desk.db, zone=desk.estate.zone, lang=desk.estate.lang)
    founder = people.meet(desk.db, scope, user=me.user_id, name=me.name, lang=me.lang, now=desk.now)
    offices.appoint(desk.db, scope, founder.id, Role.ADMIN, now=desk.now)
    _arm(desk, scope, desk.estate.zone)
    _sit(desk, scope, founder)


def _arm(desk: Desk, scope: Scope, zone: str) -> None:
    for kind, at in rhythm(desk.now, zone).items():
        due.arm(desk.db, scope, kind=kind, ref=0, at=at)


@action("estate.choose")
def choose(desk: Desk, estate: int, user: int, name: str, lang: str) -> None:
    """Speak in another estate: one of one's own, or, for whoever has none, any that serves."""
    known = people.estates_of(desk.db, user)
    scope = Scope(estate)
    if scope not in (known or [one.scope for one in estates.ready(desk.db)]):
        raise NotAllowed
    person = known.get(scope) or people.meet(
        desk.db, scope, user=user, name=name, lang=lang, now=desk.now
    )
    people.choose(desk.db, scope, person.id, user=user)
    _sit(desk, scope, person)


def _sit(desk: Desk, scope: Scope, person: Person) -> None:
    """The rest of the turn happens in another estate."""
    desk.estate = estates.get(desk.db, scope)
    desk.person = person
    desk.roles = offices.roles(desk.db, scope, person.id)
