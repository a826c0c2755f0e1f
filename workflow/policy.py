"""Who may do what, where and when: one table, read at the moment of the press.

Deny by default. A right comes from a role or from what somebody is to the case, never
from the chat in which a button stands; a chat can only take it away, as `unless` does, which
names the relations that end it: nobody judges a case of his own.
"""

from collections.abc import Set
from dataclasses import dataclass, replace

from workflow.process import ENDS, IN_COORDINATION, stages_of
from workflow.records import Kind
from workflow.refusal import NotAllowed, Refusal
from workflow.roles import STAFF, ChatKind, Relation, Role
from workflow.terms import Confidentiality, Stage

R, X = Role, Relation
ALWAYS = frozenset(Stage)
OPEN = ALWAYS - ENDS
ALONE = frozenset({ChatKind.PRIVATE})
AT_WORK = frozenset({ChatKind.PRIVATE, ChatKind.STAFF_GROUP})
ANYWHERE = frozenset(ChatKind)


@dataclass(frozen=True, slots=True)
class Rule:
    """Whom an action is open to, in which chats, and while the case stands in which stages.

    `late` is the sentence for a stage in which it can no longer, or not yet, be done.
    """

    roles: frozenset[Role] = frozenset()
    relations: frozenset[Relation] = frozenset()
    unless: frozenset[Relation] = frozenset()
    chats: frozenset[ChatKind] = ALONE
    stages: frozenset[Stage] = ALWAYS
    late: str = "refused-answered"

    def allows(self, roles: Set[Role], relations: Set[Relation]) -> bool:
        """Whether somebody with these roles and relations may."""
        if self.unless & relations:
            return False
        return bool(self.roles & roles or self.relations & relations)

    def at(self, *stages: Stage, late: str = "refused-answered") -> "Rule":
        """The same people, but only while the case stands in one of the stages."""
        return replace(self, stages=frozenset(stages), late=late)


ANYBODY = Rule(roles=frozenset(Role))
OWN = frozenset({X.REPORTER, X.SAME_HOUSEHOLD, X.PARTY})
TIED = OWN | {X.NEIGHBOUR}
"""Who may work on a case, and neither judges nor leads it: he lives a floor away or nearer."""

DESK = Rule(roles=frozenset({R.CLERK, R.COORDINATOR, R.MANAGER}), unless=OWN, chats=AT_WORK)
COUNTER = Rule(roles=DESK.roles, chats=AT_WORK)
OFFICE = Rule(
    roles=frozenset({R.CLERK, R.COORDINATOR, R.DEPARTMENT, R.MANAGER}),
    relations=frozenset({X.LEAD}),
    unless=OWN,
    chats=AT_WORK,
)
SHUT_OUT = STAFF - {R.MANAGER}
"""Whose role opens nothing of a case that not all of the office may read."""
OF_THE_CASE = frozenset({X.LEAD, X.DOER, X.INVITED})
HEAD = Rule(roles=frozenset({R.MANAGER}), unless=OWN, chats=AT_WORK)
JUDGE = replace(HEAD, unless=TIED)
LEADER = Rule(relations=frozenset({X.LEAD}), unless=TIED, chats=AT_WORK)
REPORTER = Rule(relations=frozenset({X.REPORTER}))
SECOND = Rule(roles=frozenset({R.MANAGER, R.AUDITOR}), unless=OWN)
VOICE = Rule(relations=frozenset({X.REPORTER, X.REPRESENTATIVE}))
GUEST = Rule(relations=frozenset({X.INVITED}), unless=OWN)
HOST = Rule(roles=DESK.roles, relations=frozenset({X.LEAD}), unless=OWN, chats=AT_WORK)
IN_CHARGE = Rule(
    roles=frozenset({R.MANAGER}), relations=frozenset({X.LEAD}), unless=TIED, chats=AT_WORK
)
"""Whoever leads the case, and the manager over him."""

OWN_WORDS = Rule(
    roles=DESK.roles, relations=frozenset({X.LEAD, X.PARTY, X.REPORTER}), chats=AT_WORK
)
"""A party says it himself, the office writes it down for him: the action looks who is who."""

AS_DOER = replace(
    OWN_WORDS,
    roles=OFFICE.roles,
    relations=OWN_WORDS.relations - {X.REPORTER} | {X.DOER},
)
"""Whoever has something to do says how it goes, or the office writes it down for him."""

VERIFIER = Rule(roles=OFFICE.roles, unless=TIED | {X.LEAD, X.DOER}, chats=AT_WORK)
"""Nobody verifies his own work, and the lead not that of his case."""

