"""Who may do what: one table, read at the moment of the press.

Deny by default. A right comes from a role or from what somebody is to the case, never
from the chat in which a button stands. `unless` names the relations that take it away
again: nobody judges a case of his own.
"""

from collections.abc import Set
from dataclasses import dataclass

from workflow.refusal import NotAllowed
from workflow.roles import STAFF, Relation, Role

R, X = Role, Relation


@dataclass(frozen=True, slots=True)
class Rule:
    """Whom an action is open to."""

    roles: frozenset[Role] = frozenset()
    relations: frozenset[Relation] = frozenset()
    unless: frozenset[Relation] = frozenset()

    def allows(self, roles: Set[Role], relations: Set[Relation]) -> bool:
        """Whether somebody with these roles and relations may."""
        if self.unless & relations:
            return False
        return bool(self.roles & roles or self.relations & relations)


ANYBODY = Rule(roles=frozenset(Role))
OWN = frozenset({X.REPORTER, X.SAME_HOUSEHOLD, X.PARTY})
DESK = Rule(roles=frozenset({R.CLERK, R.COORDINATOR, R.MANAGER}), unless=OWN)
COUNTER = Rule(roles=frozenset({R.CLERK, R.COORDINATOR, R.MANAGER}))
OFFICE = Rule(
    roles=frozenset({R.CLERK, R.COORDINATOR, R.DEPARTMENT, R.MANAGER}),
    relations=frozenset({X.LEAD}),
    unless=OWN,
)
HEAD = Rule(roles=frozenset({R.MANAGER}), unless=OWN)
LEADER = Rule(relations=frozenset({X.LEAD}), unless=OWN)
REPORTER = Rule(relations=frozenset({X.REPORTER}))
VOICE = Rule(relations=frozenset({X.REPORTER, X.REPRESENTATIVE}))
GUEST = Rule(relations=frozenset({X.INVITED}), unless=OWN)
HOST = Rule(roles=DESK.roles, relations=frozenset({X.LEAD}), unless=OWN)
ADMINISTRATOR = Rule(roles=frozenset({R.ADMIN}))
HEADS = Rule(roles=frozenset({R.MANAGER, R.ADMIN}))

RULES: dict[str, Rule] = {
    # anybody
    "person.speak": ANYBODY,
    "person.data": ANYBODY,
    "person.forget": ANYBODY,
    "person.rename": ANYBODY,
    "report.submit": ANYBODY,
    "home.consent": ANYBODY,
    "home.by_phone": ANYBODY,
    "person.forget_child": ANYBODY,
    "home.use_code": ANYBODY,
    "home.match_phone": ANYBODY,
    "home.ask_desk": ANYBODY,
    # anybody, about his own home: the action looks whether it is
    "home.answer_tenant": ANYBODY,
    "home.leave": ANYBODY,
    "home.sold": ANYBODY,
    "home.invite_family": ANYBODY,
    "invitation.use": ANYBODY,
    "administrator.claim": ANYBODY,
    "guest.join": ANYBODY,
    "person.enlarge": ANYBODY,
    "person.be_quiet": ANYBODY,
    "person.call": ANYBODY,
    # the reporter, on his own case, and who speaks for him
    "case.add": VOICE,
    "case.ask": VOICE,
    "case.withdraw": REPORTER,
    "case.solved": VOICE,
    "case.disagree": VOICE,
    "case.authorise": REPORTER,
    "case.revoke": REPORTER,
    # a firm that was invited to a case
    "case.answer": GUEST,
    # the desk
    "case.for_reporter": DESK,
    "case.release": DESK,
    "case.accept": DESK,
    "case.put_back": DESK,
    "case.judge": DESK,
    "case.confirm": DESK,
    "case.reject": DESK,
    "case.appoint": DESK,
    # the office
    "case.take_lead": LEADER,
    "case.decline_lead": LEADER,
    "case.note": OFFICE,
    "case.comment": OFFICE,
    "case.photos": OFFICE,
    "case.repaired": OFFICE,
    "case.snooze": OFFICE,
    "case.blocked": OFFICE,
    "case.invite": HOST,
    "case.dismiss_guest": HOST,
    "case.write_guest": HOST,
    "office.find": Rule(roles=OFFICE.roles | {R.AUDITOR}, unless=OWN),
    "case.reverse": HEAD,
    "case.hold": HEAD,
    "case.end_hold": HEAD,
    "notice.send": HEADS,
    "call.take": Rule(roles=DESK.roles),
    "call.write": Rule(roles=DESK.roles),
    "call.done": Rule(roles=DESK.roles),
    "phone.done": COUNTER,
    "phone.see": COUNTER,
    "phone.missed": COUNTER,
    "phone.later": COUNTER,
    "person.note_down": COUNTER,
    "report.enter": COUNTER,
    "home.verify": COUNTER,
    "home.refuse": COUNTER,
    "home.take_over": COUNTER,
    "home.see": COUNTER,
    # the administrator
    "estate.set_up": ADMINISTRATOR,
    "group.bind": ADMINISTRATOR,
    "staff.invite": ADMINISTRATOR,
    "invitation.revoke": ADMINISTRATOR,
    "staff.dismiss": ADMINISTRATOR,
    "duty.set": HEADS,
    "absence.own": Rule(roles=STAFF),
    "absence.end": Rule(roles=STAFF),
    "absence.any": HEADS,
    "absence.end_any": HEADS,
    "place.add": ADMINISTRATOR,
    "household.code": ADMINISTRATOR,
    "person.enter": ADMINISTRATOR,
}


def require(action: str, roles: Set[Role], relations: Set[Relation] = frozenset()) -> None:
    """Raise `NotAllowed` unless the table opens the action."""
    if not RULES[action].allows(roles, relations):
        raise NotAllowed
