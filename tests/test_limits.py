"""Where and when what somebody may do can be done: chats and stages, told a second time."""

import itertools

from workflow.policy import RULES, require, require_stage
from workflow.refusal import NotAllowed, Refusal
from workflow.roles import ChatKind, Relation, Role
from workflow.terms import Stage

# What may be done in the staff group as well as in private, by the beginning of its name …
AT_WORK = (
    "case.",
    "record.",
    "party.",
    "phone.",
    "notice.see_round",
    "figures.",
    "call.",
    "office.",
    "home.",
    "report.enter",
    "report.from_source",
    "person.note_down",
    "person.reach_by",
    "person.forget_for",
)
# … but for what residents and guests do, who are alone with the bot.
ALONE = {
    "case.door_notice",
    "case.add",
    "case.ask",
    # and for who is hidden behind an anonymous report
    "case.ask_reveal",
    "case.agree_reveal",
    "case.refuse_reveal",
    "case.withdraw",
    "case.solved",
    "case.disagree",
    "case.again",
    "case.authorise",
    "case.revoke",
    "case.answer",
    "record.recusal",
    "party.answer_visit",
    "party.see_evidence",
    "party.see_minutes",
    "party.take_calendar",
    "party.order_minutes",
    "party.deny_signature",
    "party.let_sign",
    "party.take_back",
    "party.put_off",
    "party.order_copy",
    "case.order_dossier",
    "case.see_owner_file",
    # and for the link into a group of the parties
    "case.offer_group",
    "home.consent",
    "home.by_phone",
    "home.use_code",
    "home.match_phone",
    "home.ask_desk",
    "home.answer_tenant",
    "home.leave",
    "home.sold",
    "home.invite_family",
}

ANYWHERE = {"group.bind", "group.redeem", "group.speak", "case.bind_group"}
"""What is done in a group that is to become something, whatever it was."""

RUNNING = "intake routine registered fact-finding planning implementing evaluating"
COORDINATED = "registered fact-finding planning implementing evaluating"
STAGES = {
    "case.add": f"{RUNNING} merged",
    "case.again": "merged",
    "case.withdraw": "intake routine registered",
    "case.solved": "routine merged",
    "case.disagree": "rejected merged",
    "case.authorise": RUNNING,
    "party.let_sign": RUNNING,
    "case.release": "intake",
    "case.accept": "intake",
    "case.put_back": "intake",
    "case.judge": "intake",
    "case.on_site": RUNNING,
    "case.take_alarm": RUNNING,
    "case.write_log": RUNNING,
    "case.end_emergency": RUNNING,
    "case.about_staff": "intake",
    "case.compare": "intake",
    "case.merge": "intake",
    "case.confirm": "intake",
    "case.reject": "intake",
    "case.appoint": RUNNING,
    "case.take_lead": RUNNING,
    "case.decline_lead": RUNNING,
    "case.repaired": "routine",
    "case.snooze": "routine",
    "case.blocked": "routine",
    "case.invite": RUNNING,
    "case.offer_group": RUNNING,
    "case.bind_group": RUNNING,
    "case.reverse": "rejected merged",
    "record.reopening": "terminated",
    **dict.fromkeys(["case.publish", "case.approve_publishing"], "fact-finding planning"),
    **dict.fromkeys(
        [
            "case.next",
            "case.resume",
            "case.agree_override",
            "case.refuse_override",
            "party.ask",
            "party.end",
            "party.answer_visit",
            "case.door_notice",
            "case.going_on",
            "record.confirm",
            "record.party",
            "record.registration",
            "record.evidence",
            "record.reply",
            "record.attempt",
            "record.recusal",
            "record.recusal-answer",
            "record.pause",
            "record.prolongation",
            "record.escalation",
            "record.override",
        ],
        COORDINATED,
    ),
    **dict.fromkeys(
        [
            "record.statement",
            "record.declined",
            "record.dispute",
            "record.appointment",
            "record.visit-answer",
            "record.finding-reply",
            "record.visit",
            "record.no-visit",
            "record.document",
            "record.warranty",
            "record.regulation",
            "record.cause",
            "record.responsibility",
            "record.impact",
            "record.termination",
        ],
        COORDINATED.removeprefix("registered "),
    ),
    **dict.fromkeys(
        [
            "record.goal",
            "record.option",
            "record.choice",
            "record.split",
            "record.duty",
            "record.method",
            "record.pulse",
            "record.fund-check",
            "record.vote",
            "record.emergency",
            "record.approval",
            "record.consent",
            "case.ask_pulse",
            "case.ask_approval",
            "record.back",
        ],
        COORDINATED.removeprefix("registered fact-finding "),
    ),
    "case.circulate": "implementing",
    **dict.fromkeys(
        [
            "record.meeting",
            "record.meeting-answer",
            "record.calling-off",
            "record.attendance",
            "record.point",
            "record.signature",
            "record.signing-ended",
            "record.item",
            "record.progress",
            "record.obstacle-answer",
            "record.extension",
            "record.extension-answer",
            "record.item-dropped",
            "record.suspension",
            "record.verification",
            "party.put_off",
        ],
        "implementing evaluating",
    ),
    **dict.fromkeys(
        [
            "record.survey",
            "record.recheck",
            "record.evaluation",
            "record.lesson",
            "record.archiving",
            "record.callback",
            "record.unanswered",
        ],
        "evaluating",
    ),
    "record.rechecked": "evaluating archived",
    "record.again": "archived",
    "case.order_dossier": "archived",
    "party.order_copy": "archived",
}
"""Whatever is not named here can be done in any stage."""


def chats_of(action: str) -> set[ChatKind]:
    if action in ANYWHERE:
        return set(ChatKind)
    if action.startswith(AT_WORK) and action not in ALONE:
        return {ChatKind.PRIVATE, ChatKind.STAFF_GROUP}
    return {ChatKind.PRIVATE}


def test_where() -> None:
    """Every role and every relation, in every kind of chat: a chat only ever takes away."""
    for one in itertools.product(sorted(RULES), Role, Relation, ChatKind):
        action, role, relation, chat = one
        may = RULES[action].allows({role}, {relation})
        try:
            require(action, {role}, {relation}, chat)
        except NotAllowed:
            assert not may or chat not in chats_of(action), one
        else:
            assert may, one
            assert chat in chats_of(action), one


def allowed(action: str, stage: Stage) -> bool:
    try:
        require_stage(action, stage, "WT-2603-0001")
    except Refusal:
        return False
    return True


def test_when() -> None:
    for action in sorted(RULES):
        wanted = set(STAGES.get(action, " ".join(Stage)).split())
        assert {stage for stage in Stage if allowed(action, stage)} == wanted, action