AS_PARTY = Rule(relations=frozenset({X.PARTY}))
"""A party for himself, alone with the bot: the action looks whether it is he."""

READER = Rule(OFFICE.roles, OFFICE.relations | {X.PARTY})
"""The office and the parties themselves: the action looks whether he is one or is no more."""

READS_MINUTES = replace(READER, relations=READER.relations | {X.SIGNATORY})

ADMINISTRATOR = Rule(roles=frozenset({R.ADMIN}))
HEADS = Rule(roles=frozenset({R.MANAGER, R.ADMIN}))
NOTICES = Rule(roles=COUNTER.roles | {R.ADMIN, R.COMMITTEE})
"""The office and the owners' committee, each its own: the action looks whose a notice is."""

TO_JUDGE = replace(DESK, unless=TIED).at(Stage.INTAKE, late="refused-judged")
STALE = "refused-stale"
PLANNED = stages_of(Kind.OPTION)
VIEWED = (Stage.FACT_FINDING, Stage.PLANNING)
"""Once the plan stands the preliminary view is neither told nor answered any more."""

RULES: dict[str, Rule] = {
    # anybody
    "person.speak": ANYBODY,
    "estate.choose": ANYBODY,
    "person.data": ANYBODY,
    "person.forget": ANYBODY,
    "person.rename": ANYBODY,
    "report.submit": ANYBODY,
    "report.follow": ANYBODY,
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
    "person.reach": ANYBODY,
    "person.call": ANYBODY,
    "person.number": ANYBODY,
    # the reporter, on his own case, and who speaks for him
    "case.add": VOICE.at(*OPEN, Stage.MERGED, late="refused-closed"),
    "case.ask": VOICE,
    "case.again": REPORTER.at(Stage.MERGED, late=STALE),
    "case.withdraw": REPORTER.at(Stage.INTAKE, Stage.ROUTINE, Stage.REGISTERED, late=STALE),
    "case.solved": VOICE.at(Stage.ROUTINE, Stage.MERGED),
    "case.disagree": VOICE.at(Stage.REJECTED, Stage.MERGED),
    "case.authorise": REPORTER.at(*OPEN, late="refused-closed"),
    "case.revoke": REPORTER,
    # a firm that was invited to a case
    "case.answer": GUEST,
    # the desk
    "case.for_reporter": DESK,
    "case.release": DESK.at(Stage.INTAKE),
    "case.accept": TO_JUDGE,
    "case.put_back": replace(TO_JUDGE, unless=OWN),
    "case.judge": TO_JUDGE,
    "case.confirm": TO_JUDGE,
    "case.reject": TO_JUDGE,
    "case.about_staff": TO_JUDGE,
    "case.compare": TO_JUDGE,
    "case.merge": TO_JUDGE,
    "case.appoint": replace(DESK, unless=TIED).at(*OPEN, late="refused-closed"),
    # the office
    "case.take_lead": LEADER.at(*OPEN, late="refused-closed"),
    "case.decline_lead": replace(LEADER, unless=OWN).at(*OPEN, late="refused-closed"),
    "case.offer_group": replace(LEADER, chats=ALONE).at(*OPEN, late="refused-closed"),
    "case.bind_group": replace(LEADER, chats=ANYWHERE).at(*OPEN, late="refused-closed"),
    "case.note": OFFICE,
    "case.comment": OFFICE,
    "case.open": OFFICE,
    "case.photos": OFFICE,
    "case.repaired": OFFICE.at(Stage.ROUTINE),
    "case.snooze": OFFICE.at(Stage.ROUTINE),
    "case.read_file": OFFICE,
    "case.next": IN_CHARGE.at(*IN_COORDINATION, late=STALE),
    "case.resume": IN_CHARGE.at(*IN_COORDINATION, late=STALE),
    "case.agree_override": JUDGE.at(*IN_COORDINATION, late=STALE),
    "case.refuse_override": JUDGE.at(*IN_COORDINATION, late=STALE),
    "party.ask": IN_CHARGE.at(*IN_COORDINATION, late=STALE),
    "party.answer_visit": AS_PARTY.at(*IN_COORDINATION, late="refused-not-now"),
    "party.see_evidence": AS_PARTY,
    "case.publish": IN_CHARGE.at(*VIEWED, late=STALE),
    "case.going_on": IN_CHARGE.at(*IN_COORDINATION, late=STALE),
    "case.door_notice": replace(IN_CHARGE, chats=ALONE).at(*IN_COORDINATION, late=STALE),
    "case.approve_publishing": HEAD.at(*VIEWED, late=STALE),
    "party.end": IN_CHARGE.at(*IN_COORDINATION, late=STALE),
    "case.ask_pulse": IN_CHARGE.at(*PLANNED, late=STALE),
    "case.ask_approval": IN_CHARGE.at(*PLANNED, late=STALE),
    "party.see_plan": Rule(OFFICE.roles | {R.COMMITTEE}, OFFICE.relations | OWN, chats=AT_WORK),
    "case.see_meeting": OFFICE,
    "case.see_draft": OFFICE,
    "case.see_items": OFFICE,
    "party.see_item": Rule(OFFICE.roles, OFFICE.relations | {X.PARTY, X.DOER}, chats=AT_WORK),
    "party.put_off": replace(AS_DOER, chats=ALONE).at(*stages_of(Kind.PROGRESS), late=STALE),
    "case.circulate": IN_CHARGE.at(Stage.IMPLEMENTING, late=STALE),
    "party.see_minutes": READS_MINUTES,
    "party.order_minutes": READS_MINUTES,
    "party.take_calendar": READER,
    "party.deny_signature": AS_PARTY,
    "party.let_sign": AS_PARTY.at(*OPEN, late="refused-closed"),
    "party.take_back": AS_PARTY,
    "case.order_dossier": replace(IN_CHARGE, chats=ALONE).at(Stage.ARCHIVED, late=STALE),
    "party.order_copy": AS_PARTY.at(Stage.ARCHIVED, late=STALE),
    "record.confirm": OWN_WORDS.at(*IN_COORDINATION, late="refused-not-now"),
    "case.on_site": OFFICE.at(*OPEN, late="refused-closed"),
    "case.take_alarm": OFFICE.at(*OPEN, late="refused-closed"),
    "case.see_log": OFFICE,
    "case.write_log": OFFICE.at(*OPEN, late="refused-closed"),
    "case.end_emergency": OFFICE.at(*OPEN, late="refused-closed"),
    "case.blocked": OFFICE.at(Stage.ROUTINE),
    "case.invite": HOST.at(*OPEN, late="refused-closed"),
    "case.dismiss_guest": HOST,
    "case.write_guest": HOST,
    "office.find": Rule(roles=OFFICE.roles | {R.AUDITOR}, unless=OWN, chats=AT_WORK),
    "case.reverse": JUDGE.at(Stage.REJECTED, Stage.MERGED, late=STALE),
    "case.hold": HEAD,
    "case.end_hold": HEAD,
    "case.classify": HEAD,
    "case.name_concerned": HEAD,
    "notice.send": NOTICES,
    "notice.correct": NOTICES,
    "notice.withdraw": NOTICES,
    "notice.see_round": COUNTER,
    "notice.tick": replace(COUNTER, chats=ALONE),
    "notice.tick_all": replace(COUNTER, chats=ALONE),
    "notice.print_round": replace(COUNTER, chats=ALONE),
    "call.take": COUNTER,
    "call.write": COUNTER,
    "call.done": COUNTER,
    "phone.done": COUNTER,
    "phone.see": COUNTER,
    "phone.missed": COUNTER,
    "phone.later": COUNTER,
    "person.note_down": COUNTER,
    "person.reach_by": COUNTER,
    "person.forget_for": COUNTER,
    "report.enter": COUNTER,
    "report.from_source": Rule(roles=OFFICE.roles, chats=AT_WORK),
    "report.as_patrol": Rule(roles=OFFICE.roles),
    "home.verify": COUNTER,
    "home.refuse": COUNTER,
    "home.take_over": COUNTER,
    "home.see": COUNTER,
    "figures.order": Rule(
        roles=frozenset({R.MANAGER, R.COMMITTEE, R.COMMUNITY, R.AUDITOR}), chats=AT_WORK
    ),
    "poster.order": HEADS,
    "sheet.order": HEADS,
    "sheet.send": HEADS,
    "sheet.enter": HEADS,
    "sheet.drop": HEADS,
    # never for a deputy: the action looks whether the role is his own
    "case.ask_reveal": replace(HEAD, chats=ALONE),
    "case.agree_reveal": SECOND,
    "case.refuse_reveal": SECOND,
    # the administrator
    "estate.change": ADMINISTRATOR,
    "estate.found": ADMINISTRATOR,
    "estate.rehearse": ADMINISTRATOR,
    "folder.add": HEADS,
    "folder.drop": HEADS,
    "folder.see": Rule(roles=STAFF | {R.ADMIN}),
    "building.accept": HEADS,
    "case.see_owner_file": replace(OFFICE, chats=ALONE),
    "group.offer": ADMINISTRATOR,
    "group.bind": replace(ADMINISTRATOR, chats=ANYWHERE),
    "group.speak": replace(ADMINISTRATOR, chats=ANYWHERE),
    "group.house": ADMINISTRATOR,
    "group.release": ADMINISTRATOR,
    # whoever has made the link: the action looks whether he has
    "group.redeem": Rule(roles=STAFF | {R.ADMIN}, chats=ANYWHERE),
    "staff.invite": ADMINISTRATOR,
    "invitation.revoke": ADMINISTRATOR,
    "staff.dismiss": ADMINISTRATOR,
    "duty.set": HEADS,
    "absence.own": Rule(roles=STAFF),
    "absence.end": Rule(roles=STAFF),
    "absence.any": HEADS,
    "absence.end_any": HEADS,
    "place.add": ADMINISTRATOR,
    "household.codes": ADMINISTRATOR,
    "household.code": ADMINISTRATOR,
    "place.rename": ADMINISTRATOR,
    "place.close": ADMINISTRATOR,
    "buildings.enter": ADMINISTRATOR,
    "person.enter": ADMINISTRATOR,
}


BY = {
    Kind.PARTY: HOST,
    Kind.REGISTRATION: HOST,
    Kind.STATEMENT: OWN_WORDS,
    Kind.PULSE: OWN_WORDS,
    Kind.APPROVAL: HEAD,
    Kind.CONSENT: Rule(roles=frozenset({R.COMMITTEE}), unless=OWN, chats=AT_WORK),
    Kind.ATTEMPT: OFFICE,
    Kind.EVIDENCE: OFFICE,
    Kind.DOCUMENT: OFFICE,
    Kind.VISIT_ANSWER: OWN_WORDS,
    Kind.FINDING_REPLY: OWN_WORDS,
    Kind.MEETING_ANSWER: OWN_WORDS,
    Kind.ATTENDANCE: OFFICE,
    Kind.POINT: OFFICE,
    Kind.SIGNATURE: replace(OWN_WORDS, relations=OWN_WORDS.relations | {X.SIGNATORY}),
    Kind.PROGRESS: AS_DOER,
    Kind.EXTENSION: AS_DOER,
    Kind.EXTENSION_ANSWER: OWN_WORDS,
    Kind.VERIFICATION: VERIFIER,
    Kind.CALLBACK: Rule(),
    Kind.SURVEY: replace(
        OWN_WORDS, relations=OWN_WORDS.relations - {X.LEAD}, unless=frozenset({X.LEAD})
    ),
    Kind.UNANSWERED: Rule(),
    Kind.SUSPENSION: Rule(),
    Kind.RECHECKED: OFFICE,
    Kind.AGAIN: OWN_WORDS,
    Kind.RECUSAL: AS_PARTY,
    Kind.RECUSAL_ANSWER: HEAD,
}
"""Who files what; whatever is not named here is filed by whoever is in charge."""

RULES |= {
    f"record.{kind}": BY.get(kind, IN_CHARGE).at(*stages_of(kind), late="refused-not-now")
    for kind in Kind
}


def left(
    confidentiality: Confidentiality, roles: Set[Role], relations: Set[Relation]
) -> tuple[Set[Role], Set[Relation]]:
    """What counts of somebody's roles and relations before a case of this confidentiality.

    Restricted: clerks and departments only as its lead. Sealed: manager and auditor only, and
    whoever has reported it. A member of the committee is none where it is his own affair.
    """
    if OWN & relations:
        roles = roles - {R.COMMITTEE}
    if confidentiality is Confidentiality.NORMAL:
        return roles, relations
    if confidentiality is Confidentiality.SEALED:
        known = {X.LEAD, X.DOER} if R.MANAGER in roles else set()
        relations = relations - (OF_THE_CASE - known)
    return roles - SHUT_OUT, relations


def require(
    action: str,
    roles: Set[Role],
    relations: Set[Relation] = frozenset(),
    chat: ChatKind | None = None,
) -> None:
    """Raise `NotAllowed` unless the table opens the action.

    `chat` is None when it is done in no chat, by the program itself, or in a group that is
    bound to nothing.
    """
    rule = RULES[action]
    if not rule.allows(roles, relations) or (chat is not None and chat not in rule.chats):
        raise NotAllowed


def require_stage(action: str, stage: Stage, no: str) -> None:
    """Raise the rule's sentence when the case stands where this cannot be done."""
    rule = RULES[action]
    if stage not in rule.stages:
        raise Refusal(rule.late, no=no)
